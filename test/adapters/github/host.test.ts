import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { githubClient } from '../../../src/adapters/github/client.js'
import { githubHost } from '../../../src/adapters/github/host.js'
import { tracesIn } from '../../../src/adapters/github/traces.js'
import { githubTracker } from '../../../src/adapters/github/tracker.js'
import type { Host } from '../../../src/ports/host.js'
import type { Answer } from '../../../src/ports/tracker.js'
import { BOT, REPOSITORY } from '../../support/github/seed.js'
import { type GitHub, startGitHub } from '../../support/github/server.js'

let github: GitHub
let host: Host

beforeEach(async () => {
  github = await startGitHub()
  host = githubHost(githubClient({ token: 'ghs_action', baseUrl: github.url }), REPOSITORY)
})

afterEach(async () => {
  await github.close()
  github.expectValid()
})

describe('Files at a commit', () => {
  test('come as the bytes that they are', async () => {
    const ada = github.as('ada')
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x23, 0x20, 0xff, 0x0d, 0x0a])
    const content = bytes.toString('base64')
    const put = { message: 'Add it', content, branch: 'main' }
    await ada.request('PUT', '/repos/acme/shop/contents/postmortems/2026%20d%C3%BCsk%23.md', put)
    const read = answered(await host.fileAt(await ada.tip('main'), 'postmortems/2026 düsk#.md'))
    expect(Buffer.from(read ?? [])).toEqual(bytes)
  })

  test('are as they were then', async () => {
    const ada = github.as('ada')
    const first = await ada.push('main', 'One', { 'a.md': 'one' })
    const second = await ada.push('main', 'Two', { 'a.md': 'two' })
    expect(textOf(await host.fileAt(first, 'a.md'))).toBe('one')
    expect(textOf(await host.fileAt(second, 'a.md'))).toBe('two')
  })

  test('are null where the commit has none, and refused where there is no commit', async () => {
    const tip = await github.as('ada').push('main', 'One', { 'folder/a.md': 'one' })
    for (const path of ['b.md', 'folder', 'folder/../folder/a.md', '']) {
      expect(answered(await host.fileAt(tip, path))).toBeNull()
    }
    expect((await host.changedIn('0'.repeat(40))).ok).toBe(false)
    const refused = await host.fileAt('0'.repeat(40), 'folder/a.md')
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'missing' } })
  })
})

describe('A pull request', () => {
  test('changes the files between its base and the tip of its branch', async () => {
    const ada = github.as('ada')
    await ada.push('main', 'Start', { 'a.md': 'one\n', 'b.md': 'two\n', 'c.md': 'three\n' })
    await ada.branch('work')
    await ada.push('work', 'Change', { 'a.md': 'one and more\n', 'b.md': null })
    const number = await ada.openPullRequest({ title: 'Work', head: 'work' })
    const head = await ada.push('work', 'Go on', { 'c.md': null, 'd.md': 'three\n', 'e.md': 'new\n' })
    expect(answered(await host.pullRequestFiles(number))).toEqual({
      complete: true,
      files: [
        { path: 'a.md', previousPath: null, status: 'modified', moved: false },
        { path: 'b.md', previousPath: null, status: 'removed', moved: false },
        { path: 'd.md', previousPath: 'c.md', status: 'renamed', moved: true },
        { path: 'e.md', previousPath: null, status: 'added', moved: false },
      ],
    })
    expect(answered(await host.tip('work'))).toBe(head)
  })

  test('when merged, brings its change to the base and is found by its commit', async () => {
    const ada = github.as('ada')
    await ada.branch('feature/disk')
    await ada.push('feature/disk', 'Change', { 'a.md': 'one\n' })
    const number = await ada.openPullRequest({ title: 'Work', head: 'feature/disk' })
    const before = await ada.push('main', 'Meanwhile', { 'b.md': 'two\n' })
    await ada.push('feature/disk', 'Go on', { 'a.md': 'one and more\n' })
    const merged = await ada.merge(number)
    expect(answered(await host.tip('main'))).toBe(merged)
    expect(textOf(await host.fileAt(merged, 'a.md'))).toBe('one and more\n')
    expect(textOf(await host.fileAt(merged, 'b.md'))).toBe('two\n')
    expect(answered(await host.compare(before, merged))).toEqual({
      status: 'ahead',
      complete: true,
      files: [{ path: 'a.md', previousPath: null, status: 'added', moved: false }],
    })
    expect(answered(await host.changedIn(merged)).files.map(({ path }) => path)).toEqual(['a.md'])
    expect(await ada.pullRequest(number)).toMatchObject({ state: 'closed', merged: true, merge_commit_sha: merged })
    const found = await ada.all(`/repos/acme/shop/commits/${merged}/pulls`)
    expect(found.map((pull) => pull['number'])).toEqual([number])
  })

  test('is listed while it is open', async () => {
    const ada = github.as('ada')
    for (const head of ['one', 'two']) {
      await ada.branch(head)
      await ada.push(head, 'Work', { [`${head}.md`]: 'text' })
    }
    const one = await ada.openPullRequest({ title: 'One', head: 'one', body: 'Why' })
    const two = await ada.openPullRequest({ title: 'Two', head: 'two' })
    await ada.merge(two)
    expect(answered(await host.openPullRequests())).toEqual([{ number: one, title: 'One', body: 'Why' }])
  })

  test('that is not there is a refusal', async () => {
    const refused = await host.pullRequestFiles(4_711)
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'missing' } })
  })
})

describe('Of an issue', () => {
  test('the merged pull requests of all repositories that name it are known', async () => {
    await github.close()
    github = await startGitHub({ repositories: ['shop', 'ops'] })
    host = githubHost(githubClient({ token: 'ghs_action', baseUrl: github.url }), REPOSITORY)
    const issue = await github.as('ada').openIssue({ title: 'Alert' })
    const open = async (repository: string, branch: string, body: string) => {
      const there = github.as('ada', repository)
      await there.branch(branch)
      await there.push(branch, 'Work', { [`${branch}.md`]: 'text' })
      const number = await there.openPullRequest({ title: branch, head: branch, body })
      return { number, merge: () => there.merge(number) }
    }
    const own = await open('acme/shop', 'own', `Fixes #${issue}`)
    const other = await open('acme/ops', 'other', `Fixes acme/shop#${issue}`)
    await open('acme/shop', 'waiting', `Fixes #${issue}`)
    const silent = await open('acme/ops', 'silent', `Fixes #${issue}`)
    for (const { merge } of [own, other, silent]) await merge()
    const { merged, isLinked } = answered(await host.traces(issue))
    expect(merged.toSorted((a, b) => (a.title < b.title ? 1 : -1))).toEqual([
      { repository: 'acme/shop', number: own.number, title: 'own', body: `Fixes #${issue}` },
      { repository: 'acme/ops', number: other.number, title: 'other', body: `Fixes acme/shop#${issue}` },
    ])
    expect(isLinked).toBe(false)
    expect(await host.traces(4_711)).toMatchObject({ ok: false, refusal: { kind: 'missing' } })
  })

  test.each<[string, readonly object[], boolean]>([
    ['a commit that closed it is a link', [{ event: 'closed', commit_id: 'c0ffee' }], true],
    [
      'a commit is none when it was closed by hand later',
      [{ event: 'closed', commit_id: 'c0ffee' }, { event: 'reopened' }, { event: 'closed', commit_id: null }],
      false,
    ],
    ['a pull request that a person linked is one', [{ event: 'connected' }], true],
    ['one that was unlinked is none', [{ event: 'connected' }, { event: 'disconnected' }], false],
    ['odd events are none', [{ event: 'cross-referenced', source: 'odd' }, {}], false],
  ])('%s', (_, events, isLinked) => {
    expect(tracesIn(events)).toEqual({ merged: [], isLinked })
  })
})

test('two commits are compared in both directions', async () => {
  const ada = github.as('ada')
  const base = await ada.branch('side')
  const side = await ada.push('side', 'One', { 'a.md': 'one' })
  const main = await ada.push('main', 'Two', { 'b.md': 'two' })
  for (const [from, to, status] of [
    [base, side, 'ahead'],
    [side, base, 'behind'],
    [side, side, 'identical'],
    [main, side, 'diverged'],
  ] as const) {
    expect(answered(await host.compare(from, to)).status).toBe(status)
  }
  expect(await host.compare(base, '0'.repeat(40))).toMatchObject({ ok: false, refusal: { kind: 'missing' } })
})

test('GitHub Enterprise Server answers under its own path', async () => {
  const enterprise = await startGitHub({ basePath: '/api/v3', webUrl: 'https://git.acme.example' })
  const tracker = githubTracker(githubClient({ token: 'ghs_action', baseUrl: `${enterprise.url}/` }), REPOSITORY)
  expect(answered(await tracker.identity())).toEqual(BOT)
  await enterprise.as('ada').openIssue({ title: 'One', labels: ['postmortem'] })
  await enterprise.as('ada').openIssue({ title: 'Two', labels: ['postmortem'] })
  const issues = answered(await tracker.list('postmortem'))
  expect(issues.map((issue) => issue.url)).toEqual([
    'https://git.acme.example/acme/shop/issues/1',
    'https://git.acme.example/acme/shop/issues/2',
  ])
  const first = await fetch(`${enterprise.url}/repos/acme/shop/issues?per_page=1`)
  expect(first.headers.get('link')).toContain(
    `<${enterprise.url}/repos/acme/shop/issues?per_page=1&page=2>; rel="next"`,
  )
  await enterprise.close()
  enterprise.expectValid()
})

function answered<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`Refused: ${answer.refusal.message}`)
  return answer.value
}

function textOf(answer: Answer<Uint8Array | null>): string {
  return Buffer.from(answered(answer) ?? []).toString('utf8')
}
