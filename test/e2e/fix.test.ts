import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const UNTIDY = `---
severity: SEV4
started: 2026-11-03T10:02:00Z
detected: 2026-11-03T10:06:00Z
mitigated: 2026-11-03T10:49:00Z
---
# Checkout returned 502s

- Time to detect:

## Action items
- [ ] Reject a configuration without upstreams — @ada, due Dec 1, P1, prevent
`

let workspace: Workspace
const cli = (...args: string[]) => runCli(workspace.folder, ['check', '--now', '2026-11-10', ...args])
const content = () => readFile(join(workspace.folder, 'postmortems/checkout.md'), 'utf8')

beforeAll(async () => {
  workspace = await aWorkspace()
  await workspace.commit({ 'postmortems/checkout.md': UNTIDY })
})
afterAll(() => workspace.remove())

test('--fix mends the files, a dry run before it only says so, and a second run has nothing to do', async () => {
  const dry = await cli('--fix', '--dry-run')
  expect(dry.stderr).toContain('nothing was written')
  expect(dry.stderr).toContain('postmortems/checkout.md:2 Write the id `checkout`.\n')
  expect(await content()).toBe(UNTIDY)

  const run = await cli('--fix', '--format', 'json')
  expect(run.stderr).toMatch(/^Mended \d+ things in 1 file\.\n/)
  expect(JSON.parse(run.stdout)).toMatchObject({ postmortems: [{ id: 'checkout', durations: { detect: 240 } }] })
  const after = await content()
  expect(after).toContain('---\nid: checkout\nseverity: SEV4\n')
  expect(after).toContain('\n- Time to detect: 4 minutes\n')
  expect(after).toContain(', due 2026-12-01, P1, prevent\n')

  expect((await cli('--fix')).stderr).toBe('Nothing was mended.\n')
  expect(await content()).toBe(after)
})
