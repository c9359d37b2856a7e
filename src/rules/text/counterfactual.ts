import { actOf, isCare } from './acts.js'
import { isTakenUp, unknownPersonBefore } from './first-word-person.js'
import { isAdverb, isDoneByPeople, isPerson } from './persons.js'
import { isNamed } from './single-names.js'
import type { Statement, Word } from './statements.js'

/** What people are told that they ought to have done, with its place in the document. */
export interface Counterfactual {
  readonly kind: 'ought' | 'ought-not' | 'could' | 'if' | 'left-out'
  readonly start: number
  readonly end: number
  /** The verb as it follows `to`; empty for a condition. */
  readonly act: string
}

/**
 * The first counterfactual about people of a statement; null for obligations, wishes for a system, plain facts, and
 * what clears people. The names are those of persons, in lower case.
 */
export function counterfactualIn(told: Statement, names: ReadonlySet<string>): Counterfactual | null {
  if (!told.words.some(({ word }) => TRIGGERS.has(word))) return null
  const statement = withPersons(told, names)
  const { words } = statement
  for (let at = 0; at < words.length; at += 1) {
    const found =
      modalAt(statement, at) ?? leftOutAt(statement, at) ?? conditionAt(statement, at) ?? passedOverAt(words, at)
    if (found) return found
  }
  return null
}

/** Every counterfactual holds one of these: most sentences need no closer look. */
const TRIGGERS = new Set(
  'should ought could forgot neglected omitted failed did if had overlooked forgotten'.split(' '),
)

/** A name reads as a login does, so that all that follows takes it for a person. */
function withPersons(statement: Statement, names: ReadonlySet<string>): Statement {
  const words = statement.words.map((word) => (isNamed(statement, word, names) ? asLogin(word) : word))
  const verb = words.findIndex(({ word }, at) => word === 'should' || FORGETS.has(word) || isFailedCare(words, at))
  const unknown = isDoneByNobodyElse(words, verb) ? unknownPersonBefore(statement, verb) : -1
  const taken = words.findIndex(({ word }, at) => (word === 'if' || word === 'had') && isTakenUp(statement, at + 1)) + 1
  return {
    ...statement,
    words: words.map((word, at) => (at === unknown || (taken > 0 && at === taken) ? asLogin(word) : word)),
  }
}

/** A program can fail to validate, and should have restarted: a name that is not known needs a verb of people. */
function isDoneByNobodyElse(words: readonly Word[], verb: number): boolean {
  const word = words[verb]?.word ?? ''
  if (FORGETS.has(word)) return true
  if (word === 'failed') return OF_PEOPLE.has(words[verb + 2]?.word ?? '')
  const have = words.findIndex((other, at) => at > verb && other.word === 'have')
  return have > 0 && OF_PEOPLE.has(actOf(words[afterAdverbs(words, have + 1)]?.word ?? '') ?? '')
}

const OF_PEOPLE = new Set(
  `announce anticipate appreciate ask assess check clarify communicate consider coordinate declare discuss double-check
  escalate foresee follow heed investigate involve know look mention notice pay plan prepare question read realise
  realize remember review rush talk tell test think understand verify`.split(/\s+/),
)

function asLogin(word: Word): Word {
  return word.word.startsWith('@') ? word : { ...word, word: `@${word.word}` }
}

function isFailedCare(words: readonly Word[], at: number): boolean {
  return words[at]?.word === 'failed' && words[at + 1]?.word === 'to' && isCare(words[at + 2]?.word ?? '')
}

/** `we should have noticed`, `it should have been caught`, `we could have prevented`. */
function modalAt({ words, kinds }: Statement, at: number): Counterfactual | null {
  const modal = words[at]?.word ?? ''
  if (modal !== 'should' && modal !== 'ought' && modal !== 'could') return null
  if (modal === 'could' && kinds.some((kind) => kind === 'lucky' || kind === 'went-well')) return null
  if (modal === 'could' && clears(words, at)) return null
  const isNot = words[at + 1]?.word === 'not'
  const have = afterAdverbs(words, at + (isNot ? 2 : 1) + (modal === 'ought' ? 1 : 0))
  if (words[have]?.word !== 'have' && words[have]?.word !== 'of') return null
  const verb = afterAdverbs(words, have + 1)
  const isPassive = words[verb]?.word === 'been'
  const last = isPassive ? afterAdverbs(words, verb + 1) : verb
  const act = actOf(words[last]?.word ?? '')
  if (act === null) return null
  if (isPassive ? modal === 'could' || !PASSIVE.has(act) : !isDoneByPeople(words, at)) return null
  if (isSupposed(words, at) || (SEES.has(act) && !isPassive && words[last + 1]?.word !== 'this')) return null
  const kind = modal === 'could' ? 'could' : isNot ? 'ought-not' : 'ought'
  return placed(words, isPassive ? at : subjectOf(words, at), last, kind, act)
}

/** `could not have known`, `nobody could have foreseen`, `no way we could have known`, `nothing the team could have done`. */
function clears(words: readonly Word[], at: number): boolean {
  if (words.slice(at + 1, at + 3).some(({ word }) => word === 'not' || word === 'never' || word === 'hardly'))
    return true
  if (words.slice(Math.max(0, at - 5), at).some(({ word }) => word === 'no' || word === 'not' || word === 'little'))
    return true
  return words.slice(Math.max(0, at - 10), at).some(({ word }) => CLEARING.has(word))
}

const CLEARING = new Set('nobody nothing none neither cannot unlikely impossible doubt doubtful'.split(' '))

/** What only people do: a queue should have been `processed`, and that says nothing of people. */
const PASSIVE = new Set(
  `address anticipate announce ask avoid catch check clarify communicate consider coordinate declare discuss do
  double-check escalate foresee inform investigate involve mention notice perform plan postpone prevent question rehearse
  review rush spot talk tell test think understand verify warn`.split(/\s+/),
)

// "We should have seen traffic on both" is an inference, "we should have seen this" is not.
const SEES = new Set(['see', 'find', 'expect'])

/** What somebody took for true, or asks: `we assumed that we could have …`. */
function isSupposed(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some(({ word }) => SUPPOSES.has(word))
}

const SUPPOSES = new Set('assume assumed assuming whether believed thought suspected unclear asked wondered'.split(' '))

/** `failed to check`, `forgot to`, `did not notice`, `never tested`. A reason beside it tells how it came about, and is welcome. */
function leftOutAt({ words }: Statement, at: number): Counterfactual | null {
  const word = words[at]?.word ?? ''
  const next = words[at + 1]?.word ?? ''
  const third = words[at + 2]?.word ?? ''
  if (FORGETS.has(word) && next === 'to' && isForgotByPeople(words, at))
    return placed(words, subjectOf(words, at), at + 2, 'left-out', third)
  if (!isDoneByPeople(words, at)) return null
  if (isFailedCare(words, at)) {
    return placed(words, subjectOf(words, at), at + 2, 'left-out', third)
  }
  const verb = word === 'did' && next === 'not' ? afterAdverbs(words, at + 2) : at
  const act = words[verb]?.word ?? ''
  return verb > at && isCare(act) && !hasReason(words, at)
    ? placed(words, subjectOf(words, at), verb, 'left-out', act)
    : null
}

const FORGETS = new Set(['forgot', 'neglected', 'omitted'])

/** Notes leave the person out, and so does the second of two verbs. */
function isForgotByPeople(words: readonly Word[], at: number): boolean {
  if (at === 0 || isDoneByPeople(words, at)) return true
  const isSecond = JOINS.has(words[at - 1]?.word ?? '')
  return isSecond && words.slice(0, at).some(({ word }) => isPerson(word))
}

const JOINS = new Set(['and', 'but', 'then', 'or'])
const REASONS = new Set(['because', 'since', 'due', 'reason', 'unaware'])

function hasReason(words: readonly Word[], at: number): boolean {
  return words.some(({ word }, place) => REASONS.has(word) || (word === 'so' && place < at))
}

/** `if she had looked, …`, `had we tested, …`: with a human subject, and not what luckily was done. */
function conditionAt({ words }: Statement, at: number): Counterfactual | null {
  const isIf = words[at]?.word === 'if' || words[at]?.word === 'had'
  const who = words[at + 1]?.word === 'only' ? at + 2 : words[at + 1]?.word === 'the' ? at + 2 : at + 1
  if (!isIf || words[at - 1]?.word === 'even' || !isPerson(words[who]?.word ?? '')) return null
  const isInverted = words[at]?.word === 'had'
  if (!isInverted && words[who + 1]?.word !== 'had') return null
  const verb = afterAdverbs(words, who + (isInverted ? 1 : 2))
  const done = words[verb]?.word ?? ''
  const isUnreal = words.some(({ word }) => word === 'would' || word === 'could' || word === 'might')
  return isUnreal && (actOf(done) !== null || done.endsWith('ed')) ? placed(words, at, verb, 'if', '') : null
}

/** `the header was overlooked`. */
function passedOverAt(words: readonly Word[], at: number): Counterfactual | null {
  const word = words[at]?.word ?? ''
  if (word !== 'overlooked' && word !== 'forgotten' && word !== 'neglected') return null
  const isPast = words[at - 1]?.word === 'was' || words[at - 1]?.word === 'were'
  if (!isPast && !(word === 'overlooked' && isDoneByPeople(words, at))) return null
  return placed(words, isPast ? at - 1 : subjectOf(words, at), at, 'left-out', 'see')
}

function afterAdverbs(words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length - 1 && isAdverb(words[at]?.word ?? '')) at += 1
  return at
}

/** The nearest person before a verb, so that the quotation begins with who is told. */
function subjectOf(words: readonly Word[], at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) if (isPerson(words[back]?.word ?? '')) return back
  return at
}

function placed(words: readonly Word[], first: number, last: number, kind: Counterfactual['kind'], act: string) {
  return { kind, act, start: words[first]?.start ?? 0, end: words[last]?.end ?? words.at(-1)?.end ?? 0 }
}
