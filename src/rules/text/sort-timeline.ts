import { epochOf, hasOffset } from '../../calendar/time.js'
import type { Postmortem, TimelineEntry } from '../../postmortem/model.js'
import { parse } from '../../postmortem/read.js'
import { defaultReadingOptions } from '../../postmortem/reading-options.js'
import { momentAt } from '../../postmortem/time/moment.js'
import type { Fix } from '../rule.js'
import { lineAt, lineNumber } from './lines.js'

/**
 * Puts the lines of a timeline into the order of their times. Null unless nothing else can happen: each entry is a list
 * item or a row of its own, all times are known, no other day may have been meant, and what is read afterwards is the
 * same in order.
 */
export function sortTimeline(postmortem: Postmortem, timeline: number): Fix | null {
  const entries = postmortem.timeline.filter((entry) => entry.timeline === timeline)
  if (entries.length > LONGEST) return null
  const groups = groupsOf(postmortem, entries)
  if (!groups || !areComparable(entries) || mayBeMistaken(entries)) return null
  const sorted = groups.toSorted((one, other) => one.epoch - other.epoch)
  const edit = editOf(postmortem, groups, sorted)
  const { text } = postmortem
  const after = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end)
  return readsTheSame(text, after, timeline) ? { title: 'Sort the timeline by time', edits: [edit] } : null
}

// The document is read again to see what the new order does; what is longer is no timeline that somebody wrote.
const LONGEST = 1000

/** An entry with the lines below it that belong to it; lines from 0, `last` included. */
interface Group {
  readonly first: number
  readonly last: number
  readonly epoch: number
}

const BULLET = /^[ \t]*[-*+][ \t]/
const ROW = /^[ \t]*\|/

function groupsOf(postmortem: Postmortem, entries: readonly TimelineEntry[]): readonly Group[] | null {
  const lines = entries.map((entry) => lineNumber(postmortem, entry.span.start))
  const wordsOf = (line: number) => lineAt(postmortem, line).words
  const head = wordsOf(lines[0] ?? 0)
  const pattern = [BULLET, ROW].find((candidate) => candidate.test(head))
  const indent = indentOf(head)
  if (!pattern || entries.length < 2) return null
  const groups: Group[] = []
  for (const [at, entry] of entries.entries()) {
    const [first = 0, next] = [lines[at], lines[at + 1]]
    let last = first
    while (isBelow(wordsOf(last + 1), indent) && last + 1 < postmortem.lineStarts.length) last += 1
    const isWhole = pattern.test(wordsOf(first)) && indentOf(wordsOf(first)) === indent
    const epoch = entry.time === null ? null : epochOf(entry.time)
    if (!isWhole || epoch === null || (next !== undefined && next !== last + 1)) return null
    groups.push({ first, last, epoch })
  }
  return groups
}

function isBelow(line: string, indent: number): boolean {
  return line.trim() !== '' && indentOf(line) > indent
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function areComparable(entries: readonly TimelineEntry[]): boolean {
  return new Set(entries.map(({ time }) => time !== null && hasOffset(time))).size === 1
}

const HOUR = 3_600_000

/** Going back further is the next day where no day is written, and a mistyped one where it is. */
const STEP_BACK = { withoutDay: 2 * HOUR, withDay: 12 * HOUR }

function mayBeMistaken(entries: readonly TimelineEntry[]): boolean {
  return entries.some(({ raw, time }, at) => {
    const before = entries[at - 1]?.time
    if (!before || !time) return false
    const back = (epochOf(before) ?? 0) - (epochOf(time) ?? 0)
    if (momentAt(raw, 0)?.date) return back > STEP_BACK.withDay
    return back > STEP_BACK.withoutDay || !time.startsWith(before.slice(0, 10))
  })
}

/** Line ends stay where they are: the last line of a file may have none. */
function editOf(postmortem: Postmortem, groups: readonly Group[], sorted: readonly Group[]): Fix['edits'][number] {
  const isMoved = groups.map((group, at) => group !== sorted[at])
  const from = groups[isMoved.indexOf(true)] ?? groups[0]
  const to = groups[isMoved.lastIndexOf(true)] ?? groups.at(-1)
  const [first, last] = [from?.first ?? 0, to?.last ?? 0]
  const ends: string[] = []
  for (let line = first; line <= last; line += 1) {
    const { start, end, words } = lineAt(postmortem, line)
    ends.push(postmortem.text.slice(start + words.length, end))
  }
  const moved = sorted.slice(isMoved.indexOf(true), isMoved.lastIndexOf(true) + 1)
  const words = moved.flatMap((group) =>
    Array.from({ length: group.last - group.first + 1 }, (_, at) => lineAt(postmortem, group.first + at).words),
  )
  const text = words.map((line, at) => `${line}${at < words.length - 1 ? (ends[at] ?? '') : ''}`).join('')
  const end = lineAt(postmortem, last)
  return { span: { start: lineAt(postmortem, first).start, end: end.start + end.words.length }, text }
}

function readsTheSame(before: string, after: string, timeline: number): boolean {
  const [one, other] = [before, after].map((text) => parse('timeline.md', text, defaultReadingOptions('timeline')))
  if (!one?.readable || !other?.readable) return false
  const keysOf = (document: Postmortem) =>
    document.timeline.map((entry) => [entry.time, entry.raw, entry.text].join('\n'))
  const times = other.timeline.flatMap((entry) =>
    entry.timeline === timeline && entry.time ? [epochOf(entry.time)] : [],
  )
  const isSorted = times.every((time, at) => at === 0 || (times[at - 1] ?? 0) <= (time ?? 0))
  return isSorted && keysOf(one).toSorted().join('\n\n') === keysOf(other).toSorted().join('\n\n')
}
