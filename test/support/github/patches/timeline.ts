import { isRecord, records } from '../exchange.js'
import { page } from '../paging.js'
import { type Patch, type World, when } from '../world.js'
import { asIssue } from './pull-request-issue.js'
import { upToDate } from './pull-requests.js'

// Events, comments, and references from other places, oldest first (GitHub's OpenAPI description,
// issues/list-events-for-timeline). The emulator has the events only, with fields of all kinds in each, and "opened",
// which GitHub does not list.

type Row = { readonly [key: string]: unknown }

export const readTimeline: Patch = when(
  'GET',
  /^(\/repos\/([^/]+\/[^/]+)\/issues\/(\d+))\/timeline$/,
  async ([issue = '', repository = '', number = ''], asked, world, next) => {
    const first = await next({ ...asked, query: new URLSearchParams({ per_page: '1' }) })
    if (first.status !== 200) return first
    const events = records(await world.emulator.all(asked.path)).filter(({ event }) => event !== 'opened')
    const comments = records(await world.emulator.all(`${issue}/comments`))
    const all: readonly Row[] = [
      ...events.map(asEvent),
      ...comments.map((comment) => ({ ...comment, event: 'commented', actor: comment['user'] })),
      ...(await referencesTo(number, repository, world)),
    ]
    const sorted = all.toSorted((a, b) => Date.parse(String(a['created_at'])) - Date.parse(String(b['created_at'])))
    return page(asked, sorted, world.emulator.url)
  },
)

function asEvent({ issue, label, assignee, milestone, rename, ...event }: Row): Row {
  const own = Object.entries({ label, assignee, milestone, rename }).filter(([, value]) => isRecord(value))
  return { ...event, performed_via_github_app: null, ...Object.fromEntries(own) }
}

async function referencesTo(number: string, repository: string, world: World): Promise<readonly Row[]> {
  const places = await Promise.all(
    [...world.memory.repositories.values()].map(({ fullName }) => mentionsIn(fullName, number, repository, world)),
  )
  return places.flat()
}

/** Another repository names the issue in full. */
async function mentionsIn(place: string, number: string, repository: string, world: World): Promise<readonly Row[]> {
  const pulls = records(await world.emulator.all(`/repos/${place}/pulls`, 'state=all'))
  const name = place === repository ? '(?<![\\w/])' : `(?<![\\w/])${repository}`
  const mention = new RegExp(`${name}#${number}\\b`)
  const found = pulls.filter(({ title, body }) => mention.test(`${title}\n${body ?? ''}`))
  return Promise.all(
    found.map(async (pull) => {
      const { user, created_at } = pull
      const issue = await asIssue(await upToDate(pull, place, world), `/repos/${place}`, world)
      return {
        event: 'cross-referenced',
        actor: user,
        created_at,
        updated_at: created_at,
        source: { type: 'issue', issue },
      }
    }),
  )
}
