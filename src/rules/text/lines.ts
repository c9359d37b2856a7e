import type { Span } from '../../postmortem/fact.js'
import { positionAt } from '../../postmortem/position.js'

interface Lines {
  readonly text: string
  readonly lineStarts: readonly number[]
}

/** The line end that a document uses: that of its first line. */
export function lineEndOf({ text, lineStarts }: Lines): string {
  const first = lineStarts[1]
  return first === undefined ? '\n' : text.slice(first - (text.startsWith('\r\n', first - 2) ? 2 : 1), first)
}

/** A line, counted from 0, with and without its line end. */
export function lineAt({ text, lineStarts }: Lines, line: number): { start: number; end: number; words: string } {
  const start = lineStarts[line] ?? text.length
  const end = lineStarts[line + 1] ?? text.length
  return { start, end, words: text.slice(start, end).replace(/[\r\n]{1,2}$/, '') }
}

/** The number of the line, from 0, on which an offset stands. */
export function lineNumber({ lineStarts }: Lines, offset: number): number {
  return positionAt(lineStarts, offset).line - 1
}

/** What goes when something is taken out: its whole line where it stands alone there, and one of two blank lines that meet then. */
export function spanToTakeOut(lines: Lines, span: Span): Span {
  const number = lineNumber(lines, span.start)
  const { start, end, words } = lineAt(lines, number)
  if (words.trim() !== lines.text.slice(span.start, span.end)) return withBlanksBefore(lines.text, span)
  const isBlank = (line: number) => lineAt(lines, line).words.trim() === ''
  const blankBefore = number === 0 || isBlank(number - 1)
  const after = lineAt(lines, number + 1)
  const takesBlank = blankBefore && after.end > after.start && isBlank(number + 1)
  return { start, end: takesBlank ? after.end : end }
}

function withBlanksBefore(text: string, { start, end }: Span): Span {
  let from = start
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from -= 1
  return { start: from, end }
}
