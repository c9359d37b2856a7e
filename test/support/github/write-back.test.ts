import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { answer, field } from './answers.js'
import { isRecord } from './exchange.js'
import type { Hands } from './hands.js'
import { BOT } from './seed.js'
import { type GitHub, type GitHubOptions, startGitHub } from './server.js'

const ROOT = '/repos/acme/shop'

let github: GitHub
let ada: Hands

async function restart(options: GitHubOptions): Promise<void> {
  await github.close()
  github = await startGitHub(options)
  ada = github.as('ada')
}

beforeEach(async () => {
  github = await startGitHub()
  ada = github.as('ada')
})

afterEach(() => github.close())

const ask = (method: string, path: string, json?: unknown) =>
  answer(github, 'ghs_commits', method, `${ROOT}${path}`, json)

/** A commit of the workflow's upon another, on no branch. */
async function commit(parent: string, text: string): Promise<string> {
  const blob = await ask('POST', '/git/blobs', { content: Buffer.from(text).toString('base64'), encoding: 'base64' })
  const entry = { path: 'docs/a.md', mode: '100644', type: 'blob', sha: field(blob, 'sha') }
  const base = field(await ask('GET', `/git/commits/${parent}`), 'tree')
  const tree = await ask('POST', '/git/trees', { base_tree: isRecord(base) ? base['sha'] : '', tree: [entry] })
  const made = await ask('POST', '/git/commits', { message: text, tree: field(tree, 'sha'), parents: [parent] })
  return String(field(made, 'sha'))
}

async function branchOf(name: string, text: string): Promise<string> {
  const sha = await commit(await ada.tip('main'), text)
  await ask('POST', '/git/refs', { ref: `refs/heads/${name}`, sha })
  return sha
}

describe('A commit of a workflow', () => {
  test('is its own, and ahead of what it was made from', async () => {
    const sha = await branchOf('mend', 'one')
    expect(await ask('GET', `/commits/${sha}`)).toMatchObject({
      json: { author: { login: BOT.login, id: BOT.id }, files: [{ filename: 'docs/a.md', status: 'added' }] },
    })
    expect(await ask('GET', '/compare/main...mend')).toMatchObject({
      json: { status: 'ahead', ahead_by: 1, behind_by: 0 },
    })
    expect(await ask('GET', '/compare/mend...main')).toMatchObject({ json: { status: 'behind' } })
  })
})

describe('A branch', () => {
  test('moves forward, and elsewhere only by force', async () => {
    const start = await ada.tip('main')
    const one = await branchOf('mend', 'one')
    const other = await commit(start, 'other')
    expect(await ask('PATCH', '/git/refs/heads/mend', { sha: await commit(one, 'two') })).toMatchObject({ status: 200 })
    expect(await ask('PATCH', '/git/refs/heads/mend', { sha: other })).toMatchObject({
      status: 422,
      json: { message: 'Update is not a fast forward' },
    })
    expect(await ask('PATCH', '/git/refs/heads/mend', { sha: other, force: true })).toMatchObject({ status: 200 })
    expect(await ada.tip('mend')).toBe(other)
  })

  test('is made once, of a commit that is there, and changed and deleted when it is there', async () => {
    const sha = await branchOf('mend', 'one')
    const make = (ref: string, sha: string) => ask('POST', '/git/refs', { ref: `refs/heads/${ref}`, sha })
    const refusal = (message: string) => ({ status: 422, json: { message } })
    expect(await make('mend', sha)).toMatchObject(refusal('Reference already exists'))
    expect(await make('other', 'a'.repeat(40))).toMatchObject(refusal('Object does not exist'))
    const missing = refusal('Reference does not exist')
    expect(await ask('PATCH', '/git/refs/heads/none', { sha })).toMatchObject(missing)
    expect(await ask('DELETE', '/git/refs/heads/none')).toMatchObject(missing)
    expect(await ask('GET', '/git/ref/heads/none')).toMatchObject({ status: 404 })
  })

  test('that is protected is not moved by a workflow, and by people', async () => {
    await restart({ protected: ['main'] })
    const start = await ada.tip('main')
    const sha = await commit(start, 'one')
    const message = 'Protected branch update failed for refs/heads/main.'
    expect(await ask('PATCH', '/git/refs/heads/main', { sha })).toMatchObject({ status: 422, json: { message } })
    const file = { message: 'Write', content: 'b25l', branch: 'main' }
    expect(await ask('PUT', '/contents/a.md', file)).toMatchObject({ status: 409, json: { message } })
    expect(await ada.tip('main')).toBe(start)
    await ask('POST', '/git/refs', { ref: 'refs/heads/mend', sha })
    expect(await ask('PUT', '/contents/a.md', { ...file, branch: 'mend' })).toMatchObject({ status: 201 })
    expect(await ask('GET', '/branches/main')).toMatchObject({ json: { protected: true, commit: { sha: start } } })
    expect(await ask('GET', '/branches/mend')).toMatchObject({ json: { protected: false } })
    await ada.push('main', 'By hand', { 'b.md': 'two' })
    expect(await ada.tip('main')).not.toBe(start)
    expect(github.expectValid).not.toThrow()
  })
})

describe('A pull request', () => {
  const open = (head: string, base = 'main') => ask('POST', '/pulls', { title: 'Mend', head, base })
  const custom = (message: string) => ({ errors: [{ resource: 'PullRequest', code: 'custom', message }] })

  test('is one for a branch, found by it until it is closed', async () => {
    await branchOf('mend', 'one')
    const { status, json } = await open('mend')
    expect([status, json]).toEqual([201, expect.objectContaining({ number: 1, user: expect.objectContaining(BOT) })])
    expect(await open('acme:mend')).toMatchObject({
      status: 422,
      json: custom('A pull request already exists for acme:mend.'),
    })
    const listed = () => ask('GET', '/pulls?head=acme:mend&state=open')
    expect(await listed()).toMatchObject({ json: [{ number: 1 }] })
    expect(await ask('PATCH', '/pulls/1', { title: 'Mend it', state: 'closed' })).toMatchObject({
      json: { title: 'Mend it', state: 'closed' },
    })
    expect(await listed()).toMatchObject({ json: [] })
    expect(await open('mend')).toMatchObject({ status: 201, json: { number: 2 } })
    expect(github.expectValid).not.toThrow()
  })

  test('shows the tip of its branch when it is updated', async () => {
    const one = await branchOf('mend', 'one')
    await open('mend')
    const sha = await commit(one, 'two')
    await ask('PATCH', '/git/refs/heads/mend', { sha })
    expect(await ask('PATCH', '/pulls/1', { title: 'Mend it' })).toMatchObject({ json: { head: { sha } } })
  })

  test('needs branches that are there, with commits between them', async () => {
    const invalid = (name: string) => ({ errors: [{ resource: 'PullRequest', field: name, code: 'invalid' }] })
    await ada.branch('empty')
    expect(await open('none')).toMatchObject({ status: 422, json: invalid('head') })
    expect(await open('empty', 'none')).toMatchObject({ status: 422, json: invalid('base') })
    expect(await open('empty')).toMatchObject({ status: 422, json: custom('No commits between main and empty') })
    expect(await ask('GET', '/pulls?state=all')).toMatchObject({ json: [] })
  })

  test('is not opened or approved by a workflow where the settings say so', async () => {
    await restart({ pullRequestsByActions: false })
    await branchOf('mend', 'one')
    const refusal = { status: 403, json: { message: expect.stringMatching(/^GitHub Actions is not permitted/) } }
    expect(await open('mend')).toMatchObject(refusal)
    const number = await ada.openPullRequest({ title: 'Mend', head: 'mend' })
    const review = (event: string) => ask('POST', `/pulls/${number}/reviews`, { event, body: 'Fine' })
    expect(await review('APPROVE')).toMatchObject(refusal)
    expect(await review('COMMENT')).toMatchObject({ status: 200 })
  })
})
