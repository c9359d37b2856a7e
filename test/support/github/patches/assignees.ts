import { type Asked, isRecord, own, records, refused } from '../exchange.js'
import { page } from '../paging.js'
import { type Patch, type World, when } from '../world.js'

// Who can be assigned: 204 or 404 (GitHub's OpenAPI description, issues/check-user-can-be-assigned and
// issues/list-assignees). Who cannot fails the whole request with 422 and `field: assignees`: reported in
// harvester#10448, opensearch-migrations#2361 and JasonEtco/create-an-issue#41.

export const listAssignees: Patch = when('GET', /^\/repos\/[^/]+\/[^/]+\/assignees$/, async (_, asked, world) => {
  const users = await world.emulator.all('/users')
  const found = records(users).filter((user) => canonical(world, String(user['login'])) !== null)
  return page(asked, found, world.emulator.url)
})

export const checkAssignee: Patch = when(
  'GET',
  /^\/repos\/[^/]+\/[^/]+\/assignees\/([^/]+)$/,
  async (match, _, world) =>
    canonical(world, decodeURIComponent(match[0] ?? '')) === null ? refused(404, 'Not Found') : own(204),
)

const WITH_ASSIGNEES = /^\/repos\/[^/]+\/[^/]+\/issues(?:\/\d+(?:\/assignees)?)?$/

export const refuseUnassignable: Patch = when('POST|PATCH', WITH_ASSIGNEES, async (_, asked, world, next) => {
  const { json } = asked
  if (!isRecord(json) || !Array.isArray(json['assignees'])) return next(asked)
  const logins = json['assignees'].map(String)
  const unknown = logins.filter((login) => canonical(world, login) === null)
  if (unknown.length > 0) return unassignable(unknown)
  return next(
    withAssignees(
      asked,
      json,
      logins.flatMap((login) => canonical(world, login) ?? []),
    ),
  )
})

function withAssignees(asked: Asked, json: object, assignees: readonly string[]): Asked {
  return { ...asked, json: { ...json, assignees: [...new Set(assignees)] } }
}

function unassignable(logins: readonly string[]) {
  const message = `assignees ${logins.join(', ')} cannot be assigned to this issue`
  const error = { message, value: logins, resource: 'Issue', field: 'assignees', code: 'invalid' }
  return refused(422, 'Validation Failed', { errors: [error] })
}

function canonical(world: World, login: string): string | null {
  return world.assignable.find((one) => one.toLowerCase() === login.toLowerCase()) ?? null
}
