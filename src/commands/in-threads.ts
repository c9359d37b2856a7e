import type { Cache } from '../ports/cache.js'
import type { Crew } from '../ports/crew.js'
import type { Document } from '../postmortem/model.js'
import { beginJudging, type JudgedFile, type JudgingJob, judgingJob } from './judge-alone.js'
import { type Judge, judgedBefore } from './judged-before.js'
import type { LoadedConfig } from './load-config.js'
import { type FileToRead, inThisThread, type ReadAll } from './read-record.js'

// Below this many files a thread is slower to begin than they are to read.
const ENOUGH = 150
const TOGETHER = 16

export interface ThreadedReading {
  readonly read: ReadAll
  /** What was found in each document for itself, once `read` is done. */
  readonly alone: ReadonlyMap<Document, JudgedFile>
  /** The days that the threads were told; null where there were too few files for them, and nobody asked. */
  readonly written: () => JudgingJob['written'] | null
}

/**
 * Reads and judges a large record in other threads; what a thread died of is read in this one. What is in the cache need
 * not be read at all.
 */
export function inThreads(
  { crew = null, cache = null }: Helpers,
  loaded: LoadedConfig,
  rest: (paths: readonly string[]) => Promise<Pick<JudgingJob, 'today' | 'written'>>,
): ThreadedReading {
  const alone = new Map<Document, JudgedFile>()
  let known: JudgingJob['written'] | null = null
  const read: ReadAll = async (files, told) => {
    if (files.length < ENOUGH && cache === null) return inThisThread(loaded)(files, told)
    const paths = files.map(({ content }) => content.path)
    const { today, written } = await rest(paths)
    known = written
    const job = judgingJob(loaded, paths, today, written)
    const judge: Judge = (some, heard) => judgedBy(some.length < ENOUGH ? null : crew, job, some, heard)
    const judged = await (cache === null ? judge : judgedBefore(cache, job, judge))(files, told)
    for (const one of judged) alone.set(one.document, one)
    told(files.length)
    return judged.map(({ document }) => document)
  }
  return { read, alone, written: () => known }
}

/** Who makes it faster; null: nobody. */
interface Helpers {
  readonly crew?: Crew | null
  readonly cache?: Cache | null
}

async function judgedBy(
  crew: Crew | null,
  job: JudgingJob,
  files: readonly FileToRead[],
  told: (done: number) => void,
) {
  const tasks = groupsOf(files)
  let done = 0
  const isDone = (at: number) => {
    done += tasks[at]?.length ?? 0
    told(done)
  }
  const answers = await crew?.work<JudgingJob, readonly FileToRead[], readonly JudgedFile[]>(job, tasks, isDone)
  const here = await beginJudging(job)
  return tasks.flatMap((task, at) => {
    const answer = answers?.[at] ?? here(task)
    if (!answers) isDone(at)
    return answer
  })
}

function groupsOf(files: readonly FileToRead[]): readonly (readonly FileToRead[])[] {
  return Array.from({ length: Math.ceil(files.length / TOGETHER) }, (_, at) =>
    files.slice(at * TOGETHER, (at + 1) * TOGETHER),
  )
}
