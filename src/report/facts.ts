import type { Day } from '../calendar/day.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import type { CheckIn } from './check-ins.js'
import type { MissingRecord } from './missing.js'
import type { Numbers } from './numbers/numbers.js'
import type { Recurrence } from './recurrence.js'
import type { SignOfLife } from './sign-of-life.js'
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
  /** Hidden lines: which issue each item has, open ones first; and what was sent. */
  readonly memory: string
  /** Every visible item, in the order of the record. */
  readonly items: readonly ReportItem[]
  /** Without confidential ones. */
  readonly documents: readonly ReportDocument[]

  readonly open: readonly ReportItem[]
  /** Worst severity first, the items of one incident together, the latest first. */
  readonly overdue: readonly ReportItem[]
  readonly newlyOverdue: readonly ReportItem[]
  readonly finished: readonly ReportItem[]
  readonly complete: readonly CompleteRecord[]
  readonly decisions: readonly Decision[]
  /** Soonest first, today included. */
  readonly dueSoon: readonly ReportItem[]
  /** Open items that sleep until a day. */
  readonly snoozed: readonly ReportItem[]
  readonly withoutOwner: readonly UnownedItem[]
  /** The latest first. */
  readonly drafts: readonly DraftRecord[]
  /** Incidents without a postmortem, the longest closed first. */
  readonly missing: readonly MissingRecord[]
  readonly checkIns: readonly CheckIn[]
  readonly trackedElsewhere: readonly ReportItem[]
  readonly droppedSince: readonly ReportItem[]
  /** Of the finished ones: closed on the issue, and nobody said how. */
  readonly withoutEvidence: readonly ReportItem[]
  /** Document and issue say different things, and it was said that the word holds. */
  readonly conflicts: readonly ReportItem[]
  /** Groups of incidents that are like one another, the latest first. */
  readonly recurrences: readonly Recurrence[]
  /** Open items that wait on purpose, or for the next run. */
  readonly waiting: { readonly proposed: number; readonly notAdopted: number; readonly deferred: number }
  readonly confidential: { readonly open: number; readonly overdue: number }
  readonly numbers: ReportNumbers
  /** Age of the oldest open item in days; null when none is open. */
  readonly oldestDays: number | null
  /** Whole sentences about what this run could not see. */
  readonly notices: readonly string[]
}

export interface ReportPeriod {
  /** ISO week: `2026-W48`. */
  readonly week: string
  /** The days since the last report day. */
  readonly from: Day
  readonly to: Day
  /** The day before the next report: what is due until then is due soon. */
  readonly soonUntil: Day
  readonly nextReport: Day
}

export interface ReportNumbers {
  /** Of the month before; null when there was nothing in it. */
  readonly month: Numbers | null
  /** Of the whole record, up to today. */
  readonly record: Numbers
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
  /** The days on which its issue was filed and closed. */
  readonly filed: Day | null
  readonly closed: Day | null
  readonly lastSign: SignOfLife | null
}

export interface UnownedItem extends ReportItem {
  /** The day by which it was to have an owner has passed. */
  readonly isLate: boolean
}

export interface Decision extends ReportItem {
  readonly because: 'not-to-be-done' | 'long-overdue' | 'reminders-ended' | 'came-back'
  /** The day of the last incident that was very much like the item's own. */
  readonly cameBack: Day | null
}

/** A postmortem whose last open item was finished. */
export interface CompleteRecord {
  readonly id: string
  readonly path: string
  readonly done: number
  /** From the incident to the last closing; null when either is not known. */
  readonly days: number | null
}

/** A draft that is late, or holds items back. */
export interface DraftRecord {
  readonly id: string
  readonly path: string
  readonly severity: string | null
  /** Items that are filed when it is none any more. */
  readonly items: number
  readonly days: number | null
  /** Days since it was to be written; 0 when that is still to come, or nobody set a day. */
  readonly lateDays: number
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
  /** The day by which it was to be written; null: no such day. */
  readonly writeBy: Day | null
  readonly confidential: boolean
  /** Seconds: from the start to the detection, from there to the mitigation, from the start to the end of the clean-up. */
  readonly detect: number | null
  readonly mitigate: number | null
  readonly resolve: number | null
  /** Days from the end of the incident, as far as it is known, to the postmortem. */
  readonly writtenAfter: number | null
  readonly causeDomains: readonly string[]
  /** Earlier incidents like this one, the most alike first; null: not looked for. */
  readonly like: readonly LikeIncident[] | null
}

export interface LikeIncident {
  readonly id: string
  readonly path: string
  readonly isVeryAlike: boolean
}
