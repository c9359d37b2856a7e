import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Hands } from '../support/github/hands.js'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runAction } from '../support/runner/run-action.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'
import { recorder } from '../support/slack/recorder.js'

const PATH = 'postmortems/2026-11-03-checkout.md'
const CONFIG = `action-items: { parent-issue: true, since: 2026-11-01 }
share: { on-merge: ["@acme/payments"] }
`
const document = (status: string) => `---
id: INC-1
date: 2026-11-03
severity: SEV1
status: ${status}
---
# Checkout returned 502s @everyone

## Impact
12,400 users could not pay.

## Lessons learned
- A dashboard that nobody watches is no alarm, says @mallory.
- Retries need a limit.
- Ask the vendor first.
- A fourth lesson.

## Action items
- [ ] Alert on full disks — @ada, due 2027-01-15
`

let github: GitHub
let workspace: Workspace
let ada: Hands

beforeAll(async () => {
  github = await startGitHub({ repositories: ['shop'] })
  workspace = await aWorkspace()
  ada = github.as('ada')
})
afterAll(async () => {
  github.expectValid()
  await github.close()
  await workspace.remove()
})

async function pushed(files: Readonly<Record<string, string>>, now: string) {
  const before = await ada.tip('main')
  const after = await ada.push('main', 'Write it down', files)
  await workspace.commit(files)
  return { payload: { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } }, sha: after, now }
}

const run = (
  { payload, sha, now }: Awaited<ReturnType<typeof pushed>>,
  event = 'push',
  inputs: Readonly<Record<string, string>> = {},
) =>
  runAction({
    event,
    payload,
    sha,
    inputs: { now, ...inputs },
    workspace: workspace.folder,
    apiUrl: github.url,
    token: 'ghs_commits',
  })

const shared = async () =>
  (await ada.comments(2)).map(({ body }) => String(body)).filter((body) => body.includes('followthrough:shared'))

test('a postmortem that became final is shared once with those whom the configuration names', async () => {
  const first = await run(
    await pushed({ [PATH]: document('review'), '.github/followthrough.yml': CONFIG }, '2026-11-05T10:00:00Z'),
  )
  expect(first.outputs['created']).toBe('2')
  expect(await shared()).toEqual([])
  const merge = await pushed({ [PATH]: document('final') }, '2026-11-06T10:00:00Z')
  const second = await run(merge)
  expect(second.exit).toBe(0)
  const [said, ...others] = await shared()
  expect(others).toEqual([])
  expect(said?.split('\n').slice(0, 7)).toEqual([
    expect.stringMatching(
      /^@acme\/payments: a postmortem that may spare you the same\. \[Checkout returned 502s .*\]\(https:\S+\) \(SEV1\)\.$/,
    ),
    '',
    'What was learned:',
    expect.stringContaining('- A dashboard that nobody watches is no alarm'),
    '- Retries need a limit.',
    '- Ask the vendor first.',
    '- … and 1 more in the postmortem',
  ])
  expect(said).not.toMatch(/@(?:everyone|mallory)/)
  await run(merge)
  await run(await pushed({ [PATH]: `${document('final')}\nMended.\n` }, '2026-11-06T12:00:00Z'))
  expect(await shared()).toHaveLength(1)
})

test('each push says when the last report was, and warns when some are missing', async () => {
  const scheduled = await pushed({ 'README.md': 'Hello' }, '2026-11-09T08:00:00Z')
  expect((await run(scheduled, 'schedule')).exit).toBe(0)
  const soon = await run(await pushed({ 'README.md': 'Hello again' }, '2026-11-13T08:00:00Z'))
  expect(soon.stdout).toContain('The last weekly report was that of 2026-W46.')
  expect(soon.stdout).not.toContain('missing')
  const late = await run(await pushed({ 'README.md': 'Still here' }, '2026-12-02T08:00:00Z'))
  expect(late.stdout).toContain(
    'The last weekly report was that of 2026-W46. 3 reports are missing: GitHub stops schedules',
  )
})

test('thirty days after filing the parent issue says once what is open', async () => {
  for (const day of ['2026-12-04', '2026-12-07', '2026-12-08']) {
    github.setTime(`${day}T08:00:00Z`)
    const step = await run(await pushed({ 'README.md': day }, `${day}T08:00:00Z`), 'schedule')
    expect(step.exit).toBe(0)
  }
  const said = (await ada.comments(2)).map(({ body }) => String(body)).filter((body) => body.includes(':check-in:'))
  expect(said).toEqual([
    [
      'Looked at again. 1 of 1 action item is still open:',
      '- `#1` Alert on full disks, due on 15 January 2027',
      '',
      '<!-- followthrough:check-in:2026-12-05 -->',
    ].join('\n'),
  ])
})

test('Slack hears of it once too, with no word that calls anybody', async () => {
  const slack = await recorder((response) => response.end('ok'))
  const config = CONFIG.replace('["@acme/payments"]', '[slack]')
  const final = document('final').replace('INC-1', 'INC-2').replace('@everyone', '<!channel>')
  const files = { 'postmortems/2026-11-20-search.md': final, '.github/followthrough.yml': config }
  const webhook = { 'slack-webhook': `${slack.origin}/services/T0/B0/secret` }
  const merge = await pushed(files, '2026-12-03T10:00:00Z')
  expect((await run(merge, 'push', webhook)).exit).toBe(0)
  await run(await pushed({ 'README.md': 'More' }, '2026-12-03T12:00:00Z'), 'push', webhook)
  await slack.close()
  expect(slack.requests).toHaveLength(1)
  const text = JSON.stringify(slack.requests[0])
  expect(text).toContain('What we learned')
  expect(text).not.toContain('<!channel>')
})
