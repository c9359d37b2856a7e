import type { Day } from '../calendar/day.js'
import type { Durations } from '../postmortem/durations.js'
import type { Moment, Status } from '../postmortem/model.js'
import type { BurnDown } from './burn-down.js'
import type { MonthOutcome } from './outcomes.js'
import type { Survival } from './survival.js'
import type { DurationsSummary } from './times.js'

/** All that the dashboard shows, as plain values. Nothing of a confidential postmortem is in it but numbers. */
export interface DashboardFacts {
  /** ISO instant. */
  readonly now: string
  readonly today: Day
  /** `https://github.com/acme/shop`; null where it is not known. */
  readonly page: string | null
  /** Whether issues were looked at: else items are as the documents say, and nobody knows when they were finished. */
  readonly followed: boolean
  /** Worst first. */
  readonly severities: readonly string[]
  /** The latest first; those without a day at the end. */
  readonly incidents: readonly IncidentView[]
  /** Groups of incidents that are like one another, the one with the latest first. */
  readonly clusters: readonly ClusterView[]
  /** Most urgent first. */
  readonly items: readonly ItemView[]
  readonly counts: Counts
  readonly outcomes: readonly MonthOutcome[]
  readonly times: DurationsSummary
  /** Null where no item has a day on which it was filed. */
  readonly burnDown: BurnDown | null
  readonly survival: Survival | null
}

export interface ClusterView {
  /** Causes, services and words that all of them share. Words of documents. */
  readonly shared: readonly string[]
  /** Of its incidents, the latest first. */
  readonly anchors: readonly string[]
  /** Days from the first to the last; null where they are not known. */
  readonly days: number | null
  /** Open action items of all of them. */
  readonly open: number
}

export interface Counts {
  readonly open: number
  readonly overdue: number
  readonly done: number
  /** Incidents of the last 90 days, and of the 90 before. */
  readonly lately: number
  readonly before: number
  readonly repeated: number
  readonly confidential: { readonly postmortems: number; readonly open: number; readonly overdue: number }
  readonly unreadable: number
  /** Issues of ours whose postmortem is not among those shown. */
  readonly orphans: number
}

export interface IncidentView {
  /** The fragment of its view: a hash, so that no id can be a path or an address. */
  readonly anchor: string
  readonly id: string
  readonly title: string
  readonly path: string
  readonly date: Day | null
  readonly severity: string | null
  /** Place on the team's scale, 0 for the worst; null: not on it. */
  readonly rank: number | null
  readonly status: Status
  readonly services: readonly string[]
  readonly causes: readonly string[]
  readonly authors: readonly string[]
  readonly detectedBy: string | null
  readonly impact: readonly string[]
  readonly durations: Durations
  readonly targets: Targets
  /** Those that are known, in order. */
  readonly moments: readonly { readonly moment: Moment; readonly time: string }[]
  readonly summary: readonly string[]
  readonly cause: readonly string[]
  readonly learnings: readonly string[]
  readonly items: readonly ItemView[]
  readonly noItems: string | null
  readonly earlier: readonly EarlierView[]
  /** Written, else the day on which the file appeared. */
  readonly written: Day | null
}

/** Seconds; null where the team has none for the severity. */
export interface Targets {
  readonly detect: number | null
  readonly mitigate: number | null
}

export interface ItemView {
  readonly title: string
  readonly anchor: string
  /** The incident that it comes from. */
  readonly incident: string
  readonly severity: string | null
  readonly rank: number | null
  readonly state: 'open' | 'done' | 'dropped' | 'proposed'
  /** Open, and somebody is asked to do it. */
  readonly isFollowed: boolean
  /** Why an open item is not followed yet; null: it is, or is not open. */
  readonly waits: string | null
  /** Logins and teams with `@`, names as written. */
  readonly owners: readonly string[]
  readonly due: Day | null
  /** 0 when it is not overdue, or asleep. */
  readonly daysOverdue: number
  readonly snoozedUntil: Day | null
  readonly priority: string | null
  readonly type: string | null
  readonly issue: { readonly shown: string; readonly url: string | null } | null
  readonly filed: Day | null
  readonly closed: Day | null
}

export interface EarlierView {
  readonly anchor: string
  readonly id: string
  readonly title: string
  readonly daysEarlier: number | null
  readonly because: readonly string[]
  readonly isVeryAlike: boolean
  /** Items of the earlier incident that are open. */
  readonly unfinished: readonly ItemView[]
}
