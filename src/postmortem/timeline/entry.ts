import type { TimelineEntry } from '../model.js'
import { type SourceText, spanOfLine } from '../source.js'
import type { WrittenMoment } from '../time/moment.js'
import { resolve, type TimelineClock } from './timeline-clock.js'

/** An entry and how its words begin: bold or not, which tells markers from prose. */
export interface MarkedEntry {
  readonly entry: TimelineEntry
  /** Bold words at the start of the text, without a final colon. */
  readonly marker: string | null
  readonly line: number
}

export interface EntryWords {
  readonly line: number
  readonly raw: string
  readonly text: string
  readonly marker: string | null
}

/** `moment` null: a row whose time cannot be known, kept as written. */
export function entryFrom(
  source: SourceText,
  clock: TimelineClock,
  timeline: number,
  moment: WrittenMoment | null,
  words: EntryWords,
): MarkedEntry {
  const { time, end } = moment ? resolve(clock, moment) : { time: null, end: null }
  const entry: TimelineEntry = {
    span: spanOfLine(source, words.line),
    raw: words.raw.trim(),
    time,
    end,
    approximate: moment?.approximate ?? false,
    text: words.text,
    timeline,
  }
  return { entry, marker: words.marker, line: words.line }
}

const SEPARATORS = new Set(' \t\u00a0-–—:：|,.;•)]）*_→>'.split(''))

/** Where the words after a time begin. */
export function wordsAfter(plain: string, at: number): number {
  let start = at
  while (start < plain.length && SEPARATORS.has(plain[start] ?? '')) start += 1
  return start
}
