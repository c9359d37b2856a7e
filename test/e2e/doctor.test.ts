import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { doctorResultSchema } from '../../src/config/set-up-results.js'
import { CHECKS } from '../../src/doctor/finding.js'
import { expectGoldenAt } from '../render/terminal/golden.js'
import { type GitHub, type GitHubOptions, startGitHub } from '../support/github/server.js'
import { runAction } from '../support/runner/run-action.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const PATH = '.github/workflows/followthrough.yml'
const EXAMPLE = withCommit(readFileSync('examples/workflows/followthrough.yml', 'utf8'))
const POSTMORTEM = readFileSync('demo/documents/second-push.md', 'utf8')
const SOUND = { [PATH]: EXAMPLE, 'postmortems/2026-11-03-checkout.md': POSTMORTEM }
const NOW = '2026-11-28T10:00:00Z'

const BROKEN_WORKFLOW = `name: Postmortems
on:
  pull_request_target:
  push:
    branches: [master]
  schedule:
    - cron: '0 7 * * 1'
  issue_comment:
jobs:
  sync:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v5
      - uses: acme/followthrough@main
  again:
    if: github.event_name == 'schedule'
    runs-on: ubuntu-latest
    permissions: write-all
    concurrency:
      group: postmortems
      cancel-in-progress: true
    steps:
      - uses: acme/followthrough@v1
`
const BROKEN_CONFIG = `postmortems: [postmortems/**, old/**]
people:
  deciders: [nobody]
  escalation: [{ after: 14d, to: "@acme/leads" }]
routing:
  checkout: acme/ops
  confidential: acme/shop
`
const BROKEN_ITEMS = `---
id: INC-2026-020
date: 2026-11-20
status: final
---
# The queue stood still

## Summary
It stood still for an hour.

## Action items
- [ ] Alert on the age of the oldest message — @mallory, due 2026-12-01
- [ ] Move the queue to the new cluster (owner: Ada L.), due 2026-12-10
`
const BROKEN = {
  [PATH]: BROKEN_WORKFLOW,
  '.github/followthrough.yml': BROKEN_CONFIG,
  'postmortems/2026-11-20-queue.md': BROKEN_ITEMS,
}

let github: GitHub | null = null
let workspace: Workspace

beforeAll(async () => {
  workspace = await aWorkspace()
})
afterAll(() => workspace.remove())
afterEach(async () => {
  await github?.close()
  github = null
})

/** A repository with these files on its default branch and in the checkout. */
async function aRepository(files: Readonly<Record<string, string>>, options: GitHubOptions = {}): Promise<GitHub> {
  github = await startGitHub(options)
  await github.as('ada').push('main', 'Set it up', files)
  const others = { [PATH]: null, '.github/followthrough.yml': null, 'postmortems/2026-11-20-queue.md': null }
  await workspace.commit({ ...others, ...files })
  github.forgetRequests()
  return github
}

function doctor(on: GitHub | null, args: readonly string[] = [], token = 'ghp_ada') {
  const env = on === null ? {} : { GITHUB_API_URL: on.url, GITHUB_REPOSITORY: 'acme/shop', GITHUB_TOKEN: token }
  return runCli(workspace.folder, ['doctor', '--now', NOW, ...args], env)
}

/** Every request only read: a GraphQL query is a POST by its nature. */
function expectOnlyReads(on: GitHub): void {
  expect(on.requests.length).toBeGreaterThan(0)
  for (const { method, path, json } of on.requests) {
    if (path.endsWith('/graphql')) expect(JSON.stringify(json)).toMatch(/^\{"query":"query /)
    else expect(`${method} ${path}`).toMatch(/^(?:GET|HEAD) /)
  }
  expect(on.expectValid).not.toThrow()
}

describe('A sound set-up: the example workflow, no configuration and one postmortem', () => {
  test('has no problem and no warning, and nothing is written anywhere', async () => {
    const on = await aRepository(SOUND)
    const run = await doctor(on)
    expect(run).toMatchObject({ exit: 0, stderr: '' })
    expectGoldenAt('test/render/golden/terminal/doctor-sound.txt', run.stdout)
    expectOnlyReads(on)
  })

  test("nor for a workflow's own token, which may not see everything", async () => {
    const on = await aRepository(SOUND)
    const run = await doctor(on, ['--format', 'json', '--fail-on', 'warning'], 'ghs_action')
    const { counts, findings } = doctorResultSchema.parse(JSON.parse(run.stdout))
    expect(counts).toMatchObject({ problems: 0, warnings: 0, unknown: 1 })
    expect(findings.find(({ state }) => state === 'unknown')).toMatchObject({
      check: 'schedule',
      mend: expect.stringContaining('Add `actions: read` to the `permissions:` of the job.'),
    })
    expect(run.exit).toBe(0)
    expectOnlyReads(on)
  })

  test('is looked at on GitHub Enterprise Server too, below its base path', async () => {
    const on = await aRepository(
      { ...SOUND, [PATH]: EXAMPLE.replaceAll('      queue: max\n', '') },
      { basePath: '/api/v3' },
    )
    const run = await doctor(on, ['--format', 'json'])
    expect(doctorResultSchema.parse(JSON.parse(run.stdout)).counts).toMatchObject({
      problems: 0,
      warnings: 0,
      unknown: 0,
    })
    expectOnlyReads(on)
  })

  test('is looked at without a token as far as that goes, and how to give one is said once', async () => {
    await aRepository(SOUND)
    const run = await doctor(null, ['--fail-on', 'warning'])
    expect(run).toMatchObject({ exit: 0, stderr: '' })
    expect(run.stdout.match(/Set GITHUB_TOKEN/g)).toHaveLength(1)
    expect(run.stdout).toContain('✓ permissions  Each job has what it needs, and no more.')
  })
})

describe('The page of `doctor`', () => {
  const page = readFileSync('docs/doctor.md', 'utf8')
  const blocks = (language: string) =>
    [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((found) => found[1] ?? '')

  test('shows what is printed, word for word', async () => {
    const [sound = '', broken = ''] = blocks('text')
    expect((await doctor(await aRepository(SOUND))).stdout).toBe(sound)
    await github?.close()
    const lacking = EXAMPLE.replace(/(if: github.event_name == 'push'[\s\S]*?)\n {6}issues: write/, '$1')
    expect((await doctor(await aRepository({ ...SOUND, [PATH]: lacking }))).stdout).toContain(`\n\n${broken}\n`)
  })

  test('has a workflow that is sound beside the usual one, and that sees everything', async () => {
    const [text = ''] = blocks('yaml').map(withCommit)
    const tokens = {
      ghs_doctor: {
        login: 'github-actions[bot]',
        permissions: { actions: 'read', contents: 'read', issues: 'read' } as const,
      },
    }
    const on = await aRepository({ ...SOUND, '.github/workflows/doctor.yml': text }, { tokens })
    const run = await doctor(on, ['--format', 'json'], 'ghs_doctor')
    expect(doctorResultSchema.parse(JSON.parse(run.stdout)).counts).toMatchObject({
      problems: 0,
      warnings: 0,
      unknown: 0,
    })
    await workspace.commit({ '.github/workflows/doctor.yml': null })
  })

  test('names the options and the checks that there are', async () => {
    const { stdout: help } = await runCli(workspace.folder, ['doctor', '--help'])
    for (const [flag] of page.matchAll(/(?<=`)--[a-z-]+/g)) expect(help).toContain(flag)
    for (const check of CHECKS) expect(page).toContain(`\n| \`${check}\` | `)
  })
})

describe('A broken set-up', () => {
  const disabled = { workflowStates: { [PATH]: 'disabled_inactivity' } }

  test('is told with the mend of each thing, the worst first, and ends with 1', async () => {
    const on = await aRepository(BROKEN, disabled)
    await on.as('ada').push('main', 'Route nothing', { '.github/followthrough.yml': 'routing: {}\n' })
    const run = await doctor(on)
    expect(run).toMatchObject({ exit: 1, stderr: '' })
    expectGoldenAt('test/render/golden/terminal/doctor-broken.txt', run.stdout)
  })

  test('ends well where nothing shall fail, and is Markdown for a job summary', async () => {
    const on = await aRepository(BROKEN, disabled)
    const run = await doctor(on, ['--format', 'markdown', '--fail-on', 'never'])
    expect(run.exit).toBe(0)
    expectGoldenAt('test/render/golden/markdown/doctor-broken.md', run.stdout)
    expectOnlyReads(on)
  })

  test('with warnings alone ends with 0, with `--fail-on warning` with 1', async () => {
    const on = await aRepository({ ...SOUND, [PATH]: EXAMPLE.replaceAll('fetch-depth: 0', 'fetch-depth: 1') })
    expect((await doctor(on)).exit).toBe(0)
    expect((await doctor(on, ['--fail-on', 'warning'])).exit).toBe(1)
  })
})

test('The last report is found by its mark, and missed when the schedule has stopped', async () => {
  const on = await aRepository(SOUND)
  const env = { GITHUB_API_URL: on.url, GITHUB_REPOSITORY: 'acme/shop', GITHUB_TOKEN: 'ghs_action' }
  on.setTime('2026-11-09T08:00:00Z')
  await runCli(workspace.folder, ['sync', '--since', '2026-01-01', '--now', '2026-11-09T08:00:00Z'], env)
  await runCli(workspace.folder, ['report', '--post', '--now', '2026-11-09T08:10:00Z'], env)
  const later = (now: string) => doctor(on, ['--now', now], 'ghs_action')
  expect((await later('2026-11-16T10:00:00Z')).stdout).toContain(
    '✓ schedule  The last weekly report was that of 2026-W46.\n',
  )
  const { stdout, exit } = await later('2026-12-02T10:00:00Z')
  expect(exit).toBe(0)
  expect(
    stdout,
  ).toContain(`! schedule  The last weekly report was that of 2026-W46. 3 reports are missing: GitHub stops schedules after 60 days without activity in a public repository.
    Run the workflow by hand once, or enable it again under Actions.`)
})

test('A host that gives no answer is asked once, and everything else is looked at', async () => {
  const on = await aRepository(SOUND)
  on.fault({ times: 9, does: { kind: 'answer', reply: { status: 502 } } })
  const run = await doctor(on)
  expect(run.exit).toBe(0)
  expect(run.stdout.match(/^\? .*$/gm)).toEqual([
    '? token, labels, owners, schedule, configuration, routing  GitHub gave no clear answer when we wanted to learn about the token: It answered 502.',
  ])
  expect(new Set(on.requests.map(({ path }) => path))).toEqual(new Set(['/user']))
})

describe('What no command can work with ends with 2', () => {
  test('a faulty configuration: its faults stand among all other findings', async () => {
    const on = await aRepository({ ...SOUND, '.github/followthrough.yml': 'peple: {}\nlimits: { create: 9999 }\n' })
    const run = await doctor(on)
    expect(run.exit).toBe(2)
    expect(run.stdout).toMatch(
      /✗ configuration {2}.*`peple`.* \.github\/followthrough\.yml:1\n {4}Did you mean `people`/,
    )
    expect(run.stdout).toContain('✓ triggers')
  })

  test('a token that is not accepted: it is asked about no further', async () => {
    const on = await aRepository(SOUND)
    const run = await doctor(on, [], 'ghp_gone')
    expect(run.exit).toBe(2)
    expect(run.stdout).toMatch(/^✗ token {2}GitHub does not accept the token\.$/m)
    expect(on.requests.length).toBeLessThan(3)
  })

  test('arguments that cannot be meant', async () => {
    await aRepository(SOUND)
    expect(await doctor(null, ['--format', 'sarif'])).toMatchObject({ exit: 2, stdout: '' })
    expect(await doctor(null, ['--config', 'missing.yml'])).toMatchObject({ exit: 2, stdout: '' })
  })
})

test('as `command: doctor` of the Action it looks with the token of the job, on any event and branch', async () => {
  const on = await aRepository(SOUND)
  const step = { event: 'workflow_dispatch', workspace: workspace.folder, apiUrl: on.url, token: 'ghs_action' }
  const payload = { repository: { default_branch: 'main' } }
  const run = await runAction({ ...step, payload, ref: 'refs/heads/work', inputs: { command: 'doctor', now: NOW } })
  expect(run.exit).toBe(0)
  expect(run.stdout).toContain('✓ token  It acts as `github-actions[bot]` (41898282).')
  expect(run.summary).toMatch(/^### The set-up is sound/)
  expectOnlyReads(on)
})

/** As `init` says: the commit of a release in place of the zeros. */
function withCommit(workflow: string): string {
  return workflow.replaceAll('0'.repeat(40), 'c0ffee'.repeat(6).concat('c0ff'))
}
