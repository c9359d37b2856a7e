import type { Octokit } from '@octokit/rest'
import type { RepositoryFacts, SetUp, TokenFacts } from '../../ports/set-up.js'
import { asRecord, pages } from './pages.js'
import { limitedFor } from './patience.js'
import { placeOf } from './place.js'
import { type Asked, answer, OddAnswer } from './refusal.js'
import { isRecord, list, type Shape, text } from './shape.js'

/** How a repository is set up. `repository` is `owner/name`: anything else is a `TypeError`. */
export function githubSetUp(octokit: Octokit, repository: string): SetUp {
  const { owner, repo } = placeOf(octokit, repository)
  const asked = (to: string, needs: string): Asked => ({ to, repository, needs })
  return {
    token: () => answer(asked('learn about the token', 'issues: read'), () => tokenFacts(octokit)),

    repository: () =>
      answer(asked('read the repository', 'metadata: read'), async () => {
        const { data, headers } = await octokit.request('GET /repos/{owner}/{repo}', { owner, repo })
        return repositoryFacts(asRecord(data, 'a repository'), releaseIn(headers))
      }),

    workflows: () =>
      answer(asked('list the workflows', 'actions: read'), async () => {
        const found = await pages(octokit, '/repos/{owner}/{repo}/actions/workflows', { owner, repo }, workflowsOf)
        return found.flatMap(workflowFrom)
      }),

    hasAccount: (login) =>
      answer(asked('look up an account', 'metadata: read'), () =>
        LOGIN.test(login) ? hasAccount(octokit, login) : Promise.resolve(false),
      ),
  }
}

// With the underscore of managed accounts: other text must not become part of an address.
const LOGIN = /^[A-Za-z0-9_-]{1,64}$/

async function tokenFacts(octokit: Octokit): Promise<TokenFacts> {
  const kind = kindOf(await octokit.auth())
  if (kind === 'installation') return { kind, scopes: null, expires: null }
  try {
    const { headers } = await octokit.request('GET /user')
    const scopes = text(headers['x-oauth-scopes'])
    const expires = text(headers['github-authentication-token-expiration'])
    return { kind, scopes: scopes === null ? null : scopesIn(scopes), expires: instantOf(expires) }
  } catch (error) {
    // The token of a workflow may not ask for its user, however it begins.
    if (isRecord(error) && error['status'] === 403 && limitedFor(error) === null)
      return { kind: 'installation', scopes: null, expires: null }
    throw error
  }
}

// docs.github.com, "GitHub's token formats". Nothing but the beginning is looked at: the rest is opaque.
function kindOf(auth: unknown): TokenFacts['kind'] {
  const token = (isRecord(auth) ? text(auth['token']) : null) ?? ''
  if (token.startsWith('ghs_')) return 'installation'
  if (token.startsWith('github_pat_')) return 'fine-grained'
  return token.startsWith('ghp_') ? 'classic' : 'other'
}

function scopesIn(header: string): readonly string[] {
  return header
    .slice(0, 1_000)
    .split(',')
    .map((scope) => scope.trim())
    .filter((scope) => /^[a-z_:]{1,40}$/.test(scope))
}

/** `2026-12-01 10:00:00 UTC`, also with an offset, `+0100`. */
function instantOf(written: string | null): string | null {
  const at = Date.parse(written ?? '')
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

function repositoryFacts(data: Shape, release: string | null): RepositoryFacts {
  const name = text(data['full_name'])
  const defaultBranch = text(data['default_branch'])
  if (name === null || defaultBranch === null) throw new OddAnswer('The answer is not a repository.')
  const permissions = isRecord(data['permissions']) ? data['permissions'] : {}
  const push = permissions['push']
  return {
    name,
    defaultBranch,
    isPrivate: data['private'] === true,
    hasIssues: data['has_issues'] !== false,
    isArchived: data['archived'] === true,
    mayWrite: typeof push === 'boolean' ? push : null,
    release,
  }
}

/** GitHub Enterprise Server names its release in each answer: `3.17.2`, also as `enterprise-server@3.17.2`. */
function releaseIn(headers: Shape): string | null {
  const found = /(?:^|@)(\d+\.\d+(?:\.\d+)?)/.exec(text(headers['x-github-enterprise-version']) ?? '')
  return found?.[1] ?? null
}

function workflowsOf(data: unknown): unknown {
  return list(asRecord(data, 'a list of workflows')['workflows'])
}

function workflowFrom(data: unknown) {
  const path = isRecord(data) ? text(data['path']) : null
  const state = isRecord(data) ? text(data['state']) : null
  return path === null || state === null ? [] : [{ path, state }]
}

async function hasAccount(octokit: Octokit, login: string): Promise<boolean> {
  try {
    await octokit.request('GET /users/{username}', { username: login })
    return true
  } catch (error) {
    if (isRecord(error) && error['status'] === 404) return false
    throw error
  }
}
