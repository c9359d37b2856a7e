import { chmod, chown, link, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { workspaceFiles } from '../../src/adapters/files/workspace-files.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const bytes = (text: string) => new TextEncoder().encode(text)
let workspace: Workspace
const files = () => workspaceFiles(workspace.folder, (message) => new Error(message))
const at = (path: string) => join(workspace.folder, path)

beforeEach(async () => {
  workspace = await aWorkspace()
  await workspace.commit({ 'postmortems/a.md': 'before' })
})
afterEach(() => workspace.remove())

/** Root may write everything. */
async function asOrdinaryUser<T>(act: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0 || process.seteuid === undefined) return act()
  const nobody = 65_534
  for (const path of ['.', 'postmortems', 'postmortems/a.md']) await chown(at(path), nobody, nobody)
  process.seteuid(nobody)
  try {
    return await act()
  } finally {
    process.seteuid(0)
  }
}

describe('a file is replaced', () => {
  test('whole, with its mode, and nothing is left beside it', async () => {
    await chmod(at('postmortems/a.md'), 0o640)
    const answer = await files().replace('postmortems/a.md', bytes('before'), bytes('after, and longer'))
    expect(answer).toEqual({ kind: 'replaced', path: 'postmortems/a.md' })
    expect(await readFile(at('postmortems/a.md'), 'utf8')).toBe('after, and longer')
    expect((await stat(at('postmortems/a.md'))).mode & 0o777).toBe(0o640)
    expect(await readdir(at('postmortems'))).toEqual(['a.md'])
  })

  test('outside too, where it was typed outright', async () => {
    const path = at('postmortems/a.md')
    expect((await files().replace(path, bytes('before'), bytes('after'))).kind).toBe('replaced')
    expect(await readFile(path, 'utf8')).toBe('after')
  })
})

describe('a file stays as it is', () => {
  test('when its owner made it read-only', async () => {
    await chmod(at('postmortems/a.md'), 0o444)
    const answer = await asOrdinaryUser(() => files().replace('postmortems/a.md', bytes('before'), bytes('after')))
    expect(answer).toMatchObject({ kind: 'refused', reason: 'The file cannot be written (EACCES).' })
    expect(await readFile(at('postmortems/a.md'), 'utf8')).toBe('before')
    expect(await readdir(at('postmortems'))).toEqual(['a.md'])
  })

  test.each([
    ['changed', 'beforE'],
    ['grown', 'before and after'],
    ['shrunk', 'be'],
  ])('when it has %s since it was read', async (_, now) => {
    await writeFile(at('postmortems/a.md'), now)
    const answer = await files().replace('postmortems/a.md', bytes('before'), bytes('after'))
    expect(answer).toMatchObject({ kind: 'refused', reason: 'The file changed meanwhile.' })
    expect(await readFile(at('postmortems/a.md'), 'utf8')).toBe(now)
  })

  test('when it is a link, or stands behind a linked folder', async () => {
    await mkdir(at('elsewhere'))
    await writeFile(at('elsewhere/a.md'), 'before')
    await symlink(at('elsewhere/a.md'), at('postmortems/linked.md'))
    await symlink('/tmp', at('outside'))
    await writeFile(at('elsewhere/b.md'), 'before')
    for (const path of ['postmortems/linked.md', 'outside/x.md']) {
      expect((await files().replace(path, bytes('before'), bytes('after'))).kind).toBe('refused')
    }
    expect(await readFile(at('elsewhere/a.md'), 'utf8')).toBe('before')
  })

  test('under its other names', async () => {
    await link(at('postmortems/a.md'), at('postmortems/twin.md'))
    await files().replace('postmortems/a.md', bytes('before'), bytes('after'))
    expect(await readFile(at('postmortems/twin.md'), 'utf8')).toBe('before')
  })

  test('when there is none', async () => {
    expect((await files().replace('postmortems/none.md', bytes(''), bytes('after'))).kind).toBe('refused')
    expect(await readdir(at('postmortems'))).toEqual(['a.md'])
  })

  test('when its folder cannot be written, with the reason', async () => {
    if (process.getuid?.() === 0) return
    await chmod(at('postmortems'), 0o500)
    const answer = await files().replace('postmortems/a.md', bytes('before'), bytes('after'))
    await chmod(at('postmortems'), 0o700)
    expect(answer).toMatchObject({ kind: 'refused', reason: 'The file cannot be written (EACCES).' })
    expect(await readFile(at('postmortems/a.md'), 'utf8')).toBe('before')
  })
})
