import type { Issue, IssueDraft, IssuePatch } from '../../ports/tracker.js'
import type { CommandAnswer } from '../asked/answered.js'
import type { ChangeKind } from '../change.js'
import type { Note } from '../issue/issue-block.js'
import type { Mark } from '../mark/mark.js'
import { encodeMark } from '../mark/mark-payload.js'
import type { Managed } from '../match/ownership.js'
import type { PlanContext } from '../settings.js'
import { isSameRepository } from '../want/route.js'
import { secretName, type WantedItem } from '../want/want.js'
import type { StateMerge } from './merge-state.js'

/** One write, or the writes on one issue, that a plan asks for. */
export type Change = Creation | Revision

export interface Creation {
  readonly kind: 'create'
  /** `owner/name`. */
  readonly repository: string
  readonly wanted: WantedItem
  readonly draft: IssueDraft
  readonly because: string
  /** Of a confidential document: results name neither the item nor its document. */
  readonly secret: boolean
}

export interface Revision {
  readonly kind: Exclude<ChangeKind, 'create'>
  readonly managed: Managed
  /** Null: the item is gone, or the issue is a duplicate. */
  readonly wanted: WantedItem | null
  readonly patch: IssuePatch
  /** Said before the patch records that they were said. */
  readonly notes: readonly Note[]
  /** Given to comments after the patch did what they ask. */
  readonly answers: readonly CommandAnswer[]
  readonly because: string
  /** Closed only because the item is in no document: limited by the guard. */
  readonly absent: boolean
  /** As above. */
  readonly secret: boolean
}

/** Where a change is made, `owner/name`. */
export function repositoryOf(change: Change): string {
  return change.kind === 'create' ? change.repository : change.managed.issue.repository
}

/** For people: the item's name, else the file and the issue. */
export function nameOf(change: Change): string {
  if (change.secret) return secretName(keyOf(change))
  if (change.kind === 'create') return change.wanted.name
  const { wanted, managed } = change
  return wanted?.name ?? `${managed.mark.path}#${managed.issue.number}`
}

/** Stands for the title of a confidential item. */
export const SECRET_TITLE = 'A confidential action item'

function keyOf(change: Change): string {
  return change.kind === 'create' ? change.wanted.key : change.managed.mark.key
}

/** Everything in the one repository for confidential documents is. */
export function isSecretIssue(
  { repository }: Pick<Issue, 'repository'>,
  { settings }: Pick<PlanContext, 'settings'>,
): boolean {
  const place = settings.routing.confidential
  return place !== null && isSameRepository(repository, place)
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
