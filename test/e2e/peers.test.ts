// What befell the users of alstr/todo-to-issue-action and JasonEtco/todo when events came in other ways than expected.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { aDocument } from '../support/a-record.js'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runAction } from '../support/runner/run-action.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const RECORD = aDocument('INC-1', ['- [ ] Alert when checkout 5xx exceeds 1 % — @ada, due 2026-12-01'])

let github: GitHub
let workspace: Workspace

beforeEach(async () => {
  github = await startGitHub()
  workspace = await aWorkspace()
})
afterEach(async () => {
  github.expectValid()
  await github.close()
  await workspace.remove()
})

const run = (event: string, payload: unknown) =>
  runAction({
    event,
    payload,
    inputs: { now: '2026-11-05T10:00:00Z' },
    workspace: workspace.folder,
    apiUrl: github.url,
    token: 'ghs_action',
  })

const titles = async () => (await github.as('ada').issues()).map(({ title }) => title)
const pushOf = (branch: string, before: string | null, after: string) => ({
  ref: `refs/heads/${branch}`,
  before,
  after,
  repository: { default_branch: 'main' },
})

async function branched() {
  const ada = github.as('ada')
  const start = await ada.tip('main')
  await ada.branch('report')
  const head = await ada.push('report', 'Write it down', RECORD)
  await workspace.commit(RECORD)
  const number = await ada.openPullRequest({ title: 'A postmortem', head: 'report' })
  return { ada, start, head, number, pull: { action: 'opened', number, pull_request: await ada.pullRequest(number) } }
}

test('todo-to-issue #37 and JasonEtco/todo #268: a branch files nothing, and its merge one issue', async () => {
  const { ada, start, head, number, pull } = await branched()
  await run('push', pushOf('report', start, head))
  await run('pull_request', pull)
  expect(await titles()).toEqual([])
  const merged = await ada.merge(number)
  expect((await run('push', pushOf('main', start, merged))).outputs['created']).toBe('1')
  expect(await titles()).toEqual(['Alert when checkout 5xx exceeds 1 %'])
})

test('todo-to-issue #10: several events of one change at the same time file one issue', async () => {
  const { ada, start, number, pull } = await branched()
  const merged = await ada.merge(number)
  const push = pushOf('main', start, merged)
  await Promise.all([run('push', push), run('push', push), run('pull_request', pull)])
  const open = (await ada.issues()).filter(({ state }) => state === 'open')
  expect(open.map(({ title }) => title)).toEqual(['Alert when checkout 5xx exceeds 1 %'])
})

test('todo-to-issue #62, #68: a branch that was rebased or pushed anew, with other commits, files nothing again', async () => {
  const { ada, start, number } = await branched()
  const merged = await ada.merge(number)
  await run('push', pushOf('main', start, merged))
  const rewritten = await ada.push('main', 'The same in other words', { 'README.md': 'A shop.\n' })
  const gone = 'd'.repeat(40)
  const again = await run('push', pushOf('main', gone, rewritten))
  expect(again.outputs).toMatchObject({ created: '0', unchanged: '1' })
  expect(again.stdout).toContain('as after a forced push')
  expect(await titles()).toHaveLength(1)
})
