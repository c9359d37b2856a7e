import { markdownCellCode, markdownCode } from '../escape/code.js'
import { cut } from '../escape/cut.js'
import { markdownCell, markdownText } from '../escape/markdown.js'
import { plainLine } from '../escape/plain.js'

/** A document's words as text, at most `max` of them in UTF-16 units: a title may be as long as its line. */
export function shortText(text: string, max: number): string {
  return markdownText(cut(plainLine(text), max))
}

export function shortCell(text: string, max: number): string {
  return markdownCell(cut(plainLine(text), max))
}

export function shortCode(text: string, max: number): string {
  return markdownCode(cut(plainLine(text), max))
}

export function shortCellCode(text: string, max: number): string {
  return markdownCellCode(cut(plainLine(text), max))
}
