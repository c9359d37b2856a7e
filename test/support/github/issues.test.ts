import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { answer, field } from './answers.js'
import { records } from './exchange.js'
import type { Hands } from './hands.js'
import { BOT, STRANGER } from './seed.js'
import { type GitHub, type GitHubOptions, startGitHub } from './server.js'

const ROOT = '/repos/acme/shop'
const ISSUES = `${ROOT}/issues`

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

const ask = (method: string, path: string, json?: unknown) => answer(github, 'ghs_action', method, path, json)
const open = (title: string) => ada.openIssue({ title })

test('An issue has an id that is not its number, and keeps it', async () => {
  const made = await ask('POST', ISSUES, { title: 'One' })
  await open('Two')
  const listed = await ada.issues()
  const id = Number(field(made, 'id'))
  expect(id).toBeGreaterThan(2 ** 31)
  expect(listed.map((issue) => issue['id'])).toEqual([id, id + 1])
  expect(await ask('PATCH', `${ISSUES}/1`, { title: 'Uno' })).toMatchObject({ json: { id, number: 1 } })
})

describe('The type of an issue', () => {
  test('is one of the three that an organisation has at first', async () => {
    const { json } = await ask('GET', `${ROOT}/issue-types`)
    expect(records(json).map(({ name }) => name)).toEqual(['Task', 'Bug', 'Feature'])
    expect(await ask('GET', '/orgs/acme/issue-types')).toMatchObject({ status: 403 })
    expect(await answer(github, 'ghp_ada', 'GET', '/orgs/acme/issue-types')).toMatchObject({ status: 200 })
    expect(github.expectValid).not.toThrow()
  })

  test('is kept, changed and taken away by its name', async () => {
    const { json } = await ask('POST', ISSUES, { title: 'One', type: 'Bug' })
    expect(json).toMatchObject({ number: 1, type: { name: 'Bug', is_enabled: true } })
    await ask('PATCH', `${ISSUES}/1`, { type: 'Task' })
    expect(await ada.issue(1)).toMatchObject({ type: { name: 'Task' } })
    expect(await ada.issues('state=all&type=Task')).toMatchObject([{ number: 1 }])
    expect(await ada.issues('state=all&type=Bug')).toEqual([])
    await ask('PATCH', `${ISSUES}/1`, { type: null })
    expect(await ada.issue(1)).toMatchObject({ type: null })
    expect(github.expectValid).not.toThrow()
  })

  test('must be known', async () => {
    expect(await ask('POST', ISSUES, { title: 'One', type: 'Chore' })).toMatchObject({
      status: 422,
      json: { errors: [{ resource: 'Issue', field: 'type', code: 'invalid' }] },
    })
    expect(await ada.issues()).toEqual([])
  })

  test('is dropped for strangers, and by an old server', async () => {
    const stranger = await answer(github, 'ghp_mallory', 'POST', ISSUES, { title: 'One', type: 'Bug' })
    expect(stranger).toMatchObject({ status: 201, json: { type: null } })
    await restart({ lacks: ['issue-types'] })
    expect(await ask('GET', `${ROOT}/issue-types`)).toMatchObject({ status: 404 })
    const old = await ask('POST', ISSUES, { title: 'One', type: 'Chore' })
    expect(old).toMatchObject({ status: 201 })
    expect(old.json).not.toHaveProperty('type')
  })
})

describe('A milestone', () => {
  const MILESTONES = `${ROOT}/milestones`

  test('is given to issues by its number, and found by it', async () => {
    await ask('POST', MILESTONES, { title: 'Q1', due_on: '2026-03-31T12:00:00Z' })
    const { json } = await ask('POST', ISSUES, { title: 'One', milestone: 1 })
    await open('Two')
    expect(json).toMatchObject({ milestone: { title: 'Q1', due_on: '2026-03-31T07:00:00Z' } })
    expect(await ada.issues('state=all&milestone=1')).toMatchObject([{ title: 'One' }])
    expect(await ada.issues('state=all&milestone=none')).toMatchObject([{ title: 'Two' }])
    expect(await ada.all(MILESTONES)).toMatchObject([{ title: 'Q1', open_issues: 1 }])
    expect(github.expectValid).not.toThrow()
  })

  test('has a title of its own', async () => {
    await ask('POST', MILESTONES, { title: 'Q1' })
    await ask('POST', MILESTONES, { title: 'Q2' })
    const taken = { status: 422, json: { errors: [{ resource: 'Milestone', field: 'title', code: 'already_exists' }] } }
    expect(await ask('POST', MILESTONES, { title: 'Q1' })).toMatchObject(taken)
    expect(await ask('PATCH', `${MILESTONES}/2`, { title: 'Q1' })).toMatchObject(taken)
    expect(await ask('PATCH', `${MILESTONES}/1`, { title: 'Q1', state: 'closed' })).toMatchObject({ status: 200 })
  })

  test('must be there', async () => {
    expect(await ask('POST', ISSUES, { title: 'One', milestone: 9 })).toMatchObject({
      status: 422,
      json: { errors: [{ value: 9, resource: 'Issue', field: 'milestone', code: 'invalid' }] },
    })
  })

  test.each([
    ['2026-03-01T00:00:00Z', '2026-02-28T08:00:00Z'],
    ['2026-03-01T08:00:00Z', '2026-03-01T08:00:00Z'],
    ['2026-07-01T06:59:00Z', '2026-06-30T07:00:00Z'],
    ['2026-07-01T12:00:00Z', '2026-07-01T07:00:00Z'],
  ])('is due on the day that it is in California: %s is %s', async (given, kept) => {
    expect(await ask('POST', MILESTONES, { title: 'Q1', due_on: given })).toMatchObject({ json: { due_on: kept } })
  })
})

test('A reaction to a comment is there once an account, and counted', async () => {
  const id = await ada.comment(await open('One'), 'A comment')
  const path = `${ISSUES}/comments/${id}/reactions`
  expect(await ask('POST', path, { content: '+1' })).toMatchObject({ status: 201, json: { user: { id: BOT.id } } })
  expect(await ask('POST', path, { content: '+1' })).toMatchObject({ status: 200 })
  await answer(github, 'ghp_mallory', 'POST', path, { content: 'eyes' })
  expect(await ada.all(path)).toMatchObject([
    { content: '+1', user: { login: BOT.login } },
    { content: 'eyes', user: { login: STRANGER } },
  ])
  expect(await ada.all(path, 'content=%2B1')).toHaveLength(1)
  expect(await ada.comments(1)).toMatchObject([{ reactions: { '+1': 1, eyes: 1, heart: 0, total_count: 2 } }])
  expect(await ask('POST', `${ISSUES}/comments/99/reactions`, { content: '+1' })).toMatchObject({ status: 404 })
  expect(github.expectValid).not.toThrow()
})

test('The comments of a repository are those of its issues and pull requests, oldest first', async () => {
  const [one, two] = [await open('One'), await open('Two')]
  const pull = await openPull('work', 'Work')
  const said = [await ada.comment(two, 'A'), await ada.comment(pull, 'B'), await ada.comment(one, 'C')]
  const ids = async (query = '') => (await ada.all(`${ISSUES}/comments`, query)).map(({ id }) => id)
  expect(await ids()).toEqual(said)
  expect(await ids('sort=created&direction=desc')).toEqual(said.toReversed())
  expect(await ids('since=2100-01-01T00:00:00Z')).toEqual([])
  expect(github.expectValid).not.toThrow()
})

test('The permission of an account is that of a member, a reader, or nobody', async () => {
  await restart({ private: ['acme/vault'] })
  const permission = (repository: string, login: string) =>
    ask('GET', `/repos/${repository}/collaborators/${login}/permission`)
  expect(await permission('acme/shop', 'Ada')).toMatchObject({
    json: {
      permission: 'write',
      role_name: 'write',
      user: { login: 'ada', permissions: { push: true, admin: false } },
    },
  })
  expect(await permission('acme/shop', STRANGER)).toMatchObject({ json: { permission: 'read' } })
  expect(await permission('acme/vault', STRANGER)).toMatchObject({ json: { permission: 'none' } })
  expect(await permission('acme/shop', 'nobody')).toMatchObject({ status: 404 })
  const stranger = await answer(github, 'ghp_mallory', 'GET', `${ROOT}/collaborators/ada/permission`)
  expect(stranger).toMatchObject({ status: 403 })
  expect(github.expectValid).not.toThrow()
})

test('The timeline of an issue tells who closed it, what was said, and which pull requests speak of it', async () => {
  const number = await open('One')
  await openPull('work', 'Work', `Closes #${number}`)
  const merged = await openPull('more', 'More', `Closes #${number}, not #${number}0`)
  await openPull('other', 'Other', `Closes #${number}0`)
  await ada.merge(merged)
  await ada.comment(number, 'Done')
  await github.as('grace').editIssue(number, { state: 'closed' })
  const events = await ada.all(`${ISSUES}/${number}/timeline`)
  expect(events).toMatchObject([
    { event: 'cross-referenced', source: { issue: { title: 'Work', pull_request: { merged_at: null } } } },
    {
      event: 'cross-referenced',
      source: { issue: { title: 'More', pull_request: { merged_at: expect.any(String) } } },
    },
    { event: 'commented', body: 'Done' },
    { event: 'closed', actor: { login: 'grace' }, commit_id: null },
  ])
  expect(github.expectValid).not.toThrow()
})

test('A server without GraphQL answers 404 to it', async () => {
  await restart({ lacks: ['graphql'] })
  expect(await ask('POST', '/graphql', { query: '{ viewer { login } }' })).toMatchObject({ status: 404 })
})

async function openPull(branch: string, title: string, body = ''): Promise<number> {
  await ada.branch(branch)
  await ada.push(branch, title, { [`${branch}.md`]: title })
  return ada.openPullRequest({ title, head: branch, body })
}
