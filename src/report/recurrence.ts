import type { Day } from '../calendar/day.js'

/** Incidents that are like one another, as the report tells of them. */
export interface Recurrence {
  /** What all of them share: causes, services, kinds of failure. Words of documents. */
  readonly shared: readonly string[]
  /** The latest first. */
  readonly incidents: readonly { readonly id: string; readonly date: Day | null }[]
  /** Action items of all of them that are still open. */
  readonly open: number
}
