import type { Command } from 'commander'
import { outputFolder } from '../adapters/files/output-folder.js'
import { type Example, withExamples } from './examples.js'
import { finish } from './finish.js'
import { common, commonOf, type GitHubOptions } from './options.js'
import { canAskGitHub, repositoryPage, wholeRepository } from './world.js'

interface DashboardOptions extends GitHubOptions {
  readonly out: string
}

const EXAMPLES: readonly Example[] = [
  ['followthrough dashboard --out site', 'site/index.html and site/feed.xml'],
  ['followthrough dashboard --out site --repo acme/shop', 'with the issues of another repository'],
]

export function addDashboard(cli: Command): void {
  const command = common(cli.command('dashboard'), ['text'])
    .description('one page and a feed of the whole record: incidents, times, action items, recurrences')
    .requiredOption('--out <folder>', 'where index.html and feed.xml are written')
    .option('--repo <owner/name>', 'the repository whose issues are looked at')
    .action(async (options: DashboardOptions) => {
      const { runDashboard } = await import('../commands/dashboard.js')
      const { configPath } = commonOf(options)
      const out = outputFolder(process.cwd(), options.out)
      const page = await repositoryPage(options)
      const request = { configPath, out, folder: options.out, page, canAsk: canAskGitHub() }
      finish(await runDashboard(await wholeRepository(options), request), options)
    })
  withExamples(command, EXAMPLES)
}
