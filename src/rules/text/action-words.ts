import { holdsPhrase, wordsOf } from './words.js'

/** Why the wording of an action item shows no end that can be checked. */
export interface Vagueness {
  readonly kind: 'undecided' | 'open-ended' | 'no-object' | 'about-people'
  /** The verb that it begins with, in lower case. */
  readonly verb: string
  /** The words after it, as written. */
  readonly rest: string
}

/** Judges the words of an action item. Silent where in doubt: an object with particulars is enough. */
export function vaguenessOf(title: string): Vagueness | null {
  const words = wordsOf(title.slice(0, 400))
  const lead = leadOf(words)
  if (lead === null) return null
  const length = lead.split(' ').length
  const rest = words.slice(length)
  const told = { verb: lead, rest: title.trim().split(' ').filter(Boolean).slice(length).join(' ') }
  if (PEOPLE_LEADS.has(lead) && isAboutPeople(rest)) return { kind: 'about-people', ...told }
  // "Investigate and fix …" ends with the second verb.
  if (OPEN_ENDED.has(lead) && rest[0] === 'and') return hasParticulars(rest, 2) ? null : { kind: 'no-object', ...told }
  if (OPEN_ENDED.has(lead)) return hasQuestion(rest) || hasParticulars(rest, 6) ? null : { kind: 'open-ended', ...told }
  if (UNDECIDED.has(lead)) return { kind: 'undecided', ...told }
  return hasParticulars(rest, BETTERING.has(lead) ? 3 : 2) ? null : { kind: 'no-object', ...told }
}

/** Verbs of looking: they end only when they name their question. */
const OPEN_ENDED = new Set(['investigate', 'look into', 'look at', 'explore', 'research', 'analyse', 'analyze'])
/** Verbs before a decision: nothing is there when they are done. */
const UNDECIDED = new Set(['consider', 'discuss', 'think about', 'talk about', 'be more careful', 'be careful'])
/** Verbs of degree: they end only when they name what gets better at what. */
const BETTERING = new Set([
  'improve',
  'enhance',
  'better',
  'optimise',
  'optimize',
  'increase',
  'strengthen',
  'make better',
])
const PEOPLE_LEADS = new Set(['make sure', 'ensure', 'remind'])
const BLANK_CHEQUES = new Set(['fix', 'solve', 'resolve', 'address', 'prevent', 'avoid'])

const LEADS = [...OPEN_ENDED, ...UNDECIDED, ...BETTERING, ...PEOPLE_LEADS, ...BLANK_CHEQUES]

function leadOf(words: readonly string[]): string | null {
  const fits = (lead: string) => lead.split(' ').every((word, at) => words[at] === word)
  return LEADS.filter(fits).sort((a, b) => b.length - a.length)[0] ?? null
}

const PEOPLE = new Set(
  `engineers engineer developers developer people humans everyone everybody team teams members operators reviewers
  staff we nobody`.split(/\s+/),
)
const FILLERS = new Set('that the a an all our your on-call oncall new every each'.split(' '))
const HABITS = [
  'check',
  'checks',
  'remember',
  'careful',
  'aware',
  'pay',
  'know',
  'follow',
  'double-check',
  'verify',
  'test',
]

/** "Make sure engineers check …": asks people to be different, where a machine could check. */
function isAboutPeople(rest: readonly string[]): boolean {
  const subject = rest.find((word) => !FILLERS.has(word))
  return subject !== undefined && PEOPLE.has(subject) && rest.some((word) => HABITS.includes(word))
}

const QUESTIONS = ['why', 'whether', 'how', 'if', 'what', 'which', 'where', 'when', 'who']

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
  if (telling.some((word) => /\d/.test(word))) return true
  const points = rest.some((word) => POINTING.includes(word))
  return telling.length >= (points ? atLeast + 2 : atLeast)
}
