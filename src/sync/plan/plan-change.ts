import type { Issue, IssueDraft, IssuePatch } from '../../ports/tracker.js'
import type { ChangeKind } from '../change.js'
import type { Note } from '../issue/issue-block.js'
import type { Mark } from '../mark/mark.js'
import { encodeMark } from '../mark/mark-payload.js'
import type { Managed } from '../match/ownership.js'
import type { WantedItem } from '../want/want.js'
import type { StateMerge } from './merge-state.js'

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

export const KEPT = 'what was changed on the issue is kept'

/** What closes or opens an issue, or gives a closed one another reason; nothing when it is as it should be. */
export function statePatch(state: StateMerge, issue: Issue): IssuePatch {
  if (state.value === 'open') return issue.state === 'open' ? {} : { state: 'open', stateReason: 'reopened' }
  if (issue.state === 'open') return { state: 'closed', stateReason: state.reason ?? 'completed' }
  return state.reason && state.reason !== issue.stateReason ? { state: 'closed', stateReason: state.reason } : {}
}

/** The commit of the last write is no reason to write. */
export function isSameMark(a: Mark, b: Mark): boolean {
  return encodeMark({ ...a, run: '' }) === encodeMark({ ...b, run: '' })
}
