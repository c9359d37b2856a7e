import type { Cache, Facts } from '../ports/cache.js'
import type { JudgedFile, JudgingJob } from './judge-alone.js'
import type { FileToRead } from './read-all.js'
import { someAtATime } from './some-at-a-time.js'

type Judge = (
  files: readonly FileToRead[],
  told: (done: number) => void,
) => Promise<ReadonlyMap<FileToRead, JudgedFile>>

/** Takes from the cache what was judged before under the same settings, has the rest judged, and keeps that. */
export function judgedBefore(cache: Cache, job: JudgingJob, judge: Judge): Judge {
  const factsOf = factsIn(job)
  return async (files, told) => {
    const facts = new Map(files.map((file) => [file, factsOf(file)] as const))
    const kept = await someAtATime([...facts], ([file, known]) => found(cache, known, file))
    const known = files.flatMap((file, at) => (kept[at] ? [[file, kept[at]] as const] : []))
    const missing = files.filter((_, at) => !kept[at])
    told(known.length)
    const fresh = await judge(missing, (done) => told(known.length + done))
    await keepAll(cache, facts, fresh)
    return new Map([...known, ...fresh])
  }
}

/** The cache is the user's own, and its file is named by the text: the path is looked at, as another may have lost its name. */
async function found(cache: Cache, facts: Facts, { content }: FileToRead): Promise<JudgedFile | null> {
  const kept = (await cache.find(facts)) as JudgedFile | null
  return kept?.document?.path === content.path ? kept : null
}

async function keepAll(
  cache: Cache,
  facts: ReadonlyMap<FileToRead, Facts>,
  judged: ReadonlyMap<FileToRead, JudgedFile>,
): Promise<void> {
  let goesOn = true
  await someAtATime([...judged], async ([file, one]) => {
    const known = facts.get(file)
    if (goesOn && known && one.document.readable) goesOn = await cache.keep(known, one)
  })
}

/** All that the judgement of a file follows from. */
function factsIn({ config, zoneIsSet, overrides, today, written }: JudgingJob): (file: FileToRead) => Facts {
  const settings = JSON.stringify([config, zoneIsSet, today])
  return ({ content, fallbackId }) => {
    const { path } = content
    const applying = overrides.map(({ paths, ...rest }) => ({ ...rest, applies: paths === null || paths.has(path) }))
    const own = JSON.stringify([applying, written.get(path) ?? null])
    return [settings, own, path, fallbackId, content.kind === 'bytes' ? content.bytes : content.reason]
  }
}
