import { expect, test } from '@jest/globals'
import { dispatch } from '../../src/commands/dispatch.js'
import { readEvent } from '../../src/commands/event.js'
import type { Inputs } from '../../src/config/inputs.js'
import { aDocument, NOW } from '../support/a-record.js'
import { aWorld, HEAD } from '../support/a-world.js'

const INPUTS: Inputs = {
  command: 'sync',
  token: null,
  files: [],
  config: null,
  failOn: 'error',
  comment: 'auto',
  suggest: false,
  dryRun: false,
  writeBack: 'commit',
  slackWebhook: null,
  confirm: null,
  now: null,
}
const pullRequest = { number: 7, base: { sha: HEAD }, head: { sha: 'f'.repeat(40) } }

/** The run on an event, in a world that throws when a branch is asked for. */
function runOn(name: string, payload: unknown, change: Partial<Inputs> = {}, ref = 'refs/heads/main') {
  const config = { '.github/followthrough.yml': 'action-items: { since: 2000-01-01 }\n' }
  const after = { ...aDocument('INC-1', ['- [ ] Rehearse the failover — @ada']), ...config }
  const { world } = aWorld({ now: NOW, before: {}, after })
  const checkout = { ref, commit: HEAD, defaultBranch: 'main', isRerun: false }
  return dispatch(world, readEvent(name, payload), { ...INPUTS, ...change }, checkout)
}

test.each<[string, unknown]>([
  ['pull_request', { pull_request: pullRequest }],
  ['pull_request', { pull_request: 'not one' }],
  ['pull_request_target', { pull_request: pullRequest }],
  ['pull_request_review', { pull_request: pullRequest }],
  ['merge_group', {}],
])('what runs on %s changes no document', async (name, payload) => {
  expect(await runOn(name, payload)).toMatchObject({ exit: 0, outputs: { created: 1 } })
})

test('what runs on a schedule does', async () => {
  await expect(runOn('schedule', {})).rejects.toThrow('Nothing is written back here.')
})

const issue = (name: string) => ({ issue: { number: 3, labels: [{ name }] } })
const push = (ref: string) => ({ ref, after: HEAD, before: '0'.repeat(40), repository: { default_branch: 'main' } })

test.each<[string, string, unknown, Partial<Inputs>, string, string]>([
  [
    'an issue of others',
    'issues',
    issue('bug'),
    { command: 'auto' },
    'refs/heads/main',
    'Issue #3 does not carry the label postmortem: it is not one of ours.',
  ],
  [
    'a push to another branch',
    'push',
    push('refs/heads/x'),
    { command: 'auto' },
    'refs/heads/main',
    'Issues follow the default branch, main; this push changed another one.',
  ],
  [
    'a checkout of another branch',
    'push',
    push('refs/heads/main'),
    {},
    'refs/heads/x',
    'Issues follow the default branch, main; this run stands on refs/heads/x.',
  ],
])('nothing is done on %s, and that is said', async (_, name, payload, change, ref, because) => {
  expect(await runOn(name, payload, change, ref)).toEqual({
    ...{ exit: 0, result: `${because}\n`, notices: [], summary: null, json: null, check: null, outputs: {} },
  })
})

test.each<[string, string, unknown, Partial<Inputs>]>([
  ['an issue of ours', 'issue_comment', issue('postmortem'), { command: 'auto' }],
  ['a push to the default branch', 'push', push('refs/heads/main'), { command: 'auto' }],
])('issues are brought in step on %s', async (_, name, payload, change) => {
  expect(await runOn(name, payload, { writeBack: 'off', ...change })).toMatchObject({
    exit: 0,
    outputs: { created: 1 },
  })
})

test('files are checked alone, on whatever branch', async () => {
  const run = await runOn(
    'schedule',
    {},
    { command: 'check', files: ['postmortems/*.md'], failOn: 'never' },
    'refs/heads/x',
  )
  expect(run).toMatchObject({ exit: 0 })
  expect(run.check).not.toBeNull()
})

test('an event of which nothing is known is a fault of the set-up', async () => {
  await expect(runOn('watch', {}, { command: 'auto' })).rejects.toThrow('Nothing is known to do on the event watch.')
})
