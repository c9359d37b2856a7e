import { afterEach, describe, expect, test } from '@jest/globals'
import { answer } from './answers.js'
import { type GitHub, type GitHubOptions, startGitHub } from './server.js'

let github: GitHub | null = null

afterEach(async () => {
  await github?.close()
  github = null
})

async function start(options: GitHubOptions): Promise<GitHub> {
  github = await startGitHub(options)
  return github
}

describe('A private repository', () => {
  test('is there for the organisation and its workflows, and for nobody else', async () => {
    const github = await start({ repositories: ['shop'], private: ['acme/vault'] })
    const asked = ['ghp_ada', 'ghs_action', 'ghs_home', 'ghp_mallory'].map((token) =>
      answer(github, token, 'GET', '/repos/acme/vault'),
    )
    expect(await Promise.all(asked)).toMatchObject([
      { status: 200, json: { private: true } },
      { status: 200, json: { private: true } },
      { status: 404 },
      { status: 404 },
    ])
    expect(await answer(github, 'ghp_mallory', 'GET', '/repos/acme/shop')).toMatchObject({ json: { private: false } })
    expect(github.expectValid).not.toThrow()
  })
})

describe('A token of a few repositories', () => {
  test('knows of no others', async () => {
    const github = await start({ repositories: ['shop', 'ops'] })
    const open = (name: string) => answer(github, 'ghs_home', 'POST', `/repos/acme/${name}/issues`, { title: 'One' })
    expect(await open('shop')).toMatchObject({ status: 201 })
    expect(await open('ops')).toMatchObject({ status: 404, json: { message: 'Not Found' } })
    expect(await github.as('ada', 'acme/ops').issues()).toEqual([])
  })

  test('knows them when they are renamed', async () => {
    const github = await start({
      repositories: ['old'],
      tokens: { ghs_old: { login: 'ada', permissions: 'account', repositories: ['acme/old'] } },
    })
    await github.rename('acme/old', 'acme/shop')
    expect(await answer(github, 'ghs_old', 'GET', '/repos/acme/shop')).toMatchObject({ status: 200 })
  })
})

describe('A renamed repository', () => {
  test('redirects from its old name to its number, where it answers with its new name', async () => {
    const github = await start({ repositories: ['old'] })
    const number = await github.as('ada', 'acme/old').openIssue({ title: 'One' })
    await github.rename('acme/old', 'acme/shop')
    const found = await answer(github, 'ghs_home', 'GET', '/repos/acme/old/issues?state=all')
    expect(found).toMatchObject({
      status: 301,
      location: expect.stringMatching(`^${github.url}/repositories/\\d+/issues\\?state=all$`),
      json: { message: 'Moved Permanently', url: found.location },
    })
    expect(await answer(github, 'ghs_home', 'GET', found.location ?? '')).toMatchObject({ json: [{ number }] })
    const root = await answer(github, 'ghs_home', 'GET', '/repos/acme/old')
    expect(await answer(github, 'ghs_home', 'GET', root.location ?? '')).toMatchObject({
      json: { full_name: 'acme/shop' },
    })
    expect(github.expectValid).not.toThrow()
  })

  test.each([301, 307] as const)('answers %i to what writes, as the test wants', async (status) => {
    const github = await start({ repositories: ['old'] })
    await github.rename('acme/old', 'acme/shop', status)
    const found = await answer(github, 'ghs_action', 'POST', '/repos/acme/old/issues', { title: 'One' })
    expect(found).toMatchObject({ status, location: expect.stringMatching(/\/repositories\/\d+\/issues$/) })
    expect(await github.as('ada').issues()).toEqual([])
  })

  test('remembers how its issues were closed', async () => {
    const github = await start({ repositories: ['old'] })
    const number = await github.as('ada', 'acme/old').openIssue({ title: 'One' })
    await github.as('ada', 'acme/old').editIssue(number, { state: 'closed', state_reason: 'duplicate' })
    await github.rename('acme/old', 'acme/shop')
    expect(await github.as('ada').issue(number)).toMatchObject({ state_reason: 'duplicate' })
  })
})
