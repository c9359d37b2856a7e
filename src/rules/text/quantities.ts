/**
 * True when a text gives a quantity: a number that is not a time of day, a date, a version or a reference,
 * or a word that counts. An estimate counts.
 */
export function hasQuantity(text: string): boolean {
  return text.split(/[\s,;()[\]|/]+/u).some(isQuantity)
}

const COUNTING = new Set(
  `no none nobody zero one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds
  thousand thousands million millions half third quarter all every everyone everybody entire entirely whole single both
  any never completely fully total`.split(/\s+/),
)

function isQuantity(token: string): boolean {
  const word = token.toLowerCase().replace(/^[~≈<>≤≥±$€£¥+*_"'“”‘’-]{1,8}/u, '')
  if (COUNTING.has(trimmed(word))) return true
  if (!/^[\d０-９]/u.test(word)) return /[^\x00-\x7f][\d０-９]/u.test(word) || COUNTING_SIGNS.test(word)
  return !NOT_AMOUNTS.some((shape) => shape.test(word))
}

// Japanese and Chinese write "all" and "none" without blanks around them.
const COUNTING_SIGNS = /全|なし|無し|零|半数|以上|未満/u

/** Clock times, dates, versions, list numbers and hashes. */
const NOT_AMOUNTS = [
  /^\d{1,2}:\d{2}/,
  /^\d{4}-\d{2}/,
  /^\d{1,2}\.$/,
  /^\d{1,4}\.\d{1,4}\.\d/,
  /^[\da-f]{7,40}$/,
  /^(?:19|20)\d{2}\W?$/,
]

function trimmed(word: string): string {
  return word.replace(/[.:!?*_"'“”’-]{1,8}$/u, '')
}
