#!/usr/bin/env node
import { CommanderError } from 'commander'
import { isThread } from './adapters/threads/thread.js'
import { program } from './cli/program.js'
import { clearProgress } from './cli/progress.js'
import { failureOf, failureText } from './commands/failure.js'

async function main(): Promise<void> {
  try {
    await program().parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2
      return
    }
    clearProgress()
    process.stderr.write(failureText(failureOf(error)))
    process.exitCode = 2
  }
}

if (isThread()) await import('./thread.js')
else await main()
