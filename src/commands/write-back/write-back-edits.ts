import type { Field } from '../../edit/write-back/news.js'
import { writeBack } from '../../edit/write-back/write-back.js'
import type { WrittenFile } from '../../ports/branches.js'
import type { Document, Postmortem } from '../../postmortem/model.js'
import { readDocument } from '../../postmortem/read.js'
import { digest } from '../../sync/mark/digest.js'
import type { ItemNews } from '../../sync/news.js'
import { bytesAt } from '../bytes-at.js'
import type { Reconciled } from '../reconcile-record.js'
import { readingOptions } from '../settings.js'
import type { World } from '../world.js'

/** What documents learn from their issues, as files of a commit with a few other bytes. */
export interface WriteBackEdits {
  readonly files: readonly WrittenFile[]
  readonly written: readonly WrittenLine[]
  /** A digest of what is said anew, whatever else changes in the files. */
  readonly said: string
  /** A digest of the files as they were and as they are written. */
  readonly made: string
  /** False when a postmortem or some of the issues could not be read: there may be more to say. */
  readonly isWhole: boolean
  /** Whole sentences about what could not be written. */
  readonly notices: readonly string[]
}

export interface WrittenLine {
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly fields: readonly Field[]
}

const BYTE_ORDER_MARK = '\uFEFF'
const MOST_REFUSALS = 5

/** Made from the files as they are at the commit, whatever the working tree holds: only its bytes are in the history. */
export async function writeBackEdits(world: World, reconciled: Reconciled, commit: string): Promise<WriteBackEdits> {
  const { result, unreadable } = reconciled
  const parts: (Part | null)[] = []
  for (const [path, news] of result.news) parts.push(await partOf(world, reconciled, { commit, path, news }))
  const seen = parts.filter((part) => part !== null)
  return {
    files: seen.flatMap(({ file }) => file ?? []),
    written: seen.flatMap(({ written }) => written),
    said: digest(JSON.stringify(seen.flatMap(({ said }) => (said === null ? [] : [said]))), 16),
    made: digest(JSON.stringify(seen.flatMap(({ file, from }) => (file === null ? [] : [[from, file]]))), 16),
    isWhole: result.refusal === null && unreadable.length === 0 && seen.length === parts.length,
    notices: folded(seen.flatMap(({ refused }) => refused)),
  }
}

/** What one document learns. */
interface Part {
  readonly file: WrittenFile | null
  /** A digest of the bytes that are edited. */
  readonly from: string
  readonly written: readonly WrittenLine[]
  readonly said: unknown
  readonly refused: readonly string[]
}

const NOTHING: Part = { file: null, from: '', written: [], said: null, refused: [] }

interface Place {
  readonly commit: string
  readonly path: string
  readonly news: readonly ItemNews[]
}

/** Null when the file cannot be read. One that the commit does not have has nothing to learn. */
async function partOf(world: World, reconciled: Reconciled, { commit, path, news }: Place): Promise<Part | null> {
  const { loaded, reading } = reconciled
  const isIt = (one: Document) => one.path === path
  const document = reading.documents.find(isIt) ?? reading.unlike.find(isIt)
  const bytes = await bytesAt(world, commit, path)
  if (bytes === 'absent') return NOTHING
  if (!document?.readable || bytes === 'unknown') return null
  const options = readingOptions(loaded, document.id.value)
  const read = (text: string) => readDocument(path, new TextEncoder().encode(text), options)
  const committed = readDocument(path, bytes, options)
  if (!committed.readable) return null
  const { text, written, refused } = writeBack(committed, meant(news, document, committed), read)
  const executable = text !== committed.text && (await world.history.isExecutable(commit, path))
  const mark = startsWithMark(bytes) ? BYTE_ORDER_MARK : ''
  return {
    file: text === committed.text ? null : { path, executable, text: `${mark}${text}` },
    from: digest(Buffer.from(bytes).toString('base64'), 40),
    written: written.map(({ line, fields }) => ({ path, line, fields })),
    said: written.map(({ id, fields }) => [path, id, fields, news.find((one) => one.id === id)]),
    refused: refused.map(({ line, field, because }) => `${path}:${line} ${SAYS[field]}: ${because}.`),
  }
}

/** News of items that the commit has too, under the same id and in the same words. */
function meant(news: readonly ItemNews[], { actionItems }: Postmortem, committed: Postmortem): readonly ItemNews[] {
  const titleIn = (items: Postmortem['actionItems'], id: string) => items.find((item) => item.id === id)?.title
  return news.filter(({ id }) => titleIn(actionItems, id) === titleIn(committed.actionItems, id))
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

const SAYS: Readonly<Record<Field, string>> = {
  reference: 'does not name its issue',
  state: 'is not ticked',
  due: 'keeps its due date',
  owners: 'keeps its owners',
}

function folded(notices: readonly string[]): readonly string[] {
  const more = notices.length - MOST_REFUSALS
  return more > 0 ? [...notices.slice(0, MOST_REFUSALS), `${more} more could not be written back.`] : notices
}
