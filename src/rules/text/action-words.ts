import { type ItemTitle, withoutWords } from './item-title.js'
import { TEACHING } from './people-words.js'
import { isVerb } from './verbs.js'
import { holdsPhrase } from './words.js'

/** Why the wording of an action item names nothing that will be there when it is done. */
export interface Vagueness {
  readonly kind: 'undecided' | 'open-ended' | 'no-object' | 'question'
  /** The words that it begins with, in lower case. */
  readonly lead: string
  /** The words after them, as written. */
  readonly rest: string
}

/** Judges the words of an action item. Silent where in doubt: an object with particulars is enough. */
export function vaguenessOf(item: ItemTitle): Vagueness | null {
  const { text, words } = item
  if (ASKING.has(words[0] ?? '') && text.trimEnd().endsWith('?')) return { kind: 'question', lead: '', rest: text }
  const lead = leadOf(words)
  if (lead === null)
    return isBareVerb(item) ? { kind: 'no-object', lead: words[0] ?? '', rest: words.slice(1).join(' ') } : null
  const length = lead.split(' ').length
  const rest = words.slice(length)
  const told = { lead, rest: withoutWords(item, length) }
  // "Investigate and fix …" ends with the second verb.
  if (OPEN_ENDED.has(lead) && rest[0] === 'and') return hasParticulars(rest, 2) ? null : { kind: 'no-object', ...told }
  if (OPEN_ENDED.has(lead)) return hasQuestion(rest) || hasParticulars(rest, 6) ? null : { kind: 'open-ended', ...told }
  if (UNDECIDED.has(lead)) return { kind: 'undecided', ...told }
  return hasParticulars(rest, BETTERING.has(lead) ? 3 : 2) ? null : { kind: 'no-object', ...told }
}

/** "Update", "Communicate better": a verb, and at most how. Who teaches people is judged elsewhere. */
function isBareVerb({ text, words: [first = '', ...others] }: ItemTitle): boolean {
  return !text.includes('…') && isVerb(first) && !TEACHING.has(first) && others.every((word) => DEGREES.has(word))
}

const DEGREES = new Set(
  'better carefully closely earlier faster harder more much often properly quicker quickly regularly sooner well'.split(
    ' ',
  ),
)

/** Verbs of looking: they end only when they name their question. */
const OPEN_ENDED = new Set([
  'investigate',
  'look into',
  'look at',
  'spike into',
  'explore',
  'research',
  'analyse',
  'analyze',
])
/** Verbs before a decision: nothing is there when they are done. */
const UNDECIDED = new Set(['consider', 'discuss', 'think about', 'talk about', 'reflect on', 'reflect'])
/** Verbs of degree: they end only when they name what gets better at what. */
const BETTERING = new Set(['improve', 'enhance', 'optimise', 'optimize', 'increase', 'strengthen', 'make better'])
const ASSURING = new Set(['make sure', 'ensure'])
const BLANK_CHEQUES = new Set(['fix', 'solve', 'resolve', 'address', 'prevent', 'avoid'])

const LEADS = new Set([...OPEN_ENDED, ...UNDECIDED, ...BETTERING, ...ASSURING, ...BLANK_CHEQUES])

/** The longer of those that fit. */
function leadOf(words: readonly string[]): string | null {
  const two = words.slice(0, 2).join(' ')
  if (LEADS.has(two)) return two
  const [first = ''] = words
  return LEADS.has(first) ? first : null
}

const QUESTIONS = ['why', 'whether', 'how', 'if', 'what', 'which', 'where', 'when', 'who']
const ASKING = new Set([...QUESTIONS, 'can', 'could', 'do', 'does', 'is', 'are', 'should'])

function hasQuestion(rest: readonly string[]): boolean {
  return rest.some((word) => QUESTIONS.includes(word)) || holdsPhrase(rest, 'root cause')
}

const POINTING = ['this', 'these', 'those']
const EMPTY = new Set(
  `the a an our your their its this that these those such it all of for to in on and or with from by at as be more
  better issue issues problem problems bug bugs scenario scenarios situation situations incident incidents outage
  outages case cases thing things caused causing happening happens happened again future overall general generally
  similar same root cause recurrence reoccurrence process processes`.split(/\s+/),
)

/** So many words that say something, or a number. Pointing at "this scenario" says nothing. */
function hasParticulars(rest: readonly string[], atLeast: number): boolean {
  const telling = rest.filter((word) => !EMPTY.has(word))
  if (telling.some((word) => /^\d/.test(word))) return true
  const points = rest.some((word) => POINTING.includes(word))
  return telling.length >= (points ? atLeast + 2 : atLeast)
}
