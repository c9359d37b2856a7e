import { isRecord } from './exchange.js'
import type { GitHub } from './server.js'

export interface Answer {
  readonly status: number
  /** Where a redirect leads. */
  readonly location: string | null
  readonly json: unknown
}

/** What GitHub answers to a token, whatever its status: a redirect is not followed. */
export async function answer(
  github: GitHub,
  token: string,
  method: string,
  path: string,
  json?: unknown,
): Promise<Answer> {
  const response = await fetch(path.startsWith('/') ? `${github.url}${path}` : path, {
    method,
    redirect: 'manual',
    headers: { authorization: `Bearer ${token}` },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  })
  const text = await response.text()
  const { status, headers } = response
  return { status, location: headers.get('location'), json: text === '' ? null : JSON.parse(text) }
}

/** A field of an answer. */
export function field({ json }: Answer, name: string): unknown {
  return isRecord(json) ? json[name] : undefined
}
