import { isRecord, own, refused } from '../exchange.js'
import { BOT } from '../seed.js'
import { type Patch, when } from '../world.js'

// The one question that is asked by GraphQL: `viewer { login databaseId }` (npm @octokit/graphql-schema, type User).
// The emulator has no GraphQL.

export const viewer: Patch = when('POST', /^(?:\/api)?\/graphql$/, async (_, asked, world) => {
  if (world.settings.lacks.includes('graphql')) return refused(404, 'Not Found')
  const query = isRecord(asked.json) ? String(asked.json['query']) : ''
  if (asked.by === null) return refused(401, 'Requires authentication')
  const words = query.match(/\w+/g)?.join(' ')
  if (words !== 'query viewer login databaseId') {
    return own(200, { errors: [{ message: `The layer does not answer: ${query}` }] })
  }
  return own(200, { data: { viewer: { login: asked.by, databaseId: await idOf(asked.by) } } })

  async function idOf(login: string): Promise<unknown> {
    if (login === BOT.login) return BOT.id
    const { json } = await world.emulator.ask({ method: 'GET', path: '/user', by: login })
    return isRecord(json) ? json['id'] : null
  }
})
