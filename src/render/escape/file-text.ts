import { atStart, withoutStructure } from './markdown.js'
import { plainLine } from './plain.js'

/**
 * Text as text in a Markdown file that people go on editing. GitHub links neither mentions nor references in files of a
 * repository (docs: "Autolinked references are not created in wikis or files"), so both stay without an invisible gap.
 */
export function fileText(text: string): string {
  return atStart(withoutStructure(plainLine(text)))
}

/** The same in a table cell, for words of a chat: a timeline is copied into comments, where nobody must be mentioned. */
export function fileCell(text: string): string {
  return withoutStructure(plainLine(text).replace(/@(?=[\p{L}\p{N}])/gu, '@\u200B'))
}
