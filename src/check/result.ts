import type { Day } from '../calendar/day.js'
import type { Document } from '../postmortem/model.js'
import type { SimilarIncident } from '../rules/rule.js'
import type { FailOn } from './count.js'
import type { Diagnostic } from './diagnostic.js'
import type { Parts } from './parts.js'

/** What `check` found: the value behind the terminal text, the JSON, the annotations and the comment. */
export interface CheckResult {
  readonly documents: readonly CheckedDocument[]
  readonly counts: Counts
  /** Files that a glob found and that do not look like a postmortem. */
  readonly skipped: readonly string[]
  /** Whole sentences for people: nothing matched, the base is unknown, files not looked at. */
  readonly notices: readonly string[]
}

export interface CheckedDocument {
  readonly document: Document
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[]
  /** In a result that lists only the worst: how many that count are not among them. */
  readonly unlisted?: Omit<Counts, 'postmortems'>
}

/** Known diagnostics (those that the base version had) are not counted. */
export interface Counts {
  readonly postmortems: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** A pull request's check, with all that its comment says. */
export interface Review {
  readonly result: CheckResult
  /** One for each changed postmortem, in the order of `result.documents`. */
  readonly filings: readonly Filing[]
  /** Remarks that stand beside their lines as suggested changes, and so nowhere else but in the counts. */
  readonly suggested: readonly Diagnostic[]
  /** Full hash of the commit that was checked. */
  readonly commit: string
  /** The page of a file at that commit, without line: `https://github.com/acme/shop/blob/a1b2c3d/postmortems/x.md`. */
  readonly pageOf: (path: string) => string
  /** Seconds by the severity of a document; null where there is no target. */
  readonly targetsOf: (severity: string | null) => { readonly detect: number | null; readonly mitigate: number | null }
  /** Earlier incidents that a document is like since this change, the most alike first. */
  readonly similar: (path: string) => readonly SimilarIncident[]
  /** In the calendar's zone. */
  readonly today: Day
  readonly parts: (path: string) => Parts
  /** What fails the check, and so blocks. */
  readonly failOn: FailOn
  /** How many issues one run files at most. */
  readonly createLimit: number
}

/** What merging a document does to issues. */
export interface Filing {
  readonly path: string
  /** A draft, or a document without managed issues that is older than the adoption, files nothing. */
  readonly because: 'files' | 'draft' | 'not-adopted' | 'unreadable' | 'confidential' | 'unknown'
  readonly rows: readonly FilingRow[]
}

export interface FilingRow {
  readonly title: string
  /** Plain logins, teams or names, without `@`. */
  readonly owners: readonly string[]
  /** None of the owners is a login, so that nobody is assigned. */
  readonly unassigned?: true
  readonly due: Day | null
  /** Where the date comes from when it is not the item's own: "P1: 30 days from filing". */
  readonly dueNote: string | null
  readonly effect: 'new' | 'update' | 'close' | 'reopen' | 'unchanged' | 'tracked' | 'proposed' | 'done'
  /** Where it is tracked, or the number of the issue that is there. */
  readonly issue: string | null
}
