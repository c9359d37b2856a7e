import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { workspaceFiles as filesOf } from '../../src/adapters/files/workspace-files.js'
import { gitHistory } from '../../src/adapters/git/git-history.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const GLOBS = ['**/postmortems/**/*.md']
const LIMIT = 1000
const workspaceFiles = (root: string) => filesOf(root, (message) => new Error(message))
let workspace: Workspace

beforeEach(async () => {
  workspace = await aWorkspace()
})
afterEach(() => workspace.remove())

describe('globs find', () => {
  test('regular files that git tracks, sorted, without ignored ones and links', async () => {
    await symlink('/etc/passwd', join(workspace.folder, 'linked.md'))
    await mkdir(join(workspace.folder, 'postmortems'))
    await symlink('/etc/passwd', join(workspace.folder, 'postmortems/passwd.md'))
    await workspace.commit({
      'postmortems/b.md': 'b',
      'docs/postmortems/a.md': 'a',
      'postmortems/README.md': 'r',
      'notes.md': 'n',
    })
    await writeFile(join(workspace.folder, 'postmortems/untracked.md'), 'u')
    const files = workspaceFiles(workspace.folder)
    expect(await files.find(GLOBS, ['**/README.*'])).toEqual(['docs/postmortems/a.md', 'postmortems/b.md'])
  })

  test('apart from those, what was written and not added yet', async () => {
    await workspace.commit({ 'postmortems/a.md': 'a', '.gitignore': 'postmortems/ignored.md\n' })
    for (const name of ['new.md', 'ignored.md', 'README.md'])
      await writeFile(join(workspace.folder, 'postmortems', name), 'n')
    const files = workspaceFiles(workspace.folder)
    expect(await files.untracked(GLOBS, ['**/README.*'])).toEqual(['postmortems/new.md'])
  })

  test('the same files in a folder without git', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'followthrough-plain-'))
    await mkdir(join(folder, 'postmortems/deep'), { recursive: true })
    await writeFile(join(folder, 'postmortems/deep/a.md'), 'a')
    await symlink('/etc', join(folder, 'postmortems/etc'))
    expect(await workspaceFiles(folder).find(GLOBS, [])).toEqual(['postmortems/deep/a.md'])
    await rm(folder, { recursive: true })
  })

  test('nothing in a repository that git refuses to list', async () => {
    await writeFile(join(workspace.folder, '.git/config'), 'broken [')
    await expect(workspaceFiles(workspace.folder).find(GLOBS, [])).rejects.toThrow('Git does not list')
  })

  test('names with line breaks, quotes and leading dashes as they are', async () => {
    const names = ['postmortems/a\nb.md', "postmortems/it's.md", 'postmortems/-rf.md', 'postmortems/::warning::x.md']
    await workspace.commit(Object.fromEntries(names.map((name) => [name, 'x'])))
    expect(await workspaceFiles(workspace.folder).find(GLOBS, [])).toEqual([...names].sort())
  })
})

describe('typed paths', () => {
  test('may be files, folders and globs; what does not exist is named', async () => {
    await workspace.commit({
      'docs/a.md': 'a',
      'docs/b.markdown': 'b',
      'docs/c.txt': 'c',
      'docs/README.md': 'r',
      'x.log': 'x',
    })
    const { found, missing } = await workspaceFiles(workspace.folder).named(
      ['x.log', 'docs', '*.none', 'gone.md'],
      ['**/README.*'],
    )
    expect(found).toEqual([
      { path: 'x.log', how: 'named' },
      { path: 'docs/a.md', how: 'folder' },
      { path: 'docs/b.markdown', how: 'folder' },
    ])
    expect(missing).toEqual(['gone.md'])
  })

  test('are ignored as the root sees them, and read once however they are written', async () => {
    await workspace.commit({ 'docs/a.md': 'a', 'docs/old/b.md': 'b' })
    const { found } = await workspaceFiles(workspace.folder).named(
      ['docs', './docs/a.md', 'docs/a.md'],
      ['docs/old/**'],
    )
    expect(found).toEqual([{ path: './docs/a.md', how: 'named' }])
  })

  test('are kept as they were typed, and may lie outside', async () => {
    await workspace.commit({ 'inside/a.md': 'a' })
    const files = workspaceFiles(join(workspace.folder, 'inside'))
    expect((await files.named(['../inside/a.md'], [])).found).toEqual([{ path: '../inside/a.md', how: 'named' }])
    expect(await files.read('../inside/a.md', LIMIT)).toMatchObject({ kind: 'bytes' })
  })
})

describe('reading refuses, with a reason', () => {
  test.each([
    ['a link', (folder: string) => symlink('/etc/passwd', join(folder, 'x.md')), 'The file is a link'],
    ['a folder', (folder: string) => mkdir(join(folder, 'x.md')), 'not a regular file'],
    ['a pipe', async (folder: string) => void execFileSync('mkfifo', [join(folder, 'x.md')]), 'not a regular file'],
    ['a large file', (folder: string) => writeFile(join(folder, 'x.md'), 'x'.repeat(LIMIT + 1)), 'at most'],
    ['a file that is not there', async () => undefined, 'ENOENT'],
  ])('%s', async (_, make, reason) => {
    await make(workspace.folder)
    expect(await workspaceFiles(workspace.folder).read('x.md', LIMIT)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining(reason),
    })
  })

  test('a file below a linked folder that leads out', async () => {
    await symlink('/etc', join(workspace.folder, 'out'))
    expect(await workspaceFiles(workspace.folder).read('out/passwd', 1_000_000)).toMatchObject({ kind: 'refused' })
  })
})

describe('the history of a checkout', () => {
  test('knows a file at a commit, what a change touches, and renames', async () => {
    const first = await workspace.commit({ 'a.md': 'one\ntwo\nthree\n', 'b.md': 'b' })
    const second = await workspace.commit({ 'a.md': null, 'moved.md': 'one\ntwo\nthree\n', 'b.md': null, 'c.md': 'c' })
    const history = gitHistory(workspace.folder)
    expect(await history.head()).toBe(second)
    expect(Buffer.from((await history.at(first, 'a.md')) as Uint8Array).toString()).toBe('one\ntwo\nthree\n')
    expect(await history.at(second, 'a.md')).toBe('absent')
    expect(await history.at('0'.repeat(40), 'a.md')).toBe('unknown')
    expect(await history.at('--help', 'a.md')).toBe('unknown')
    const changes = [
      { path: 'b.md', previousPath: null, status: 'removed', moved: false },
      { path: 'c.md', previousPath: null, status: 'added', moved: false },
      { path: 'moved.md', previousPath: 'a.md', status: 'renamed', moved: true },
    ]
    const byPath = (a: { path: string }, b: { path: string }) => a.path.localeCompare(b.path)
    expect([...((await history.changed(first, second)) ?? [])].sort(byPath)).toEqual(changes)
    expect([...((await history.changedIn(second)) ?? [])].sort(byPath)).toEqual(changes)
    expect((await history.changedIn(first))?.map(({ path }) => path)).toEqual(['a.md', 'b.md'])
  })

  test('a renamed file appeared when its first name did', async () => {
    await workspace.commit({ 'a.md': 'one\ntwo\nthree\n' })
    await workspace.commit({ 'a.md': null, 'moved.md': 'one\ntwo\nthree\n' })
    const appeared = await gitHistory(workspace.folder).appeared(['moved.md', 'never.md'])
    expect([...appeared.keys()]).toEqual(['moved.md'])
    expect(Date.parse(appeared.get('moved.md') ?? '')).not.toBeNaN()
  })

  test('says that it knows nothing in a shallow clone and without a repository', async () => {
    await workspace.commit({ 'a.md': 'a' })
    const tip = await workspace.commit({ 'b.md': 'b' })
    const clone = await mkdtemp(join(tmpdir(), 'followthrough-clone-'))
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${workspace.folder}`, clone])
    expect(await gitHistory(clone).changedIn(tip)).toBeNull()
    expect(await gitHistory(clone).appeared(['a.md'])).toEqual(new Map())
    const nothing = await mkdtemp(join(tmpdir(), 'followthrough-nothing-'))
    expect(await gitHistory(nothing).head()).toBeNull()
    expect(await gitHistory(nothing).changedIn(tip)).toBeNull()
    await Promise.all([clone, nothing].map((folder) => rm(folder, { recursive: true })))
  })
})
