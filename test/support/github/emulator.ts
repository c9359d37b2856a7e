import { createEmulator } from 'emulate'
import { jsonOf, type Reply } from './exchange.js'
import type { Repository } from './memory.js'
import { emulatorSeed, emulatorToken } from './seed.js'

export interface Question {
  readonly method: string
  readonly path: string
  readonly query?: URLSearchParams | string
  readonly json?: unknown
  readonly accept?: string
  /** Login; null for nobody. */
  readonly by: string | null
}

export interface Emulator {
  /** Stands in its answers: the layer puts its own address in its place. */
  readonly url: string
  ask(question: Question): Promise<Reply>
  /** All items of a list. */
  all(path: string, query?: string): Promise<readonly unknown[]>
  close(): Promise<void>
}

/** The emulator on a loopback port of its own. */
export async function startEmulator(repositories: readonly Repository[]): Promise<Emulator> {
  const seed = emulatorSeed(repositories)
  const emulator = await createEmulator({ service: 'github', port: 0, seed })
  const { url } = emulator
  let turn = 0

  const ask = async ({ method, path, query, json, accept, by }: Question): Promise<Reply> => {
    // Kept open, a connection may be hung up by the emulator at the moment at which it is used again.
    const headers: Record<string, string> = { accept: accept ?? 'application/json', connection: 'close' }
    if (by !== null) headers['authorization'] = `Bearer ${emulatorToken(by, turn++)}`
    const search = String(query ?? '')
    const response = await fetch(`${url}${path}${search === '' ? '' : `?${search}`}`, {
      method,
      headers,
      redirect: 'manual',
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    })
    return replyOf(response)
  }

  const all = async (path: string, query = ''): Promise<readonly unknown[]> => {
    const items: unknown[] = []
    for (let page = 1; ; page++) {
      const { json } = await ask({ method: 'GET', path, query: `${query}&per_page=100&page=${page}`, by: 'ada' })
      const found = Array.isArray(json) ? json : []
      items.push(...found)
      if (found.length < 100) return items
    }
  }

  return { url, ask, all, close: () => emulator.close() }
}

async function replyOf(response: Response): Promise<Reply> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const link = response.headers.get('link')
  const headers: Record<string, string> = link === null ? {} : { link }
  if (response.headers.get('content-type')?.includes('json') !== true) {
    return { status: response.status, headers, ...(bytes.length > 0 ? { bytes } : {}) }
  }
  return { status: response.status, headers, json: jsonOf(Buffer.from(bytes).toString('utf8')) }
}
