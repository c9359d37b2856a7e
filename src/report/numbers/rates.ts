import type { Day } from '../../calendar/day.js'
import { type FollowedItem, wasDoneIn, wasOpenIn } from './followed-item.js'
import { isWithin, type Span } from './span.js'

/** Two shares, as the counts that they are made of. */
export interface Rates {
  /** Items that were open on a day of the span. */
  readonly followed: number
  /** Of those, done in it. */
  readonly done: number
  /** Items whose due date fell into the span; dropped before, they do not count. */
  readonly due: number
  /** Of those, done on that date or before. */
  readonly inTime: number
}

export function ratesOf(items: readonly FollowedItem[], span: Span, today: Day): Rates {
  const fellDue = items.filter((item) => hasFallenDue(item, span, today))
  return {
    followed: items.filter((item) => wasOpenIn(item, span)).length,
    done: items.filter((item) => wasDoneIn(item, span)).length,
    due: fellDue.length,
    inTime: fellDue.filter(isInTime).length,
  }
}

/** Due today is not late yet. */
function hasFallenDue(item: FollowedItem, span: Span, today: Day): boolean {
  const { due, ended, isDone } = item
  if (due === null || !isWithin(due, span)) return false
  if (ended !== null && ended <= due) return isDone
  return due < today
}

function isInTime({ isDone, ended, due }: FollowedItem): boolean {
  return isDone && ended !== null && due !== null && ended <= due
}

export interface GroupRates extends Rates {
  /** As people wrote it; null: they wrote nothing. */
  readonly name: string | null
}

/** One entry for each name, the largest group first; an item with several names is in each of their groups. */
export function ratesBy(
  items: readonly FollowedItem[],
  namesOf: (item: FollowedItem) => readonly string[],
  span: Span,
  today: Day,
): readonly GroupRates[] {
  const groups = new Map<string | null, FollowedItem[]>()
  for (const item of items) {
    const names: readonly (string | null)[] = namesOf(item)
    for (const name of names.length === 0 ? [null] : new Set(names)) {
      const group = groups.get(name) ?? []
      group.push(item)
      groups.set(name, group)
    }
  }
  return [...groups]
    .map(([name, group]) => ({ name, ...ratesOf(group, span, today) }))
    .filter(({ followed, due }) => followed + due > 0)
    .sort(largestFirst)
}

function largestFirst(a: GroupRates, b: GroupRates): number {
  if ((a.name === null) !== (b.name === null)) return a.name === null ? 1 : -1
  return b.followed - a.followed || ((a.name ?? '') < (b.name ?? '') ? -1 : 1)
}
