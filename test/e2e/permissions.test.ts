import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { refused } from '../support/github/exchange.js'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runAction } from '../support/runner/run-action.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const GOOD = readFileSync('demo/documents/second-push.md', 'utf8')
const FAULTY = readFileSync('demo/documents/first-push.md', 'utf8')
const PATH = 'postmortems/2026-11-03-checkout.md'
const BOT = 'github-actions[bot]'
// The four jobs' permissions as examples/workflows/followthrough.yml gives them; docs/security-review.md says what goes without each.
const CHECK = { contents: 'read', issues: 'read', pull_requests: 'write' } as const
const FOLLOW_UP = { contents: 'read', issues: 'write', pull_requests: 'read' } as const
let github: GitHub
let workspace: Workspace

beforeAll(async () => {
  const job = (permissions: Readonly<Record<string, 'read' | 'write'>>) => ({ login: BOT, permissions })
  github = await startGitHub({
    tokens: {
      ghs_check: job(CHECK),
      ghs_check_reads: job({ contents: 'read', issues: 'read' }),
      ghs_sync: job({ contents: 'read', issues: 'write' }),
      ghs_sync_reads: job({ contents: 'read', issues: 'read' }),
      ghs_follow_up: job(FOLLOW_UP),
    },
  })
  workspace = await aWorkspace()
})
afterAll(async () => {
  await github.close()
  await workspace.remove()
})

afterEach(() => github.clearFaults())

const run = (event: string, payload: unknown, token: string) =>
  runAction({
    event,
    payload,
    inputs: { now: '2026-12-02T07:17:00Z' },
    workspace: workspace.folder,
    apiUrl: github.url,
    token,
  })

let branches = 0

async function proposed() {
  branches += 1
  const branch = `proposal-${branches}`
  const ada = github.as('ada')
  await ada.branch(branch)
  await ada.push(branch, 'Write it down', { [PATH]: FAULTY })
  await workspace.commit({ [PATH]: FAULTY })
  const number = await ada.openPullRequest({ title: 'A postmortem', head: branch })
  return { number, payload: { action: 'opened', number, pull_request: await ada.pullRequest(number) } }
}

async function pushed() {
  const ada = github.as('ada')
  const before = await ada.tip('main')
  const after = await ada.push('main', 'Write it down', { [PATH]: GOOD })
  await workspace.commit({ [PATH]: GOOD })
  return { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } }
}

/** The layer refuses writes by the token; what a token may not read is refused here. */
function unreadable(path: RegExp): void {
  const reply = refused(403, 'Resource not accessible by integration')
  github.fault({ method: 'GET', path, times: 1_000, does: { kind: 'answer', reply } })
}

const noticesOf = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('::notice'))
const commentsOn = async (number: number) => (await github.as('ada').comments(number)).map(({ body }) => String(body))

test('with the permissions of its job the check comments and says what merging files', async () => {
  const { number, payload } = await proposed()
  const { exit, stdout } = await run('pull_request', payload, 'ghs_check')
  expect([exit, noticesOf(stdout)]).toEqual([1, []])
  expect(await commentsOn(number)).toEqual([expect.stringContaining('3 issues will be filed')])
})

test('without `issues: read` the check counts and comments, and takes every open item for a new issue', async () => {
  const { number, payload } = await proposed()
  unreadable(/\/issues$/)
  const { exit, stdout } = await run('pull_request', payload, 'ghs_check')
  expect(exit).toBe(1)
  expect(noticesOf(stdout)).toEqual([expect.stringContaining('so every open item counts as new')])
  expect(await commentsOn(number)).toEqual([expect.stringContaining('Merging files 3 issues at most')])
})

test('without `pull-requests: write` the check counts, and annotates instead of commenting', async () => {
  const { number, payload } = await proposed()
  const { exit, stdout } = await run('pull_request', payload, 'ghs_check_reads')
  expect(exit).toBe(1)
  expect(stdout).toMatch(/^::error .*file=/m)
  expect(noticesOf(stdout)).toEqual([expect.stringContaining('The comment was not written')])
  expect(await commentsOn(number)).toEqual([])
})

test('without `issues: write` nothing is filed, and the run fails and names the permission; with it the next run files', async () => {
  const payload = await pushed()
  const refusedRun = await run('push', payload, 'ghs_sync_reads')
  expect([refusedRun.exit, refusedRun.outputs['created']]).toEqual([2, '0'])
  expect(refusedRun.stdout).toContain('Add `issues: write`')
  const nextRun = await run('push', payload, 'ghs_sync')
  expect([nextRun.exit, nextRun.outputs['created']]).toEqual([0, '3'])
})

test('without `pull-requests: read` nobody is reminded, the report is published, and a notice says so', async () => {
  unreadable(/\/pulls$/)
  const { exit, stdout, outputs } = await run('schedule', { repository: { default_branch: 'main' } }, 'ghs_follow_up')
  expect(exit).toBe(0)
  expect(outputs['report-url']).not.toBe('')
  expect(noticesOf(stdout)).toEqual([expect.stringContaining('Nobody was reminded')])
})
