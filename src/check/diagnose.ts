import type { Span } from '../postmortem/fact.js'
import type { Document, Postmortem, UnreadableDocument } from '../postmortem/model.js'
import { positionAt } from '../postmortem/position.js'
import { documentUnreadable } from '../rules/document-unreadable.js'
import { RULES, ruleNamed } from '../rules/index.js'
import type { JudgingRule } from '../rules/own/own-rule.js'
import type { Finding, Rule, RuleContext, Severity } from '../rules/rule.js'
import { silenceUnused } from '../rules/silence-unused.js'
import type { Diagnostic } from './diagnostic.js'
import { overrideFor } from './overrides.js'
import { contextFor, type DocumentFacts, sharedContext } from './rule-context.js'
import type { CheckSettings, RuleOverride } from './settings.js'
import { severityOf } from './severity-policy.js'
import { silenced } from './silence.js'

/**
 * All remarks on a document, in the order of its text, each with severity, place and page. `alone`: what `judgeAlone`
 * found in it already.
 */
export function diagnose(
  document: Document,
  settings: CheckSettings,
  facts: DocumentFacts,
  alone: readonly Found[] | null = null,
): readonly Diagnostic[] {
  if (!document.readable) return [unreadable(document, settings)]
  const shared = sharedContext(document, settings, facts)
  const found = [...RULES, ...settings.own].flatMap((rule) =>
    alone !== null && looksAlone(rule)
      ? alone.flatMap(({ rule: id, ...rest }) => (id === rule.id ? [{ rule, ...rest }] : []))
      : judgedBy(rule, document, shared, settings),
  )
  const { left, unused } = silenced(document, found)
  // A rule that needs more than the text may be silent because nobody asked: its comments may silence something yet.
  const unusedSilences = unused.filter(({ rule }) => ruleNamed(rule)?.given === undefined)
  const late = judgedBy(silenceUnused, document, { ...shared, unusedSilences }, settings)
  return [...left, ...late].map((judged) => diagnostic(document, judged, settings)).sort(byPlace)
}

/** What a rule found, with nothing that could not be sent to another thread. */
export interface Found {
  readonly rule: string
  readonly severity: Severity
  readonly finding: Finding
}

/** What those of our rules find that look at no other document. `facts` need not know the record. */
export function judgeAlone(document: Postmortem, settings: CheckSettings, facts: DocumentFacts): readonly Found[] {
  const shared = sharedContext(document, settings, facts)
  return RULES.filter(looksAlone)
    .flatMap((rule) => judgedBy(rule, document, shared, settings))
    .map(({ rule, ...rest }) => ({ rule: rule.id, ...rest }))
}

function looksAlone(rule: JudgingRule): boolean {
  return ruleNamed(rule.id) !== undefined && rule.given?.record === undefined && rule.given?.similar === undefined
}

function judgedBy(
  rule: JudgingRule,
  document: Postmortem,
  shared: RuleContext,
  settings: CheckSettings,
): readonly Judged[] {
  const override = overrideFor(rule.id, document, settings)
  const severity = severityIn(rule, document, shared, override)
  if (severity === 'off') return []
  return [...rule.check(document, contextFor(rule, shared, override))].map((finding) => ({ rule, severity, finding }))
}

/** Whether a document is asked for what a rule wants: the team may have turned it off, or ask no depth of it. */
export function isAsked(rule: Rule, document: Postmortem, shared: RuleContext, settings: CheckSettings): boolean {
  return severityIn(rule, document, shared, overrideFor(rule.id, document, settings)) !== 'off'
}

function severityIn(
  rule: JudgingRule,
  document: Postmortem,
  shared: RuleContext,
  override: RuleOverride | null,
): Severity | 'off' {
  if (rule.depth && isLowest(shared)) return 'off'
  return severityOf(rule, {
    status: document.status?.value ?? null,
    dated: document.date?.value ?? shared.written,
    override,
  })
}

function isLowest({ severityRank, severities }: RuleContext): boolean {
  return severities.length > 1 && severityRank === severities.length - 1
}

/** One error, whatever the configuration says: nobody knows what the document holds. */
function unreadable({ path, line, reason, hint }: UnreadableDocument, { docsUrl }: CheckSettings): Diagnostic {
  const place = { line, column: 1, endLine: line, endColumn: 1 }
  const { id, severity } = documentUnreadable
  return {
    path,
    rule: id,
    severity,
    ...place,
    message: reason,
    hint,
    url: pageOf(id, docsUrl),
    known: false,
    fix: null,
  }
}

interface Judged {
  readonly rule: JudgingRule
  readonly severity: Severity
  readonly finding: Finding
}

function diagnostic(
  postmortem: Postmortem,
  { rule, severity, finding }: Judged,
  { docsUrl, own }: CheckSettings,
): Diagnostic {
  const { span, message, hint, fix = null } = finding
  const place = placeOf(postmortem, span)
  const url = own.includes(rule) ? ownPage(docsUrl) : pageOf(rule.id, docsUrl)
  return { path: postmortem.path, rule: rule.id, severity, ...place, message, hint, url, known: false, fix }
}

/** A span that takes its line end along ends before it. */
function placeOf({ text, lineStarts }: Postmortem, { start, end }: Span) {
  let last = Math.min(end, text.length)
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1
  const from = positionAt(lineStarts, start)
  const to = positionAt(lineStarts, Math.max(last, start))
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}

function pageOf(rule: string, docsUrl: string): string {
  return `${docsUrl}${rule}.md`
}

/** One page tells how a team writes rules of its own. */
function ownPage(docsUrl: string): string {
  return new URL('../own-rules.md', docsUrl).href
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.line - b.line || a.column - b.column
}
