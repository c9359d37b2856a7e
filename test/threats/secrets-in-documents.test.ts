import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { withoutSecrets } from '../../src/postmortem/secret-shapes.js'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runAction } from '../support/runner/run-action.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

// Put together here, so that no scanner takes this file for a leak.
const SECRETS = [
  `AK${'IA'}QWERTYUIOPASDFGH`,
  `gh${'p_'}aaaabbbbccccddddeeeeffffgggghhhhiiii`,
  `xo${'xb-'}123456789012-abcdefghijkl`,
  `AI${'za'}SyA1234567890abcdefghijklmnopqrstuv`,
  `sk${'_live_'}abcdefghijklmnop12345678`,
  `ey${'J'}hbGciOiJIUzI1NiJ9.ey${'J'}zdWIiOiIxMjM0NTY3ODkwIn0.abcdefghijklmnop`,
]
const isLeaked = (text: string) => SECRETS.filter((secret) => text.includes(secret.slice(4, 16)))

let workspace: Workspace
let github: GitHub
beforeAll(async () => {
  github = await startGitHub()
  workspace = await aWorkspace()
})
afterAll(async () => {
  await github.close()
  await workspace.remove()
})

/** A final document with a secret wherever a remark or an issue could quote it. */
function careless(secret: string, at: number): string {
  return `---
id: INC-${at}
status: final
date: 2026-11-03
severity: ${secret}
detected-by: ${secret}
---
# We leaked ${secret}

## Impact
We pasted ${secret}, John should have known it.

## Timeline
- 10:02 ${secret} was pasted
- 09:01 ${secret} was used
- 25:99 ${secret} again

## Root cause
Human error with ${secret}.

## Action items
- [ ] Maybe look into ${secret} soon
  - see ${secret}
- [ ] Rotate ${secret} — ${secret}, due ${secret}
`
}

test('O22: shapes of secrets in a document are in no output of a check', async () => {
  const files = Object.fromEntries(SECRETS.map((secret, at) => [`postmortems/${at}.md`, careless(secret, at)]))
  await workspace.commit(files)
  for (const format of ['text', 'json', 'sarif', 'markdown', 'github']) {
    const { stdout, stderr } = await runCli(workspace.folder, ['check', '--fail-on', 'never', '--format', format])
    expect([format, stdout.length > 500, isLeaked(stdout + stderr)]).toEqual([format, true, []])
  }
})

test('O22: nor in a log, a summary, an issue or a comment of the Action', async () => {
  const ada = github.as('ada')
  const files = Object.fromEntries(SECRETS.map((secret, at) => [`postmortems/${at}.md`, careless(secret, at)]))
  const [before, after] = [await ada.tip('main'), await ada.push('main', 'Write it down', files)]
  const payload = { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } }
  const step = await runAction({
    ...{ event: 'push', payload, token: 'ghs_action', apiUrl: github.url, workspace: workspace.folder },
    ...{ inputs: { now: '2026-11-05T10:00:00Z' }, env: { RUNNER_TEMP: workspace.folder } },
  })
  expect(step.outputs['created']).toBe('12')
  const result = readFileSync(step.outputs['result'] ?? '', 'utf8')
  expect(isLeaked([step.stdout, step.stderr, step.summary, result].join('\n'))).toEqual([])
  expect(isLeaked(JSON.stringify(await ada.issues()))).toEqual([])
})

test('what looks like a secret keeps its length, and ordinary words stay', () => {
  for (const secret of SECRETS) {
    expect(withoutSecrets(`a ${secret} b`)).toHaveLength(secret.length + 4)
    expect(isLeaked(withoutSecrets(`a ${secret} b`))).toEqual([])
  }
  const plain = 'The AKIA prefix, ghp_ and npm_run, sk_live_ keys, 0123456789abcdef0123456789abcdef01234567'
  expect(withoutSecrets(plain)).toBe(plain)
})
