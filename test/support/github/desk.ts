import type { IncomingMessage, ServerResponse } from 'node:http'
import { contract } from './contract.js'
import { type Asked, bodyOf, jsonOf, type Reply, refused, send } from './exchange.js'
import { type Faults, faults } from './faults.js'
import { patches } from './patches/index.js'
import { type Addresses, rewritten } from './rewrite.js'
import type { Token } from './seed.js'
import { chain, type World } from './world.js'

export interface LoggedRequest {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly by: string | null
  readonly status: number | null
  readonly json: unknown
  readonly headers: { readonly [name: string]: string }
}

export interface Desk {
  readonly serve: (request: IncomingMessage, response: ServerResponse) => void
  readonly requests: LoggedRequest[]
  /** Where a request, or an answer of the layer, differed from GitHub's own description. */
  readonly violations: string[]
  readonly faults: Faults
}

/** Takes requests, checks them, lets them go wrong when a test wants it, and answers as GitHub would. */
export function desk(world: World, basePath: string, addresses: Addresses): Desk {
  const state = { requests: [] as LoggedRequest[], violations: [] as string[], faults: faults() }
  return {
    ...state,
    serve: (request, response) => {
      serve(request, response).catch((error: unknown) => {
        state.violations.push(`the layer failed: ${error instanceof Error ? error.stack : String(error)}`)
        response.destroy()
      })
    },
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const token = tokenOf(request)
    const asked = await askedFrom(request, basePath, token === null ? null : (world.tokens.get(token) ?? null))
    if (!isGraphQl(asked)) report(asked, contract().requestFaults(asked))
    const reply = await withFault(asked, token)
    state.requests.push(logged(asked, reply === 'drop' || reply === 'silence' ? null : reply.status))
    if (reply === 'drop') request.socket.destroy()
    else if (reply !== 'silence') send(response, reply)
  }

  async function withFault(asked: Asked, token: string | null): Promise<Reply | 'drop' | 'silence'> {
    const fault = state.faults.of(asked)
    switch (fault?.kind) {
      case 'silence':
        return 'silence'
      case 'answer':
        return fault.reply
      case 'answer-after':
        await replyTo(asked, token)
        return fault.reply
      case 'drop':
        if (fault.when === 'after') await replyTo(asked, token)
        fault.broken?.()
        return 'drop'
      case 'first':
        await fault.act()
        return replyTo(asked, token)
      case 'delay':
        await new Promise((resolve) => setTimeout(resolve, fault.milliseconds))
        return replyTo(asked, token)
      case undefined:
        return replyTo(asked, token)
    }
  }

  async function replyTo(asked: Asked, token: string | null): Promise<Reply> {
    if (token !== null && !world.tokens.has(token)) return refused(401, 'Bad credentials')
    const forward = ({ method, path, query, json, headers, by }: Asked) =>
      world.emulator.ask({ method, path, query, json, by, accept: headers['accept'] ?? 'application/json' })
    const next = chain(patches, world, forward)
    const reply = rewritten(await next(asked), world, addresses)
    const isChecked = reply.own === true && reply.status < 300 && !isGraphQl(asked)
    if (isChecked) report(asked, contract().replyFaults(asked, reply))
    return reply
  }

  function report({ method, path }: Asked, found: readonly string[]): void {
    state.violations.push(...found.map((fault) => `${method} ${path}: ${fault}`))
  }
}

/** GraphQL is not part of the description: the layer answers the one question that it knows. */
function isGraphQl({ path }: Asked): boolean {
  return path.endsWith('/graphql')
}

async function askedFrom(request: IncomingMessage, basePath: string, token: Token | null): Promise<Asked> {
  const url = new URL(request.url ?? '/', 'http://host')
  const body = await bodyOf(request)
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const)
  return {
    method: request.method ?? 'GET',
    path: url.pathname.startsWith(`${basePath}/`) ? url.pathname.slice(basePath.length) : url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(headers),
    body,
    json: jsonOf(body),
    by: token?.login ?? null,
    token,
  }
}

function logged({ method, path, query, by, json, headers }: Asked, status: number | null): LoggedRequest {
  const search = String(query)
  return { method, path: search === '' ? path : `${path}?${search}`, by, status, json, headers }
}

function tokenOf(request: IncomingMessage): string | null {
  const found = /^(?:bearer|token) (\S+)$/i.exec(request.headers.authorization ?? '')
  return found?.[1] ?? null
}
