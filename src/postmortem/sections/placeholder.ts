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
  /^\{\{[^{}]{0,200}\}\}$/,
  /^<[\p{L}][^<>]{2,80}>$/u,
  /^\[(?:insert|add|your|describe|name|link|date|time|todo|tbd|fill|enter|summary|owner|who|what)\b[^\]]{0,120}\]$/i,
  /^hh:mm\b.{0,120}$/i,
  /^yyyy-mm-dd\b.{0,120}$/i,
]

/** Text that a template leaves for somebody to replace. */
export function isPlaceholder(text: string): boolean {
  const words = stripped(text)
  if (words === '' || WORDS.has(words.toLowerCase())) return true
  return words.length <= 240 && PATTERNS.some((pattern) => pattern.test(words))
}

function stripped(text: string): string {
  const trimmed = text.trim()
  const isBox = /^\[[ xX]?\]/.test(trimmed)
  const words = isBox ? trimmed.slice(trimmed.indexOf(']') + 1).trim() : trimmed
  return words.endsWith('.') && words.length > 1 && !words.endsWith('..') ? words.slice(0, -1) : words
}
