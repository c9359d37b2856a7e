import { describe, expect, test } from '@jest/globals'
import { examineAction } from '../../src/doctor/examine-action.js'
import { examineCheckout } from '../../src/doctor/examine-checkout.js'
import { examineConcurrency } from '../../src/doctor/examine-concurrency.js'
import { examineTriggers } from '../../src/doctor/examine-triggers.js'
import type { Workflow } from '../../src/doctor/workflow/workflow.js'
import { aSetUp, EXAMPLE, exampleWith, known, PATH, SHOP, said, workflow } from './a-set-up.js'

const PIN = `followthrough/followthrough@${'c0ffee'.repeat(6)}c0ff`
const of = (...workflows: readonly Workflow[]) => aSetUp({ workflows })

describe('Triggers', () => {
  test('of the example start one run for each event', () => {
    expect(said(examineTriggers(aSetUp()))).toEqual(['ok  Each event starts one run.'])
  })

  test('are missing where no workflow runs it', () => {
    const other = workflow('on: push\njobs: { test: { steps: [{ run: npm test }] } }\n')
    expect(said(examineTriggers(of(other)))).toEqual([
      'problem  No workflow that git tracks under `.github/workflows` runs Followthrough.',
    ])
  })

  test('are not known where a workflow cannot be read, or stands elsewhere', () => {
    const unread = [{ path: PATH, reason: 'Anchors and aliases are not read here.' }]
    expect(said(examineTriggers(aSetUp({ workflows: [], unread })))).toEqual([
      `unknown  \`${PATH}\` was not looked at: Anchors and aliases are not read here.`,
    ])
    const calling = workflow('on: push\njobs: { one: { uses: acme/ci/.github/workflows/postmortems.yml@v1 } }\n')
    expect(said(examineTriggers(of(calling)))).toEqual([
      `unknown  \`${PATH}\` uses \`acme/ci/.github/workflows/postmortems.yml@v1\`, which is not looked at here.`,
    ])
  })

  test('of an action of the repository itself, and of a workflow that others call, are not known', () => {
    const local = workflow('on: push\njobs: { one: { steps: [{ uses: ./.github/actions/postmortems }] } }\n')
    expect(said(examineTriggers(of(local)))).toEqual([
      `unknown  \`${PATH}\` uses \`./.github/actions/postmortems\`, which is not looked at here.`,
    ])
    const called = workflow('on: workflow_call\njobs: { one: { steps: [{ uses: acme/followthrough@v1 }] } }\n')
    expect(said(examineTriggers(of(called)))).toEqual(['unknown  Who calls this workflow is not known here.'])
    expect(examineConcurrency(of(called))).toEqual([])
  })

  test.each([
    ['  pull_request:\n  merge_group:\n', 'Nothing runs on `pull_request`, so no pull request is checked.'],
    ['  push:\n    branches: [main]\n', 'Nothing runs on `push`, so nothing that is merged gets its issues.'],
    [
      '  issue_comment:\n    types: [created]\n',
      'Nothing runs on `issue_comment`, so commands such as `/due` wait for the next push or schedule.',
    ],
  ])('without %j something is missed', (event, what) => {
    const found = said(examineTriggers(of(exampleWith(event, ''))))
    expect(found[0]).toBe(`warning  ${what}`)
  })

  test('on two jobs or workflows that do the same are doubled, once for each pair', () => {
    const copy = workflow(EXAMPLE, '.github/workflows/copy.yml')
    expect(said(examineTriggers(of(workflow(EXAMPLE), copy)))).toEqual(
      [
        '`pull_request` and `merge_group` start',
        '`push` starts',
        '`issue_comment` starts',
        '`schedule` and `workflow_dispatch` start',
      ].map((events) => expect.stringContaining(`${events} the same run twice: here and in the job `)),
    )
    const ungated = exampleWith("    if: github.event_name == 'push'\n", '')
    const found = examineTriggers(of(ungated))
    expect(said(found)).toContainEqual(
      'warning  `pull_request` and `merge_group` start the same run twice: here and in the job `check` of `.github/workflows/followthrough.yml`.',
    )
  })

  test('of two jobs for different files are not doubled', () => {
    const job = (files: string) =>
      `{ steps: [{ uses: acme/followthrough@v1, with: { command: check, files: ${files} } }] }`
    const two = workflow(`on: pull_request\njobs:\n  a: ${job('a/**')}\n  b: ${job('b/**')}\n`)
    expect(said(examineTriggers(of(two))).filter((text) => text.includes('twice'))).toEqual([])
  })

  test('on push and on pull_request of all branches check each commit twice', () => {
    const checks = (push: string) =>
      workflow(
        `on: { pull_request: , push: ${push} }\njobs: { a: { steps: [{ uses: acme/followthrough@v1, with: { command: check } }] } }\n`,
      )
    const twice = 'warning  A push to the branch of a pull request is checked twice: as `push` and as `pull_request`.'
    expect(said(examineTriggers(of(checks(''))))).toContain(twice)
    expect(said(examineTriggers(of(checks('{ branches: [main] }'))))).not.toContain(twice)
  })

  test('on pull_request_target are a danger', () => {
    const target = workflow(EXAMPLE.replaceAll(/pull_request(?='|:)/g, 'pull_request_target'))
    expect(said(examineTriggers(of(target)))).toEqual([
      'problem  It runs on `pull_request_target`: a token that may write, beside files that anybody can propose.',
    ])
  })

  test('on a push to another branch than the default one file nothing', () => {
    const found = examineTriggers(of(exampleWith('branches: [main]', 'branches: [master]')))
    expect(found).toMatchObject([
      { state: 'problem', what: expect.stringContaining('`main`'), paste: ['on:', '  push:', '    branches: [main]'] },
    ])
  })

  test('of a matrix start a run for each of its entries', () => {
    const many = exampleWith(
      '    runs-on: ubuntu-latest\n',
      '    runs-on: ubuntu-latest\n    strategy: { matrix: { node: [20, 24] } }\n',
    )
    expect(said(examineTriggers(of(many)))).toContain('warning  The job `sync` runs once for each entry of its matrix.')
  })
})

describe('Concurrency', () => {
  const GROUP = '    concurrency:\n      group: followthrough\n      queue: max\n'

  test('of the example is sound; what only checks needs none', () => {
    expect(said(examineConcurrency(aSetUp()))).toEqual(['ok  Runs that change issues wait for each other.'])
    const checks = workflow('on: pull_request\njobs: { a: { steps: [{ uses: acme/followthrough@v1 }] } }\n')
    expect(examineConcurrency(of(checks))).toEqual([])
  })

  test('is missing in each job that changes issues', () => {
    const found = examineConcurrency(of(exampleWith(GROUP, '')))
    expect(found.map(({ what }) => what.split(' waits')[0])).toEqual(
      ['sync', 'answer', 'follow-up'].map((name) => `The job \`${name}\``),
    )
    expect(found[0]?.paste).toEqual(['concurrency:', '  group: followthrough', '  queue: max'])
  })

  test('on GitHub Enterprise Server is pasted without a queue', () => {
    const repository = known({ ...SHOP, release: '3.17.2' })
    const [found] = examineConcurrency(aSetUp({ workflows: [exampleWith(GROUP, '')], repository }))
    expect(found?.paste).toEqual(['concurrency:', '  group: followthrough'])
  })

  test('of the workflow holds for its jobs', () => {
    const above = EXAMPLE.replaceAll(GROUP, '').replace('jobs:\n', 'concurrency: followthrough\njobs:\n')
    expect(said(examineConcurrency(of(workflow(above))))).toEqual(['ok  Runs that change issues wait for each other.'])
  })

  test.each([
    ['cancel-in-progress: true', 'is broken off by the next one'],
    ['cancel-in-progress: false', null],
  ])('with %s: %p', (line, what) => {
    const found = said(examineConcurrency(of(exampleWith('queue: max', line))))
    expect(found[0]).toMatch(what ?? /^ok/)
  })

  test('in a group of its own for each run, or in different ones, is none', () => {
    const own = exampleWith('group: followthrough', `group: "f-\${{ github.run_id }}"`)
    expect(said(examineConcurrency(of(own)))[0]).toContain('is in a group of its own with each run')
    const different = exampleWith(/group: followthrough/, 'group: other')
    expect(said(examineConcurrency(of(different)))).toEqual([
      'warning  Jobs that change issues wait in different groups: `other` and `followthrough`.',
    ])
  })
})

describe('Checkout', () => {
  test('of the example is sound', () => {
    expect(said(examineCheckout(aSetUp()))).toEqual(['ok  Each job has the files and their history.'])
  })

  test('is missing: a problem', () => {
    const none = exampleWith(/ {6}- uses: actions\/checkout[\s\S]*?persist-credentials: false\n/, '')
    expect(said(examineCheckout(of(none)))).toEqual([
      'problem  The job `check` checks nothing out, so it finds no postmortem.',
    ])
  })

  test('without history or with its token left behind: warnings at its line', () => {
    const shallow = exampleWith(/ {10}fetch-depth: 0\n/, '')
    expect(examineCheckout(of(shallow))).toMatchObject([
      { state: 'warning', paste: ['fetch-depth: 0'], place: { path: PATH, line: 26 } },
    ])
    const kept = exampleWith(/ {10}persist-credentials: false\n/, '')
    expect(examineCheckout(of(kept))).toMatchObject([{ state: 'warning', paste: ['persist-credentials: false'] }])
  })

  test('of a job that anybody starts with a comment: a warning with the condition', () => {
    const open = EXAMPLE.replace(/ {4}if: >-\n(?: {6}.*\n)+/, "    if: github.event_name == 'issue_comment'\n")
    expect(examineCheckout(of(workflow(open)))).toMatchObject([
      {
        state: 'warning',
        what: 'A comment of anybody on any issue starts the job `answer`.',
        paste: expect.arrayContaining([expect.stringContaining("'postmortem'")]),
      },
    ])
  })
})

describe('The version of the Action', () => {
  test.each([
    [PIN, 'ok  It is pinned to a commit.'],
    [
      `acme/followthrough@${'0'.repeat(40)}`,
      'problem  The Action stands at a commit of zeros, which is none: no run can begin.',
    ],
    ['acme/followthrough@v1', 'ok  It is pinned to a version.'],
    ['acme/followthrough@v1.2.3-rc.1', 'ok  It is pinned to a version.'],
    [
      'acme/followthrough@main',
      'warning  The Action stands at `main`, which is no version: what runs can change with each push there.',
    ],
  ])('%s: %s', (uses, what) => {
    expect(said(examineAction(of(workflow(EXAMPLE.replaceAll(PIN, uses)))))).toEqual([what])
  })
})
