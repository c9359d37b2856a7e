import type { Day } from '../calendar/day.js'
import type { Period } from '../calendar/period.js'
import type { Calendar } from '../calendar/working-days.js'
import type { IssueBlock, Note, RecordBlock } from './issue/issue-block.js'
import type { Routing } from './want/route.js'

/** What sync needs of the configuration, as plain values. */
export interface SyncSettings {
  readonly labels: LabelSettings
  /** Labels of our other issues (the report, parent issues): they are never action items. */
  readonly otherLabels: readonly string[]
  /** By priority, and `default`. */
  readonly doneWithin: Readonly<Record<string, Period>>
  readonly since: Day | null
  readonly limits: { readonly create: number; readonly close: 'auto' | number }
  /** Name in documents → login. */
  readonly names: Readonly<Record<string, string>>
  /** Logins in lower case who decide what will not be done; none: whoever may ask for it. */
  readonly deciders: ReadonlySet<string>
  /** For how long an item may sleep. */
  readonly snoozeLimit: Period
  /** Numeric ids of accounts that were us. */
  readonly trustedIds: readonly number[]
  readonly calendar: Calendar
  readonly routing: Routing
  /** Title of the milestone of new issues, and name of their type; null: none. */
  readonly milestone: string | null
  readonly issueType: string | null
  /** One parent issue for each postmortem. */
  readonly parentIssue: boolean
}

export interface LabelSettings {
  readonly base: string
  /** Templates with `{priority}`, `{type}`, `{severity}`; null: no such label. */
  readonly priority: string | null
  readonly type: string | null
  readonly severity: string | null
}

/** How values become text. Every text of a document is made inert there. */
export interface Rendering {
  issueBlock(block: IssueBlock): string
  note(note: Note): string
  /** Our part of a postmortem's parent issue. */
  record(block: RecordBlock): string
  /** One line of at most 256 characters. */
  title(text: string): string
}

/** What planning may know beside the documents and the issues. */
export interface PlanContext {
  readonly settings: SyncSettings
  readonly rendering: Rendering
  /** The repository of the documents, `owner/name`. */
  readonly home: string
  /** ISO instant: clocks of items that are filed now start here. */
  readonly now: string
  readonly today: Day
  /** Full hash of the commit whose documents were read. */
  readonly commit: string
  /** What this run is called: its number on the host, else its instant. */
  readonly run: string
  readonly permalinkOf: (path: string, line: number) => string
  /** By repository, in lower case: logins that cannot be assigned there; whoever was not asked about can be. */
  readonly unassignable: ReadonlyMap<string, ReadonlySet<string>>
}

export function unassignableIn({ unassignable }: PlanContext, repository: string): ReadonlySet<string> {
  return unassignable.get(repository.toLowerCase()) ?? new Set()
}
