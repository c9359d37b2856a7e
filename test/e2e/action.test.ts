import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Hands } from '../support/github/hands.js'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runAction, type StepResult } from '../support/runner/run-action.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const GOOD = readFileSync('demo/documents/second-push.md', 'utf8')
const FAULTY = readFileSync('demo/documents/first-push.md', 'utf8')
const PATH = 'postmortems/2026-11-03-checkout.md'
const OLD = 'postmortems/2024-old.md'
const NOW = '2026-11-05T10:00:00Z'

let github: GitHub
let workspace: Workspace
let ada: Hands

beforeAll(async () => {
  github = await startGitHub()
  workspace = await aWorkspace()
  await pushed({ [OLD]: GOOD.replace('INC-2026-014', 'INC-OLD') })
})
afterAll(async () => {
  await github.close()
  await workspace.remove()
})
beforeEach(() => {
  github.clearFaults()
  github.forgetRequests()
})

interface Options {
  readonly token?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly apiUrl?: string
  readonly repository?: string
}

const run = (
  event: string,
  payload: unknown,
  { token = 'ghs_action', inputs = {}, apiUrl, repository }: Options = {},
): Promise<StepResult> =>
  runAction({
    event,
    payload,
    inputs: { now: NOW, ...inputs },
    workspace: workspace.folder,
    apiUrl: apiUrl ?? github.url,
    token,
    ...(repository === undefined ? {} : { repository }),
  })

/** A branch of its own with the document, and the event of its pull request. */
async function proposed(branch: string, files: Readonly<Record<string, string>>) {
  ada = github.as('ada')
  await ada.branch(branch)
  await ada.push(branch, 'Write it down', files)
  await workspace.commit(files)
  const number = await ada.openPullRequest({ title: 'A postmortem', head: branch })
  return { number, payload: { action: 'opened', number, pull_request: await ada.pullRequest(number) } }
}

/** A push of files to the default branch. */
async function pushed(files: Readonly<Record<string, string | null>>) {
  ada = github.as('ada')
  const before = await ada.tip('main')
  const after = await ada.push('main', 'Write it down', files)
  await workspace.commit(files)
  return { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } }
}

const ours = async () =>
  (await github.as('ada').issues()).filter((issue) => JSON.stringify(issue['labels']).includes('"postmortem"'))

describe('a pull request', () => {
  test('with faults: red, one comment, annotations at lines, outputs and a summary', async () => {
    const { number, payload } = await proposed('faults', { [PATH]: FAULTY })
    const step = await run('pull_request', payload)
    expect(step.exit).toBe(1)
    expect(step.stdout).toMatch(new RegExp(`::error [^\\n]*file=${PATH},line=\\d+`))
    expect(Number(step.outputs['errors'])).toBeGreaterThan(0)
    expect(step.outputs['postmortems']).toBe('1')
    expect(step.summary).toContain('Checkout returned 502s for 47 minutes')
    const comments = await ada.comments(number)
    expect(comments).toHaveLength(1)
    expect(comments[0]?.['body']).toMatch(/^<!-- followthrough:check -->/)
    const again = await run('pull_request', payload)
    expect(again.exit).toBe(1)
    expect(await ada.comments(number)).toHaveLength(1)
  })

  test('from a fork: the token cannot write, so there is one notice and the result still counts', async () => {
    const { number, payload } = await proposed('fork', { [PATH]: FAULTY })
    const step = await run('pull_request', payload, { token: 'ghs_fork' })
    expect(step.exit).toBe(1)
    expect(step.stdout.match(/The comment was not written/g)).toHaveLength(1)
    expect(await ada.comments(number)).toEqual([])
  })

  test('that touches no postmortem is green and says so', async () => {
    const { number, payload } = await proposed('other', { 'src/shop.txt': 'new\n' })
    const step = await run('pull_request', payload)
    expect(step.exit).toBe(0)
    expect(step.stdout).toContain('touches no postmortem')
    expect(await ada.comments(number)).toEqual([])
  })

  test('that edits one word of an old report with faults ends green', async () => {
    await pushed({ [PATH]: FAULTY })
    const { payload } = await proposed('word', { [PATH]: FAULTY.replace('Under the morning', 'In the morning') })
    const step = await run('pull_request', payload)
    expect(step).toMatchObject({ exit: 0 })
    expect(step.outputs['errors']).toBe('0')
  })
})

describe('a push to the default branch', () => {
  const id = (name: string) => GOOD.replace('INC-2026-014', name)

  test('files one issue for each open item; ticked and removed items close theirs; again, there is nothing to do', async () => {
    const path = 'postmortems/lifecycle.md'
    const first = await run('push', await pushed({ [path]: id('INC-LIFE') }))
    expect(first).toMatchObject({ exit: 0, outputs: { created: '3', failed: '0', open: '3', overdue: '0' } })
    const numbers = (await ours()).map((issue) => Number(issue['number']))
    expect(numbers).toHaveLength(3)

    const edited = id('INC-LIFE')
      .replace('- [ ] Alert when', '- [x] Alert when')
      .replace(/- \[ \] Rehearse.*\n/, '')
    const second = await run('push', await pushed({ [path]: edited }))
    expect(second).toMatchObject({ exit: 0, outputs: { created: '0', closed: '2', open: '1' } })
    const states = await Promise.all(numbers.map(async (number) => await ada.issue(number)))
    expect(states.map((issue) => [issue['state'], issue['state_reason']])).toEqual([
      ['closed', 'completed'],
      ['open', null],
      ['closed', 'not_planned'],
    ])

    github.forgetRequests()
    const third = await run('push', await pushed({ 'README.md': 'A shop.\n' }))
    expect(third).toMatchObject({ exit: 0, outputs: { created: '0', updated: '0', closed: '0', unchanged: '3' } })
    expect(third.stdout).toContain('Nothing to do')
  })

  test('an owner who cannot be assigned is named in the issue instead, with a warning', async () => {
    const text = id('INC-OWNER').replaceAll('@linus', '@somebody-else')
    const step = await run('push', await pushed({ 'postmortems/owner.md': text }))
    expect(step.exit).toBe(0)
    expect(step.stdout).toContain('somebody-else')
    const issue = (await ours()).find(
      ({ title, body }) => String(title).startsWith('Rehearse') && String(body).includes('somebody-else'),
    )
    expect(issue?.['assignees']).toEqual([])
  })

  test('a draft files nothing, and neither does a document that was there before', async () => {
    const before = (await ours()).length
    const step = await run(
      'push',
      await pushed({ 'postmortems/draft.md': id('INC-DRAFT').replace('status: final', 'status: draft') }),
    )
    expect(step).toMatchObject({ exit: 0, outputs: { created: '0' } })
    const issues = await ours()
    expect(issues).toHaveLength(before)
    expect(issues.filter(({ body }) => String(body).includes('2024-old'))).toEqual([])
    expect(step.stdout).toContain(OLD)
  })

  test('a sync of N issues that has nothing to do costs at most 3 + ⌈N/100⌉ requests', async () => {
    const items = Array.from(
      { length: 120 },
      (_, at) => `- [ ] Alert on queue ${at} when its age exceeds 5 minutes — @ada, due 2026-12-01`,
    )
    const many = id('INC-MANY').replace(/- \[ \] Alert when/, `${items.join('\n')}\n- [ ] Alert when`)
    const files = { 'postmortems/many.md': many, '.github/followthrough.yml': 'limits: { create: 200 }\n' }
    const first = await run('push', await pushed(files))
    expect(first).toMatchObject({ exit: 0, outputs: { created: '123' } })
    const payload = await pushed({ 'README.md': 'Still a shop.\n' })
    github.forgetRequests()
    const again = await run('push', payload)
    const managed = Number(again.outputs['unchanged'])
    expect(managed).toBeGreaterThan(123)
    const asked = github.requests.filter(({ by }) => by === 'github-actions[bot]')
    expect(asked.length).toBeLessThanOrEqual(3 + Math.ceil(managed / 100))
    expect(asked.filter(({ path }) => path.startsWith('/search'))).toEqual([])
    await pushed({ 'postmortems/many.md': null, '.github/followthrough.yml': null })
  }, 30_000)

  test('closings beyond the limit wait for a person: exit 1, and the number that confirms them', async () => {
    const closed = async () => (await ours()).filter(({ state }) => state === 'closed').length
    const before = await closed()
    const stopped = await run('push', await pushed({ 'README.md': 'A shop again.\n' }))
    expect(stopped).toMatchObject({ exit: 1, outputs: { closed: '0' } })
    const count = /`confirm` set to (\d+)/.exec(stopped.stdout)?.[1] ?? ''
    expect(Number(count)).toBeGreaterThan(100)
    expect(await closed()).toBe(before)
    const confirmed = await run('push', await pushed({ 'README.md': 'A shop.\n' }), { inputs: { confirm: count } })
    expect(confirmed).toMatchObject({ exit: 0, outputs: { closed: count } })
    expect(await closed()).toBe(before + Number(count))
  }, 60_000)

  test('a dry run plans and writes nothing', async () => {
    github.forgetRequests()
    const payload = await pushed({ 'postmortems/dry.md': id('INC-DRY') })
    github.forgetRequests()
    const step = await run('push', payload, { inputs: { 'dry-run': 'true' } })
    expect(step.outputs['created']).toBe('3')
    const writes = github.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))
    expect(writes).toEqual([])
  })

  test('an unreadable document turns the run red and leaves its issues alone', async () => {
    const states = async () =>
      (await ours()).filter(({ body }) => String(body).includes('postmortems/owner.md')).map((issue) => issue['state'])
    expect(await states()).toEqual(['open', 'open', 'open'])
    const payload = await pushed({ 'postmortems/owner.md': '---\nid: "open\n---\n' })
    const step = await run('push', payload)
    expect(step.exit).toBe(1)
    expect(step.stdout).toContain('postmortems/owner.md')
    expect(await states()).toEqual(['open', 'open', 'open'])
    await pushed({ 'postmortems/owner.md': null })
  })

  test('to another branch: one line, exit 0, no request', async () => {
    github.forgetRequests()
    const step = await run('push', {
      ref: 'refs/heads/topic',
      before: null,
      after: 'a'.repeat(40),
      repository: { default_branch: 'main' },
    })
    expect(step.exit).toBe(0)
    expect(step.stdout).toContain('default branch')
    expect(github.requests).toEqual([])
  })
})

describe('a set-up that is wrong ends with one clear line and exit code 2', () => {
  const payload = { schedule: '17 7 * * 1-5' }

  test('an input that does not exist, with the right name', async () => {
    const step = await run('push', payload, { inputs: { 'github-token': 'x' } })
    expect(step.exit).toBe(2)
    expect(step.stdout).toMatch(/::error .*`github-token`.*`token`/)
  })

  test('an event that nothing is known for', async () => {
    const step = await run('watch', {})
    expect(step.exit).toBe(2)
    expect(step.stdout).toContain('`command`')
  })

  test('no token', async () => {
    const step = await run('schedule', payload, { token: '' })
    expect(step.exit).toBe(2)
    expect(step.stdout).toMatch(/::error .*no token/)
  })

  test('a token that is refused', async () => {
    const step = await run('schedule', payload, { token: 'ghs_unknown' })
    expect(step.exit).toBe(2)
    expect(step.stdout).toMatch(/token/i)
    expect(step.stdout).not.toMatch(/^\s+at /m)
  })

  test('a repository that cannot be seen is never an empty one', async () => {
    const step = await run('schedule', payload, { repository: 'acme/hidden' })
    expect(step.exit).toBe(2)
  })

  test('permissions that are missing: each failed change is told with the permission it needs', async () => {
    await pushed({ 'postmortems/permission.md': GOOD.replace('INC-2026-014', 'INC-PERMISSION') })
    const push = await pushed({
      'postmortems/permission.md': `${GOOD.replace('INC-2026-014', 'INC-PERMISSION').replace('Many', 'Most')}\n`,
    })
    const step = await run('push', push, { token: 'ghs_fork' })
    expect(step.exit).toBe(2)
    expect(step.stdout).toContain('issues: write')
    expect(Number(step.outputs['failed'])).toBeGreaterThan(0)
  })

  test('nobody answers', async () => {
    const step = await run('schedule', payload, { apiUrl: 'http://127.0.0.1:9' })
    expect(step.exit).toBe(2)
    expect(step.stdout).not.toMatch(/^\s+at /m)
  })
})

test('every request was as GitHub documents it', () => {
  github.expectValid()
})
