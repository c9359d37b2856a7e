import { invalid, isRecord, records, refused } from '../exchange.js'
import { BOT, ORGANISATION } from '../seed.js'
import { type Patch, type World, when } from '../world.js'
import { tipOf, upToDate } from './pull-requests.js'

// A pull request is refused for a branch that is not there (reported in stackitcloud/cloud-provider-stackit#10), without
// commits (tgymnich/fork-sync#112), for a head that has one already (vsoch/pull-request-action#86), and for workflows
// when a setting says so (github/docs#36525). The emulator makes what branches are missing, and refuses nothing.

export const refuseWorkflows: Patch = when(
  'POST',
  /^\/repos\/[^/]+\/[^/]+\/pulls(?:\/\d+\/reviews)?$/,
  async (_, asked, { settings }, next) => {
    const isApproval = isRecord(asked.json) && asked.json['event'] === 'APPROVE'
    const isOpening = asked.path.endsWith('/pulls')
    const isRefused = !settings.pullRequestsByActions && asked.by === BOT.login && (isOpening || isApproval)
    if (!isRefused) return next(asked)
    return refused(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  },
)

export const openPull: Patch = when(
  'POST',
  /^\/repos\/([^/]+\/[^/]+)\/pulls$/,
  async ([repository = ''], asked, world, next) => {
    const { head: given = '', base = '' } = isRecord(asked.json) ? asked.json : {}
    const head = String(given).replace(`${ORGANISATION}:`, '')
    const isFork = head.includes(':')
    return isFork ? next(asked) : ((await refusalOf(head, String(base), repository, world)) ?? next(asked))
  },
)

export const updatePull: Patch = when(
  'PATCH',
  /^\/repos\/([^/]+\/[^/]+)\/pulls\/\d+$/,
  async ([repository = ''], asked, world, next) => {
    const reply = await next(asked)
    if (reply.status !== 200 || !isRecord(reply.json)) return reply
    return { ...reply, json: await upToDate(reply.json, repository, world) }
  },
)

async function refusalOf(head: string, base: string, repository: string, world: World) {
  if ((await tipOf(world, repository, head)) === null) return invalid('PullRequest', 'head', 'invalid')
  if ((await tipOf(world, repository, base)) === null) return invalid('PullRequest', 'base', 'invalid')
  const { emulator } = world
  const label = `${ORGANISATION}:${head}`
  const query = new URLSearchParams({ state: 'open', head: label, base })
  const open = records(await emulator.all(`/repos/${repository}/pulls`, String(query)))
  if (open.length > 0) return custom(`A pull request already exists for ${label}.`)
  const path = `/repos/${repository}/compare/${base}...${head}`
  const { json } = await emulator.ask({ method: 'GET', path, by: BOT.login })
  const isAhead = isRecord(json) && Number(json['ahead_by']) > 0
  return isAhead ? null : custom(`No commits between ${base} and ${head}`)
}

function custom(message: string) {
  return refused(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', code: 'custom', message }] })
}
