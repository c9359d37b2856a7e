import { repositoryRoot } from '../adapters/git/repository-root.js'
import { nowFrom } from '../commands/clock.js'
import type { World } from '../commands/world.js'
import { type ConnectionSettings, pageOf, worldAt } from '../connect.js'
import type { GitHubOptions } from './options.js'
import { progressFor } from './progress.js'

/** Issues are those of a whole repository, so sync and report look at all of it, from whichever folder of it. */
export async function wholeRepository(options: GitHubOptions): Promise<World> {
  return worldFrom(options, await repositoryRoot(process.cwd()))
}

/** The world below a folder, by default the one in which the command runs. */
export function worldFrom(options: GitHubOptions, root: string = process.cwd()): World {
  const slackAddress = process.env['FOLLOWTHROUGH_SLACK_WEBHOOK']?.trim() ?? ''
  const now = nowFrom(options.now ?? null, new Date())
  const world = worldAt(root, now, async () => settingsFrom(options, root), slackAddress)
  return { ...world, ...progressFor(options) }
}

/** The page of the repository, which is told without asking anybody; null where it is not known. */
export async function repositoryPage(options: GitHubOptions): Promise<string | null> {
  return pageOf(settingsFrom(options, process.cwd()))
}

/** `owner/name`, as far as it is known without asking anybody. */
export async function repositoryName(options: GitHubOptions): Promise<string | null> {
  return (await repositoryPage(options))?.split('/').slice(-2).join('/') ?? null
}

export function canAskGitHub(): boolean {
  return settingsFrom({}, '').token !== ''
}

function settingsFrom({ repo }: Pick<GitHubOptions, 'repo'>, root: string): ConnectionSettings {
  const { GITHUB_TOKEN, GH_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_SERVER_URL } = process.env
  return {
    root,
    token: GITHUB_TOKEN || GH_TOKEN || '',
    repository: repo || GITHUB_REPOSITORY || null,
    apiUrl: GITHUB_API_URL || null,
    serverUrl: GITHUB_SERVER_URL || null,
  }
}
