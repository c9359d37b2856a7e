import { type ForPeople, forPeople } from '../../check/attention.js'
import type { Diagnostic } from '../../check/diagnostic.js'
import { mendable } from '../../check/mendable.js'
import type { CheckedDocument, Filing, Review } from '../../check/result.js'
import type { Document } from '../../postmortem/model.js'
import { incidentRepeated } from '../../rules/incident-repeated.js'
import type { SimilarIncident } from '../../rules/rule.js'
import { worthSaying } from '../../rules/text/worth-saying.js'
import { type Effects, effectsOf } from './filing.js'

/** One document of a review with all that its part of the comment says. */
export interface DocumentView {
  readonly document: Document
  /** The change removes it, or leaves nothing of a postmortem in it. */
  readonly isLeaving: boolean
  /** Without those that are suggested changes. */
  readonly people: ForPeople
  /** How many remarks stand beside their lines as suggested changes. */
  readonly suggested: number
  /** How many of `people` the command line mends. */
  readonly mendable: number
  /** Earlier incidents that it is like, said in a note of their own and so not in `people`; empty where none is worth a word. */
  readonly similar: readonly SimilarIncident[]
  /** Null when the pull request does not change it. */
  readonly filing: Filing | null
  readonly effects: Effects
  /** Errors among all its remarks. */
  readonly blocking: number
  /** Errors and warnings among all its remarks. */
  readonly toDo: number
  readonly isDraft: boolean
  readonly isFinal: boolean
}

/** Those that block come first, then those with remarks, each group in the order of the result. */
export function viewsOf({ result, filings, suggested, similar }: Review): readonly DocumentView[] {
  const byPath = new Map(filings.map((filing) => [filing.path, filing]))
  const beside = new Set(suggested)
  const views = result.documents.map((checked) => {
    const { path } = checked.document
    return viewOf(checked, byPath.get(path) ?? null, beside, similar(path))
  })
  const there = new Set(result.documents.map(({ document }) => document.path))
  const leaving = filings.filter(({ path }) => !there.has(path)).map(leavingView)
  return [...views, ...leaving].sort((a, b) => urgency(b) - urgency(a))
}

function viewOf(
  { document, diagnostics }: CheckedDocument,
  filing: Filing | null,
  beside: ReadonlySet<Diagnostic>,
  found: readonly SimilarIncident[],
): DocumentView {
  const similar = isRaised(diagnostics) || worthSaying(found) === null ? [] : found
  const isTold = ({ rule, known }: Diagnostic) => similar.length > 0 && rule === incidentRepeated.id && !known
  const elsewhere = diagnostics.filter((diagnostic) => !beside.has(diagnostic))
  const { shown, folded } = forPeople(diagnostics)
  const remarks = [...shown, ...folded]
  const status = document.readable ? document.status?.value : undefined
  return {
    document,
    isLeaving: false,
    people: forPeople(elsewhere.filter((diagnostic) => !isTold(diagnostic))),
    similar,
    suggested: diagnostics.length - elsewhere.length,
    mendable: mendable(elsewhere),
    filing,
    effects: effectsOf(filing === null ? [] : [filing]),
    blocking: remarks.filter(({ severity }) => severity === 'error').length,
    toDo: remarks.filter(({ severity }) => severity !== 'info').length,
    isDraft: status === 'draft',
    isFinal: status === 'final',
  }
}

/** A team that takes it for more than a note reads it among the remarks. */
function isRaised(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ rule, severity }) => rule === incidentRepeated.id && severity !== 'info')
}

function leavingView(filing: Filing): DocumentView {
  const document = { readable: false, path: filing.path, reason: '', hint: '', line: 1 } as const
  return { ...viewOf({ document, diagnostics: [] }, filing, new Set(), []), isLeaving: true }
}

function urgency({ blocking, toDo }: DocumentView): number {
  if (blocking > 0) return 2
  return toDo > 0 ? 1 : 0
}
