import type { Person, Refusal, Tracker } from '../../ports/tracker.js'
import type { ChangeReport } from '../change.js'
import type { PlanContext } from '../settings.js'
import type { RecordChange } from './plan-records.js'
import { reportOf } from './report-record.js'

/** What writing parent issues needs. */
export interface RecordWriting {
  readonly trackerOf: (repository: string) => Tracker
  readonly context: PlanContext
  readonly me: Person
  /** Numbers of our accounts. */
  readonly ourIds: ReadonlySet<number>
  /** Repositories, in lower case, in which an issue bears the label already. */
  readonly labelled: ReadonlySet<string>
}

/** What became of changes. */
export interface RecordsApplied {
  readonly reports: readonly ChangeReport[]
  readonly notices: readonly string[]
  /** What stopped the writing; the rest is left to the next run. */
  readonly stopped: Refusal | null
}

export function together(all: readonly RecordsApplied[]): RecordsApplied {
  return {
    reports: all.flatMap(({ reports }) => reports),
    notices: all.flatMap(({ notices }) => notices),
    stopped: all.find(({ stopped }) => stopped !== null)?.stopped ?? null,
  }
}

export function later(changes: readonly RecordChange[], { context }: Pick<RecordWriting, 'context'>): RecordsApplied {
  const reports = changes.map((change) => reportOf(change, context, { outcome: 'deferred' }))
  return { reports, notices: [], stopped: null }
}
