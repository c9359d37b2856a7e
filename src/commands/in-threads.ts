import type { Found } from '../check/diagnose.js'
import type { Crew } from '../ports/crew.js'
import type { Document } from '../postmortem/model.js'
import { beginJudging, type JudgedFile, type JudgingJob, judgingJob } from './judge-alone.js'
import type { LoadedConfig } from './load-config.js'
import { type FileToRead, inThisThread, type ReadAll } from './read-record.js'

// Below this many files a thread is slower to begin than they are to read.
const ENOUGH = 150
const TOGETHER = 16

export interface ThreadedReading {
  readonly read: ReadAll
  /** What the rules that look at one document alone found, once `read` is done. */
  readonly alone: ReadonlyMap<Document, readonly Found[]>
  /** The days that the threads were told; null where there were too few files for them, and nobody asked. */
  readonly written: () => JudgingJob['written'] | null
}

/** Reads and judges a large record in other threads; what a thread died of is read in this one. */
export function inThreads(
  crew: Crew,
  loaded: LoadedConfig,
  rest: (paths: readonly string[]) => Promise<Pick<JudgingJob, 'today' | 'written'>>,
): ThreadedReading {
  const alone = new Map<Document, readonly Found[]>()
  let known: JudgingJob['written'] | null = null
  const read: ReadAll = async (files, told) => {
    if (files.length < ENOUGH) return inThisThread(loaded)(files, told)
    const paths = files.map(({ content }) => content.path)
    const { today, written } = await rest(paths)
    known = written
    const judged = await judgedBy(crew, judgingJob(loaded, paths, today, written), files, told)
    for (const { document, found } of judged) alone.set(document, found)
    told(files.length)
    return judged.map(({ document }) => document)
  }
  return { read, alone, written: () => known }
}

async function judgedBy(crew: Crew, job: JudgingJob, files: readonly FileToRead[], told: (done: number) => void) {
  const tasks = groupsOf(files)
  let done = 0
  const answers = await crew.work<JudgingJob, readonly FileToRead[], readonly JudgedFile[]>(job, tasks, (at) => {
    done += tasks[at]?.length ?? 0
    told(done)
  })
  const here = beginJudging(job)
  return tasks.flatMap((task, at) => answers[at] ?? here(task))
}

function groupsOf(files: readonly FileToRead[]): readonly (readonly FileToRead[])[] {
  return Array.from({ length: Math.ceil(files.length / TOGETHER) }, (_, at) =>
    files.slice(at * TOGETHER, (at + 1) * TOGETHER),
  )
}
