import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Day } from '../calendar/day.js'
import { UserError } from '../commands/user-error.js'
import { type Example, withExamples } from './examples.js'
import { finish } from './finish.js'
import { common, commonOf, confirm, type FailingOptions, failOn, type GitHubOptions, since } from './options.js'
import { wholeRepository } from './world.js'

interface SyncOptions extends GitHubOptions, FailingOptions {
  readonly confirm?: number
  readonly since?: Day
  readonly fileAgain?: boolean
  readonly undoRun?: string
}

const EXAMPLES: readonly Example[] = [
  ['followthrough sync --dry-run', 'which issues would be created, changed and closed'],
  ['followthrough sync --since 2026-01-01', 'file the items of older documents too'],
  ['followthrough sync --undo-run 4711 --dry-run', 'what undoing a run would close'],
]

export function addSync(cli: Command): void {
  const command = common(cli.command('sync'), ['text', 'json'])
    .description('bring issues in step with the action items of all postmortems')
    .option('--repo <owner/name>', 'the repository whose issues are kept')
    .option('--dry-run', 'say what would be done, and do nothing')
    .addOption(confirm())
    .addOption(since())
    .option('--file-again', 'also file items whose issue was deleted, transferred or hidden')
    .addOption(undoRun())
    .addOption(noShard())
    .addOption(failOn())
    .action(async (options: SyncOptions) => {
      const { failOn, confirm = null, since = null, dryRun = false, fileAgain = false, undoRun: run } = options
      if (run !== undefined) {
        const { undoRun: takeBack } = await import('../commands/undo-run.js')
        finish(await takeBack(await wholeRepository(options), { ...commonOf(options), dryRun, run }), options)
        return
      }
      const { runSync } = await import('../commands/sync.js')
      const asked = { ...commonOf(options), dryRun, confirm, fileAgain, since, failOn }
      const request = { ...asked, writeBack: null, push: null, commit: null, branch: null, narrow: null }
      finish(await runSync(await wholeRepository(options), request), options)
    })
  withExamples(command, EXAMPLES)
}

/** Everything else of a sync means nothing beside it. */
function undoRun(): Option {
  return new Option('--undo-run <run>', 'close as not planned what a run created: its number, its address, or its time')
    .argParser(runName)
    .conflicts(['confirm', 'since', 'fileAgain', 'failOn'])
}

/** Parts that write at the same time would see half of what the others do; and a part cannot show that something is gone. */
function noShard(): Option {
  return new Option('--shard <part/parts>').hideHelp().argParser(() => {
    throw new UserError(
      'Issues are kept by one run that sees the whole record: a part closes and files nothing.',
      'Leave --shard out. `check` and `report` take it.',
    )
  })
}

function runName(text: string): string {
  const name = /\/actions\/runs\/(\d{1,20})/.exec(text)?.[1] ?? text
  if (/^[0-9TZ:.-]{1,40}$/.test(name)) return name
  throw new InvalidArgumentError('Write its number, such as 4711, or what its last line said after --undo-run.')
}
