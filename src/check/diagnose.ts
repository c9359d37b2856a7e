import type { Span } from '../postmortem/fact.js'
import type { Document, Postmortem, UnreadableDocument } from '../postmortem/model.js'
import { positionAt } from '../postmortem/position.js'
import { documentUnreadable } from '../rules/document-unreadable.js'
import { RULES } from '../rules/index.js'
import type { Finding, Rule, Severity } from '../rules/rule.js'
import type { Diagnostic } from './diagnostic.js'
import { contextFor, type DocumentFacts, sharedContext } from './rule-context.js'
import type { CheckSettings, RuleOverride } from './settings.js'
import { severityOf } from './severity-policy.js'

/** All remarks on a document, in the order of its text, each with severity, place and page. */
export function diagnose(document: Document, settings: CheckSettings, facts: DocumentFacts): readonly Diagnostic[] {
  if (!document.readable) return [unreadable(document, settings)]
  const shared = sharedContext(document, settings, facts)
  const dated = document.date?.value ?? shared.written
  return RULES.flatMap((rule) => {
    const override = overrideOf(rule, settings)
    const severity = severityOf(rule, { status: document.status?.value ?? null, dated, override })
    if (severity === 'off') return []
    const findings = [...rule.check(document, contextFor(rule, shared, settings))]
    return findings.map((finding) => diagnostic(document, { rule, severity, finding, settings }))
  }).sort(byPlace)
}

/** One error, whatever the configuration says: nobody knows what the document holds. */
function unreadable({ path, line, reason, hint }: UnreadableDocument, { docsUrl }: CheckSettings): Diagnostic {
  const place = { line, column: 1, endLine: line, endColumn: 1 }
  const { id, severity } = documentUnreadable
  return { path, rule: id, severity, ...place, message: reason, hint, url: pageOf(id, docsUrl), known: false }
}

function overrideOf({ id }: Rule, { rules }: CheckSettings): RuleOverride | null {
  return Object.hasOwn(rules, id) ? (rules[id] ?? null) : null
}

interface Judged {
  readonly rule: Rule
  readonly severity: Severity
  readonly finding: Finding
  readonly settings: CheckSettings
}

function diagnostic(postmortem: Postmortem, { rule, severity, finding, settings }: Judged): Diagnostic {
  const { span, message, hint } = finding
  const place = placeOf(postmortem, span)
  const url = pageOf(rule.id, settings.docsUrl)
  return { path: postmortem.path, rule: rule.id, severity, ...place, message, hint, url, known: false }
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

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.line - b.line || a.column - b.column
}
