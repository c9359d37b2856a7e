import type { Command } from 'commander'
import { type Example, withExamples } from './examples.js'
import { finish } from './finish.js'
import { common, commonOf, type FailingOptions, failOn, type GitHubOptions } from './options.js'
import { wholeRepository } from './world.js'

const EXAMPLES: readonly Example[] = [
  ['followthrough doctor', 'token, permissions, workflow and configuration'],
  ['followthrough doctor --fail-on warning', 'exit with 1 at a warning too'],
  ['followthrough doctor --format json', 'the same for another program'],
]

export function addDoctor(cli: Command): void {
  const command = common(cli.command('doctor'), ['text', 'json', 'markdown'])
    .description('is the set-up sound: token, permissions, workflow, configuration; changes nothing')
    .option('--repo <owner/name>', 'the repository that is looked at')
    .addOption(failOn())
    .action(async (options: GitHubOptions & FailingOptions) => {
      const { runDoctor } = await import('../commands/doctor.js')
      const request = { ...commonOf(options), failOn: options.failOn }
      finish(await runDoctor(await wholeRepository(options), request), options)
    })
  withExamples(command, EXAMPLES)
}
