import type { Example } from '../../check/explain.js'
import type { Rule } from '../../rules/rule.js'
import { breakCommands } from '../escape/console.js'
import { precisionOf } from '../precision.js'
import { canBeSet, settingOf, severitiesOf } from '../rule-page.js'
import { remarks } from './check.js'
import { colorOf, colorsOf } from './colors.js'
import { padded } from './width.js'

/** A rule's page for the terminal. */
export function renderRuleText(rule: Rule, example: Example, { color }: { readonly color: boolean }): string {
  const colors = colorsOf(color)
  const parts = [
    `${colors.strong(rule.id)}\n${rule.summary} ${rule.why}\n${colors.aside(`Source: ${rule.source}`)}`,
    [severityLine(rule), precisionOf(rule)].filter((line) => line !== null).join('\n'),
    `${colors.strong('This is fine')}\n${indented(rule.good)}`,
    `${colors.strong('This is not')}\n${indented(example.bad)}`,
    `${colors.strong('Followthrough says')}\n${indented(remarks(example.diagnostics, colors))}`,
    ...(canBeSet(rule)
      ? [`${colors.strong('Change it')} in .github/followthrough.yml\n${indented(settingOf(rule))}`]
      : []),
  ]
  return `${breakCommands(parts.join('\n\n'))}\n`
}

/** All rules with what they ask for, the worst first. */
export function renderRuleListText(rules: readonly Rule[], { color }: { readonly color: boolean }): string {
  const colors = colorsOf(color)
  const width = Math.max(...rules.map(({ id }) => id.length))
  const groups = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const lines = rules
      .filter((rule) => rule.severity === severity)
      .map(({ id, summary }) => `${colorOf(colors, severity)(severity.padEnd(7))}  ${padded(id, width)}  ${summary}`)
    return lines.length > 0 ? [lines.join('\n')] : []
  })
  const next = colors.aside('`followthrough explain RULE` shows one with examples. A final document is judged harder.')
  return `${breakCommands([...groups, next].join('\n\n'))}\n`
}

function severityLine(rule: Rule): string {
  const { draft, review, final } = severitiesOf(rule)
  const others = [
    ...(draft === review ? [] : [`in a draft ${draft}`]),
    ...(final === review ? [] : [`in a final document ${final}`]),
  ]
  const said = `Severity: ${[review, ...others].join(', ')}.`
  return canBeSet(rule) ? `${said} A team can make it off, info, warning or error.` : said
}

function indented(text: string): string {
  const lines = text.trimEnd().split('\n')
  return lines.map((line) => (line === '' ? line : `    ${line}`)).join('\n')
}
