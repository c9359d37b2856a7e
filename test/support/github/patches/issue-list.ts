import { type Asked, isRecord, records } from '../exchange.js'
import { isGone } from '../issues.js'
import { page } from '../paging.js'
import { type Patch, type World, when } from '../world.js'
import { asIssue, pullRequests } from './pull-request-issue.js'

// "GitHub's REST API considers every pull request an issue": they are in the list and can be read by number
// (GitHub's OpenAPI description, issues/list-for-repo and issues/get). The emulator leaves them out.

type Row = { readonly [key: string]: unknown }

export const listIssues: Patch = when(
  'GET',
  /^(\/repos\/([^/]+\/[^/]+))\/issues$/,
  async (match, asked, world, next) => {
    const repository = match[0] ?? ''
    const first = await next({ ...asked, query: new URLSearchParams({ state: 'all', per_page: '1' }) })
    if (first.status !== 200) return first
    const issues = records(await world.emulator.all(asked.path, 'state=all'))
    const all = [...issues, ...(await pullRequests(world, repository))]
    const rows = all.filter((row) => !isGone(world, match[1] ?? '', row['number']) && isWanted(row, asked, world))
    const descending = asked.query.get('direction') !== 'asc'
    const key =
      asked.query.get('sort') === 'updated'
        ? 'updated_at'
        : asked.query.get('sort') === 'comments'
          ? 'comments'
          : 'number'
    const sorted = rows.sort((a, b) => compare(a[key], b[key]) || Number(a['number']) - Number(b['number']))
    return page(asked, descending ? sorted.reverse() : sorted, world.emulator.url)
  },
)

export const readIssue: Patch = when(
  'GET',
  /^(\/repos\/[^/]+\/[^/]+)\/issues\/(\d+)$/,
  async (match, asked, world, next) => {
    const [repository = '', number = ''] = match
    const reply = await next(asked)
    if (reply.status === 200) return reply
    const pull = await world.emulator.ask({ method: 'GET', path: `${repository}/pulls/${number}`, by: asked.by })
    if (pull.status !== 200 || !isRecord(pull.json)) return reply
    return { status: 200, json: await asIssue(pull.json, repository, world), own: true }
  },
)

function isWanted(row: Row, { query }: Asked, world: World): boolean {
  const state = query.get('state') ?? 'open'
  const labels = query.get('labels')?.split(',') ?? []
  const since = query.get('since')
  return (
    (state === 'all' || row['state'] === state) &&
    isChosen(query.get('milestone'), isRecord(row['milestone']) ? row['milestone']['number'] : null) &&
    isChosen(query.get('type'), 'pull_request' in row ? null : world.memory.types.get(Number(row['id']))) &&
    labels.every((label) => records(row['labels']).some((one) => isLike(one['name'], label))) &&
    (!query.has('creator') || (isRecord(row['user']) && isLike(row['user']['login'], query.get('creator')))) &&
    (!query.has('assignee') || records(row['assignees']).some((one) => isLike(one['login'], query.get('assignee')))) &&
    (since === null || Date.parse(world.clock.shown(String(row['updated_at']))) >= Date.parse(since))
  )
}

/** `none` and `*` stand for an issue without one, and with any. */
function isChosen(wanted: string | null, found: unknown): boolean {
  if (wanted === null) return true
  if (wanted === 'none' || wanted === '*') return (wanted === 'none') === ((found ?? null) === null)
  return isLike(found, wanted)
}

function isLike(found: unknown, wanted: string | null): boolean {
  return String(found).toLowerCase() === String(wanted).toLowerCase()
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
}
