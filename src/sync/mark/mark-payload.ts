import { type Day, isDay } from '../../calendar/day.js'
import type { CloseReason } from '../../ports/tracker.js'
import { type Asked, NOTHING_ASKED } from '../asked/asked.js'
import { cut } from '../issue/cut.js'
import { type Base, DOCUMENT_STATES, type DocumentState, type Mark } from './mark.js'

const CLOSE_REASONS = ['completed', 'not_planned', 'duplicate'] as const satisfies readonly CloseReason[]

// The whole comment stays within 4,096 characters.
const LIMIT = 4000
const SHAPE = /^[A-Za-z0-9+/=]{1,4000}$/
const MOST_SAID = 20
const MOST_NUDGES = 12

/** Base64 of compact JSON: an alphabet without `-`, so that no comment ends early. Never longer than 4,000. */
export function encodeMark(mark: Mark): string {
  for (const smaller of shedding(mark)) {
    const payload = Buffer.from(JSON.stringify(packed(smaller)), 'utf8').toString('base64')
    if (payload.length <= LIMIT) return payload
  }
  throw new RangeError('A mark cannot be made short enough.')
}

/** Null for anything that `encodeMark` did not make. */
export function decodeMark(payload: string): Mark | null {
  if (!SHAPE.test(payload)) return null
  const bytes = Buffer.from(payload, 'base64')
  if (bytes.toString('base64') !== payload) return null
  try {
    return unpacked(JSON.parse(bytes.toString('utf8')))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

// Least important first; what decides whose issue it is and what was synced goes last.
function* shedding(mark: Mark): Generator<Mark> {
  const bounded = { ...mark, said: mark.said.slice(-MOST_SAID), nudges: mark.nudges.slice(-MOST_NUDGES) }
  yield bounded
  const quiet = { ...bounded, run: '', said: bounded.said.slice(-8) }
  yield quiet
  const short = { ...quiet, nudges: quiet.nudges.slice(-3), path: cut(mark.path, 200) }
  yield short
  const { base } = mark
  const spare = {
    ...short,
    said: short.said.slice(-2).map((said) => cut(said, 40)),
    nudges: short.nudges.slice(-1).map(({ step, due }) => ({ step: cut(step, 20), due })),
    path: '',
    base: {
      ...base,
      title: { ...base.title, words: cut(base.title.words, 60) },
      priority: { document: cutOrNull(base.priority.document), issue: cutOrNull(base.priority.issue) },
      owners: { ...base.owners, ours: cutLogins(base.owners.ours), apart: cutLogins(base.owners.apart) },
      labels: { document: cutAll(base.labels.document), ours: cutAll(base.labels.ours) },
    },
  }
  yield spare
  const { wontdo } = mark.asked
  const asked = { ...mark.asked, wontdo: wontdo && { ...wontdo, reason: '' } }
  const title = { ...base.title, words: '' }
  const bare = { ...spare.base, title, priority: { document: null, issue: null }, labels: { document: [], ours: [] } }
  yield { ...spare, asked, said: [], nudges: [], base: { ...bare, owners: { ...bare.owners, ours: [], apart: [] } } }
}

function cutLogins(logins: readonly string[]): readonly string[] {
  return logins.slice(0, 10).map((login) => cut(login, 40))
}

function cutOrNull(text: string | null): string | null {
  return text === null ? null : cut(text, 40)
}

function cutAll(labels: readonly string[]): readonly string[] {
  return labels.slice(0, 3).map((label) => cut(label, 50))
}

function packed({ base, ...mark }: Mark): unknown {
  const { title, block, owners, due, priority, labels, state } = base
  return {
    k: mark.key,
    p: mark.postmortem,
    i: mark.item,
    f: mark.path,
    t: mark.filed,
    c: mark.filedBy,
    r: mark.run,
    s: mark.said,
    n: mark.nudges.map(({ step, due: of }) => [step, of]),
    ...packedAsked(mark.asked),
    b: {
      t: [title.document, title.issue, ...(title.words === '' ? [] : [title.words])],
      b: [block.facts, block.text, block.length, block.lines],
      o: [owners.document, owners.issue, owners.ours, owners.apart],
      d: [due.document, due.issue, due.milestone],
      p: [priority.document, priority.issue],
      l: [labels.document, labels.ours],
      s: [state.document, state.issue, state.reason, ...(state.closedFirst ? [1] : [])],
    },
  }
}

/** Most issues are never asked anything. */
function packedAsked({ upTo, snoozed, wontdo }: Asked): object {
  return upTo === 0 ? {} : { a: [upTo, snoozed, ...(wontdo ? [wontdo.by, wontdo.on, wontdo.reason] : [])] }
}

function unpackedAsked(value: unknown): Asked | null {
  if (value === undefined) return NOTHING_ASKED
  const [upTo, snoozed, by, on, reason] = listOf(value)
  if (typeof upTo !== 'number' || !Number.isSafeInteger(upTo) || upTo < 0 || !isDateOrNull(snoozed)) return null
  if (by === undefined) return { upTo, snoozed, wontdo: null }
  return isText(by) && isDate(on) && isText(reason) ? { upTo, snoozed, wontdo: { by, on, reason } } : null
}

function unpacked(value: unknown): Mark | null {
  const { k, p, i, f, t, c = '', r, s, n, a, b } = fieldsOf(value)
  const base = unpackedBase(b)
  const asked = unpackedAsked(a)
  if (!asked) return null
  if (!isHex(k, 24) || !isHex(p, 24) || !isHex(i, 24) || !base) return null
  if (!isText(f) || !isText(t) || !isText(c) || !isText(r) || !areTexts(s) || !Array.isArray(n)) return null
  const nudges = n.flatMap((one: unknown) => {
    const [step, due] = listOf(one)
    return isText(step) && isDate(due) ? [{ step, due }] : []
  })
  if (nudges.length !== n.length) return null
  return { key: k, postmortem: p, item: i, path: f, filed: t, filedBy: c, run: r, said: s, nudges, asked, base }
}

function unpackedBase(value: unknown): Base | null {
  const { t, b, o, d, p, l, s } = fieldsOf(value)
  const [titleDocument, titleIssue, words = ''] = listOf(t)
  const [facts, text, length, lines] = listOf(b)
  const [ownersDocument, ownersIssue, ours, apart] = listOf(o)
  const [dueDocument, dueIssue, milestone] = listOf(d)
  const [priorityDocument, priorityIssue] = listOf(p)
  const [labelsDocument, labelsOurs] = listOf(l)
  const [stateDocument, stateIssue, reason, first] = listOf(s)
  if (!isText(titleDocument) || !isText(titleIssue) || !isText(words)) return null
  if (!isText(ownersDocument) || !isText(ownersIssue)) return null
  if (!isText(facts) || !isText(text) || !isText(lines) || typeof length !== 'number') return null
  if (!areTexts(ours) || !areTexts(apart) || !areTexts(labelsDocument) || !areTexts(labelsOurs)) return null
  if (!isDateOrNull(dueDocument) || !isDateOrNull(dueIssue) || !isDateOrNull(milestone)) return null
  if (!isTextOrNull(priorityDocument) || !isTextOrNull(priorityIssue) || !isReasonOrNull(reason)) return null
  if (!isDocumentState(stateDocument) || (stateIssue !== 'open' && stateIssue !== 'closed')) return null
  return {
    title: { document: titleDocument, issue: titleIssue, words },
    block: { facts, text, length, lines },
    owners: { document: ownersDocument, issue: ownersIssue, ours, apart },
    due: { document: dueDocument, issue: dueIssue, milestone },
    priority: { document: priorityDocument, issue: priorityIssue },
    labels: { document: labelsDocument, ours: labelsOurs },
    state: { document: stateDocument, issue: stateIssue, reason, ...(first === 1 && { closedFirst: true }) },
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value)
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText)
}

function isHex(value: unknown, length: number): value is string {
  return isText(value) && value.length === length && /^[0-9a-f]+$/.test(value)
}

function isDate(value: unknown): value is Day {
  return isText(value) && isDay(value)
}

function isDateOrNull(value: unknown): value is Day | null {
  return value === null || isDate(value)
}

function isReasonOrNull(value: unknown): value is CloseReason | null {
  return value === null || CLOSE_REASONS.some((reason) => reason === value)
}

function isDocumentState(value: unknown): value is DocumentState {
  return DOCUMENT_STATES.some((state) => state === value)
}
