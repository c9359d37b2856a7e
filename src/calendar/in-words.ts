import { type Day, weekdayOf } from './day.js'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `Tuesday 1 December`: for days near enough that the year goes without saying. */
export function dayInWords(day: Day): string {
  const { month, date } = partsOf(day)
  return `${WEEKDAYS[weekdayOf(day) - 1]} ${date} ${month}`
}

/** `1 December 2026`. */
export function dateInWords(day: Day): string {
  const { year, month, date } = partsOf(day)
  return `${date} ${month} ${year}`
}

/** `23–29 November 2026`, `30 November – 6 December 2026`, `28 December 2026 – 3 January 2027`. */
export function daysInWords(from: Day, to: Day): string {
  const first = partsOf(from)
  const last = partsOf(to)
  if (first.year !== last.year) return `${dateInWords(from)} – ${dateInWords(to)}`
  if (first.month !== last.month) return `${first.date} ${first.month} – ${dateInWords(to)}`
  return first.date === last.date ? dateInWords(to) : `${first.date}–${dateInWords(to)}`
}

/** `1 December`. */
export function dayAndMonth(day: Day): string {
  const { month, date } = partsOf(day)
  return `${date} ${month}`
}

/** `1 Dec`. */
export function shortDate(day: Day): string {
  const { month, date } = partsOf(day)
  return `${date} ${month.slice(0, 3)}`
}

/** `December`. */
export function monthInWords(day: Day): string {
  return partsOf(day).month
}

/** `Tue`. */
export function shortWeekday(day: Day): string {
  return (WEEKDAYS[weekdayOf(day) - 1] ?? '').slice(0, 3)
}

function partsOf(day: Day) {
  const [year, month, date] = day.split('-').map(Number)
  return { year, month: MONTHS[(month ?? 1) - 1] ?? '', date }
}
