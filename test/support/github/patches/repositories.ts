import type { Asked } from '../exchange.js'
import { isRecord, moved, own, refused } from '../exchange.js'
import { repositoryId } from '../memory.js'
import { isOutsider } from '../seed.js'
import { type Patch, type World, when } from '../world.js'

// Whoever may not see a repository is told that there is none (GitHub's OpenAPI description, issues/get: "lacks read
// access … 404"). One that was renamed is found by its number: GitHub redirects there with 301, "or 307, depending on
// the type of request" (developer.github.com/changes/2015-04-17-preview-repository-redirects).

const NAMED = /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/

export const findByNumber: Patch = async (asked, world, next) => {
  const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(asked.path) ?? []
  if (id === undefined) return next(asked)
  const repository = world.memory.repositories.get(Number(id))
  if (!repository) return refused(404, 'Not Found')
  return next({ ...asked, path: `/repos/${repository.fullName}${rest}` })
}

export const hideRepositories: Patch = async (asked, world, next) => {
  const [, name] = NAMED.exec(asked.path) ?? []
  return name === undefined || isVisible(name, asked, world) ? next(asked) : refused(404, 'Not Found')
}

export const followRenames: Patch = async (asked, world, next) => {
  const [, name = '', rest = ''] = NAMED.exec(asked.path) ?? []
  const rename = world.memory.renames.get(name)
  if (!rename) return next(asked)
  const status = asked.method === 'GET' ? 301 : rename.writes
  return moved(status, `${world.emulator.url}/repositories/${rename.id}${rest}`, asked.query)
}

/** The emulator forgets two numbers that GitHub's description requires (repos/get). */
export const readRepository: Patch = when('GET', /^\/repos\/[^/]+\/[^/]+$/, async (_, asked, __, next) => {
  const reply = await next(asked)
  if (reply.status !== 200 || !isRecord(reply.json)) return reply
  return own(200, { ...reply.json, network_count: 0, subscribers_count: 0 })
})

/** Whether who asks, and the token, may see a repository. */
export function isVisible(fullName: string, { by, token }: Asked, { memory }: World): boolean {
  const idOf = (name: string) => repositoryId(memory, name) ?? memory.renames.get(name)?.id
  const id = idOf(fullName)
  const isInScope = token?.repositories?.some((name) => idOf(name) === id) ?? true
  const isPrivate = id !== undefined && memory.repositories.get(id)?.isPrivate === true
  return isInScope && !(isPrivate && isOutsider(by))
}
