import type { Field } from '../../edit/write-back/news.js'
import { writeBack } from '../../edit/write-back/write-back.js'
import type { WrittenFile } from '../../ports/branches.js'
import type { Postmortem } from '../../postmortem/model.js'
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
export async function writeBackEdits(
  world: World,
  { loaded, reading, result }: Reconciled,
  commit: string,
): Promise<WriteBackEdits> {
  const edits = { files: [] as WrittenFile[], written: [] as WrittenLine[], notices: [] as string[] }
  const said: unknown[] = []
  const documents = new Map([...reading.documents, ...reading.unlike].map((document) => [document.path, document]))
  for (const [path, news] of result.news) {
    const document = documents.get(path)
    const bytes = await bytesAt(world, commit, path)
    if (!document?.readable || typeof bytes === 'string') continue
    const options = readingOptions(loaded, document.id.value)
    const read = (text: string) => readDocument(path, new TextEncoder().encode(text), options)
    const committed = readDocument(path, bytes, options)
    if (!committed.readable) continue
    const { text, written, refused } = writeBack(committed, meant(news, document, committed), read)
    said.push(written.map(({ id, fields }) => [path, id, fields, news.find((one) => one.id === id)]))
    edits.written.push(...written.map(({ line, fields }) => ({ path, line, fields })))
    edits.notices.push(...refused.map(({ line, field, because }) => `${path}:${line} ${SAYS[field]}: ${because}.`))
    if (text === committed.text) continue
    const executable = await world.history.isExecutable(commit, path)
    const mark = startsWithMark(bytes) ? BYTE_ORDER_MARK : ''
    edits.files.push({ path, executable, text: `${mark}${text}` })
  }
  return { ...edits, said: digest(JSON.stringify(said), 16), notices: folded(edits.notices) }
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
