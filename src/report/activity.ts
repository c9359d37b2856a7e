import type { Day } from '../calendar/day.js'
import { dayOfInstant } from '../calendar/day-of-instant.js'
import { addWorkingDays } from '../calendar/working-days.js'
import type { Comment, Tracker } from '../ports/tracker.js'
import type { RecentComments } from '../sync/asked/recent-comments.js'
import { grouped } from '../sync/grouped.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { placeKey } from '../sync/want/references.js'
import type { InWork } from './in-work.js'
import { mentionable } from './item-state.js'
import { MARK_START } from './mark.js'
import type { ActivityOf } from './nudges.js'
import type { ReportSettings } from './settings.js'

export type TrackerOf = (repository: string) => Tracker

/** Comments of the last two weeks by `placeKey`. An issue whose comments could not be read is absent. */
export type IssueComments = ReadonlyMap<string, readonly Comment[]>

/** What was said lately on the issues of a shortlist: one question for each repository, not for each issue. */
export async function gatherComments(
  trackerOf: TrackerOf,
  recent: RecentComments,
  items: readonly TrackedItem[],
): Promise<IssueComments> {
  const found = new Map<string, readonly Comment[]>()
  const issues = items.flatMap(({ issue }) => issue ?? [])
  for (const [repository, group] of grouped(issues, (issue) => issue.repository)) {
    const answer = await recent(trackerOf(repository))
    if (!answer.ok) continue
    const said = grouped(answer.value, ({ issue }) => issue)
    for (const issue of group) found.set(placeKey(issue), said.get(issue.number) ?? [])
  }
  return found
}

// How long an owner who wrote on the issue is left alone.
const QUIET_DAYS = 5

/**
 * What the comments say of an item's owners; ours do not count, also when an owner's token wrote them.
 */
export function activityFrom(
  comments: IssueComments,
  inWork: InWork,
  today: Day,
  settings: ReportSettings,
): ActivityOf {
  const since = addWorkingDays(settings.calendar, today, -QUIET_DAYS)
  return (item) => {
    const { issue } = item
    const said = issue && comments.get(placeKey(issue))
    if (!issue || !said) return null
    const owners = new Set(mentionable(item).map((login) => login.toLowerCase()))
    const ownerActive = said.some(
      ({ author, body, createdAt }) =>
        owners.has(author?.login.toLowerCase() ?? '') &&
        !body.includes(MARK_START) &&
        (dayOfInstant(createdAt, settings.calendar.timeZone) ?? '') >= since,
    )
    return { pullRequestOpen: inWork.has(placeKey(issue)), ownerActive }
  }
}
