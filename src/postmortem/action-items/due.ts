import { addDays, type Day, lastDayOfMonth } from '../../calendar/day.js'
import { dateAt, dayOf, monthNamed } from '../time/dates.js'

/** A due date as written at an offset. `day` null: it looks like a date and is none. */
export interface WrittenDue {
  readonly day: Day | null
  readonly end: number
}

const ISO = /\d{4}-\d{2}-\d{2}(?![\dT+])/y
const DATE_LIKE = /[+-]?\d{4,6}-\d{1,2}-\d{1,2}(?:T[\d:.+Zz-]{0,30})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/y
const RELATIVE = /(?:in|within)\s(\d{1,3}|an?|one|two|three|four|five|six|eight|ten)\s(day|week|month|year)s?\b/iy
const QUARTER = /(?:the\s)?(?:end\sof\s)?(?:the\s)?Q([1-4])(?:[\s/-]{1,2}(20\d{2}))?/iy
const YEAR_QUARTER = /(?:end\sof\s)?(20\d{2})[\s/-]{0,2}Q([1-4])/iy
const END_OF = /(?:the\s)?end\sof\s(?:the\s|this\s)?(month|year|week|[a-zà-ÿ]{3,10})(?:\s(20\d{2}))?/iy
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['eight', 8],
  ['ten', 10],
])
const DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['month', 30],
  ['year', 365],
])

/** Absolute dates are taken as they are; relative ones count from `base` and are nothing without it. */
export function dueAt(text: string, at: number, base: Day | null): WrittenDue | null {
  return isoAt(text, at) ?? wordsAt(text, at, base) ?? namedAt(text, at, base)
}

function isoAt(text: string, at: number): WrittenDue | null {
  const iso = match(ISO, text, at)
  const date = iso && dateAt(text, at)
  if (iso && date) return { day: dayOf(date, null), end: at + iso[0].length }
  const like = match(DATE_LIKE, text, at)
  return like && { day: null, end: at + like[0].length }
}

function namedAt(text: string, at: number, base: Day | null): WrittenDue | null {
  const date = dateAt(text, at)
  const day = date && dayOf(date, base)
  if (!date || !day) return null
  const isPast = date.year === null && base !== null && day < base
  return { day: isPast ? dayOf({ ...date, year: Number(base.slice(0, 4)) + 1 }, null) : day, end: date.end }
}

function wordsAt(text: string, at: number, base: Day | null): WrittenDue | null {
  const relative = match(RELATIVE, text, at)
  if (relative) {
    const amount = NUMBERS.get((relative[1] ?? '').toLowerCase()) ?? Number(relative[1])
    const days = amount * (DAYS.get((relative[2] ?? '').toLowerCase()) ?? 1)
    return base && Number.isFinite(days) ? { day: addDays(base, days), end: at + relative[0].length } : null
  }
  return quarterAt(text, at, base) ?? endOfAt(text, at, base)
}

function quarterAt(text: string, at: number, base: Day | null): WrittenDue | null {
  const reversed = match(YEAR_QUARTER, text, at)
  const found = reversed ?? match(QUARTER, text, at)
  if (!found) return null
  const quarter = Number(reversed ? found[2] : found[1])
  const written = reversed ? found[1] : found[2]
  if (!written && !base) return null
  const year = Number(written ?? base?.slice(0, 4))
  const day = lastDayOfMonth(year, quarter * 3)
  const end = at + found[0].length
  return !written && base && day < base ? { day: lastDayOfMonth(year + 1, quarter * 3), end } : { day, end }
}

function endOfAt(text: string, at: number, base: Day | null): WrittenDue | null {
  const found = match(END_OF, text, at)
  if (!found) return null
  const word = (found[1] ?? '').toLowerCase()
  const year = found[2] ? Number(found[2]) : base && Number(base.slice(0, 4))
  const end = at + found[0].length
  if (year === null) return null
  if (word === 'year') return { day: lastDayOfMonth(year, 12), end }
  if (word === 'month' && base) return { day: lastDayOfMonth(year, Number(base.slice(5, 7))), end }
  const month = monthNamed(word)
  if (!month) return null
  const day = lastDayOfMonth(year, month)
  return { day: !found[2] && base && day < base ? lastDayOfMonth(year + 1, month) : day, end }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
