import type { Advice } from './item-advice.js'
import { capitalised, firstClause, type ItemTitle, withoutWords } from './item-title.js'
import { isVerb, verbOfParticiple } from './verbs.js'

/** An item that does not begin with what will be done. English only, and silent where the first word is not known. */
export function verbMissingIn(item: ItemTitle, isEnglish: boolean): Advice | null {
  if (!isVerbless(item, isEnglish)) return null
  const example = withVerb(item)
  return {
    clause: 'does not begin with a verb that says what will be done',
    advice: 'Begin with what somebody will do',
    examples: [example && firstClause(example)],
    otherwise: ', for example `Add …`, `Remove …` or `Write …`',
  }
}

const MODALS = new Set(['should', 'must', 'needs', 'need', 'ought'])
const SUBJECT_WORDS = 7

function isVerbless({ text, words, isWish }: ItemTitle, isEnglish: boolean): boolean {
  const [first = ''] = words
  if (!/^[A-Za-z]/.test(text) || /^\S{1,80}[./]\S{0,80}[./]/.test(text)) return false
  if (isWish || OWN_NOUNS.has(first)) return true
  if (!isEnglish || (isVerb(first) && !NOUNS.has(first))) return false
  const isKnown = NOUNS.has(first) || NOUN_ENDS.test(first) || isListOfNouns(words)
  return isKnown || words.slice(1, SUBJECT_WORDS).some((word) => MODALS.has(word))
}

/** "Error rate alerting": few words, and a noun at the end that items are about. */
function isListOfNouns(words: readonly string[]): boolean {
  const looksLikeVerb = /(?:ate|ise|ize|ify)$/.test(words[0] ?? '')
  return words.length > 1 && words.length <= FEW && !looksLikeVerb && LAST_NOUNS.has(words.at(-1) ?? '')
}

const FEW = 5

/** A wording that begins with a verb, from the item's own words; null where they do not allow it. */
function withVerb(item: ItemTitle): string | null {
  const { text, words, isWish } = item
  const [first = '', second = ''] = words
  if (isWish) return first === 'have' ? sentence('add', withoutWords(item, 1)) : capitalised(text)
  if (first === 'we' && second === 'need') return sentence('add', withoutWords(item, 2))
  if (words.slice(1, SUBJECT_WORDS).some((word) => MODALS.has(word))) return obligation(item)
  const deed = DEEDS.get(first)
  if (deed && second === 'of') return sentence(deed, withoutWords(item, 2))
  if (NOUNS.has(first) || isListOfNouns(words)) return nounPhrase(item)
  return null
}

/** "The retries should be limited" → "Limit the retries". */
function obligation({ text }: ItemTitle): string | null {
  const tokens = text.split(' ')
  const modal = tokens.findIndex((token) => MODALS.has(token.toLowerCase()))
  const subject = lowered(tokens.slice(0, modal).join(' '))
  const [next = '', ...others] = tokens.slice(modal + 1).filter((token, at) => at > 0 || token !== 'to')
  if (modal < 1 || next === '' || next === 'not' || others[0] === 'not') return null
  if (next === 'a' || next === 'an' || next === 'more') return sentence('give', subject, next, ...others)
  if (next === 'have') return sentence('give', subject, ...others)
  if (next !== 'be') return isVerb(next) ? sentence('make', subject, next, ...others) : null
  const done = others[0]?.toLowerCase() ?? ''
  const verb = verbOfParticiple(done)
  if (verb) return sentence(verb, subject, ...others.slice(1))
  return done.endsWith('ed') ? null : sentence('make', subject, ...others)
}

const VERBS_OF_NOUNS: ReadonlyMap<string, string> = new Map([
  ['documentation', 'write'],
  ['docs', 'write'],
  ['runbook', 'write'],
  ['runbooks', 'write'],
  ['guidelines', 'write'],
  ['dashboard', 'build'],
  ['dashboards', 'build'],
  ['automation', 'build'],
  ['drills', 'hold'],
  ['training', 'hold'],
])

/** "Development of a tool" → "Develop a tool". */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ['automation', 'automate'],
  ['creation', 'create'],
  ['development', 'develop'],
  ['documentation', 'document'],
  ['evaluation', 'evaluate'],
  ['implementation', 'implement'],
  ['improvement', 'improve'],
  ['introduction', 'introduce'],
  ['investigation', 'investigate'],
  ['migration', 'migrate'],
  ['validation', 'validate'],
])

/** "Runbook for the failover" → "Write runbook for the failover"; "Better alerts" → "Add the missing alerts". */
function nounPhrase(item: ItemTitle): string | null {
  const [first = ''] = item.words
  if (item.words.some((word) => /^(?:could|might|may|will|would|is|are)$/.test(word))) return null
  if (first === 'improved' || first === 'something') return null
  if (first === 'better') return sentence('add the missing', withoutWords(item, 1))
  return sentence(VERBS_OF_NOUNS.get(first) ?? 'add', lowered(item.text))
}

/** Words that no verb of an item is, in English alone. */
const OWN_NOUNS = new Set(
  `better improved additional automated automatic deeper comprehensive proper alerts alarms metrics tests dashboards
  runbook runbooks guidelines something`.split(/\s+/),
)
const NOUNS = new Set([
  ...OWN_NOUNS,
  ...`alerting automation continuous dashboard dashboards docs documentation drills high logging logs missing
  monitoring more new observability periodic quarterly regular runtime testing training weekly`.split(/\s+/),
])

const LAST_NOUNS = new Set(
  `alerting alerts dashboard dashboards documentation framework infrastructure logging metrics monitoring runbook
  runbooks testing tests tracking`.split(/\s+/),
)

const NOUN_ENDS = /(?:[a-z]{3}(?:tion|sion|ment|ness|ity|ance|ence|ility))$/

function lowered(text: string): string {
  const [first = ''] = text.split(' ')
  return /^[A-Z][a-z]+$/.test(first) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

function sentence(...parts: readonly string[]): string {
  return capitalised(parts.filter(Boolean).join(' '))
}
