import type { Mark } from './mark.js'
import { decodeMark, encodeMark } from './mark-payload.js'

export type MarkReading =
  | { readonly kind: 'none' }
  /** Ours once, perhaps: the keys that can still be read. */
  | { readonly kind: 'damaged'; readonly keys: readonly string[] }
  /** `start` and `end` are offsets of the comment in the body. */
  | { readonly kind: 'mark'; readonly mark: Mark; readonly start: number; readonly end: number }

const PREFIX = '<!-- followthrough:v1 '
const SUFFIX = ' -->'

/** The hidden comment that ends our block. */
export function markLine(mark: Mark): string {
  return `${PREFIX}${encodeMark(mark)}${SUFFIX}`
}

/** Finds the one mark of a body. Two, or one that does not read, are damage: nothing is written on such an issue. */
export function readMark(body: string): MarkReading {
  const starts = occurrences(body, PREFIX)
  const first = starts[0]
  if (first === undefined) return { kind: 'none' }
  const found = starts.map((start) => markAt(body, start))
  const only = found[0]
  if (starts.length === 1 && only) return { kind: 'mark', mark: only.mark, start: first, end: only.end }
  return { kind: 'damaged', keys: found.flatMap((one) => (one ? [one.mark.key] : [])) }
}

/** The body with another mark in the place of its one, no other byte changed; null when it has not exactly one. */
export function withMark(body: string, change: (mark: Mark) => Mark): string | null {
  const reading = readMark(body)
  if (reading.kind !== 'mark') return null
  return `${body.slice(0, reading.start)}${markLine(change(reading.mark))}${body.slice(reading.end)}`
}

/** Makes a text that stands before or below the mark unable to hold one. */
export function withoutMarks(text: string): string {
  return text.split('<!--').join('&lt;!--')
}

function markAt(body: string, start: number): { readonly mark: Mark; readonly end: number } | null {
  const from = start + PREFIX.length
  const to = body.indexOf(SUFFIX, from)
  if (to < 0) return null
  const mark = decodeMark(body.slice(from, to))
  return mark ? { mark, end: to + SUFFIX.length } : null
}

function occurrences(text: string, part: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found.push(at)
  return found
}
