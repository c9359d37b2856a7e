import type { IssueDraft, IssuePatch } from '../../ports/tracker.js'
import type { ChangeKind } from '../change.js'
import type { Note } from '../issue/issue-block.js'
import type { Managed } from '../match/ownership.js'
import type { WantedItem } from '../want/want.js'

/** One write, or the writes on one issue, that a plan asks for. */
export type Change = Creation | Revision

export interface Creation {
  readonly kind: 'create'
  readonly wanted: WantedItem
  readonly draft: IssueDraft
  readonly because: string
}

export interface Revision {
  readonly kind: Exclude<ChangeKind, 'create'>
  readonly managed: Managed
  /** Null: the item is gone, or the issue is a duplicate. */
  readonly wanted: WantedItem | null
  readonly patch: IssuePatch
  /** Said before the patch records that they were said. */
  readonly notes: readonly Note[]
  readonly because: string
  /** Closed only because the item is in no document: limited by the guard. */
  readonly absent: boolean
}

/** For people: the item's name, else the file and the issue. */
export function nameOf(change: Change): string {
  if (change.kind === 'create') return change.wanted.name
  const { wanted, managed } = change
  return wanted?.name ?? `${managed.mark.path}#${managed.issue.number}`
}
