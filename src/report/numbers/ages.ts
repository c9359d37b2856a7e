import { daysBetween } from '../../calendar/day.js'
import { type FollowedItem, isOpenAfter } from './followed-item.js'
import type { Span } from './span.js'

/** Open items by how long they have been open. */
export interface AgeGroup {
  readonly from: number
  /** Days, included; null: and more. */
  readonly to: number | null
  readonly items: number
}

// A week, a month, a quarter: the lengths of `done-within`.
const BOUNDS: readonly (readonly [number, number | null])[] = [
  [0, 7],
  [8, 30],
  [31, 90],
  [91, null],
]

/** Days since filing of the items that were open as a span ended. */
export function agesAfter(items: readonly FollowedItem[], span: Span): readonly number[] {
  return items.filter((item) => isOpenAfter(item, span)).map(({ filed }) => daysBetween(filed, span.to))
}

export function ageGroups(ages: readonly number[]): readonly AgeGroup[] {
  return BOUNDS.map(([from, to]) => ({
    from,
    to,
    items: ages.filter((age) => age >= from && (to === null || age <= to)).length,
  }))
}
