import { addDays, type Day, daysBetween, weekdayOf } from './day.js'

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Which days people work, and where their day begins. */
export interface Calendar {
  /** IANA name, for example `Europe/Berlin`. */
  readonly timeZone: string
  readonly weekend: readonly Weekday[]
  readonly holidays: readonly Day[]
}

export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  const weekday = WEEKDAYS[weekdayOf(day) - 1]
  return !calendar.weekend.some((off) => off === weekday) && !calendar.holidays.includes(day)
}

/** Moves by working days; zero stays where it is, also on a day off. A calendar without working days moves by days. */
export function addWorkingDays(calendar: Calendar, day: Day, count: number): Day {
  if (calendar.weekend.length >= WEEKDAYS.length) return addDays(day, count)
  const step = count < 0 ? -1 : 1
  let left = Math.abs(count)
  let at = day
  while (left > 0) {
    at = addDays(at, step)
    if (isWorkingDay(calendar, at)) left -= 1
  }
  return at
}

/** The day itself, or the first working day after it. */
export function onWorkingDay(calendar: Calendar, day: Day): Day {
  return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, 1)
}

/** Working days after `from`, up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): number {
  const days = daysBetween(from, to)
  if (days < 0) return -workingDaysBetween(calendar, to, from)
  const weekdays = WEEKDAYS.filter((day) => !calendar.weekend.some((off) => off === day))
  const week = new Set(weekdays.map((day) => WEEKDAYS.indexOf(day) + 1))
  let count = Math.floor(days / 7) * week.size
  for (let day = 1; day <= days % 7; day += 1) {
    if (week.has(((weekdayOf(from) + day - 1) % 7) + 1)) count += 1
  }
  const holidays = [...new Set(calendar.holidays)].filter((day) => day > from && day <= to)
  return count - holidays.filter((day) => week.has(weekdayOf(day))).length
}
