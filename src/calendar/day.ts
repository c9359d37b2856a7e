import { Temporal } from 'temporal-polyfill'
import { remembered } from './remembered.js'

/** A calendar day, `YYYY-MM-DD`: a number of days, never an instant. */
export type Day = `${number}-${number}-${number}`

const SHAPE = /^\d{4}-\d{2}-\d{2}$/

/** True for a day that exists, from 2000 to 2100. 30 February and the year 9999 are not days. */
export function isDay(text: string): text is Day {
  return SHAPE.test(text) && exists(text)
}

const exists = remembered((text: string): boolean => {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  if (year < 2000 || year > 2100 || month < 1 || month > 12) return false
  return day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
})

/** The day that so many days later (negative: earlier) bears. */
export function addDays(day: Day, days: number): Day {
  return dayFrom(Temporal.PlainDate.from(day).add({ days }))
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
}

/** The day that a clock in `zone` (an IANA name) shows at an instant, given in milliseconds since 1970. */
export function dayAt(epochMilliseconds: number, zone: string): Day {
  return dayFrom(Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone).toPlainDate())
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

/** The last day of a month (1 to 12). */
export function lastDayOfMonth(year: number, month: number): Day {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  return dayFrom(first.with({ day: first.daysInMonth }))
}

function dayFrom(date: Temporal.PlainDate): Day {
  return date.toString() as Day
}
