import { isPerson } from './persons.js'
import type { Statement, Word } from './statements.js'

interface Place {
  readonly start: number
  readonly end: number
}

/** The first words of a statement that judge how somebody did something. */
export function judgementIn({ words }: Statement): Place | null {
  for (const [at, { word, start, end }] of words.entries()) {
    if (!TRIGGERS.has(word) || isDenied(words, at)) continue
    const next = words[at + 1]
    if (OF_PEOPLE.has(word) || isLazy(words, at)) return { start, end }
    const noun = nounAfter(words, at)
    if (noun && QUALITIES.get(word)?.has(noun.word)) return { start, end: noun.end }
    if (next?.word === 'fault' && OWN.has(word)) return { start, end: next.end }
  }
  return null
}

const OF_PEOPLE = new Set(
  `careless carelessly carelessness negligent negligently negligence mismanaged mismanagement incompetent incompetence
  sloppy sloppily sloppiness laziness stupid stupidly stupidity reckless recklessly recklessness irresponsible
  irresponsibly unprofessional foolish foolishly thoughtless thoughtlessly complacent complacency`.split(/\s+/),
)

const MISTAKES = ['mistake', 'mistakes', 'error', 'errors', 'typo', 'decision', 'decisions']
const DOING = ['judgment', 'judgement', 'decision', 'decisions', 'planning', 'strategy', 'discipline', 'communication']
const CONDUCT = ['action', 'actions', 'behavior', 'behaviour', 'conduct', 'decision', 'decisions', 'response']

/** Words that also judge machines: only with what people do. */
const QUALITIES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['silly', 'dumb', 'rookie', 'embarrassing', 'inexcusable'].map((word) => [word, new Set(MISTAKES)] as const),
  ...['poor', 'bad', 'terrible', 'hasty', 'unwise'].map((word) => [word, new Set(DOING)] as const),
  ...['inappropriate', 'inadequate'].map((word) => [word, new Set(CONDUCT)] as const),
])

const OWN = new Set(['my', 'our', 'his', 'her', 'their'])

/** A judgement begins with one of these: most words need no closer look. */
const TRIGGERS: ReadonlySet<string> = new Set([...OF_PEOPLE, ...QUALITIES.keys(), ...OWN, 'lazy'])

/** Two words may stand between: `poor capacity planning`. */
function nounAfter(words: readonly Word[], at: number): Word | undefined {
  const judged = QUALITIES.get(words[at]?.word ?? '')
  return judged && words.slice(at + 1, at + 3).find(({ word }) => judged.has(word))
}

/** Lazy loading is a technique: only who is lazy. */
function isLazy(words: readonly Word[], at: number): boolean {
  if (words[at]?.word !== 'lazy') return false
  const next = words[at + 1]?.word ?? ''
  return isPerson(next) || (BEING.has(words[at - 1]?.word ?? '') && !/^(?:load|init|eval|fetch|import)/.test(next))
}

const BEING = new Set(["i'm", "we're", 'am', 'was', 'were', 'got', 'being', 'too'])

function isDenied(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'not' || word === 'no' || word === 'nobody')
}
