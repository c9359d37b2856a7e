import { constants } from 'node:fs'
import { type FileHandle, lstat, open } from 'node:fs/promises'
import type { FileContent } from '../../ports/files.js'

/**
 * Reads a regular file of at most `limit` bytes. Never follows a link, never waits for a pipe or a device, and never
 * reads more than it checked: the opened file must be the one that was looked at.
 */
export async function readRegularFile(file: string, path: string, limit: number): Promise<FileContent> {
  const refused = (reason: string, hint: string): FileContent => ({ kind: 'refused', path, reason, hint })
  try {
    const seen = await lstat(file)
    if (seen.isSymbolicLink())
      return refused('The file is a link, and links are not followed.', 'Name the file itself.')
    if (!seen.isFile()) return refused('This is not a regular file.', 'Name a Markdown file.')
    if (seen.size > limit) return tooLarge(path, seen.size, limit)
    const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    try {
      const opened = await handle.stat()
      if (opened.ino !== seen.ino || !opened.isFile()) {
        return refused('The file changed while it was opened.', 'Run the command again.')
      }
      const bytes = await readAtMost(handle, limit + 1)
      return bytes.length > limit ? tooLarge(path, bytes.length, limit) : { kind: 'bytes', path, bytes }
    } finally {
      await handle.close()
    }
  } catch (error) {
    return refused(`The file cannot be read (${codeOf(error)}).`, 'Check that it exists and that you may read it.')
  }
}

async function readAtMost(handle: FileHandle, limit: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(Math.min(limit, (await handle.stat()).size + 1))
  let length = 0
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return buffer.subarray(0, length)
}

function tooLarge(path: string, size: number, limit: number): FileContent {
  const inKib = (bytes: number) => `${Math.ceil(bytes / 1024)} KiB`
  return {
    kind: 'refused',
    path,
    reason: `The file has ${inKib(size)}; at most ${inKib(limit)} are read.`,
    hint: 'Move logs and attachments into files of their own and link to them.',
  }
}

/** The system's code, such as `EACCES`; anything without one is a fault of ours and goes on. */
export function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code
  throw error
}
