import type { Day } from '../../calendar/day.js'
import type { Reaction } from '../../ports/tracker.js'
import type { Asked } from './asked.js'

/** What commands on an issue come to. */
export interface Answered {
  readonly asked: Asked
  /** The due date that was asked for now; null: none was. */
  readonly due: Day | null
  /** It will not be done: the issue is closed as not planned. */
  readonly closes: boolean
  readonly answers: readonly CommandAnswer[]
}

/** How one comment is answered. */
export interface CommandAnswer {
  readonly comment: number
  readonly reaction: Reaction
  /** Why it was not obeyed; null: it was. */
  readonly because: AskRefusal | null
}

export type AskRefusal =
  | 'no-date'
  | 'no-reason'
  | 'past'
  | 'too-far'
  | 'stranger'
  | 'closed'
  | 'nothing-to-accept'
  | 'not-a-decider'
