import { Temporal } from 'temporal-polyfill'
import { addDays, type Day, weekdayOf } from './day.js'

/** The ISO 8601 week of a day, for example `2026-W48`. The year is the week's own, not the day's. */
export function isoWeekOf(day: Day): string {
  const date = Temporal.PlainDate.from(day)
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`
}

/** The Monday on or before a day. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}
