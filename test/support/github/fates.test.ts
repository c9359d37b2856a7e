import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { answer } from './answers.js'
import type { Hands } from './hands.js'
import { type GitHub, startGitHub } from './server.js'

const ROOT = '/repos/acme/shop'
const ISSUES = `${ROOT}/issues`

let github: GitHub
let ada: Hands

beforeEach(async () => {
  github = await startGitHub({ repositories: ['shop', 'ops'] })
  ada = github.as('ada')
})

afterEach(() => github.close())

const ask = (method: string, path: string, json?: unknown) => answer(github, 'ghs_action', method, path, json)
const open = (title: string) => ada.openIssue({ title })

describe('An issue that was transferred', () => {
  test('redirects from its old number, and is in the list of the new repository only', async () => {
    const number = await ada.openIssue({ title: 'One', body: 'Its body' })
    await ada.comment(number, 'A comment')
    await github.as('ada', 'acme/ops').openIssue({ title: 'There before' })
    const there = await github.transfer(number, 'acme/ops')
    const found = await ask('GET', `${ISSUES}/${number}`)
    expect(found).toMatchObject({
      status: 301,
      location: expect.stringMatching(`^${github.url}/repositories/\\d+/issues/${there}$`),
      json: { message: 'Moved Permanently' },
    })
    expect(await ask('PATCH', `${ISSUES}/${number}`, { title: 'Uno' })).toMatchObject({ status: 301 })
    expect(await ask('POST', `${ISSUES}/${number}/comments`, { body: 'Hi' })).toMatchObject({ status: 301 })
    expect(await ask('GET', `${ISSUES}/${number}/comments`)).toMatchObject({ status: 404 })
    const issue = { number: there, title: 'One', body: 'Its body', user: { login: 'ada' }, comments: 1 }
    expect(await ask('GET', found.location ?? '')).toMatchObject({ status: 200, json: issue })
    expect(await github.as('ada', 'acme/ops').issues()).toMatchObject([{ title: 'There before' }, issue])
    expect(await ada.issues()).toEqual([])
    expect(await ada.all(`${ISSUES}/comments`)).toEqual([])
    expect(github.expectValid).not.toThrow()
  })

  test('stays closed, and keeps the labels that the new repository has', async () => {
    const ops = github.as('ada', 'acme/ops')
    await ops.openIssue({ title: 'Other', labels: ['postmortem'] })
    const number = await ada.openIssue({ title: 'One', labels: ['postmortem', 'shop'] })
    await ada.editIssue(number, { state: 'closed', state_reason: 'not_planned', type: 'Bug' })
    expect(await ops.issue(await github.transfer(number, 'acme/ops'))).toMatchObject({
      state: 'closed',
      state_reason: 'not_planned',
      labels: [{ name: 'postmortem' }],
      type: { name: 'Bug' },
    })
  })

  test('is not found by who cannot see the new repository', async () => {
    const number = await open('One')
    await github.transfer(number, 'acme/ops')
    expect(await answer(github, 'ghs_home', 'GET', `${ISSUES}/${number}`)).toMatchObject({ status: 404 })
  })
})

test.each<['remove' | 'hide', number, string]>([
  ['remove', 410, 'This issue was deleted'],
  ['hide', 404, 'Not Found'],
])('After %s an issue answers %i, and is in no list', async (befall, status, message) => {
  const number = await open('One')
  const id = await ada.comment(number, 'A comment')
  github[befall](number)
  expect(await ask('GET', `${ISSUES}/${number}`)).toMatchObject({ status, json: { message } })
  expect(await ask('PATCH', `${ISSUES}/${number}`, { title: 'Uno' })).toMatchObject({ status })
  expect(await ask('GET', `${ISSUES}/comments/${id}`)).toMatchObject({ status: 404 })
  expect(await ada.issues()).toEqual([])
  expect(await ada.all(`${ISSUES}/comments`, 'since=2020-01-01T00:00:00Z')).toEqual([])
  expect(await open('Two')).toBe(number + 1)
})

describe('A locked conversation', () => {
  test.each(['an issue', 'a pull request'])('of %s is open to people with write access only', async (kind) => {
    const number = kind === 'an issue' ? await open('One') : await openPull('work', 'Work')
    const comment = async (token: string) =>
      (await answer(github, token, 'POST', `${ISSUES}/${number}/comments`, { body: 'Hi' })).status
    await ask('PUT', `${ISSUES}/${number}/lock`)
    expect(await ada.issue(number)).toMatchObject({ locked: true })
    expect([await comment('ghs_action'), await comment('ghp_mallory'), await comment('ghp_ada')]).toEqual([
      403, 403, 201,
    ])
    await ask('DELETE', `${ISSUES}/${number}/lock`)
    expect(await comment('ghs_action')).toBe(201)
    expect(github.expectValid).not.toThrow()
  })
})

async function openPull(branch: string, title: string, body = ''): Promise<number> {
  await ada.branch(branch)
  await ada.push(branch, title, { [`${branch}.md`]: title })
  return ada.openPullRequest({ title, head: branch, body })
}
