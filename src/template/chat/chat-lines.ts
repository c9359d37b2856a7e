import type { WrittenDate } from '../../postmortem/time/dates.js'
import type { WrittenMessage } from './message.js'
import { dateAlone, type Stamp, stampAtEnd, stampAtStart } from './stamp.js'

const LONGEST = 2_000

interface Open {
  readonly at: WrittenMessage['at']
  readonly who: string | null
  readonly lines: string[]
}

/** The messages of lines copied out of a chat or a log. What stands before the first time is left out. */
export function chatLines(text: string): readonly WrittenMessage[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.slice(0, LONGEST))
  const open: Open[] = []
  let date: WrittenDate | null = null
  let before = ''
  for (const [index, written] of lines.entries()) {
    const line = written.replace(/\u00a0/g, ' ').trim()
    if (line === '' || isNoise(line)) continue
    const day = dateAlone(line)
    const stamp = day === null ? stampAtStart(line) : null
    const end = day === null && stamp === null ? stampAtEnd(line) : null
    if (day !== null) date = day
    else if (end !== null) open.push({ at: dated(end.at, date), who: end.who, lines: [] })
    else if (stamp !== null) open.push(begun(stamp, { date, written, before, next: lines[index + 1] ?? '', open }))
    else open.at(-1)?.lines.push(line)
    before = line
  }
  return open.map(({ at, who, lines: words }) => ({ at, who, text: words.join(' ') })).filter(({ text }) => text !== '')
}

interface Around {
  readonly date: WrittenDate | null
  readonly written: string
  readonly before: string
  readonly next: string
  readonly open: readonly Open[]
}

function begun(stamp: Stamp, around: Around): Open {
  const at = dated(stamp.at, around.date)
  if (stamp.rest === '') return { at, who: nameAbove(stamp, around), lines: [] }
  const spoken = /^<([^<>]{1,60})>\s*(.*)$/.exec(stamp.rest) ?? /^([^:]{1,40}):(?:\s+(.*)|)$/.exec(stamp.rest)
  if (spoken && isName(spoken[1] ?? '')) return { at, who: (spoken[1] ?? '').trim(), lines: wordsIn(spoken[2] ?? '') }
  const isHeader = isProperName(stamp.rest) && around.next.trim() !== '' && stampAtStart(around.next.trim()) === null
  return isHeader ? { at, who: stamp.rest, lines: [] } : { at, who: null, lines: [stamp.rest] }
}

/**
 * A time alone is the author's when a name stands above it, as Slack writes it: indented, or with a half of the day.
 * Otherwise whoever spoke last goes on.
 */
function nameAbove({ isHalf }: Stamp, { written, before, open }: Around): string | null {
  const last = open.at(-1)
  const isIndented = /^[\s\u00a0]/.test(written)
  if (!isName(before) || !(last === undefined || isIndented || (isHalf && isProperName(before))))
    return last?.who ?? null
  if (last?.lines.at(-1) === before) last.lines.pop()
  return before
}

function isName(words: string): boolean {
  return (
    words !== '' &&
    words.length <= 60 &&
    words.split(/\s+/).length <= 6 &&
    !/[.?!]$|:\/\//.test(words.replace(/ [A-Z]\.$/, ''))
  )
}

function isProperName(words: string): boolean {
  const each = words.split(/\s+/)
  return (
    isName(words) && each.length <= 4 && (each.length === 1 || each.every((word) => /^[\p{Lu}\p{Lo}(]/u.test(word)))
  )
}

function wordsIn(text: string): string[] {
  return text.trim() === '' ? [] : [text.trim()]
}

function dated<T extends { readonly date: WrittenDate | null }>(at: T, date: WrittenDate | null): T {
  return at.date === null ? { ...at, date } : at
}

/** Counts of reactions and replies. */
function isNoise(line: string): boolean {
  return /^\d{1,3}$|^\d{1,3} repl(?:y|ies)$|^\(edited\)$|^:[\w+-]+:$/i.test(line)
}
