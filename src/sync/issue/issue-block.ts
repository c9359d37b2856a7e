import type { Day } from '../../calendar/day.js'
import type { AskRefusal } from '../asked/answered.js'
import type { Wontdo } from '../asked/asked.js'
import type { ItemSource } from '../tracked-item.js'

/** What our part of an issue says. A renderer makes it text; sync/ puts the mark behind it. */
export interface IssueBlock {
  readonly incident: ItemSource
  /** `alarm`, `customer`, …; null when the document does not say. */
  readonly detectedBy: string | null
  readonly due: Day | null
  readonly dueNote: string | null
  /** Logins, assigned by us. */
  readonly assigned: readonly string[]
  /** Owners that are no logins, and logins that cannot be assigned: named, not mentioned. */
  readonly named: readonly string[]
  /** Teams, mentioned: `acme/platform`. */
  readonly teams: readonly string[]
  readonly type: string | null
  readonly priority: string | null
  /** Page of the document with the item's line, at a commit. */
  readonly permalink: string
  readonly line: number
  readonly details: readonly string[]
  /** What was asked for on the issue and still holds. */
  readonly standing?: Standing
}

export interface Standing {
  readonly snoozed: Day | null
  readonly wontdo: Pick<Wontdo, 'by' | 'on'> | null
}

/** What our part of a postmortem's parent issue says. */
export interface RecordBlock {
  readonly incident: ItemSource
  /** Page of the document at a commit. */
  readonly permalink: string
}

/** Something said once, as a comment on an issue. */
export type Note =
  | { readonly kind: 'gone'; readonly commit: string; readonly path: string }
  | { readonly kind: 'dropped'; readonly reason: string }
  | {
      readonly kind: 'conflict'
      readonly field: string
      readonly document: string
      readonly issue: string
      readonly kept: 'document' | 'issue'
    }
  | { readonly kind: 'restored' }
  | { readonly kind: 'not-obeyed'; readonly because: AskRefusal }
  /** `of` is `#3`, or `acme/ops#3` in another repository. */
  | { readonly kind: 'duplicate'; readonly of: string }
  | {
      readonly kind: 'complete'
      readonly done: number
      readonly of: number
      readonly days: number
      readonly title: string
    }
