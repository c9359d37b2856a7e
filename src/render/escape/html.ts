import { plainLine } from './plain.js'

/** Text as text in HTML and XML, within an element or a quoted attribute. One line, without invisible characters. */
export function htmlText(text: string): string {
  return withEdges(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '')
}

/** A space at an edge keeps this text apart from what stands beside it. */
function withEdges(text: string): string {
  const plain = plainLine(text)
  if (plain === '') return text === '' ? '' : ' '
  return `${/^\s/.test(text) ? ' ' : ''}${plain}${/\s$/.test(text) ? ' ' : ''}`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}
