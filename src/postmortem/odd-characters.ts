import type { ReadingProblem } from './model.js'
import { type SourceText, spanOfLine } from './source.js'
import { written } from './written.js'

const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const LIMIT = 5

/** Control and direction characters of the body, which make a reviewer read something else. The first few are enough. */
export function oddCharacters(source: SourceText, from: number): ReadingProblem[] {
  const problems: ReadingProblem[] = []
  for (let line = from; line < source.lines.length && problems.length < LIMIT; line += 1) {
    const text = source.lines[line] ?? ''
    const at = text.search(HIDDEN)
    if (at < 0) continue
    const start = (source.lineStarts[line] ?? 0) + at
    const expected = 'text without control or direction characters'
    problems.push({
      kind: 'odd-character',
      field: null,
      written: written(text),
      expected,
      span: { start, end: start + 1 },
    })
  }
  return problems
}

/** A lone CR ends a line for Markdown and for nothing else. */
export function oddLineEnds(source: SourceText): ReadingProblem[] {
  const at = source.text.search(/\r(?!\n)/)
  if (at < 0) return []
  const line = source.lineStarts.findLastIndex((start) => start <= at)
  const expected = 'lines that end in LF or CRLF, not in CR alone'
  return [
    {
      kind: 'line-ends',
      field: null,
      written: written(source.lines[line] ?? ''),
      expected,
      span: spanOfLine(source, line),
    },
  ]
}
