import type { Diagnostic } from '../check/diagnostic.js'
import type { Mended } from '../edit/mend.js'
import type { Files } from '../ports/files.js'
import { decode, SIZE_LIMIT } from '../postmortem/bytes.js'
import type { Document, Postmortem } from '../postmortem/model.js'
import { parse } from '../postmortem/read.js'
import { counted } from '../render/terminal/words.js'
import { type CheckRequest, runCheck } from './check.js'
import { checked, documentFacts, NOTHING_BESIDE } from './diagnose-record.js'
import { type LoadedConfig, loadConfig } from './load-config.js'
import { type Mend, mendDocument } from './mend-document.js'
import { withRules } from './module-rules.js'
import { readRecord } from './read-record.js'
import { type Run, worst } from './run.js'
import { readingOptions } from './settings.js'
import { ID_NOT_WRITTEN, sureIds } from './sure-ids.js'
import type { World } from './world.js'

export interface MendRequest extends CheckRequest {
  readonly dryRun: boolean
  /** The command runs in the top folder of the repository, so that paths are those by which sync knows documents. */
  readonly atTop: boolean
}

interface MendedFile {
  readonly document: Postmortem
  readonly mended: Mended<Mend>
}

/** Mends what can be mended in the files of a scope, then says what is left; a dry run writes nothing and says all. */
export async function runMend(world: World, request: MendRequest): Promise<Run> {
  const loaded = withRules(await loadConfig(world, request.configPath), request.own)
  const { documents } = await readRecord(world, loaded, request.scope)
  const sure = await sureIds(world.files, loaded, request, documents)
  const facts = await documentFacts(documents, loaded.config, world.now, NOTHING_BESIDE)
  const mendedFiles = documents.flatMap((document): readonly MendedFile[] => {
    if (!document.readable) return []
    const check = (text: string) => checked(again(document, text, loaded), loaded, facts)
    const isMeant = ({ rule }: Diagnostic) => rule !== ID_NOT_WRITTEN || sure.has(document.path)
    const mended = mendDocument(document.text, check, isMeant)
    return mended.done.length > 0 ? [{ document, mended }] : []
  })
  const written = request.dryRun ? mendedFiles.map(() => null) : await writeAll(world.files, mendedFiles)
  const refused = written.filter((refusal) => refusal !== null)
  const done = mendedFiles.filter((_, at) => written[at] === null)
  const { baseline, dryRun } = request
  const run = await runCheck(world, {
    ...request,
    baseline: baseline && dryRun ? { ...baseline, write: false } : baseline,
  })
  const idsLeft = documents.some((document) => isWithoutId(document) && !sure.has(document.path))
  const notices = [...saying(done, request.dryRun), ...refused, ...(idsLeft ? [IDS_LEFT] : []), ...run.notices]
  return { ...run, exit: worst(run.exit, refused.length > 0 ? 2 : 0), notices }
}

const IDS_LEFT =
  'Ids were not written: which id a document has depends on the whole record. Run `check --fix` without paths in the top folder of the repository.'

function isWithoutId(document: Document): boolean {
  return document.readable && document.id.source === 'file-name' && document.frontMatter?.authoritative === true
}

function again(document: Postmortem, text: string, loaded: LoadedConfig): Document {
  return parse(document.path, text, readingOptions(loaded, document.id.value))
}

/** One after the other; null where it was written, else why not. */
async function writeAll(files: Files, mendedFiles: readonly MendedFile[]): Promise<readonly (string | null)[]> {
  const answers: (string | null)[] = []
  for (const file of mendedFiles) answers.push(await write(files, file))
  return answers
}

async function write(files: Files, { document, mended }: MendedFile): Promise<string | null> {
  const { path, text } = document
  const content = await files.read(path, SIZE_LIMIT)
  if (content.kind === 'refused') return `${path}: ${content.reason} ${content.hint}`
  const now = decode(content.bytes)
  if (!now.ok || !now.text.endsWith(text))
    return `${path}: The file changed while it was mended. Run the command again.`
  const answer = await files.replace(path, content.bytes, withHead(content.bytes, text, mended.text))
  return answer.kind === 'replaced' ? null : `${path}: ${answer.reason} ${answer.hint}`
}

/** The bytes of a text behind what stands before it in the file: its byte order mark, where it has one. */
function withHead(bytes: Uint8Array, text: string, mended: string): Uint8Array {
  const encoder = new TextEncoder()
  const head = bytes.subarray(0, bytes.length - encoder.encode(text).length)
  const body = encoder.encode(mended)
  const all = new Uint8Array(head.length + body.length)
  all.set(head)
  all.set(body, head.length)
  return all
}

function saying(mendedFiles: readonly MendedFile[], dryRun: boolean): readonly string[] {
  const lines = mendedFiles.flatMap(({ document, mended }) =>
    mended.done
      .toSorted((one, other) => one.line - other.line)
      .map(({ line, title }) => `${document.path}:${line} ${title}.`),
  )
  if (lines.length === 0) return [dryRun ? 'Nothing would be mended.' : 'Nothing was mended.']
  const inFiles = `${counted(lines.length, 'thing')} in ${counted(mendedFiles.length, 'file')}`
  return [dryRun ? `Would mend ${inFiles}; nothing was written.` : `Mended ${inFiles}.`, ...lines]
}
