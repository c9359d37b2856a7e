import { type Asked, isRecord, refused } from '../exchange.js'
import { MEMBERS, STRANGER } from '../seed.js'
import { type Patch, type World, when } from '../world.js'

// What a token of a workflow may write: its `permissions:`. Without them GitHub answers 403 "Resource not accessible by
// integration" and names what it accepts in `X-Accepted-GitHub-Permissions` (docs.github.com, permissions required for
// GitHub Apps). It may not ask for its user. The emulator lets every token do everything.

const NEEDS: readonly { readonly path: RegExp; readonly sets: readonly (readonly string[])[] }[] = [
  { path: /\/issues\/(?:\d+\/comments|comments\/\d+(?:\/reactions)?)$/, sets: [['issues'], ['pull_requests']] },
  { path: /\/issues(?:\/|$)/, sets: [['issues']] },
  { path: /\/(?:labels|milestones)(?:\/|$)/, sets: [['issues'], ['pull_requests']] },
  { path: /\/pulls\/\d+\/merge$/, sets: [['contents']] },
  { path: /\/pulls(?:\/|$)/, sets: [['pull_requests']] },
  { path: /\/check-runs(?:\/|$)/, sets: [['checks']] },
  { path: /\/(?:contents|git)\//, sets: [['contents']] },
]

export const keepPermissions: Patch = async (asked, _, next) => {
  const permissions = asked.token?.permissions ?? 'account'
  if (permissions === 'account' || asked.path.endsWith('/graphql')) return next(asked)
  if (asked.path === '/user') return notAccessible([['profile=read']])
  if (asked.method === 'GET') return next(asked)
  const sets = NEEDS.find(({ path }) => path.test(asked.path))?.sets ?? [['administration']]
  const isAllowed = sets.some((set) => set.every((name) => permissions[name] === 'write'))
  return isAllowed ? next(asked) : notAccessible(sets.map((set) => set.map((name) => `${name}=write`)))
}

function notAccessible(sets: readonly (readonly string[])[]) {
  const accepted = sets.map((set) => set.join(',')).join('; ')
  return refused(403, 'Resource not accessible by integration', {}, { 'x-accepted-github-permissions': accepted })
}

export const refuseAnonymousWrites: Patch = (asked, _, next) =>
  asked.by === null && asked.method !== 'GET' ? Promise.resolve(refused(401, 'Requires authentication')) : next(asked)

// Whoever has no write access may open issues, comment and react; labels and assignees are "silently dropped" (GitHub's
// OpenAPI description, issues/create), and everything else of others is refused.
export const keepStrangersOut: Patch = when('POST|PATCH|PUT|DELETE', /^\/repos\//, async (_, asked, world, next) => {
  if (asked.by !== STRANGER || /\/issues\/(?:\d+\/comments|comments\/\d+\/reactions)$/.test(asked.path)) {
    return next(asked)
  }
  if (asked.method === 'POST' && asked.path.endsWith('/issues') && isRecord(asked.json)) {
    const { labels, assignees, milestone, ...rest } = asked.json
    return next({ ...asked, json: rest })
  }
  return (await isOwn(asked, world)) ? next(asked) : refused(403, 'Must have admin rights to Repository.')
})

async function isOwn(asked: Asked, world: World): Promise<boolean> {
  if (asked.method !== 'PATCH' || !/\/issues\/(?:comments\/)?\d+$/.test(asked.path)) return false
  const { json } = await world.emulator.ask({ method: 'GET', path: asked.path, by: MEMBERS[0] })
  return isRecord(json) && isRecord(json['user']) && json['user']['login'] === asked.by
}
