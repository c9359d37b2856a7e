import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runAction } from '../support/runner/run-action.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const GOOD = readFileSync('demo/documents/second-push.md', 'utf8')

let github: GitHub
let workspace: Workspace

beforeAll(async () => {
  github = await startGitHub()
  workspace = await aWorkspace()
})
afterAll(async () => {
  github.expectValid()
  await github.close()
  await workspace.remove()
})

const cli = (...args: string[]) =>
  runCli(workspace.folder, ['sync', '--repo', 'acme/shop', ...args], {
    GITHUB_TOKEN: 'ghs_action',
    GITHUB_API_URL: github.url,
  })

async function push() {
  const ada = github.as('ada')
  const before = await ada.tip('main')
  const files = { 'postmortems/checkout.md': GOOD }
  const after = await ada.push('main', 'Write it down', files)
  await workspace.commit(files)
  return runAction({
    event: 'push',
    payload: { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } },
    workspace: workspace.folder,
    apiUrl: github.url,
    token: 'ghs_action',
    env: { GITHUB_RUN_ID: '15552' },
  })
}

const open = async () => (await github.as('ada').issues()).filter(({ state }) => state === 'open').length

describe('sync --undo-run', () => {
  test('the run itself says how it is taken back, and it is', async () => {
    const before = await open()
    const run = await push()
    const created = Number(run.outputs['created'])
    expect(created).toBeGreaterThan(1)
    expect(run.stdout).toContain('To take the new issues back: followthrough sync --undo-run 15552')
    expect(run.summary).toContain('`followthrough sync --undo-run 15552`')

    const plan = await cli('--undo-run', '15552', '--dry-run')
    expect(plan).toMatchObject({ exit: 0, stderr: '' })
    expect(plan.stdout).toContain(`Plan, nothing was written: ${created} to close.`)
    expect(await open()).toBe(before + created)

    const address = 'https://github.com/acme/shop/actions/runs/15552/attempts/1'
    const undone = await cli('--undo-run', address, '--format', 'json')
    expect(undone.exit).toBe(0)
    expect(JSON.parse(undone.stdout).counts).toMatchObject({ closed: created, failed: 0, open: 0 })
    expect(await open()).toBe(before)

    const next = await cli('--format', 'json')
    expect(JSON.parse(next.stdout).counts).toMatchObject({ created: 0, reopened: 0, open: 0 })
    const again = await cli('--undo-run', '15552', '--format', 'json')
    expect(JSON.parse(again.stdout)).toMatchObject({ changes: [], counts: { closed: 0, unchanged: created } })
  })

  test('a run that created nothing is 2, with how runs are named; so is a name that is none', async () => {
    const unknown = await cli('--undo-run', '99')
    expect(unknown).toMatchObject({ exit: 2, stdout: '' })
    expect(unknown.stderr).toContain('No issue of ours was created by the run `99`.')
    expect((await cli('--undo-run', 'yesterday')).exit).toBe(2)
    const both = await cli('--undo-run', '99', '--since', '2026-01-01')
    expect(both).toMatchObject({ exit: 2, stdout: '' })
    expect(both.stderr).toContain("'--undo-run <run>' cannot be used with option '--since <day>'")
  })
})
