import { type Day, isDay } from '../../calendar/day.js'

/** A date as written; the year, or which number is the month, may have to come from elsewhere. */
export interface WrittenDate {
  readonly year: number | null
  readonly month: number
  /** Null where the text has `??`. */
  readonly day: number | null
  /** The other reading of `03/04/2026`; null where there is one only. */
  readonly swapped: { readonly month: number; readonly day: number } | null
  readonly end: number
}

const MONTHS = [
  ['january', 'jan', 'januar', 'janvier', 'enero'],
  ['february', 'feb', 'februar', 'février', 'febrero'],
  ['march', 'mar', 'märz', 'mars', 'marzo'],
  ['april', 'apr', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juni', 'juin', 'junio'],
  ['july', 'jul', 'juli', 'juillet', 'julio'],
  ['august', 'aug', 'août', 'agosto'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre'],
  ['october', 'oct', 'okt', 'oktober', 'octobre', 'octubre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'dez', 'dezember', 'décembre', 'diciembre'],
]
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)

const WEEKDAY = /(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s{1,2}/iy
const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2}|\?\?|XX|-?\?)(?!\d)/y
const MONTH_DAY = /(\d{2})[-/](\d{2})(?=[ T]\d{1,2}:\d{2})/y
const COMPACT = /(20\d{2})(\d{2})(\d{2})(?!\d)/y
const ASIAN = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/y
const NUMERIC = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])/y
const MONTH_FIRST = /([A-Za-zÀ-ÿ]{3,10})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?!\d|:\d)(?:,?\s{1,2}(20\d{2})(?!\d|:\d))?/y
const DAY_FIRST = /(\d{1,2})(?:st|nd|rd|th|\.)?\s{1,2}(?:of\s)?([A-Za-zÀ-ÿ]{3,10})\.?(?:,?\s{1,2}(20\d{2})(?!\d|:\d))?/y

/** A date that begins at an offset, with its weekday before it where there is one. */
export function dateAt(text: string, at: number): WrittenDate | null {
  const start = at + (match(WEEKDAY, text, at)?.[0].length ?? 0)
  return isoAt(text, start) ?? asianAt(text, start) ?? numericAt(text, start) ?? namedAt(text, start)
}

/** The day, with what the text leaves out taken from a day nearby. Null: it does not exist or is not known. */
export function dayOf(date: WrittenDate, near: Day | null): Day | null {
  const { day } = date
  if (day === null || (date.year === null && near === null)) return null
  const years = date.year === null ? yearsAround(near) : [date.year]
  const readings = [{ month: date.month, day }, ...(date.swapped ? [date.swapped] : [])]
  const days = readings.flatMap((reading) => years.map((year) => dayFrom(year, reading.month, reading.day)))
  const real = days.filter((candidate) => candidate !== null)
  return near === null ? (real[0] ?? null) : nearest(real, near)
}

/** A year that is not written is the one that brings the day nearest. */
function yearsAround(near: Day | null): number[] {
  const year = Number(near?.slice(0, 4))
  return [year, year - 1, year + 1]
}

function nearest(days: readonly Day[], near: Day): Day | null {
  return days.reduce<Day | null>(
    (best, day) => (best !== null && distance(best, near) <= distance(day, near) ? best : day),
    null,
  )
}

/** The first date that stands anywhere in a short text. */
export function dateInside(text: string, near: Day | null): Day | null {
  const words = text.slice(0, 160)
  for (const word of words.matchAll(/[A-Za-zÀ-ÿ\d]+/g)) {
    const date = dateAt(words, word.index)
    const day = date && dayOf(date, near)
    if (day) return day
  }
  return null
}

export function monthNamed(word: string): number | null {
  return MONTH_OF.get(word.toLowerCase()) ?? null
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function isoAt(text: string, at: number): WrittenDate | null {
  const found = match(ISO, text, at)
  if (found) {
    const day = Number(found[4])
    return {
      year: Number(found[1]),
      month: Number(found[3]),
      day: Number.isNaN(day) ? null : day,
      swapped: null,
      end: at + found[0].length,
    }
  }
  const compact = match(COMPACT, text, at)
  if (!compact) return monthDayAt(text, at)
  return {
    year: Number(compact[1]),
    month: Number(compact[2]),
    day: Number(compact[3]),
    swapped: null,
    end: at + compact[0].length,
  }
}

/** `[03-26 17:40]`: only right before a time of day. */
function monthDayAt(text: string, at: number): WrittenDate | null {
  const found = match(MONTH_DAY, text, at)
  if (!found || Number(found[1]) > 12) return null
  return { year: null, month: Number(found[1]), day: Number(found[2]), swapped: null, end: at + found[0].length }
}

function asianAt(text: string, at: number): WrittenDate | null {
  const found = match(ASIAN, text, at)
  if (!found) return null
  const year = found[1] ? Number(found[1]) : null
  return { year, month: Number(found[2]), day: Number(found[3]), swapped: null, end: at + found[0].length }
}

/** With slashes the month comes first, else the day, unless a number above 12 or a day nearby says otherwise. */
function numericAt(text: string, at: number): WrittenDate | null {
  const found = match(NUMERIC, text, at)
  if (!found) return null
  const [first, second] = [Number(found[1]), Number(found[3])]
  const written = Number(found[4])
  const year = written < 100 ? 2000 + written : written
  const end = at + found[0].length
  const monthFirst = first <= 12 && (found[2] === '/' || second > 12)
  const [month, day] = monthFirst ? [first, second] : [second, first]
  if (month > 12) return null
  return { year, month, day, swapped: day <= 12 ? { month: day, day: month } : null, end }
}

function namedAt(text: string, at: number): WrittenDate | null {
  const [pattern, monthGroup, dayGroup] = /\d/.test(text[at] ?? '') ? [DAY_FIRST, 2, 1] : [MONTH_FIRST, 1, 2]
  const found = match(pattern, text, at)
  const month = found && monthNamed(found[monthGroup] ?? '')
  if (!found || !month) return null
  const year = found[3] ? Number(found[3]) : null
  return { year, month, day: Number(found[dayGroup]), swapped: null, end: at + found[0].length }
}

function dayFrom(year: number, month: number, day: number): Day | null {
  const pad = (value: number) => String(value).padStart(2, '0')
  const text = `${year}-${pad(month)}-${pad(day)}`
  return isDay(text) ? text : null
}

function distance(one: Day, other: Day): number {
  return Math.abs(Date.parse(one) - Date.parse(other))
}
