import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { githubClient } from '../../../src/adapters/github/client.js'
import { githubSetUp } from '../../../src/adapters/github/set-up.js'
import { REPOSITORY } from '../../support/github/seed.js'
import { type GitHub, startGitHub } from '../../support/github/server.js'

const PATH = '.github/workflows/followthrough.yml'
let github: GitHub

beforeEach(async () => {
  const tokens = { github_pat_ada: { login: 'ada', permissions: 'account' as const } }
  github = await startGitHub({ workflowStates: { [PATH]: 'disabled_inactivity' }, private: ['acme/vault'], tokens })
})
afterEach(async () => {
  await github.close()
  github.expectValid()
})

const setUp = (token = 'ghp_ada', repository = REPOSITORY) =>
  githubSetUp(githubClient({ token, baseUrl: github.url, limits: { retries: 0 } }), repository)

function answers(path: RegExp, headers: { readonly [name: string]: string }): void {
  github.fault({ path, does: { kind: 'answer', reply: { status: 200, headers, json: { id: 1, login: 'ada' } } } })
}

describe('A token', () => {
  test('of a workflow is known by its beginning, and asks for no user', async () => {
    expect(await setUp('ghs_action').token()).toEqual({
      ok: true,
      value: { kind: 'installation', scopes: null, expires: null },
    })
    expect(github.requests).toEqual([])
  })

  test.each([
    ['ghp_ada', 'classic'],
    ['github_pat_ada', 'fine-grained'],
  ])('%s is %s', async (token, kind) => {
    expect(await setUp(token).token()).toMatchObject({ ok: true, value: { kind, expires: null } })
  })

  test('has the scopes and the end that GitHub names', async () => {
    const expires = '2026-12-01 10:00:00 UTC'
    answers(/^\/user$/, { 'x-oauth-scopes': 'repo, read:org, <b>', 'github-authentication-token-expiration': expires })
    expect(await setUp().token()).toMatchObject({
      value: { scopes: ['repo', 'read:org'], expires: '2026-12-01T10:00:00.000Z' },
    })
    answers(/^\/user$/, { 'x-oauth-scopes': '', 'github-authentication-token-expiration': 'soon' })
    expect(await setUp().token()).toMatchObject({ value: { scopes: [], expires: null } })
  })

  test('that may not ask for its user is one of an installation, that is not accepted is refused', async () => {
    const reply = { status: 403, json: { message: 'Resource not accessible by integration' } }
    github.fault({ path: /^\/user$/, does: { kind: 'answer', reply } })
    expect(await setUp().token()).toMatchObject({ ok: true, value: { kind: 'installation' } })
    expect(await setUp('ghp_gone').token()).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } })
  })
})

describe('A repository', () => {
  test('is told with what matters', async () => {
    const shop = { name: REPOSITORY, defaultBranch: 'main', isPrivate: false, hasIssues: true, isArchived: false }
    expect(await setUp().repository()).toMatchObject({ ok: true, value: { ...shop, release: null } })
    expect(await setUp('ghp_ada', 'acme/vault').repository()).toMatchObject({ value: { isPrivate: true } })
    expect(await setUp('ghp_ada', 'acme/none').repository()).toMatchObject({ refusal: { kind: 'missing' } })
  })

  test.each(['3.17.2', 'enterprise-server@3.17.2'])('names the release of its server: %s', async (release) => {
    const json = { full_name: REPOSITORY, default_branch: 'main', permissions: { push: false }, has_issues: false }
    const reply = { status: 200, headers: { 'x-github-enterprise-version': release }, json }
    github.fault({ path: /^\/repos\/acme\/shop$/, does: { kind: 'answer', reply } })
    expect(await setUp().repository()).toMatchObject({
      value: { release: '3.17.2', mayWrite: false, hasIssues: false },
    })
  })

  test('in an odd form is no answer', async () => {
    const reply = { status: 200, json: ['?'] }
    github.fault({ path: /^\/repos\/acme\/shop$/, does: { kind: 'answer', reply } })
    expect(await setUp().repository()).toMatchObject({ ok: false, refusal: { kind: 'unknown' } })
  })
})

test('workflows are those of the default branch, with their state', async () => {
  expect(await setUp().workflows()).toEqual({ ok: true, value: [] })
  await github.as('ada').push('main', 'Add it', { [PATH]: 'on: push\n', '.github/workflows/ci.yml': 'on: push\n' })
  const listed = await setUp().workflows()
  expect(listed).toMatchObject({ ok: true })
  expect(listed.ok && [...listed.value].sort((a, b) => a.path.localeCompare(b.path))).toEqual([
    { path: '.github/workflows/ci.yml', state: 'active' },
    { path: PATH, state: 'disabled_inactivity' },
  ])
  expect(await setUp('ghs_action').workflows()).toMatchObject({
    refusal: { kind: 'forbidden', hint: expect.stringContaining('`actions: read`') },
  })
})

test('accounts are there or not; what is no login is not asked about', async () => {
  expect(await setUp().hasAccount('grace')).toEqual({ ok: true, value: true })
  expect(await setUp().hasAccount('nobody')).toEqual({ ok: true, value: false })
  github.forgetRequests()
  expect(await setUp().hasAccount('../repos')).toEqual({ ok: true, value: false })
  expect(github.requests).toEqual([])
})
