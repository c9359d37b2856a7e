import type { Files } from '../../ports/files.js'
import type { NewFiles } from '../../ports/new-files.js'
import type { Comparison } from '../../setup/compare.js'
import type { FileOutcome } from '../../setup/outcome.js'

/** How files are written: over others, and where there are none. */
export interface Writers {
  readonly files: Files
  readonly newFiles: NewFiles
}

/** Writes what is planned. A file that is there by now, or has changed since it was shown, stays. */
export async function writeFiles(writers: Writers, decided: readonly FileOutcome[]): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = []
  for (const one of decided) outcomes.push(one.outcome === 'planned' ? await write(writers, one) : one)
  return outcomes
}

async function write(writers: Writers, one: FileOutcome): Promise<FileOutcome> {
  const { comparison } = one
  if (comparison.kind === 'keep') return one
  const because = await faultOfWriting(writers, comparison)
  return because === null ? { ...one, outcome: 'written' } : { ...one, outcome: 'failed', because }
}

type Writable = Exclude<Comparison, { readonly kind: 'keep' }>

/** Null: it was written. */
async function faultOfWriting({ files, newFiles }: Writers, comparison: Writable): Promise<string | null> {
  const { path, text } = comparison.file
  if (comparison.kind === 'create') {
    const place = await newFiles.create(path, text)
    if (place.kind === 'refused') return `${place.reason} ${place.hint}`
    return place.kind === 'taken' ? 'A file is there by now. Run the command again.' : null
  }
  const answer = await files.replace(path, encoded(comparison.before), encoded(text))
  return answer.kind === 'refused' ? `${answer.reason} ${answer.hint}` : null
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
