import { type Baseline, baselineOf, readBaseline, withBaseline } from '../check/baseline.js'
import { count } from '../check/count.js'
import type { CheckResult } from '../check/result.js'
import type { Files } from '../ports/files.js'
import { printJson } from '../render/json/print-json.js'
import { counted } from '../render/terminal/words.js'
import { UserError } from './user-error.js'

export interface BaselineRequest {
  readonly path: string
  /** Write it from what is found instead of comparing with it. */
  readonly write: boolean
  /** How it names a path: from its own folder on, with `/`. */
  readonly pathIn: (path: string) => string
  /** Where a file is that it names. */
  readonly pathOf: (named: string) => string
}

const SIZE_LIMIT = 8 * 1024 * 1024

/** Takes the remarks of a baseline as known, or takes all that is found as the new baseline. */
export async function againstBaseline(
  files: Files,
  result: CheckResult,
  request: BaselineRequest,
): Promise<CheckResult> {
  const { path, write, pathIn } = request
  const held = await heldBaseline(files, path)
  if (held === null && !write) throw new UserError(`${path} does not exist.`, 'Add --write-baseline to write it.')
  const gone = await goneFrom(files, held, request)
  const baseline = write ? renewed(result, held, gone, pathIn) : (held?.baseline ?? NOTHING_KNOWN)
  if (write) await writeBaseline(files, path, held, baseline)
  const documents = withBaseline(result.documents, baseline, pathIn, gone)
  const notices = write ? [`${path} holds ${counted(sizeOf(baseline), 'remark')} now.`] : []
  return { ...result, documents, counts: count(documents), notices: [...result.notices, ...notices] }
}

interface Held {
  readonly bytes: Uint8Array
  readonly baseline: Baseline
}

const NOTHING_KNOWN: Baseline = { version: 1, remarks: [] }

/** Null where there is no file. One that is no baseline is somebody's, and neither read nor overwritten. */
async function heldBaseline(files: Files, path: string): Promise<Held | null> {
  const { missing } = await files.named([path], [])
  if (missing.length > 0) return null
  const content = await files.read(path, SIZE_LIMIT)
  if (content.kind === 'refused') throw new UserError(`${path}: ${content.reason}`, content.hint)
  const baseline = readBaseline(new TextDecoder().decode(content.bytes))
  if (baseline) return { bytes: content.bytes, baseline }
  throw new UserError(
    `${path} is not a baseline of Followthrough.`,
    'Name another file, or delete this one and run with --write-baseline.',
  )
}

/** The paths of a baseline at which there is nothing any more. */
async function goneFrom(files: Files, held: Held | null, { pathOf }: BaselineRequest): Promise<ReadonlySet<string>> {
  const places = new Map((held?.baseline.remarks ?? []).map(({ path }) => [pathOf(path), path]))
  const { missing } = await files.named([...places.keys()], [])
  return new Set(missing.map((place) => places.get(place) ?? place))
}

/** All that was found, and what was known of documents that are there and were not looked at. */
function renewed(
  { documents }: CheckResult,
  held: Held | null,
  gone: ReadonlySet<string>,
  pathIn: BaselineRequest['pathIn'],
): Baseline {
  const seen = new Set(documents.map(({ document }) => pathIn(document.path)))
  const kept = (held?.baseline.remarks ?? []).filter(({ path }) => !seen.has(path) && !gone.has(path))
  return baselineOf(documents, pathIn, kept)
}

async function writeBaseline(files: Files, path: string, held: Held | null, baseline: Baseline): Promise<void> {
  const answer = await files.replace(path, held?.bytes ?? null, new TextEncoder().encode(printJson(baseline)))
  if (answer.kind === 'refused') throw new UserError(`${path}: ${answer.reason}`, answer.hint)
}

function sizeOf({ remarks }: Baseline): number {
  return remarks.reduce((total, { count: times }) => total + times, 0)
}
