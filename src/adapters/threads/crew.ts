import { realpathSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Crew } from '../../ports/crew.js'
import { beginThread, type Thread } from './begin-thread.js'

const AT_MOST = 8

/** As many threads as can run at once, each the same program again; null where there is only one. */
export function crewOf(program: string | undefined): Crew | null {
  const size = Math.min(AT_MOST, availableParallelism())
  if (size < 2 || program === undefined) return null
  return {
    size,
    work: async <Job, Task, Answer>(job: Job, tasks: readonly Task[], answered: (at: number) => void) => {
      const file = realpathSync(program)
      const answers: (Answer | null)[] = tasks.map(() => null)
      let next = 0
      const worker = async (): Promise<void> => {
        let thread: Thread | null = null
        while (next < tasks.length) {
          const at = next
          next += 1
          thread ??= beginThread(file, job)
          const answer = await thread.ask<Task, Answer>(tasks[at] as Task)
          if (answer === null) thread = null
          answers[at] = answer
          answered(at)
        }
        await thread?.end()
      }
      await Promise.all(Array.from({ length: Math.min(size, tasks.length) }, worker))
      return answers
    },
  }
}
