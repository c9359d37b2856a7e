import { answerTasks } from './adapters/threads/thread.js'
import { beginJudging } from './commands/judge-alone.js'

await answerTasks(beginJudging)
