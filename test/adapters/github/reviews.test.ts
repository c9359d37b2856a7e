import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { githubCheckRuns } from '../../../src/adapters/github/check-runs.js'
import { githubClient } from '../../../src/adapters/github/client.js'
import { githubReviews } from '../../../src/adapters/github/reviews.js'
import type { CheckRuns } from '../../../src/ports/check-runs.js'
import type { Reviews } from '../../../src/ports/reviews.js'
import type { Answer } from '../../../src/ports/tracker.js'
import { BOT, REPOSITORY } from '../../support/github/seed.js'
import { type GitHub, startGitHub } from '../../support/github/server.js'

const LINES = Array.from({ length: 40 }, (_, at) => `Line ${at + 1}`)
const FILE = 'postmortems/a.md'

let github: GitHub
let reviews: Reviews
let checkRuns: CheckRuns

beforeEach(async () => {
  github = await startGitHub()
  const client = githubClient({ token: 'ghs_checks', baseUrl: github.url, limits: { retryUnitMilliseconds: 1 } })
  reviews = githubReviews(client, REPOSITORY)
  checkRuns = githubCheckRuns(client, REPOSITORY)
})

afterEach(async () => {
  await github.close()
  github.expectValid()
})

function answered<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.refusal.message)
  return answer.value
}

/** A pull request that changes line 20 and begins a file of two lines. */
async function aPullRequest() {
  const ada = github.as('ada')
  await ada.push('main', 'Start', { [FILE]: `${LINES.join('\n')}\n` })
  await ada.branch('work')
  const changed = LINES.map((line, at) => (at === 19 ? 'Another' : line))
  const commit = await ada.push('work', 'Change', { [FILE]: `${changed.join('\n')}\n`, 'new.md': 'One\nTwo\n' })
  return { number: await ada.openPullRequest({ title: 'Work', head: 'work' }), commit }
}

describe('comments on lines', () => {
  test('are open on changed lines and on those around them', async () => {
    const { number } = await aPullRequest()
    const open = answered(await reviews.openLines(number))
    expect(open.get(FILE)).toEqual([{ start: 17, end: 23 }])
    expect(open.get('new.md')).toEqual([{ start: 1, end: 2 }])
    expect(open.size).toBe(2)
  })

  test('stand where they were put, by one review', async () => {
    const { number, commit } = await aPullRequest()
    const comments = [
      { path: FILE, lines: { start: 18, end: 20 }, body: 'Three lines.' },
      { path: 'new.md', lines: { start: 2, end: 2 }, body: 'One line.' },
    ]
    answered(await reviews.review(number, { commit, body: 'Two remarks.', comments }))
    const found = answered(await reviews.lineComments(number))
    expect(found.map(({ body, author }) => [body, author?.login])).toEqual([
      ['Three lines.', BOT.login],
      ['One line.', BOT.login],
    ])
    const sent = github.requests.filter(({ method, by }) => method === 'POST' && by === BOT.login)
    expect(sent.map(({ json }) => json)).toEqual([
      {
        ...{ commit_id: commit, event: 'COMMENT', body: 'Two remarks.' },
        comments: [
          { path: FILE, body: 'Three lines.', start_line: 18, start_side: 'RIGHT', line: 20, side: 'RIGHT' },
          { path: 'new.md', body: 'One line.', line: 2, side: 'RIGHT' },
        ],
      },
    ])
  })

  test('outside of the difference are refused, all of the review', async () => {
    const { number, commit } = await aPullRequest()
    const comments = [1, 20].map((line) => ({ path: FILE, lines: { start: line, end: line }, body: 'Here.' }))
    const refused = await reviews.review(number, { commit, body: 'Remarks.', comments })
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'invalid' } })
    expect(answered(await reviews.lineComments(number))).toEqual([])
  })

  test('are never sent twice', async () => {
    const { number, commit } = await aPullRequest()
    github.fault({ method: 'POST', path: /\/reviews$/, times: 3, does: { kind: 'answer', reply: { status: 502 } } })
    const refused = await reviews.review(number, { commit, body: 'Remarks.', comments: [] })
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'unknown' } })
    expect(github.requests.filter(({ path }) => path.endsWith('/reviews'))).toHaveLength(1)
  })
})

describe('check runs', () => {
  const annotation = (line: number) => {
    const place = { path: FILE, line, endLine: line, column: 1, endColumn: 5 }
    return { ...place, level: 'error' as const, title: 'section-missing', message: `Line ${line}.` }
  }
  const draft = { conclusion: 'failure' as const, title: 'One thing blocks', summary: 'See the lines.' }

  test('are ours by more than their name, and keep what they were given', async () => {
    const { commit } = await aPullRequest()
    const job = { name: 'Followthrough', head_sha: commit, status: 'in_progress' }
    await github.as('ada').request('POST', '/repos/acme/shop/check-runs', job)
    expect(answered(await checkRuns.ofCommit(commit, 'Followthrough'))).toEqual([])
    const made = answered(await checkRuns.create(commit, 'Followthrough', { ...draft, annotations: [annotation(1)] }))
    answered(await checkRuns.update(made.id, { ...draft, annotations: [annotation(2)] }))
    expect(answered(await checkRuns.ofCommit(commit, 'Followthrough'))).toEqual([made])
    expect(answered(await checkRuns.annotations(made.id))).toEqual([annotation(1), annotation(2)])
  })

  test('need their permission, and no create is sent twice', async () => {
    const { commit } = await aPullRequest()
    const reader = githubCheckRuns(githubClient({ token: 'ghs_action', baseUrl: github.url }), REPOSITORY)
    const refused = await reader.create(commit, 'Followthrough', { ...draft, annotations: [] })
    expect(refused).toMatchObject({
      ok: false,
      refusal: { kind: 'forbidden', hint: expect.stringContaining('checks') },
    })
    github.forgetRequests()
    github.fault({ method: 'POST', path: /check-runs$/, times: 3, does: { kind: 'drop', when: 'before' } })
    const lost = await checkRuns.create(commit, 'Followthrough', { ...draft, annotations: [] })
    expect(lost).toMatchObject({ ok: false, refusal: { kind: 'unknown' } })
    expect(github.requests).toHaveLength(1)
  })
})
