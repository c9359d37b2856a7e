import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Hands } from '../support/github/hands.js'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runAction, type StepResult } from '../support/runner/run-action.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const GOOD = readFileSync('demo/documents/second-push.md', 'utf8')
const FAULTY = readFileSync('demo/documents/first-push.md', 'utf8')
const NOW = '2026-11-05T10:00:00Z'
const BOT = 'github-actions[bot]'

let github: GitHub
let workspace: Workspace
let ada: Hands
let branches = 0

beforeAll(async () => {
  github = await startGitHub()
  workspace = await aWorkspace()
})
afterAll(async () => {
  await github.close()
  await workspace.remove()
})
beforeEach(() => {
  ada = github.as('ada')
  github.clearFaults()
  github.forgetRequests()
})

interface Options {
  readonly token?: string
  readonly event?: string
  readonly inputs?: Readonly<Record<string, string>>
}

const run = (payload: unknown, { token = 'ghs_checks', event = 'pull_request', inputs = {} }: Options = {}) =>
  runAction({
    event,
    payload,
    inputs: { now: NOW, ...inputs },
    workspace: workspace.folder,
    apiUrl: github.url,
    token,
  })

type Files = Readonly<Record<string, string | null>>

/** On the default branch, there and here. */
async function landed(files: Files): Promise<void> {
  await ada.push('main', 'Land it', files)
  await workspace.commit(files)
  for (const [at, text] of Object.entries(files)) main.set(at, text)
}

const main = new Map<string, string | null>()
let left: readonly string[] = []

/** The checkout as the default branch is. */
async function backToMain(): Promise<void> {
  await workspace.commit(Object.fromEntries(left.map((at) => [at, main.get(at) ?? null])))
  left = []
}

/** A pull request with the files, and the checkout at it. */
async function proposed(files: Files) {
  await backToMain()
  left = Object.keys(files)
  branches += 1
  const branch = `proposal-${branches}`
  await ada.branch(branch)
  await ada.push(branch, 'Write it down', files)
  await workspace.commit(files)
  const number = await ada.openPullRequest({ title: 'A postmortem', head: branch })
  return { number, branch, payload: await eventOf(number) }
}

async function pushed(branch: string, number: number, files: Files) {
  await ada.push(branch, 'Go on', files)
  await workspace.commit(files)
  return eventOf(number)
}

async function eventOf(number: number) {
  return { action: 'synchronize', number, pull_request: await ada.pullRequest(number) }
}

const headOf = ({ pull_request: { head } }: Awaited<ReturnType<typeof eventOf>>) => Object(head).sha as string

async function checkRuns(payload: Awaited<ReturnType<typeof eventOf>>) {
  const path = `/repos/acme/shop/commits/${headOf(payload)}/check-runs?filter=all`
  const { check_runs } = Object(await ada.request('GET', path))
  return check_runs as readonly { id: number; name: string; conclusion: string; output: Record<string, unknown> }[]
}

const annotationsOf = (id: number) => ada.all(`/repos/acme/shop/check-runs/${id}/annotations`)
const lineComments = (number: number) => ada.all(`/repos/acme/shop/pulls/${number}/comments`)
const annotated = ({ stdout }: StepResult) => stdout.match(/^::(?:error|warning) .*file=/gm) ?? []
const writes = () => github.requests.filter(({ method, by }) => method !== 'GET' && by === BOT)
const path = (name: string) => `postmortems/2026-11-03-${name}.md`
const faulty = (id: string) => FAULTY.replace('INC-2026-014', id)

describe('a check run', () => {
  test('has all remarks in place of annotations, and the verdict; again, it is the same one', async () => {
    const { payload } = await proposed({ [path('run')]: faulty('INC-RUN') })
    const step = await run(payload)
    expect(step.exit).toBe(1)
    expect(annotated(step)).toEqual([])
    const [only, ...others] = await checkRuns(payload)
    expect(others).toEqual([])
    expect(only).toMatchObject({ name: 'Followthrough', conclusion: 'failure' })
    expect(only?.output['title']).toMatch(/^\d+ things? blocks? this$/)
    expect(only?.output['summary']).toContain('Checkout returned 502s for 47 minutes')
    const held = await annotationsOf(only?.id ?? 0)
    expect(held).toHaveLength(Number(step.outputs['errors']) + Number(step.outputs['warnings']))

    expect((await run(payload)).exit).toBe(1)
    const after = await checkRuns(payload)
    expect(after.map(({ id }) => id)).toEqual([only?.id])
    expect(await annotationsOf(only?.id ?? 0)).toHaveLength(held.length)
    expect(annotated(step)).toEqual([])
  })

  test('holds more than fifty remarks, fifty a request', async () => {
    const items = Array.from(
      { length: 120 },
      (_, at) => `- [ ] Alert on queue ${at} when it is older than 5 minutes, due 2026-12-01`,
    )
    const text = faulty('INC-MANY').replace('- [ ] Improve monitoring', items.join('\n'))
    const { payload } = await proposed({ [path('many')]: text })
    const step = await run(payload)
    const [only] = await checkRuns(payload)
    const held = await annotationsOf(only?.id ?? 0)
    expect(held.length).toBeGreaterThan(120)
    expect(held).toHaveLength(Number(step.outputs['errors']) + Number(step.outputs['warnings']))
    expect(step.summary).toContain('queue 119')
  })

  test('is begun once, also when the answer is lost', async () => {
    const { payload } = await proposed({ [path('lost')]: faulty('INC-LOST') })
    github.fault({ method: 'POST', path: /check-runs$/, does: { kind: 'drop', when: 'after' } })
    const step = await run(payload)
    expect(await checkRuns(payload)).toHaveLength(1)
    expect(annotated(step)).toEqual([])
  })

  test('that cannot be written leaves the remarks as annotations, without a word about it', async () => {
    const { payload } = await proposed({ [path('none')]: faulty('INC-NONE') })
    const step = await run(payload, { token: 'ghs_action' })
    expect(step.exit).toBe(1)
    expect(annotated(step).length).toBeGreaterThan(0)
    expect(step.stdout).not.toContain('check run')
    expect(step.summary).toContain('Checkout returned 502s')
    expect(await checkRuns(payload)).toEqual([])
  })

  test('that could not be written for another reason is said, and annotations stand in', async () => {
    const { payload } = await proposed({ [path('half')]: faulty('INC-HALF') })
    github.fault({ method: 'POST', path: /check-runs$/, does: { kind: 'answer', reply: { status: 500 } } })
    const step = await run(payload)
    expect(step.stdout).toContain('The check run was not written')
    expect(annotated(step).length).toBeGreaterThan(0)
  })

  test('is not written in a dry run', async () => {
    const { payload } = await proposed({ [path('dry')]: faulty('INC-DRY') })
    github.forgetRequests()
    const step = await run(payload, { inputs: { 'dry-run': 'true', suggest: 'true' } })
    expect(step.exit).toBe(1)
    expect(writes().filter(({ path: at }) => !at.endsWith('/graphql'))).toEqual([])
  })

  test('is there for a merge group too, which gets no comment', async () => {
    const base = await ada.tip('main')
    const { payload, number } = await proposed({ [path('queue')]: faulty('INC-QUEUE') })
    const group = { merge_group: { base_sha: base, head_sha: headOf(payload) } }
    const step = await run(group, { event: 'merge_group' })
    expect(step.exit).toBe(1)
    expect(await checkRuns(payload)).toHaveLength(1)
    expect(await ada.comments(number)).toEqual([])
  })
})

describe('suggested changes', () => {
  const untidy = (id: string) => GOOD.replace('INC-2026-014', id).replace('P2, prevent', 'P2, prevention')

  test('stand at their lines in one review, once; and are not said elsewhere', async () => {
    const { payload, number, branch } = await proposed({ [path('mend')]: untidy('INC-MEND') })
    const step = await run(payload, { inputs: { suggest: 'true' } })
    expect(step.stdout).not.toContain('No change was suggested')
    const found = await lineComments(number)
    expect(found.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^<!-- followthrough:suggest [\da-f]{16} -->\n/),
    ])
    expect(found[0]?.['body']).toMatch(/```suggestion\n.*P2, prevent\n```/)
    const [comment] = await ada.comments(number)
    expect(comment?.['body']).toContain('**1 remark stands at the lines**')
    const next = await pushed(branch, number, { 'src/shop.txt': 'more\n' })
    await run(next, { inputs: { suggest: 'true' } })
    expect(await lineComments(number)).toHaveLength(1)
    await run(payload)
    expect(await lineComments(number)).toHaveLength(1)
  })

  test('cannot be made from a fork: one notice, and the result counts', async () => {
    const { payload, number } = await proposed({
      [path('fork')]: untidy('INC-FORK').replace('status: final', 'status: nonsense'),
    })
    const step = await run(payload, { token: 'ghs_fork', inputs: { suggest: 'true' } })
    expect(step.stdout.match(/No change was suggested/g)).toHaveLength(1)
    expect(await lineComments(number)).toEqual([])
  })
})

describe('whatever a pull request is', () => {
  test('from a fork or by Dependabot, with a token that only reads: annotations, one notice, the result counts', async () => {
    const { payload, number } = await proposed({ [path('reader')]: faulty('INC-READER') })
    const step = await run(payload, { token: 'ghs_fork' })
    expect(step.exit).toBe(1)
    expect(annotated(step).length).toBeGreaterThan(0)
    expect(step.stdout.match(/^::notice/gm)).toHaveLength(1)
    expect(await ada.comments(number)).toEqual([])
  })

  test('without a postmortem: green at once, and only the comments were looked at', async () => {
    const { payload } = await proposed({ 'src/shop.txt': `${branches}\n`, 'docs/notes.md': 'A note.\n' })
    await ada.request('GET', '/user')
    github.forgetRequests()
    const begun = Date.now()
    const step = await run(payload)
    expect(Date.now() - begun).toBeLessThan(5_000)
    expect(step).toMatchObject({ exit: 0, summary: '' })
    expect(writes()).toEqual([])
    expect(github.requests.filter(({ path: at }) => /\/issues\?|check-runs/.test(at))).toEqual([])
  })

  test('that renames an old report with faults ends green', async () => {
    await landed({ [path('old')]: faulty('INC-RENAMED') })
    const { payload } = await proposed({ [path('old')]: null, [path('new')]: faulty('INC-RENAMED') })
    const step = await run(payload)
    expect(step).toMatchObject({ exit: 0, outputs: { errors: '0', postmortems: '1' } })
  })

  test('with more files than GitHub lists: what it does not list is compared with its base version', async () => {
    await landed({ [path('same')]: faulty('INC-SAME'), [path('other')]: GOOD.replace('INC-2026-014', 'INC-OTHER') })
    const { payload, number } = await proposed({
      [path('other')]: faulty('INC-OTHER'),
      [path('unlisted')]: faulty('INC-UNLISTED'),
    })
    const files = Array.from({ length: 100 }, (_, at) => ({
      filename: `src/${at}.txt`,
      status: 'modified',
      changes: 1,
    }))
    const next = `<${github.url}/repos/acme/shop/pulls/${number}/files?per_page=100&page=2>; rel="next"`
    for (let page = 1; page <= 30; page += 1) {
      const reply = { status: 200, json: files, headers: page < 30 ? { link: next } : {} }
      github.fault({ method: 'GET', path: /\/pulls\/\d+\/files$/, does: { kind: 'answer', reply } })
    }
    const step = await run(payload)
    expect(step.stdout).toContain('more files than GitHub lists')
    expect(step.exit).toBe(1)
    expect(step.outputs['postmortems']).toBe('2')
  })

  test('whose files nobody lists: the base versions say what it touches', async () => {
    await landed({ [path('kept')]: faulty('INC-KEPT'), [path('edited')]: GOOD.replace('INC-2026-014', 'INC-EDITED') })
    const { payload } = await proposed({ [path('edited')]: `${GOOD.replace('INC-2026-014', 'INC-EDITED')}More.\n` })
    const reply = { status: 404, json: { message: 'Not Found' } }
    github.fault({ method: 'GET', path: /\/pulls\/\d+\/files$/, does: { kind: 'answer', reply } })
    const step = await run(payload)
    expect(step.stdout).toContain('It is not known which files this change touches')
    expect(step).toMatchObject({ exit: 0, outputs: { postmortems: '1' } })
  })
})

test('every request was as GitHub documents it', () => {
  github.expectValid()
})
