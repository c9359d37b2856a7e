import { isMainThread, parentPort, workerData } from 'node:worker_threads'

/** True in a thread that another began. */
export function isThread(): boolean {
  return !isMainThread && parentPort !== null
}

/** Answers one task after the other. `begin` is given the job that all of them belong to. */
export async function answerTasks<Job, Task, Answer>(
  begin: (job: Job) => Promise<(task: Task) => Answer>,
): Promise<void> {
  const { job } = workerData as { readonly job: Job }
  const answer = await begin(job)
  parentPort?.on('message', (task: Task) => parentPort?.postMessage(answer(task)))
}
