import type { Refusal } from '../ports/tracker.js'
import type { IssueRef } from './tracked-item.js'

export const CHANGE_KINDS = ['create', 'update', 'close', 'reopen', 'comment', 'label', 'rekey'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One line of a plan or of its result; the JSON of `sync` is made of these. */
export interface ChangeReport {
  readonly kind: ChangeKind
  readonly key: string
  readonly title: string
  readonly issue: IssueRef | null
  /** Why, a clause: "the item is ticked in the document". */
  readonly because: string
  readonly outcome: 'planned' | 'done' | 'failed' | 'deferred' | 'unknown'
  readonly refusal: Refusal | null
}
