import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { STRANGER } from './seed.js'
import { type GitHub, startGitHub } from './server.js'

const ISSUES = '/repos/acme/shop/issues'
let github: GitHub

beforeEach(async () => {
  github = await startGitHub()
})

afterEach(() => github.close())

describe("A request that GitHub's description does not know fails the suite", () => {
  const ask = (method: string, path: string, json?: unknown) =>
    github
      .as('ada')
      .request(method, path, json)
      .catch(() => 0)

  test.each<[string, () => Promise<unknown>, string]>([
    ['an operation', () => ask('GET', '/repos/acme/shop/nonsense'), 'no such operation'],
    ['a query', () => ask('GET', `${ISSUES}?label=one`), 'query parameter label is not documented'],
    ['a value of a query', () => ask('GET', `${ISSUES}?state=any`), 'state must be equal to one of the allowed values'],
    ['a number that is none', () => ask('GET', `${ISSUES}/one`), 'issue_number must be integer'],
    ['a field', () => ask('POST', ISSUES, { title: 'One', owner: 'ada' }), 'body.owner is not documented'],
    ['a form of a field', () => ask('POST', ISSUES, { title: 'One', labels: 'two' }), 'body/labels must be array'],
    ['a missing field', () => ask('POST', ISSUES, {}), "body must have required property 'title'"],
    ['a missing body', () => ask('POST', ISSUES), 'the body is missing'],
  ])('%s', async (_, call, fault) => {
    expect(github.expectValid).not.toThrow()
    await call()
    expect(github.expectValid).toThrow(fault)
  })
})

describe('People', () => {
  test('without write access open issues without labels, and edit nothing of others', async () => {
    const stranger = github.as(STRANGER)
    const own = await stranger.openIssue({ title: 'Mine', labels: ['postmortem'] })
    const other = await github.as('ada').openIssue({ title: 'Hers', labels: ['postmortem'] })
    expect(await stranger.issue(own)).toMatchObject({ labels: [], user: { login: STRANGER } })
    await stranger.editIssue(own, { title: 'Still mine' })
    await expect(stranger.editIssue(other, { title: 'Mine now' })).rejects.toThrow('403')
    expect(github.expectValid).not.toThrow()
  })

  test('do at their time what they do', async () => {
    const ada = github.as('ada')
    github.setTime('2026-02-02T08:00:00Z')
    const number = await ada.openIssue({ title: 'One' })
    github.setTime('2026-02-09T08:00:00Z')
    await ada.editIssue(number, { state: 'closed', state_reason: 'duplicate' })
    expect(await ada.issue(number)).toMatchObject({
      state_reason: 'duplicate',
      created_at: expect.stringMatching(/^2026-02-02T08:00:0\dZ$/),
      closed_at: expect.stringMatching(/^2026-02-09T08:00:0\dZ$/),
    })
    expect(await ada.issues('state=all&since=2026-02-10T00:00:00Z')).toEqual([])
    expect(github.expectValid).not.toThrow()
  })

  test('reach pull requests as issues', async () => {
    const ada = github.as('ada')
    await ada.branch('work')
    await ada.push('work', 'Work', { 'a.md': 'one' })
    const number = await ada.openPullRequest({ title: 'Work', head: 'work', labels: ['postmortem'] })
    const listed = await ada.all(ISSUES, 'labels=postmortem')
    expect(listed).toEqual([expect.objectContaining({ number, pull_request: expect.anything() })])
    expect(await ada.issue(number)).toMatchObject({ title: 'Work', pull_request: { merged_at: null } })
    expect(github.expectValid).not.toThrow()
  })
})
