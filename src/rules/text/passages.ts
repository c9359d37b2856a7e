import type { Postmortem } from '../../postmortem/model.js'
import { masked } from './masked.js'

/** A paragraph, a point of a list or a row of a table, as `masked` leaves it. */
export interface Passage {
  readonly text: string
  /** Where it begins in the document. */
  readonly start: number
}

/** The prose of a document in order, also where no heading says what it is. Headings, labels and quotations are left out. */
export function passagesOf({ text, lineStarts, frontMatter }: Postmortem): readonly Passage[] {
  const plain = masked(text)
  const passages: Passage[] = []
  let state: State = { from: null, isQuote: false, isList: false, log: null }
  const close = (end: number) => {
    if (state.from === null) return
    const passage = { text: plain.slice(state.from, end), start: state.from }
    if (!isLabel(passage.text)) passages.push(passage)
  }
  for (const [at, start] of lineStarts.entries()) {
    if (start < (frontMatter?.span.end ?? 0)) continue
    const end = lineStarts[at + 1] ?? text.length
    const next = plain.slice(end, lineStarts[at + 2] ?? text.length)
    const kind = kindOf(plain.slice(start, end).trimEnd(), next, state)
    if (kind === 'underline' && state.from !== null) state = { ...state, from: null }
    if (kind === 'goes-on') continue
    close(start)
    state = after(state, kind, start)
    if (typeof kind === 'number') state = { ...state, log: logAt(state.log, kind, text.slice(start, end)) }
  }
  close(text.length)
  return passages
}

interface State {
  /** Where the open passage begins. */
  readonly from: number | null
  readonly isQuote: boolean
  readonly isList: boolean
  /** The level of the heading of a chat log that goes on. */
  readonly log: number | null
}

/** A number is a heading's level. */
type LineKind = 'blank' | 'quote' | 'skipped' | 'underline' | 'point' | 'row' | 'begins' | 'goes-on' | number

function kindOf(line: string, next: string, { from, isQuote, isList, log }: State): LineKind {
  const words = line.trimStart()
  if (words === '') return 'blank'
  const heading = /^ {0,3}(#{1,6})(?:\s|$)/.exec(line)?.[1]
  if (heading) return heading.length
  if (log !== null) return 'skipped'
  if (words.startsWith('>')) return 'quote'
  if (/^ {0,3}(?:=+|-{2,})$/.test(line)) return 'underline'
  if (/^(?:[-*+]|\d{1,3}[.)])\s/.test(words)) return 'point'
  if (isQuote) return 'skipped'
  if (words.startsWith('|')) return isDivider(next) ? 'skipped' : 'row'
  if (from === null && !isList && /^(?: {4}|\t)/.test(line)) return 'skipped'
  return from === null ? 'begins' : 'goes-on'
}

function after(state: State, kind: LineKind, start: number): State {
  const isOpen = kind === 'point' || kind === 'row' || kind === 'begins'
  const from = isOpen ? start : null
  const isQuote = kind === 'quote' || (kind === 'skipped' && state.isQuote)
  const isList = kind === 'point' || (state.isList && (kind === 'blank' || kind === 'skipped'))
  return { from, isQuote, isList, log: state.log }
}

function logAt(log: number | null, level: number, heading: string): number | null {
  if (log !== null && level > log) return log
  return /\b(?:chat|slack|irc)\b.{0,20}\b(?:logs?|transcript|messages)\b|\btranscript\b/i.test(heading) ? level : null
}

function isDivider(line: string): boolean {
  return /^[\s|:-]{3,400}$/.test(line) && line.includes('-')
}

/** A label is bold and a template's instruction in italics from its first word to its last. */
function isLabel(text: string): boolean {
  const words = text.replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/, '').trim()
  const mark = /^(?:\*\*|__|\*|_)/.exec(words)?.[0]
  if (!mark || words.length <= 2 * mark.length) return false
  const inner = words.slice(mark.length).replace(/[:.]$/, '')
  return inner.indexOf(mark) === inner.length - mark.length
}
