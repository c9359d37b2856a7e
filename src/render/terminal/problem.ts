import { breakCommands, consoleLine, consoleText } from '../escape/console.js'
import { colorsOf } from './colors.js'

/** A set-up that is wrong: what, and what to do. For standard error. */
export function renderProblem(message: string, hint: string, { color }: { readonly color: boolean }): string {
  const colors = colorsOf(color)
  const lines = consoleText(hint)
    .split('\n')
    .map((line) => `    ${colors.aside(line)}`)
  return `${breakCommands([`${colors.bad('error:')} ${consoleLine(message)}`, ...lines].join('\n'))}\n`
}
