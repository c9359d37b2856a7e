import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Hands } from '../support/github/hands.js'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runAction } from '../support/runner/run-action.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const PATH = 'postmortems/2026-11-03-checkout.md'
const CONFIG = `routing: { payments: acme/ops, confidential: acme/vault }
write-back: pull-request
action-items: { parent-issue: true, milestone: Reliability, issue-type: Task }
`

const document = (id: string, front: string, items: readonly string[]) =>
  ['---', `id: ${id}`, 'date: 2026-11-03', 'severity: SEV1', 'status: final', front, '---']
    .concat([`# ${id}: checkout returned 502s`, '', '## Impact', 'Some.', '', '## Action items', ...items, ''])
    .join('\n')

const ITEMS = ['- [ ] Alert on full disks — @ada, due 2026-12-01', '- [ ] Rehearse the failover']

let github: GitHub
let workspace: Workspace
let ada: Hands

beforeAll(async () => {
  github = await startGitHub({ repositories: ['shop', 'ops'], private: ['acme/vault'] })
  workspace = await aWorkspace()
  ada = github.as('ada')
  await ada.request('POST', '/repos/acme/shop/milestones', { title: 'Reliability' })
})
afterAll(async () => {
  github.expectValid()
  await github.close()
  await workspace.remove()
})

async function synced(files: Readonly<Record<string, string>>) {
  const before = await ada.tip('main')
  const after = await ada.push('main', 'Write it down', files)
  await workspace.commit(files)
  const payload = { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } }
  return run('push', payload, after)
}

const run = (event: string, payload: unknown, sha: string, inputs: Readonly<Record<string, string>> = {}) =>
  runAction({
    event,
    payload,
    sha,
    inputs: { now: '2026-11-05T10:00:00Z', command: 'sync', ...inputs },
    workspace: workspace.folder,
    apiUrl: github.url,
    token: 'ghs_commits',
  })

const titles = async (repository: string) => (await github.as('ada', repository).issues()).map(({ title }) => title)

test('issues go where they are routed, below a parent, and the document learns of them by a pull request', async () => {
  const files = {
    [PATH]: document('INC-1', 'services: [checkout]', ITEMS),
    'postmortems/2026-11-04-payments.md': document('INC-2', 'services: [payments]', ['- [ ] Rotate the signing key']),
    'postmortems/2026-11-05-secret.md': document('INC-3', 'confidential: true', ['- [ ] Tell the lawyers']),
    '.github/followthrough.yml': CONFIG,
  }
  const first = await synced(files)
  expect([first.exit, first.outputs['created']]).toEqual([0, '7'])
  expect(await titles('acme/shop')).toEqual([
    'Alert on full disks',
    'Rehearse the failover',
    'INC-1: checkout returned 502s',
  ])
  expect(await titles('acme/ops')).toEqual(['Rotate the signing key', 'INC-2: checkout returned 502s'])
  expect(await titles('acme/vault')).toEqual(['Tell the lawyers', 'INC-3: checkout returned 502s'])
  const below = await ada.all('/repos/acme/shop/issues/3/sub_issues')
  expect(below.map(({ number }) => number)).toEqual([1, 2])
  expect(await ada.issue(1)).toMatchObject({ milestone: { title: 'Reliability' }, type: { name: 'Task' } })
  expect(first.stdout + first.summary).not.toContain('lawyers')
  expect(first.stdout).toContain('Written back by a pull request: 4 issues in 3 postmortems.')

  const [pull] = await ada.all('/repos/acme/shop/pulls', 'state=open')
  expect(pull?.['title']).toBe('Note what became of action items')
  await ada.merge(Number(pull?.['number']))
  const merged = await ada.tip('main')
  await workspace.commit({ [PATH]: await textAt(PATH) })
  const again = await run('schedule', { schedule: '17 7 * * 1-5' }, merged)
  expect(again.outputs).toMatchObject({ created: '0', updated: '0', closed: '0', failed: '0' })
  expect(await ada.all('/repos/acme/shop/pulls', 'state=open')).toEqual([])
}, 30_000)

test('a command on an issue is obeyed by the run that its comment starts, and answered', async () => {
  const comment = await ada.comment(1, '/due 2026-12-15 waiting for the vendor')
  const issue = await ada.issue(1)
  const payload = { action: 'created', issue, comment: { id: comment, body: '/due 2026-12-15 waiting for the vendor' } }
  const answered = await run('issue_comment', payload, await ada.tip('main'), { command: 'auto', 'write-back': 'off' })
  expect(answered.outputs).toMatchObject({ updated: '1', failed: '0' })
  expect(String((await ada.issue(1))['body'])).toContain('**Due** 2026-12-15')
  const reactions = await ada.all(`/repos/acme/shop/issues/comments/${comment}/reactions`)
  expect(reactions.map(({ content }) => content)).toEqual(['+1'])
}, 30_000)

async function textAt(path: string): Promise<string> {
  const found = await ada.request('GET', `/repos/acme/shop/contents/${path}?ref=main`)
  return Buffer.from(String(Reflect.get(Object(found), 'content')), 'base64').toString('utf8')
}
