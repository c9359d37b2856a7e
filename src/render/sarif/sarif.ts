import type { Diagnostic } from '../../check/diagnostic.js'
import type { CheckResult } from '../../check/result.js'
import { DOCS_URL } from '../../check/settings.js'
import { RULES, ruleNamed } from '../../rules/index.js'
import type { Rule } from '../../rules/rule.js'
import { sarifText } from './message.js'
import { LEVELS, resultsOf } from './results.js'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
// The home of the project: its rules stand below it.
const HOME = DOCS_URL.split('/blob/')[0] ?? DOCS_URL
const OWN_PAGE = new URL('../own-rules.md', DOCS_URL).href
/** A check as SARIF 2.1.0: one result for each place, for code scanning and editors. */
export function renderSarif({ documents, notices }: CheckResult, version: string): unknown {
  const hasBase = documents.some(({ diagnostics }) => diagnostics.some(({ known }) => known))
  const own = [...new Set(documents.flatMap(({ diagnostics }) => diagnostics.filter(isOwn).map(({ rule }) => rule)))]
  const ids = [...RULES.map(({ id }) => id), ...own]
  const results = documents.flatMap((checked) => resultsOf(checked, hasBase, ids))
  const rules = [...RULES.map(descriptorOf), ...own.map(ownDescriptor)]
  const driver = { name: 'Followthrough', semanticVersion: version, informationUri: HOME, rules }
  const run = { tool: { driver }, ...invocationsOf(notices), columnKind: 'utf16CodeUnits', results }
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] }
}

/** What is to be known of the run, such as remarks that are not listed. */
function invocationsOf(notices: readonly string[]) {
  if (notices.length === 0) return {}
  const toolExecutionNotifications = notices.map((text) => ({ level: 'note', message: { text: sarifText(text) } }))
  return { invocations: [{ executionSuccessful: true, toolExecutionNotifications }] }
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
