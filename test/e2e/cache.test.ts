import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { documentNumbered } from '../support/many-documents.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

let workspace: Workspace
let home: string
const cli = (...args: string[]) => runCli(workspace.folder, args, { HOME: home, XDG_CACHE_HOME: join(home, 'cache') })
const kept = async () => (await readdir(join(home, 'cache', 'followthrough')).catch(() => [])).length

beforeAll(async () => {
  workspace = await aWorkspace()
  home = await mkdtemp(join(tmpdir(), 'followthrough-home-'))
  const texts = Array.from({ length: 8 }, (_, at) => [`postmortems/${at}.md`, documentNumbered(at)] as const)
  await workspace.commit(Object.fromEntries(texts))
})
afterAll(async () => {
  await workspace.remove()
  await rm(home, { recursive: true })
})

test('without --cache nothing is kept; with it each document once, outside the repository', async () => {
  const plain = await cli('check', '--fail-on', 'never')
  expect(await readdir(home)).toEqual([])
  expect(await cli('check', '--fail-on', 'never', '--cache')).toEqual(plain)
  expect(await kept()).toBe(8)
  expect(await cli('check', '--fail-on', 'never', '--cache')).toEqual(plain)
  expect(await kept()).toBe(8)
  await workspace.commit({ 'postmortems/3.md': `${documentNumbered(3)}\n## Root cause\n\nIt was human error.\n` })
  const changed = await cli('check', '--fail-on', 'never', '--cache')
  expect(changed.stdout).not.toBe(plain.stdout)
  expect(changed).toEqual(await cli('check', '--fail-on', 'never'))
  expect(await kept()).toBe(9)
})

test.each(['--fix', '--online', '--shard=1/2'])('%s looks at more than files, and takes no cache', async (option) => {
  const { exit, stderr } = await cli('check', '--cache', option)
  expect(exit).toBe(2)
  expect(stderr).toContain("'--cache' cannot be used with option")
})
