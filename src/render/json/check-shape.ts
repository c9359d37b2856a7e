import type { Day } from '../../calendar/day.js'
import type { Time } from '../../calendar/time.js'
import type { Counts } from '../../check/result.js'
import type { Impact, ItemState, ItemType, Moment, Status } from '../../postmortem/model.js'
import type { SectionKind } from '../../postmortem/section-kinds.js'
import type { Severity } from '../../rules/rule.js'

/** The result of `check --format json`. Keys may be added, none may go. */
export interface CheckJson extends Partial<CheckOrigin> {
  readonly version: 1
  readonly postmortems: readonly PostmortemJson[]
  readonly counts: Counts
}

/** With `--shard`: whose documents these are, and which of them, so that the parts can be put together. */
export interface CheckOrigin {
  /** `owner/name`; null: not known. */
  readonly repository: string | null
  /** ISO instant, and the day that it is in the calendar's zone. */
  readonly now: string
  readonly today: Day
  /** One part of how many, from 1. */
  readonly shard: { readonly part: number; readonly of: number }
}

/** What one document says, and what is wrong with it. */
export interface PostmortemJson {
  readonly path: string
  /** False: one problem says why, and nothing else is known. */
  readonly readable: boolean
  readonly id: string | null
  readonly title: string | null
  readonly date: Day | null
  readonly severity: string | null
  readonly status: Status | null
  readonly services: readonly string[]
  readonly times: { readonly [moment in Moment]: Time | null }
  /** Seconds; null when unknown. */
  readonly durations: {
    readonly detect: number | null
    readonly mitigate: number | null
    readonly total: number | null
  }
  readonly impact: Impact | null
  readonly causes: readonly string[]
  readonly sections: readonly { readonly kind: SectionKind; readonly heading: string; readonly line: number }[]
  readonly timeline: readonly TimelineEntryJson[]
  readonly actionItems: readonly ActionItemJson[]
  readonly learnings: readonly { readonly line: number; readonly text: string }[]
  /** In the order of the text; of more than 500 the worst. */
  readonly problems: readonly Problem[]
  /** How many of those that count are not listed; absent where all are. */
  readonly unlisted?: Omit<Counts, 'postmortems'>
}

export interface TimelineEntryJson {
  /** From 1. */
  readonly line: number
  /** The time as written. */
  readonly raw: string
  readonly time: Time | null
  readonly text: string
}

export interface ActionItemJson {
  /** From 1. */
  readonly line: number
  readonly id: string
  readonly title: string
  /** As written; logins and teams with `@`. */
  readonly owners: readonly string[]
  readonly due: Day | null
  readonly priority: string | null
  readonly type: ItemType | null
  readonly done: boolean
  readonly state: ItemState
  /** A link as its URL, a bare one as written. */
  readonly references: readonly string[]
}

/** One remark on a document: lines and columns count from 1, the end is exclusive. */
export interface Problem {
  readonly rule: string
  readonly severity: Severity
  readonly line: number
  /** In UTF-16 units, without byte order mark. */
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** What is wrong. */
  readonly message: string
  /** What to write instead. */
  readonly hint: string
  /** The rule's page. */
  readonly url: string
  /** It was there before, and is not counted. */
  readonly known: boolean
}
