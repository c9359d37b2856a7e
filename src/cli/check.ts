import { dirname, relative, resolve } from 'node:path'
import type { Command } from 'commander'
import { withSlashes } from '../adapters/files/with-slashes.js'
import { repositoryRoot } from '../adapters/git/repository-root.js'
import type { BaselineRequest } from '../commands/baseline.js'
import type { CheckRequest } from '../commands/check.js'
import type { Run } from '../commands/run.js'
import { UserError } from '../commands/user-error.js'
import { type Example, withExamples } from './examples.js'
import { finish } from './finish.js'
import {
  cache,
  common,
  commonOf,
  type FailingOptions,
  failOn,
  type GitHubOptions,
  type ShardOptions,
  shard,
} from './options.js'
import { repositoryName, worldFrom } from './world.js'

interface CheckOptions extends GitHubOptions, FailingOptions, ShardOptions {
  readonly fix?: boolean
  readonly baseline?: string
  readonly writeBaseline?: boolean
  readonly online?: boolean
  readonly notes?: boolean
  readonly rules?: string
  readonly cache?: boolean
}

const EXAMPLES: readonly Example[] = [
  ['followthrough check', 'all postmortems that git tracks here'],
  ['followthrough check postmortems/outage.md --notes', 'one file, with all notes'],
  ['followthrough check --fix --dry-run', 'what would be mended without a change of meaning'],
  ['followthrough check --format sarif docs', 'a folder, for code scanning'],
]

export function addCheck(cli: Command): void {
  const command = common(cli.command('check [paths...]'), ['text', 'json', 'sarif', 'markdown', 'github'])
    .description('read postmortems and say what would make them better')
    .addOption(failOn())
    .option('--fix', 'mend what can be mended without a change of meaning, then say what is left')
    .option('--dry-run', 'with --fix: say what would be mended, and write nothing')
    .option('--baseline <file>', 'take the remarks of this file as known')
    .option('--write-baseline', 'with --baseline: take all remarks of today as known, and write the file')
    .option('--notes', 'show all notes, not only the first three of a document')
    .option('--rules <module>', 'judge by rules of your own too: a module that runs with your rights')
    .addOption(cache())
    .addOption(shard().conflicts(['fix', 'writeBaseline']))
    .option('--online', 'ask GitHub whether owners can be assigned')
    .option('--repo <owner/name>', 'with --online or --shard: the repository')
    .action(async (paths: string[], options: CheckOptions) => {
      const scope = paths.length === 0 ? { kind: 'globs' as const, narrow: null } : { kind: 'typed' as const, paths }
      const { failOn, online = false, notes = false } = options
      const own = options.rules === undefined ? [] : await rulesIn(options.rules)
      const part = options.shard === undefined ? null : { ...options.shard, repository: await repositoryName(options) }
      const asked = { ...commonOf(options), scope, failOn, online, notes, own }
      const request = { ...asked, baseline: baselineIn(options), shard: part }
      finish(await (options.fix === true ? mending(request, options) : checking(request, options)), options)
    })
  withExamples(command, EXAMPLES)
}

async function rulesIn(path: string): Promise<CheckRequest['own']> {
  const [{ ownModule }, { moduleRules }] = await Promise.all([
    import('../adapters/files/own-module.js'),
    import('../commands/module-rules.js'),
  ])
  const exported = await ownModule(path).catch((error: unknown) => {
    throw new UserError(`${path} cannot be loaded: ${firstLine(error)}`, 'Name a module (.mjs) that Node can import.')
  })
  return moduleRules(exported, path)
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}

function baselineIn({ baseline, writeBaseline = false }: CheckOptions): CheckRequest['baseline'] {
  if (baseline !== undefined) return { path: baseline, write: writeBaseline, ...namesFrom(dirname(baseline)) }
  if (writeBaseline) throw new UserError('It is not said where the baseline is.', 'Add --baseline FILE.')
  return null
}

function namesFrom(folder: string): Pick<BaselineRequest, 'pathIn' | 'pathOf'> {
  return {
    pathIn: (path) => withSlashes(relative(resolve(folder), resolve(path))),
    pathOf: (named) => resolve(folder, named),
  }
}

async function checking(request: CheckRequest, options: CheckOptions): Promise<Run> {
  const { runCheck } = await import('../commands/check.js')
  const world = worldFrom(options)
  const { cacheFor } = options.cache === true ? await import('./cache.js') : { cacheFor: () => ({}) }
  return runCheck({ ...world, ...cacheFor(world) }, request)
}

async function mending(request: CheckRequest, options: CheckOptions): Promise<Run> {
  const { runMend } = await import('../commands/mend.js')
  const atTop = (await repositoryRoot(process.cwd())) === process.cwd()
  return runMend(worldFrom(options), { ...request, dryRun: options.dryRun === true, atTop })
}
