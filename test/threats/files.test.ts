import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { workspaceFiles } from '../../src/adapters/files/workspace-files.js'
import { aDocument, aRecord } from '../support/a-record.js'
import { startGitHub } from '../support/github/server.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const files = (root: string) => workspaceFiles(root, (message) => new Error(message))
const LIMIT = 1_000
let workspace: Workspace
let outside: string

beforeEach(async () => {
  workspace = await aWorkspace()
  outside = await mkdtemp(join(tmpdir(), 'followthrough-outside-'))
  await writeFile(join(outside, 'secret.md'), 'secret')
})
afterEach(async () => {
  await workspace.remove()
  await rm(outside, { recursive: true })
})

describe('P02: what is no file is refused, and never waited for', () => {
  test.each([
    ['a link to itself', (at: string) => symlink('x.md', at)],
    ['a link to nowhere', (at: string) => symlink('nowhere.md', at)],
    ['a link to a device', (at: string) => symlink('/dev/zero', at)],
    ['a folder', (at: string) => mkdir(at)],
  ])('%s', async (_, make) => {
    await make(join(workspace.folder, 'x.md'))
    expect(await files(workspace.folder).read('x.md', LIMIT)).toMatchObject({ kind: 'refused' })
  })

  test('a device itself', async () => {
    expect(await files('/dev').read('zero', LIMIT)).toMatchObject({ kind: 'refused' })
  })
})

describe('P03: a linked folder is not walked into, nor read through', () => {
  test.each([
    ['with git', true],
    ['without git', false],
  ])('%s', async (_, hasGit) => {
    const root = hasGit ? workspace.folder : await mkdtemp(join(tmpdir(), 'followthrough-plain-'))
    await mkdir(join(root, 'postmortems/deep'), { recursive: true })
    await symlink(outside, join(root, 'postmortems/out'))
    await symlink('..', join(root, 'postmortems/deep/up'))
    await writeFile(join(root, 'postmortems/deep/a.md'), 'a')
    if (hasGit) await workspace.commit({})
    expect(await files(root).find(['**/postmortems/**/*.md'], [])).toEqual(['postmortems/deep/a.md'])
    const { found } = await files(root).named(['postmortems'], [])
    expect(found.map(({ path }) => path)).toEqual(['postmortems/deep/a.md'])
    expect(await files(root).read('postmortems/out/secret.md', LIMIT)).toMatchObject({ kind: 'refused' })
    if (!hasGit) await rm(root, { recursive: true })
  })
})

test('P04: names that look like commands, links or options are words in every format', async () => {
  const names = [
    'a\n::error::x',
    '::warning::y',
    '-rf',
    '$(id)',
    "it's",
    'a%0A::error::z',
    ']( http',
    '\u202Egnp',
    '##[group]',
  ]
  const text = Object.values(aDocument('INC-1', ['- [ ] Alert on full disk']))[0] ?? ''
  await workspace.commit(
    Object.fromEntries(names.map((name, at) => [`postmortems/${name}.md`, text.replace('INC-1', `INC-${at}`)])),
  )
  for (const format of ['text', 'markdown', 'github', 'json']) {
    const { exit, stdout } = await runCli(workspace.folder, ['check', '--fail-on', 'never', '--format', format])
    expect(exit).toBe(0)
    expect([format, /^\s*::(?:error|warning)::|##\[|\u202E/m.exec(stdout)?.[0]]).toEqual([format, undefined])
    if (format === 'json') expect(JSON.parse(stdout).counts.postmortems).toBe(names.length)
  }
})

test('P05: names that differ in case or in composition alone are two documents, and both are followed up', async () => {
  const github = await startGitHub()
  const record = (...paths: readonly string[]) =>
    Object.fromEntries(
      paths.map((path, at) => [
        `postmortems/${path}.md`,
        `# T ${at}\n\n**Date**: 2026-11-03\n\n## Impact\nSome.\n\n## Action items\n\n- [ ] Alert on disk ${at} of the shop\n`,
      ]),
    )
  for (const paths of [
    ['caf\u00e9', 'cafe\u0301'],
    ['Outage', 'outage'],
  ]) {
    const first = await aRecord(github).sync(record(...paths))
    const again = await aRecord(github).sync(record(...paths))
    const isSaid = first.run.notices.join().includes('is used by')
    expect([first.changes.length, again.run.notices]).toEqual([isSaid ? 0 : 2, first.run.notices])
    expect(again.writes).toEqual([])
  }
  await github.close()
})
