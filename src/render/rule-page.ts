import type { Example } from '../check/explain.js'
import { severityOf } from '../check/severity-policy.js'
import { documentUnreadable } from '../rules/document-unreadable.js'
import type { Rule, Severity } from '../rules/rule.js'
import { precisionOf } from './precision.js'
import { remarks } from './terminal/check.js'
import { colorsOf } from './terminal/colors.js'

/** The page of a rule, `docs/rules/<id>.md`. The output below the bad example is what the product really says. */
export function renderRulePage(rule: Rule, example: Example): string {
  const lines = [
    `# ${rule.id}`,
    `${rule.summary} ${rule.why}`,
    `<sub>Source: ${rule.source}</sub>`,
    severityTable(rule),
    ...noteOn(rule),
    ...howSure(rule),
    '## This is fine',
    fenced(rule.good, 'markdown'),
    '## This is not',
    fenced(example.bad, 'markdown'),
    'Followthrough says:',
    fenced(remarks(example.diagnostics, colorsOf(false)), 'text'),
    ...(canBeSet(rule) ? howToSet(rule) : []),
  ]
  return `${lines.join('\n\n')}\n`
}

/** All rules in one table. */
export function renderRuleList(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const { draft, review, final } = severitiesOf(rule)
    return `| [${rule.id}](${rule.id}.md) | ${rule.summary} | ${draft} | ${review} | ${final} |`
  })
  return `${['| Rule | Asks for | Draft | In review | Final |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')}\n`
}

/** What a rule's remarks are in a document of each status, before a team sets its own. */
export function severitiesOf(rule: Rule) {
  const severity = (status: 'draft' | 'review' | 'final') =>
    canBeSet(rule) ? severityOf(rule, { status, dated: null, override: null }) : rule.severity
  return { draft: severity('draft'), review: severity('review'), final: severity('final') }
}

/** Of a document that cannot be read nobody knows whether it is a draft: no status and no setting changes that error. */
export function canBeSet({ id }: Rule): boolean {
  return id !== documentUnreadable.id
}

/** A setting to copy: the rule at its own severity, and its options at their defaults. */
export function settingOf({ id, severity, options = {} }: Rule): string {
  const entries = Object.entries(options)
  if (entries.length === 0) return `rules:\n  ${id}: ${other(severity)}`
  const lines = entries.map(([name, value]) => `\n    ${name}: ${JSON.stringify(value)}`)
  return `rules:\n  ${id}:\n    severity: ${severity}${lines.join('')}`
}

// A setting that repeats the default would teach nothing.
function other(severity: Severity): Severity | 'off' {
  return severity === 'error' ? 'warning' : 'error'
}

function howToSet(rule: Rule): readonly string[] {
  return [
    '## Change it',
    'In `.github/followthrough.yml`, with `off`, `info`, `warning` or `error`:',
    fenced(settingOf(rule), 'yaml'),
    ...optionsTable(rule),
    'On a draft no remark is worse than a warning, whatever is set here.',
  ]
}

function severityTable(rule: Rule): string {
  const { draft, review, final } = severitiesOf(rule)
  return [
    '| In a draft | In review, or without status | Final |',
    '| --- | --- | --- |',
    `| ${draft} | ${review} | ${final} |`,
  ].join('\n')
}

function noteOn(rule: Rule): readonly string[] {
  const isNote = Object.values(severitiesOf(rule)).includes('info')
  return isNote ? ['An info is a note: it is folded away in a pull request and never fails a check.'] : []
}

function howSure(rule: Rule): readonly string[] {
  const precision = precisionOf(rule)
  const depth = rule.depth ? ['It asks for depth: an incident of the lowest severity is not asked.'] : []
  return [...depth, ...(precision === null ? [] : [precision])]
}

function optionsTable({ options = {} }: Rule): readonly string[] {
  const rows = Object.entries(options).map(([name, value]) => `| \`${name}\` | \`${JSON.stringify(value)}\` |`)
  return rows.length === 0 ? [] : [['| Option | Default |', '| --- | --- |', ...rows].join('\n')]
}

function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}
