import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runAction, type Step } from '../support/runner/run-action.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const GOOD = readFileSync('demo/documents/second-push.md', 'utf8')
const REPOSITORY = { default_branch: 'main' }

let github: GitHub
let workspace: Workspace

beforeAll(async () => {
  github = await startGitHub()
  workspace = await aWorkspace()
})
afterAll(async () => {
  await github.close()
  await workspace.remove()
})
beforeEach(() => github.clearFaults())

const ITEMS = {
  base: ['Alert on leases that the scheduler renews late', 'Write the runbook of the failover'],
  topic: ['Limit the size of uploaded pictures', 'Restore a backup of the catalogue every month'],
  first: ['Cap the retries of the mail worker', 'Page on-call 14 days before a certificate expires'],
  second: ['Add a dry run to the importer', 'Delete feature flags that nobody reads'],
} as const

/** A postmortem of its own: what others ask for has other words. */
function postmortem(name: keyof typeof ITEMS): string {
  const [one, two] = ITEMS[name]
  return GOOD.replace('INC-2026-014', `INC-${name}`)
    .replace(/- \[ \] Alert when.*\n.*\n/, `- [ ] ${one} — @ada, due 2026-12-01, P1, detect\n`)
    .replace(/- \[ \] Check timeouts.*\n/, `- [ ] ${two} — @grace, due 2026-12-15, P1, prevent\n`)
    .replace(/- \[ \] Rehearse.*\n/, '')
}

const run = (event: string, payload: unknown, more: Partial<Step> = {}) =>
  runAction({
    event,
    payload,
    workspace: workspace.folder,
    apiUrl: github.url,
    token: 'ghs_action',
    ...more,
    inputs: { now: '2026-12-02T07:17:00Z', ...more.inputs },
  })

/** Pushes to the default branch and checks it out. */
async function pushed(files: Readonly<Record<string, string | null>>) {
  const ada = github.as('ada')
  const before = await ada.tip('main')
  const after = await ada.push('main', 'Write it down', files)
  await workspace.commit(files)
  return { ref: 'refs/heads/main', before, after, repository: REPOSITORY }
}

const issuesOf = async (path: string) =>
  (await github.as('ada').issues()).filter(({ body }) => String(body).includes(`/${path}`)).map(({ state }) => state)

describe('Issues follow the whole record on the default branch, and nothing else', () => {
  test('a run on another branch writes nothing', async () => {
    await run('push', await pushed({ 'postmortems/base.md': postmortem('base') }))
    expect(await issuesOf('postmortems/base.md')).toEqual(['open', 'open'])
    await workspace.commit({
      'postmortems/base.md': null,
      'postmortems/topic.md': postmortem('topic'),
    })
    const step = await run('workflow_dispatch', { repository: REPOSITORY }, { ref: 'refs/heads/topic' })
    expect(step.exit).toBe(0)
    expect(step.stdout).toContain('refs/heads/topic')
    expect(await issuesOf('postmortems/base.md')).toEqual(['open', 'open'])
    expect(await issuesOf('postmortems/topic.md')).toEqual([])
    await workspace.commit({ 'postmortems/base.md': postmortem('base'), 'postmortems/topic.md': null })
  })

  test('a run that a newer push has overtaken files what its own push brought, and closes nothing', async () => {
    const first = await pushed({ 'postmortems/first.md': postmortem('first') })
    const second = await pushed({ 'postmortems/second.md': postmortem('second') })
    await workspace.commit({ 'postmortems/second.md': null, 'postmortems/base.md': null })
    const overtaken = await run('push', first)
    expect(overtaken.exit).toBe(0)
    expect(await issuesOf('postmortems/first.md')).toEqual(['open', 'open'])
    expect(await issuesOf('postmortems/base.md')).toEqual(['open', 'open'])
    await workspace.commit({
      'postmortems/second.md': postmortem('second'),
      'postmortems/base.md': postmortem('base'),
    })
    expect((await run('push', second)).exit).toBe(0)
    expect(await issuesOf('postmortems/first.md')).toEqual(['open', 'open'])
    expect(await issuesOf('postmortems/second.md')).toEqual(['open', 'open'])
  })

  test('with the input files nothing is closed for absence, and the run says so', async () => {
    const step = await run('push', await pushed({ 'postmortems/second.md': null }), {
      inputs: { files: 'elsewhere/**/*.md' },
    })
    expect(step.exit).toBe(0)
    expect(step.stdout).toContain('not whole')
    expect(await issuesOf('postmortems/second.md')).toEqual(['open', 'open'])
    await pushed({ 'postmortems/second.md': postmortem('second') })
  })

  test('the command line syncs the whole repository from any folder of it', async () => {
    await mkdir(join(workspace.folder, 'src'), { recursive: true })
    const env = { GITHUB_TOKEN: 'ghs_action', GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/shop' }
    const result = await runCli(join(workspace.folder, 'src'), ['sync', '--format', 'json'], env)
    expect(result.exit).toBe(0)
    expect(JSON.parse(result.stdout)).toMatchObject({ changes: [], counts: { closed: 0, failed: 0 } })
    expect(await issuesOf('postmortems/base.md')).toEqual(['open', 'open'])
  })
})

describe('What cannot be seen is not guessed at', () => {
  const reports = async () =>
    (await github.as('ada').issues()).filter(({ labels }) => JSON.stringify(labels).includes('postmortem-report'))

  test('when the issues cannot be listed nothing is published, and no numbers are made up', async () => {
    github.fault({
      method: 'GET',
      path: /\/issues$/,
      times: 3,
      does: { kind: 'answer', reply: { status: 502, json: {} } },
    })
    const step = await run('schedule', { repository: REPOSITORY })
    expect(step.exit).toBe(2)
    expect(step.outputs).toMatchObject({ open: '', overdue: '', unchanged: '' })
    expect(await reports()).toEqual([])
  })

  test('a rate limit that stops a reminder is work left: exit 2', async () => {
    const reply = {
      status: 403,
      headers: { 'retry-after': '9999' },
      json: { message: 'You have exceeded a secondary rate limit.' },
    }
    github.fault({ method: 'POST', path: /\/comments$/, times: 20, does: { kind: 'answer', reply } })
    const step = await run('schedule', { repository: REPOSITORY })
    expect(step.exit).toBe(2)
    expect(Number(step.outputs['deferred'])).toBeGreaterThan(0)
  })
})

describe('A pull request', () => {
  async function proposed(branch: string, files: Readonly<Record<string, string | null>>) {
    const ada = github.as('ada')
    await ada.branch(branch)
    await ada.push(branch, 'Change it', files)
    await workspace.commit(files)
    const number = await ada.openPullRequest({ title: 'A change', head: branch })
    const payload = { action: 'opened', number, pull_request: await ada.pullRequest(number), repository: REPOSITORY }
    const step = await run('pull_request', payload, { ref: `refs/pull/${number}/merge` })
    const [comment] = await ada.comments(number)
    return { step, comment: String(comment?.['body'] ?? '') }
  }

  test('that takes an item away says which issue merging closes', async () => {
    const without = postmortem('base').replace(/- \[ \] Write the runbook.*\n/, '')
    const { comment } = await proposed('take-away', { 'postmortems/base.md': without })
    expect(comment).toContain(ITEMS.base[1])
    expect(comment).toContain('closed')
    await workspace.commit({ 'postmortems/base.md': postmortem('base') })
  })

  test('that deletes a postmortem says so too', async () => {
    const { comment } = await proposed('delete', { 'postmortems/base.md': null })
    expect(comment).toContain('postmortems/base.md')
    expect(comment).toContain('2 issues will be closed')
    await workspace.commit({ 'postmortems/base.md': postmortem('base') })
  })

  test('that touches a document which could not be read before ends green', async () => {
    await pushed({ 'postmortems/broken.md': '---\nid: "open\n---\n# Broken\n' })
    const { step } = await proposed('broken', {
      'postmortems/broken.md': '---\nid: "open\n---\n# Broken\n\nOne more line.\n',
    })
    expect(step).toMatchObject({ exit: 0, outputs: { errors: '0' } })
  })
})

test('every request was as GitHub documents it', () => github.expectValid())
