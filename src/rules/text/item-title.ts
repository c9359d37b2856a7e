import { isVerb, verbOfGerund, verbOfParticiple } from './verbs.js'
import { wordsOf } from './words.js'

/** The words of an action item that say what will be done. */
export interface ItemTitle {
  /** As written, without a label before it ("Monitoring: …") and without "We should"; "Adding …" as "Add …". */
  readonly text: string
  /** The same in lower case. */
  readonly words: readonly string[]
  /** True when "We should", "We need to" and the like were left out. */
  readonly isWish: boolean
}

/** True for mentions alone: who, and not what. */
export function isWordless(title: string): boolean {
  return title.startsWith('@') && title.split(' ').every((word) => /^@\S{1,140}$/.test(word))
}

// An item may be as long as a document.
const LOOKED_AT = 400

export function itemTitle(title: string): ItemTitle {
  const told = withoutLabel(title.slice(0, LOOKED_AT).split(/\s/).filter(Boolean).join(' '))
  const wish = WISH.exec(told)
  const text = asDeed(wish ? told.slice(wish[0].length) : told)
  return { text, words: wordsOf(text), isWish: wish !== null }
}

/** "Adding a limit" → "Add a limit"; "Monitoring for the queue" stays a noun. */
function asDeed(text: string): string {
  const [first = '', ...others] = text.split(' ')
  const verb = verbOfGerund(first.toLowerCase())
  return verb && others.length > 0 && !NOUNS.has(verb) ? capitalised([verb, ...others].join(' ')) : text
}

const NOUNS = new Set(['alert', 'log', 'monitor', 'stage', 'test', 'throttle', 'track', 'train'])

const WISH =
  /^(?:(?:in the future|going forward|therefore),? )?(?:(?:we|the team) (?:have to|want to|plan to|could|might)|(?:(?:we|the team) )?(?:should|must|needs? to|ought to)) (?:also |probably |really )?/i

const LABEL_WORDS = 5

/** "Monitoring: watch …" → "watch …"; a colon after words that already say what will be done is left. */
function withoutLabel(text: string): string {
  const colon = text.indexOf(': ')
  if (colon < 0) return text
  const label = wordsOf(text.slice(0, colon))
  const saysWhat = isVerb(label[0] ?? '') && label.length > 1
  return label.length <= LABEL_WORDS && !saysWhat ? text.slice(colon + 2) : text
}

/** "We have removed …", "Created a ticket …", "… has been fixed": it tells what was done. */
export function isReport({ text, words }: ItemTitle): boolean {
  const [first = '', second = ''] = words
  if (first === 'we' && second !== 'need') return true
  const begins = words.slice(0, BEGINNING)
  const passive = begins.some((word, at) => word === 'been' && /^(?:has|have|had)$/.test(begins[at - 1] ?? ''))
  return passive || text === '' || (!isVerb(first) && verbOfParticiple(first) !== null && !ADJECTIVES.has(first))
}

const BEGINNING = 10
const ADJECTIVES = new Set(['automated', 'improved'])

/** The first clause of a text: what comes after it explains. */
export function firstClause(text: string): string {
  const end =
    /[.;](?:\s|$)|:\s|\s[-–—]\s|\s\(|\s(?=(?:We|This|These|It|There|The)\s)|,\s(?:so|as|which|because)\s/.exec(text)
  return (end && end.index > 0 ? text.slice(0, end.index) : text).trim()
}

/** So many of an item's first words left out, the rest as written. */
export function withoutWords({ text }: ItemTitle, count: number): string {
  return text.split(' ').slice(count).join(' ')
}

/** "add rate limits" → "Add rate limits". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
