import { constants } from 'node:fs'
import { lstat, mkdir, open } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { FileHead, OutputFolder, Written } from '../../ports/output-folder.js'
import { codeOf } from './read-file.js'
import { writeBeside } from './write-beside.js'

/** The folder at a path as typed, seen from `root`. */
export function outputFolder(root: string, path: string): OutputFolder {
  const folder = resolve(root, path)
  return {
    head: (name) => head(join(folder, name)),
    write: (name, text) => write(folder, name, text, join(path, name)),
  }
}

const LOOKED_AT = 4_096
const MODE = 0o644

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

async function write(folder: string, name: string, text: string, path: string): Promise<Written> {
  try {
    await mkdir(folder, { recursive: true })
    await writeBeside(join(folder, name), new TextEncoder().encode(text), MODE, 'over')
    return { ok: true, path }
  } catch (error) {
    return { ok: false, reason: `cannot be written (${codeOf(error)})` }
  }
}
