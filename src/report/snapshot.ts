import type { Day } from '../calendar/day.js'
import { isoWeekOf } from '../calendar/week.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { packNumbers, unpackNumbers } from './issue-numbers.js'
import { isOpen, isOverdue } from './item-state.js'

/** The items at one moment, by issue number. */
export interface Snapshot {
  /** The ISO week. */
  readonly week: string
  /** The highest number that was known. */
  readonly seen: number
  /** Lower numbers were left out, because the state has to fit into the issue; 0: none were. */
  readonly from: number
  readonly openCount: number
  readonly overdueCount: number
  readonly open: readonly number[]
  readonly overdue: readonly number[]
}

export function snapshotOf(items: readonly TrackedItem[], today: Day): Snapshot {
  const open = items.filter(isOpen)
  const overdue = open.filter((item) => isOverdue(item, today))
  return {
    week: isoWeekOf(today),
    seen: numbersOf(items).at(-1) ?? 0,
    from: 0,
    openCount: open.length,
    overdueCount: overdue.length,
    open: numbersOf(open),
    overdue: numbersOf(overdue),
  }
}

/** From the alphabet of marks. */
export function packSnapshot({ week, seen, from, openCount, overdueCount, open, overdue }: Snapshot): string {
  return [week, seen, from, openCount, overdueCount, packNumbers(open), packNumbers(overdue)].join(',')
}

// More than any repository follows up; a forged mark cannot make us count for long.
const NUMBERS_LIMIT = 20_000

/** Null stays null. */
export function unpackSnapshot(packed: string | null): Snapshot | null | 'broken' {
  if (packed === null) return null
  const parts = packed.split(',')
  const [week, seen, from, openCount, overdueCount] = parts
  const open = unpackNumbers(parts[5] ?? '-', NUMBERS_LIMIT)
  const overdue = unpackNumbers(parts[6] ?? '-', NUMBERS_LIMIT)
  const counts = [seen, from, openCount, overdueCount].map(Number)
  if (parts.length !== 7 || !week || !open || !overdue || !counts.every(isCount)) return 'broken'
  const [seenCount = 0, fromCount = 0, opens = 0, overdues = 0] = counts
  return { week, seen: seenCount, from: fromCount, openCount: opens, overdueCount: overdues, open, overdue }
}

function numbersOf(items: readonly TrackedItem[]): readonly number[] {
  return items.flatMap((item) => item.issue?.number ?? []).sort((a, b) => a - b)
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0
}
