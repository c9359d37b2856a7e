import { createHash, randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Cache, Facts } from '../../ports/cache.js'

const DAY_MS = 24 * 60 * 60 * 1000
const UNUSED_MS = 30 * DAY_MS

/**
 * A file for each thing kept, named by the digest of what it follows from: the program is part of that, so that another
 * version begins anew. Only the user may read the folder. What nobody asked for in thirty days goes.
 */
export function fileCache(folder: string, program: string, nowMs: number): Cache {
  const { mtimeMs, size } = statSync(program)
  const version = `${process.versions.v8} ${mtimeMs} ${size}`
  const fileOf = (facts: Facts) => join(folder, digestOf([version, ...facts]))
  let ready: Promise<boolean> | null = null
  const prepare = () => {
    ready ??= begin(folder, nowMs)
    return ready
  }
  return {
    find: async (facts) => {
      const file = fileOf(facts)
      const bytes = await readFile(file).catch(() => null)
      if (bytes === null) return null
      await refresh(file, nowMs)
      return valueIn(bytes)
    },
    keep: async (facts, value) => (await prepare()) && (await write(fileOf(facts), serialize(value))),
  }
}

/** Each fact with its length, so that no two lists look the same. */
function digestOf(facts: Facts): string {
  const hash = createHash('sha256')
  for (const fact of facts) hash.update(`${fact.length} `).update(fact)
  return hash.digest('hex')
}

/** Null for what another program, or a disk that was full, left there. */
function valueIn(bytes: Buffer): unknown {
  try {
    return deserialize(bytes)
  } catch {
    return null
  }
}

async function write(file: string, bytes: Buffer): Promise<boolean> {
  const beside = `${file}-${randomBytes(6).toString('hex')}`
  try {
    await writeFile(beside, bytes, { flag: 'wx', mode: 0o600 })
    await rename(beside, file)
    return true
  } catch {
    await rm(beside, { force: true }).catch(() => undefined)
    return false
  }
}

async function refresh(file: string, nowMs: number): Promise<void> {
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: nowMs }))
  const now = new Date(nowMs)
  if (nowMs - mtimeMs > DAY_MS) await utimes(file, now, now).catch(() => undefined)
}

async function begin(folder: string, nowMs: number): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch {
    return false
  }
  for (const name of await readdir(folder)) {
    const file = join(folder, name)
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: nowMs }))
    if (/^[0-9a-f]{64}/.test(name) && nowMs - mtimeMs > UNUSED_MS)
      await rm(file, { force: true }).catch(() => undefined)
  }
  return true
}
