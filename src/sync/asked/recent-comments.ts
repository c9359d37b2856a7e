import { epochOf } from '../../calendar/time.js'
import type { Answer, IssueComment, Tracker } from '../../ports/tracker.js'

/** The comments of a repository's last two weeks, asked for once a run. */
export type RecentComments = (tracker: Tracker) => Promise<Answer<readonly IssueComment[]>>

/** How far back new comments are looked for: runs on working days may pause over holidays. */
export const RECENT_DAYS = 14

/** ISO instant from which on a comment is recent. */
export function recentSince(now: string): string {
  return new Date((epochOf(now) ?? 0) - RECENT_DAYS * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z')
}

export function recentComments(now: string): RecentComments {
  const asked = new Map<string, Promise<Answer<readonly IssueComment[]>>>()
  return (tracker) => {
    const key = tracker.repository.toLowerCase()
    const known = asked.get(key) ?? tracker.commentsSince(recentSince(now))
    asked.set(key, known)
    return known
  }
}
