import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Token } from './seed.js'

/** A request as the layer sees it: the path is that of GitHub's documentation, without the base path. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: { readonly [name: string]: string }
  readonly body: string
  readonly json: unknown
  /** Login of the token's account; null without a token. */
  readonly by: string | null
  readonly token: Token | null
}

export interface Reply {
  readonly status: number
  readonly headers?: { readonly [name: string]: string }
  readonly json?: unknown
  readonly bytes?: Uint8Array
  /** Made by the layer, not by the emulator: checked against GitHub's description too. */
  readonly own?: true
}

export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function records(value: unknown): readonly { readonly [key: string]: unknown }[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

export function own(status: number, json?: unknown, headers: Reply['headers'] = {}): Reply {
  return { status, headers, own: true, ...(json === undefined ? {} : { json }) }
}

/** An error as GitHub words it. */
export function refused(status: number, message: string, extra: object = {}, headers: Reply['headers'] = {}): Reply {
  const documentation_url = 'https://docs.github.com/rest'
  return { status, headers, json: { message, ...extra, documentation_url, status: String(status) } }
}

/** A redirect as GitHub words it. */
export function moved(status: 301 | 307, to: string, query: URLSearchParams): Reply {
  const location = query.size === 0 ? to : `${to}?${query}`
  const documentation_url = 'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects'
  return { status, headers: { location }, json: { message: 'Moved Permanently', url: location, documentation_url } }
}

/** The form of a 422 in GitHub's OpenAPI description, `validation-error`. */
export function invalid(resource: string, field: string, code: string, message?: string): Reply {
  const error = { resource, field, code, ...(message === undefined ? {} : { message }) }
  return refused(422, 'Validation Failed', { errors: [error] })
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString('utf8')
}

export function jsonOf(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

export function send(response: ServerResponse, reply: Reply): void {
  const bytes = reply.bytes ?? (reply.json === undefined ? undefined : Buffer.from(JSON.stringify(reply.json)))
  const type = reply.bytes === undefined ? 'application/json; charset=utf-8' : 'application/octet-stream'
  response.writeHead(reply.status, { ...(bytes === undefined ? {} : { 'content-type': type }), ...reply.headers })
  response.end(bytes)
}
