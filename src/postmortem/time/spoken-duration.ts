const UNITS: ReadonlyMap<string, number> = new Map([
  ...['d', 'day', 'days', '日', '日間'].map((word) => [word, 86_400] as const),
  ...['h', 'hr', 'hrs', 'hour', 'hours', '時間'].map((word) => [word, 3_600] as const),
  ...['m', 'min', 'mins', 'minute', 'minutes', '分', '分間'].map((word) => [word, 60] as const),
  ...['s', 'sec', 'secs', 'second', 'seconds', '秒'].map((word) => [word, 1] as const),
  ...['w', 'week', 'weeks'].map((word) => [word, 604_800] as const),
])

// A field longer than this is prose; only its beginning is read.
const LIMIT = 64
const JOINTS = [' and ', ', and ', ', ', ' ', '、', '']

export interface SpokenDuration {
  readonly seconds: number
  readonly end: number
}

/** A length of time that begins at an offset: `1h 50m`, `1 hour and 48 minutes`, `PT1H48M`, `約58分`. */
export function durationAt(text: string, at: number): SpokenDuration | null {
  const limit = Math.min(text.length, at + LIMIT)
  let position = skip(text, at)
  const isIso = text.startsWith('P', position) && /[\dT]/.test(text[position + 1] ?? '')
  if (isIso) return isoFrom(text, position, limit)
  let seconds = 0
  let end = -1
  while (position < limit) {
    const part = partAt(text, position, limit)
    if (!part) break
    seconds += part.seconds
    end = part.end
    const joint = JOINTS.find((words) => text.startsWith(words, end) && isDigit(text, end + words.length))
    if (joint === undefined) break
    position = end + joint.length
  }
  return end < 0 ? null : { seconds, end }
}

function skip(text: string, at: number): number {
  let position = at
  for (const word of ['~', '≈', '約', 'approximately ', 'approx. ', 'about ', 'around ', 'roughly ', ' ']) {
    if (text.startsWith(word, position)) position += word.length
  }
  return position
}

function partAt(text: string, at: number, limit: number): SpokenDuration | null {
  let position = at
  while (position < limit && isDigit(text, position)) position += 1
  if (position === at || position - at > 6) return null
  if (text[position] === '.' && isDigit(text, position + 1)) {
    position += 1
    while (position < limit && isDigit(text, position)) position += 1
  }
  const amount = Number(text.slice(at, position))
  if (text[position] === ' ' || text[position] === '-') position += 1
  let end = position
  while (end < limit && /\p{L}/u.test(text[end] ?? '')) end += 1
  const word = text.slice(position, end).toLowerCase()
  const unit = [word, word.slice(0, 2), word.slice(0, 1)].find(
    (name, index) => UNITS.has(name) && (index === 0 || isAsian(name)),
  )
  return unit === undefined
    ? null
    : { seconds: Math.round(amount * (UNITS.get(unit) ?? 0)), end: position + unit.length }
}

/** Words of Japanese follow the unit without a blank. */
function isAsian(unit: string): boolean {
  return unit !== '' && (unit.codePointAt(0) ?? 0) > 0x3000
}

function isoFrom(text: string, at: number, limit: number): SpokenDuration | null {
  let seconds = 0
  let inTime = false
  let position = at + 1
  let any = false
  while (position < limit) {
    if (text[position] === 'T' && !inTime) {
      inTime = true
      position += 1
      continue
    }
    let end = position
    while (end < limit && isDigit(text, end)) end += 1
    const unit = UNITS.get((text[end] ?? '').toLowerCase())
    if (end === position || end - position > 6 || unit === undefined || (!inTime && unit < 86_400)) break
    seconds += Number(text.slice(position, end)) * unit
    any = true
    position = end + 1
  }
  return any ? { seconds, end: position } : null
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}
