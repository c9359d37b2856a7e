import { realpathSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Crew, WorkBounds } from '../../ports/crew.js'
import { beginThread, type Thread } from './begin-thread.js'

const AT_MOST = 8

/** As many threads as can run at once, each the same program again. */
export function crewOf(program: string): Crew {
  const size = Math.min(AT_MOST, availableParallelism())
  return {
    size,
    work: async <Job, Task, Answer>(job: Job, tasks: readonly Task[], { most, answered }: WorkBounds<Task>) => {
      const file = realpathSync(program)
      const answers: (Answer | null)[] = tasks.map(() => null)
      let next = 0
      const worker = async (): Promise<void> => {
        let thread: Thread | null = null
        while (next < tasks.length) {
          const at = next
          next += 1
          thread ??= beginThread(file, job)
          const task = tasks[at] as Task
          const answer = await thread.ask<Task, Answer>(task, most(task))
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
