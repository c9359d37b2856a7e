import { isRecord, own, refused } from '../exchange.js'
import { issueKey } from '../memory.js'
import { BOT, isOutsider, MEMBERS } from '../seed.js'
import { type Patch, type World, when } from '../world.js'

// In a locked conversation only people with write access may speak; to others, and to workflows whatever their
// `permissions:`, GitHub answers 403 (reported in renovatebot/renovate#6215, hashicorp/terraform-github-actions#100).
// The emulator lets everybody speak, locks no pull requests, and wants a body (GitHub's OpenAPI description,
// issues/lock: none is required).

export const refuseLockedComments: Patch = when(
  'POST',
  /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/,
  async ([repository = '', number], asked, { memory }, next) => {
    const maySpeak = !isOutsider(asked.by) && asked.by !== BOT.login
    if (maySpeak || !memory.locks.has(issueKey(memory, repository, number))) return next(asked)
    return refused(403, 'Unable to create comment because issue is locked.')
  },
)

export const keepLocks: Patch = when(
  'PUT|DELETE',
  /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/lock$/,
  async ([repository = '', number], asked, world, next) => {
    const wanted = isRecord(asked.json) ? asked.json : {}
    const reply = (await isPull(repository, number, world)) ? own(204) : await next({ ...asked, json: wanted })
    if (reply.status !== 204) return reply
    const key = issueKey(world.memory, repository, number)
    const { lock_reason: reason } = wanted
    if (asked.method === 'PUT') world.memory.locks.set(key, typeof reason === 'string' ? reason : null)
    else world.memory.locks.delete(key)
    return reply
  },
)

/** Whether a conversation is locked, and why, as an issue or a pull request shows it. */
export function lockOf({ memory }: World, repository: string, number: unknown) {
  const key = issueKey(memory, repository, number)
  return { locked: memory.locks.has(key), active_lock_reason: memory.locks.get(key) ?? null }
}

async function isPull(repository: string, number: string | undefined, world: World): Promise<boolean> {
  const path = `/repos/${repository}/pulls/${number}`
  return (await world.emulator.ask({ method: 'GET', path, by: MEMBERS[0] })).status === 200
}
