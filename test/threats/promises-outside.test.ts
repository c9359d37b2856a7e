import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GitHub, type GitHubOptions, startGitHub } from '../support/github/server.js'
import { runAction, type StepResult } from '../support/runner/run-action.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'
import { recorder } from '../support/slack/recorder.js'

const GOOD = readFileSync('demo/documents/second-push.md', 'utf8')
const FAULTY = readFileSync('demo/documents/first-push.md', 'utf8')
const PATH = 'postmortems/2026-11-03-checkout.md'

let github: GitHub
let workspace: Workspace

beforeEach(async () => {
  workspace = await aWorkspace()
})
afterEach(async () => {
  await github?.close()
  await workspace.remove()
})

async function start(options: GitHubOptions = {}): Promise<void> {
  github = await startGitHub(options)
}

interface Options {
  readonly token?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

const run = (event: string, payload: unknown, { token = 'ghs_action', inputs = {}, env = {} }: Options = {}) =>
  runAction({
    ...{
      event,
      payload,
      token,
      workspace: workspace.folder,
      apiUrl: github.url,
      env: { RUNNER_TEMP: workspace.folder, ...env },
    },
    inputs: { now: '2026-11-05T10:00:00Z', ...inputs },
  })

/** A push of files to the default branch, which has its event. */
async function pushed(files: Readonly<Record<string, string>>) {
  const ada = github.as('ada')
  const before = await ada.tip('main')
  const after = await ada.push('main', 'Write it down', files)
  await workspace.commit(files)
  return { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } }
}

async function proposed(files: Readonly<Record<string, string>>) {
  const ada = github.as('ada')
  await ada.branch('work')
  await ada.push('work', 'Write it down', files)
  await workspace.commit(files)
  const number = await ada.openPullRequest({ title: 'A postmortem', head: 'work' })
  return { action: 'opened', number, pull_request: await ada.pullRequest(number) }
}

/** All that a run leaves behind, but for the commands that tell the runner what to hide. */
function leftBy({ stdout, stderr, summary, outputs }: StepResult): string {
  const shown = stdout.replace(/^::add-mask::.*\n/gm, '')
  const result = outputs['result'] ? readFileSync(outputs['result'], 'utf8') : ''
  return [shown, stderr, summary, JSON.stringify(outputs), result].join('\n')
}

describe('P7 Secrets stay: token and webhook reach no output and no other host', () => {
  test.each([
    ['all is well', null],
    ['every request fails', 500],
    ['the token is refused', 401],
  ])('when %s, with the debug log on', async (_, status) => {
    const token = 'ghs_0secret0'
    await start({
      tokens: { [token]: { login: 'github-actions[bot]', permissions: { contents: 'read', issues: 'write' } } },
    })
    const payload = await pushed({ [PATH]: GOOD })
    const slack = await recorder((response, turn) => response.writeHead(turn === 1 ? 200 : 500).end(`${token}`))
    const json = { message: `Bad credentials: ${token}` }
    if (status !== null) github.fault({ times: 999, does: { kind: 'answer', reply: { status, json } } })
    const inputs = {
      'slack-webhook': `${slack.origin}/services/T0SECRET/B0SECRET/x0secret0`,
      now: '2026-11-09T10:00:00Z',
    }
    const env = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' }
    const steps = [
      await run('push', payload, { token, inputs, env }),
      await run('schedule', payload, { token, inputs, env }),
    ]
    await slack.close()
    for (const step of steps) expect(leftBy(step)).not.toMatch(/0secret/i)
    const written = JSON.stringify(github.requests.map(({ path, json }) => [path, json]))
    expect(written + JSON.stringify(slack.requests.map(({ body }) => body))).not.toMatch(/0secret/i)
  })
})

describe('P8 Files: only regular ones that git tracks, inside the workspace', () => {
  test('links, pipes, untracked files and folders that lead out are not read', async () => {
    await start()
    const outside = await aWorkspace()
    writeFileSync(join(outside.folder, 'secret.md'), GOOD.replace('Checkout', 'TOP-SECRET'))
    mkdirSync(join(workspace.folder, 'postmortems'))
    const at = (name: string) => join(workspace.folder, 'postmortems', name)
    symlinkSync(join(outside.folder, 'secret.md'), at('link.md'))
    symlinkSync(outside.folder, at('folder'))
    symlinkSync('..', at('up'))
    symlinkSync('loop.md', at('loop.md'))
    symlinkSync('/dev/zero', at('zero.md'))
    const payload = await pushed({ [PATH]: GOOD })
    execFileSync('mkfifo', [at('pipe.md')])
    writeFileSync(at('untracked.md'), GOOD.replace('Checkout', 'TOP-SECRET'))
    const step = await run('push', payload, { inputs: { command: 'check', 'fail-on': 'never' } })
    await outside.remove()
    expect([step.exit, step.outputs['postmortems']]).toEqual([0, '1'])
    expect(leftBy(step)).not.toMatch(/TOP-SECRET/)
    const named = await runCli(workspace.folder, ['check', '--fail-on', 'never', 'postmortems/link.md'])
    expect(named.stdout + named.stderr).not.toMatch(/TOP-SECRET/)
  })
})

describe('P12 Deterministic: the same input gives the same bytes', () => {
  const NOW = ['--now', '2026-11-05T23:30:00Z']
  const KEYS = {
    'postmortems/a.md': FAULTY,
    'postmortems/B.md': GOOD.replace('INC-2026-014', 'INC-2'),
    'postmortems/ä.md': FAULTY,
  }

  test.each(['json', 'text', 'sarif', 'markdown', 'github'])(
    'as %s, in any time zone, locale and order',
    async (format) => {
      await workspace.commit(KEYS)
      const args = ['check', '--fail-on', 'never', '--format', format, ...NOW]
      const places = [
        { TZ: 'UTC', LC_ALL: 'C' },
        { TZ: 'America/Los_Angeles', LC_ALL: 'en_US.UTF-8' },
        { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
      ]
      const runs = await Promise.all(places.map((env) => runCli(workspace.folder, args, env)))
      const inOrder = (paths: readonly string[]) => runCli(workspace.folder, [...args, ...paths], places[0])
      const [typed, turned] = [await inOrder(Object.keys(KEYS)), await inOrder(Object.keys(KEYS).toReversed())]
      expect(runs[0]?.stdout).not.toBe('')
      for (const { exit, stdout } of runs) expect([exit, stdout]).toEqual([0, runs[0]?.stdout])
      expect([...turned.stdout].sort().join('')).toBe([...typed.stdout].sort().join(''))
    },
  )
})

describe('P13 Least rights: a check needs a token that reads, and everything says what it lacks', () => {
  test('a check with a token that only reads says all in log and summary, and its exit code is that of the findings', async () => {
    await start()
    const payload = await proposed({ [PATH]: FAULTY })
    const mine = await run('pull_request', payload)
    const fork = await run('pull_request', payload, { token: 'ghs_fork' })
    expect([fork.exit, fork.outputs['errors']]).toEqual([mine.exit, mine.outputs['errors']])
    expect(fork.summary).toContain('Checkout returned 502s for 47 minutes')
    expect(await github.as('ada').comments(payload.number)).toHaveLength(1)
  })

  test('a sync that may not write names the permission', async () => {
    await start()
    const step = await run('push', await pushed({ [PATH]: GOOD }), { token: 'ghs_fork' })
    expect([step.exit, step.outputs['created']]).toEqual([2, '0'])
    expect(step.stdout).toContain('issues: write')
  })
})

describe('P15 Private stays private: nothing leaves the repository that nobody asked for', () => {
  const wary = GOOD.replace('## Impact\n', '## Impact\n\nThe name of the customer is Zanzibar.\n')

  test('without a webhook nothing is sent; to Slack go titles, and no word of the text', async () => {
    await start({ private: ['acme/shop'] })
    const payload = await pushed({ [PATH]: wary })
    await run('push', payload)
    const slack = await recorder((response) => response.writeHead(200).end('ok'))
    const silent = await run('schedule', payload, { inputs: { now: '2026-11-09T10:00:00Z' } })
    expect([silent.exit, slack.requests]).toEqual([0, []])
    const inputs = { now: '2026-12-14T10:00:00Z', 'slack-webhook': `${slack.origin}/services/T0/B0/x0` }
    await run('schedule', payload, { inputs })
    await slack.close()
    const said = JSON.stringify(slack.requests.map(({ body }) => body))
    expect(slack.requests).toHaveLength(1)
    expect(said).toContain('Alert when checkout')
    expect(said).not.toMatch(/Zanzibar|47 minutes|connection pool/i)
  })
})
