import type { Found } from '../check/diagnose.js'
import type { Crew } from '../ports/crew.js'
import type { Document } from '../postmortem/model.js'
import { askThreads } from './ask-threads.js'
import { isHeavy } from './heavy-file.js'
import { type JudgingJob, judgingJob } from './judge-alone.js'
import type { LoadedConfig } from './load-config.js'
import { documentOf, inThisThread, type ReadAll } from './read-all.js'

export interface ThreadedReading {
  readonly read: ReadAll
  /** What the rules that look at one document alone found in those that threads read, once `read` is done. */
  readonly alone: ReadonlyMap<Document, readonly Found[]>
  /** The days that the threads were told of the whole record; null where it is read in this one, and nobody asked. */
  readonly written: () => JudgingJob['written'] | null
}

export type TellThreads = (paths: readonly string[]) => Promise<Pick<JudgingJob, 'today' | 'written'>>

/**
 * Reads and judges in other threads what takes this one too long: heavy files, which may have to be ended, and from
 * `enough` files on all of them.
 */
export function inThreads(crew: Crew, loaded: LoadedConfig, enough: number, tell: TellThreads): ThreadedReading {
  const alone = new Map<Document, readonly Found[]>()
  let known: JudgingJob['written'] | null = null
  const read: ReadAll = async (files, told) => {
    const isLarge = crew.size > 1 && files.length >= enough
    const sent = isLarge ? files : files.filter(isHeavy)
    if (sent.length === 0) return inThisThread(loaded)(files, told)
    const paths = sent.map(({ content }) => content.path)
    const { today, written } = await tell(paths)
    if (isLarge) known = written
    const judged = await askThreads(crew, judgingJob(loaded, paths, today, written), sent, told)
    for (const { document, found } of judged.values()) alone.set(document, found)
    const documents = files.map((file) => judged.get(file)?.document ?? documentOf(file, loaded))
    told(files.length)
    return documents
  }
  return { read, alone, written: () => known }
}
