import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { newFiles } from '../../src/adapters/files/new-files.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

let workspace: Workspace
const files = () => newFiles(workspace.folder)
const at = (path: string) => join(workspace.folder, path)

beforeEach(async () => {
  workspace = await aWorkspace()
})
afterEach(() => workspace.remove())

test('a new file is there as a whole, its folders too, and nothing beside it', async () => {
  expect(await files().look('postmortems/2026/a.md')).toEqual({ kind: 'free' })
  expect(await readdir(workspace.folder)).toEqual(['.git'])
  expect(await files().create('postmortems/2026/a.md', 'words\n')).toEqual({ kind: 'free' })
  expect(await readFile(at('postmortems/2026/a.md'), 'utf8')).toBe('words\n')
  expect(await readdir(at('postmortems/2026'))).toEqual(['a.md'])
  expect((await stat(at('postmortems/2026/a.md'))).mode & 0o777).toBe(0o644)
})

describe('nothing is written', () => {
  test('over a file, a folder or a link', async () => {
    await mkdir(at('folder.md'))
    await writeFile(at('file.md'), 'before')
    await symlink('nowhere', at('link.md'))
    for (const path of ['file.md', 'folder.md']) {
      expect(await files().look(path)).toEqual({ kind: 'taken' })
      expect(await files().create(path, 'after')).toEqual({ kind: 'taken' })
    }
    expect(await files().create('link.md', 'after')).toMatchObject({ kind: 'refused' })
    expect(await readFile(at('file.md'), 'utf8')).toBe('before')
    expect((await readdir(workspace.folder)).sort()).toEqual(['.git', 'file.md', 'folder.md', 'link.md'])
  })

  test('by two at once: one file is whole, the other is told', async () => {
    const answers = await Promise.all(['one', 'two'].map((text) => files().create('a/b.md', text)))
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['free', 'taken'])
    expect(await readFile(at('a/b.md'), 'utf8')).toBe(answers[0]?.kind === 'free' ? 'one' : 'two')
    expect(await readdir(at('a'))).toEqual(['b.md'])
  })

  test('through a linked folder, also when it leads back inside', async () => {
    const outside = await aWorkspace()
    await mkdir(at('inside'))
    await symlink(outside.folder, at('out'))
    await symlink('inside', at('in'))
    for (const path of ['out/a.md', 'out/deep/a.md', 'in/a.md']) {
      expect(await files().create(path, 'words')).toMatchObject({
        kind: 'refused',
        reason: 'The path leads through a link.',
      })
    }
    expect(await readdir(outside.folder)).toEqual(['.git'])
    await outside.remove()
  })

  test.each(['../a.md', 'a/../../b.md', '/tmp/a.md', 'a//b.md', './a.md', ''])('outside: %j', async (path) => {
    expect(await files().create(path, 'words')).toMatchObject({ kind: 'refused' })
  })

  test.each(['.git/hooks/pre-commit', '.GIT/x.md'])('in the folder of git: %s', async (path) => {
    expect(await files().look(path)).toMatchObject({ kind: 'refused' })
    expect(await files().create(path, 'words')).toMatchObject({ kind: 'refused' })
  })

  test('where a file stands in the place of a folder', async () => {
    await writeFile(at('a'), 'x')
    expect(await files().create('a/b.md', 'words')).toEqual({
      kind: 'refused',
      reason: '`a` in it is no folder.',
      hint: 'Name another path.',
    })
  })
})
