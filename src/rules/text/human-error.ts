import type { Statement, Word } from './statements.js'

/** `human error` and its like, where a statement gives it as an explanation. */
export function humanErrorIn({ words }: Statement): { readonly start: number; readonly end: number } | null {
  for (const [at, { word, start, end }] of words.entries()) {
    if (FAT_FINGERS.has(word)) return { start, end }
    const error = words[at + 1]
    if (!error || !WHOSE.get(word)?.has(error.word)) continue
    if (isWeighed(words, at) || MEASURED.has(words[at + 2]?.word ?? '')) continue
    return { start, end: error.end }
  }
  return null
}

const FAT_FINGERS = new Set(['fat-finger', 'fat-fingers', 'fat-fingered', 'fat-fingering'])

const ONE = ['error', 'mistake', 'oversight']
const ANY = [...ONE, 'errors', 'mistakes', 'failure']

/** Several `user errors` are what users see. */
const WHOSE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['human', 'pilot'].map((who) => [who, new Set(ANY)] as const),
  ...['operator', 'manual', 'user', 'engineer', 'developer'].map((who) => [who, new Set(ONE)] as const),
])

/** Somebody guessed it, rules it out, or wants to have less of it. */
function isWeighed(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 6), at).some(({ word }) => WEIGHS.has(word))
}

const WEIGHS = new Set(
  `not no never any rather instead prevent prevents prevented preventing avoid avoids avoided avoiding reduce reduces
  reduced reducing eliminate eliminates eliminated minimise minimize prone risk risks chance potential possible against
  guard assumed assuming suspected believed whether each every`.split(/\s+/),
)

const MEASURED = new Set([
  'rate',
  'rates',
  'message',
  'messages',
  'count',
  'counts',
  'report',
  'reports',
  'page',
  'log',
  'logs',
])
