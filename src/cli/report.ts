import type { Command } from 'commander'
import { finish } from './finish.js'
import { common, commonOf, type GitHubOptions } from './options.js'
import { wholeRepository } from './world.js'

interface ReportOptions extends GitHubOptions {
  readonly post?: boolean
}

export function addReport(cli: Command): void {
  common(cli.command('report'), ['text', 'json', 'markdown', 'html', 'csv'])
    .description('what is finished, overdue, due soon and without an owner')
    .option('--repo <owner/name>', 'the repository whose issues are looked at')
    .option('--dry-run', 'with --post: say what would be published, and publish nothing')
    .option('--post', 'publish the report and the nudges that are due')
    .action(async (options: ReportOptions) => {
      const { runReport } = await import('../commands/report.js')
      const { post = false, dryRun = false } = options
      const request = { ...commonOf(options), post, dryRun, commit: null, narrow: null }
      finish(await runReport(await wholeRepository(options), request), options)
    })
}
