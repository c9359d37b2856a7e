import { workspaceFiles } from './adapters/files/workspace-files.js'
import { gitHistory } from './adapters/git/git-history.js'
import { originAddress } from './adapters/git/repository-place.js'
import { fetchThroughProxy, misnamedProxy } from './adapters/proxy.js'
import { slackWebhook } from './adapters/slack/webhook.js'
import { crewOf } from './adapters/threads/crew.js'
import { UserError } from './commands/user-error.js'
import { VERSION } from './commands/version.js'
import type { Connection, World } from './commands/world.js'
import type { Messenger } from './ports/messenger.js'
import type { SharedFiles } from './ports/shared-files.js'

export interface ConnectionSettings {
  readonly token: string
  /** `owner/name`; null: the remote `origin` says. */
  readonly repository: string | null
  readonly apiUrl: string | null
  readonly serverUrl: string | null
  /** How requests are made; without it through the proxy that the environment names, or straight. */
  readonly fetch?: typeof fetch
  /** Where git is asked for the remote. */
  readonly root: string
}

const PUBLIC_API = 'https://api.github.com'

/** Makes the ports that speak with GitHub. Nothing is asked yet. */
export async function connect(settings: ConnectionSettings): Promise<Connection> {
  requireToken(settings)
  const { repository, baseUrl, page } = await placeOf(settings)
  const [
    { githubTracker },
    { githubHost },
    { githubBranches },
    { githubReviews },
    { githubCheckRuns },
    { githubSetUp },
  ] = await Promise.all([
    import('./adapters/github/tracker.js'),
    import('./adapters/github/host.js'),
    import('./adapters/github/branches.js'),
    import('./adapters/github/reviews.js'),
    import('./adapters/github/check-runs.js'),
    import('./adapters/github/set-up.js'),
  ])
  const client = await clientFor(settings, baseUrl)
  return {
    tracker: githubTracker(client, repository),
    trackerOf: (other) => githubTracker(client, other),
    host: githubHost(client, repository),
    setUpOf: (other) => githubSetUp(client, other),
    branches: githubBranches(client, repository),
    reviews: githubReviews(client, repository),
    checkRuns: githubCheckRuns(client, repository),
    page,
  }
}

/** Files that repositories share, whichever repository this is. Nothing is asked yet. */
async function connectShared(settings: ConnectionSettings): Promise<SharedFiles> {
  requireToken(settings)
  const { githubSharedFiles } = await import('./adapters/github/shared-files.js')
  return githubSharedFiles(await clientFor(settings, apiOf(settings)))
}

function requireToken({ token }: ConnectionSettings): void {
  if (token !== '') return
  throw new UserError(
    'There is no token for GitHub.',
    'Set GITHUB_TOKEN (or GH_TOKEN), for example to what `gh auth token` prints; in the Action the input `token`.',
  )
}

async function clientFor({ token, fetch }: ConnectionSettings, baseUrl: string) {
  const { githubClient } = await import('./adapters/github/client.js')
  const userAgent = `followthrough/${VERSION}`
  const misnamed = fetch === undefined ? misnamedProxy(process.env) : null
  if (misnamed !== null) {
    throw new UserError(
      `${misnamed} is not the address of an HTTP proxy.`,
      'Write one such as http://proxy.example:3128, or leave it empty.',
    )
  }
  const through = fetch ?? (await fetchThroughProxy(process.env))
  return githubClient({ token, baseUrl, userAgent, ...(through === null ? {} : { fetch: through }) })
}

/** The repository's page, without a token and without asking anybody; null where neither settings nor git name one. */
export async function pageOf(settings: ConnectionSettings): Promise<string | null> {
  const isNamed = settings.repository !== null || (await originOf(settings.root)) !== null
  return isNamed ? (await placeOf(settings)).page : null
}

async function placeOf(settings: ConnectionSettings) {
  const repository = settings.repository ?? (await originOf(settings.root))
  if (
    repository === null ||
    !/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(repository) ||
    /(^|\/)\.{1,2}($|\/)/.test(repository)
  ) {
    throw new UserError(
      repository === null ? 'It is not known which repository this is.' : `\`${repository}\` is no repository.`,
      'Use --repo owner/name, or set GITHUB_REPOSITORY.',
    )
  }
  const baseUrl = apiOf(settings)
  return { repository, baseUrl, page: `${serverOf(settings.serverUrl, baseUrl)}/${repository}` }
}

function apiOf({ apiUrl }: ConnectionSettings): string {
  const baseUrl = apiUrl ?? PUBLIC_API
  if (URL.canParse(baseUrl) && /^https?:\/\//i.test(baseUrl)) return baseUrl
  throw new UserError('GITHUB_API_URL is no address.', `Write one such as ${PUBLIC_API}, or leave it out.`)
}

/** Without GITHUB_SERVER_URL the host is told from the address of its API. */
function serverOf(serverUrl: string | null, apiUrl: string): string {
  if (serverUrl !== null) return serverUrl
  if (apiUrl === PUBLIC_API) return 'https://github.com'
  const url = new URL(apiUrl)
  return `${url.protocol}//${url.host.replace(/^api\./, '')}`
}

/** `owner/name` from the address of the remote `origin`, however it is written. */
async function originOf(root: string): Promise<string | null> {
  const address = await originAddress(root)
  const found = address === null ? null : /[/:]([A-Za-z0-9._-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(address)
  return found?.[1] ?? null
}

/**
 * The real ports below a folder; `settings` are asked for when something is to be looked up on GitHub. The address of a
 * Slack webhook is a secret; empty: none.
 */
export function worldAt(
  root: string,
  now: string,
  settings: () => Promise<ConnectionSettings>,
  slackAddress: string,
): World {
  const run = process.env['GITHUB_RUN_ID'] ?? ''
  let connection: Promise<Connection> | null = null
  const connectOnce = (): Promise<Connection> => {
    // One client a run: it remembers who we are, and how long may still be waited for rate limits.
    if (connection === null) connection = settings().then(connect)
    return connection
  }
  let shared: Promise<SharedFiles> | null = null
  const sharedOnce = (): Promise<SharedFiles> => {
    if (shared === null) shared = settings().then(connectShared)
    return shared
  }
  return {
    files: workspaceFiles(root, (message, hint) => new UserError(message, hint)),
    history: gitHistory(root),
    now,
    ...crewIn(process.argv[1]),
    ...(/^\d{1,20}$/.test(run) ? { run } : {}),
    connect: connectOnce,
    shared: sharedOnce,
    messenger: () => (slackAddress === '' ? null : messengerAt(slackAddress)),
  }
}

/** The program is begun again in each thread. */
function crewIn(program: string | undefined): Pick<World, 'crew'> {
  return program === undefined ? {} : { crew: crewOf(program) }
}

function messengerAt(address: string): Messenger {
  const messenger = slackWebhook(address)
  if (messenger !== null) return messenger
  throw new UserError(
    'The address of the Slack webhook does not start with `https://`.',
    'Copy it again from Slack, in the Action into the secret, else into FOLLOWTHROUGH_SLACK_WEBHOOK.',
  )
}
