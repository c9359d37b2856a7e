import { type Day, weekdayOf } from '../calendar/day.js'
import { WEEKDAYS } from '../calendar/working-days.js'

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
]

/** `1 December 2026`. */
export function dayInWords(day: Day): string {
  return `${dayAndMonth(day)} ${day.slice(0, 4)}`
}

/** `1 December`. */
export function dayAndMonth(day: Day): string {
  return `${Number(day.slice(8))} ${monthOf(day)}`
}

/** `Tue 1 Dec`. */
export function shortDay(day: Day): string {
  const weekday = WEEKDAYS[weekdayOf(day) - 1] ?? ''
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1, 3)} ${Number(day.slice(8))} ${monthOf(day).slice(0, 3)}`
}

/** `23–29 November 2026`; month and year are said twice where they differ. */
export function daysInWords(from: Day, to: Day): string {
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${dayInWords(from)} – ${dayInWords(to)}`
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${dayAndMonth(from)} – ${dayInWords(to)}`
  return `${Number(from.slice(8))}–${dayInWords(to)}`
}

/** `1 item`, `3 items`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function monthOf(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? ''
}
