import { isAscii } from '../word-runs.js'

/** Unicode's emoji but digits, with the signs that join them. */
const EMOJI = /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|\u{FE0F}|\u{200D}|\u{20E3}/gu
const SHORTCODE = /:[a-z0-9_+-]{2,40}:/g
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[ivx]{1,4}[.)]|[a-h][.)])\s/

/** A heading as it is compared: lower case, without emoji, numbering, what stands in parentheses, and final signs. */
export function headingKey(heading: string): string {
  const plain = withoutParentheses(heading.slice(0, 200).normalize('NFC').replaceAll('’', "'").toLowerCase())
  const words = withoutEmoji(plain)
    .replaceAll('*', '')
    .split(/\s/)
    .filter((word) => word !== '')
  return trimSigns(trimSigns(words.join(' ')).replace(NUMBERING, ''))
}

function withoutEmoji(text: string): string {
  const shown = text.replace(SHORTCODE, ' ')
  return isAscii(shown) ? shown : shown.replace(EMOJI, ' ')
}

function withoutParentheses(text: string): string {
  if (!/[()（）]/.test(text)) return text
  let depth = 0
  let kept = ''
  for (const character of text) {
    if (character === '(' || character === '（') depth += 1
    else if (character === ')' || character === '）') depth = Math.max(0, depth - 1)
    else if (depth === 0) kept += character
  }
  return kept
}

const SIGNS = new Set(':：?？!.#-–—_~=|/ '.split(''))

function trimSigns(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && SIGNS.has(text[start] ?? '')) start += 1
  while (end > start && SIGNS.has(text[end - 1] ?? '')) end -= 1
  return text.slice(start, end)
}
