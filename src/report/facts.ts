import type { Day } from '../calendar/day.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import type { Recurrence } from './recurrence.js'
import type { Snapshot } from './snapshot.js'

/** All that a report says, as plain values: every form of it is made of these. Confidential items are only counted. */
export interface ReportFacts {
  /** ISO instant. */
  readonly now: string
  readonly today: Day
  readonly title: string
  readonly period: ReportPeriod
  /** What the last report counted; null before the first. */
  readonly last: LastReport | null
  /** What the next report compares with. */
  readonly snapshot: Snapshot
  /** A hidden line: which issue each item has, open ones first. */
  readonly memory: string
  /** Every visible item, in the order of the record. */
  readonly items: readonly ReportItem[]
  /** Without confidential ones. */
  readonly documents: readonly ReportDocument[]

  readonly open: readonly ReportItem[]
  /** Worst severity first, then the latest. */
  readonly overdue: readonly ReportItem[]
  readonly newlyOverdue: readonly ReportItem[]
  readonly finished: readonly ReportItem[]
  readonly complete: readonly CompleteRecord[]
  readonly decisions: readonly Decision[]
  /** Soonest first, today included. */
  readonly dueSoon: readonly ReportItem[]
  /** Open items that sleep until a day. */
  readonly snoozed: readonly ReportItem[]
  readonly withoutOwner: readonly ReportItem[]
  readonly drafts: readonly DraftRecord[]
  readonly trackedElsewhere: readonly ReportItem[]
  readonly droppedSince: readonly ReportItem[]
  /** Of the finished ones: closed on the issue, and nobody said how. */
  readonly withoutEvidence: readonly ReportItem[]
  /** Groups of incidents that are like one another, the latest first. */
  readonly recurrences: readonly Recurrence[]
  /** Open items that wait on purpose, or for the next run. */
  readonly waiting: { readonly proposed: number; readonly notAdopted: number; readonly deferred: number }
  readonly confidential: { readonly open: number; readonly overdue: number }
  /** Age of the oldest open item in days; null when none is open. */
  readonly oldestDays: number | null
  /** Whole sentences about what this run could not see. */
  readonly notices: readonly string[]
}

export interface ReportPeriod {
  /** ISO week: `2026-W48`. */
  readonly week: string
  readonly from: Day
  readonly to: Day
  /** The end of the next week: what is due until then is due soon. */
  readonly soonUntil: Day
  readonly nextReport: Day
}

export interface LastReport {
  readonly week: string
  readonly wasLastWeek: boolean
  readonly open: number
  readonly overdue: number
}

export interface ReportItem {
  readonly item: TrackedItem
  /** 0 when it is not overdue. */
  readonly daysOverdue: number
  /** Days since filing; null when it is not filed. */
  readonly openDays: number | null
}

export interface Decision extends ReportItem {
  readonly because: 'not-to-be-done' | 'long-overdue' | 'reminders-ended'
}

/** A postmortem whose last open item was finished. */
export interface CompleteRecord {
  readonly id: string
  readonly path: string
  readonly done: number
  /** From the incident to the last closing; null when either is not known. */
  readonly days: number | null
}

export interface DraftRecord {
  readonly id: string
  readonly path: string
  readonly items: number
  readonly days: number | null
}

/** A postmortem as the report needs it. */
export interface ReportDocument {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly status: 'draft' | 'review' | 'final'
  readonly severity: string | null
  readonly date: Day | null
  readonly written: Day | null
  readonly confidential: boolean
}
