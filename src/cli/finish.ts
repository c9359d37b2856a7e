import type { Run } from '../commands/run.js'
import { consoleText } from '../render/escape/console.js'
import type { CommonOptions } from './options.js'
import { clearProgress } from './progress.js'

/** Writes what a command leaves behind: notes to standard error, the result to standard output. */
export function finish(run: Run, options: CommonOptions): void {
  clearProgress()
  if (options.quiet !== true) process.stderr.write(run.notices.map((notice) => `${consoleText(notice)}\n`).join(''))
  process.stdout.on('error', endQuietly)
  process.stdout.write(run.result)
  process.exitCode = run.exit
}

/** Whoever read the result has seen enough of it. */
function endQuietly(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error
}
