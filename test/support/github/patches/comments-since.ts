import { records } from '../exchange.js'
import { page } from '../paging.js'
import { type Patch, when } from '../world.js'

// `since`: only results that were updated at or after this time (GitHub's OpenAPI description, issues/list-comments).
// The emulator ignores it for one issue, and does not know the layer's clock.

const COMMENTS = /^\/repos\/[^/]+\/[^/]+\/issues\/(?:\d+\/)?comments$/

export const commentsSince: Patch = when('GET', COMMENTS, async (_, asked, world, next) => {
  const since = asked.query.get('since')
  if (since === null) return next(asked)
  const first = await next({ ...asked, query: new URLSearchParams({ per_page: '1' }) })
  if (first.status !== 200) return first
  const all = records(await world.emulator.all(asked.path))
  const isLate = (updated: unknown) => Date.parse(world.clock.shown(String(updated))) >= Date.parse(since)
  return page(
    asked,
    all.filter((comment) => isLate(comment['updated_at'])),
    world.emulator.url,
  )
})
