import type { Command } from 'commander'
import { newFiles } from '../adapters/files/new-files.js'
import { repositoryPlace } from '../adapters/git/repository-place.js'
import { repositoryRoot } from '../adapters/git/repository-root.js'
import { UserError } from '../commands/user-error.js'
import { type Example, withExamples } from './examples.js'
import { finish } from './finish.js'
import { type CommonOptions, common, commonOf } from './options.js'
import { worldFrom } from './world.js'

interface InitOptions extends CommonOptions {
  readonly yes?: boolean
  readonly dryRun?: boolean
}

const EXAMPLES: readonly Example[] = [
  ['followthrough init', 'looks, proposes and asks before it writes'],
  ['followthrough init --dry-run', 'the difference, and nothing is written'],
  ['followthrough init --yes', 'writes what is proposed; what is there stays'],
]

export function addInit(cli: Command): void {
  const command = common(cli.command('init'), ['text', 'json'])
    .description('workflow, configuration and template that fit this repository')
    .option('--yes', 'write what is proposed without asking; what is there stays')
    .option('--dry-run', 'show the difference, write nothing')
    .action(async (options: InitOptions) => {
      const { runInit } = await import('../commands/init.js')
      const root = await repositoryRoot(process.cwd())
      const { GITHUB_API_URL, GITHUB_SERVER_URL } = process.env
      const place = await repositoryPlace(root)
      const repository = { ...place, apiUrl: GITHUB_API_URL || null, serverUrl: GITHUB_SERVER_URL || null }
      const asked = { yes: options.yes === true, dryRun: options.dryRun === true }
      const decider = asked.yes || asked.dryRun ? null : await deciderAtTerminal()
      const request = { ...commonOf(options), ...asked, decider, repository, newFiles: newFiles(root) }
      finish(await runInit(worldFrom(options, root), request), options)
    })
  withExamples(command, EXAMPLES)
}

async function deciderAtTerminal() {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return null
  const { terminalDecider } = await import('../adapters/terminal/asker.js')
  return terminalDecider(() => new UserError('The questions were left.', 'Nothing was written; run `init` again.'))
}
