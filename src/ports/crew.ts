/** Other threads, for work that takes one alone too long, or that may have to be ended. */
export interface Crew {
  /** How many work at once, this one not counted. */
  readonly size: number
  /** Gives the tasks of a job to the threads and their answers in the order of the tasks. Null: the thread died of its task. */
  readonly work: <Job, Task, Answer>(
    job: Job,
    tasks: readonly Task[],
    bounds: WorkBounds<Task>,
  ) => Promise<readonly (Answer | null)[]>
}

export interface WorkBounds<Task> {
  /** Milliseconds after which the thread of a task is ended. */
  readonly most: (task: Task) => number
  /** Told of each task as it is answered. */
  readonly answered: (at: number) => void
}
