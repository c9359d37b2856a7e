import { isRecord, type Reply } from './exchange.js'
import { BOT } from './seed.js'
import type { World } from './world.js'

export interface Addresses {
  /** Root of the API, with its base path. */
  readonly api: string
  /** Root of the pages that people look at. */
  readonly web: string
}

const API_PATHS = /^\/(?:repos|users|orgs|user|repositories|teams)(?:[/?{]|$)/

/**
 * The reply as it leaves the layer: with its addresses in place of the emulator's, the account of workflows with its
 * real number, and dates as the clock shows them.
 */
export function rewritten(reply: Reply, { emulator, clock }: World, { api, web }: Addresses): Reply {
  const given = Object.entries(reply.headers ?? {})
  const headers = Object.fromEntries(given.map(([name, value]) => [name, value.replaceAll(emulator.url, api)]))
  if (reply.json === undefined) return { ...reply, headers }
  return {
    ...reply,
    headers,
    json: JSON.parse(JSON.stringify(reply.json, replace), (_, value) => complete(value, api)),
  }

  function replace(this: unknown, key: string, value: unknown): unknown {
    if (typeof value !== 'string') return value
    if (value.startsWith(emulator.url)) {
      const path = value.slice(emulator.url.length).replaceAll('[', '%5B').replaceAll(']', '%5D')
      return `${API_PATHS.test(path) ? api : web}${path}`
    }
    return key.endsWith('_at') && !Number.isNaN(Date.parse(value)) ? clock.shown(value) : value
  }
}

function complete(value: unknown, api: string): unknown {
  if (!isRecord(value) || typeof value['login'] !== 'string') return value
  if (value['login'] === BOT.login) return { ...value, id: BOT.id, type: 'Bot' }
  return value['type'] === 'Organization' ? { ...organisationUrls(`${api}/users/${value['login']}`), ...value } : value
}

// An organisation that owns something has the form of a user (GitHub's OpenAPI description, `simple-user`).
function organisationUrls(url: string) {
  return {
    gravatar_id: '',
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    received_events_url: `${url}/received_events`,
    site_admin: false,
  }
}
