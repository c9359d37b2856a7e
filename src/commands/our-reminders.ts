import type { Day } from '../calendar/day.js'
import { gatherComments } from '../report/activity.js'
import { remindedOn, type SaidSources } from '../report/said-today.js'
import { recentSince } from '../sync/asked/recent-comments.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import type { Reconciled } from './reconcile-record.js'

/**
 * The days of our last reminders, by the place of their issue. Of issues that were touched lately the sync has read the
 * comments, so that this asks nothing more.
 */
export async function ourReminders(
  { connection, recent }: Reconciled,
  items: readonly TrackedItem[],
  { now, ...sources }: Omit<SaidSources, 'comments'> & { readonly now: string },
): Promise<ReadonlyMap<string, Day>> {
  const since = recentSince(now)
  const touched = items.filter(({ comments, updatedAt }) => comments > 0 && (updatedAt ?? '') >= since)
  const comments = await gatherComments(connection.trackerOf, recent, touched)
  return remindedOn(touched, { ...sources, comments })
}
