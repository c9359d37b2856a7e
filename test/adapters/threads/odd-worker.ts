import { answerTasks } from '../../../src/adapters/threads/thread.js'

/** A program whose threads answer a number with its double, and do with a word what the word says. */
await answerTasks(async (job: { readonly factor: number }) => (task: number | string) => {
  if (typeof task === 'number') return task * job.factor
  if (task === 'exit') process.exit(1)
  if (task === 'throw') throw new Error('It throws.')
  const held: number[][] = []
  for (;;) if (task === 'fill') held.push(new Array<number>(100_000).fill(held.length))
})
