import { offsetAt, type Time } from '../../calendar/time.js'

/** A fixed offset such as `Z` or `-08:00`, or a place whose offset changes with the seasons. */
export type Zone =
  | { readonly kind: 'offset'; readonly offset: string }
  | { readonly kind: 'place'; readonly name: string }

const OFFSETS: ReadonlyMap<string, string> = new Map([
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['Z', 'Z'],
  ['WET', 'Z'],
  ['WEST', '+01:00'],
  ['BST', '+01:00'],
  ['IST', '+05:30'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['MEZ', '+01:00'],
  ['MESZ', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['JST', '+09:00'],
  ['KST', '+09:00'],
  ['SGT', '+08:00'],
  ['HKT', '+08:00'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
  ['ACST', '+09:30'],
  ['AWST', '+08:00'],
  ['NZST', '+12:00'],
  ['NZDT', '+13:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['AKST', '-09:00'],
  ['HST', '-10:00'],
  ['BRT', '-03:00'],
])

const PLACES: ReadonlyMap<string, string> = new Map([
  ['PT', 'America/Los_Angeles'],
  ['ET', 'America/New_York'],
  ['CT', 'America/Chicago'],
  ['MT', 'America/Denver'],
  ['US/PACIFIC', 'America/Los_Angeles'],
  ['US/EASTERN', 'America/New_York'],
  ['US/CENTRAL', 'America/Chicago'],
  ['US/MOUNTAIN', 'America/Denver'],
  ['PST/PDT', 'America/Los_Angeles'],
  ['PDT/PST', 'America/Los_Angeles'],
  ['EST/EDT', 'America/New_York'],
  ['EDT/EST', 'America/New_York'],
  ['CST/CDT', 'America/Chicago'],
  ['CET/CEST', 'Europe/Berlin'],
  ['GMT/BST', 'Europe/London'],
  ['BST/GMT', 'Europe/London'],
])

const NUMERIC = /(?:UTC|GMT)?\s?([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?![\d:])/y
const WORD = /[A-Za-z]{1,14}(?:\/[A-Za-z_]{2,20}){0,2}/y

/** A zone that begins at an offset of a text, and where it ends. */
export function zoneAt(text: string, at: number): { readonly zone: Zone; readonly end: number } | null {
  const prefix = text.startsWith('UTC', at) || text.startsWith('GMT', at)
  NUMERIC.lastIndex = at
  const numeric = prefix || text[at] === '+' || text[at] === '-' ? NUMERIC.exec(text) : null
  if (numeric && (prefix || numeric[2]?.length === 2)) {
    const zone = numericZone(numeric[1] ?? '+', Number(numeric[2]), Number(numeric[3] ?? 0))
    return zone && { zone, end: at + numeric[0].length }
  }
  WORD.lastIndex = at
  const word = WORD.exec(text)?.[0] ?? ''
  const zone = zoneNamed(word)
  return zone && { zone, end: at + word.length }
}

/** Abbreviations must be written in capitals: `est` and `mt` are words of other languages. */
export function zoneNamed(word: string): Zone | null {
  const upper = word.toUpperCase()
  const place = PLACES.get(upper)
  if (place && (upper === word || word.includes('/'))) return { kind: 'place', name: place }
  const offset = upper === word ? OFFSETS.get(word) : undefined
  if (offset) return { kind: 'offset', offset }
  const isPlace = word.includes('/') && offsetAt('2026-01-01T00:00:00', word) !== null
  return isPlace ? { kind: 'place', name: word } : null
}

/** The local time with its offset; as it is where the zone is unknown. */
export function inZone(local: Time, zone: Zone | null): Time {
  if (zone === null) return local
  const offset = zone.kind === 'offset' ? zone.offset : offsetAt(local, zone.name)
  return offset === null ? local : `${local}${offset}`
}

function numericZone(sign: string, hours: number, minutes: number): Zone | null {
  if (hours > 14 || minutes > 59) return null
  if (hours === 0 && minutes === 0) return { kind: 'offset', offset: 'Z' }
  const pad = (value: number) => String(value).padStart(2, '0')
  return { kind: 'offset', offset: `${sign === '+' ? '+' : '-'}${pad(hours)}:${pad(minutes)}` }
}

// "All times in CET", "times are UTC", "(all times PT)", "timezone: UTC", "全時刻は JST".
const SENTENCE = /(?:\btimes?\b|\btime ?zone\b|時刻|時間|\bZeiten\b|\bheures\b|\bhoras\b)/gi

/** The zone that a sentence, heading or column title declares for the times around it. */
export function declaredZone(text: string): Zone | null {
  const cut = text.slice(0, 400)
  for (const found of cut.matchAll(SENTENCE)) {
    const end = Math.min(cut.length, found.index + found[0].length + 60)
    const zone = zoneAmong(cut.slice(found.index + found[0].length, end))
    if (zone) return zone
  }
  return null
}

/** The first zone among the words of a short text. */
export function zoneAmong(text: string): Zone | null {
  for (const word of text.matchAll(/[A-Z][A-Za-z]{1,14}(?:\/[A-Za-z_]{2,20}){0,2}/g)) {
    const found = zoneAt(text, word.index)
    if (found) return found.zone
  }
  return null
}
