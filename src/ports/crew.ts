/** Other threads, for work that takes one alone too long. */
export interface Crew {
  /** How many work at once, this one not counted. */
  readonly size: number
  /**
   * Gives the tasks of a job to the threads and their answers in the order of the tasks. Null: the thread died of its
   * task or took too long. `answered` is told of each as it comes.
   */
  readonly work: <Job, Task, Answer>(
    job: Job,
    tasks: readonly Task[],
    answered: (at: number) => void,
  ) => Promise<readonly (Answer | null)[]>
}
