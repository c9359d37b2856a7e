import type { Files } from '../../ports/files.js'
import type { FileOutcome } from '../../setup/outcome.js'

/** Writes what is planned. A file that is there by now, or has changed since it was shown, stays. */
export async function writeFiles(files: Files, decided: readonly FileOutcome[]): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = []
  for (const one of decided) outcomes.push(one.outcome === 'planned' ? await write(files, one) : one)
  return outcomes
}

async function write(files: Files, one: FileOutcome): Promise<FileOutcome> {
  const { comparison } = one
  if (comparison.kind === 'keep') return one
  const { path, text } = comparison.file
  const seen = comparison.kind === 'create' ? null : encoded(comparison.before)
  const answer = await (seen === null ? files.create(path, encoded(text)) : files.replace(path, seen, encoded(text)))
  return answer.kind === 'replaced'
    ? { ...one, outcome: 'written' }
    : { ...one, outcome: 'failed', because: `${answer.reason} ${answer.hint}` }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
