import type { Diagnostic } from '../../../src/check/diagnostic.js'
import type { CheckResult } from '../../../src/check/result.js'
import type { Postmortem, UnreadableDocument } from '../../../src/postmortem/model.js'
import { lineStartsOf } from '../../../src/postmortem/position.js'

export const NOWHERE = { start: 0, end: 0 }

/** A readable document without facts. */
export function aPostmortem(different: Partial<Postmortem> = {}): Postmortem {
  const text = different.text ?? ''
  const path = different.path ?? 'postmortems/checkout.md'
  return {
    readable: true,
    path,
    text,
    lineStarts: lineStartsOf(text),
    id: { value: 'checkout', span: NOWHERE, source: 'file-name' },
    title: null,
    date: null,
    severity: null,
    status: null,
    services: null,
    authors: null,
    detectedBy: null,
    impact: null,
    causes: null,
    causeDomains: null,
    written: null,
    confidential: false,
    times: { started: null, detected: null, alerted: null, mitigationStarted: null, mitigated: null, resolved: null },
    statedDurations: [],
    sections: [],
    timeline: [],
    actionItems: [],
    noActionItems: null,
    headings: [],
    learnings: [],
    frontMatter: null,
    silences: [],
    emptyMetrics: [],
    problems: [],
    ...different,
  }
}

export function anUnreadable(path: string): UnreadableDocument {
  return { readable: false, path, line: 3, reason: 'The front matter is not YAML.', hint: 'Close the bracket.' }
}

export function aDiagnostic(different: Partial<Diagnostic> = {}): Diagnostic {
  const line = different.line ?? 12
  return {
    path: 'postmortems/checkout.md',
    rule: 'action-item-without-owner',
    severity: 'warning',
    line,
    column: 1,
    endLine: line,
    endColumn: 40,
    message: 'The action item `Alert on full disk` has no owner.',
    hint: 'Add the login of whoever will do it, for example `@ada`.',
    url: 'https://example.org/rules/action-item-without-owner.md',
    known: false,
    fix: null,
    ...different,
  }
}

/** A result with counts as check/ counts them. */
export function aResult(documents: CheckResult['documents'], different: Partial<CheckResult> = {}): CheckResult {
  const counted = documents.flatMap(({ diagnostics }) => diagnostics).filter(({ known }) => !known)
  const of = (severity: string) => counted.filter((diagnostic) => diagnostic.severity === severity).length
  const counts = { postmortems: documents.length, errors: of('error'), warnings: of('warning'), infos: of('info') }
  return { documents, counts, skipped: [], notices: [], ...different }
}

/** Everything that a hostile document may try on a terminal or on the runner. */
export const HOSTILE =
  '::add-mask::e\r::error::x\n  ::stop-commands::y ##[add-mask]z ##vso[a] \u001b[2J\u001b]0;owned\u0007\u001b[31mred \u202egnirts\u2066 zero\u200bwidth \u009b31m \u2028::end \ud800 %0A'
