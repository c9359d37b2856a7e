import type { BlockNode, HeadingNode, Inline, ItemNode, ParagraphNode } from '../markdown/blocks.js'
import { lineStartsIn } from '../sections/label.js'
import { isPlaceholder, withoutBraces } from '../sections/placeholder.js'
import type { SourceText } from '../source.js'
import { dateInside, dayOf } from '../time/dates.js'
import { momentAt, type WrittenMoment } from '../time/moment.js'
import { declaredZone } from '../time/zones.js'
import { entryFrom, type MarkedEntry, wordsAfter } from './entry.js'
import { setDay, type TimelineClock } from './timeline-clock.js'
import { tableEntries } from './timeline-table.js'

export interface Walk {
  readonly source: SourceText
  readonly clock: TimelineClock
  readonly timeline: number
}

/** Entries among the blocks of one timeline, in order. Quotes, code and comments hold none. */
export function entriesAmong(walk: Walk, nodes: readonly BlockNode[]): MarkedEntry[] {
  return nodes.flatMap((node, index) => entriesOf(walk, node, nodes.slice(index + 1, index + 4)))
}

function entriesOf(walk: Walk, node: BlockNode, following: readonly BlockNode[]): MarkedEntry[] {
  switch (node.kind) {
    case 'heading':
      return headingEntry(walk, node, following)
    case 'paragraph':
      return paragraphEntries(walk, node)
    case 'list':
      return node.items.flatMap((item) => itemEntries(walk, item))
    case 'table':
      return tableEntries(walk.source, walk.clock, walk.timeline, node)
    case 'quote':
    case 'code':
    case 'html':
      return []
  }
}

/** A heading with a time is an entry; one with a day alone opens that day, or is the entry of the text below it. */
function headingEntry(walk: Walk, node: HeadingNode, following: readonly BlockNode[]): MarkedEntry[] {
  const plain = withoutBraces(node.inline.plain)
  walk.clock.zone = declaredZone(plain) ?? walk.clock.zone
  const moment = isPlaceholder(plain) ? null : momentAt(plain, 0)
  if (!moment) return dayInside(walk, plain)
  if (!moment.clock && opensDay(following)) return openDay(walk, moment)
  const own = plain
    .slice(wordsAfter(plain, moment.end))
    .replace(/(?<!#)#+$/, '')
    .trim()
  const below = following[0]
  const text = own !== '' || below?.kind !== 'paragraph' ? own : below.inline.plain
  return [
    entryFrom(walk.source, walk.clock, walk.timeline, moment, {
      line: node.first,
      raw: rawOf(plain, moment),
      text,
      marker: null,
    }),
  ]
}

function opensDay(following: readonly BlockNode[]): boolean {
  return following.some((node) => {
    if (node.kind === 'list') return node.items.some((item) => momentOfItem(item)?.clock)
    if (node.kind === 'heading' || node.kind === 'paragraph') return momentAt(node.inline.plain, 0)?.clock
    return node.kind === 'table'
  })
}

function openDay(walk: Walk, moment: WrittenMoment): MarkedEntry[] {
  const day = moment.date && dayOf(moment.date, walk.clock.day ?? walk.clock.near)
  if (day) setDay(walk.clock, day)
  return []
}

/** "Redis overload, October 21, 2025" names the day of what follows. */
function dayInside(walk: Walk, plain: string): MarkedEntry[] {
  const day = dateInside(plain, walk.clock.near)
  if (day) setDay(walk.clock, day)
  return []
}

function momentOfItem(item: ItemNode): WrittenMoment | null {
  const first = item.children[0]
  return first?.kind === 'paragraph' ? momentAt(first.inline.plain, 0) : null
}

function itemEntries(walk: Walk, item: ItemNode): MarkedEntry[] {
  const first = item.children[0]
  const below = item.children.slice(1)
  const nested = () =>
    below.flatMap((node) => (node.kind === 'list' ? node.items.flatMap((child) => timedOnly(walk, child)) : []))
  if (first?.kind !== 'paragraph') return nested()
  const { plain } = first.inline
  const moment = momentAt(plain, 0)
  if (!moment) return nested()
  const start = wordsAfter(plain, moment.end)
  const text = plain.slice(start) || textBelow(below)
  const isDay =
    !moment.clock &&
    (text === '' ||
      below.some((node) => node.kind === 'list' && node.items.some((child) => momentOfItem(child)?.clock)))
  if (isDay) {
    openDay(walk, moment)
    return nested()
  }
  const words = { line: item.first, raw: rawOf(plain, moment), text, marker: markerAt(first.inline, start) }
  return [entryFrom(walk.source, walk.clock, walk.timeline, moment, words), ...nested()]
}

/** Below an entry or a group only what begins with a time of day is an entry of its own. */
function timedOnly(walk: Walk, item: ItemNode): MarkedEntry[] {
  return momentOfItem(item)?.clock || !momentOfItem(item) ? itemEntries(walk, item) : []
}

function textBelow(nodes: readonly BlockNode[]): string {
  const next = nodes[0]
  return next && 'inline' in next ? next.inline.plain : ''
}

/** Each line that begins with a time is an entry; further lines belong to the last one. */
function paragraphEntries(walk: Walk, node: ParagraphNode): MarkedEntry[] {
  const { plain } = node.inline
  const starts = lineStartsIn(plain)
  const lines = starts.map((start, index) => plain.slice(start, (starts[index + 1] ?? plain.length + 1) - 1))
  const moments = lines.map((line) => momentOfLine(line))
  if (!moments[0]) {
    walk.clock.zone = declaredZone(plain) ?? walk.clock.zone
    return []
  }
  const entries: MarkedEntry[] = []
  for (const [index, found] of moments.entries()) {
    const line = lines[index] ?? ''
    if (!found) continue
    const { moment, at } = found
    const own = line.slice(wordsAfter(line, moment.end))
    const isDay = !moment.clock && (at > 0 || own.trim() === '' || !isSeparated(line, moment.end))
    if (isDay) {
      openDay(walk, moment)
      continue
    }
    const next = moments.findIndex((other, position) => position > index && other !== null)
    const more = lines.slice(index + 1, next < 0 ? lines.length : next)
    const text = [own, ...more].filter((words) => words !== '').join('\n')
    const marker = markerAt(node.inline, (starts[index] ?? 0) + wordsAfter(line, moment.end))
    const words = { line: node.first + index, raw: rawOf(line, moment), text, marker }
    entries.push(entryFrom(walk.source, walk.clock, walk.timeline, moment, words))
  }
  return entries
}

/** A day alone is an entry only where a dash or colon leads to its words; prose goes on with a blank. */
function isSeparated(line: string, at: number): boolean {
  return /^\s?[-–—:：|]/.test(line.slice(at, at + 3))
}

/** `Date: 2026-11-03` and plain moments. */
function momentOfLine(line: string): { moment: WrittenMoment; at: number } | null {
  const label = /^(?:date|day|日付)\s?[:：]\s?/i.exec(line)
  const at = label?.[0].length ?? 0
  const moment = momentAt(line, at)
  return moment && { moment, at }
}

function rawOf(plain: string, moment: WrittenMoment): string {
  return plain.slice(moment.start, moment.end)
}

/** Bold words with which the text of an entry begins. */
function markerAt(inline: Inline, start: number): string | null {
  const bold = inline.strong.find((range) => range.start >= start - 1 && range.start <= start + 1)
  return bold ? inline.plain.slice(bold.start, bold.end).trim() : null
}
