import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, mkdir, open, rename, unlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { FileHead, OutputFolder, Written } from '../../ports/output-folder.js'
import { codeOf } from './read-file.js'

/** The folder at a path as typed, seen from `root`. */
export function outputFolder(root: string, path: string): OutputFolder {
  const folder = resolve(root, path)
  return {
    head: (name) => head(join(folder, name)),
    write: (name, text) => write(folder, name, text, join(path, name)),
  }
}

const LOOKED_AT = 4_096

async function head(file: string): Promise<FileHead> {
  try {
    const seen = await lstat(file)
    if (seen.isSymbolicLink()) return { kind: 'other', reason: 'is a link, and links are not followed' }
    if (!seen.isFile()) return { kind: 'other', reason: 'is no regular file' }
    const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0)
      return { kind: 'text', text: buffer.subarray(0, bytesRead).toString('utf8') }
    } finally {
      await handle.close()
    }
  } catch (error) {
    const code = codeOf(error)
    return code === 'ENOENT' ? { kind: 'nothing' } : { kind: 'other', reason: `cannot be read (${code})` }
  }
}

/** Written beside its place, then given its name: a reader sees the old file or the new one. */
async function write(folder: string, name: string, text: string, path: string): Promise<Written> {
  const beside = join(folder, `.followthrough-${randomBytes(6).toString('hex')}`)
  try {
    await mkdir(folder, { recursive: true })
    const handle = await open(beside, 'wx', 0o644)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, join(folder, name))
    return { ok: true, path }
  } catch (error) {
    await unlink(beside).catch(ignoreMissing)
    return { ok: false, reason: `cannot be written (${codeOf(error)})` }
  }
}

function ignoreMissing(error: unknown): void {
  if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error))) throw error
}
