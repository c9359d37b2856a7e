import type { Run } from '../commands/run.js'
import { breakCommands, consoleText } from '../render/escape/console.js'
import type { CommonOptions } from './options.js'
import { clearProgress } from './progress.js'

/** Writes what a command leaves behind: notes to standard error, the result to standard output. */
export function finish(run: Run, options: CommonOptions): void {
  clearProgress()
  if (options.quiet !== true) process.stderr.write(run.notices.map((notice) => `${consoleText(notice)}\n`).join(''))
  process.stdout.on('error', endQuietly)
  // Markdown that is printed in a job passes the runner, which obeys `##[…]` anywhere in a line.
  process.stdout.write(options.format === 'markdown' ? breakCommands(run.result) : run.result)
  process.exitCode = run.exit
}

/** Whoever read the result has seen enough of it. */
function endQuietly(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error
}
