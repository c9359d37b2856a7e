import { type Day, dayAt } from '../calendar/day.js'
import { epochOf } from '../calendar/time.js'
import { addWorkingDays } from '../calendar/working-days.js'
import type { Comment, Tracker } from '../ports/tracker.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { mentionable } from './item-state.js'
import { MARK_START } from './mark.js'
import type { ActivityOf } from './nudges.js'
import type { ReportSettings } from './settings.js'

/** Comments by issue number. An issue whose comments could not be read is absent. */
export type IssueComments = ReadonlyMap<number, readonly Comment[]>

/** Reads the issues of a shortlist, one request each. */
export async function gatherComments(tracker: Tracker, items: readonly TrackedItem[]): Promise<IssueComments> {
  const found = new Map<number, readonly Comment[]>()
  for (const { issue } of items) {
    if (issue === null || found.has(issue.number)) continue
    const answer = await tracker.comments(issue.number)
    if (answer.ok) found.set(issue.number, answer.value)
  }
  return found
}

// How long an owner who wrote on the issue is left alone.
const QUIET_DAYS = 5

/**
 * What the comments say of an item's owners; ours do not count, also when an owner's token wrote them.
 * `inWork` holds the numbers of issues to which an open pull request is linked.
 */
export function activityFrom(
  comments: IssueComments,
  inWork: ReadonlySet<number>,
  today: Day,
  settings: ReportSettings,
): ActivityOf {
  const since = addWorkingDays(settings.calendar, today, -QUIET_DAYS)
  return (item) => {
    const { issue } = item
    const said = issue && comments.get(issue.number)
    if (!issue || !said) return null
    const owners = new Set(mentionable(item).map((login) => login.toLowerCase()))
    const ownerActive = said.some(
      ({ author, body, createdAt }) =>
        owners.has(author?.login.toLowerCase() ?? '') &&
        !body.includes(MARK_START) &&
        dayOf(createdAt, settings) >= since,
    )
    return { pullRequestOpen: inWork.has(issue.number), ownerActive }
  }
}

function dayOf(instant: string, { calendar }: ReportSettings): string {
  const epoch = epochOf(instant)
  return epoch === null ? '' : dayAt(epoch, calendar.timeZone)
}
