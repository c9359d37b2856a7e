import type { Postmortem } from '../postmortem/model.js'
import { tally } from './shares.js'

export type ScaleFound =
  /** Too few documents name a severity, or they use the default scale. */
  | { readonly kind: 'default' }
  | { readonly kind: 'own'; readonly severities: readonly string[]; readonly documents: number }
  /** Words whose order nobody can tell. */
  | { readonly kind: 'unknown'; readonly words: readonly string[] }

const ENOUGH = 2
const LEVELS = 4
const MOST_LEVELS = 10
const SHOWN = 5
const NUMBERED = /^([A-Za-z]{1,9}[ _:#-]{0,2})([0-9])$/
const DEFAULT_PREFIX = 'SEV'

/** The scale that the documents use, worst first. They must have been read without any scale, so that words are theirs. */
export function scaleOf(postmortems: readonly Postmortem[]): ScaleFound {
  const words = postmortems
    .flatMap(({ severity }) => (severity === null ? [] : [wordOf(severity.value)]))
    .filter(Boolean)
  if (words.length < ENOUGH) return { kind: 'default' }
  const numbered = words.filter((word) => NUMBERED.test(word))
  if (numbered.length * 2 > words.length) return numberedScale(numbered)
  // Two scales in one record: the default one reads both.
  return numbered.length > 0 ? { kind: 'default' } : wordScale(words)
}

/** `SEV-1 (critical)` → `SEV-1`. */
function wordOf(severity: string): string {
  const head = severity.slice(0, 80).split(/[(（,;–—/|]|\s-\s/)[0] ?? ''
  const plain = head.replace(/\p{Extended_Pictographic}|\uFE0F|[*`_]/gu, '').trim()
  return plain.length <= 30 ? plain : ''
}

/** Numbers are few and follow each other, so the gaps are filled. */
function numberedScale(words: readonly string[]): ScaleFound {
  const parts = words.map((word) => NUMBERED.exec(word) ?? [])
  const [prefix = DEFAULT_PREFIX] = tally(parts.map(([, name = '']) => name))[0] ?? []
  const numbers = parts.map(([, , number]) => Number(number))
  const first = Math.min(1, ...numbers)
  const last = Math.max(first + LEVELS - 1, ...numbers)
  if (prefix.toUpperCase() === DEFAULT_PREFIX && first === 1 && last === LEVELS) return { kind: 'default' }
  const severities = Array.from({ length: last - first + 1 }, (_, at) => `${prefix}${first + at}`)
  return { kind: 'own', severities, documents: words.length }
}

const ORDER = [
  /^(?:blocker|catastrophic|emergency|outage|down|致命的)$/i,
  /^(?:critical|kritisch|critique|crítico|crítica)$/i,
  /^(?:severe|very high)$/i,
  /^(?:major|high|serious|hoch|majeur|alta|alto|重大)$/i,
  /^(?:moderate|medium|disrupted|degraded|partial|mittel|media|medio|中)$/i,
  /^(?:minor|mineur)$/i,
  /^(?:low|notice|gering|baja|faible|低)$/i,
  /^(?:trivial|negligible|cosmetic|informational|info)$/i,
]
/** Scales of which some words are seldom written: a team that writes two of them means all. */
const WHOLE: readonly (readonly string[])[] = [
  ['critical', 'high', 'medium', 'low'],
  ['high', 'medium', 'low'],
  ['critical', 'major', 'minor'],
  ['major', 'moderate', 'minor'],
]

function wordScale(words: readonly string[]): ScaleFound {
  const seen = tally(words.map((word) => word.toLowerCase())).map(([word]) => word)
  const rankOf = (word: string) => ORDER.findIndex((pattern) => pattern.test(word))
  const unknown = seen.filter((word) => rankOf(word) < 0)
  if (unknown.length > 0) return { kind: 'unknown', words: unknown.slice(0, SHOWN) }
  if (seen.length < ENOUGH) return { kind: 'default' }
  const whole = WHOLE.find((scale) => seen.every((word) => scale.includes(word)))
  const ordered = whole ?? [...seen].sort((one, other) => rankOf(one) - rankOf(other)).slice(0, MOST_LEVELS)
  return { kind: 'own', severities: ordered.map((word) => asWritten(word, words)), documents: words.length }
}

/** A word that nobody has written yet looks like the others. */
function asWritten(word: string, words: readonly string[]): string {
  const written = words.find((other) => other.toLowerCase() === word)
  if (written !== undefined) return written
  const [first = ''] = words
  if (first === first.toUpperCase()) return word.toUpperCase()
  return first === first.toLowerCase() ? word : `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`
}
