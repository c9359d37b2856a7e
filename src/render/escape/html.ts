import { plainLine } from './plain.js'

/** Text as text in HTML and XML, within an element or a quoted attribute. One line, without invisible characters. */
export function htmlText(text: string): string {
  return plainLine(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}
