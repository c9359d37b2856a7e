/** A time of day. Hours, minutes are null where the text has `??`. */
export interface WrittenClock {
  readonly hour: number | null
  readonly minute: number | null
  readonly second: number | null
  readonly end: number
}

const TIME = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d|:\d)/y
const DOTTED = /(\d{1,2})[.h](\d{2})(?![\d.])/y
const ASIAN = /(\d{1,2})時(?:(\d{1,2})分)?/y
const BARE = /([01]\d|2[0-3])([0-5]\d)(?=\s?(?:h\b|UTC|GMT|Z\b|:|-(?![A-Z])|–|[A-Z]{3,4}\b|$))/y
const HOUR = /(\d{1,2})(?=\s?(?:[ap]\.?m\b))/iy
const HALF = /\s?([ap])\.?m\b\.?/iy
const UNKNOWN = /(?:\?\?|--|[0-2X]?X):(?:\?\?|--|XX|\d{2})/iy

/** A time of day that begins at an offset. Dots and four bare digits count only where a date stands before them. */
export function clockAt(text: string, at: number, afterDate: boolean): WrittenClock | null {
  const unknown = match(UNKNOWN, text, at)
  if (unknown) return { hour: null, minute: null, second: null, end: at + unknown[0].length }
  const found = match(TIME, text, at) ?? match(ASIAN, text, at) ?? match(HOUR, text, at) ?? looseAt(text, at, afterDate)
  if (!found) return null
  const [hour, minute, second] = [Number(found[1]), Number(found[2] ?? 0), found[3] ? Number(found[3]) : null]
  const half = match(HALF, text, at + found[0].length)
  const end = at + found[0].length + (half?.[0].length ?? 0)
  const full = half ? fullHour(hour, half[1]?.toLowerCase() === 'p') : hour
  if (full > 23 || minute > 59 || (second ?? 0) > 59) return null
  return { hour: full, minute, second, end }
}

/** `16:05:57-58`: only the last number changes. */
export function shortEndAt(text: string, at: number, from: WrittenClock): WrittenClock | null {
  const found = match(/(\d{2})(?![\d:.])/y, text, at)
  if (!found || from.second === null) return null
  const second = Number(found[1])
  return second > 59 || second < from.second ? null : { ...from, second, end: at + 2 }
}

function looseAt(text: string, at: number, afterDate: boolean): RegExpExecArray | null {
  return afterDate ? (match(DOTTED, text, at) ?? match(BARE, text, at)) : match(BARE, text, at)
}

/** `17:14 pm` is written now and then, and means 17:14. */
function fullHour(hour: number, isAfternoon: boolean): number {
  if (hour > 12) return hour
  if (isAfternoon) return hour === 12 ? 12 : hour + 12
  return hour === 12 ? 0 : hour
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
