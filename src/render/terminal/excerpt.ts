import type { Diagnostic } from '../../check/diagnostic.js'
import type { Document } from '../../postmortem/model.js'
import { withoutSecrets } from '../../postmortem/secret-shapes.js'
import { consoleLine } from '../escape/console.js'
import { shortened, widthOf } from './width.js'

// With indentation and gutter it fits into the 80 columns of the narrowest usual terminal.
const COLUMNS = 72
const BEFORE = 24

/** The author's line and a mark under the place; null where there is nothing to point at. */
export function excerptOf(document: Document, diagnostic: Diagnostic): { line: string; mark: string } | null {
  const { line, column, endLine, endColumn } = diagnostic
  if (!document.readable || document.confidential || (line === endLine && endColumn <= column)) return null
  const start = document.lineStarts[line - 1]
  if (start === undefined) return null
  const text = withoutSecrets(document.text.slice(start, document.lineStarts[line]).replace(/(?<![\r\n])[\r\n]+$/, ''))
  const before = lastOf(consoleLine(text.slice(0, column - 1)), BEFORE)
  const place = text.slice(column - 1, endLine > line ? undefined : endColumn - 1).trimEnd()
  if (place === '') return null
  const marked = shortened(consoleLine(place), COLUMNS - widthOf(before))
  const isCut = marked !== consoleLine(place)
  const after = isCut ? '' : consoleLine(text.slice(column - 1 + place.length))
  const left = COLUMNS - widthOf(before) - widthOf(marked)
  const mark = `${' '.repeat(widthOf(before))}^${'~'.repeat(Math.max(0, widthOf(marked) - 1))}`
  return { line: `${before}${marked}${shortened(after, left)}`.trimEnd(), mark }
}

/** The end of a text, in at most so many columns. */
function lastOf(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  for (const { segment } of [...new Intl.Segmenter('en').segment(text)].reverse()) {
    if (widthOf(kept) + widthOf(segment) > width - 1) break
    kept = segment + kept
  }
  return `…${kept}`
}
