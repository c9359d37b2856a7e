import { Worker } from 'node:worker_threads'

// Several times what the largest files need. A larger young generation saves little time and costs as much memory again.
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 }

export interface Thread {
  /** Null: it died of the task or took more milliseconds than it may, and is gone. */
  readonly ask: <Task, Answer>(task: Task, most: number) => Promise<Answer | null>
  readonly end: () => Promise<void>
}

/** The program once more in a thread; what it prints is no result and is dropped. */
export function beginThread<Job>(program: string, job: Job): Thread {
  const worker = new Worker(program, { workerData: { job }, resourceLimits: LIMITS, stdout: true, stderr: true })
  let answered: (answer: unknown) => void = () => {}
  worker.on('message', (answer) => answered(answer))
  worker.on('error', () => answered(null))
  worker.on('exit', () => answered(null))
  return {
    ask: async <Task, Answer>(task: Task, most: number) => {
      const answer = await new Promise<Answer | null>((resolve) => {
        const timer = setTimeout(() => answered(null), most)
        answered = (value) => {
          clearTimeout(timer)
          resolve(value as Answer | null)
        }
        worker.postMessage(task)
      })
      if (answer === null) await worker.terminate()
      return answer
    },
    end: async () => {
      await worker.terminate()
    },
  }
}
