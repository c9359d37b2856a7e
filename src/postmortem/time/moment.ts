import { clockAt, shortEndAt, type WrittenClock } from './clock.js'
import { dateAt, type WrittenDate } from './dates.js'
import { type Zone, zoneAt } from './zones.js'

/** A date, a time of day, or both, as a text begins with them. */
export interface WrittenMoment {
  readonly date: WrittenDate | null
  readonly clock: WrittenClock | null
  readonly zone: Zone | null
  readonly endDate: WrittenDate | null
  readonly endClock: WrittenClock | null
  readonly approximate: boolean
  readonly start: number
  readonly end: number
}

const BEFORE = /(?:~|≈|∼|〜|約|\(|\[|ca\.?|circa|approx(?:imately|\.)?|about|around|at|by|from)?\s?/iy
const AFTER_APPROXIMATE = /\s?(?:頃|ごろ|以前|\(approx(?:\.|imate(?:ly)?)?\))/y
const TO = /\s?(?:-|–|—|〜|～|~|→|to|until)\s?~?/y
const OPEN_END = /\s?(?:〜|～|以降)/y
const BETWEEN = /(?:T|,?\s{0,2}(?:-|–|—|@|at|um|,)?\s{0,2})/y

/** The moment that a text begins with, from an offset on. Null where it begins with anything else. */
export function momentAt(text: string, at: number): WrittenMoment | null {
  const before = match(BEFORE, text, at)
  const start = at + before.length
  const date = dateAt(text, start)
  const afterDate = date ? clockAfterDate(text, date.end) : null
  const clock = date ? afterDate : clockAt(text, start, false)
  if (!date && !clock) return null
  const isIso = date !== null && text[date.end] === 'T'
  const first = zoned(text, clock?.end ?? date?.end ?? start, isIso)
  const late = match(AFTER_APPROXIMATE, text, first.end)
  const range = rangeEnd(text, first.end, clock, date)
  const last = range ? zoned(text, range.end, isIso) : null
  const end = last?.end ?? first.end + (late || match(OPEN_END, text, first.end)).length
  return {
    date,
    clock,
    zone: first.zone ?? last?.zone ?? null,
    endDate: range?.date ?? null,
    endClock: range?.clock ?? null,
    approximate: /~|≈|∼|約|ca|approx|about|around/i.test(before) || late !== '',
    start: start - (before.startsWith('~') ? before.length : 0),
    end,
  }
}

/** A date may stand alone; a time after it may be joined by almost anything. */
function clockAfterDate(text: string, at: number): WrittenClock | null {
  const joint = match(BETWEEN, text, at)
  const next = at + joint.length
  const about = match(/~|≈|約/y, text, next)
  return clockAt(text, next + about.length, true)
}

/** After a plain time `-13:45` is the end of a range; only an ISO instant may have it as its offset. */
function zoned(text: string, at: number, isIso: boolean): { zone: Zone | null; end: number } {
  for (const joint of ['', ' ', ' (', '(', '（', ' （']) {
    if (!text.startsWith(joint, at) || (text[at + joint.length] === '-' && !isIso)) continue
    const found = zoneAt(text, at + joint.length)
    if (!found) continue
    const closes = joint.endsWith('(') || joint.endsWith('（')
    const closed = text[found.end] === ')' || text[found.end] === '）'
    if (!closes) return found
    if (closed) return { zone: found.zone, end: found.end + 1 }
  }
  return { zone: null, end: at }
}

interface RangeEnd {
  readonly date: WrittenDate | null
  readonly clock: WrittenClock | null
  readonly end: number
}

function rangeEnd(text: string, at: number, clock: WrittenClock | null, date: WrittenDate | null): RangeEnd | null {
  const joint = match(TO, text, at)
  if (joint === '') return null
  const next = at + joint.length
  const endDate = date ? dateAt(text, next) : null
  const endClock = endDate ? clockAfterDate(text, endDate.end) : clock && clockAt(text, next, false)
  if (endClock) return { date: endDate, clock: endClock, end: endClock.end }
  if (endDate) return { date: endDate, clock: null, end: endDate.end }
  const short = clock && shortEndAt(text, next, clock)
  return short ? { date: null, clock: short, end: short.end } : null
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
