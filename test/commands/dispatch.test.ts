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
function runOn(name: string, payload: unknown) {
  const config = { '.github/followthrough.yml': 'action-items: { since: 2000-01-01 }\n' }
  const after = { ...aDocument('INC-1', ['- [ ] Rehearse the failover — @ada']), ...config }
  const { world } = aWorld({ now: NOW, before: {}, after })
  const checkout = { ref: 'refs/heads/main', commit: HEAD, defaultBranch: 'main', isRerun: false }
  return dispatch(world, readEvent(name, payload), INPUTS, checkout)
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
