import { repositoryRoot } from '../adapters/git/repository-root.js'
import { nowFrom } from '../commands/clock.js'
import type { World } from '../commands/world.js'
import { worldAt } from '../connect.js'
import type { GitHubOptions } from './options.js'

/** Issues are those of a whole repository, so sync and report look at all of it, from whichever folder of it. */
export async function wholeRepository(options: GitHubOptions): Promise<World> {
  return worldFrom(options, await repositoryRoot(process.cwd()))
}

/** The world below a folder, by default the one in which the command runs. */
export function worldFrom(options: GitHubOptions, root: string = process.cwd()): World {
  const { GITHUB_TOKEN, GH_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_SERVER_URL } = process.env
  return worldAt(root, nowFrom(options.now ?? null, new Date()), async () => ({
    root,
    token: GITHUB_TOKEN || GH_TOKEN || '',
    repository: options.repo || GITHUB_REPOSITORY || null,
    apiUrl: GITHUB_API_URL || null,
    serverUrl: GITHUB_SERVER_URL || null,
  }))
}
