import { SEVERITIES } from '../rules/rule.js'
import { count } from './count.js'
import type { Diagnostic } from './diagnostic.js'
import type { CheckedDocument, CheckResult } from './result.js'

/** How many remarks a result for machines lists. */
export interface Bounds {
  readonly ofDocument: number
  readonly ofAll: number
}

// Of 247 real documents the one with the most remarks has 125. In SARIF one takes up to 1.4 KB.
export const JSON_BOUNDS: Bounds = { ofDocument: 500, ofAll: Number.POSITIVE_INFINITY }
// GitHub refuses a file with more, and shows the 5,000 worst (docs.github.com, SARIF results exceed one or more limits).
export const SARIF_BOUNDS: Bounds = { ...JSON_BOUNDS, ofAll: 25_000 }

/**
 * The worst remarks of each document and of all, in the order of the text. The counts stay those of all; each document
 * says what is not listed of it, and one notice says it for the whole.
 */
export function withinBounds(result: CheckResult, { ofDocument, ofAll }: Bounds): CheckResult {
  const listed = new Set(
    worst(
      result.documents.flatMap(({ diagnostics }) => worst(diagnostics, ofDocument)),
      ofAll,
    ),
  )
  const documents = result.documents.map((checked) => keeping(checked, listed))
  const cut = documents.filter((_, at) => documents[at] !== result.documents[at])
  if (cut.length === 0) return result
  const rest = total(result.documents) - total(documents)
  return { ...result, documents, notices: [...result.notices, noticeOf(rest, cut)] }
}

function worst(diagnostics: readonly Diagnostic[], atMost: number): readonly Diagnostic[] {
  return diagnostics.length <= atMost ? diagnostics : diagnostics.toSorted(worstFirst).slice(0, atMost)
}

/** What was there before comes last. */
function worstFirst(a: Diagnostic, b: Diagnostic): number {
  return Number(a.known) - Number(b.known) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
}

function keeping(checked: CheckedDocument, listed: ReadonlySet<Diagnostic>): CheckedDocument {
  const diagnostics = checked.diagnostics.filter((diagnostic) => listed.has(diagnostic))
  if (diagnostics.length === checked.diagnostics.length) return checked
  const left = checked.diagnostics.filter((diagnostic) => !listed.has(diagnostic))
  const { errors, warnings, infos } = count([{ ...checked, diagnostics: left }])
  return { ...checked, diagnostics, unlisted: { errors, warnings, infos } }
}

function total(documents: readonly CheckedDocument[]): number {
  return documents.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0)
}

function noticeOf(rest: number, cut: readonly CheckedDocument[]): string {
  const remarks = rest === 1 ? '1 more remark' : `${rest} more remarks`
  const [first] = cut
  const where = cut.length === 1 && first ? first.document.path : `${cut.length} documents`
  return `${remarks} of ${where} ${rest === 1 ? 'is' : 'are'} not listed: the worst are, and the counts hold all.`
}
