import { type ForPeople, forPeople } from '../../check/attention.js'
import type { CheckedDocument, Filing, Review } from '../../check/result.js'
import type { Document } from '../../postmortem/model.js'
import { type Effects, effectsOf } from './filing.js'

/** One document of a review with all that its part of the comment says. */
export interface DocumentView {
  readonly document: Document
  /** The change removes it, or leaves nothing of a postmortem in it. */
  readonly isLeaving: boolean
  readonly people: ForPeople
  /** Null when the pull request does not change it. */
  readonly filing: Filing | null
  readonly effects: Effects
  /** Errors among its remarks. */
  readonly blocking: number
  /** Errors and warnings among its remarks. */
  readonly toDo: number
  readonly isDraft: boolean
  readonly isFinal: boolean
}

/** Those that block come first, then those with remarks, each group in the order of the result. */
export function viewsOf({ result, filings }: Review): readonly DocumentView[] {
  const byPath = new Map(filings.map((filing) => [filing.path, filing]))
  const views = result.documents.map((checked) => viewOf(checked, byPath.get(checked.document.path) ?? null))
  const there = new Set(result.documents.map(({ document }) => document.path))
  const leaving = filings.filter(({ path }) => !there.has(path)).map(leavingView)
  return [...views, ...leaving].sort((a, b) => urgency(b) - urgency(a))
}

function viewOf({ document, diagnostics }: CheckedDocument, filing: Filing | null): DocumentView {
  const people = forPeople(diagnostics)
  const remarks = [...people.shown, ...people.folded]
  const status = document.readable ? document.status?.value : undefined
  return {
    document,
    isLeaving: false,
    people,
    filing,
    effects: effectsOf(filing === null ? [] : [filing]),
    blocking: remarks.filter(({ severity }) => severity === 'error').length,
    toDo: remarks.filter(({ severity }) => severity !== 'info').length,
    isDraft: status === 'draft',
    isFinal: status === 'final',
  }
}

function leavingView(filing: Filing): DocumentView {
  const document = { readable: false, path: filing.path, reason: '', hint: '', line: 1 } as const
  return { ...viewOf({ document, diagnostics: [] }, filing), isLeaving: true }
}

function urgency({ blocking, toDo }: DocumentView): number {
  if (blocking > 0) return 2
  return toDo > 0 ? 1 : 0
}
