import type { Octokit } from '@octokit/rest'
import type { ChangedFile } from '../../ports/history.js'
import type { Host } from '../../ports/host.js'
import { fileAt } from './file-at.js'
import { asRecord, pages } from './pages.js'
import { placeOf } from './place.js'
import { openPullRequest } from './pull-request.js'
import { answer, OddAnswer } from './refusal.js'
import { isRecord, list, text } from './shape.js'
import { tracesIn } from './traces.js'

// GitHub lists no more files than these (its OpenAPI description, pulls/list-files, repos/compare-commits, repos/get-commit).
const PULL_REQUEST_FILES = 3_000
const COMPARED_FILES = 300
const COMMIT_FILES = 3_000

/** What GitHub knows of commits and pull requests. `repository` is `owner/name`: anything else is a `TypeError`. */
export function githubHost(octokit: Octokit, repository: string): Host {
  const place = placeOf(octokit, repository)
  const { owner, repo } = place
  const asked = (to: string, subject: string, needs = 'contents: read') => ({ to, repository, needs, subject })
  return {
    fileAt: (commit, path) => answer(asked('read a file', `Commit ${commit}`), () => fileAt(place, commit, path)),

    pullRequestFiles: (number) =>
      answer(asked('list changed files', `Pull request #${number}`, 'pull-requests: read'), async () => {
        const route = '/repos/{owner}/{repo}/pulls/{pull_number}/files'
        const found = await pages(octokit, route, { owner, repo, pull_number: number })
        return { files: found.flatMap(changedFile), complete: found.length < PULL_REQUEST_FILES }
      }),

    compare: (base, head) =>
      answer(asked('compare two commits', `One of the commits ${base} and ${head}`), async () => {
        // Files come with the first page, commits are not needed.
        const sent = { owner, repo, basehead: `${base}...${head}`, per_page: 1, page: 1 }
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', sent)
        const { status, files } = asRecord(data, 'a comparison')
        const found = list(files)
        return { files: found.flatMap(changedFile), complete: found.length < COMPARED_FILES, status: order(status) }
      }),

    changedIn: (commit) =>
      answer(asked('list changed files', `Commit ${commit}`), async () => {
        const route = '/repos/{owner}/{repo}/commits/{ref}'
        const found = await pages(octokit, route, { owner, repo, ref: commit }, filesOf)
        return { files: found.flatMap(changedFile), complete: found.length < COMMIT_FILES }
      }),

    openPullRequests: () =>
      answer({ to: 'list pull requests', repository, needs: 'pull-requests: read' }, async () => {
        const found = await pages(octokit, '/repos/{owner}/{repo}/pulls', { owner, repo, state: 'open' })
        return found.map(openPullRequest)
      }),

    traces: (number) =>
      answer(asked('read the timeline of an issue', `Issue #${number}`, 'issues: read'), async () => {
        const route = '/repos/{owner}/{repo}/issues/{issue_number}/timeline'
        return tracesIn(await pages(octokit, route, { owner, repo, issue_number: number }))
      }),

    tip: (branch) =>
      answer(asked('find the tip of a branch', `The branch \`${branch}\``), async () => {
        const sent = { owner, repo, ref: `heads/${branch}` }
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', sent)
        const { object } = asRecord(data, 'a branch')
        const sha = isRecord(object) ? text(object['sha']) : null
        if (sha === null) throw new OddAnswer('The answer is not a branch.')
        return sha
      }),
  }
}

function changedFile(data: unknown): readonly ChangedFile[] {
  const path = isRecord(data) ? text(data['filename']) : null
  if (!isRecord(data) || path === null) throw new OddAnswer('The answer is not a changed file.')
  const previousPath = text(data['previous_filename'])
  switch (data['status']) {
    case 'unchanged':
      return []
    case 'renamed':
      return [{ path, previousPath, status: 'renamed', moved: data['changes'] === 0 }]
    case 'removed':
      return [{ path, previousPath: null, status: 'removed', moved: false }]
    case 'added':
    case 'copied':
      return [{ path, previousPath: null, status: 'added', moved: false }]
    default:
      return [{ path, previousPath: null, status: 'modified', moved: false }]
  }
}

function filesOf(data: unknown): unknown {
  return asRecord(data, 'a commit')['files'] ?? []
}

function order(status: unknown) {
  if (status === 'ahead' || status === 'behind' || status === 'diverged' || status === 'identical') return status
  throw new OddAnswer('The answer is not a comparison.')
}
