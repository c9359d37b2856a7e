import { isRecord, type Reply, refused } from '../exchange.js'
import { repositoryId } from '../memory.js'
import { BOT } from '../seed.js'
import { type Patch, type World, when } from '../world.js'

// A protected branch takes no update from a workflow: 422 "Protected branch update failed" (git's GH006, by the API).
// A branch that is not there is 422 for what changes it (solana-foundation/solana-developer-platform#602), an unknown
// commit too (octokit/octokit.js#562); the slash in a ref may come encoded, as Octokit writes it; "Update is not a fast forward" is spelled so (philschatz/octokit.js#21).

const WORDS: readonly (readonly [status: number, emulator: string, status: number, github: string])[] = [
  [422, 'Update is not a fast-forward', 422, 'Update is not a fast forward'],
  [422, 'Invalid sha', 422, 'Object does not exist'],
  [404, 'Not Found', 422, 'Reference does not exist'],
]

export const wordRefusals: Patch = when(
  'POST|PATCH|DELETE',
  /^\/repos\/([^/]+\/[^/]+)\/git\/refs(?:\/.+)?$/,
  async ([repository = ''], asked, { memory }, next) => {
    const reply = await next(asked)
    return repositoryId(memory, repository) === null ? reply : reworded(reply)
  },
)

export const protectRefs: Patch = when(
  'PATCH|DELETE',
  /^\/repos\/[^/]+\/[^/]+\/git\/refs\/heads(?:\/|%2F)(.+)$/i,
  async ([branch = ''], asked, world, next) =>
    isProtected(decodeURIComponent(branch), asked.by, world) ? refused(422, failed(branch)) : next(asked),
)

/** A write to a file is a conflict there (GitHub's OpenAPI description, repos/create-or-update-file-contents). */
export const protectContents: Patch = when(
  'PUT|DELETE',
  /^\/repos\/[^/]+\/[^/]+\/contents\//,
  async (_, asked, world, next) => {
    const branch = isRecord(asked.json) ? String(asked.json['branch'] ?? 'main') : 'main'
    return isProtected(branch, asked.by, world) ? refused(409, failed(branch)) : next(asked)
  },
)

/** The emulator leaves out most of the commit at the tip, and knows no protection (repos/get-branch). */
export const readBranch: Patch = when(
  'GET',
  /^(\/repos\/([^/]+\/[^/]+))\/branches\/([^/]+)$/,
  async ([repository = '', fullName, branch = ''], asked, world, next) => {
    const reply = await next(asked)
    if (reply.status !== 200 || !isRecord(reply.json)) return reply
    const path = `${repository}/commits/${branch}`
    const { json: commit } = await world.emulator.ask({ method: 'GET', path, by: asked.by })
    const { url } = world.emulator
    const _links = { self: `${url}${asked.path}`, html: `${url}/${fullName}/tree/${branch}` }
    const isKept = world.settings.protected.includes(decodeURIComponent(branch))
    return {
      ...reply,
      json: { ...reply.json, commit, _links, protected: isKept, protection: { enabled: isKept } },
      own: true,
    }
  },
)

function isProtected(branch: string, by: string | null, { settings }: World): boolean {
  return by === BOT.login && settings.protected.includes(branch)
}

function failed(branch: string): string {
  return `Protected branch update failed for refs/heads/${branch}.`
}

function reworded(reply: Reply): Reply {
  const message = isRecord(reply.json) ? reply.json['message'] : null
  const found = WORDS.find(([status, words]) => status === reply.status && words === message)
  return found ? refused(found[2], found[3]) : reply
}
