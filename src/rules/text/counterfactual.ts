import { actOf, isCare } from './acts.js'
import { isAdverb, isDoneByPeople, isPerson } from './persons.js'
import type { Statement, Word } from './statements.js'

/** What people are told that they ought to have done, with its place in the document. */
export interface Counterfactual {
  readonly kind: 'ought' | 'ought-not' | 'could' | 'if' | 'left-out'
  readonly start: number
  readonly end: number
  /** The verb as it follows `to`; empty for a condition. */
  readonly act: string
}

/** The first counterfactual about people of a statement; null for obligations, wishes for a system, and plain facts. */
export function counterfactualIn(statement: Statement): Counterfactual | null {
  const { words } = statement
  for (let at = 0; at < words.length; at += 1) {
    const found =
      modalAt(statement, at) ?? leftOutAt(statement, at) ?? conditionAt(words, at) ?? passedOverAt(words, at)
    if (found) return found
  }
  return null
}

/** `we should have noticed`, `it should have been caught`, `we could have prevented`. */
function modalAt({ words, kinds }: Statement, at: number): Counterfactual | null {
  const modal = words[at]?.word ?? ''
  if (modal !== 'should' && modal !== 'ought' && modal !== 'could') return null
  if (modal === 'could' && kinds.some((kind) => kind === 'lucky' || kind === 'went-well')) return null
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
  if (FORGETS.has(word) && next === 'to') return placed(words, subjectOf(words, at), at + 2, 'left-out', third)
  if (!isDoneByPeople(words, at)) return null
  if (word === 'failed' && next === 'to' && isCare(third)) {
    return placed(words, subjectOf(words, at), at + 2, 'left-out', third)
  }
  const verb = word === 'did' && next === 'not' ? afterAdverbs(words, at + 2) : at
  const act = words[verb]?.word ?? ''
  return verb > at && isCare(act) && !hasReason(words, at)
    ? placed(words, subjectOf(words, at), verb, 'left-out', act)
    : null
}

const FORGETS = new Set(['forgot', 'neglected', 'omitted'])
const REASONS = new Set(['because', 'since', 'due', 'reason', 'unaware'])

function hasReason(words: readonly Word[], at: number): boolean {
  return words.some(({ word }, place) => REASONS.has(word) || (word === 'so' && place < at))
}

/** `if she had looked, …`, `had we tested, …`: with a human subject, and not what luckily was done. */
function conditionAt(words: readonly Word[], at: number): Counterfactual | null {
  const isIf = words[at]?.word === 'if' || words[at]?.word === 'had'
  const who = words[at + 1]?.word === 'only' ? at + 2 : words[at + 1]?.word === 'the' ? at + 2 : at + 1
  if (!isIf || !isPerson(words[who]?.word ?? '')) return null
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
