const SHOWN = 10

/** `a`, `a and b`, `a, b and c`; of many the first ones, and how many more. */
export function listed(words: readonly string[]): string {
  const shown = words.length > SHOWN ? [...words.slice(0, SHOWN), `${words.length - SHOWN} more`] : words
  if (shown.length < 2) return shown.join('')
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** A word of somebody else, as code within a sentence. */
export function quoted(word: string): string {
  return `\`${word.replaceAll('`', "'").slice(0, LONGEST)}\``
}

const LONGEST = 80
