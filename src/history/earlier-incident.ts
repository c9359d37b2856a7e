import { type Day, daysBetween } from '../calendar/day.js'
import type { ActionItem, Postmortem } from '../postmortem/model.js'
import { positionAt } from '../postmortem/position.js'
import { issueNamedBy } from './issue-named.js'

/** An incident of the record as people are told of it. */
export interface EarlierIncident {
  readonly path: string
  readonly id: string
  readonly title: string
  readonly date: Day | null
  /** Null when either date is unknown; never negative. */
  readonly daysEarlier: number | null
  /** What both have in common, short clauses: "same service `checkout`". */
  readonly because: readonly string[]
  /** Alike enough to be told of unasked. */
  readonly isAlike: boolean
  /** So alike that it is worth a word also when nothing of it is unfinished. */
  readonly isVeryAlike: boolean
  /** Items that the document has not ticked. */
  readonly unfinished: readonly UnfinishedItem[]
}

export interface UnfinishedItem {
  /** The item's own, unique in its document. */
  readonly id: string
  readonly title: string
  /** From 1. */
  readonly line: number
  readonly due: Day | null
  /** Where the document says that it is tracked; where that leads is for whoever looks at issues to say. */
  readonly issue: { readonly shown: string; readonly url: null } | null
}

/** Facts of a document that need no other. */
export function factsOf(
  postmortem: Postmortem,
): Pick<EarlierIncident, 'path' | 'id' | 'title' | 'date' | 'unfinished'> {
  const { path, id, title, date, actionItems, lineStarts } = postmortem
  return {
    path,
    id: id.value,
    title: title?.value ?? id.value,
    date: date?.value ?? null,
    unfinished: actionItems.filter(isUnfinished).map((item) => ({
      id: item.id,
      title: item.title,
      line: positionAt(lineStarts, item.span.start).line,
      due: item.due?.value ?? null,
      issue: issueShown(issueNamedBy(item)),
    })),
  }
}

function issueShown(shown: string | null): UnfinishedItem['issue'] {
  return shown === null ? null : { shown, url: null }
}

function isUnfinished({ state }: ActionItem): boolean {
  return state === 'open'
}

/** Null when either date is unknown. */
export function daysFrom(earlier: Postmortem, later: Postmortem): number | null {
  return earlier.date && later.date ? daysBetween(earlier.date.value, later.date.value) : null
}

/** Those without a day come last; of one day, by path. */
export function newestFirst(a: Postmortem, b: Postmortem): number {
  const [day, other] = [a.date?.value ?? '', b.date?.value ?? '']
  return day === other ? (a.path < b.path ? -1 : 1) : day > other ? -1 : 1
}
