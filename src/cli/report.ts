import type { Command } from 'commander'
import { UserError } from '../commands/user-error.js'
import { type Example, withExamples } from './examples.js'
import { finish } from './finish.js'
import { common, commonOf, type GitHubOptions, type ShardOptions, shard } from './options.js'
import { wholeRepository, worldFrom } from './world.js'

interface ReportOptions extends GitHubOptions, ShardOptions {
  readonly post?: boolean
  readonly merge?: readonly string[]
}

const EXAMPLES: readonly Example[] = [
  ['followthrough report', 'open, overdue and finished action items'],
  ['followthrough report --format html > report.html', 'the same as a page'],
  ['followthrough report --post --dry-run', 'what would be published, and who would be reminded'],
  ['followthrough report --merge shop.json search.json', 'one report of many repositories'],
]

export function addReport(cli: Command): void {
  const command = common(cli.command('report'), ['text', 'json', 'markdown', 'html', 'csv'])
    .description('what is finished, overdue, due soon and without an owner')
    .option('--repo <owner/name>', 'the repository whose issues are looked at')
    .option('--dry-run', 'with --post: say what would be published, and publish nothing')
    .option('--post', 'publish the report and the nudges that are due')
    .addOption(shard().conflicts(['post', 'merge']))
    .option('--merge <files...>', 'one report of the JSON results of many repositories, or of parts of one')
    .action(async (options: ReportOptions) => {
      if (options.merge !== undefined) return merging(options, options.merge)
      const { runReport } = await import('../commands/report.js')
      const { post = false, dryRun = false, shard: part = null } = options
      const request = { ...commonOf(options), post, dryRun, commit: null, narrow: null, shard: part }
      finish(await runReport(await wholeRepository(options), request), options)
    })
  withExamples(command, EXAMPLES)
}

async function merging(options: ReportOptions, paths: readonly string[]): Promise<void> {
  if (options.post === true)
    throw new UserError(
      'A merged report is published by nobody.',
      'Leave --post out, and put the result where it belongs.',
    )
  const { runMergeReports } = await import('../commands/merge-reports.js')
  finish(await runMergeReports(worldFrom(options), { ...commonOf(options), paths }), options)
}
