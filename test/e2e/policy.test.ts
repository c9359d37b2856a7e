import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const FAULTY = readFileSync('demo/documents/first-push.md', 'utf8')
const NOW = ['--now', '2026-11-06T10:00:00Z']

let github: GitHub
let workspace: Workspace
const cli = (...args: string[]) => runCli(workspace.folder, args)

beforeAll(async () => {
  github = await startGitHub()
  workspace = await aWorkspace()
  await workspace.commit({ 'postmortems/checkout.md': FAULTY })
})
afterAll(async () => {
  await github.close()
  await workspace.remove()
})

describe('a baseline', () => {
  const check = (...args: string[]) => cli('check', ...NOW, '--baseline', 'known.json', ...args)

  test('is written when that is asked for, is known afterwards, and still finds what is new', async () => {
    const missing = await check()
    expect([missing.exit, missing.stderr]).toEqual([
      2,
      'error: known.json does not exist.\n    Add --write-baseline to write it.\n',
    ])

    const written = await check('--write-baseline')
    expect([written.exit, written.stderr]).toEqual([
      0,
      expect.stringMatching(/^known\.json holds \d+ remarks now\.\n$/),
    ])
    const held = await readFile(join(workspace.folder, 'known.json'), 'utf8')
    expect(held).not.toContain('monitoring')

    const known = await check()
    expect([known.exit, known.stdout]).toEqual([
      0,
      expect.stringMatching(/^1 postmortem, nothing to mend\.\n\d+ more on lines that were there before\.\n$/),
    ])

    const more = FAULTY.replace('## Summary', 'A line.\n\n## Summary').replace(
      '- [ ] Improve',
      '- [ ] Improve logging\n- [ ] Improve',
    )
    await workspace.commit({ 'postmortems/checkout.md': more })
    const after = await check()
    expect([after.exit, after.stdout]).toEqual([1, expect.stringContaining('`Improve logging` has no owner, no date')])
    expect(after.stdout).toContain('1 error in 1 postmortem.')
    expect(after.stdout).not.toContain('Improve monitoring')
    expect((await check('--write-baseline', '--format', 'json')).exit).toBe(0)
    expect((await check()).exit).toBe(0)
  })

  test.each([
    [
      'of another kind',
      'postmortems/checkout.md',
      ['--baseline', 'postmortems/checkout.md'],
      'postmortems/checkout.md is not a baseline',
    ],
    ['without a file', '', ['--write-baseline'], 'It is not said where the baseline is.'],
    [
      'outside of every folder that is there',
      '',
      ['--baseline', 'none/known.json', '--write-baseline'],
      'none/known.json: The file cannot be written (ENOENT).',
    ],
  ])('%s is refused', async (_, __, args, words) => {
    const { exit, stderr } = await cli('check', ...NOW, ...args)
    expect([exit, stderr]).toEqual([2, expect.stringContaining(words)])
  })
})

describe('check --online', () => {
  const asks = (owner: string, token: string) => {
    const text = FAULTY.replace(
      '- [ ] Improve monitoring',
      `- [ ] Alert when the pool is full — ${owner}, due 2026-12-01, P1, detect`,
    )
    return workspace.commit({ 'postmortems/checkout.md': text }).then(() =>
      runCli(workspace.folder, ['check', ...NOW, '--online', '--notes', '--repo', 'acme/shop'], {
        GITHUB_TOKEN: token,
        GITHUB_API_URL: github.url,
      }),
    )
  }

  test('says which owner cannot be assigned', async () => {
    const found = await asks('@nobody-here', 'ghp_ada')
    expect(found.stdout).toContain('action-item-owner-unassignable')
    expect(found.stdout).toContain('nobody-here')
    expect((await asks('@ada', 'ghp_ada')).stdout).not.toContain('action-item-owner-unassignable')
  })

  test('says when nobody knows, and needs a token', async () => {
    const refused = await asks('@nobody-here', 'ghp_stranger')
    expect(refused.stderr).toContain('It is not known whether all owners can be assigned')
    expect(refused.stdout).not.toContain('action-item-owner-unassignable')
    expect(await cli('check', '--online')).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('There is no token for GitHub.'),
    })
  })
})

test('triage answers by the triggers of the configuration, by flags, as text and as JSON', async () => {
  await workspace.commit({ '.github/followthrough.yml': 'triggers: { downtime: 10m }\n' })
  const no = await cli(
    'triage',
    '--downtime',
    '6m',
    '--no-data-loss',
    '--no-security',
    '--severity',
    'SEV3',
    '--escalation',
    'none',
    '--apdex',
    '0.9',
  )
  expect([no.exit, no.stdout.split('\n')[0]]).toEqual([
    0,
    'This incident needs no postmortem. Anybody may still ask for one.',
  ])
  expect(no.stdout).toContain('An incident, as ITIL uses the word')
  const yes = await cli('triage', '--downtime', '10m', '--format', 'json')
  expect(JSON.parse(yes.stdout)).toMatchObject({
    version: 1,
    required: 'yes',
    reasons: [{ topic: 'downtime', speaks: 'for' }],
  })
  const nothing = await cli('triage')
  expect([nothing.exit, nothing.stderr]).toEqual([2, expect.stringContaining('Nothing is known about the incident.')])
  expect((await cli('triage', '--downtime', '5wd')).exit).toBe(2)
})
