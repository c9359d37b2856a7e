import type { Crew } from '../ports/crew.js'
import { isHeavy, neverRead } from './heavy-file.js'
import type { JudgedFile, JudgingJob } from './judge-alone.js'
import type { FileToRead } from './read-all.js'

const FILE_MS = 5_000
const TOGETHER = 16

type Group = readonly FileToRead[]

/**
 * Has files read and judged in other threads, and gives what came of each. What a thread dies of together with others is
 * tried once more, alone; what it dies of alone is unreadable, and never tried in this thread.
 */
export async function askThreads(
  crew: Crew,
  job: JudgingJob,
  files: Group,
  told: (done: number) => void,
): Promise<ReadonlyMap<FileToRead, JudgedFile>> {
  const groups = groupsOf(files)
  const answers = await judgedBy(crew, job, groups, told)
  const alone = groups.filter((group, at) => answers[at] === null && group.length > 1).flat()
  const again = await judgedBy(crew, job, eachAlone(alone), () => {})
  return new Map([...matched(groups, answers), ...matched(eachAlone(alone), again)])
}

type Answers = readonly (readonly JudgedFile[] | null)[]

async function judgedBy(
  crew: Crew,
  job: JudgingJob,
  groups: readonly Group[],
  told: (done: number) => void,
): Promise<Answers> {
  let done = 0
  return crew.work(job, groups, {
    most: (group) => group.length * FILE_MS,
    answered: (at) => {
      done += groups[at]?.length ?? 0
      told(done)
    },
  })
}

function matched(groups: readonly Group[], answers: Answers): readonly (readonly [FileToRead, JudgedFile])[] {
  return groups.flatMap((group, at) =>
    group.map(
      (file, index) => [file, answers[at]?.[index] ?? { document: neverRead(file), found: [], told: null }] as const,
    ),
  )
}

/** A heavy file has a thread to itself, so that nobody else waits for it or dies with it. */
function groupsOf(files: Group): readonly Group[] {
  const light = files.filter((file) => !isHeavy(file))
  const together = Array.from({ length: Math.ceil(light.length / TOGETHER) }, (_, at) =>
    light.slice(at * TOGETHER, (at + 1) * TOGETHER),
  )
  return [...eachAlone(files.filter(isHeavy)), ...together]
}

function eachAlone(files: Group): readonly Group[] {
  return files.map((file) => [file])
}
