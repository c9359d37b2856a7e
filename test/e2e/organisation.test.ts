import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { runCli } from '../support/runner/run-cli.js'
import { aWorkspace, type Workspace } from '../support/runner/workspace.js'

const DOCUMENT = readFileSync('demo/documents/second-push.md', 'utf8')
const NOW = ['--now', '2026-12-20T10:00:00Z']

let github: GitHub
let workspace: Workspace
const online = (...args: string[]) =>
  runCli(workspace.folder, [...args, ...NOW], { GITHUB_API_URL: github.url, GITHUB_TOKEN: 'ghp_ada' })
const merge = (...args: string[]) => runCli(workspace.folder, ['report', '--merge', ...args, ...NOW])

beforeAll(async () => {
  github = await startGitHub({ repositories: ['shop', 'search'], webUrl: 'https://github.com' })
  workspace = await aWorkspace()
  await workspace.commit({ 'postmortems/2026-11-03-checkout.md': DOCUMENT })
  await mkdir(join(workspace.folder, 'facts'))
  for (const name of ['shop', 'search']) {
    const repository = ['--repo', `acme/${name}`]
    expect((await online('sync', '--since', '2026-11-01', ...repository)).exit).toBe(0)
    const report = await online('report', '--format', 'json', ...repository)
    expect(report.exit).toBe(0)
    await writeFile(join(workspace.folder, `facts/acme__${name}.json`), report.stdout)
  }
  await writeFile(join(workspace.folder, 'facts/acme__billing.json'), '')
})
afterAll(async () => {
  await github.close()
  await workspace.remove()
})

test('reports of several repositories become one, without a token and without a request', async () => {
  github.forgetRequests()
  const { exit, stdout, stderr } = await merge(
    'facts/acme__billing.json',
    'facts/acme__search.json',
    'facts/acme__shop.json',
  )
  expect([exit, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Postmortem follow-up · 2 repositories · 20 December 2026')
  expect(stdout).toMatch(/acme\/billing +Its run left nothing\./)
  expect(github.requests).toEqual([])
})

test('a glob does the same in every format', async () => {
  const json = JSON.parse((await merge('facts/*.json', '--format', 'json')).stdout)
  expect(json).toMatchObject({
    version: 1,
    counts: { repositories: 2 },
    withoutSetup: [{ repository: 'acme/billing' }],
  })
  const csv = (await merge('facts/*.json', '--format', 'csv')).stdout
  expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + json.items.length)
  expect((await merge('facts/*.json', '--format', 'markdown')).stdout).toMatch(/^### Postmortem follow-up/)
  expect((await merge('facts/*.json', '--format', 'html')).stdout).toMatch(/^<!doctype html>/)
})

test.each([
  [['facts/nowhere.json'], 'facts/nowhere.json does not exist.'],
  [['facts'], 'There are no facts to merge.'],
  [['facts/*.json', '--post'], 'A merged report is published by nobody.'],
])('what cannot be merged is said: %j', async (args, says) => {
  const { exit, stdout, stderr } = await merge(...args)
  expect([exit, stdout]).toEqual([2, ''])
  expect(stderr).toContain(says)
})

test('parts of a record that several machines read become the report of the whole', async () => {
  const part = async (number: number) => {
    const { exit, stdout, stderr } = await online(
      'report',
      '--repo',
      'acme/shop',
      '--shard',
      `${number}/2`,
      '--format',
      'json',
    )
    expect([exit, stderr]).toEqual([0, expect.stringContaining(`This is part ${number} of 2: `)])
    await writeFile(join(workspace.folder, `parts/acme__shop__${number}-of-2.json`), stdout)
  }
  await mkdir(join(workspace.folder, 'parts'))
  await part(1)
  await part(2)
  const json = async (files: string) => JSON.parse((await merge(files, '--format', 'json')).stdout)
  expect(await json('parts/*.json')).toEqual(await json('facts/acme__shop.json'))
})

test('parts of a check say whose they are, and which documents are in which part', async () => {
  const check = async (shard: string) => {
    const { exit, stdout } = await runCli(
      workspace.folder,
      ['check', '--shard', shard, '--repo', 'acme/shop', '--format', 'json', ...NOW],
      {},
    )
    expect(exit).toBe(0)
    return JSON.parse(stdout)
  }
  const [first, second] = [await check('1/2'), await check('2/2')]
  expect(first).toMatchObject({ repository: 'acme/shop', today: '2026-12-20', shard: { part: 1, of: 2 } })
  expect(first.counts.postmortems + second.counts.postmortems).toBe(1)
})

test.each([
  [['check', '--shard', '0/4'], 'Parts count from 1: the first is 1/4.'],
  [['check', '--shard', '5/4'], 'There are only 4 parts: the last is 4/4.'],
  [['report', '--shard', 'x'], 'Write the part and how many there are, such as 1/4.'],
  [['report', '--shard', '1/4', '--post'], "cannot be used with option '--post'"],
  [['report', '--shard', '1/4', '--merge', 'facts/*.json'], "cannot be used with option '--merge"],
  [['check', '--shard', '1/4', '--fix'], "cannot be used with option '--fix'"],
  [
    ['check', '--shard', '1/4', '--baseline', 'x.json', '--write-baseline'],
    "cannot be used with option '--write-baseline'",
  ],
  [
    ['sync', '--shard', '1/4'],
    'Issues are kept by one run that sees the whole record: a part closes and files nothing.',
  ],
])('a part that cannot be is an error: %j', async (args, says) => {
  github.forgetRequests()
  const { exit, stdout, stderr } = await online(...args)
  expect([exit, stdout]).toEqual([2, ''])
  expect(stderr).toContain(says)
  expect(github.requests).toEqual([])
})
