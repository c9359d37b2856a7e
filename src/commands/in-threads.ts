import type { Cache } from '../ports/cache.js'
import type { Crew } from '../ports/crew.js'
import type { Document } from '../postmortem/model.js'
import { askThreads } from './ask-threads.js'
import { isHeavy } from './heavy-file.js'
import { beginJudging, type JudgedFile, type JudgingJob, judgingJob } from './judge-alone.js'
import { judgedBefore } from './judged-before.js'
import type { LoadedConfig } from './load-config.js'
import { documentOf, type FileToRead, inThisThread, type ReadAll } from './read-all.js'

export interface ThreadedReading {
  readonly read: ReadAll
  /** What was found in documents for themselves, where it was found already, once `read` is done. */
  readonly alone: ReadonlyMap<Document, JudgedFile>
  /** The days that the judgements know of the whole record; null where nobody asked for them. */
  readonly written: () => JudgingJob['written'] | null
}

export type TellThreads = (paths: readonly string[]) => Promise<Pick<JudgingJob, 'today' | 'written'>>

/** Who makes it faster. */
interface Helpers {
  readonly crew?: Crew
  readonly cache?: Cache
}

type Files = readonly FileToRead[]

/**
 * Reads and judges in other threads what takes this one too long: heavy files, which may have to be ended, and from
 * `enough` files on all of them. What the cache holds is not read at all, and what it may hold next time is judged.
 */
export function inThreads(
  { crew, cache }: Helpers,
  loaded: LoadedConfig,
  enough: number,
  tell: TellThreads,
): ThreadedReading {
  const alone = new Map<Document, JudgedFile>()
  let known: JudgingJob['written'] | null = null
  const read: ReadAll = async (files, told) => {
    const asked = cache ? files : forThreads(files)
    if (asked.length === 0) return inThisThread(loaded)(files, told)
    const paths = asked.map(({ content }) => content.path)
    const { today, written } = await tell(paths)
    if (asked.length === files.length) known = written
    const job = judgingJob(loaded, paths, today, written)
    const judged = await (cache ? judgedBefore(cache, job, judging(job)) : judging(job))(asked, told)
    for (const one of judged.values()) alone.set(one.document, one)
    const documents = files.map((file) => judged.get(file)?.document ?? documentOf(file, loaded))
    told(files.length)
    return documents
  }
  const forThreads = (files: Files): Files => {
    if (!crew) return []
    return crew.size > 1 && files.length >= enough ? files : files.filter(isHeavy)
  }
  const judging = (job: JudgingJob) => async (files: Files, told: (done: number) => void) => {
    const sent = forThreads(files)
    const judged = crew && sent.length > 0 ? await askThreads(crew, job, sent, told) : NONE
    if (sent.length === files.length) return judged
    const here = await beginJudging(job)
    const rest = files.filter((file) => !judged.has(file))
    const found = here(rest)
    return new Map([...judged, ...rest.flatMap((file, at) => (found[at] ? [[file, found[at]] as const] : []))])
  }
  return { read, alone, written: () => known }
}

const NONE: ReadonlyMap<FileToRead, JudgedFile> = new Map()
