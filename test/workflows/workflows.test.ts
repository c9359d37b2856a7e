import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { INPUTS } from '../../src/config/input-list.js'

const EXAMPLE = 'examples/workflows/followthrough.yml'
const DASHBOARD = 'examples/workflows/dashboard.yml'
const folder = mkdtempSync(join(tmpdir(), 'followthrough-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Workflow {
  readonly on: Record<string, unknown>
  readonly jobs: Record<string, { readonly permissions: Record<string, string>; readonly concurrency?: unknown }>
}

function validate(...files: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/validate-workflows.mjs', ...files], {
    encoding: 'utf8',
  })
  return {
    status,
    problems: stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.replace(`${folder}/`, '')),
  }
}

function written(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

test('action.yml, all workflows and the snippet in README.md are valid', () => {
  expect(validate()).toEqual({ status: 0, problems: [] })
})

test('what is wrong in them is found, with its line', () => {
  const broken = written(
    'broken.yml',
    `on:
  push:
  pull_request_target:
jobs:
  a:
    runs-onn: ubuntu-latest
    permissions: { issues: writ }
    steps:
      - uses: actions/checkout@v4
      - uses: followthrough/followthrough@0000000000000000000000000000000000000000 # v0.1.0
        with:
          fail_on: error
      - uses: someone/else@0000000000000000000000000000000000000000 # v1
      - run: echo \${{ github.event.issue.title }}
`,
  )
  const action = written('action.yml', 'name: x\ndescription: y\nruns:\n  using: node24\n  mane: dist/index.js\n')
  const readme = written('README.md', '# x\n\n```yaml\non: push\njobs:\n  a:\n    steps: []\n```\n')
  const { status, problems } = validate(broken, action, readme)
  expect(status).toBe(1)
  expect(problems).toEqual(
    expect.arrayContaining([
      "broken.yml:6: Unexpected value 'runs-onn'",
      "broken.yml:7: Unexpected value 'writ'",
      "broken.yml:12: Invalid action input 'fail_on'",
      'broken.yml:3: `pull_request_target` gives strangers a token that can write.',
      "broken.yml:9: `actions/checkout@v4` is not pinned by a commit's hash.",
      'broken.yml:14: Text from the event is never put into a script.',
      'broken.yml:1: The workflow names no permissions.',
      'broken.yml:5: The checkout of `a` keeps its credentials.',
      "action.yml:5: Unexpected value 'mane'",
      'README.md:7: Required property is missing: runs-on',
    ]),
  )
  expect(problems.some((problem) => problem.startsWith('broken.yml:13: Unable to resolve action'))).toBe(true)
})

test('the workflow to paste has four jobs, each with its own permissions, and a cron on weekdays off the full hour', () => {
  const workflow: Workflow = parse(readFileSync(EXAMPLE, 'utf8'))
  expect(Object.entries(workflow.jobs).map(([name, { permissions }]) => [name, permissions])).toEqual([
    ['check', { contents: 'read', issues: 'read', 'pull-requests': 'write' }],
    ['sync', { contents: 'read', issues: 'write' }],
    ['answer', { contents: 'read', issues: 'write' }],
    ['follow-up', { contents: 'read', issues: 'write', 'pull-requests': 'read' }],
  ])
  for (const job of ['sync', 'answer'])
    expect(workflow.jobs[job]?.concurrency).toEqual(workflow.jobs['follow-up']?.concurrency)
  expect(workflow.on['schedule']).toEqual([{ cron: expect.stringMatching(/^[1-5]?[1-9] \d+ \* \* 1-5$/) }])
})

test('the workflow of the dashboard reads in one job and publishes in another, and none of ours contains it', () => {
  const workflow: Workflow = parse(readFileSync(DASHBOARD, 'utf8'))
  expect(Object.entries(workflow.jobs).map(([name, { permissions }]) => [name, permissions])).toEqual([
    ['build', { contents: 'read', issues: 'read' }],
    ['publish', { pages: 'write', 'id-token': 'write' }],
  ])
  expect(Object.keys(workflow.on)).toEqual(['push', 'schedule', 'workflow_dispatch'])
  for (const other of [EXAMPLE, '.github/workflows/postmortems.yml'])
    expect(readFileSync(other, 'utf8')).not.toMatch(/dashboard|pages/i)
})

test('the workflow of the dashboard warns in a private repository before it reads anything', () => {
  const { jobs }: { jobs: { build: { steps: readonly { if?: string; run?: string; uses?: string }[] } } } = parse(
    readFileSync(DASHBOARD, 'utf8'),
  )
  const [first, ...others] = jobs.build.steps
  expect(first).toMatchObject({
    if: 'github.event.repository.private',
    run: expect.stringMatching(/^echo '::warning /),
  })
  expect(others.filter((step) => step.if !== undefined)).toEqual([])
})

test('our own postmortems run the same workflow, with the Action of this very commit', () => {
  const own = readFileSync('.github/workflows/postmortems.yml', 'utf8')
  const expected = readFileSync(EXAMPLE, 'utf8')
    .replace('name: Followthrough', 'name: Postmortems')
    .replace(/uses: followthrough\/followthrough@.*/g, 'uses: ./')
  expect(own).toBe(expected)
})

test('the descriptions of action.yml name every choice of an input', () => {
  const action: { inputs: Record<string, { description: string }> } = parse(readFileSync('action.yml', 'utf8'))
  const missing = INPUTS.flatMap(({ name, kind }) =>
    kind.kind === 'choice'
      ? kind.values.filter((value) => !action.inputs[name]?.description.includes(`\`${value}\``))
      : [],
  )
  expect(missing).toEqual([])
})
