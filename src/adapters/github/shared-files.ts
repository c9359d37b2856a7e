import type { Octokit } from '@octokit/rest'
import type { SharedFiles, SharedPlace } from '../../ports/shared-files.js'
import type { Answer, Refusal } from '../../ports/tracker.js'
import { contentAt } from './file-at.js'
import { placeOf } from './place.js'
import { answer } from './refusal.js'

/** Files of other repositories, read with the token of this run; each is asked for once. */
export function githubSharedFiles(octokit: Octokit): SharedFiles {
  const asked = new Map<string, Promise<Answer<Uint8Array>>>()
  return {
    read: (place) => {
      const key = `${place.repository}//${place.path}@${place.ref}`
      const known = asked.get(key) ?? read(octokit, place)
      asked.set(key, known)
      return known
    },
  }
}

async function read(octokit: Octokit, shared: SharedPlace): Promise<Answer<Uint8Array>> {
  const place = placeOf(octokit, shared.repository)
  const about = { to: 'read a shared file', repository: shared.repository, needs: 'contents: read' }
  const content = await answer(about, () => contentAt(place, shared.ref, shared.path))
  if (content.ok)
    return content.value === null ? { ok: false, refusal: noFile(shared) } : { ok: true, value: content.value }
  if (content.refusal.kind !== 'missing') return content
  // GitHub answers 404 for a repository that is hidden, a ref that does not exist and a file that is not there alike.
  const { owner, repo } = place
  const repository = await answer(about, () => octokit.request('GET /repos/{owner}/{repo}', { owner, repo }))
  if (repository.ok) return { ok: false, refusal: noFile(shared) }
  return { ok: false, refusal: repository.refusal.kind === 'missing' ? hidden(shared) : repository.refusal }
}

function noFile({ repository, path, ref }: SharedPlace): Refusal {
  return {
    kind: 'missing',
    message: `${repository} has no file ${path} at ${ref}.`,
    hint: 'Check the path and the ref: a tag, a branch or a commit.',
  }
}

function hidden({ repository }: SharedPlace): Refusal {
  return {
    kind: 'missing',
    message: `The repository ${repository} is not there, or the token may not see it.`,
    hint: `The token of a job sees its own repository and public ones: for a private one pass the token of a GitHub App with \`contents: read\` on ${repository} as the input \`token\`.`,
  }
}
