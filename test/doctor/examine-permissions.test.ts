import { describe, expect, test } from '@jest/globals'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import { examinePermissions } from '../../src/doctor/examine-permissions.js'
import type { Workflow } from '../../src/doctor/workflow/workflow.js'
import { aSetUp, EXAMPLE, exampleWith, known, refused, SHOP, said, TOKEN, workflow } from './a-set-up.js'

const examined = (of: Workflow, config = DEFAULT_CONFIG) => examinePermissions(aSetUp({ workflows: [of], config }))
const SYNC = /(if: github.event_name == 'push'[\s\S]*?)contents: read\n {6}issues: write/

describe('Permissions of jobs', () => {
  test('those of the example are exactly what is needed', () => {
    expect(said(examined(workflow(EXAMPLE)))).toEqual(['ok  Each job has what it needs, and no more.'])
  })

  test('one that is missing and without which nothing is filed: a problem, with the lines to paste', () => {
    expect(examined(exampleWith(SYNC, '$1contents: read'))).toMatchObject([
      {
        state: 'problem',
        what: 'The job `sync` lacks `issues: write`.',
        paste: ['permissions:', '  contents: read', '  issues: write'],
        place: { path: '.github/workflows/followthrough.yml', line: 33 },
      },
    ])
  })

  test('one that is missing and without which something is left out: a warning', () => {
    expect(said(examined(exampleWith('pull-requests: write', 'pull-requests: read')))).toEqual([
      'warning  The job `check` lacks `pull-requests: write`, so something is left out.',
    ])
  })

  test('without any, what the token may do is a setting that nobody sees', () => {
    const bare = workflow('on: push\njobs: { one: { steps: [{ uses: acme/followthrough@v1 }] } }\n')
    expect(said(examined(bare))).toEqual([
      'warning  The job `one` has no `permissions:`, so what its token may do depends on a setting of the repository.',
    ])
  })

  test('in a workflow that another one calls are those of the caller', () => {
    const called = workflow(
      'on: workflow_call\njobs: { one: { steps: [{ uses: acme/followthrough@v1 }] } }\n',
      '.github/workflows/called.yml',
    )
    const caller = workflow('on: push\njobs: { two: { uses: ./.github/workflows/called.yml } }\n')
    expect(examinePermissions(aSetUp({ workflows: [called, caller] }))).toMatchObject([
      { state: 'unknown', paste: ['permissions:', '  contents: read', '  issues: write'] },
    ])
  })

  test('those of the workflow hold where the job has none', () => {
    const text =
      'on: push\npermissions: { contents: read, issues: write }\njobs: { one: { steps: [{ uses: acme/followthrough@v1 }] } }\n'
    expect(said(examined(workflow(text)))).toEqual(['ok  The job has what it needs, and no more.'])
  })

  test('more than is needed is a warning, but in a job with other steps nobody knows what those need', () => {
    const more = EXAMPLE.replace(SYNC, '$1contents: write\n      issues: write')
    expect(said(examined(workflow(more)))).toEqual([
      'warning  The job `sync` may do more than it needs: `contents: write`.',
    ])
    const other = more.replaceAll('    steps:\n', '    steps:\n      - run: npm test\n')
    expect(said(examined(workflow(other)))).toEqual(['ok  Each job has what it needs, and no more.'])
    const all = more.replace(/permissions:\n {6}contents: write\n {6}issues: write/, 'permissions: write-all')
    expect(said(examined(workflow(all)))).toEqual(['warning  The job `sync` may do more than it needs: `write-all`.'])
  })

  test('`checks: write` is a choice, and stays in the lines to paste', () => {
    const chosen = EXAMPLE.replace('pull-requests: write', 'pull-requests: write\n      checks: write')
    expect(said(examined(workflow(chosen)))).toEqual(['ok  Each job has what it needs, and no more.'])
    const [found] = examined(workflow(chosen.replace('      issues: read\n', '')))
    expect(found?.paste).toContain('  checks: write')
  })

  test.each([
    ['pull-request', ['permissions:', '  contents: write', '  issues: write', '  pull-requests: write']],
    ['commit', ['permissions:', '  contents: write', '  issues: write']],
  ] as const)('write-back by %s needs more', (mode, paste) => {
    const [sync, ...others] = examined(workflow(EXAMPLE), { ...DEFAULT_CONFIG, 'write-back': mode }).filter(
      ({ state }) => state === 'problem',
    )
    expect(sync).toMatchObject({ paste })
    expect(others.map(({ what }) => what.slice(0, 20))).toEqual(['The job `answer` lac', 'The job `follow-up` '])
  })

  test('the input decides over the configuration, a dry run only reads, and no comment needs no permission for it', () => {
    const withInput = (input: string) =>
      `on: push\npermissions: { contents: read, issues: read, pull-requests: read }\njobs: { one: { steps: [{ uses: acme/followthrough@v1, with: { ${input} } }] } }\n`
    const config = { ...DEFAULT_CONFIG, 'write-back': 'commit' } as const
    expect(said(examined(workflow(withInput('write-back: off, dry-run: true')), config))).toEqual([
      expect.stringMatching(/^ok/),
    ])
    expect(said(examined(workflow(withInput('command: check, comment: never'))))).toEqual([
      expect.stringMatching(/^ok/),
    ])
    expect(said(examined(workflow(withInput('command: report'))))).toEqual([expect.stringMatching(/^problem/)])
    expect(said(examined(workflow(withInput('command: doctor'))))).toEqual([
      expect.stringMatching(/lacks `actions: read`, so/),
    ])
  })

  test('a token that somebody made is not bound by them, the checkout is', () => {
    const own = exampleWith('# v0.1.0', `\n        with: { token: "\${{ steps.app.outputs.token }}" }`)
    const text = said(examined({ ...own, jobs: own.jobs.map((job) => ({ ...job, permissions: null })) }))
    expect(text).toHaveLength(4)
    const [found] = examined({ ...own, jobs: own.jobs.map((job) => ({ ...job, permissions: null })) })
    expect(found?.paste).toEqual(['permissions:', '  contents: read'])
  })
})

describe('What the token at hand may do', () => {
  test('a request that was not allowed is told of, with what it needs', () => {
    const forbidden = [refused('forbidden', 'GitHub did not let us list labels.', 'Add `issues: read`.').refusal]
    expect(examinePermissions(aSetUp({ forbidden }))).toMatchObject([{ state: 'warning', mend: 'Add `issues: read`.' }])
  })

  test('an account without write access, and a classic token without the scope, keep no issues', () => {
    const token = (scopes: readonly string[]) =>
      known({ ...TOKEN, kind: 'classic' as const, scopes, me: { id: 1, login: 'ada' } })
    const examined = (scopes: readonly string[], change: Partial<typeof SHOP>) =>
      said(examinePermissions(aSetUp({ token: token(scopes), repository: known({ ...SHOP, ...change }) })))
    expect(examined(['read:org'], { mayWrite: true })).toEqual(['problem  The token lacks the scope `repo`.'])
    expect(examined(['public_repo'], { mayWrite: true })).toEqual([expect.stringMatching(/^ok/)])
    expect(examined(['public_repo'], { mayWrite: true, isPrivate: true })).toEqual([expect.stringMatching(/^problem/)])
    expect(examined(['repo'], { mayWrite: false })).toEqual([
      "problem  The token's account may not write to acme/shop.",
    ])
  })
})
