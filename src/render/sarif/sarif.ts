import type { Diagnostic } from '../../check/diagnostic.js'
import type { CheckResult } from '../../check/result.js'
import { DOCS_URL } from '../../check/settings.js'
import { RULES, ruleNamed } from '../../rules/index.js'
import { type Rule, SEVERITIES } from '../../rules/rule.js'
import { sarifText } from './message.js'
import { LEVELS, resultsOf } from './results.js'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
// The home of the project: its rules stand below it.
const HOME = DOCS_URL.split('/blob/')[0] ?? DOCS_URL
const OWN_PAGE = new URL('../own-rules.md', DOCS_URL).href
// GitHub refuses a file with more, and shows the 5,000 worst (docs.github.com, SARIF results exceed one or more limits).
const RESULTS_AT_MOST = 25_000

/** A check as SARIF 2.1.0: one result for each place, for code scanning and editors. Beyond the limit the worst stay. */
export function renderSarif({ documents }: CheckResult, version: string): unknown {
  const hasBase = documents.some(({ diagnostics }) => diagnostics.some(({ known }) => known))
  const own = [...new Set(documents.flatMap(({ diagnostics }) => diagnostics.filter(isOwn).map(({ rule }) => rule)))]
  const ids = [...RULES.map(({ id }) => id), ...own]
  const found = documents.flatMap((checked) => resultsOf(checked, hasBase, ids))
  const results = found.length <= RESULTS_AT_MOST ? found : found.toSorted(worstFirst).slice(0, RESULTS_AT_MOST)
  const rules = [...RULES.map(descriptorOf), ...own.map(ownDescriptor)]
  const driver = { name: 'Followthrough', semanticVersion: version, informationUri: HOME, rules }
  return { $schema: SCHEMA, version: '2.1.0', runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }] }
}

type Leveled = { readonly level: (typeof LEVELS)[keyof typeof LEVELS] }

function worstFirst(a: Leveled, b: Leveled): number {
  const order = SEVERITIES.map((severity) => LEVELS[severity])
  return order.indexOf(a.level) - order.indexOf(b.level)
}

function descriptorOf({ id, summary, why, source, severity }: Rule) {
  return {
    id,
    shortDescription: { text: sarifText(summary) },
    fullDescription: { text: sarifText(why) },
    help: { text: sarifText(`${why} Source: ${source}.`) },
    helpUri: `${DOCS_URL}${id}.md`,
    defaultConfiguration: { level: LEVELS[severity] },
  }
}

function isOwn({ rule }: Diagnostic): boolean {
  return ruleNamed(rule) === undefined
}

/** A rule of the team's own: what it says stands in its remarks. */
function ownDescriptor(id: string) {
  const text = sarifText(`The team's own rule ${id}.`)
  return { id, shortDescription: { text }, fullDescription: { text }, help: { text }, helpUri: OWN_PAGE }
}
