import { cut } from '../issue/cut.js'
import { digest } from '../mark/digest.js'
import { DOCUMENT_STATES, type DocumentState } from '../mark/mark.js'
import type { IssuePlace } from '../want/references.js'
import { placeKey } from '../want/references.js'
import { isSameRepository } from '../want/route.js'

/** What the parent issue of a postmortem remembers. */
export interface RecordMark {
  /** Digest of the postmortem's id. */
  readonly postmortem: string
  readonly path: string
  /** The run that created it. */
  readonly filedBy: string
  /** Digests, and the length of the block as it was written. */
  readonly title: { readonly document: string; readonly issue: string }
  readonly block: { readonly facts: string; readonly text: string; readonly length: number }
  /** Why it is closed is people's: it is not remembered. */
  readonly state: { readonly document: DocumentState; readonly issue: 'open' | 'closed' }
  /** The issues that were put below it: one that a person took away is not put back. */
  readonly below: readonly BelowKey[]
  /** Closed by us as a duplicate: it belongs to no postmortem, and never will. */
  readonly retired?: true
}

/** The number of an issue in the parent's own repository, a digest of the place of any other. */
export type BelowKey = number | string

export interface ReadRecord {
  readonly mark: RecordMark
  /** Offsets of the hidden comment in the body. */
  readonly start: number
  readonly end: number
}

const PREFIX = '<!-- followthrough:record:v1 '
const SUFFIX = ' -->'
const LIMIT = 4000
const PATH_LIMIT = 300
// GitHub takes no more below one issue, closed ones included (docs.github.com, adding sub-issues).
export const MOST_BELOW = 100

export function belowKey(child: IssuePlace, parent: IssuePlace): BelowKey {
  return isSameRepository(child.repository, parent.repository) ? child.number : digest(placeKey(child), 8)
}

/** As much of a path as a mark remembers. */
export function shortPath(path: string): string {
  return cut(path, PATH_LIMIT)
}

/** Base64 of JSON: an alphabet in which no comment ends. */
export function recordLine(mark: RecordMark): string {
  const bounded = { ...mark, path: shortPath(mark.path), below: mark.below.slice(0, MOST_BELOW) }
  return `${PREFIX}${Buffer.from(JSON.stringify(bounded), 'utf8').toString('base64')}${SUFFIX}`
}

/** Whether a body holds, or held, what a parent issue remembers. */
export function hasRecord(body: string): boolean {
  return body.includes(PREFIX.trimEnd())
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
  const { postmortem, path, filedBy, title, block, state, below } = fieldsOf(value)
  const [titles, blocks, states] = [title, block, state].map(fieldsOf)
  return (
    /^[0-9a-f]{24}$/.test(String(postmortem)) &&
    [path, filedBy, titles?.['document'], titles?.['issue'], blocks?.['facts'], blocks?.['text']].every(isText) &&
    Number.isSafeInteger(blocks?.['length']) &&
    DOCUMENT_STATES.some((known) => known === states?.['document']) &&
    ['open', 'closed'].includes(String(states?.['issue'])) &&
    Array.isArray(below) &&
    below.every((key) => Number.isSafeInteger(key) || /^[0-9a-f]{8}$/.test(String(key)))
  )
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}
