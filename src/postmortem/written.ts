import { withoutSecrets } from './secret-shapes.js'

const LENGTH = 80

/** An author's words for a message: one line, no control or direction characters, at most 80 characters. */
export function written(words: string): string {
  const clean = withoutSecrets(oneLine(words))
  const characters = [...clean]
  return characters.length > LENGTH ? `${characters.slice(0, LENGTH - 1).join('')}…` : clean
}

/** Blanks and line ends become one blank; what cannot be seen goes. */
export function oneLine(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, (character) => (character === '\u200d' ? character : ''))
    .split(' ')
    .filter((word) => word !== '')
    .join(' ')
}
