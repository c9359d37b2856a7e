import { MARK_START } from './mark.js'
import { packSnapshot, type Shelf, type Snapshot, unpackSnapshot } from './snapshot.js'

/** What the report issue remembers, in a hidden comment at its end. */
export interface ReportState {
  /** The ISO week of the last weekly comment; empty before the first. */
  readonly period: string
  /** Of the facts that the body shows, without day counts. */
  readonly factsHash: string
  /** As things were at the last weekly comment: the next period compares with this. */
  readonly at: Snapshot | null
  /** As things were at the comment before: the running period compares with this. */
  readonly was: Snapshot | null
  /** The month whose numbers were commented last, `2026-11`; empty before the first. */
  readonly numbers: string
  /** The ISO week of the last message in Slack; empty before the first. */
  readonly slack: string
  /** The week of a message that was about to be sent: a run that ends between the two leaves it. Empty otherwise. */
  readonly sending: string
}

const START = `${MARK_START}report:v1 `
const END = ' -->'
const MARK_LIMIT = 20_000
const ALPHABET = /^[A-Za-z0-9=;,.-]*$/

/** Always fits: a state that is too large forgets its lowest numbers, half of them at a time. */
export function stateMark(state: ReportState): string {
  let kept = state
  for (;;) {
    const mark = `${START}${packState(kept)}${END}`
    if (mark.length <= MARK_LIMIT) return mark
    kept = { ...kept, at: halved(kept.at), was: halved(kept.was) }
  }
}

/** Null when a body holds no mark, more than one, or one that we did not write. */
export function parseState(body: string): ReportState | null {
  const start = body.indexOf(START)
  if (start < 0 || body.indexOf(START, start + 1) >= 0) return null
  const end = body.indexOf(END, start)
  if (end < 0 || end - start > MARK_LIMIT) return null
  const packed = body.slice(start + START.length, end)
  return ALPHABET.test(packed) ? unpackState(packed) : null
}

/** A report's body that also remembers something of messages; null when it has no mark of ours to remember it in. */
export function withMessage(body: string, message: Partial<Pick<ReportState, 'slack' | 'sending'>>): string | null {
  const state = parseState(body)
  if (state === null) return null
  const start = body.indexOf(START)
  const end = body.indexOf(END, start) + END.length
  return `${body.slice(0, start)}${stateMark({ ...state, ...message })}${body.slice(end)}`
}

function packState({ period, factsHash, at, was, numbers, slack, sending }: ReportState): string {
  const parts = [`p=${period}`, `h=${factsHash}`]
  if (at) parts.push(`at=${packSnapshot(at)}`)
  if (was) parts.push(`was=${packSnapshot(was)}`)
  if (numbers) parts.push(`n=${numbers}`)
  if (slack) parts.push(`s=${slack}`)
  if (sending) parts.push(`ss=${sending}`)
  return parts.join(';')
}

function unpackState(packed: string): ReportState | null {
  const parts = new Map<string, string>()
  for (const part of packed.split(';')) {
    const equals = part.indexOf('=')
    parts.set(part.slice(0, equals), part.slice(equals + 1))
  }
  const period = parts.get('p')
  const factsHash = parts.get('h')
  const at = unpackSnapshot(parts.get('at') ?? null)
  const was = unpackSnapshot(parts.get('was') ?? null)
  if (period === undefined || factsHash === undefined || at === 'broken' || was === 'broken') return null
  const [numbers = '', slack = '', sending = ''] = ['n', 's', 'ss'].map((name) => parts.get(name))
  return { period, factsHash, at, was, numbers, slack, sending }
}

function halved(snapshot: Snapshot | null): Snapshot | null {
  return snapshot && { ...snapshot, shelves: snapshot.shelves.map(halvedShelf) }
}

function halvedShelf(shelf: Shelf): Shelf {
  const from = (shelf.open[Math.ceil(shelf.open.length / 2)] ?? shelf.seen) + 1
  const kept = (numbers: readonly number[]) => numbers.filter((number) => number >= from)
  return { ...shelf, from, open: kept(shelf.open), overdue: kept(shelf.overdue) }
}
