import type { Span } from './fact.js'
import { lineStartsOf } from './position.js'

/** The text by lines. Line numbers here count from 0. */
export interface SourceText {
  readonly text: string
  readonly lineStarts: readonly number[]
  /** Without line ends. */
  readonly lines: readonly string[]
}

export function sourceOf(text: string): SourceText {
  const lineStarts = lineStartsOf(text)
  const lines = lineStarts.map((start, index) => withoutLineEnd(text.slice(start, lineStarts[index + 1])))
  return { text, lineStarts, lines }
}

/** From the first character of a line to the last of another, without the line end. */
export function spanOfLines(source: SourceText, first: number, last: number): Span {
  const end = (source.lineStarts[last] ?? source.text.length) + (source.lines[last] ?? '').length
  return { start: Math.min(source.lineStarts[first] ?? source.text.length, end), end }
}

/** One line without the blanks around it. */
export function spanOfLine(source: SourceText, line: number): Span {
  const text = source.lines[line] ?? ''
  const start = (source.lineStarts[line] ?? source.text.length) + text.length - text.trimStart().length
  return { start, end: start + text.trim().length }
}

function withoutLineEnd(line: string): string {
  if (line.endsWith('\r\n')) return line.slice(0, -2)
  return line.endsWith('\n') || line.endsWith('\r') ? line.slice(0, -1) : line
}
