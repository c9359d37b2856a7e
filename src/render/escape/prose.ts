import { markdownCellCode, markdownCode } from './code.js'
import { atStart, inert } from './markdown.js'
import { plainLine } from './plain.js'

/** A sentence as messages and hints are written: words in backticks become code spans, the rest is text. */
export function markdownProse(text: string): string {
  return atStart(prose(plainLine(text), markdownCode))
}

/** The same within a line, where no block can begin. */
export function markdownInlineProse(text: string): string {
  return prose(plainLine(text), markdownCode)
}

/** The same in a table cell. */
export function markdownCellProse(text: string): string {
  return prose(plainLine(text), markdownCellCode)
}

function prose(line: string, code: (text: string) => string): string {
  const pieces = line.split('`')
  // A backtick without a partner is text.
  const lonely = pieces.length % 2 === 0 ? pieces.length - 1 : pieces.length
  let written = ''
  pieces.forEach((piece, index) => {
    if (index === lonely) written += `\\\`${inert(piece)}`
    else if (index % 2 === 0) written += inert(piece)
    else written += apart(written, code(piece))
  })
  return written
}

// Two code spans that touch would be read as one, and what stands around an empty one could become a reference together.
function apart(before: string, span: string): string {
  return before.endsWith('`') || span === '' ? `\u200B${span}` : span
}
