import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { similarResultSchema } from '../../src/config/results.js'
import { startGitHub } from '../support/github/server.js'
import { runAction } from '../support/runner/run-action.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const EARLIER = `---
id: INC-2026-009
date: 2026-10-25
services: [checkout]
causes: [config-change]
---
# Checkout returned 502s after a configuration change

## Summary
The gateway took a configuration without upstreams.

## Action items
- [ ] Validate the configuration before the rollout — @ada, due 2026-11-01 (#34)
`
const LATER = EARLIER.replace('INC-2026-009', 'INC-2026-014')
  .replace('2026-10-25', '2026-11-03')
  .replace('after a configuration change', 'for 47 minutes')

let workspace: Workspace
const cli = (...args: string[]) => runCli(workspace.folder, args)

beforeAll(async () => {
  workspace = await aWorkspace()
  await workspace.commit({ 'postmortems/earlier.md': EARLIER, 'postmortems/later.md': LATER })
})
afterAll(() => workspace.remove())

test('a file: the earlier incident, why, and what of it is overdue', async () => {
  const run = await cli('similar', './postmortems/later.md', '--now', '2026-11-13')
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.stdout).toContain('9 days earlier: same service `checkout`, same cause `config-change`')
  expect(run.stdout).toContain('Its action item #34 is still open, 12 days overdue.')
  expect(run.stdout).toContain('line 13  #34 Validate the configuration before the rollout, due 2026-11-01')
  expect((await cli('similar', 'postmortems/earlier.md')).stdout).toContain('No earlier incident')
})

test('words: every incident that speaks of them, as JSON by its schema', async () => {
  const run = await cli('similar', 'gateway', 'upstreams', '--format', 'json')
  const result = similarResultSchema.parse(JSON.parse(run.stdout))
  expect(result).toMatchObject({ query: 'gateway upstreams', kind: 'words' })
  expect(result.results.map(({ id }) => id)).toEqual(['INC-2026-014', 'INC-2026-009'])
  expect(await cli('similar', 'kubernetes')).toMatchObject({
    exit: 0,
    stdout: expect.stringMatching(/^No postmortem .*\n$/),
  })
})

test('what is written like a path must be a file: 2', async () => {
  const missing = await cli('similar', 'postmortems/missing.md')
  expect(missing).toMatchObject({ exit: 2, stdout: '' })
  expect(missing.stderr).toMatch(/^error: postmortems\/missing\.md does not exist\.\n/)
  expect((await cli('similar', 'postmortems/')).exit).toBe(2)
})

test('check of the whole record names the earlier incident, of a single file or with the rule off it does not', async () => {
  const repeated = async (...args: string[]) => {
    const { postmortems } = JSON.parse((await cli('check', '--format', 'json', '--fail-on', 'never', ...args)).stdout)
    const problems = postmortems.flatMap((postmortem: { problems: readonly { rule: string }[] }) => postmortem.problems)
    return problems.filter(({ rule }: { rule: string }) => rule === 'incident-repeated').length
  }
  expect(await repeated()).toBe(1)
  expect(await repeated('postmortems/later.md')).toBe(0)
  await workspace.commit({ '.github/followthrough.yml': 'rules: { incident-repeated: off }\n' })
  expect(await repeated()).toBe(0)
})

test('a pull request says once that this was there before, and what of it is still open', async () => {
  const github = await startGitHub()
  const checkout = await aWorkspace()
  const ada = github.as('ada')
  const path = 'postmortems/2026-11-03-checkout.md'
  for (const [branch, files] of [
    ['main', { 'postmortems/2026-10-25-checkout.md': EARLIER }],
    ['again', { [path]: LATER }],
  ] as const) {
    if (branch !== 'main') await ada.branch(branch)
    await ada.push(branch, 'Write it down', files)
    await checkout.commit(files)
  }
  const number = await ada.openPullRequest({ title: 'A postmortem', head: 'again' })
  const payload = { action: 'opened', number, pull_request: await ada.pullRequest(number) }
  const inputs = { now: '2026-11-13', 'fail-on': 'never' }
  const request = { event: 'pull_request', payload, inputs, workspace: checkout.folder, apiUrl: github.url }
  const step = await runAction({ ...request, token: 'ghs_action' })
  expect(step.exit).toBe(0)
  const [comment, ...others] = await ada.comments(number)
  expect(others).toEqual([])
  const body = String(comment?.['body'])
  expect(body).toContain('> **You had this before.** [INC-2026-009](')
  expect(body).toMatch(/> Its action item `#34` \[.* is still open, 12 days overdue\.\n/)
  expect(body).not.toContain('This incident is like')
  await github.close()
  await checkout.remove()
})
