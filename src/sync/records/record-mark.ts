import type { CloseReason } from '../../ports/tracker.js'
import { DOCUMENT_STATES, type DocumentState } from '../mark/mark.js'

/** What the parent issue of a postmortem remembers. */
export interface RecordMark {
  /** Digest of the postmortem's id. */
  readonly postmortem: string
  readonly path: string
  /** Digests, and the length of the block as it was written. */
  readonly title: { readonly document: string; readonly issue: string }
  readonly block: { readonly facts: string; readonly text: string; readonly length: number }
  readonly state: {
    readonly document: DocumentState
    readonly issue: 'open' | 'closed'
    readonly reason: CloseReason | null
  }
  /** Numbers of the issues that were put below it: one that a person took away is not put back. */
  readonly below: readonly number[]
}

export interface ReadRecord {
  readonly mark: RecordMark
  /** Offsets of the hidden comment in the body. */
  readonly start: number
  readonly end: number
}

const PREFIX = '<!-- followthrough:record:v1 '
const SUFFIX = ' -->'
const LIMIT = 4000
// GitHub takes no more below one issue (docs.github.com, adding sub-issues).
export const MOST_BELOW = 100

/** Base64 of JSON: an alphabet in which no comment ends. */
export function recordLine(mark: RecordMark): string {
  const bounded = { ...mark, path: mark.path.slice(0, 400), below: mark.below.slice(0, MOST_BELOW) }
  return `${PREFIX}${Buffer.from(JSON.stringify(bounded), 'utf8').toString('base64')}${SUFFIX}`
}

/** Null for a body without exactly one sound mark. */
export function readRecord(body: string): ReadRecord | null {
  const start = body.indexOf(PREFIX)
  if (start < 0 || body.indexOf(PREFIX, start + 1) >= 0) return null
  const from = start + PREFIX.length
  const to = body.indexOf(SUFFIX, from)
  if (to < 0 || to - from > LIMIT) return null
  const mark = decoded(body.slice(from, to))
  return mark && { mark, start, end: to + SUFFIX.length }
}

function decoded(payload: string): RecordMark | null {
  if (!/^[A-Za-z0-9+/=]+$/.test(payload)) return null
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'))
    return isMark(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isMark(value: unknown): value is RecordMark {
  const { postmortem, path, title, block, state, below } = fieldsOf(value)
  const [titles, blocks, states] = [title, block, state].map(fieldsOf)
  return (
    /^[0-9a-f]{24}$/.test(String(postmortem)) &&
    [path, titles?.['document'], titles?.['issue'], blocks?.['facts'], blocks?.['text']].every(isText) &&
    Number.isSafeInteger(blocks?.['length']) &&
    DOCUMENT_STATES.some((known) => known === states?.['document']) &&
    ['open', 'closed'].includes(String(states?.['issue'])) &&
    Array.isArray(below) &&
    below.every(Number.isSafeInteger)
  )
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}
