import type { Command } from 'commander'
import { finish } from './finish.js'
import { common, commonOf, type FailingOptions, failOn, type GitHubOptions } from './options.js'
import { wholeRepository } from './world.js'

export function addDoctor(cli: Command): void {
  common(cli.command('doctor'), ['text', 'json', 'markdown'])
    .description('is the set-up sound: token, permissions, workflow, configuration; changes nothing')
    .option('--repo <owner/name>', 'the repository that is looked at')
    .addOption(failOn())
    .action(async (options: GitHubOptions & FailingOptions) => {
      const { runDoctor } = await import('../commands/doctor.js')
      const request = { ...commonOf(options), failOn: options.failOn }
      finish(await runDoctor(await wholeRepository(options), request), options)
    })
}
