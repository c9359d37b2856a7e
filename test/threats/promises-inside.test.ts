import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runAction } from '../support/runner/run-action.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWatch } from '../support/runner/watched.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'
import { recorder } from '../support/slack/recorder.js'

const GOOD = readFileSync('demo/documents/second-push.md', 'utf8')
const PUSH = { ref: 'refs/heads/main', repository: { default_branch: 'main' } }

let github: GitHub
let workspace: Workspace

beforeEach(async () => {
  github = await startGitHub()
  workspace = await aWorkspace()
})
afterEach(async () => {
  await github.close()
  await workspace.remove()
})

/** Pushes files to the default branch of both, and runs the Action on it. */
async function pushed(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
  event = 'push',
) {
  const watch = aWatch()
  const ada = github.as('ada')
  const [before, after] = [await ada.tip('main'), await ada.push('main', 'Write it down', files)]
  await workspace.commit(files)
  const step = await runAction({
    ...{ event, payload: { ...PUSH, before, after }, token: 'ghs_action', apiUrl: github.url },
    ...{ workspace: workspace.folder, inputs: { now: '2026-11-05T10:00:00Z', ...inputs }, env: watch.env },
  })
  return { step, ...watch.deeds() }
}

describe('P1 No code: nothing that is read is ever run', () => {
  const canary = () => join(workspace.folder, 'canary')
  const payload = () => `require('node:fs').writeFileSync(${JSON.stringify(canary())}, '')`
  const documents = () =>
    Object.fromEntries(
      ['---js', '---javascript', '---JS', '---JavaScript', '--- js', '---js ', '---\tjs', '---coffee'].map(
        (fence, at) => [`postmortems/fence-${at}.md`, `${fence}\n${payload()}\n---\n# Checkout failed\n\n## Impact\n`],
      ),
    )
  const temptations = () => ({
    ...documents(),
    'postmortems/body.md': `${GOOD}\n---js\n${payload()}\n---\n\${${payload()}} {{constructor.constructor("${payload()}")()}} <%= ${payload()} %>\n`,
    'postmortems/tag.md': `---\nid: !!js/function 'function () { ${payload()} }'\n---\n# T\n`,
    [`postmortems/$(touch canary).md`]: GOOD.replace('INC-2026-014', 'INC-1'),
    'postmortems/`touch canary`;touch canary;.md': GOOD.replace('INC-2026-014', 'INC-2'),
    'package.json': `{ "type": "commonjs", "main": "index.js" }`,
    'index.js': payload(),
    '.github/followthrough.js': payload(),
    'node_modules/yaml/index.js': payload(),
    'node_modules/gray-matter/index.js': payload(),
  })

  test('on the command line', async () => {
    const watch = aWatch()
    await workspace.commit(temptations())
    const { exit, stderr } = await runCli(workspace.folder, ['check', '--fail-on', 'never'], watch.env)
    const { processes } = watch.deeds()
    expect([exit, existsSync(canary())]).toEqual([0, false])
    expect(stderr).not.toContain('EvalError')
    expect(new Set(processes.map(([program]) => program))).toEqual(new Set(['git']))
  })

  test('in the Action that files issues', async () => {
    const { step, processes } = await pushed(temptations(), {})
    expect([step.stderr, existsSync(canary())]).toEqual(['', false])
    expect(Number(step.outputs['created'])).toBeGreaterThan(0)
    expect(new Set(processes.map(([program]) => program))).toEqual(new Set(['git']))
  })
})

describe('P2 No network but the API, and the webhook in a report', () => {
  const linked = `${GOOD}\n![x](https://evil.example/p.png) <img src="https://evil.example/q.png"> https://evil.example/\n`

  test('a check of local files opens no connection at all', async () => {
    const watch = aWatch()
    await workspace.commit({ 'postmortems/a.md': linked })
    const env = { ...watch.env, GITHUB_TOKEN: 'ghs_action', GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/shop' }
    const run = await runCli(workspace.folder, ['check', '--fail-on', 'never'], env)
    expect([run.exit, watch.deeds().connections, github.requests]).toEqual([0, [], []])
  })

  test('a run on the default branch speaks with the API alone, a report with the webhook too', async () => {
    const slack = await recorder((response) => response.writeHead(200).end('ok'))
    const hook = { 'slack-webhook': `${slack.origin}/services/T0/B0/x0` }
    const [api, webhook] = [new URL(github.url).host, new URL(slack.origin).host]
    const sync = await pushed({ 'postmortems/a.md': linked }, hook)
    expect([sync.step.exit, new Set(sync.connections)]).toEqual([0, new Set([api])])
    const report = await pushed({}, { ...hook, now: '2026-11-09T10:00:00Z' }, 'schedule')
    await slack.close()
    expect([report.step.exit, new Set(report.connections)]).toEqual([0, new Set([api, webhook])])
    expect(slack.requests).toHaveLength(1)
  })
})
