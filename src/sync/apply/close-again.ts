import type { Answer, Issue, IssuePatch, Tracker } from '../../ports/tracker.js'
import { withMark } from '../mark/mark-line.js'

/**
 * Gives a closed issue another reason. GitHub documents that a reason counts only together with a change of state
 * (its OpenAPI description, issues/update): where it alone is not taken, the issue is opened and closed again. In between
 * its mark says that it is open on both sides, so that a run that ends there is finished by the next one.
 */
export async function closeAgain(issue: Issue, patch: IssuePatch, tracker: Tracker): Promise<Answer<Issue>> {
  const { stateReason, state, ...rest } = patch
  if (stateReason === undefined) return tracker.update(issue.number, patch)
  const alone = await tracker.update(issue.number, { state: 'closed', stateReason })
  if (!alone.ok) return alone
  if (alone.value.stateReason === stateReason) return tracker.update(issue.number, rest)
  const body = withMark(issue.body, (mark) => ({ ...mark, base: { ...mark.base, state: OPEN } })) ?? issue.body
  const opened = await tracker.update(issue.number, { state: 'open', stateReason: 'reopened', body })
  return opened.ok ? tracker.update(issue.number, patch) : opened
}

const OPEN = { document: 'open', issue: 'open', reason: null } as const
