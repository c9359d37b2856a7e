#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { repositoryRoot } from './adapters/git/repository-root.js'
import { type Day, isDay } from './calendar/day.js'
import type { FailOn } from './check/count.js'
import { nowFrom } from './commands/clock.js'
import { failureOf, failureText } from './commands/failure.js'
import type { Run } from './commands/run.js'
import { VERSION } from './commands/version.js'
import type { World } from './commands/world.js'
import { worldAt } from './connect.js'
import { consoleText } from './render/escape/console.js'

/** Options that every command has. */
interface CommonOptions {
  readonly config?: string
  readonly now?: string
  readonly color: boolean
  readonly quiet?: boolean
  readonly format: string
}

interface CheckOptions extends CommonOptions {
  readonly failOn: FailOn
}

interface GitHubOptions extends CommonOptions {
  readonly repo?: string
  readonly dryRun?: boolean
}

interface SyncOptions extends GitHubOptions {
  readonly failOn: FailOn
  readonly confirm?: number
  readonly since?: Day
}

interface ReportOptions extends GitHubOptions {
  readonly post?: boolean
}

const EXAMPLES = `
Examples:
  $ followthrough check                          all postmortems that git tracks here
  $ followthrough check postmortems/outage.md    one file
  $ followthrough check --format json docs       a folder, for another program
  $ followthrough sync --dry-run                 which issues would be created, changed and closed
  $ followthrough explain action-item-vague      a rule, with an example`

function program(): Command {
  const cli = new Command('followthrough')
    .description('Postmortems that get followed through.')
    .version(VERSION, '--version')
    .showHelpAfterError('Run followthrough --help for the commands.')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(consoleText(text)) })
  common(cli.command('check [paths...]'), ['text', 'json', 'markdown', 'github'])
    .description('read postmortems and say what would make them better')
    .addOption(failOn())
    .action(async (paths: string[], options: CheckOptions) => {
      const { runCheck } = await import('./commands/check.js')
      const scope = paths.length === 0 ? { kind: 'globs' as const, narrow: null } : { kind: 'typed' as const, paths }
      finish(
        await runCheck(world(options, process.cwd()), { ...commonOf(options), scope, failOn: options.failOn }),
        options,
      )
    })
  common(cli.command('sync'), ['text', 'json'])
    .description('bring issues in step with the action items of all postmortems')
    .option('--repo <owner/name>', 'the repository whose issues are kept')
    .option('--dry-run', 'say what would be done, and do nothing')
    .addOption(confirm())
    .addOption(since())
    .addOption(failOn())
    .action(async (options: SyncOptions) => {
      const { runSync } = await import('./commands/sync.js')
      const { failOn, confirm = null, since = null, dryRun = false } = options
      const request = {
        ...commonOf(options),
        dryRun,
        confirm,
        since,
        failOn,
        push: null,
        commit: null,
        branch: null,
        narrow: null,
      }
      finish(await runSync(await wholeRepository(options), request), options)
    })
  common(cli.command('report'), ['text', 'json', 'markdown'])
    .description('what is finished, overdue, due soon and without an owner')
    .option('--repo <owner/name>', 'the repository whose issues are looked at')
    .option('--dry-run', 'with --post: say what would be published, and publish nothing')
    .option('--post', 'publish the report and the nudges that are due')
    .action(async (options: ReportOptions) => {
      const { runReport } = await import('./commands/report.js')
      finish(
        await runReport(await wholeRepository(options), {
          ...commonOf(options),
          post: options.post === true,
          dryRun: options.dryRun === true,
          commit: null,
          narrow: null,
        }),
        options,
      )
    })
  common(cli.command('explain [rule]'), ['text', 'markdown'])
    .description('what a rule asks for, why, and who says so')
    .action(async (rule: string | undefined, options: CommonOptions) => {
      const { runExplain } = await import('./commands/explain.js')
      finish(runExplain(rule ?? null, commonOf(options)), options)
    })
  return cli
}

function common(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(new Option('--format <format>', 'how the result is written').choices(formats).default('text'))
    .option('--config <file>', 'the configuration; default .github/followthrough.yml')
    .option('--now <time>', 'the clock, ISO 8601')
    .option('--quiet', 'the result only, no notes')
    .option('--no-color', 'no colours (NO_COLOR works too)')
    .exitOverride()
}

function failOn(): Option {
  return new Option('--fail-on <severity>', 'exit with 1 at this severity or above')
    .choices(['error', 'warning', 'never'])
    .default('error')
}

function confirm(): Option {
  return new Option('--confirm <count>', 'close as many issues at once as the last run named').argParser((text) => {
    if (/^\d{1,5}$/.test(text)) return Number(text)
    throw new InvalidArgumentError('Write the number that the last run named.')
  })
}

function since(): Option {
  return new Option('--since <day>', 'adopt older documents too: those dated on or after a day').argParser((text) => {
    if (isDay(text)) return text
    throw new InvalidArgumentError('Write a day such as 2026-01-31.')
  })
}

function commonOf(options: CommonOptions) {
  const color = options.color && !process.env['NO_COLOR'] && process.stdout.isTTY === true
  return { configPath: options.config ?? null, format: options.format, color }
}

/** Issues are those of a whole repository, so sync and report look at all of it, from whichever folder of it. */
async function wholeRepository(options: GitHubOptions): Promise<World> {
  return world(options, await repositoryRoot(process.cwd()))
}

function world(options: GitHubOptions, root: string): World {
  const { GITHUB_TOKEN, GH_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_SERVER_URL } = process.env
  return worldAt(root, nowFrom(options.now ?? null, new Date()), async () => ({
    root,
    token: GITHUB_TOKEN || GH_TOKEN || '',
    repository: options.repo || GITHUB_REPOSITORY || null,
    apiUrl: GITHUB_API_URL || null,
    serverUrl: GITHUB_SERVER_URL || null,
  }))
}

function finish(run: Run, options: CommonOptions): void {
  if (options.quiet !== true) process.stderr.write(run.notices.map((notice) => `${consoleText(notice)}\n`).join(''))
  process.stdout.on('error', endQuietly)
  process.stdout.write(run.result)
  process.exitCode = run.exit
}

/** Whoever read the result has seen enough of it. */
function endQuietly(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error
}

async function main(): Promise<void> {
  try {
    await program().parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2
      return
    }
    process.stderr.write(failureText(failureOf(error)))
    process.exitCode = 2
  }
}

await main()
