import type { Postmortem } from '../../postmortem/model.js'
import { positionAt } from '../../postmortem/position.js'
import { type Attempt, limited, type Read } from './attempts.js'
import { FIELDS, type Field, type ItemNews } from './news.js'
import { afterwards, type Settled, settle } from './settle.js'
import { type RefusedWish, type Wish, wishesFor } from './wish.js'

export interface WrittenBack {
  /** The whole new text without byte order mark; the old one when nothing could be written. */
  readonly text: string
  /** In the order of the document. */
  readonly written: readonly WrittenItem[]
  /** In the order of the document, too. */
  readonly refused: readonly RefusedField[]
}

export interface WrittenItem {
  readonly id: string
  /** From 1. */
  readonly line: number
  readonly fields: readonly Field[]
}

export interface RefusedField {
  readonly id: string
  /** From 1. */
  readonly line: number
  readonly field: Field
  /** A clause: "there is no box or status column to tick". */
  readonly because: string
}

/**
 * Lets a document say what its action items' issues say, by changing the bytes of references, ticks, dates and owners
 * alone. What would be read differently afterwards is refused; news of items that it does not have say nothing.
 * `read` reads a text as the document was read.
 */
export function writeBack(document: Postmortem, news: readonly ItemNews[], read: Read): WrittenBack {
  const { wishes, refused } = wishesFor(document.actionItems, news)
  const settled = settleAll(document, wishes, limited(read))
  return {
    text: settled.document.text,
    written: writtenItems(document, settled.written),
    refused: [...refused, ...settled.refused].toSorted(byPlace).map((one) => refusedField(document, one)),
  }
}

/** One field after the other, and again what was refused, as long as something is written that may make room for it. */
function settleAll(document: Postmortem, wishes: readonly Wish[], read: Attempt): Settled {
  let now: Settled = { document, written: [], refused: [] }
  for (const field of FIELDS) {
    const own = wishes.filter((wish) => wish.field === field)
    now = afterwards(now, settle(now.document, own, read))
  }
  if (now.written.length === 0 || now.refused.length === 0) return now
  const again = settleAll(
    now.document,
    now.refused.map(({ wish }) => wish),
    read,
  )
  return { ...again, written: [...now.written, ...again.written] }
}

function writtenItems(document: Postmortem, written: readonly Wish[]): readonly WrittenItem[] {
  return document.actionItems.flatMap(({ id }, index) => {
    const fields = FIELDS.filter((field) => written.some((wish) => wish.index === index && wish.field === field))
    return fields.length === 0 ? [] : [{ id, line: lineOf(document, index), fields }]
  })
}

function byPlace({ wish: one }: RefusedWish, { wish: other }: RefusedWish): number {
  return one.index - other.index
}

function refusedField(document: Postmortem, { wish: { index, field }, because }: RefusedWish): RefusedField {
  return { id: document.actionItems[index]?.id ?? '', line: lineOf(document, index), field, because }
}

function lineOf({ actionItems, lineStarts }: Postmortem, index: number): number {
  return positionAt(lineStarts, actionItems[index]?.span.start ?? 0).line
}
