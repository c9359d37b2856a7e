/** The words of a text in lower case, apostrophes made plain, marks dropped: linear on any text. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/^[\x00-\x7f]*$/.test(text) ? /[^a-z0-9'%-]+/ : /[^\p{L}\p{N}'%-]+/u)
    .filter((word) => word !== '' && word !== '-')
}

/** True when the words hold these words one after the other. */
export function holdsPhrase(words: readonly string[], phrase: string): boolean {
  const wanted = wordsOfPhrase(phrase)
  for (let at = words.indexOf(wanted[0] ?? ''); at >= 0; at = words.indexOf(wanted[0] ?? '', at + 1))
    if (wanted.every((word, offset) => words[at + offset] === word)) return true
  return false
}

/** Phrases are constants of the rules: each is taken apart once. */
function wordsOfPhrase(phrase: string): readonly string[] {
  const known = taken.get(phrase)
  if (known) return known
  const words = phrase.split(' ')
  taken.set(phrase, words)
  return words
}

const taken = new Map<string, readonly string[]>()

/** True for a text in a script whose words are not parted by blanks (Japanese, Chinese, Korean, Thai). */
export function isWithoutBlanks(text: string): boolean {
  return /[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]/.test(text)
}
