import type { Day } from '../../calendar/day.js'

/** What people asked for on an issue, as its mark remembers it. */
export interface Asked {
  /** The number of the last comment that was answered. */
  readonly upTo: number
  /** The item sleeps until this day. */
  readonly snoozed: Day | null
  readonly wontdo: Wontdo | null
}

/** Somebody said that it will not be done: it waits for a decision, or was closed for it. */
export interface Wontdo {
  /** A login. */
  readonly by: string
  readonly on: Day
  readonly reason: string
}

export const NOTHING_ASKED: Asked = { upTo: 0, snoozed: null, wontdo: null }
