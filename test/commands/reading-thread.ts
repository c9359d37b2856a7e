import { answerTasks } from '../../src/adapters/threads/thread.js'
import { beginJudging, type JudgingJob } from '../../src/commands/judge-alone.js'
import type { FileToRead } from '../../src/commands/read-all.js'

/** The threads of the program, with a reader that never comes to an end in files that are called so. */
await answerTasks(async (job: JudgingJob) => {
  const judge = await beginJudging(job)
  return (files: readonly FileToRead[]) => {
    while (files.some(({ content }) => content.path.endsWith('endless.md'))) {}
    return judge(files)
  }
})
