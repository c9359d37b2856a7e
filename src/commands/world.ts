import type { Branches } from '../ports/branches.js'
import type { Cache } from '../ports/cache.js'
import type { CheckRuns } from '../ports/check-runs.js'
import type { Crew } from '../ports/crew.js'
import type { Files } from '../ports/files.js'
import type { History } from '../ports/history.js'
import type { Host } from '../ports/host.js'
import type { Messenger } from '../ports/messenger.js'
import type { Progress } from '../ports/progress.js'
import type { Reviews } from '../ports/reviews.js'
import type { SetUp } from '../ports/set-up.js'
import type { SharedFiles } from '../ports/shared-files.js'
import type { Tracker } from '../ports/tracker.js'

/** All that a command may ask of the world. Made once, at the edge. */
export interface World {
  readonly files: Files
  readonly history: History
  /** ISO 8601 instant: the only clock. */
  readonly now: string
  /** How the host numbers the run, where it does. */
  readonly run?: string
  /** Told how far long work is; absent: nobody listens. */
  readonly progress?: Progress
  /** Other threads for large records; absent: all is done in this one. */
  readonly crew?: Crew
  /** What was judged before; absent: everything is judged anew. */
  readonly cache?: Cache
  /** Connects on first use; throws a UserError when there is no token or no repository. */
  readonly connect: () => Promise<Connection>
  /** Where the team hears of reports; null: nowhere. Throws a UserError when its address cannot be used. */
  readonly messenger?: () => Messenger | null
  /** Presets and templates of other repositories; throws a UserError when there is no token. Absent: there are none. */
  readonly shared?: () => Promise<SharedFiles>
}

export interface Connection {
  readonly tracker: Tracker
  /** Another repository's, seen with the same token. */
  readonly trackerOf: (repository: string) => Tracker
  readonly host: Host
  /** How a repository is set up, seen with the same token. */
  readonly setUpOf: (repository: string) => SetUp
  readonly branches: Branches
  readonly reviews: Reviews
  readonly checkRuns: CheckRuns
  /** `https://github.com/acme/shop`: pages of the repository begin with it. */
  readonly page: string
}

/** What a run is called: who wants to undo it names it so. */
export function runOf({ run, now }: Pick<World, 'run' | 'now'>): string {
  return run ?? now
}
