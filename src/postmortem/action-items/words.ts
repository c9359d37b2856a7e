import type { ItemState, ItemType } from '../model.js'

const TYPES: readonly (readonly [RegExp, ItemType])[] = [
  [/^(?:prevent(?:ion|ive|ative|ing)?|予防|再発防止|prävention|prévention|prevención)$/i, 'prevent'],
  [/^(?:detect(?:ion|ing)?|monitor(?:ing)?|alerting|検知|検出|erkennung|détection|detección)$/i, 'detect'],
  [/^(?:mitigat(?:e|ion|ing)|緩和|abmilderung|mitigación)$/i, 'mitigate'],
  [/^(?:repair|fix|bug ?fix|clean-?up|修正|修復|reparatur|réparation|corrección)$/i, 'repair'],
  [/^(?:investigat(?:e|ion|ing)|research|調査|untersuchung|investigación)$/i, 'investigate'],
  [
    /^(?:process(?:\/policy)?|documentation|docs|training|communication|プロセス|prozess|processus|proceso)$/i,
    'process',
  ],
]

/** The type that a word, or the first word of a group's heading, stands for. */
export function typeNamed(word: string): ItemType | null {
  const words = word.trim()
  return TYPES.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

const STATES: readonly (readonly [RegExp, ItemState])[] = [
  [
    /^(?:done|completed?|closed|finished|fixed|resolved|shipped|deployed|merged|implemented|yes|x|完了|済|済み|erledigt|terminé|hecho|feito)\b/i,
    'done',
  ],
  [/^(?:完了|済|✅|☑|✔|✓|🟢)/u, 'done'],
  [
    /^(?:won'?t (?:do|fix)|won’t (?:do|fix)|wontfix|wontdo|will not do|dropped|declined|rejected|abandoned|cancell?ed|obsolete|not planned|中止)/i,
    'dropped',
  ],
  [/^(?:proposed|proposal|suggested|suggestion|idea|提案)(?=$|[\s:,.)!])/i, 'proposed'],
  [
    /^(?:to-?\s?do|open|pending|in[ -]progress|ongoing|wip|started|not started|planned|blocked|backlog|accepted|scheduled|未着手|進行中|対応中|offen|no|failed)(?=$|[\s:,.)!])/i,
    'open',
  ],
  [/^(?:未着手|進行中|対応中|⬜|🔲|⏳|🚧|🔄|❌|🟡|🔴)/u, 'open'],
]

/** The state that a text begins with, as status columns and remarks at an item's end have it. */
export function stateNamed(text: string): ItemState | null {
  const words = text.trim()
  return STATES.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** What follows "won't do:", "declined -", "dropped because"; the bracket around all of it is no part of it. */
export function reasonAfter(text: string): string | null {
  const found = /(?:[:：]|\s[-–—]\s|\bbecause\b|,|\bsince\b)\s?/i.exec(text.slice(0, 200))
  const words = found ? text.slice(found.index + found[0].length).trim() : ''
  const isClosedOnly = words.endsWith(')') && words.split('(').length < words.split(')').length
  const reason = isClosedOnly ? words.slice(0, -1).trimEnd() : words
  return reason === '' ? null : reason
}

const PRIORITY = /^(?:P[0-4]|critical|urgent|highest|high|medium|moderate|normal|low|lowest|高|中|低)$/i

export function isPriority(word: string): boolean {
  return PRIORITY.test(word.trim())
}

/** Headings and bold labels that gather items without being one: by kind, by time, by state. */
const GROUP =
  /^(?:immediate(?:ly)?|(?:short|medium|mid|long|near)[ -]?term|now|next|later|done|completed|in progress|to-?do|high priority|medium priority|low priority|quick wins|follow[ -]?ups?)(?: (?:actions?|items?|improvements?|fixes|tasks|work|goals|measures))?$/i

export function isGroupName(words: string): boolean {
  return GROUP.test(words) || typeNamed(words) !== null
}
