import { addDays, type Day, daysBetween } from '../calendar/day.js'
import type { ItemView } from './facts.js'

export interface BurnDown {
  /** The end of a day: at most some hundred of them, the last one is today. */
  readonly points: readonly BurnPoint[]
  /** Items whose end is on record without a day: they are not in the picture. */
  readonly undated: number
}

export interface BurnPoint {
  readonly day: Day
  readonly open: number
  /** Of those, the ones past their due date as it is now; what is asleep now is left out. */
  readonly overdue: number
  /** Since the point before. */
  readonly filed: number
  readonly finished: number
}

/** How many items were open at the end of each day, from the first filing until today. */
export function burnDownOf(items: readonly ItemView[], today: Day): BurnDown | null {
  const filed = items.filter((item) => item.filed !== null && item.filed <= today)
  const dated = filed.filter((item) => item.closed !== null || item.state === 'open')
  const first = dated.map((item) => item.filed ?? today).sort()[0]
  if (first === undefined) return null
  const days = sampled(addDays(first, -1), today)
  return {
    points: days.map((day, at) => pointAt(dated, day, days[at - 1] ?? addDays(first, -1))),
    undated: items.filter((item) => item.filed === null && item.state === 'done').length,
  }
}

function pointAt(items: readonly ItemView[], day: Day, before: Day): BurnPoint {
  const open = items.filter((item) => (item.filed ?? day) <= day && (item.closed === null || item.closed > day))
  const isIn = (date: Day | null) => date !== null && date > before && date <= day
  return {
    day,
    open: open.length,
    overdue: open.filter(({ due, snoozedUntil }) => snoozedUntil === null && due !== null && due < day).length,
    filed: items.filter((item) => isIn(item.filed)).length,
    finished: items.filter((item) => isIn(item.closed)).length,
  }
}

const MOST_POINTS = 120

/** Days that are equally far apart, counted back from the last. */
function sampled(from: Day, to: Day): readonly Day[] {
  const length = daysBetween(from, to)
  const step = Math.max(1, Math.ceil(length / MOST_POINTS))
  const days: Day[] = []
  for (let back = 0; back <= length; back += step) days.push(addDays(to, -back))
  return days.reverse()
}
