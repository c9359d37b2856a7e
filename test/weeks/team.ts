import { workspaceFiles } from '../../src/adapters/files/workspace-files.js'
import { gitHistory } from '../../src/adapters/git/git-history.js'
import { githubBranches } from '../../src/adapters/github/branches.js'
import { githubCheckRuns } from '../../src/adapters/github/check-runs.js'
import { githubClient } from '../../src/adapters/github/client.js'
import { githubHost } from '../../src/adapters/github/host.js'
import { githubReviews } from '../../src/adapters/github/reviews.js'
import { githubSetUp } from '../../src/adapters/github/set-up.js'
import { githubTracker } from '../../src/adapters/github/tracker.js'
import { checkoutFrom } from '../../src/commands/checkout.js'
import { dispatch } from '../../src/commands/dispatch.js'
import { readEvent } from '../../src/commands/event.js'
import { UserError } from '../../src/commands/user-error.js'
import type { World } from '../../src/commands/world.js'
import { readInputs } from '../../src/config/inputs.js'
import { BOT, MEMBERS } from '../support/github/seed.js'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runAction } from '../support/runner/run-action.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

type Requests = GitHub['requests']

/** A repository, the people who work in it, and the workflow that wakes us. */
export interface Team {
  readonly github: GitHub
  readonly workspace: Workspace
  /** Who can be assigned: whoever is taken out of it has left. */
  readonly members: string[]
  /** One scheduled run at an instant. Answers with what it asked of GitHub. */
  run(now: string): Promise<Scheduled>
  close(): Promise<void>
}

export interface Scheduled {
  readonly exit: number
  readonly requests: Requests
}

const SCHEDULE = { schedule: '17 6 * * 1-5' }
const TOKEN = 'ghs_action'

/** `by` says of an instant whether the committed bundle runs, or the same engine in this process. */
export async function aTeam(by: (now: string) => 'bundle' | 'engine'): Promise<Team> {
  const members: string[] = [...MEMBERS]
  const github = await startGitHub({ private: ['acme/vault'], assignable: members })
  const workspace = await aWorkspace()
  return {
    github,
    workspace,
    members,
    run: async (now) => {
      github.setTime(now)
      github.forgetRequests()
      const exit =
        by(now) === 'bundle' ? await byBundle(github, workspace, now) : await byEngine(github, workspace, now)
      return { exit, requests: github.requests.filter((request) => request.by === BOT.login) }
    },
    close: async () => {
      github.expectValid()
      await github.close()
      await workspace.remove()
    },
  }
}

async function byBundle({ url }: GitHub, { folder }: Workspace, now: string): Promise<number> {
  const step = { event: 'schedule', payload: SCHEDULE, workspace: folder, apiUrl: url, token: TOKEN }
  const { exit } = await runAction({ ...step, inputs: { now } })
  return exit
}

/** All that main.ts does but for the process. */
async function byEngine({ url }: GitHub, { folder }: Workspace, now: string): Promise<number> {
  const reading = readInputs({ INPUT_TOKEN: TOKEN, INPUT_NOW: now })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const event = readEvent('schedule', SCHEDULE)
  const checkout = checkoutFrom('refs/heads/main', '', SCHEDULE)
  const { exit } = await dispatch(worldOf(url, folder, now), event, reading.inputs, checkout)
  return exit
}

function worldOf(baseUrl: string, folder: string, now: string): World {
  const client = githubClient({ token: TOKEN, baseUrl })
  const home = 'acme/shop'
  const connection = {
    tracker: githubTracker(client, home),
    trackerOf: (other: string) => githubTracker(client, other),
    host: githubHost(client, home),
    setUpOf: (other: string) => githubSetUp(client, other),
    branches: githubBranches(client, home),
    reviews: githubReviews(client, home),
    checkRuns: githubCheckRuns(client, home),
    page: `https://github.com/${home}`,
  }
  return {
    files: workspaceFiles(folder, (message, hint) => new UserError(message, hint)),
    history: gitHistory(folder),
    now: new Date(now).toISOString(),
    connect: async () => connection,
  }
}
