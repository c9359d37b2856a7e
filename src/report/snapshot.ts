import type { Day } from '../calendar/day.js'
import { isoWeekOf } from '../calendar/week.js'
import { digest } from '../sync/mark/digest.js'
import type { IssueRef, TrackedItem } from '../sync/tracked-item.js'
import { packNumbers, unpackNumbers } from './issue-numbers.js'
import { isOpen, isOverdue } from './item-state.js'

/** The items at one moment, by their issues. */
export interface Snapshot {
  /** The ISO week. */
  readonly week: string
  readonly openCount: number
  readonly overdueCount: number
  readonly shelves: readonly Shelf[]
}

/** The issues of one repository. */
export interface Shelf {
  /** Six digits of a digest of its name. */
  readonly place: string
  /** The highest number that was known. */
  readonly seen: number
  /** Lower numbers were left out, because the state has to fit into the issue; 0: none were. */
  readonly from: number
  readonly open: readonly number[]
  readonly overdue: readonly number[]
}

export function snapshotOf(items: readonly TrackedItem[], today: Day): Snapshot {
  const open = items.filter(isOpen)
  const overdue = open.filter((item) => isOverdue(item, today))
  const places = [...new Set(items.flatMap(({ issue }) => (issue ? [placeOf(issue)] : [])))].sort()
  const shelves = places.map((place) => ({
    place,
    seen: numbersOf(items, place).at(-1) ?? 0,
    from: 0,
    open: numbersOf(open, place),
    overdue: numbersOf(overdue, place),
  }))
  return { week: isoWeekOf(today), openCount: open.length, overdueCount: overdue.length, shelves }
}

/** What an issue was at a snapshot: `later` where it was not filed yet, `forgotten` where it did not fit in. */
export function remembered(
  { shelves }: Snapshot,
  issue: IssueRef,
): 'open' | 'overdue' | 'closed' | 'later' | 'forgotten' {
  const shelf = shelves.find(({ place }) => place === placeOf(issue))
  if (!shelf || issue.number > shelf.seen) return 'later'
  if (issue.number < shelf.from) return 'forgotten'
  if (shelf.overdue.includes(issue.number)) return 'overdue'
  return shelf.open.includes(issue.number) ? 'open' : 'closed'
}

/** From the alphabet of marks. */
export function packSnapshot({ week, openCount, overdueCount, shelves }: Snapshot): string {
  const packed = shelves.flatMap(({ place, seen, from, open, overdue }) => [
    ...[place, seen, from, packNumbers(open), packNumbers(overdue)],
  ])
  return [week, openCount, overdueCount, ...packed].join(',')
}

/** Null stays null. */
export function unpackSnapshot(packed: string | null): Snapshot | null | 'broken' {
  if (packed === null) return null
  const [week, openCount, overdueCount, ...rest] = packed.split(',')
  const [opens, overdues] = [Number(openCount), Number(overdueCount)]
  if (!week || !isCount(opens) || !isCount(overdues) || rest.length % SHELF_PARTS !== 0) return 'broken'
  const shelves: Shelf[] = []
  for (let at = 0; at < rest.length; at += SHELF_PARTS) {
    const shelf = shelfFrom(rest.slice(at, at + SHELF_PARTS))
    if (!shelf) return 'broken'
    shelves.push(shelf)
  }
  return { week, openCount: opens, overdueCount: overdues, shelves }
}

const SHELF_PARTS = 5
// More than any repository follows up; a forged mark cannot make us count for long.
const NUMBERS_LIMIT = 20_000

function shelfFrom([place = '', seen, from, open, overdue]: readonly string[]): Shelf | null {
  const [known, first] = [Number(seen), Number(from)]
  const [opens, overdues] = [unpackNumbers(open ?? '-', NUMBERS_LIMIT), unpackNumbers(overdue ?? '-', NUMBERS_LIMIT)]
  if (!/^[0-9a-f]{6}$/.test(place) || !opens || !overdues || !isCount(known) || !isCount(first)) return null
  return { place, seen: known, from: first, open: opens, overdue: overdues }
}

function placeOf({ repository }: IssueRef): string {
  return digest(repository.toLowerCase(), 6)
}

function numbersOf(items: readonly TrackedItem[], place: string): readonly number[] {
  return items.flatMap(({ issue }) => (issue && placeOf(issue) === place ? [issue.number] : [])).sort((a, b) => a - b)
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0
}
