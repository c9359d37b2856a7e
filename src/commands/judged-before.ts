import type { Cache, Facts } from '../ports/cache.js'
import type { JudgedFile, JudgingJob } from './judge-alone.js'
import type { FileToRead } from './read-all.js'

export type Judge = (
  files: readonly FileToRead[],
  told: (done: number) => void,
) => Promise<ReadonlyMap<FileToRead, JudgedFile>>

/** Takes from the cache what was judged before under the same settings, has the rest judged, and keeps that. */
export function judgedBefore(cache: Cache, job: JudgingJob, judge: Judge): Judge {
  return async (files, told) => {
    const kept = await inTurn(files, (file) => found(cache, job, file))
    const known = files.flatMap((file, at) => (kept[at] ? [[file, kept[at]] as const] : []))
    const missing = files.filter((_, at) => !kept[at])
    told(known.length)
    const fresh = await judge(missing, (done) => told(known.length + done))
    await keepAll(cache, job, fresh)
    return new Map([...known, ...fresh])
  }
}

/** The cache is the user's own, and its file is named by the text: the path is looked at, as another may have lost its name. */
async function found(cache: Cache, job: JudgingJob, file: FileToRead): Promise<JudgedFile | null> {
  const kept = (await cache.find(factsOf(job, file))) as JudgedFile | null
  return kept?.document?.path === file.content.path ? kept : null
}

async function keepAll(cache: Cache, job: JudgingJob, judged: ReadonlyMap<FileToRead, JudgedFile>): Promise<void> {
  let goesOn = true
  await inTurn([...judged], async ([file, one]) => {
    if (goesOn && one.document.readable) goesOn = await cache.keep(factsOf(job, file), one)
  })
}

/** All that the judgement of a file follows from. */
function factsOf(
  { config, zoneIsSet, overrides, today, written }: JudgingJob,
  { content, fallbackId }: FileToRead,
): Facts {
  const { path } = content
  const applying = overrides.map(({ paths, ...rest }) => ({ ...rest, applies: paths === null || paths.has(path) }))
  const settings = JSON.stringify([config, zoneIsSet, applying, today, written.get(path) ?? null])
  return [settings, path, fallbackId, content.kind === 'bytes' ? content.bytes : content.reason]
}

const AT_ONCE = 16

/** Some at a time: a record may be large. */
async function inTurn<T, R>(all: readonly T[], each: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE)
    results.push(...(await Promise.all(some.map(each))))
  }
  return results
}
