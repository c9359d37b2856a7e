import type { Command } from 'commander'
import { type Example, withExamples } from './examples.js'
import { finish } from './finish.js'
import { type CommonOptions, common, commonOf } from './options.js'

const EXAMPLES: readonly Example[] = [
  ['followthrough explain', 'all rules, the worst first'],
  ['followthrough explain action-item-vague', 'one rule, with an example of both kinds'],
  ['followthrough explain action-item-vague --format markdown', 'the same as a page'],
]

export function addExplain(cli: Command): void {
  const command = common(cli.command('explain [rule]'), ['text', 'markdown'])
    .description('what a rule asks for, why, and who says so')
    .action(async (rule: string | undefined, options: CommonOptions) => {
      const { runExplain } = await import('../commands/explain.js')
      finish(runExplain(rule ?? null, commonOf(options)), options)
    })
  withExamples(command, EXAMPLES)
}
