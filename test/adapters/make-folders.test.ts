import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { workspaceFiles } from '../../src/adapters/files/workspace-files.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const bytes = new TextEncoder().encode('new')
let workspace: Workspace
const create = (path: string) => workspaceFiles(workspace.folder, (message) => new Error(message)).create(path, bytes)
const at = (path: string) => join(workspace.folder, path)

beforeEach(async () => {
  workspace = await aWorkspace()
})
afterEach(() => workspace.remove())

test('a new file comes with the folders above it', async () => {
  expect(await create('a/b/c.md')).toEqual({ kind: 'replaced', path: 'a/b/c.md' })
  expect(await readFile(at('a/b/c.md'), 'utf8')).toBe('new')
  expect((await create('a/b/d.md')).kind).toBe('replaced')
})

test('a new file never takes the place of another', async () => {
  await writeFile(at('a.md'), 'old')
  expect(await create('a.md')).toMatchObject({ kind: 'refused' })
  expect(await readFile(at('a.md'), 'utf8')).toBe('old')
})

test.each([
  ['out of the workspace', '..'],
  ['to another folder of it', 'real'],
])('no folder is made behind a link that leads %s', async (_, target) => {
  await mkdir(at('real'))
  await symlink(target, at('linked'))
  expect(await create('linked/below/c.md')).toMatchObject({
    kind: 'refused',
    reason: 'The path leaves the workspace through a link.',
  })
})

test('a file in the place of a folder is a refusal', async () => {
  await writeFile(at('a'), 'a file')
  expect(await create('a/b/c.md')).toMatchObject({ kind: 'refused' })
})
