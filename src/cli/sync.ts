import type { Command } from 'commander'
import type { Day } from '../calendar/day.js'
import { finish } from './finish.js'
import { common, commonOf, confirm, type FailingOptions, failOn, type GitHubOptions, since } from './options.js'
import { wholeRepository } from './world.js'

interface SyncOptions extends GitHubOptions, FailingOptions {
  readonly confirm?: number
  readonly since?: Day
  readonly fileAgain?: boolean
}

export function addSync(cli: Command): void {
  common(cli.command('sync'), ['text', 'json'])
    .description('bring issues in step with the action items of all postmortems')
    .option('--repo <owner/name>', 'the repository whose issues are kept')
    .option('--dry-run', 'say what would be done, and do nothing')
    .addOption(confirm())
    .addOption(since())
    .option('--file-again', 'also file items whose issue was deleted, transferred or hidden')
    .addOption(failOn())
    .action(async (options: SyncOptions) => {
      const { runSync } = await import('../commands/sync.js')
      const { failOn, confirm = null, since = null, dryRun = false, fileAgain = false } = options
      const asked = { ...commonOf(options), dryRun, confirm, fileAgain, since, failOn }
      const request = { ...asked, writeBack: null, push: null, commit: null, branch: null, narrow: null }
      finish(await runSync(await wholeRepository(options), request), options)
    })
}
