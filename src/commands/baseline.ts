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
}

const SIZE_LIMIT = 8 * 1024 * 1024

/** Takes the remarks of a baseline as known, or takes all that is found as the new baseline. */
export async function againstBaseline(
  files: Files,
  result: CheckResult,
  { path, write }: BaselineRequest,
): Promise<CheckResult> {
  const baseline = write
    ? await writeBaseline(files, path, baselineOf(result.documents))
    : await loadBaseline(files, path)
  const documents = withBaseline(result.documents, baseline)
  const notices = write ? [`${path} holds ${counted(sizeOf(baseline), 'remark')} now.`] : []
  return { ...result, documents, counts: count(documents), notices: [...result.notices, ...notices] }
}

async function loadBaseline(files: Files, path: string): Promise<Baseline> {
  const { missing } = await files.named([path], [])
  if (missing.length > 0) throw new UserError(`${path} does not exist.`, 'Add --write-baseline to write it.')
  const content = await files.read(path, SIZE_LIMIT)
  if (content.kind === 'refused') throw new UserError(`${path}: ${content.reason}`, content.hint)
  const baseline = readBaseline(new TextDecoder().decode(content.bytes))
  if (baseline) return baseline
  throw new UserError(`${path} is not a baseline of Followthrough.`, 'Add --write-baseline to write it anew.')
}

async function writeBaseline(files: Files, path: string, baseline: Baseline): Promise<Baseline> {
  const { missing } = await files.named([path], [])
  const content = missing.length > 0 ? null : await files.read(path, SIZE_LIMIT)
  if (content?.kind === 'refused') throw new UserError(`${path}: ${content.reason}`, content.hint)
  const answer = await files.replace(path, content?.bytes ?? null, new TextEncoder().encode(printJson(baseline)))
  if (answer.kind === 'refused') throw new UserError(`${path}: ${answer.reason}`, answer.hint)
  return baseline
}

function sizeOf({ remarks }: Baseline): number {
  return remarks.reduce((total, { count: times }) => total + times, 0)
}
