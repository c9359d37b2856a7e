import { randomBytes } from 'node:crypto'
import { link, open, readdir, rename, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from './read-file.js'

/** `over`: what has the name is replaced · `new`: what has it stays, and the writing fails with `EEXIST`. */
export type Taking = 'over' | 'new'

/**
 * The only way in which a file of the user's is written, all or nothing: beside its place, down to the disk, and only then
 * under its name. Whoever looks, or ends this process, at any time finds the old file or the new one.
 */
export async function writeBeside(file: string, bytes: Uint8Array, mode: number, taking: Taking): Promise<void> {
  const folder = dirname(file)
  await removeLeftOvers(folder)
  const beside = join(folder, `${PREFIX}${process.pid}-${randomBytes(6).toString('hex')}`)
  try {
    await writeNew(beside, bytes, mode)
    if (taking === 'over') await rename(beside, file)
    else await takeFreeName(beside, file, { bytes, mode })
  } finally {
    await unlink(beside).catch(ignoreMissing)
  }
}

const PREFIX = '.followthrough-'
const OURS = /^\.followthrough-(\d{1,10})-[0-9a-f]{12}$/

/** Of a process that was killed while it wrote; one that lives has use for its own. What cannot be removed stays. */
async function removeLeftOvers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const pid = OURS.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) await unlink(join(folder, name)).catch(() => undefined)
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

async function writeNew(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.chmod(mode)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Unlike a new name, a second one never replaces what is there. Some file systems know none. */
async function takeFreeName(
  beside: string,
  file: string,
  { bytes, mode }: { readonly bytes: Uint8Array; readonly mode: number },
): Promise<void> {
  try {
    await link(beside, file)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error))) throw error
    await writeNew(file, bytes, mode)
  }
}

function ignoreMissing(error: unknown): void {
  if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error))) throw error
}
