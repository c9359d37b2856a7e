import type { Diagnosis } from '../../doctor/examine.js'
import { STATES, type State } from '../../doctor/finding.js'
import { type Together, together, verdictOf } from '../../doctor/verdict.js'
import { markdownCode } from '../escape/code.js'
import { consoleLine } from '../escape/console.js'
import { markdownInlineProse } from '../escape/prose.js'
import { folded, stacked } from './layout.js'

const NAMES: Readonly<Record<State, string>> = {
  problem: 'Problem',
  warning: 'Warning',
  unknown: 'Unknown',
  ok: 'Fine',
}

/** The same as in the terminal, for a job summary or an issue; what is fine is folded. */
export function renderDoctorMarkdown(diagnosis: Diagnosis): string {
  const listOf = (state: State) => together(diagnosis.findings, state).map(itemOf).join('\n')
  const worse = STATES.filter((state) => state !== 'ok').map(listOf)
  const fine = listOf('ok')
  const rest = fine === '' ? '' : folded('What is fine', fine)
  return `${stacked([`### ${markdownInlineProse(verdictOf(diagnosis))}`, ...worse, rest])}\n`
}

function itemOf({ checks, state, what, mend, paste, place }: Together): string {
  const where = place === null ? '' : ` (${markdownCode(`${place.path}:${place.line}`)})`
  const head = `- **${NAMES[state]}** · ${checks.join(', ')}: ${markdownInlineProse(what)}${where}`
  const how = mend === null ? [] : [`  ${markdownInlineProse(mend)}`]
  // A fence that is longer than any run of backticks cannot be closed by what is in it.
  const fence = paste.length === 0 ? '' : '`'.repeat(Math.max(3, longestRun(paste.join('\n')) + 1))
  const code =
    paste.length === 0 ? [] : ['', `  ${fence}yaml`, ...paste.map((line) => `  ${pasted(line)}`), `  ${fence}`, '']
  return [head, ...how, ...code].join('\n')
}

function pasted(line: string): string {
  return `${/^ */.exec(line)?.[0] ?? ''}${consoleLine(line.trimStart())}`
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}
