import { type Asked, isRecord, moved, type Reply, refused } from '../exchange.js'
import { isGone } from '../issues.js'
import { type Fate, issueKey } from '../memory.js'
import { MEMBERS } from '../seed.js'
import { type Patch, type World, when } from '../world.js'
import { isVisible } from './repositories.js'

// 301 for an issue that was transferred, or 404 for who may not read the repository where it is; 410 for a deleted one
// (GitHub's OpenAPI description, issues/get and issues/update). Its comments and events do not redirect: 404 (measured in
// Systemorph/MeshWeaver#4629).

const ANY = 'GET|POST|PATCH|PUT|DELETE'
const UNREDIRECTED = /^\/(?:comments|events|timeline)$/

export const meetFates: Patch = when(
  ANY,
  /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)(\/.*)?$/,
  async ([repository = '', number, rest = ''], asked, world, next) => {
    const fate = world.memory.fates.get(issueKey(world.memory, repository, number))
    return fate ? answerOf(fate, rest, asked, world) : next(asked)
  },
)

function answerOf(fate: Fate, rest: string, asked: Asked, world: World): Reply {
  switch (fate.kind) {
    case 'deleted':
      return refused(410, 'This issue was deleted')
    case 'hidden':
      return refused(404, 'Not Found')
    case 'transferred': {
      const { id, number } = fate
      const target = world.memory.repositories.get(id)?.fullName ?? ''
      const isLost = asked.method === 'GET' && UNREDIRECTED.test(rest)
      if (isLost || !isVisible(target, asked, world)) return refused(404, 'Not Found')
      return moved(301, `${world.emulator.url}/repositories/${id}/issues/${number}${rest}`, asked.query)
    }
  }
}

/** A comment goes with its issue. */
export const loseComments: Patch = when(
  ANY,
  /^(\/repos\/([^/]+\/[^/]+)\/issues\/comments\/\d+)(?:\/.*)?$/,
  async ([path = '', repository = ''], asked, world, next) => {
    if (world.memory.fates.size === 0) return next(asked)
    const { json } = await world.emulator.ask({ method: 'GET', path, by: MEMBERS[0] })
    const number = isRecord(json) ? String(json['issue_url']).split('/').at(-1) : undefined
    const isLost = number !== undefined && isGone(world, repository, number)
    return isLost ? refused(404, 'Not Found') : next(asked)
  },
)
