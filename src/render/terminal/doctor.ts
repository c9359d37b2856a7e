import type { Diagnosis } from '../../doctor/examine.js'
import { STATES, type State } from '../../doctor/finding.js'
import { type Together, together, verdictOf } from '../../doctor/verdict.js'
import { breakCommands, consoleLine } from '../escape/console.js'
import { type Colors, colorsOf } from './colors.js'

const SIGNS: Readonly<Record<State, string>> = { problem: '✗', warning: '!', unknown: '?', ok: '✓' }
const INDENT = '    '

/** The verdict, then each finding with its sign, the worst first, and below it how to mend it. What is fine is a line. */
export function renderDoctorText(diagnosis: Diagnosis, { color }: { readonly color: boolean }): string {
  const colors = colorsOf(color)
  const groups = STATES.map((state) =>
    together(diagnosis.findings, state)
      .map((finding) => findingText(finding, colors))
      .join(state === 'ok' ? '\n' : '\n\n'),
  )
  const parts = [colors.strong(verdictOf(diagnosis)), ...groups.filter((group) => group !== '')]
  return `${breakCommands(parts.join('\n\n'))}\n`
}

function findingText({ checks, state, what, mend, paste, place }: Together, colors: Colors): string {
  const sign = colorFor(state, colors)(SIGNS[state])
  const where = place === null ? '' : `  ${colors.aside(consoleLine(`${place.path}:${place.line}`))}`
  const lines = [
    `${sign} ${colors.name(checks.join(', '))}  ${consoleLine(what)}${where}`,
    ...(mend === null ? [] : [`${INDENT}${consoleLine(mend)}`]),
    ...paste.map((line) => `${INDENT}${INDENT}${pasted(line)}`),
  ]
  return lines.join('\n')
}

/** The indentation of a line to paste means something. */
function pasted(line: string): string {
  return `${/^ */.exec(line)?.[0] ?? ''}${consoleLine(line.trimStart())}`
}

function colorFor(state: State, colors: Colors): (text: string) => string {
  switch (state) {
    case 'problem':
      return colors.bad
    case 'warning':
      return colors.odd
    case 'unknown':
      return colors.aside
    case 'ok':
      return colors.good
  }
}
