const WORDS = new Set([
  'tbd',
  'todo',
  'tba',
  'n/a?',
  '?',
  '??',
  '???',
  '...',
  '…',
  'xxx',
  'zzz',
  'fixme',
  'to be done',
  'to be determined',
  'wip',
  '-',
  '–',
  '—',
  '_',
  'xx:xx',
  'hh:mm',
  'lorem ipsum',
  '未定',
  '記入',
])
const PATTERNS = [
  /^<[\p{L}][^<>]{2,80}>$/u,
  /^\[(?:insert|add|your|describe|name|link|date|time|todo|tbd|fill|enter|summary|owner|who|what)\b[^\]]{0,120}\]$/i,
  /^hh:mm\b.{0,120}$/i,
  /^yyyy-mm-dd\b.{0,120}$/i,
]

const LINK_TO_FILL = /\s?\[link to [^\]]{1,60}\]$/i
const FILLED_WORDS = 4

/** Text that a template leaves for somebody to replace. */
export function isPlaceholder(text: string): boolean {
  const words = stripped(text).replace(LINK_TO_FILL, '')
  if (words === '' || WORDS.has(words.toLowerCase())) return true
  const inner = braced(words)
  if (inner !== null) return !isFilled(inner)
  return words.length <= 240 && PATTERNS.some((pattern) => pattern.test(words))
}

/** Some teams write into the braces of a template and leave them: what is filled in counts, the braces do not. */
export function withoutBraces(text: string): string {
  const inner = braced(text.trim().replace(LINK_TO_FILL, ''))
  return inner !== null && isFilled(inner) ? inner : text
}

function braced(words: string): string | null {
  return words.startsWith('{{') && words.endsWith('}}') ? words.slice(2, -2).trim() : null
}

/** A time, a day or a sentence; a template has a word or two. */
function isFilled(inner: string): boolean {
  return /\d{1,2}:\d{2}|\d{4}/.test(inner) || inner.split(' ').length >= FILLED_WORDS
}

function stripped(text: string): string {
  const trimmed = text.trim()
  const isBox = /^\[[ xX]?\]/.test(trimmed)
  const words = isBox ? trimmed.slice(trimmed.indexOf(']') + 1).trim() : trimmed
  return words.endsWith('.') && words.length > 1 && !words.endsWith('..') ? words.slice(0, -1) : words
}
