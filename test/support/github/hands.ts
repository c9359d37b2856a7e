import { isRecord, records } from './exchange.js'
import { REPOSITORY } from './seed.js'

type Row = { readonly [key: string]: unknown }

/** What a person does on GitHub, and sees there. Every step is a request to its API; one that fails is thrown. */
export interface Hands {
  /** The answer's JSON. The path is relative to the root of the API. */
  request(method: string, path: string, json?: unknown): Promise<unknown>
  /** All items of a list. */
  all(path: string, query?: string): Promise<readonly Row[]>
  /** Full hash of the commit at the tip of a branch. */
  tip(branch: string): Promise<string>
  /** Makes a branch at the tip of another; default `main`. */
  branch(name: string, from?: string): Promise<string>
  /** Pushes one commit to a branch: paths with their new text, null for those to remove. Answers its hash. */
  push(branch: string, message: string, files: { readonly [path: string]: string | null }): Promise<string>
  openPullRequest(opening: PullRequestOpening): Promise<number>
  pullRequest(number: number): Promise<Row>
  /** Answers the hash of the merge commit. */
  merge(number: number): Promise<string>
  openIssue(draft: {
    readonly title: string
    readonly body?: string
    readonly labels?: readonly string[]
  }): Promise<number>
  editIssue(number: number, fields: Row): Promise<void>
  issue(number: number): Promise<Row>
  /** Without pull requests, open and closed, oldest first. */
  issues(query?: string): Promise<readonly Row[]>
  comment(number: number, body: string): Promise<number>
  comments(number: number): Promise<readonly Row[]>
  labels(): Promise<readonly Row[]>
}

export interface PullRequestOpening {
  readonly title: string
  readonly head: string
  readonly base?: string
  readonly body?: string
  readonly labels?: readonly string[]
}

export function hands(api: string, token: string, repository: string = REPOSITORY): Hands {
  const request: Hands['request'] = (method, path, json) => ask(api, token, method, path, json)
  const all: Hands['all'] = (path, query = '') => everything(request, path, query)
  const at = `/repos/${repository}`
  return { request, all, ...commits(at, request), ...pullRequests(at, request), ...issues(at, request, all) }
}

function commits(at: string, request: Hands['request']): Pick<Hands, 'tip' | 'branch' | 'push'> {
  const tip = async (branch: string) => {
    const { object } = row(await request('GET', `${at}/git/ref/heads/${branch}`))
    return isRecord(object) ? String(object['sha']) : ''
  }
  const treeOf = async (commit: string) => {
    const { tree } = row(await request('GET', `${at}/git/commits/${commit}`))
    return isRecord(tree) ? String(tree['sha']) : ''
  }
  return {
    tip,
    branch: async (name, from = 'main') => {
      const sha = await tip(from)
      await request('POST', `${at}/git/refs`, { ref: `refs/heads/${name}`, sha })
      return sha
    },
    push: async (branch, message, files) => {
      const parent = await tip(branch)
      const entries = Object.entries(files).map(([path, content]) => ({
        ...{ path, mode: '100644', type: 'blob' },
        ...(content === null ? { sha: null } : { content }),
      }))
      const made = row(await request('POST', `${at}/git/trees`, { base_tree: await treeOf(parent), tree: entries }))
      const commit = { message, tree: made['sha'], parents: [parent] }
      const { sha } = row(await request('POST', `${at}/git/commits`, commit))
      await request('PATCH', `${at}/git/refs/heads/${branch}`, { sha })
      return String(sha)
    },
  }
}

function pullRequests(at: string, request: Hands['request']): Pick<Hands, 'openPullRequest' | 'pullRequest' | 'merge'> {
  return {
    openPullRequest: async ({ title, head, base = 'main', body = '', labels = [] }) => {
      const number = Number(row(await request('POST', `${at}/pulls`, { title, head, base, body }))['number'])
      if (labels.length > 0) await request('POST', `${at}/issues/${number}/labels`, { labels })
      return number
    },
    pullRequest: async (number) => row(await request('GET', `${at}/pulls/${number}`)),
    merge: async (number) => String(row(await request('PUT', `${at}/pulls/${number}/merge`, {}))['sha']),
  }
}

function issues(
  at: string,
  request: Hands['request'],
  all: Hands['all'],
): Pick<Hands, 'openIssue' | 'editIssue' | 'issue' | 'issues' | 'comment' | 'comments' | 'labels'> {
  return {
    openIssue: async (draft) => Number(row(await request('POST', `${at}/issues`, draft))['number']),
    editIssue: async (number, fields) => {
      await request('PATCH', `${at}/issues/${number}`, fields)
    },
    issue: async (number) => row(await request('GET', `${at}/issues/${number}`)),
    issues: async (query = 'state=all') => {
      const found = await all(`${at}/issues`, `${query}&sort=created&direction=asc`)
      return found.filter((issue) => issue['pull_request'] === undefined)
    },
    comment: async (number, body) =>
      Number(row(await request('POST', `${at}/issues/${number}/comments`, { body }))['id']),
    comments: (number) => all(`${at}/issues/${number}/comments`),
    labels: () => all(`${at}/labels`),
  }
}

function row(value: unknown): Row {
  return isRecord(value) ? value : {}
}

async function ask(api: string, token: string, method: string, path: string, json: unknown): Promise<unknown> {
  const response = await fetch(`${api}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  return text === '' ? null : JSON.parse(text)
}

async function everything(
  request: (method: string, path: string) => Promise<unknown>,
  path: string,
  query: string,
): Promise<readonly Row[]> {
  const items: Row[] = []
  for (let page = 1; ; page++) {
    const found = records(await request('GET', `${path}?${query === '' ? '' : `${query}&`}per_page=100&page=${page}`))
    items.push(...found)
    if (found.length < 100) return items
  }
}
