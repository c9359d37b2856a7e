import { isDay } from '../../calendar/day.js'
import type { Span } from '../../postmortem/fact.js'
import type { Postmortem, Section } from '../../postmortem/model.js'
import { positionAt } from '../../postmortem/position.js'

export interface UnreadableTime {
  readonly span: Span
  /** The time or date as written. */
  readonly written: string
  readonly kind: 'clock' | 'date'
}

/** Lines of a timeline that begin with a clock or a date that cannot exist, in the order of the text. */
export function unreadableTimes(postmortem: Postmortem): readonly UnreadableTime[] {
  const lines = new Set(postmortem.sections.filter(({ kind }) => kind === 'timeline').flatMap(entryLines(postmortem)))
  return [...lines].sort((a, b) => a - b).flatMap((start) => unreadableAt(postmortem, start) ?? [])
}

/** Where the lines begin that may be entries; code and quotes hold none. */
function entryLines({ lineStarts }: Postmortem) {
  return ({ blocks }: Section): readonly number[] =>
    blocks
      .filter(({ kind }) => kind !== 'code' && kind !== 'quote')
      .flatMap(({ span }) => {
        const first = positionAt(lineStarts, span.start).line
        const last = positionAt(lineStarts, Math.max(span.start, span.end - 1)).line
        return lineStarts.slice(first - 1, last)
      })
}

const LOOKED_AT = 120
const MARKS = /^[\s>*+#\-[(_~`]{0,12}/
const DATE = /^\d{1,6}(?:-\d{1,2}-|\/\d{1,2}\/)\d{1,6}(?![\d/])/
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/
const JOINT = /^(?:T|,?\s{0,3}(?:at\s)?)/

function unreadableAt({ text }: Postmortem, start: number): UnreadableTime | null {
  const [line = ''] = text.slice(start, start + LOOKED_AT).split('\n')
  for (const at of beginnings(line)) {
    const found = unreadableIn(line, at, start)
    if (found) return found
  }
  return null
}

/** Where a time may begin: with the line, or with one of the first cells of a row. */
function beginnings(line: string): readonly number[] {
  if (!line.startsWith('|')) return [0]
  return [...line.matchAll(/\|/g)].slice(0, 3).map(({ index }) => index + 1)
}

function unreadableIn(line: string, begin: number, start: number): UnreadableTime | null {
  const from = begin + (MARKS.exec(line.slice(begin))?.[0].length ?? 0)
  const date = DATE.exec(line.slice(from))?.[0] ?? ''
  if (date !== '' && !isPossibleDate(date)) return found('date', start + from, date)
  const after = from + date.length
  const joint = date === '' ? 0 : (JOINT.exec(line.slice(after))?.[0].length ?? 0)
  const clock = CLOCK.exec(line.slice(after + joint))?.[0] ?? ''
  return clock === '' || isPossibleClock(clock) ? null : found('clock', start + after + joint, clock)
}

function found(kind: UnreadableTime['kind'], start: number, written: string): UnreadableTime {
  return { kind, written, span: { start, end: start + written.length } }
}

/** Whatever the order of year, month and day. Two digits for the year are a habit, three are a slip. */
function isPossibleDate(date: string): boolean {
  const parts = date.split(/[-/]/)
  const [a = '', b = '', c = ''] = parts
  // `3/4/5` is no date, and none that is written wrong.
  if (parts.every(({ length }) => length < 3)) return true
  return [
    [a, b, c],
    [a, c, b],
    [c, b, a],
    [c, a, b],
  ].some(([year = '', month = '', day = '']) => {
    const full = year.length === 2 ? `20${year}` : year.replace(/^19/, '20')
    return isDay(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  })
}

function isPossibleClock(clock: string): boolean {
  const [hour = '', minute = '', second = '0'] = clock.split(':')
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
}
