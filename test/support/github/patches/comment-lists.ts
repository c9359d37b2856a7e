import { type Asked, records, refused } from '../exchange.js'
import { isGone } from '../issues.js'
import { repositoryId } from '../memory.js'
import { page } from '../paging.js'
import { type Patch, type World, when } from '../world.js'

// `since`: only results that were updated at or after this time (GitHub's OpenAPI description, issues/list-comments and
// issues/list-comments-for-repo). The emulator ignores it for one issue, does not know the layer's clock, and answers
// 404 for a repository.

type Row = { readonly [key: string]: unknown }

export const commentsSince: Patch = when(
  'GET',
  /^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/,
  async (_, asked, world, next) => {
    if (!asked.query.has('since')) return next(asked)
    const first = await next({ ...asked, query: new URLSearchParams({ per_page: '1' }) })
    if (first.status !== 200) return first
    const all = records(await world.emulator.all(asked.path))
    return page(
      asked,
      all.filter((comment) => isLate(comment, asked, world)),
      world.emulator.url,
    )
  },
)

export const listComments: Patch = when(
  'GET',
  /^\/repos\/([^/]+\/[^/]+)\/issues\/comments$/,
  async ([repository = ''], asked, world) => {
    if (repositoryId(world.memory, repository) === null) return refused(404, 'Not Found')
    const found = (await commentsOf(repository, world)).filter((comment) => isLate(comment, asked, world))
    const isByUpdate = asked.query.get('sort') === 'updated'
    const rank = (row: Row) => (isByUpdate ? Date.parse(String(row['updated_at'])) : Number(row['id']))
    const sorted = found.toSorted((a, b) => rank(a) - rank(b))
    const isDescending = asked.query.has('sort') && asked.query.get('direction') === 'desc'
    return page(asked, isDescending ? sorted.toReversed() : sorted, world.emulator.url)
  },
)

/** The comments of all issues and pull requests that can be found. */
async function commentsOf(repository: string, world: World): Promise<readonly Row[]> {
  const path = `/repos/${repository}`
  const issues = records(await world.emulator.all(`${path}/issues`, 'state=all')).filter(
    ({ comments }) => comments !== 0,
  )
  const pulls = await world.emulator.all(`${path}/pulls`, 'state=all')
  const present = records([...issues, ...pulls]).filter(({ number }) => !isGone(world, repository, number))
  const lists = present.map(({ number }) => world.emulator.all(`${path}/issues/${number}/comments`))
  return records((await Promise.all(lists)).flat())
}

function isLate(comment: Row, { query }: Asked, { clock }: World): boolean {
  const since = query.get('since')
  return since === null || Date.parse(clock.shown(String(comment['updated_at']))) >= Date.parse(since)
}
