import { type ForPeople, forPeople } from '../../check/attention.js'
import type { Diagnostic } from '../../check/diagnostic.js'
import { mendable } from '../../check/mendable.js'
import type { Parts } from '../../check/parts.js'
import type { CheckedDocument, Filing, Review } from '../../check/result.js'
import { blocksAt } from '../../check/severity-policy.js'
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
  /** Without those that are suggested changes and block nothing. */
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
  /** Those of all its remarks that fail the check. */
  readonly blocking: number
  /** Errors and warnings among all its remarks, without those that its checklist says. */
  readonly toDo: number
  /** Of a draft: what is there and what is still to write. */
  readonly checklist: Parts | null
  readonly isFinal: boolean
}

/** Those that block come first, then those with remarks, each group in the order of the result. */
export function viewsOf(review: Review): readonly DocumentView[] {
  const { result, filings, suggested, similar } = review
  const byPath = new Map(filings.map((filing) => [filing.path, filing]))
  const beside = new Set(suggested)
  const views = result.documents.map((checked) => {
    const { path } = checked.document
    return viewOf(checked, byPath.get(path) ?? null, beside, similar(path), review)
  })
  const there = new Set(result.documents.map(({ document }) => document.path))
  const leaving = filings.filter(({ path }) => !there.has(path)).map((filing) => leavingView(filing, review))
  return [...views, ...leaving].sort((a, b) => urgency(b) - urgency(a))
}

function viewOf(
  { document, diagnostics: found }: CheckedDocument,
  filing: Filing | null,
  beside: ReadonlySet<Diagnostic>,
  alike: readonly SimilarIncident[],
  { parts, failOn }: Pick<Review, 'parts' | 'failOn'>,
): DocumentView {
  const status = document.readable ? document.status?.value : undefined
  const checklist = status === 'draft' ? parts(document.path) : null
  const blocks = ({ severity }: Pick<Diagnostic, 'severity'>) => blocksAt(severity, failOn)
  const isListed = (one: Diagnostic) => !blocks(one) && checklist?.rules.includes(one.rule) === true
  const lowered = (one: Diagnostic): Diagnostic => (isListed(one) ? { ...one, severity: 'info' } : one)
  const similar = isRaised(found) || worthSaying(alike) === null ? [] : alike
  const isTold = ({ rule, known }: Diagnostic) => similar.length > 0 && rule === incidentRepeated.id && !known
  const elsewhere = found.filter((one) => !beside.has(one) || one.severity === 'error' || blocks(one))
  const { shown, folded } = forPeople(found.map(lowered))
  const remarks = [...shown, ...folded]
  return {
    document,
    isLeaving: false,
    people: forPeople(elsewhere.filter((one) => !isTold(one)).map(lowered)),
    similar,
    suggested: found.filter((one) => beside.has(one)).length,
    mendable: mendable(elsewhere),
    filing,
    effects: effectsOf(filing === null ? [] : [filing]),
    blocking: remarks.filter(blocks).length,
    toDo: remarks.filter(({ severity }) => severity !== 'info').length,
    checklist,
    isFinal: status === 'final',
  }
}

/** A team that takes it for more than a note reads it among the remarks. */
function isRaised(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ rule, severity }) => rule === incidentRepeated.id && severity !== 'info')
}

function leavingView(filing: Filing, review: Review): DocumentView {
  const document = { readable: false, path: filing.path, reason: '', hint: '', line: 1 } as const
  return { ...viewOf({ document, diagnostics: [] }, filing, new Set(), [], review), isLeaving: true }
}

function urgency({ blocking, toDo }: DocumentView): number {
  if (blocking > 0) return 2
  return toDo > 0 ? 1 : 0
}
