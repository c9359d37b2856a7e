import type { Note } from '../issue/issue-block.js'
import { withMark } from '../mark/mark-line.js'
import type { Managed } from '../match/ownership.js'
import type { PlanContext } from '../settings.js'
import { shownPlace } from '../want/references.js'
import { mergeState } from './merge-state.js'
import { saidAfter } from './notes.js'
import { isSameMark, isSecretIssue, KEPT, type Revision, statePatch } from './plan-change.js'

/** What has to change on an issue whose item is in no document; null when nothing has. */
export function reviseGone(managed: Managed, context: PlanContext): Revision | null {
  const { issue, mark } = managed
  if (issue.state === 'closed') return null
  const state = mergeState('gone', mark.base.state, issue)
  const notes: readonly Note[] =
    state.value === 'closed'
      ? [{ kind: 'gone', commit: context.commit, path: mark.path }]
      : state.conflict
        ? [{ kind: 'conflict', field: 'state', document: 'gone', issue: issue.state, kept: 'issue' }]
        : []
  const base = { ...mark.base, state: state.base }
  const next = { ...mark, base, said: saidAfter(mark, notes), run: context.commit.slice(0, 12) }
  if (state.value === issue.state && isSameMark(mark, next)) return null
  const body = withMark(issue.body, () => next) ?? issue.body
  const patch = { ...statePatch(state, issue), body }
  const about = { managed, wanted: null, patch, notes, answers: [], secret: isSecretIssue(issue, context) }
  return state.value === 'closed'
    ? { kind: 'close', because: 'the item is in no document any more', absent: true, ...about }
    : { kind: 'update', because: KEPT, absent: false, ...about }
}

/** Of several issues with one key, those with the higher numbers are closed, with a pointer. */
export function closeDuplicate(managed: Managed, { issue: of }: Managed, context: PlanContext): Revision | null {
  const { issue } = managed
  if (issue.state === 'closed') return null
  const pointer = shownPlace(of, issue.repository)
  const notes: readonly Note[] = [{ kind: 'duplicate', of: pointer }]
  const body = withMark(issue.body, (mark) => ({ ...mark, said: saidAfter(mark, notes) })) ?? issue.body
  return {
    kind: 'close',
    managed,
    wanted: null,
    patch: { state: 'closed', stateReason: 'duplicate', body },
    notes,
    because: `it is a duplicate of ${pointer}`,
    answers: [],
    absent: false,
    secret: isSecretIssue(issue, context),
  }
}
