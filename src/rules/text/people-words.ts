import type { Advice } from './item-advice.js'
import { capitalised, type ItemTitle, withoutWords } from './item-title.js'
import { holdsPhrase } from './words.js'

/** An item that asks people to be different, where a system could be: what is wrong, and what to write instead. */
export function aboutPeopleIn(item: ItemTitle): Advice | null {
  const { words } = item
  if (!ATTITUDES.some((phrase) => holdsPhrase(words, phrase)) && !asksPeople(words)) return null
  return {
    clause: 'asks people to be more careful, where a system could help them',
    advice: 'Say what a machine will check or make impossible',
    examples: [checkFor(item), 'Add an automated check before merging'],
  }
}

const ATTITUDES = [
  'be careful',
  'be more careful',
  'be extra careful',
  'be more aware',
  'be more cautious',
  'be more diligent',
  'be more vigilant',
  'be vigilant',
  'pay attention',
  'pay more attention',
  'pay closer attention',
  'take care',
  'take more care',
  'raise awareness',
  'remember to',
  "don't forget",
  'do not forget',
]

const PEOPLE = new Set(
  `admin admins colleagues contributors dev developer developers devs employees engineer engineers everybody everyone
  folks humans maintainers members nobody oncallers operators people reviewer reviewers staff team teams users we`.split(
    /\s+/,
  ),
)
const FILLERS = new Set('that the a an all our your on-call oncall new every each any junior'.split(' '))
const ASSURING = ['make sure', 'ensure']
/** Verbs of telling people how to work. */
export const TEACHING = new Set(
  'train retrain teach educate tell ask instruct encourage advise require remind coach'.split(' '),
)
const MODALS = new Set('should must need have will'.split(' '))
const HABITS = new Set(
  `aware attention careful check checks double-check familiarise familiarize follow know pay refamiliarize
  remember test treat verify`.split(/\s+/),
)
// A habit that stands further away belongs to another clause.
const NEAR = 7

function asksPeople(words: readonly string[]): boolean {
  const [first = ''] = words
  if (first === 'remind') return isPeople(words.slice(1))
  if (TEACHING.has(first) && isOnlyPeople(words.slice(1))) return true
  if (first === 'double-check') return true
  if (first === 'make' && isPeople(words.slice(1)))
    return words.slice(2, 5).some((word) => /^(?:less|more)$/.test(word))
  const assuring = ASSURING.find((lead) => holdsPhrase(words.slice(0, 2), lead))
  if (assuring) return hasHabit(words.slice(assuring.split(' ').length))
  if (TEACHING.has(first)) return hasHabit(words.slice(1)) && words.slice(1, NEAR).includes('to')
  return hasHabit(words) && words.slice(1, 4).some((word) => MODALS.has(word))
}

function isPeople(rest: readonly string[]): boolean {
  return PEOPLE.has(rest.find((word) => !FILLERS.has(word)) ?? '')
}

/** "Retrain @grace", "Train the team": whom, and not on what. The mention is an owner, and no word of the title. */
function isOnlyPeople(rest: readonly string[]): boolean {
  return rest.every((word) => FILLERS.has(word) || PEOPLE.has(word))
}

/** "engineers check …". */
function hasHabit(rest: readonly string[]): boolean {
  return isPeople(rest) && rest.slice(1, NEAR).some((word) => HABITS.has(word))
}

const CHECKS = new Set(['check', 'verify', 'double-check', 'test', 'validate'])

/** "Make sure engineers check that the schema can be parsed" → "Add an automated check that the schema can be parsed". */
function checkFor(item: ItemTitle): string | null {
  const at = item.words.findIndex((word) => CHECKS.has(word))
  if (at < 0) return null
  const rest = withoutWords(item, at + 1).replace(/[.;,]$/, '')
  if (rest === '') return null
  return capitalised(`add an automated check ${/^(?:that|whether|if|for)\s/i.test(rest) ? rest : `of ${rest}`}`)
}
