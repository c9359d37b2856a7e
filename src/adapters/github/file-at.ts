import type { Place } from './place.js'
import { OddAnswer } from './refusal.js'
import { isRecord } from './shape.js'

const MOST_BYTES = 10_000_000

/** A file's bytes at a commit, null when the commit has no such file. Throws when the commit itself is not there. */
export async function fileAt(place: Place, commit: string, path: string): Promise<Uint8Array | null> {
  try {
    return await contentAt(place, commit, path)
  } catch (error) {
    if (!isRecord(error) || error['status'] !== 404) throw error
    await confirmCommit(place, commit)
    return null
  }
}

/** A file's bytes at a commit, a branch or a tag; null for what is no file. A 404 is thrown: it may have many reasons. */
export async function contentAt(place: Place, ref: string, path: string): Promise<Uint8Array | null> {
  const segments = path.split('/')
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return null
  const address = segments.map(encodeURIComponent).join('/')
  const response = await place.octokit.request(`GET /repos/{owner}/{repo}/contents/${address}`, {
    owner: place.owner,
    repo: place.repo,
    ref,
    headers: { accept: 'application/vnd.github.raw+json' },
    // Octokit would decode it as text, and lose bytes that are not UTF-8.
    request: { parseSuccessResponseBody: false },
  })
  // A folder is answered as a list, whatever was asked for.
  if (String(response.headers['content-type']).startsWith('application/json')) return null
  return bytesOf(response.data)
}

/** GitHub answers 404 for a missing file, a missing commit and a hidden repository alike. */
async function confirmCommit({ octokit, owner, repo }: Place, commit: string): Promise<void> {
  await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { owner, repo, commit_sha: commit })
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  if (!isStream(body)) throw new OddAnswer('The answer is not a file.')
  for await (const part of body) {
    size += part.length
    if (size > MOST_BYTES) throw new OddAnswer(`The file is larger than ${MOST_BYTES} bytes.`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body
}
