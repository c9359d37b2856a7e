import type { ChangeReport } from '../sync/change.js'

/** Who was told of postmortems, and what stood in the way. */
export interface Shared {
  readonly changes: readonly ChangeReport[]
  readonly notices: readonly string[]
}

export interface ShareRequest {
  /** The commit before the push; null: the push began the branch. */
  readonly before: string | null
  readonly isRerun: boolean
  readonly dryRun: boolean
  readonly ourIds: ReadonlySet<number>
}

export const NOTHING_SHARED: Shared = { changes: [], notices: [] }
