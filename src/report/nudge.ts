import type { Day } from '../calendar/day.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import type { Ahead, Escalation } from './escalation.js'

/** One comment that reminds an owner, or asks somebody to decide. Several owners of one item are mentioned together. */
export interface Nudge {
  readonly item: TrackedItem
  /** Mentioned: logins without `@`; a team (`acme/platform`) when no person owns the item; whom an escalation is for. */
  readonly mention: readonly string[]
  /** `before`, `after-1` … `after-4`; that of the escalation where there is one. */
  readonly step: string
  readonly due: Day
  /** Null: the owner is reminded. */
  readonly escalation: Escalation | null
  /** Working days since the due date; negative: still to come. */
  readonly workingDaysLate: number
  /** The same people's other items that are due or overdue, or wait for the same decision. */
  readonly alsoYours: readonly TrackedItem[]
  readonly next: Day | null
  readonly ahead: Ahead | null
}

/** A nudge with the steps of other items that it stands for: its readers own them and find them listed in it. */
export interface PlannedNudge extends Nudge {
  readonly covers: readonly CoveredStep[]
}

export interface CoveredStep {
  readonly item: TrackedItem
  readonly step: string
  readonly due: Day
}
