import { isDay } from '../../calendar/day.js'
import { epochOf, type Time } from '../../calendar/time.js'
import { momentAt } from './moment.js'
import { inZone, type Zone } from './zones.js'

const SHAPE = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|z|UTC|[+-]\d{2}:?\d{2})?$/

/** A date and time as front matter writes it, in the form that the product uses. Null: it is none, or does not exist. */
export function instantFrom(text: string, zone: Zone | null): Time | null {
  const words = text.trim()
  const found = words.length <= 40 ? SHAPE.exec(words) : null
  if (!found) return spokenInstant(words, zone)
  const [, day = '', clock = '', seconds = '00', offset] = found
  const local = `${day}T${clock}:${seconds}`
  const written = offset ? `${local}${offsetFrom(offset)}` : inZone(local, zone)
  return isDay(day) && seconds !== '60' && !clock.startsWith('24') && epochOf(written) !== null ? written : null
}

function offsetFrom(text: string): string {
  if (/^(?:Z|UTC)$/i.test(text)) return 'Z'
  return text.includes(':') ? text : `${text.slice(0, 3)}:${text.slice(3)}`
}

/** `2026-11-03 10:02 CET`, `Nov 3, 2026 at 10:02 am PST`. */
function spokenInstant(words: string, zone: Zone | null): Time | null {
  const moment = words.length <= 64 ? momentAt(words, 0) : null
  if (!moment?.date || !moment.clock || moment.end < words.length) return null
  const { date, clock } = moment
  if (date.year === null || date.day === null || date.swapped || clock.hour === null) return null
  const pad = (value: number) => String(value).padStart(2, '0')
  const day = `${date.year}-${pad(date.month)}-${pad(date.day)}`
  if (!isDay(day)) return null
  return inZone(`${day}T${pad(clock.hour)}:${pad(clock.minute ?? 0)}:${pad(clock.second ?? 0)}`, moment.zone ?? zone)
}
