import { constants } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
import type { Replacing } from '../../ports/files.js'
import { codeOf, readRegularFile } from './read-file.js'
import { writeBeside } from './write-beside.js'

/**
 * Puts other bytes in the place of those that were seen, all or nothing: they are written beside the file, which then
 * gets their name. A link is never written through; what changed meanwhile, or may not be written, stays.
 */
export async function replaceRegularFile(
  file: string,
  path: string,
  seen: Uint8Array | null,
  bytes: Uint8Array,
): Promise<Replacing> {
  const refused = (reason: string, hint: string): Replacing => ({ kind: 'refused', path, reason, hint })
  if (seen === null) return createFile(file, path, bytes)
  const now = await readRegularFile(file, path, seen.length)
  if (now.kind === 'refused' || !isSame(now.bytes, seen)) {
    return refused('The file changed meanwhile.', 'Run the command again.')
  }
  try {
    await refuseReadOnly(file)
    const { mode } = await lstat(file)
    await writeBeside(file, bytes, mode & 0o777, 'over')
    return { kind: 'replaced', path }
  } catch (error) {
    return refused(`The file cannot be written (${codeOf(error)}).`, MAY_YOU)
  }
}

const MAY_YOU = 'Check that you may write it and its folder.'
const ORDINARY_MODE = 0o644

/** Renaming asks only the folder, so the file itself is opened as if to write into it. */
async function refuseReadOnly(file: string): Promise<void> {
  const handle = await open(file, constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  await handle.close()
}

async function createFile(file: string, path: string, bytes: Uint8Array): Promise<Replacing> {
  try {
    await writeBeside(file, bytes, ORDINARY_MODE, 'new')
    return { kind: 'replaced', path }
  } catch (error) {
    return { kind: 'refused', path, reason: `The file cannot be written (${codeOf(error)}).`, hint: MAY_YOU }
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}
