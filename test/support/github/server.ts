import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { clock } from './clock.js'
import { type Desk, desk, type LoggedRequest } from './desk.js'
import { startEmulator } from './emulator.js'
import { isRecord } from './exchange.js'
import type { Fault } from './faults.js'
import { type Hands, hands } from './hands.js'
import { emptyMemory, type Repository } from './memory.js'
import { type Moves, moves } from './moves.js'
import { MEMBERS, ORGANISATION, REPOSITORY, TOKENS, type Token } from './seed.js'
import type { Feature, World } from './world.js'

export interface GitHubOptions {
  /** Names of repositories of the organisation; default `shop`. */
  readonly repositories?: readonly string[]
  /** Full names of those that only the organisation sees; they need not be named among the others. */
  readonly private?: readonly string[]
  /** More tokens, or others in place of the usual. */
  readonly tokens?: { readonly [token: string]: Token }
  readonly assignable?: readonly string[]
  /** What it has not, as old GitHub Enterprise Servers: 404. */
  readonly lacks?: readonly Feature[]
  /** Names of branches that take no update from a workflow, in all repositories. */
  readonly protected?: readonly string[]
  /** Whether workflows may open and approve pull requests; default true. */
  readonly pullRequestsByActions?: boolean
  /** States of workflows that are not active, such as `disabled_inactivity`, by path. */
  readonly workflowStates?: { readonly [path: string]: string }
  /** For example `/api/v3`, as on GitHub Enterprise Server. */
  readonly basePath?: string
  /** Root of the pages in `html_url`; default this server. */
  readonly webUrl?: string
}

export interface GitHub extends Moves {
  /** Root of its REST API. */
  readonly url: string
  /** All requests that came, oldest first; `status` null for those that got no answer. */
  readonly requests: readonly LoggedRequest[]
  forgetRequests(): void
  fault(fault: Fault): void
  clearFaults(): void
  /** From now on it is so late there: an ISO 8601 instant. */
  setTime(instant: string): void
  /** What a person does there, or sees; in `acme/shop` unless another repository is named. */
  as(login: string, repository?: string): Hands
  /** Throws when a request, or an answer of the layer, differed from GitHub's own description. */
  expectValid(): void
  close(): Promise<void>
}

/** A stateful GitHub on a free port of this machine, with the people and repositories of seed.ts. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const world = await worldOf(options)
  const { basePath = '' } = options
  const server = createServer()
  // A busy machine sends its next request just when the default of five seconds hangs up.
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const api = `${origin}${basePath}`
  const open = desk(world, basePath, { api, web: options.webUrl ?? origin })
  server.on('request', open.serve)
  return {
    url: api,
    requests: open.requests,
    forgetRequests: () => {
      open.requests.splice(0)
    },
    fault: open.faults.add,
    clearFaults: open.faults.clear,
    setTime: world.clock.set,
    ...moves(world),
    as: (login, repository) => hands(api, `ghp_${login}`, repository),
    expectValid: () => throwAny(open.violations),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await world.emulator.close()
    },
  }
}

async function worldOf(options: GitHubOptions): Promise<World> {
  const repositories = repositoriesOf(options)
  const emulator = await startEmulator(repositories)
  const memory = emptyMemory()
  for (const repository of repositories) {
    const { json } = await emulator.ask({ method: 'GET', path: `/repos/${repository.fullName}`, by: MEMBERS[0] })
    memory.repositories.set(isRecord(json) ? Number(json['id']) : Number.NaN, repository)
  }
  return {
    emulator,
    clock: clock(),
    tokens: new Map(Object.entries({ ...TOKENS, ...options.tokens })),
    assignable: options.assignable ?? MEMBERS,
    settings: {
      lacks: options.lacks ?? [],
      protected: options.protected ?? [],
      pullRequestsByActions: options.pullRequestsByActions ?? true,
      workflowStates: options.workflowStates ?? {},
    },
    memory,
  }
}

function repositoriesOf({ repositories, private: hidden = [] }: GitHubOptions): readonly Repository[] {
  const named = repositories?.map((name) => `${ORGANISATION}/${name}`) ?? [REPOSITORY]
  return [...new Set([...named, ...hidden])].map((fullName) => ({ fullName, isPrivate: hidden.includes(fullName) }))
}

function throwAny(violations: Desk['violations']): void {
  const found = [...new Set(violations)]
  if (found.length > 0) throw new Error(`Not as GitHub documents it:\n${found.join('\n')}`)
}
