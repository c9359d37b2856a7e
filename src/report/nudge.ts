import type { Day } from '../calendar/day.js'
import type { TrackedItem } from '../sync/tracked-item.js'

/** One comment that reminds an owner. Several owners of one item are mentioned together. */
export interface Nudge {
  readonly item: TrackedItem
  /** Mentioned: logins without `@`; a team (`acme/platform`) when no person owns the item. */
  readonly mention: readonly string[]
  /** `before`, `after-1` … `after-4`. */
  readonly step: string
  readonly due: Day
  /** Working days since the due date; negative: still to come. */
  readonly workingDaysLate: number
  /** The same people's other items that are due or overdue. */
  readonly alsoYours: readonly TrackedItem[]
  readonly next: Day | null
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
