import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runAction } from '../support/runner/run-action.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const CONFIG = '.github/followthrough.yml'
const DOCUMENT = 'postmortems/2026-11-03-checkout.md'
const GOOD = readFileSync('demo/documents/second-push.md', 'utf8')
const NOW = '2026-11-05T10:00:00Z'
const PRESETS = 'acme/presets'
const SHARED = `${PRESETS}//followthrough.yml@main`
const PRIVATE = 'acme/platform//followthrough.yml@main'

let github: GitHub
let workspace: Workspace

beforeAll(async () => {
  github = await startGitHub({ repositories: ['shop', 'presets', 'platform'] })
  workspace = await aWorkspace()
  await github.as('ada', PRESETS).push('main', 'Share them', {
    'followthrough.yml':
      'locked: [rules.impact-without-users, action-items.labels.base]\nrules: { language-normative: off }\naction-items: { labels: { base: follow-up } }\n',
    'broken.yml': '\nlimits: many\n',
  })
})
afterAll(async () => {
  await github.close()
  await workspace.remove()
})
beforeEach(() => github.forgetRequests())

interface Options {
  readonly event?: string
  readonly token?: string
  readonly inputs?: Readonly<Record<string, string>>
}

const run = (payload: unknown, { event = 'push', token = 'ghs_action', inputs = {} }: Options = {}) =>
  runAction({
    event,
    payload,
    inputs: { now: NOW, ...inputs },
    workspace: workspace.folder,
    apiUrl: github.url,
    token,
  })

const asked = () =>
  github.requests
    .filter(({ path }) => path.includes('/contents/') && !path.includes('/acme/shop/'))
    .map(({ path }) => path)

/** On the default branch, there and here. */
async function land(files: Readonly<Record<string, string>>) {
  const before = await github.as('ada').tip('main')
  const after = await github.as('ada').push('main', 'Land it', files)
  await workspace.commit(files)
  return { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } }
}

/** A pull request from a branch, and the checkout at its head. */
async function propose(branch: string, files: Readonly<Record<string, string>>) {
  const ada = github.as('ada')
  await ada.branch(branch)
  await ada.push(branch, 'Propose it', files)
  await workspace.commit(files)
  const number = await ada.openPullRequest({ title: 'A change', head: branch })
  return {
    action: 'opened',
    number,
    pull_request: await ada.pullRequest(number),
    repository: { default_branch: 'main' },
  }
}

describe('a push', () => {
  test('follows what the configuration extends, with one request, and what it says counts', async () => {
    const step = await run(await land({ [CONFIG]: `extends: [${SHARED}]\n`, [DOCUMENT]: GOOD }))
    expect([step.exit, step.outputs['created']]).toEqual([0, '3'])
    const labels = (await github.as('ada').issues()).map(({ labels }) => JSON.stringify(labels))
    expect(labels.every((names) => names.includes('"follow-up"'))).toBe(true)
    expect(asked()).toEqual(['/repos/acme/presets/contents/followthrough.yml?ref=main'])
  })

  test('that sets what is locked is an error at its line, and changes nothing', async () => {
    const step = await run(await land({ [CONFIG]: `extends: [${SHARED}]\naction-items:\n  labels:\n    base: mine\n` }))
    expect(step.exit).toBe(2)
    expect(step.stdout).toContain(`::error title=Followthrough,file=${CONFIG},line=4::`)
    expect(step.stdout).toContain(`\`action-items.labels.base\` is locked by ${SHARED}.`)
    expect(github.requests.filter(({ method, by }) => method !== 'GET' && by === 'github-actions[bot]')).toEqual([])
  })

  test.each([
    [
      'acme/nowhere//followthrough.yml@main',
      'The repository acme/nowhere is not there, or the token may not see it. The token of a job sees its own repository and public ones: for a private one pass the token of a GitHub App',
    ],
    [`${PRESETS}//missing.yml@main`, 'acme/presets has no file missing.yml at main.'],
    [`${PRESETS}//followthrough.yml@v9`, 'acme/presets has no file followthrough.yml at v9.'],
    [`${PRESETS}//broken.yml@main`, `In ${PRESETS}//broken.yml@main, line 2: \`many\` in \`limits\` is not a mapping.`],
  ])('that extends %s is an error that says why', async (address, says) => {
    const step = await run(await land({ [CONFIG]: `extends: [${address}]\n` }))
    expect(step.exit).toBe(2)
    expect(step.stdout).toContain(says)
    expect(step.stdout).toContain(address)
  })

  test('cannot read a private repository with a token that does not see it', async () => {
    const step = await run(await land({ [CONFIG]: `extends: [${PRIVATE}]\n` }), { token: 'ghs_home' })
    expect(step.exit).toBe(2)
    expect(step.stdout).toContain('with `contents: read` on acme/platform')
  })
})

describe('a pull request', () => {
  test('is judged by what the base extends, and its own preset is never asked for', async () => {
    await land({ [CONFIG]: `extends: [${SHARED}]\n`, [DOCUMENT]: GOOD })
    const payload = await propose('softer', {
      [CONFIG]: `extends: [${PRIVATE}]\nrules: { impact-without-users: off }\n`,
      [DOCUMENT]: `${GOOD}\nA line more.\n`,
    })
    const step = await run(payload, { event: 'pull_request' })
    expect(step.exit).toBe(0)
    expect(step.stdout).toContain(`This change extends ${PRIVATE}: that is read once it is merged, not before.`)
    expect(asked()).toEqual(['/repos/acme/presets/contents/followthrough.yml?ref=main'])
  })

  test('whose file sets what the base locks fails at that line', async () => {
    await land({ [CONFIG]: `extends: [${SHARED}]\n` })
    const payload = await propose('unlocked', {
      [CONFIG]: `extends: [${SHARED}]\nrules: { impact-without-users: off }\n`,
    })
    const step = await run(payload, { event: 'pull_request' })
    expect(step.exit).toBe(2)
    expect(step.stdout).toContain(`file=${CONFIG},line=2::\`rules.impact-without-users\` is locked by ${SHARED}.`)
  })

  test('fails where the preset of the base cannot be read', async () => {
    await land({ [CONFIG]: `extends: [${SHARED}]\n` })
    const payload = await propose('gone', { [DOCUMENT]: `${GOOD}\nAnother line.\n` })
    github.fault({ path: /acme\/presets\//, times: 9, does: { kind: 'answer', reply: { status: 404, json: {} } } })
    const step = await run(payload, { event: 'pull_request' })
    github.clearFaults()
    expect([step.exit, step.stdout]).toEqual([2, expect.stringContaining(`${SHARED} cannot be read.`)])
  })
})

describe('on the command line', () => {
  const cli = (args: readonly string[], token: string | null = 'ghp_ada') =>
    runCli(workspace.folder, [...args, '--now', NOW], {
      GITHUB_API_URL: github.url,
      ...(token === null ? {} : { GITHUB_TOKEN: token }),
    })

  test('check follows presets with a token, and without one goes on and says so', async () => {
    await land({ [CONFIG]: `extends: [${SHARED}]\n`, [DOCUMENT]: GOOD })
    const online = await cli(['check'])
    expect([online.exit, online.stderr]).toEqual([0, ''])
    expect(asked()).toHaveLength(1)
    const offline = await cli(['check'], null)
    expect([offline.exit, offline.stderr]).toEqual([
      0,
      `There is no token for GitHub, so ${CONFIG} counts without what it extends (${SHARED}): set GITHUB_TOKEN (or GH_TOKEN).\n`,
    ])
  })

  test('what writes refuses without a token', async () => {
    const step = await cli(['check', '--fix'], null)
    expect([step.exit, step.stderr]).toEqual([
      2,
      `error: \`extends\` in ${CONFIG}: ${SHARED} cannot be read. There is no token for GitHub.\n    Set GITHUB_TOKEN (or GH_TOKEN), for example to what \`gh auth token\` prints; in the Action the input \`token\`.\n`,
    ])
  })
})
