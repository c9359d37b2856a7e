import { type Day, daysBetween } from '../calendar/day.js'
import type { TrackedItem } from '../sync/tracked-item.js'

/** Open, and ours to follow up: it has an issue, or gets one in the next run. */
export function isOpen(item: Pick<TrackedItem, 'state' | 'issue' | 'unfiled'>): boolean {
  return item.state === 'open' && (item.issue !== null || item.unfiled === 'deferred')
}

/** Due today is not overdue, and neither is what sleeps. */
export function isOverdue(item: TrackedItem, today: Day): boolean {
  return isOpen(item) && item.snoozedUntil === null && item.effectiveDue !== null && item.effectiveDue < today
}

/** Days since the due date; 0 when it is not past. */
export function daysOverdue(item: TrackedItem, today: Day): number {
  return item.effectiveDue === null ? 0 : Math.max(0, daysBetween(item.effectiveDue, today))
}

/** `acme/platform`, not `Ada L.` */
export function isTeam(owner: string): boolean {
  return TEAM.test(owner)
}

const TEAM = /^[A-Za-z0-9][A-Za-z0-9-]{0,99}\/[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/

/** Whom a reminder mentions: the people; the teams where no person is named. Names that are no logins cannot be. */
export function mentionable(item: TrackedItem): readonly string[] {
  const owners = item.owners.length > 0 ? item.owners : item.otherOwners.filter(isTeam)
  return [...new Map(owners.toReversed().map((login) => [login.toLowerCase(), login])).values()].toReversed()
}

/** Worst severity first, those without one last. */
export function severityRank(item: TrackedItem, severities: readonly string[]): number {
  const severity = item.postmortem.severity
  const rank = severity === null ? -1 : severities.indexOf(severity)
  return rank < 0 ? severities.length : rank
}
