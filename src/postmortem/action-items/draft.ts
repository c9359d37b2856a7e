import type { Day } from '../../calendar/day.js'
import type { Fact, Span } from '../fact.js'
import { type Inline, placeOf, type Range } from '../markdown/blocks.js'
import type { ActionItem, ItemState, ReadingProblem } from '../model.js'
import { withoutBraces } from '../sections/placeholder.js'
import { written } from '../written.js'
import type { Attribute } from './attributes.js'
import { isProperId, leadingId } from './ids.js'
import { type ItemWords, itemWords } from './item-words.js'
import { endOf } from './places.js'
import { typeNamed } from './words.js'

/** An item before it has an id. `writtenId` null: none is written, or one that cannot be used. */
export type ItemDraft = Omit<ActionItem, 'id' | 'idWritten'> & { readonly writtenId: string | null }

export interface ItemContext {
  readonly names: ReadonlyMap<string, string>
  /** Relative due dates count from here. */
  readonly base: Day | null
  readonly problems: ReadingProblem[]
}

export interface ItemPlace {
  readonly span: Span
  readonly group: string | null
  readonly details: readonly string[]
  /** The group's heading says that its items are done. */
  readonly groupState: ItemState | null
}

/** An item that is a line of text: a bullet, a task or a paragraph from an offset on. */
export function draftFrom(inline: Inline, from: number, place: ItemPlace, context: ItemContext): ItemDraft | null {
  const box = /^\[([ xX])\](?=\s|$)/.exec(inline.plain.slice(from))
  const afterBox = from + (box?.[0].length ?? 0)
  const id = leadingId(inline.plain.slice(afterBox, afterBox + 90))
  const words = itemWords(inline, afterBox + (id?.length ?? 0), context.names, context.base)
  if (words.title === '' || !/[\p{L}\p{N}]/u.test(words.title)) return null
  noteOddities(words.attributes, inline, context)
  noteComment(inline, context)
  const remark = words.attributes.find((attribute) => attribute.kind === 'state')
  return {
    ...factsOf(inline, words, place),
    writtenId: id && isProperId(id.value) ? id.value : null,
    title: withoutBraces(words.title),
    span: place.span,
    state: stateOf(inline, words, box?.[1] ?? null) ?? place.groupState ?? 'open',
    reason: remark?.kind === 'state' ? remark.reason : null,
    tick: box ? placeOf(inline, from, from + 3) : null,
    places: { end: endOf(inline.span), date: dateOf(inline, words.attributes), cells: null },
    details: place.details,
    group: place.group,
  }
}

type Facts = Pick<ItemDraft, 'titleSpan' | 'owners' | 'due' | 'priority' | 'type' | 'references' | 'tracked'>

function factsOf(inline: Inline, words: ItemWords, place: ItemPlace): Facts {
  const { attributes } = words
  const factOf = <T>(value: T, at: Range): Fact<T> => ({
    value,
    span: placeOf(inline, at.start, at.end),
    source: 'text',
  })
  const titleSpan = placeOf(inline, words.titleRange.start, words.titleRange.end)
  const due = attributes.find((attribute) => attribute.kind === 'due' && attribute.day !== null)
  const priority = attributes.find((attribute) => attribute.kind === 'priority')
  const type = attributes.find((attribute) => attribute.kind === 'type')
  return {
    titleSpan,
    owners: ownersOf(attributes).map((owner) => factOf(owner.value, owner)),
    due: due?.kind === 'due' && due.day ? factOf(due.day, due) : null,
    priority: priority?.kind === 'priority' ? factOf(priority.value, priority) : null,
    type: type?.kind === 'type' ? factOf(type.value, type) : typeOfGroup(place.group, titleSpan),
    references: eachOnce(words.references).map((reference) => factOf(reference.value, reference)),
    tracked: words.last ? factOf(words.last.value, words.last) : null,
  }
}

/** Of the date that counts, else of one that cannot be read. */
function dateOf(inline: Inline, attributes: readonly Attribute[]): Span | null {
  const dues = attributes.flatMap((attribute) => (attribute.kind === 'due' ? [attribute] : []))
  const due = dues.find(({ day }) => day !== null) ?? dues[0]
  return due ? placeOf(inline, due.date.start, due.date.end) : null
}

function eachOnce<T extends { readonly value: string }>(found: readonly T[]): readonly T[] {
  return found.filter((one, at) => found.findIndex(({ value }) => value === one.value) === at)
}

/** Struck words, then the box, then a remark; null where none says anything. */
function stateOf(inline: Inline, words: ItemWords, box: string | null): ItemState | null {
  const { start, end } = words.titleRange
  if (inline.struck.some((range) => range.start <= start + 1 && range.end >= end - 1)) return 'dropped'
  if (box !== null && box !== ' ') return 'done'
  const remark = words.attributes.find((attribute) => attribute.kind === 'state')
  return remark?.kind === 'state' ? remark.value : null
}

/** Owners named by a label count before those in a tag at the start; each once. */
function ownersOf(attributes: readonly Attribute[]): { value: string; start: number; end: number }[] {
  const owners = attributes.flatMap((attribute) => (attribute.kind === 'owner' ? [attribute] : []))
  const seen = new Set<string>()
  return owners.filter((owner) => {
    const key = owner.value.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function noteOddities(attributes: readonly Attribute[], inline: Inline, context: ItemContext): void {
  for (const attribute of attributes) {
    const isOddDue = attribute.kind === 'due' && attribute.day === null
    if (!isOddDue && attribute.kind !== 'odd-owner') continue
    const words = inline.plain.slice(attribute.start, attribute.end)
    const expected = isOddDue ? 'a date such as 2026-11-03' : 'a login such as @ada'
    const span = placeOf(inline, attribute.start, attribute.end)
    context.problems.push({
      kind: 'unreadable-value',
      field: isOddDue ? 'due' : 'owner',
      written: written(words),
      expected,
      span,
    })
  }
}

/** Words in a comment are not shown, and not read. */
export function noteComment(inline: Inline, context: ItemContext): void {
  if (!inline.hasComment) return
  const expected = 'visible text: comments among the words are not read'
  context.problems.push({
    kind: 'hidden-item',
    field: null,
    written: written(inline.plain),
    expected,
    span: inline.span,
  })
}

/** `### Prevention` above a group says what its items are for. */
export function typeOfGroup(group: string | null, span: Span): ActionItem['type'] {
  const first = group === null ? null : typeNamed(group.split(/[\s(（/]/)[0] ?? '')
  return first ? { value: first, span, source: 'text' } : null
}
