import type { Label, Tracker } from '../../ports/tracker.js'
import type { PlanContext } from '../settings.js'

/** What writing parent issues needs. */
export interface RecordWriting {
  readonly trackerOf: (repository: string) => Tracker
  readonly context: PlanContext
  readonly label: Label
  /** Numbers of our accounts. */
  readonly ourIds: ReadonlySet<number>
}
