import { isAbsolute, relative, resolve, sep } from 'node:path'
import { type Command, Option } from 'commander'
import { newFiles } from '../adapters/files/new-files.js'
import { withSlashes } from '../adapters/files/with-slashes.js'
import { gitAuthor } from '../adapters/git/author.js'
import { repositoryRoot } from '../adapters/git/repository-root.js'
import type { Day } from '../calendar/day.js'
import { UserError } from '../commands/user-error.js'
import { askerAtTerminal } from './asker.js'
import { type Example, withExamples } from './examples.js'
import { finish } from './finish.js'
import { common, commonOf, dayFrom, type GitHubOptions } from './options.js'
import { worldFrom } from './world.js'

interface NewOptions extends GitHubOptions {
  readonly fromIssue?: string
  readonly timeline?: string
  readonly date?: Day
  readonly out?: string
}

const EXAMPLES: readonly Example[] = [
  ['followthrough new "Checkout returned 502s"', 'a file with its id, date and author filled in'],
  ['followthrough new --from-issue 34', 'title, times and labels of an issue'],
  ['followthrough new --timeline chat.json --dry-run', 'a timeline from a chat export, printed only'],
]

export function addNew(cli: Command): void {
  const command = common(cli.command('new [title...]'), ['text', 'json'])
    .description('a new postmortem from the template, with its id, date and author filled in')
    .option('--from-issue <number>', 'take title, times and labels over from the issue of the incident')
    .option('--timeline <file>', 'make the timeline of a chat export or of lines with times')
    .addOption(new Option('--date <day>', 'the day on which the incident began; default today').argParser(dayFrom))
    .option('--out <file>', 'where it is written; default beside the other postmortems')
    .option('--dry-run', 'print the text and write nothing')
    .option('--repo <owner/name>', 'with --from-issue: the repository of the issue')
    .action(async (words: string[], options: NewOptions) => {
      const { runNew } = await import('../commands/new.js')
      const root = await repositoryRoot(process.cwd())
      const { fromIssue = null, timeline, date = null, out, dryRun = false } = options
      const request = {
        ...commonOf(options),
        dryRun,
        title: words.length === 0 ? null : words.join(' '),
        issue: fromIssue,
        timeline: timeline === undefined ? null : { path: resolve(timeline), name: withSlashes(timeline) },
        date,
        out: out === undefined ? null : pathWithin(root, out),
        author: await gitAuthor(root),
        asker: await askerAtTerminal('Nothing was written.'),
        newFiles: newFiles(root),
        shownAs: (path: string) => withSlashes(relative(process.cwd(), resolve(root, path))),
      }
      finish(await runNew(worldFrom(options, root), request), options)
    })
  withExamples(command, EXAMPLES)
}

function pathWithin(root: string, typed: string): string {
  const path = relative(root, resolve(typed))
  if (path !== '' && !isAbsolute(path) && path.split(sep)[0] !== '..') return withSlashes(path)
  throw new UserError(`${typed} is not in this repository.`, 'Postmortems live in the repository: name a file in it.')
}
