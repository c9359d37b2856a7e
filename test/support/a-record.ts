import { githubBranches } from '../../src/adapters/github/branches.js'
import { type ClientOptions, githubClient } from '../../src/adapters/github/client.js'
import { githubHost } from '../../src/adapters/github/host.js'
import { githubTracker } from '../../src/adapters/github/tracker.js'
import type { Run } from '../../src/commands/run.js'
import { runSync, type SyncRequest } from '../../src/commands/sync.js'
import type { Connection, World } from '../../src/commands/world.js'
import type { ChangeReport } from '../../src/sync/change.js'
import { filesOf, type Texts } from './files-of.js'
import type { GitHub } from './github/server.js'

export const NOW = '2026-11-05T10:00:00Z'
const COMMIT = 'c0ffee'.repeat(6).concat('c0ff')

export interface RecordOptions {
  readonly token?: string
  readonly repository?: string
  readonly fetch?: ClientOptions['fetch']
  /** How long an answer is waited for; a GitHub with thousands of issues on a busy machine needs longer than the others. */
  readonly requestMilliseconds?: number
}

export interface Synced {
  readonly run: Run
  /** `create done`, in order. */
  readonly changes: readonly string[]
  /** `POST /repos/acme/shop/issues`, in order: every request that could change something. */
  readonly writes: readonly string[]
  readonly requests: number
}

/** A record that is synced with a GitHub on loopback: everything but git and the process is real. Nothing is waited for. */
export function aRecord(
  github: GitHub,
  { token = 'ghs_action', repository = 'acme/shop', fetch, requestMilliseconds = 400 }: RecordOptions = {},
) {
  const waits: number[] = []
  const limits: ClientOptions['limits'] = {
    requestMilliseconds,
    retryUnitMilliseconds: 1,
    pause: async (seconds) => {
      waits.push(seconds)
    },
  }
  const connect = async (): Promise<Connection> => {
    const client = githubClient({ token, baseUrl: github.url, limits, ...(fetch ? { fetch } : {}) })
    const unused = () => {
      throw new Error('A sync does not ask this.')
    }
    return {
      tracker: githubTracker(client, repository),
      trackerOf: (other) => githubTracker(client, other),
      host: githubHost(client, repository),
      setUpOf: unused,
      branches: githubBranches(client, repository),
      reviews: { openLines: unused, lineComments: unused, review: unused },
      checkRuns: { ofCommit: unused, annotations: unused, create: unused, update: unused },
      page: `https://github.com/${repository}`,
    }
  }
  const sync = async (texts: Texts, change: Partial<SyncRequest> = {}): Promise<Synced> => {
    const world: World = { files: filesOf(texts), history: HISTORY, now: NOW, connect }
    const before = github.requests.length
    const run = await runSync(world, { ...REQUEST, ...change })
    const asked = github.requests.slice(before).filter(({ by }) => by === 'github-actions[bot]')
    const written = asked.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))
    return {
      run,
      changes: changesOf(run).map(({ kind, outcome }) => `${kind} ${outcome}`),
      writes: written.map(({ method, path }) => `${method} ${path}`),
      requests: asked.length,
    }
  }
  return { sync, waits }
}

const HISTORY: World['history'] = {
  head: async () => COMMIT,
  at: async () => 'unknown',
  isExecutable: async () => false,
  changed: async () => null,
  changedIn: async () => null,
  appeared: async () => new Map(),
}

const REQUEST: SyncRequest = {
  configPath: null,
  dryRun: false,
  confirm: null,
  since: '2000-01-01',
  fileAgain: false,
  push: null,
  commit: null,
  branch: null,
  narrow: null,
  writeBack: null,
  failOn: 'error',
  format: 'text',
  color: false,
}

function changesOf({ json }: Run): readonly ChangeReport[] {
  const changes: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, 'changes') : []
  return Array.isArray(changes) ? changes : []
}

/** A postmortem of a few lines with these action items, at its path. */
export function aDocument(id: string, items: readonly string[], more = ''): Texts {
  const lines = ['---', `id: ${id}`, 'date: 2026-11-03', 'status: final', ...(more ? [more] : []), '---']
  const text = [...lines, `# What happened in ${id}`, '', '## Impact', 'Some.', '', '## Action items', ...items, '']
  return { [`postmortems/${id}.md`]: text.join('\n') }
}
