import { isRecord, records, refused } from '../exchange.js'
import { issueKey } from '../memory.js'
import { page } from '../paging.js'
import { type Patch, type World, when } from '../world.js'
import { lockOf } from './locks.js'

// The emulator keeps the commit at which a pull request was opened, and lists no files. On GitHub `head.sha` follows the
// branch, and the files are those of base...head (GitHub's OpenAPI description, pulls/get, pulls/list-files).

type Row = { readonly [key: string]: unknown }

export const readPull: Patch = when(
  'GET',
  /^\/repos\/([^/]+\/[^/]+)\/pulls\/\d+$/,
  async (match, asked, world, next) => {
    const reply = await next(asked)
    if (reply.status !== 200 || !isRecord(reply.json)) return reply
    return { ...reply, json: await upToDate(reply.json, match[0] ?? '', world) }
  },
)

export const listPulls: Patch = when('GET', /^\/repos\/([^/]+\/[^/]+)\/pulls$/, async (match, asked, world, next) => {
  const reply = await next(asked)
  if (reply.status !== 200) return reply
  return { ...reply, json: await Promise.all(records(reply.json).map((pull) => upToDate(pull, match[0] ?? '', world))) }
})

export const pullFiles: Patch = when(
  'GET',
  /^(\/repos\/([^/]+\/[^/]+)\/pulls\/\d+)\/files$/,
  async (match, asked, world) => {
    const [path = '', repository = ''] = match
    const files = await filesOfPull(world, path, repository)
    return files === null ? refused(404, 'Not Found') : page(asked, files, world.emulator.url)
  },
)

/** Null when there is no such pull request. */
export async function filesOfPull(world: World, path: string, repository: string): Promise<readonly Row[] | null> {
  const reply = await world.emulator.ask({ method: 'GET', path, by: 'ada' })
  if (reply.status !== 200 || !isRecord(reply.json)) return null
  const { base, head } = shas(await upToDate(reply.json, repository, world))
  return filesBetween(world, repository, base, head)
}

/** Pull requests that a commit is part of, or that it merged (repos/list-pull-requests-associated-with-commit). */
export const pullsOfCommit: Patch = when(
  'GET',
  /^\/repos\/([^/]+\/[^/]+)\/commits\/([0-9a-f]{7,40})\/pulls$/,
  async (match, asked, world) => {
    const [repository = '', sha = ''] = match
    const pulls = records(await world.emulator.all(`/repos/${repository}/pulls`, 'state=all'))
    const current = await Promise.all(pulls.map((pull) => upToDate(pull, repository, world)))
    const found = await Promise.all(
      current.map(async (pull) => ((await contains(world, repository, pull, sha)) ? [pull] : [])),
    )
    return page(asked, found.flat(), world.emulator.url)
  },
)

/** A pull request with the tip of its branch, or as it was merged. */
export async function upToDate(pull: Row, repository: string, world: World): Promise<Row> {
  const head = isRecord(pull['head']) ? pull['head'] : {}
  const key = issueKey(world.memory, repository, pull['number'])
  const lock = lockOf(world, repository, pull['number'])
  const merge = world.memory.merges.get(key)
  if (merge) {
    const merged = { merged_at: merge.at, merged: true, merge_commit_sha: merge.commit, closed_at: merge.at }
    return { ...pull, ...merged, ...lock, state: 'closed', head: { ...head, sha: merge.head } }
  }
  const tip = await tipOf(world, repository, String(head['ref']))
  return { ...pull, ...lock, head: { ...head, sha: tip ?? head['sha'] } }
}

export async function tipOf(world: World, repository: string, branch: string): Promise<string | null> {
  const path = `/repos/${repository}/git/ref/heads/${branch}`
  const { json } = await world.emulator.ask({ method: 'GET', path, by: 'ada' })
  return isRecord(json) && isRecord(json['object']) ? String(json['object']['sha']) : null
}

export async function filesBetween(world: World, repository: string, base: string, head: string) {
  const path = `/repos/${repository}/compare/${base}...${head}`
  const { json } = await world.emulator.ask({ method: 'GET', path, by: 'ada' })
  return isRecord(json) ? records(json['files']) : []
}

function shas(pull: Row): { readonly base: string; readonly head: string } {
  const sha = (end: unknown) => (isRecord(end) ? String(end['sha']) : '')
  return { base: sha(pull['base']), head: sha(pull['head']) }
}

async function contains(world: World, repository: string, pull: Row, sha: string): Promise<boolean> {
  const { base, head } = shas(pull)
  if (pull['merge_commit_sha'] === sha) return true
  const path = `/repos/${repository}/compare/${base}...${head}`
  const { json } = await world.emulator.ask({ method: 'GET', path, by: 'ada' })
  return isRecord(json) && records(json['commits']).some((commit) => String(commit['sha']).startsWith(sha))
}
