import type { Advice } from './item-advice.js'
import { capitalised, firstClause, type ItemTitle, withoutWords } from './item-title.js'
import { quote } from './quote.js'
import { isVerb, verbOfGerund } from './verbs.js'
import { leadOf, phrases, wordsOf } from './words.js'

/** An item with an object of which nobody can check that it is done. Silent where it names a measure, a means or a question. */
export function endMissingIn(title: ItemTitle): Advice | null {
  const item = firstSentence(title)
  return watching(item) ?? studying(item) ?? starting(item) ?? bettering(item) ?? helping(item)
}

/** What follows the first sentence explains. */
function firstSentence({ text, words, isWish }: ItemTitle): ItemTitle {
  const end = text.indexOf('. ')
  if (end < 0 || /\b[ei]\.[ge]$/.test(text.slice(0, end))) return { text, words, isWish }
  return { text: text.slice(0, end), words: wordsOf(text.slice(0, end)), isWish }
}

const WATCHING = new Set(['monitor', 'watch', 'track', 'observe', 'supervise'])
const ALARMS =
  /^(?:alerts?|alerting|alarms?|notify|page|paging|warn|until|next|first|when|if|dashboard|e\.g|threshold|down|exceeds?)$/

/** "Monitor 5xx responses" → "Alert on 5xx responses": watching ends only with an alert that watches. */
function watching(item: ItemTitle): Advice | null {
  const { words } = item
  if (!WATCHING.has(words[0] ?? '') || words.length < 2) return null
  if (words.some((word) => ALARMS.test(word)) || words[1] === 'and') return null
  const rest = firstClause(withoutWords(item, words[1] === 'for' ? 2 : 1))
  const isPlain = !/ (?:for|after|before|in|of|and) /.test(rest)
  return {
    clause: 'goes on without an end that can be checked',
    advice: 'Say what will watch instead of people, and from which value on',
    examples: [isPlain ? `Alert when ${rest} …` : null, 'Alert when … exceeds … for 5 minutes'],
  }
}

const STUDYING = new Set('review revisit evaluate assess study examine understand learn reconsider rethink'.split(' '))
const QUESTIONS = new Set('why whether how if what which where when who that'.split(' '))

/** "Review monitoring": it ends only where it names its question or what follows. */
function studying(item: ItemTitle): Advice | null {
  const { words } = item
  const [first = '', second = ''] = words
  if (!STUDYING.has(first) || second === '' || second === 'and') return null
  if (words.some((word) => QUESTIONS.has(word) || word === 'for' || /\d/.test(word)) || followsVerb(words)) return null
  const verb = verbOfGerund(second)
  const example = verb
    ? `Decide whether to ${[verb, firstClause(withoutWords(item, 2))].join(' ').trim()}`
    : `Find out whether ${firstClause(withoutWords(item, 1))} …, and file what is missing`
  return {
    clause: 'does not say what will be there when it is done',
    advice: 'Name the question and what follows from its answer',
    examples: [example, 'Find out whether …, and file what is missing'],
  }
}

/** "Review and update …", "Review …, and remove …". */
function followsVerb(words: readonly string[]): boolean {
  return words.some((word, at) => at > 0 && word === 'and' && isVerb(words[at + 1] ?? ''))
}

const STARTING = new Set(['start', 'begin', 'prioritise', 'prioritize'])

/** "Start writing reports" → "Write reports". */
function starting(item: ItemTitle): Advice | null {
  const [first = '', second = ''] = item.words
  const verb = verbOfGerund(second)
  if (!STARTING.has(first) || !verb) return null
  const example = capitalised([verb, firstClause(withoutWords(item, 2))].join(' ').trim())
  return {
    clause: 'ends before anything is there',
    advice: 'Name what will be there at its end',
    examples: [example],
  }
}

const BETTERING = new Set('improve enhance optimise optimize strengthen harden simplify streamline refine'.split(' '))
const MOVING = new Set('increase reduce decrease minimise minimize lower raise'.split(' '))
const COMPARED = new Set('better more improved easier faster simpler clearer safer stronger'.split(' '))
const MAKING = new Set('add build create get have implement make provide set setup write'.split(' '))
/** What tells a measure, a means or a result. */
const MEASURES = new Set('by with from to so until using via below above under over within than instead per'.split(' '))
const ARTEFACTS =
  /^(?:docs?|documentation|runbooks?|playbooks?|guides?|guidelines?|templates?|checklists?|readme|wording|language|messages?|text|pages?|articles?)$/

/** "Improve the handling of timeouts": better than what? */
function bettering(item: ItemTitle): Advice | null {
  const { words } = item
  const [first = ''] = words
  const compared = MAKING.has(first)
    ? words.slice(1, first === 'make' ? 8 : 4).find((word) => COMPARED.has(word))
    : null
  if (!BETTERING.has(first) && !MOVING.has(first) && !compared) return null
  if (words.some((word) => MEASURES.has(word) || ARTEFACTS.test(word) || /\d/.test(word)) || followsVerb(words))
    return null
  const said = compared ?? first
  return {
    clause: `does not say how anybody sees that it is done: ${quote(said)}`,
    ...(MOVING.has(first)
      ? { advice: 'Name the value to be reached', examples: [`${firstClause(item.text)} to …`] }
      : { advice: 'Name what will be different when it is done', examples: [`${bettered(item)} so that …`] }),
  }
}

/** "Set up better monitoring" → "Set up monitoring". */
function bettered(item: ItemTitle): string {
  const plain = MAKING.has(item.words[0] ?? '') && item.words[0] !== 'make'
  const tokens = firstClause(item.text).split(' ')
  return tokens.filter((token) => !plain || !COMPARED.has(token.toLowerCase())).join(' ')
}

const HELPING = phrases(
  'work on',
  'work towards',
  'follow up',
  'reach out',
  'speak to',
  'speak with',
  'talk to',
  'talk with',
  'push forward',
  'try to',
  'aim to',
  'strive to',
  'help',
  'encourage',
  'educate',
  'promote',
  'advocate',
)

/** What is called help, and is none: "Help desk script". */
const HELPS = new Set(['center', 'centre', 'desk', 'page', 'pages', 'text', 'texts'])

/** "Educate …", "Follow up with …": effort, and no result. */
function helping(item: ItemTitle): Advice | null {
  const { words } = item
  const lead = leadOf(words, HELPING)
  if (
    !lead ||
    (lead === 'help' && HELPS.has(words[1] ?? '')) ||
    words.some((word) => QUESTIONS.has(word) || /\d/.test(word))
  )
    return null
  return {
    clause: `names an effort and no result: ${quote(lead)}`,
    advice: 'Name what will be there when it is done: a document, a setting, a test or an answer',
  }
}
