import { cut } from './cut.js'
import { plainLine } from './plain.js'

// GitHub's message for longer titles names this figure; some clients got more through.
const TITLE_LIMIT = 256

/** Text as an issue's title: Markdown is not rendered there, so only mentions and references are broken. */
export function titleText(text: string): string {
  const inert = plainLine(text).replace(/[@#](?=[\p{L}\p{N}_])/gu, '$&\u200B')
  return cut(inert, TITLE_LIMIT) || 'Untitled'
}
