import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { cacheFolder } from '../../../src/adapters/cache/cache-folder.js'
import { fileCache } from '../../../src/adapters/cache/file-cache.js'

const NOW = Date.parse('2026-11-10T09:00:00Z')
const DAY_MS = 24 * 60 * 60 * 1000

let root = ''
let folder = ''
let program = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-'))
  folder = join(root, 'cache', 'followthrough')
  program = join(root, 'program.js')
  writeFileSync(program, 'one version')
})
afterEach(() => rmSync(root, { recursive: true }))

const fileIn = () => join(folder, readdirSync(folder)[0] ?? '')

test('finds what was kept for the same facts, also maps and one thing in two places', async () => {
  const day = { at: 'noon' }
  await fileCache(folder, program, NOW).keep(['a', new Uint8Array([1])], { map: new Map([['x', day]]), day })
  const found = await fileCache(folder, program, NOW).find(['a', new Uint8Array([1])])
  expect(found).toEqual({ map: new Map([['x', day]]), day })
})

test.each([
  ['other facts', ['a', 'c']],
  ['the same letters in other facts', ['ab']],
  ['facts more', ['a', 'b', '']],
])('finds nothing for %s', async (_, facts) => {
  const cache = fileCache(folder, program, NOW)
  await cache.keep(['a', 'b'], 1)
  expect(await cache.find(facts)).toBe(null)
  expect(await cache.find(['a', 'b'])).toBe(1)
})

test('another version of the program begins anew', async () => {
  await fileCache(folder, program, NOW).keep(['a'], 1)
  writeFileSync(program, 'another version')
  expect(await fileCache(folder, program, NOW).find(['a'])).toBe(null)
})

test('what is damaged was never there', async () => {
  const cache = fileCache(folder, program, NOW)
  await cache.keep(['a'], { some: 'value' })
  writeFileSync(fileIn(), 'no value')
  expect(await cache.find(['a'])).toBe(null)
  expect(await cache.keep(['a'], 2)).toBe(true)
  expect(await cache.find(['a'])).toBe(2)
})

test('only the user may read it', async () => {
  await fileCache(folder, program, NOW).keep(['a'], 1)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(fileIn()).mode & 0o777).toBe(0o600)
})

test('where there is no place for it nothing is kept, and nothing fails', async () => {
  writeFileSync(join(root, 'cache'), 'a file')
  const cache = fileCache(folder, program, NOW)
  expect(await cache.keep(['a'], 1)).toBe(false)
  expect(await cache.find(['a'])).toBe(null)
})

test('what nobody asked for in thirty days goes; what was asked for stays', async () => {
  const cache = fileCache(folder, program, NOW)
  await cache.keep(['used'], 1)
  await cache.keep(['unused'], 2)
  writeFileSync(join(folder, 'a file of somebody'), '')
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), new Date(NOW), new Date(NOW))
  const later = NOW + 29 * DAY_MS
  expect(await fileCache(folder, program, later).find(['used'])).toBe(1)
  const last = fileCache(folder, program, NOW + 31 * DAY_MS)
  await last.keep(['new'], 3)
  expect(await last.find(['used'])).toBe(1)
  expect(await last.find(['unused'])).toBe(null)
  expect(readdirSync(folder)).toContain('a file of somebody')
  expect(readdirSync(folder)).toHaveLength(3)
})

test('a folder that may only be read keeps nothing, and leaves nothing behind', async () => {
  const cache = fileCache(folder, program, NOW)
  await cache.keep(['a'], 1)
  chmodSync(folder, 0o500)
  const isRoot = process.getuid?.() === 0
  expect(await cache.keep(['b'], 1)).toBe(isRoot)
  expect(readdirSync(folder)).toHaveLength(isRoot ? 2 : 1)
  chmodSync(folder, 0o700)
})

test.each<readonly [string, NodeJS.ProcessEnv, NodeJS.Platform, string]>([
  ['Linux', {}, 'linux', join(homedir(), '.cache', 'followthrough')],
  ['a user who says where', { XDG_CACHE_HOME: join('some', 'where') }, 'linux', join('some', 'where', 'followthrough')],
  ['macOS', {}, 'darwin', join(homedir(), 'Library', 'Caches', 'followthrough')],
  ['Windows', { LOCALAPPDATA: 'local' }, 'win32', join('local', 'followthrough')],
  ['Windows that does not say', {}, 'win32', join(homedir(), 'AppData', 'Local', 'followthrough')],
])('it lies where programs of %s keep such things', (_, env, platform, expected) => {
  expect(cacheFolder(env, platform)).toBe(expected)
})
