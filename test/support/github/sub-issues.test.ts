import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Answer, answer, field } from './answers.js'
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
const idOf = async (number: number) => (await ada.issue(number))['id']

describe('Sub-issues', () => {
  const add = async (parent: number, child: number, more: object = {}) =>
    ask('POST', `${ISSUES}/${parent}/sub_issues`, { sub_issue_id: await idOf(child), ...more })
  const children = async (parent: number) =>
    (await ada.all(`${ISSUES}/${parent}/sub_issues`)).map(({ number }) => number)

  test('are listed in order, know their parent, and are counted there', async () => {
    const [parent, first, second] = [await open('Parent'), await open('First'), await open('Second')]
    expect(await add(parent, second)).toMatchObject({ status: 201, json: { number: parent } })
    await add(parent, first)
    await ada.editIssue(first, { state: 'closed' })
    expect(await children(parent)).toEqual([second, first])
    expect(await ask('GET', `${ISSUES}/${first}/parent`)).toMatchObject({ status: 200, json: { number: parent } })
    expect(await ask('GET', `${ISSUES}/${parent}/parent`)).toMatchObject({ status: 404 })
    expect(await ada.issue(parent)).toMatchObject({
      sub_issues_summary: { total: 2, completed: 1, percent_completed: 50 },
      parent_issue_url: null,
    })
    expect(await ada.issue(first)).toMatchObject({ parent_issue_url: `${github.url}${ISSUES}/${parent}` })
    expect(github.expectValid).not.toThrow()
  })

  test('are taken away', async () => {
    const [parent, child] = [await open('Parent'), await open('Child')]
    await add(parent, child)
    const remove = async () => ask('DELETE', `${ISSUES}/${parent}/sub_issue`, { sub_issue_id: await idOf(child) })
    expect(await remove()).toMatchObject({ status: 200, json: { number: parent } })
    expect(await children(parent)).toEqual([])
    expect(await remove()).toMatchObject({ status: 404 })
    expect(github.expectValid).not.toThrow()
  })

  test('have one parent, until another takes them', async () => {
    const [one, other, child] = [await open('One'), await open('Other'), await open('Child')]
    await add(one, child)
    expect(await add(one, child)).toMatchObject({ status: 422 })
    expect(await add(other, child)).toMatchObject({
      status: 422,
      json: { message: expect.stringMatching(/Sub issue may only have one parent$/) },
    })
    expect(await add(other, child, { replace_parent: true })).toMatchObject({ status: 201 })
    expect([await children(one), await children(other)]).toEqual([[], [child]])
  })

  test('may be of another repository of the organisation', async () => {
    const parent = await open('Parent')
    const ops = github.as('ada', 'acme/ops')
    const { id } = await ops.issue(await ops.openIssue({ title: 'Child' }))
    await ask('POST', `${ISSUES}/${parent}/sub_issues`, { sub_issue_id: id })
    expect(await ada.all(`${ISSUES}/${parent}/sub_issues`)).toMatchObject([{ title: 'Child' }])
  })

  test('must be there, and their parent', async () => {
    const [parent, child] = [await open('Parent'), await open('Child')]
    const addUnknown = (sub_issue_id: number) => ask('POST', `${ISSUES}/${parent}/sub_issues`, { sub_issue_id })
    expect(await addUnknown(child)).toMatchObject({ status: 404 })
    expect(await add(99, child)).toMatchObject({ status: 404 })
    github.hide(child)
    expect(await children(parent)).toEqual([])
  })

  test('are at most 100, closed ones too', async () => {
    const parent = await open('Parent')
    const opened = await Promise.all(Array.from({ length: 101 }, () => ask('POST', ISSUES, { title: 'Child' })))
    const adopt = (child: Answer | undefined) =>
      ask('POST', `${ISSUES}/${parent}/sub_issues`, { sub_issue_id: child && field(child, 'id') })
    await ada.editIssue(parent + 1, { state: 'closed' })
    for (const child of opened.slice(0, 100)) await adopt(child)
    expect(await adopt(opened[100])).toMatchObject({
      status: 422,
      json: { message: expect.stringMatching(/Parent cannot have more than 100 sub-issues$/) },
    })
    expect(await children(parent)).toHaveLength(100)
  })

  test('are unknown to an old server', async () => {
    await github.close()
    github = await startGitHub({ lacks: ['sub-issues'] })
    ada = github.as('ada')
    const [parent, child] = [await open('Parent'), await open('Child')]
    expect(await add(parent, child)).toMatchObject({ status: 404 })
    expect(await ask('GET', `${ISSUES}/${parent}/sub_issues`)).toMatchObject({ status: 404 })
    expect(await ask('GET', `${ISSUES}/${child}/parent`)).toMatchObject({ status: 404 })
    expect(await ada.issue(parent)).not.toHaveProperty('sub_issues_summary')
  })
})
