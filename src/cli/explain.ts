import type { Command } from 'commander'
import { finish } from './finish.js'
import { type CommonOptions, common, commonOf } from './options.js'

export function addExplain(cli: Command): void {
  common(cli.command('explain [rule]'), ['text', 'markdown'])
    .description('what a rule asks for, why, and who says so')
    .action(async (rule: string | undefined, options: CommonOptions) => {
      const { runExplain } = await import('../commands/explain.js')
      finish(runExplain(rule ?? null, commonOf(options)), options)
    })
}
