import type { Day } from '../../calendar/day.js'
import type { Inline, Range } from '../markdown/blocks.js'
import type { ItemState, ItemType } from '../model.js'
import { dueAt } from './due.js'
import { handleAt, ownersIn } from './owners.js'
import type { WrittenReference } from './references.js'
import { isPriority, reasonAfter, stateNamed, typeNamed } from './words.js'

/** Something said about an item beside its title. */
export type Attribute =
  | (Range & { readonly kind: 'owner'; readonly value: string })
  | (Range & { readonly kind: 'odd-owner'; readonly value: string })
  | (Range & { readonly kind: 'due'; readonly day: Day | null; readonly date: Range })
  | (Range & { readonly kind: 'priority'; readonly value: string })
  | (Range & { readonly kind: 'type'; readonly value: ItemType })
  | (Range & { readonly kind: 'state'; readonly value: ItemState; readonly reason: string | null })
  | (Range & { readonly kind: 'reference' })
  | (Range & { readonly kind: 'ignored' })

export interface AttributeContext {
  readonly inline: Inline
  /** The inline's plain text with line ends as blanks: offsets are the same. */
  readonly text: string
  readonly references: readonly WrittenReference[]
  readonly names: ReadonlyMap<string, string>
  readonly base: Day | null
}

const OWNER_LABEL =
  /(?:action )?(?:owners?|assignees?|assigned to|dri|responsible|lead|担当者?|verantwortlich|responsable)\s?[:：]\s?/iy
const DUE_LABEL =
  /(?:due(?: date)?(?: by| on)?|by|until|before|no later than|deadline|target(?: date)?|eta|期限|締切|fällig|échéance|fecha)\s?[:：]?\s?/iy
const COMPLETED =
  /(?:実装)?(?:completed?|done|finished|fixed|完了|merged|created|since|as of)\s?[:：]?\s?(?:on|as of|at)?\s?(?=\d{4})/iy
const PRIORITY_LABEL = /(?:priority|prio|優先度)\s?[:：]?\s?/iy
const TYPE_LABEL = /(?:type|category|kind|種別|カテゴリ)\s?[:：]\s?/iy
const STATUS_LABEL = /(?:status|state|ステータス|状態)\s?[:：]\s?/iy
const WORD = /[\p{L}\d][\p{L}\d'’-]{0,24}/uy
const GAP =
  /[\s,;|、。；・()（）[\]]|[-–—](?=[\s(])|\.(?=\s|$)|\band\b|&|\b(?:see|tracked (?:in|by|at)|jira|issue|ticket|pr|pull request|refs?)\s?:?\s(?=\S)/iy

/** Every attribute between two offsets, where nothing else stands there; null where any other word does. */
export function onlyAttributes(context: AttributeContext, from: number, to: number): Attribute[] | null {
  const found: Attribute[] = []
  let at = from
  while (at < to) {
    const gap = match(GAP, context.text, at)
    if (gap) {
      at += gap[0].length
      continue
    }
    const attributes = attributesAt(context, at, to)
    const end = Math.max(at, ...attributes.map((attribute) => attribute.end))
    if (end === at || end > to) return null
    found.push(...attributes)
    at = end
  }
  return found
}

/** The attributes that begin at an offset: one, or several for a list of owners. */
export function attributesAt(context: AttributeContext, at: number, to: number): Attribute[] {
  const { text, references } = context
  const reference = references.find((known) => known.start === at)
  if (reference) return [{ kind: 'reference', start: at, end: reference.end }]
  const handle = handleAt(text, at)
  if (handle) return [{ kind: 'owner', value: handle, start: at, end: at + handle.length }]
  return labelled(context, at, to) ?? dueFrom(context, at) ?? wordFrom(context, at, to)
}

/** `Owner: Ada, Grace` and its like. */
function labelled(context: AttributeContext, at: number, to: number): Attribute[] | null {
  const { text, names } = context
  const label = match(OWNER_LABEL, text, at)
  if (label) {
    const start = at + label[0].length
    const end = valueEnd(text, start, to)
    const owners = ownersIn(text.slice(start, end), start, names)
    const values = owners.map((owner) => {
      const range = { value: owner.value, start: owner.start, end: owner.end }
      return owner.kind === 'owner'
        ? ({ kind: 'owner', ...range } as const)
        : ({ kind: 'odd-owner', ...range } as const)
    })
    return [...values, { kind: 'ignored', start: at, end }]
  }
  const status = match(STATUS_LABEL, text, at)
  if (!status) return null
  const end = valueEnd(text, at + status[0].length, to)
  const value = stateNamed(text.slice(at + status[0].length, end))
  return value ? [{ kind: 'state', value, reason: null, start: at, end }] : [{ kind: 'ignored', start: at, end }]
}

/** A value ends before the next label, a sign that separates, or the end. */
function valueEnd(text: string, start: number, to: number): number {
  const rest = text.slice(start, Math.min(to, start + 120))
  const stop =
    /[;|)）。]|、(?=期限|担当)|\.(?:\s|$)|\s[-–—]\s|[,\s(]\s?(?:due|deadline|by|priority|status|p[0-4]|target|eta|期限)\b|,\s?(?=\d{4}-)/i.exec(
      rest,
    )
  return stop ? start + stop.index : Math.min(to, start + rest.length)
}

function dueFrom(context: AttributeContext, at: number): Attribute[] | null {
  const { text, base } = context
  const completed = match(COMPLETED, text, at)
  if (completed) {
    const date = dueAt(text, at + completed[0].length, base)
    return [{ kind: 'state', value: 'done', reason: null, start: at, end: date?.end ?? at + completed[0].length }]
  }
  const label = match(DUE_LABEL, text, at)
  const start = at + (label?.[0].length ?? 0)
  const due = dueAt(text, start, base)
  const isBare = !label && due !== null && !/^\d{4}-|^[+-]?\d{4,6}-/.test(text.slice(at, at + 7))
  if (!due || (isBare && !/^(?:in|within|end|the end|Q[1-4])\b/i.test(text.slice(at, at + 8)))) return null
  const range = /^\s?[-–—]\s?/.exec(text.slice(due.end, due.end + 3))
  const last = range ? dueAt(text, due.end + range[0].length, base) : null
  const end = last?.end ?? due.end
  return [{ kind: 'due', day: last?.day ?? due.day, date: { start, end }, start: at, end }]
}

function wordFrom(context: AttributeContext, at: number, to: number): Attribute[] {
  const { text } = context
  const priority = match(PRIORITY_LABEL, text, at)
  const typeLabel = match(TYPE_LABEL, text, at)
  const start = at + (priority?.[0].length ?? typeLabel?.[0].length ?? 0)
  const word = match(WORD, text, start)?.[0] ?? ''
  const end = start + word.length
  if (word !== '' && (priority ? isPriority(word) : /^P[0-4]$/i.test(word)))
    return [{ kind: 'priority', value: word, start: at, end }]
  const type = word === '' ? null : typeNamed(word)
  if (type && !priority) return [{ kind: 'type', value: type, start: at, end }]
  return stateFrom(text, at, to)
}

/** A remark on the state must be the whole rest of its sentence: "(done)", "DONE in #12", "won't do: too costly". */
function stateFrom(text: string, at: number, to: number): Attribute[] {
  const rest = text.slice(at, Math.min(to, at + 200))
  const value = stateNamed(rest)
  if (!value) return []
  if (value === 'dropped')
    return [{ kind: 'state', value, reason: reasonAfter(rest), start: at, end: at + rest.length }]
  const words =
    /^(?:\p{L}[\p{L}'’-]{0,14}(?: progress)?|[✅☑✔✓🟢⬜🔲⏳🚧🔄❌🟡🔴]\uFE0F?)[!]?(?:\s(?:in|via|by|with|on)(?=\s[#[\dPh]))?(?:\sPR(?=\s#))?/u.exec(
      rest,
    )
  return words ? [{ kind: 'state', value, reason: null, start: at, end: at + words[0].length }] : []
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
