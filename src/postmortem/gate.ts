/** Why a body is not given to the Markdown parser. */
export interface Refusal {
  readonly reason: string
  readonly hint: string
  /** From 1. */
  readonly line: number
}

// Far above what people write (258 real documents: 489 lines, 1,598 characters, depth 4, run 17, 123 marks, 16 openers).
const LINES = 5_000
const LINE_LENGTH = 16_384
const DEPTH = 32
const RUN = 64
const MARKS = 2_000
const OPENERS = 200
// Parsing the worst marks takes time by their square: as much as ten of the fullest paragraphs, or 2,700 with 123 marks.
const WORK = 10 * MARKS * MARKS
const HINT = 'Shorten or simplify that place; nothing of the file is used until then.'
const LESS_THAN = 60
const IS_MARK = Uint8Array.from({ length: 128 }, (_, code) => ('*_~[]`!'.includes(String.fromCharCode(code)) ? 1 : 0))

/** One linear pass before any parser: shapes that cost parsers far more time than their length. Null: it may pass. */
export function gate(lines: readonly string[], from: number): Refusal | null {
  if (lines.length > LINES) return refusal(`The file has more than ${LINES} lines.`, LINES)
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line.length > LINE_LENGTH) return refusal(`A line is longer than ${LINE_LENGTH} characters.`, index)
    if (depthOf(line) > DEPTH) return refusal(`Lists and quotes are nested deeper than ${DEPTH} levels.`, index)
  }
  return null
}

export type WordsGate = (words: string, first: number) => Refusal | null

/**
 * Looks at the words of each block before they are parsed, whose first line counts from 0. Where a block begins and ends
 * only the parser knows: a line that looks like an item or a row may be the middle of a paragraph.
 */
export function wordsGate(): WordsGate {
  let work = 0
  return (words, first) => {
    const { marks, openers, run } = count(words)
    work += marks * marks
    if (run > RUN) return refusal(`More than ${RUN} equal marks stand in a row.`, first)
    if (marks > MARKS) return refusal(`A paragraph has more than ${MARKS} marks of Markdown.`, first)
    if (openers > OPENERS) return refusal(`A paragraph has more than ${OPENERS} openings of HTML.`, first)
    return work > WORK ? refusal('Too many paragraphs are full of marks of Markdown.', first) : null
  }
}

function refusal(reason: string, index: number): Refusal {
  return { reason, hint: HINT, line: index + 1 }
}

/** How deep a line's markers nest. */
function depthOf(line: string): number {
  let depth = 0
  let indent = 0
  let at = 0
  while (at < line.length) {
    const width = markerAt(line, at)
    const code = line.charCodeAt(at)
    if (width > 0) depth += 1
    if (width === 0 && code !== 32 && code !== 9) break
    if (width === 0 && depth === 0) indent += code === 9 ? 4 : 1
    at += Math.max(width, 1)
  }
  return depth > 0 ? depth + Math.floor(indent / 2) : 0
}

/** The width of `>`, `-`, `*`, `+`, `1.` or `1)` at an offset; 0 where there is none. */
function markerAt(line: string, at: number): number {
  const character = line[at] ?? ''
  if (character === '>') return 1
  const isEnd = (index: number) => index >= line.length || line[index] === ' ' || line[index] === '\t'
  if ((character === '-' || character === '*' || character === '+') && isEnd(at + 1)) return 1
  let end = at
  while (end < at + 9 && isDigit(line.charCodeAt(end))) end += 1
  const closes = end > at && (line[end] === '.' || line[end] === ')')
  return closes && isEnd(end + 1) ? end - at + 1 : 0
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function count(text: string): { marks: number; openers: number; run: number } {
  let marks = 0
  let openers = 0
  let run = 0
  let longest = 0
  let last = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === LESS_THAN && isOpener(text[at + 1])) openers += 1
    if (code < 128 && IS_MARK[code] === 1) {
      marks += 1
      run = code === last ? run + 1 : 1
      if (run > longest) longest = run
    }
    last = code
  }
  return { marks, openers, run: longest }
}

function isOpener(next: string | undefined): boolean {
  return next === '!' || next === '?' || (next !== undefined && /[A-Za-z/]/.test(next))
}
