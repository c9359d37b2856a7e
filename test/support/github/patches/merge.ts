import { isRecord, own, type Reply, refused } from '../exchange.js'
import { issueKey } from '../memory.js'
import { type Patch, type World, when } from '../world.js'
import { filesBetween, tipOf, upToDate } from './pull-requests.js'

// Merging takes the tip of both branches (GitHub's OpenAPI description, pulls/merge); the emulator takes those of the day
// when the pull request was opened, and drops what the base branch got since.

export const mergePull: Patch = when(
  'PUT',
  /^\/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)\/merge$/,
  async (match, asked, world) => {
    const [repository = '', number = ''] = match
    const path = `/repos/${repository}/pulls/${number}`
    const found = await world.emulator.ask({ method: 'GET', path, by: asked.by })
    if (found.status !== 200 || !isRecord(found.json)) return refused(404, 'Not Found')
    const pull = await upToDate(found.json, repository, world)
    const base = isRecord(pull['base']) ? String(pull['base']['ref']) : ''
    const head = isRecord(pull['head']) ? String(pull['head']['sha']) : ''
    if (pull['state'] !== 'open') return refused(405, 'Pull Request is not mergeable')
    const isSquash = isRecord(asked.json) && asked.json['merge_method'] === 'squash'
    const by = asked.by ?? ''
    const commit = await mergeCommit(world, repository, { number, base, head, isSquash, by })
    await world.emulator.ask({ method: 'PATCH', path, json: { state: 'closed' }, by })
    const at = new Date().toISOString()
    world.memory.merges.set(issueKey(world.memory, repository, number), { head, commit, at, by })
    return own(200, { sha: commit, merged: true, message: 'Pull Request successfully merged' })
  },
)

interface Plan {
  readonly number: string
  readonly base: string
  readonly head: string
  readonly isSquash: boolean
  readonly by: string
}

async function mergeCommit(
  world: World,
  repository: string,
  { number, base, head, isSquash, by }: Plan,
): Promise<string> {
  const git = `/repos/${repository}/git`
  const write = async (method: string, path: string, json: unknown) => {
    const reply = await world.emulator.ask({ method, path: `${git}${path}`, json, by })
    if (reply.status >= 300) throw new Error(`The emulator refused ${method} ${path}: ${JSON.stringify(reply.json)}`)
    return shaOf(reply)
  }
  const tip = (await tipOf(world, repository, base)) ?? ''
  const files = await filesBetween(world, repository, tip, head)
  const tree = files.flatMap((file) => {
    const gone = typeof file['previous_filename'] === 'string' ? [entry(file['previous_filename'], null)] : []
    return [...gone, entry(String(file['filename']), file['status'] === 'removed' ? null : String(file['sha']))]
  })
  const { json } = await world.emulator.ask({ method: 'GET', path: `${git}/commits/${tip}`, by })
  const base_tree = isRecord(json) && isRecord(json['tree']) ? json['tree']['sha'] : ''
  const merged = await write('POST', '/trees', { base_tree, tree })
  const parents = isSquash ? [tip] : [tip, head]
  const commit = await write('POST', '/commits', { message: `Merge pull request #${number}`, tree: merged, parents })
  await write('PATCH', `/refs/heads/${base}`, { sha: commit })
  return commit
}

function entry(path: string, sha: string | null) {
  return { path, mode: '100644', type: 'blob', sha }
}

function shaOf({ json }: Reply): string {
  return isRecord(json) ? String(json['sha']) : ''
}
