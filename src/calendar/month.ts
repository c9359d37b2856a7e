import { addDays, type Day, lastDayOfMonth } from './day.js'

export interface Month {
  /** Its first day. */
  readonly from: Day
  /** Its last day. */
  readonly to: Day
}

/** The whole month before the one of a day. */
export function monthBefore(day: Day): Month {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const of = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 }
  const to = lastDayOfMonth(of.year, of.month)
  return { from: addDays(to, 1 - Number(to.slice(-2))), to }
}
