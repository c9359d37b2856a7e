import { remembered } from '../../calendar/remembered.js'
import { isAscii } from '../../postmortem/word-runs.js'

// Several rules ask for the same sentences, one after the other.
const SENTENCES = 1000

/** The words of a text in lower case, apostrophes made plain, marks dropped: linear on any text. */
export const wordsOf: (text: string) => readonly string[] = remembered((text) => {
  const plain = text.toLowerCase().replaceAll('’', "'")
  const words = plain.match(isAscii(text) ? /[a-z0-9'%-]+/g : /[\p{L}\p{N}'%-]+/gu) ?? []
  return plain.includes('-') ? words.filter((word) => word !== '-') : words
}, SENTENCES)

/** True when the words hold these words one after the other. */
export function holdsPhrase(words: readonly string[], phrase: string): boolean {
  const wanted = wordsOfPhrase(phrase)
  for (let at = words.indexOf(wanted[0] ?? ''); at >= 0; at = words.indexOf(wanted[0] ?? '', at + 1))
    if (wanted.every((word, offset) => words[at + offset] === word)) return true
  return false
}

/** Phrases are constants of the rules: each is taken apart once. */
const wordsOfPhrase = remembered((phrase: string): readonly string[] => phrase.split(' '))

/** Phrases with their words. */
export function phrases(...all: readonly string[]): readonly (readonly string[])[] {
  return all.map(wordsOfPhrase)
}

/** The first of some phrases with which the words begin. */
export function leadOf(words: readonly string[], leads: readonly (readonly string[])[]): string | null {
  return leads.find((phrase) => phrase.every((word, at) => words[at] === word))?.join(' ') ?? null
}

/** True for a text in a script whose words are not parted by blanks (Japanese, Chinese, Korean, Thai). */
export function isWithoutBlanks(text: string): boolean {
  return /[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]/.test(text)
}
