import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type ClientOptions, githubClient } from '../../../src/adapters/github/client.js'
import { issueFrom } from '../../../src/adapters/github/issue.js'
import { githubTracker } from '../../../src/adapters/github/tracker.js'
import type { Answer, Refusal } from '../../../src/ports/tracker.js'
import { type Reply, refused } from '../../support/github/exchange.js'
import type { Fault } from '../../support/github/faults.js'
import { BOT, REPOSITORY } from '../../support/github/seed.js'
import { type GitHub, startGitHub } from '../../support/github/server.js'

const DRAFT = { title: 'Alert on full disk', body: 'Because it filled up.', labels: ['postmortem'], assignees: [] }
const TOKEN = 'ghs_action'

let github: GitHub
let waits: number[]

beforeEach(async () => {
  github = await startGitHub({ repositories: ['shop', 'ops'] })
  waits = []
})

afterEach(async () => {
  await github.close()
  github.expectValid()
})

describe('What GitHub refuses is told apart', () => {
  test('a token that it does not know', async () => {
    const refusal = await refusalOf(tracker({ token: 'ghs_expired' }).list('postmortem'))
    expect(refusal).toEqual({
      kind: 'forbidden',
      message: 'GitHub does not accept the token.',
      hint: 'Pass a token that is valid and has not expired.',
    })
  })

  test('a permission that the job does not have, with the line to add', async () => {
    const fork = tracker({ token: 'ghs_fork' })
    const refusal = await refusalOf(fork.create(DRAFT))
    expect(refusal.kind).toBe('forbidden')
    expect(refusal.message).toBe('GitHub did not let us create an issue (Resource not accessible by integration).')
    expect(refusal.hint).toContain('Add `issues: write` to the `permissions:` of the job.')
    const { hint } = await refusalOf(fork.comment(1, 'Hello'))
    expect(hint).toContain('Add `issues: write` or `pull-requests: write` to the `permissions:`')
  })

  test('a personal token without the permission', async () => {
    answerOnce(refused(403, 'Resource not accessible by personal access token'))
    const { hint } = await refusalOf(tracker().create(DRAFT))
    expect(hint).toBe('Give the token the permission `issues: write` for this repository.')
  })

  test('a conversation that is locked', async () => {
    answerOnce(refused(403, 'Unable to create comment because issue is locked.'))
    expect(await refusalOf(tracker().comment(5, 'Hello'))).toEqual({
      kind: 'forbidden',
      message: 'GitHub did not let us comment on #5 (Unable to create comment because issue is locked).',
      hint: 'Unlock the conversation, or leave it as it is.',
    })
  })

  test('a repository that is not there is never an empty list', async () => {
    const other = githubTracker(client(), 'acme/not-there')
    expect((await refusalOf(other.list('postmortem'))).kind).toBe('missing')
    expect((await refusalOf(other.labels())).kind).toBe('missing')
  })

  test.each<[string, number, () => Promise<Answer<unknown>>, Partial<Refusal>]>([
    [
      'issues are switched off',
      410,
      () => tracker().create(DRAFT),
      { kind: 'gone', message: 'Issues are switched off in acme/shop.' },
    ],
    ['an issue was deleted', 410, () => tracker().read(5), { kind: 'gone', message: 'Issue #5 was deleted.' }],
    ['a conflict while listing', 409, () => tracker().list('postmortem'), { kind: 'unknown' }],
    ['a repository that is blocked', 451, () => tracker().read(5), { kind: 'forbidden' }],
  ])('%s', async (_, status, call, expected) => {
    answerOnce(refused(status, 'No'))
    expect(await refusalOf(call())).toMatchObject(expected)
    expect(github.requests).toHaveLength(1)
  })

  test('the field that is wrong', async () => {
    expect(await refusalOf(tracker().create({ ...DRAFT, assignees: ['mallory'] }))).toMatchObject({
      kind: 'invalid',
      field: 'assignees',
      message: 'GitHub could not create an issue: the field `assignees` is refused (invalid).',
    })
    expect((await refusalOf(tracker().create({ ...DRAFT, title: 'x'.repeat(257) }))).field).toBe('title')
    const label = { name: 'postmortem', color: '5319e7', description: '' }
    await tracker().createLabel(label)
    expect((await refusalOf(tracker().createLabel({ ...label, name: 'Postmortem' }))).field).toBe('name')
  })

  test('a name that could lead elsewhere is an error of the caller', () => {
    for (const name of ['acme', 'acme/..', '../acme', 'acme/shop/issues', 'acme/sh op', '']) {
      expect(() => githubTracker(client(), name)).toThrow(TypeError)
    }
  })

  test('who can be assigned among two hundred costs two requests, however many are asked about', async () => {
    const people = (from: number) => Array.from({ length: 100 }, (_, at) => ({ login: `Person${from + at}` }))
    const link = `<${github.url}/assignees?page=2>; rel="next", <${github.url}/assignees?per_page=100&page=2>; rel="last"`
    const answered = (reply: Reply) => ({ path: /\/assignees$/, does: { kind: 'answer', reply } }) as const
    github.fault(answered({ status: 200, headers: { link }, json: people(0) }))
    github.fault(answered({ status: 200, json: people(100) }))
    const asked = ['person3', 'person120', 'person150', 'person199', 'mallory']
    const found = await tracker().assignable(asked)
    expect(found).toEqual({ ok: true, value: new Set(asked.slice(0, 4)) })
    expect(github.requests).toHaveLength(2)
  })

  test('a login that could lead elsewhere cannot be assigned, and is not asked for', async () => {
    expect(await tracker().assignable(['..', 'ada/../..', 'ada?x', ''])).toEqual({ ok: true, value: new Set() })
    expect(github.requests).toHaveLength(0)
  })
})

describe('A write without a clear answer is unknown, and is not tried again', () => {
  test.each<[string, Fault['does'], number]>([
    ['an error before it was done', { kind: 'answer', reply: refused(502, 'Bad gateway') }, 0],
    ['an error after it was done', { kind: 'answer-after', reply: refused(502, 'Bad gateway') }, 1],
    ['a connection that breaks before', { kind: 'drop', when: 'before' }, 0],
    ['a connection that breaks after', { kind: 'drop', when: 'after' }, 1],
    ['no answer in time', { kind: 'silence' }, 0],
    ['a page of a proxy', { kind: 'answer-after', reply: html(201) }, 1],
    ['a page of a proxy with another status', { kind: 'answer-after', reply: html(200) }, 1],
    ['something that is not an issue', { kind: 'answer-after', reply: { status: 201, json: [] } }, 1],
  ])('%s', async (_, does, made) => {
    github.fault({ method: 'POST', path: /\/issues$/, times: 9, does })
    const refusal = await refusalOf(tracker({ limits: { requestMilliseconds: 150 } }).create(DRAFT))
    expect(refusal.kind).toBe('unknown')
    expect(github.requests).toHaveLength(1)
    expect(await github.as('ada').issues()).toHaveLength(made)
  })

  test('a redirected write is not followed', async () => {
    const headers = { location: `${github.url}/repos/acme/store/issues` }
    github.fault({ method: 'POST', does: { kind: 'answer', reply: { status: 301, json: {}, headers } } })
    expect(await refusalOf(tracker().create(DRAFT))).toMatchObject({
      kind: 'moved',
      message: 'The repository acme/shop has moved.',
    })
    expect(github.requests).toHaveLength(1)
  })

  test('an issue that was moved to another repository is not written to', async () => {
    github.fault({
      does: { kind: 'answer', reply: { status: 301, json: {}, headers: { location: `${github.url}/x` } } },
    })
    expect(await refusalOf(tracker().update(7, { title: 'New' }))).toMatchObject({
      kind: 'moved',
      message: 'Issue #7 has moved.',
    })
  })

  test('an answer that is documented for something else is not taken', async () => {
    const json = { number: 7, title: 'Disk', state: 'open', repository_url: `${github.url}/repos/acme/shop` }
    answerOnce({ status: 200, json })
    expect(await refusalOf(tracker().create(DRAFT))).toMatchObject({
      kind: 'unknown',
      message: expect.stringContaining('200, not 201'),
    })
    answerOnce({ status: 200, json })
    expect((await refusalOf(tracker().assignable(['ada']))).kind).toBe('unknown')
  })

  test('an answer about another repository is not taken', async () => {
    const repository_url = 'https://api.github.com/repos/acme/other'
    const json = { number: 7, title: 'Other', state: 'open', repository_url }
    github.fault({ does: { kind: 'answer', reply: { status: 201, json } } })
    expect((await refusalOf(tracker().create(DRAFT))).kind).toBe('unknown')
  })
})

describe('What is somewhere else now is told with its place, and nothing is written to it', () => {
  test('a repository that was renamed', async () => {
    await github.rename('acme/shop', 'acme/store')
    expect(await refusalOf(tracker().list('postmortem'))).toMatchObject({ kind: 'moved', place: 'acme/store' })
    expect(await refusalOf(tracker().create(DRAFT))).toMatchObject({ kind: 'moved' })
    expect(await github.as('ada', 'acme/store').issues()).toEqual([])
  })

  test('an issue that was transferred', async () => {
    const { number } = await made()
    const there = await github.transfer(number, 'acme/ops')
    const refusal = await refusalOf(tracker().read(number))
    expect(refusal).toMatchObject({ kind: 'moved', place: expect.stringMatching(`/acme/ops/issues/${there}$`) })
    expect(refusal.message).toContain(refusal.place)
    expect((await refusalOf(tracker().update(number, { title: 'Mine' }))).kind).toBe('moved')
    expect(await github.as('ada', 'acme/ops').issue(there)).toMatchObject({ title: DRAFT.title })
  })

  test.each([
    ['deleted', 'gone', 'remove'],
    ['hidden', 'missing', 'hide'],
  ] as const)('an issue that was %s is %s', async (_, kind, how) => {
    const { number } = await made()
    github[how](number)
    expect((await refusalOf(tracker().read(number))).kind).toBe(kind)
    expect(await tracker().list('postmortem')).toEqual({ ok: true, value: [] })
  })

  test('a redirect to another host is not followed', async () => {
    const headers = { location: 'https://evil.example/repositories/1/issues' }
    answerOnce({ status: 301, json: {}, headers })
    const refusal = await refusalOf(tracker().list('postmortem'))
    expect([refusal.kind, refusal.place]).toEqual(['moved', undefined])
    expect(github.requests).toHaveLength(1)
  })

  const made = async () => {
    const answer = await tracker().create(DRAFT)
    if (!answer.ok) throw new Error(answer.refusal.message)
    return answer.value
  }
})

describe('What a host does not have', () => {
  test.each(['sub-issues', 'issue-types'] as const)('is told apart from a failure: %s', async (what) => {
    const older = await startGitHub({ lacks: [what], basePath: '/api/v3' })
    const there = githubTracker(githubClient({ token: 'ghs_action', baseUrl: older.url }), REPOSITORY)
    const created = await there.create(DRAFT)
    if (!created.ok) throw new Error(created.refusal.message)
    const asked = what === 'sub-issues' ? there.subIssues(created.value.number) : there.types()
    expect(await asked).toEqual({ ok: true, value: null })
    await older.close()
    older.expectValid()
  })

  test('a private repository is known as one', async () => {
    const vaults = await startGitHub({ private: ['acme/vault'] })
    const client = githubClient({ token: 'ghs_action', baseUrl: vaults.url })
    expect(await githubTracker(client, 'acme/vault').isPrivate()).toEqual({ ok: true, value: true })
    expect(await githubTracker(client, 'acme/shop').isPrivate()).toEqual({ ok: true, value: false })
    await vaults.close()
  })
})

describe('A list is whole, or it is refused', () => {
  test('N issues cost one request for each hundred', async () => {
    expect(await github.as('ada').issues()).toEqual([])
    for (const [more, pages] of [
      [0, 1],
      [100, 1],
      [1, 2],
    ] as const) {
      for (let made = 0; made < more; made++) await tracker().create(DRAFT)
      github.forgetRequests()
      await tracker().list('postmortem')
      expect(github.requests).toHaveLength(pages)
    }
  })

  test.each<[string, Reply]>([
    ['a conflict on a later page', refused(409, 'Conflict')],
    ['an error on a later page', refused(422, 'No')],
    ['a later page that is empty', { status: 200, json: [] }],
    ['a later page that is not a list', html(200)],
    ['an issue without a number', { status: 200, json: [{ title: 'Odd', state: 'open' }] }],
  ])('%s', async (_, second) => {
    const link = `<${github.url}/repos/acme/shop/issues?labels=postmortem&page=2>; rel="next"`
    answerOnce({ status: 200, json: [], headers: { link } })
    answerOnce(second)
    expect((await tracker().list('postmortem')).ok).toBe(false)
    expect(github.requests).toHaveLength(2)
  })

  test('a list without an end is given up', async () => {
    const link = `<${github.url}/repos/acme/shop/labels>; rel="next"`
    const reply = { status: 200, json: [{ name: 'postmortem' }], headers: { link } }
    github.fault({ times: 1_000, does: { kind: 'answer', reply } })
    expect((await refusalOf(tracker().labels())).message).toContain('no end after 200 pages')
    expect(github.requests).toHaveLength(200)
  })

  test('a page on another host is not read, and the token is not sent there', async () => {
    let visits = 0
    const stranger = createServer((_, response) => {
      visits += 1
      response.end('[]')
    })
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
    const { port } = stranger.address() as AddressInfo
    const link = `<http://127.0.0.1:${port}/repos/acme/shop/issues?page=2>; rel="next"`
    answerOnce({ status: 200, json: [], headers: { link } })
    const found = await tracker().list('postmortem')
    stranger.closeAllConnections()
    await new Promise((resolve) => stranger.close(resolve))
    expect(visits).toBe(0)
    expect(found).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('another host') } })
  })

  test('a read without a clear answer is asked again', async () => {
    github.fault({ times: 2, does: { kind: 'answer', reply: refused(503, 'Busy') } })
    expect((await tracker().list('postmortem')).ok).toBe(true)
    expect(github.requests).toHaveLength(3)
  })

  test('where nobody answers, only the first read is asked again', async () => {
    github.fault({ times: 9, does: { kind: 'drop', when: 'before' } })
    const asked = tracker()
    expect((await refusalOf(asked.list('postmortem'))).kind).toBe('unknown')
    expect(github.requests).toHaveLength(3)
    expect((await refusalOf(asked.labels())).kind).toBe('unknown')
    expect(github.requests).toHaveLength(4)
  })
})

describe('A rate limit is waited for while the run has time', () => {
  const limit = (headers: Reply['headers'] = {}, status = 403) =>
    refused(status, 'You have exceeded a secondary rate limit.', {}, headers)
  const inSeconds = (seconds: number) => String(Math.floor(Date.now() / 1_000) + seconds)

  test.each<[string, Reply, readonly number[]]>([
    ['5 seconds', limit({ 'retry-after': '5' }), [5]],
    ['5 seconds, as too many requests', limit({ 'retry-after': '5' }, 429), [5]],
    ['no time: a minute', limit(), [60]],
    ['two minutes', limit({ 'retry-after': '120' }), [120]],
  ])('%s', async (_, reply, waited) => {
    github.fault({ method: 'POST', does: { kind: 'answer', reply } })
    expect((await tracker().create(DRAFT)).ok).toBe(true)
    expect(waits).toEqual(waited)
    expect(await github.as('ada').issues()).toHaveLength(1)
  })

  test.each<[string, Reply]>([
    ['no time at all', limit({ 'retry-after': '0' })],
    ['a time in the past', limit({ 'retry-after': '-1' })],
    ['a day', limit({ 'retry-after': '86400' })],
    ['a date', limit({ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' })],
    ['an hour of the primary limit', limit({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(3_599) })],
  ])('%s is left for the next run', async (_, reply) => {
    answerOnce(reply)
    expect(await refusalOf(tracker().create(DRAFT))).toEqual({
      kind: 'limited',
      message: "GitHub's rate limit stopped us when we wanted to create an issue.",
      hint: 'Nothing is lost: the next run goes on from here.',
    })
    expect(waits).toEqual([])
  })

  test('the primary limit, when it ends soon', async () => {
    answerOnce(limit({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(30) }))
    expect((await tracker().list('postmortem')).ok).toBe(true)
    expect(waits[0]).toBeGreaterThanOrEqual(29)
    expect(waits[0]).toBeLessThanOrEqual(32)
  })

  test('the run has so much time in all', async () => {
    github.fault({ times: 9, does: { kind: 'answer', reply: limit({ 'retry-after': '60' }) } })
    expect((await refusalOf(tracker({ limits: { waitSeconds: 150 } }).list('postmortem'))).kind).toBe('limited')
    expect(waits).toEqual([60, 60])
  })
})

describe('Who we are', () => {
  test('the token of a workflow is asked for by GraphQL, once', async () => {
    const asked = tracker()
    expect(await asked.identity()).toEqual({ ok: true, value: BOT })
    expect(await asked.identity()).toEqual({ ok: true, value: BOT })
    expect(github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /graphql'])
  })

  test("a person's token is that person", async () => {
    const found = await tracker({ token: 'ghp_grace' }).identity()
    expect(found).toMatchObject({ ok: true, value: { login: 'grace' } })
    expect(github.requests).toHaveLength(1)
  })

  test('is a refusal where nobody says it', async () => {
    github.fault({ path: /graphql/, does: { kind: 'answer', reply: refused(403, 'Resource not accessible') } })
    expect((await refusalOf(tracker().identity())).hint).toContain('nothing existing is changed')
    const errors = [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }]
    github.fault({ path: /graphql/, does: { kind: 'answer', reply: { status: 200, json: { data: null, errors } } } })
    expect((await refusalOf(tracker().identity())).message).toContain('Resource not accessible by integration')
  })

  test('is the account of workflows on github.com, where nobody says it', async () => {
    const seen: Headers[] = []
    const fetch = async (_: string, init?: RequestInit) => {
      seen.push(new Headers(init?.headers))
      const headers = { 'content-type': 'application/json' }
      return new Response('{"message":"Resource not accessible by integration"}', { status: 403, headers })
    }
    const baseUrl = 'https://api.github.com'
    expect(await githubTracker(githubClient({ token: TOKEN, baseUrl, fetch }), REPOSITORY).identity()).toEqual({
      ok: true,
      value: BOT,
    })
    expect(seen.map((headers) => headers.get('x-github-api-version'))).toEqual(['2026-03-10', '2026-03-10'])
  })

  test('an expired token is not taken for a workflow', async () => {
    expect((await refusalOf(tracker({ token: 'expired' }).identity())).message).toBe(
      'GitHub does not accept the token.',
    )
  })
})

describe('What is sent and logged', () => {
  test('no version of the API is asked of other hosts than github.com', async () => {
    await tracker().labels()
    expect(github.requests[0]?.headers['x-github-api-version']).toBeUndefined()
  })

  test('the log names requests, never the token or a body', async () => {
    const lines: string[] = []
    await tracker({ log: (line) => lines.push(line) }).create(DRAFT)
    await tracker({ log: (line) => lines.push(line) }).read(4_711)
    expect(lines.join('\n')).toMatch(/POST \/repos\/acme\/shop\/issues - 201/)
    expect(lines.join('\n')).not.toMatch(/ghs_action|filled up/)
  })

  test('only the fields of a patch are sent', async () => {
    await tracker().create(DRAFT)
    github.forgetRequests()
    await tracker().update(1, { state: 'closed', stateReason: 'not_planned' })
    expect(github.requests[0]?.json).toEqual({ state: 'closed', state_reason: 'not_planned' })
  })

  test('comments written since an instant are asked for', async () => {
    github.setTime('2026-03-01T10:00:00Z')
    await tracker().create(DRAFT)
    await tracker().comment(1, 'Old')
    github.setTime('2026-03-09T10:00:00Z')
    await tracker().comment(1, 'New')
    const found = await tracker().comments(1, '2026-03-05T00:00:00Z')
    expect(found.ok && found.value.map(({ body, createdAt }) => [body, createdAt.slice(0, 10)])).toEqual([
      ['New', '2026-03-09'],
    ])
  })

  test('a pull request is commented like an issue', async () => {
    const ada = github.as('ada')
    await ada.branch('disk')
    await ada.push('disk', 'Write it', { 'postmortems/disk.md': '# Disk\n' })
    const number = await ada.openPullRequest({ title: 'Disk', head: 'disk' })
    const made = await tracker().comment(number, 'First')
    if (!made.ok) throw new Error(made.refusal.message)
    await tracker().editComment(made.value.id, 'Second')
    const found = await tracker().comments(number)
    expect(found.ok && found.value.map(({ body, author }) => [body, author?.id])).toEqual([['Second', BOT.id]])
  })

  test('an odd issue is read as far as it can be', () => {
    const bare = {
      number: 3,
      title: 'Odd',
      state: 'closed',
      user: null,
      body: null,
      labels: ['one', { name: 'two' }, { id: 1 }],
    }
    expect(issueFrom(bare, REPOSITORY)).toMatchObject({
      repository: REPOSITORY,
      body: '',
      author: null,
      labels: ['one', 'two'],
      assignees: [],
      stateReason: null,
      milestone: null,
    })
  })
})

function client(options: Partial<ClientOptions> = {}) {
  const { limits, ...rest } = options
  const pause = async (seconds: number) => {
    waits.push(seconds)
  }
  return githubClient({
    token: TOKEN,
    baseUrl: github.url,
    limits: { retryUnitMilliseconds: 1, pause, ...limits },
    ...rest,
  })
}

function tracker(options: Partial<ClientOptions> = {}) {
  return githubTracker(client(options), REPOSITORY)
}

function answerOnce(reply: Reply): void {
  github.fault({ does: { kind: 'answer', reply } })
}

function html(status: number): Reply {
  const bytes = Buffer.from('<html><body>Please sign in</body></html>')
  return { status, bytes, headers: { 'content-type': 'text/html; charset=utf-8' } }
}

async function refusalOf(call: Promise<Answer<unknown>>): Promise<Refusal> {
  const answer = await call
  if (answer.ok) throw new Error('It was not refused.')
  expect(JSON.stringify(answer.refusal)).not.toContain(TOKEN)
  return answer.refusal
}
