import type { Octokit } from '@octokit/rest'
import type { Branches, Commit, PullRequestPage, WrittenFile } from '../../ports/branches.js'
import type { Answer } from '../../ports/tracker.js'
import { asRecord } from './pages.js'
import { expectStatus, placeOf } from './place.js'
import { answer, OddAnswer } from './refusal.js'
import { integer, isRecord, list, text } from './shape.js'

const REPOSITORY = '/repos/{owner}/{repo}'
const REF = `${REPOSITORY}/git/refs/{ref}`

/** Git data and pull requests of a repository. `repository` is `owner/name`: anything else is a `TypeError`. */
export function githubBranches(octokit: Octokit, repository: string): Branches {
  const { owner, repo } = placeOf(octokit, repository)
  const at = { owner, repo }
  const reading = (to: string, subject: string) => ({ to, repository, needs: 'contents: read', subject })
  const writing = (to: string, subject: string) => ({ to, repository, needs: 'contents: write', subject })
  const proposing = (to: string) => ({ to, repository, needs: 'pull-requests: write' })
  return {
    defaultBranch: () =>
      answer(reading('read the repository', `The repository ${repository}`), async () => {
        const { data } = await octokit.request(`GET ${REPOSITORY}`, at)
        return named(data, 'default_branch', 'a repository')
      }),

    tip: (branch) =>
      answer(reading('find the tip of a branch', `The branch \`${branch}\``), () =>
        orNull(async () => {
          const { data } = await octokit.request(`GET ${REPOSITORY}/git/ref/{ref}`, { ...at, ref: `heads/${branch}` })
          return named(asRecord(data, 'a branch')['object'], 'sha', 'a branch')
        }),
      ),

    read: (commit) =>
      answer(reading('read a commit', `The commit ${commit}`), async () => {
        const { data } = await octokit.request(`GET ${REPOSITORY}/commits/{ref}`, { ...at, ref: commit })
        return commitFrom(data)
      }),

    treeOn: (commit, files) =>
      answer(writing('write files', `The commit ${commit}`), async () => {
        const found = await octokit.request(`GET ${REPOSITORY}/git/commits/{commit_sha}`, { ...at, commit_sha: commit })
        const base = named(asRecord(found.data, 'a commit')['tree'], 'sha', 'a tree')
        const sent = { ...at, base_tree: base, tree: files.map(treeEntry) }
        const { status, data } = await octokit.request(`POST ${REPOSITORY}/git/trees`, sent)
        expectStatus(status, 201)
        return named(data, 'sha', 'a tree')
      }),

    commit: (parent, tree, message) =>
      answer(writing('write a commit', 'The commit'), async () => {
        const sent = { ...at, message, tree, parents: [parent] }
        const { status, data } = await octokit.request(`POST ${REPOSITORY}/git/commits`, sent)
        expectStatus(status, 201)
        return named(data, 'sha', 'a commit')
      }),

    create: (branch, commit) =>
      answer(writing('create a branch', `The branch \`${branch}\``), async () => {
        const sent = { ...at, ref: `refs/heads/${branch}`, sha: commit }
        const { status } = await octokit.request(`POST ${REPOSITORY}/git/refs`, sent)
        expectStatus(status, 201)
      }),

    move: (branch, commit, force) =>
      answer(writing('move a branch', `The branch \`${branch}\``), async () => {
        const sent = { ...at, ref: `heads/${branch}`, sha: commit, force }
        const { status } = await octokit.request(`PATCH ${REF}`, sent)
        expectStatus(status, 200)
      }),

    remove: (branch) =>
      answer(writing('remove a branch', `The branch \`${branch}\``), async () => {
        const { status } = await octokit.request(`DELETE ${REF}`, { ...at, ref: `heads/${branch}` })
        expectStatus(status, 204)
      }),

    pullRequestFrom: (branch) =>
      answer(proposing('list pull requests'), async () => {
        const order = { state: 'all' as const, sort: 'created' as const, direction: 'desc' as const, per_page: 10 }
        const sent = { ...at, ...order, head: `${owner}:${branch}` }
        const { data } = await octokit.request(`GET ${REPOSITORY}/pulls`, sent)
        const found = list(data).filter((pull) => isFrom(pull, branch, repository))
        const pages = found.map(pageFrom)
        return pages.find(({ state }) => state === 'open') ?? pages[0] ?? null
      }),

    propose: (draft) =>
      answer(proposing('open a pull request'), async () => {
        const { status, data } = await octokit.request(`POST ${REPOSITORY}/pulls`, { ...at, ...draft })
        expectStatus(status, 201)
        return pageFrom(data)
      }),

    editPullRequest: (number, change): Promise<Answer<void>> =>
      answer({ ...proposing(`change #${number}`), subject: `#${number}` }, async () => {
        const sent = { ...at, pull_number: number, ...change }
        const { status } = await octokit.request(`PATCH ${REPOSITORY}/pulls/{pull_number}`, sent)
        expectStatus(status, 200)
      }),
  }
}

function treeEntry({ path, executable, text: content }: WrittenFile) {
  const mode: '100644' | '100755' = executable ? '100755' : '100644'
  return { path, mode, type: 'blob' as const, content }
}

function commitFrom(data: unknown): Commit {
  const { commit, parents, author, committer } = asRecord(data, 'a commit')
  const inner = asRecord(commit, 'a commit')
  return {
    tree: named(inner['tree'], 'sha', 'a tree'),
    parents: list(parents).map((parent) => named(parent, 'sha', 'a commit')),
    message: text(inner['message']) ?? '',
    authorId: accountOf(author),
    committerId: accountOf(committer),
    byHost: isRecord(committer) && committer['login'] === HOST,
  }
}

// The account that commits what is written in GitHub's pages and, signed, by Apps.
const HOST = 'web-flow'

function accountOf(person: unknown): number | null {
  return isRecord(person) ? integer(person['id']) : null
}

/** A filter that a host does not know gives every pull request; a fork of the same owner has the same label. */
function isFrom(pull: unknown, branch: string, repository: string): boolean {
  const head = isRecord(pull) ? pull['head'] : null
  if (!isRecord(head) || !isRecord(head['repo']) || head['ref'] !== branch) return false
  return text(head['repo']['full_name'])?.toLowerCase() === repository.toLowerCase()
}

function pageFrom(data: unknown): PullRequestPage {
  const { number, html_url: url, body, user, state, merged_at: mergedAt } = asRecord(data, 'a pull request')
  const known = integer(number)
  if (known === null) throw new OddAnswer('The answer is not a pull request.')
  const isMerged = text(mergedAt) !== null
  const page = { number: known, url: text(url) ?? '', body: text(body) ?? '', authorId: accountOf(user) }
  return { ...page, state: isMerged ? 'merged' : state === 'open' ? 'open' : 'closed' }
}

function named(data: unknown, name: string, what: string): string {
  const found = text(asRecord(data, what)[name])
  if (found === null) throw new OddAnswer(`The answer is not ${what}.`)
  return found
}

async function orNull<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call()
  } catch (error) {
    if (isRecord(error) && error['status'] === 404) return null
    throw error
  }
}
