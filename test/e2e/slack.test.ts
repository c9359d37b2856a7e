import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createEmulator } from 'emulate'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runAction, type StepResult } from '../support/runner/run-action.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'
import { type Answers, recorder } from '../support/slack/recorder.js'

const SECRET = '/services/T0SECRET/B0SECRET/x0secret'
const FILES = { 'postmortems/checkout.md': readFileSync('demo/documents/second-push.md', 'utf8') }

let github: GitHub
let workspace: Workspace

beforeAll(async () => {
  github = await startGitHub()
  workspace = await aWorkspace()
  const ada = github.as('ada')
  const before = await ada.tip('main')
  const after = await ada.push('main', 'Write it down', FILES)
  await workspace.commit(FILES)
  const payload = { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } }
  await run('push', payload, { now: '2026-11-05T07:00:00Z' })
})
afterAll(async () => {
  await github.close()
  await workspace.remove()
})

const run = (event: string, payload: unknown, inputs: Readonly<Record<string, string>>) =>
  runAction({ event, payload, workspace: workspace.folder, apiUrl: github.url, token: 'ghs_action', inputs })

const followUp = (day: string, webhook: string) =>
  run('schedule', { repository: { default_branch: 'main' } }, { now: `${day}T07:17:00Z`, 'slack-webhook': webhook })

/** All that a run leaves behind, but for the command that tells the runner what to hide. */
function expectKept({ stdout, stderr, summary, outputs }: StepResult): void {
  const lines = stdout.split('\n')
  const hidden = lines.findIndex((line) => line.startsWith('::add-mask::') && line.includes(SECRET))
  expect(hidden).toBeGreaterThanOrEqual(0)
  expect(lines.slice(0, hidden).every((line) => line.startsWith('::add-mask::'))).toBe(true)
  const shown = lines.filter((_, at) => at !== hidden).join('\n')
  expect(shown + stderr + summary + JSON.stringify(outputs)).not.toMatch(/[tbx]0secret/i)
}

async function answered(day: string, answers: Answers) {
  const slack = await recorder(answers)
  const step = await followUp(day, `${slack.origin}${SECRET}`)
  await slack.close()
  expectKept(step)
  return { step, requests: slack.requests }
}

describe('The Slack webhook', () => {
  test('brings the weekly report to the channel', async () => {
    const seed = { tokens: { 'xoxb-ada': { login: 'admin', scopes: [] } } }
    const slack = await createEmulator({ service: 'slack', port: 0, seed })
    const step = await followUp('2026-11-09', `${slack.url}/services/T000000001/B000000001/X000000001`)
    const history = await fetch(`${slack.url}/api/conversations.history`, {
      method: 'POST',
      headers: { authorization: 'Bearer xoxb-ada', 'content-type': 'application/json' },
      body: JSON.stringify({ channel: 'C000000001' }),
    })
    const said = JSON.stringify(await history.json())
    await slack.close()
    expect(step.exit).toBe(0)
    expect(said).toContain('Postmortem follow-up · 2–8 November 2026')
    expect(said.match(/"type":"header"/g)).toHaveLength(1)
  })

  test.each<[string, string, Answers, string]>([
    ['does not know it', '2026-11-16', (response) => response.writeHead(404).end('no_service'), '(`no_service`)'],
    ['repeats it', '2026-11-23', (response) => response.writeHead(400).end(`POST ${SECRET}`), '(400)'],
    ['is busy for long', '2026-11-30', (response) => response.writeHead(429).end(), 'takes no more messages for now'],
    ['breaks', '2026-12-07', (response) => response.writeHead(500).end(), 'it answered 500'],
    ['sends it on', '2026-12-14', (response) => response.writeHead(302, { location: SECRET }).end(), 'not followed'],
  ])('appears nowhere when Slack %s, and the run fails', async (_, day, answers, reason) => {
    const { step, requests } = await answered(day, answers)
    expect([step.exit, requests.length]).toEqual([2, 1])
    expect(step.stdout).toContain(reason)
  })

  test.each([
    'hooks.slack.com',
    'http://hooks.slack.com',
    'https://hooks slack com',
    'https://ada:key@hooks.slack.com',
  ])('appears nowhere when it is malformed: %s', async (start) => {
    const step = await followUp('2026-12-21', `${start}${SECRET}`)
    expectKept(step)
    expect([step.exit, step.stderr]).toEqual([2, ''])
    const env = { GITHUB_TOKEN: 'ghs_action', FOLLOWTHROUGH_SLACK_WEBHOOK: `${start}${SECRET}` }
    const told = await runCli(workspace.folder, ['report', '--post', '--repo', 'acme/shop'], {
      ...env,
      GITHUB_API_URL: github.url,
    })
    expect(told.exit).toBe(2)
    expect(told.stderr).toContain('The address of the Slack webhook')
    expect(told.stdout + told.stderr).not.toMatch(/[tbx]0secret/i)
  })

  test('is read from the environment on the command line', async () => {
    const slack = await recorder((response) => response.end('ok'))
    const env = { GITHUB_TOKEN: 'ghs_action', GITHUB_API_URL: github.url, GITHUB_SERVER_URL: 'https://github.com' }
    const report = ['report', '--post', '--repo', 'acme/shop', '--now', '2026-12-28T07:00:00Z']
    const told = await runCli(workspace.folder, report, {
      ...env,
      FOLLOWTHROUGH_SLACK_WEBHOOK: `${slack.origin}${SECRET}`,
    })
    await slack.close()
    expect(told.exit).toBe(0)
    expect(slack.requests.map(({ path }) => path)).toEqual([SECRET])
    expect(told.stdout + told.stderr).not.toMatch(/[tbx]0secret/i)
  })
})
