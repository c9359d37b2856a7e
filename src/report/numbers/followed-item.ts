import type { Day } from '../../calendar/day.js'
import { dayOfInstant } from '../../calendar/day-of-instant.js'
import type { TrackedItem } from '../../sync/tracked-item.js'
import { isTeam } from '../item-state.js'
import { isWithin, type Span } from './span.js'

/** An action item with an issue, as the numbers see it. */
export interface FollowedItem {
  readonly filed: Day
  /** The day on which it was closed; null while it is open. */
  readonly ended: Day | null
  readonly isDone: boolean
  readonly due: Day | null
  readonly priority: string | null
  readonly type: string | null
  readonly teams: readonly string[]
  /** Of its incident. */
  readonly causeDomains: readonly string[]
}

/** Null for an item that has no issue of ours: when it began and ended is not known. */
export function followedItem(
  item: TrackedItem,
  causeDomains: readonly string[],
  today: Day,
  timeZone: string,
): FollowedItem | null {
  const filed = dayOfInstant(item.filedAt, timeZone)
  if (item.issue === null || filed === null) return null
  // What is ticked and not closed yet is closed by the next sync.
  const ended = item.state === 'open' ? null : (dayOfInstant(item.closedAt, timeZone) ?? today)
  return {
    filed,
    ended: ended !== null && ended < filed ? filed : ended,
    isDone: item.state === 'done',
    due: item.effectiveDue,
    priority: item.priority,
    type: item.type,
    teams: item.otherOwners.filter(isTeam),
    causeDomains,
  }
}

/** True when it was open on a day of the span. */
export function wasOpenIn({ filed, ended }: FollowedItem, span: Span): boolean {
  return filed <= span.to && (ended === null || span.from === null || ended >= span.from)
}

/** True when it was open as the span ended. */
export function isOpenAfter({ filed, ended }: FollowedItem, { to }: Span): boolean {
  return filed <= to && (ended === null || ended > to)
}

export function wasDoneIn({ isDone, ended }: FollowedItem, span: Span): boolean {
  return isDone && isWithin(ended, span)
}
