import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { type HttpProxy, type Line, startProxy, startTls } from '../support/lines.js'
import { runAction } from '../support/runner/run-action.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'
import { recorder } from '../support/slack/recorder.js'

const PATH = 'postmortems/2026-11-03-checkout.md'
const GOOD = readFileSync('demo/documents/second-push.md', 'utf8')
const FAULTY = readFileSync('demo/documents/first-push.md', 'utf8')
const SERVER = 'https://github.acme.example'
const CONFIG = 'action-items: { parent-issue: true, issue-type: Task, since: 2026-01-01 }\n'
const AUTHORITY = resolve('test/support/tls/authority.pem')
const REPOSITORY = { default_branch: 'main' }

let github: GitHub
let workspace: Workspace
let proxy: HttpProxy
let tls: Line

beforeAll(async () => {
  const lacks = ['sub-issues', 'issue-types'] as const
  github = await startGitHub({ basePath: '/api/v3', webUrl: SERVER, lacks })
  const port = Number(new URL(github.url).port)
  ;[proxy, tls, workspace] = await Promise.all([startProxy(port), startTls(port), aWorkspace()])
})
afterAll(async () => {
  await Promise.all([proxy.close(), tls.close()])
  await github.close()
  await workspace.remove()
})
beforeEach(() => github.forgetRequests())

type Environment = Readonly<Record<string, string>>

const run = (event: string, payload: unknown, env: Environment = {}, apiUrl = github.url) =>
  runAction({
    event,
    payload,
    inputs: { now: '2026-12-02T07:17:00Z' },
    workspace: workspace.folder,
    apiUrl,
    token: 'ghs_action',
    env: { GITHUB_SERVER_URL: SERVER, ...env },
  })

const sync = (apiUrl: string, env: Environment = {}) =>
  runCli(workspace.folder, ['sync', '--dry-run', '--repo', 'acme/shop'], {
    GITHUB_TOKEN: 'ghp_ada',
    GITHUB_API_URL: apiUrl,
    ...env,
  })

describe('on an old GitHub Enterprise Server', () => {
  test('a pull request is checked and gets its comment, with links to that server', async () => {
    const ada = github.as('ada')
    await ada.branch('proposal')
    await ada.push('proposal', 'Write it down', { [PATH]: FAULTY })
    await workspace.commit({ [PATH]: FAULTY })
    const number = await ada.openPullRequest({ title: 'A postmortem', head: 'proposal' })
    const { exit } = await run('pull_request', {
      action: 'opened',
      number,
      pull_request: await ada.pullRequest(number),
    })
    expect(exit).toBe(1)
    const [comment] = await ada.comments(number)
    expect(String(comment?.body)).toContain(`](${SERVER}/acme/shop/blob/`)
    expect(String(comment?.body)).not.toContain('github.com/acme')
  })

  test('a push files issues without type and parent, and says once what the server does not have', async () => {
    const ada = github.as('ada')
    const files = { [PATH]: GOOD, '.github/followthrough.yml': CONFIG }
    const before = await ada.tip('main')
    const after = await ada.push('main', 'Write it down', files)
    await workspace.commit(files)
    const payload = { ref: 'refs/heads/main', before, after, repository: REPOSITORY }
    const first = await run('push', payload)
    expect([first.exit, first.outputs['failed']]).toEqual([0, '0'])
    expect(first.outputs['created']).toBe('3')
    const notices = first.stdout.split('\n').filter((line) => line.startsWith('::notice'))
    expect(notices.filter((line) => /type/.test(line))).toHaveLength(1)
    expect(notices.filter((line) => /sub-issue/.test(line))).toHaveLength(1)
    const again = await run('push', payload)
    expect([again.exit, again.outputs['created'], again.outputs['unchanged']]).toEqual([0, '0', '3'])
  })

  test('the schedule reminds and reports', async () => {
    const { exit, outputs } = await run('schedule', { repository: REPOSITORY })
    expect(exit).toBe(0)
    expect(outputs['report-url']).toMatch(`${SERVER}/acme/shop/issues/`)
  })

  test('no request names a version of the API, which an old server refuses with 400', async () => {
    await sync(github.url)
    expect(github.requests.length).toBeGreaterThan(2)
    expect(github.requests.filter(({ headers }) => 'x-github-api-version' in headers)).toEqual([])
  })
})

describe('behind a proxy', () => {
  const API = 'http://github.acme.example/api/v3'
  const address = (user = '') => `http://${user}127.0.0.1:${proxy.port}`
  const since = (count: number) => proxy.tunnels.slice(count)

  test('the command line reaches the server through it, with its password', async () => {
    const before = proxy.tunnels.length
    const { exit, stderr } = await sync(API, { HTTP_PROXY: address('ada:secret@') })
    expect([exit, stderr]).toEqual([0, expect.not.stringContaining('secret')])
    expect(since(before)[0]).toEqual({
      to: 'github.acme.example:80',
      authorization: `Basic ${Buffer.from('ada:secret').toString('base64')}`,
    })
  })

  test('the Action does, too', async () => {
    const before = proxy.tunnels.length
    const { exit } = await run('schedule', { repository: REPOSITORY }, { http_proxy: address() }, API)
    expect(exit).toBe(0)
    expect(since(before).length).toBeGreaterThan(0)
  })

  test('`NO_PROXY` keeps requests from it', async () => {
    const before = proxy.tunnels.length
    const { exit } = await sync(API, { HTTP_PROXY: address(), NO_PROXY: '.acme.example' })
    expect(exit).toBe(2)
    expect(since(before)).toEqual([])
  })

  test('the weekly report reaches Slack through it, while the own GitHub is reached straight', async () => {
    const slack = await recorder((response) => response.end('ok'))
    const secure = await startTls(Number(new URL(slack.origin).port))
    const onward = await startProxy(secure.port)
    const { exit } = await runCli(
      workspace.folder,
      ['report', '--post', '--repo', 'acme/shop', '--now', '2026-12-09'],
      {
        GITHUB_TOKEN: 'ghp_ada',
        GITHUB_API_URL: github.url,
        HTTPS_PROXY: `http://127.0.0.1:${onward.port}`,
        NODE_EXTRA_CA_CERTS: AUTHORITY,
        FOLLOWTHROUGH_SLACK_WEBHOOK: `${SERVER}/services/T0/B0/x0`,
      },
    )
    await Promise.all([slack.close(), secure.close(), onward.close()])
    expect(exit).toBe(0)
    expect(slack.requests.map(({ path }) => path)).toEqual(['/services/T0/B0/x0'])
    expect(onward.tunnels.map(({ to }) => to)).toEqual(['github.acme.example:443'])
  })

  test('one that is not there is one line, not a stack', async () => {
    const { exit, stderr } = await sync(API, { HTTP_PROXY: 'http://127.0.0.1:9' })
    expect(exit).toBe(2)
    expect(stderr).toContain('GitHub gave no clear answer')
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})

describe('with a certificate of the own authority', () => {
  const api = () => `https://localhost:${tls.port}/api/v3`

  test('a server is reached when NODE_EXTRA_CA_CERTS names the authority', async () => {
    expect((await sync(api(), { NODE_EXTRA_CA_CERTS: AUTHORITY })).exit).toBe(0)
    const step = await run('schedule', { repository: REPOSITORY }, { NODE_EXTRA_CA_CERTS: AUTHORITY }, api())
    expect(step.exit).toBe(0)
  })

  test('else the run ends with one line that says so', async () => {
    const { exit, stdout, stderr } = await sync(api())
    expect(exit).toBe(2)
    expect(`${stdout}${stderr}`).toContain('NODE_EXTRA_CA_CERTS')
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(github.requests).toEqual([])
  })
})

test('every request was as GitHub documents it', () => github.expectValid())
