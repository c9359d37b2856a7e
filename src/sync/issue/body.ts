import { digest } from '../mark/digest.js'
import type { BlockBase, Mark } from '../mark/mark.js'
import { type MarkReading, markLine, readMark, withoutMarks } from '../mark/mark-line.js'
import { cut } from './cut.js'

/** A body of ours, taken apart: what people wrote around the block, and the block as it stands there now. */
export interface Parts {
  readonly mark: Mark
  /** People's, byte for byte. */
  readonly above: string
  readonly below: string
  /** `ours`: as we wrote it · `edited`: somebody wrote in it · `missing`: nothing of it is left. */
  readonly block: 'ours' | 'edited' | 'missing'
  /** The block's text with line feeds, empty when it is missing. */
  readonly text: string
}

const LINES_KEPT = 12
const LINE_DIGITS = 6
// GitHub refuses bodies above 65,536 characters; we stop before, so that the mark always fits.
const BLOCK_LIMIT = 58_000

/** Block, mark, and below it what people wrote. */
export function bodyOf(above: string, block: string, mark: Mark, below: string): string {
  return `${above}${block}\n${markLine(mark)}${below}`
}

/** The text of a block as it may stand in a body: line feeds only, no comment of its own, no blank at its end. */
export function blockText(rendered: string): string {
  return cut(withoutMarks(withLineFeeds(rendered)).trimEnd(), BLOCK_LIMIT)
}

/** What the mark remembers of a block. */
export function blockBase(facts: string, text: string): BlockBase {
  const lines = linesOf(text).slice(0, LINES_KEPT)
  return { facts, text: digest(text), length: text.length, lines: lines.map(lineDigest).join('') }
}

/**
 * The block has no mark at its beginning. As written it is found by its length; when somebody wrote in it, it begins
 * at the first line that is one of ours, so that what was typed above it is kept.
 */
export function partsOf(body: string, reading: MarkReading = readMark(body)): Parts | null {
  if (reading.kind !== 'mark') return null
  const { mark, start, end } = reading
  const before = body.slice(0, start)
  const below = body.slice(end)
  const inner = before.endsWith('\r\n') ? before.slice(0, -2) : before.endsWith('\n') ? before.slice(0, -1) : before
  const at = offsetFromEnd(inner, mark.base.block.length)
  const text = withLineFeeds(inner.slice(at))
  if (digest(text) === mark.base.block.text) return { mark, above: inner.slice(0, at), below, block: 'ours', text }
  const first = firstKnownLine(inner, mark.base.block.lines)
  if (first === null) return { mark, above: before, below, block: 'missing', text: '' }
  const edited = withLineFeeds(inner.slice(first))
  return { mark, above: inner.slice(0, first), below, block: 'edited', text: edited }
}

export function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

/** The offset at which the last `length` characters begin, a line end of the web interface counting as one. */
function offsetFromEnd(text: string, length: number): number {
  let at = text.length
  for (let left = length; left > 0 && at > 0; left -= 1) {
    const isPair = text[at - 1] === '\n' && text[at - 2] === '\r'
    at -= isPair ? 2 : 1
  }
  return at
}

function firstKnownLine(text: string, known: string): number | null {
  const digests = new Set<string>()
  for (let at = 0; at < known.length; at += LINE_DIGITS) digests.add(known.slice(at, at + LINE_DIGITS))
  let start = 0
  while (start < text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const line = text.slice(start, end).trim()
    if (line !== '' && digests.has(lineDigest(line))) return start
    start = end + 1
  }
  return null
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function lineDigest(line: string): string {
  return digest(line, LINE_DIGITS)
}
