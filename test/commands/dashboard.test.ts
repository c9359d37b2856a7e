import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { outputFolder } from '../../src/adapters/files/output-folder.js'
import { type DashboardRequest, runDashboard } from '../../src/commands/dashboard.js'
import { runSync } from '../../src/commands/sync.js'
import { aWorld } from '../support/a-world.js'
import type { Texts } from '../support/files-of.js'
import { ADA, type MemoryOptions, memoryTracker } from '../support/memory-tracker.js'

const NOW = '2026-11-27T08:00:00Z'
const CHECKOUT = `---
id: INC-2026-014
date: 2026-11-03
severity: SEV1
status: final
---
# Checkout returned 502s for 47 minutes

## Summary
The gateway took a configuration without upstreams.

## Action items
- [ ] Validate the configuration before the rollout — @ada, due 2026-11-20
- [ ] Alert on 5xx — @ada, due 2026-12-20
`
const RECORD: Texts = {
  'postmortems/checkout.md': CHECKOUT,
  'postmortems/keys.md': CHECKOUT.replace('14', '15')
    .replace('status: final', 'status: final\nconfidential: true')
    .replace('Checkout returned', 'Keys were copied and returned')
    .replace('Alert on 5xx', 'Rotate the signing key'),
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'followthrough-dashboard-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const requestIn = (name = 'site', change: Partial<DashboardRequest> = {}): DashboardRequest => ({
  configPath: null,
  out: outputFolder(folder, name),
  folder: name,
  page: 'https://github.com/acme/shop',
  canAsk: true,
  ...change,
})
const written = (file = 'index.html') => readFileSync(join(folder, 'site', file), 'utf8')

/** A record whose items are filed, and whose first issue was closed by a person. */
async function aFollowedRecord(options: MemoryOptions = {}) {
  const memory = memoryTracker(options)
  const { world } = aWorld({ now: NOW, before: {}, after: RECORD, memory })
  await runSync(world, {
    configPath: null,
    dryRun: false,
    confirm: null,
    since: '2000-01-01',
    fileAgain: false,
    push: null,
    commit: null,
    branch: null,
    narrow: null,
    writeBack: null,
    failOn: 'error',
    format: 'text',
    color: false,
  })
  const closed = memory.world.issues().find(({ title }) => title.startsWith('Validate'))
  if (closed) memory.world.edit(ADA, closed.number, { state: 'closed', stateReason: 'completed' })
  return { world, memory }
}

describe('with GitHub', () => {
  test('the page shows what issues know, and no issue changes', async () => {
    const { world, memory } = await aFollowedRecord()
    const before = memory.world.issues()
    const run = await runDashboard(world, requestIn())
    expect(run).toMatchObject({ exit: 0, result: 'site/index.html\nsite/feed.xml\n', notices: [] })
    expect(memory.world.issues()).toEqual(before)
    expect(written()).toContain('from the documents and their issues')
    expect(written()).toContain('1 of 2 done')
    expect(written()).toContain('href="https://github.com/acme/shop/issues/')
  })

  test('of a private repository it says who can read the page', async () => {
    const { world } = await aFollowedRecord({ isPrivate: true })
    const { notices } = await runDashboard(world, requestIn())
    expect(notices).toEqual([
      expect.stringMatching(/^This repository is private: .* Pages of a private repository are public/),
    ])
  })
})

test('confidential postmortems are counted in page and feed, and nothing of them is shown', async () => {
  const { world } = await aFollowedRecord()
  for (const canAsk of [true, false]) {
    await runDashboard(world, requestIn('site', { canAsk }))
    expect(written()).toContain('1 confidential postmortem with 2 open action items')
    expect(`${written()}${written('feed.xml')}`).not.toMatch(/Keys|keys\.md|Rotate|INC-2026-015/)
  }
})

test('without a token the page is made from the documents, and one notice says what is missing', async () => {
  const { world } = aWorld({ now: NOW, before: {}, after: RECORD })
  const { exit, notices } = await runDashboard(world, requestIn('site', { canAsk: false, page: null }))
  expect([exit, notices]).toEqual([0, [expect.stringContaining('set GITHUB_TOKEN')]])
  expect(written()).toContain('from the documents alone')
  expect(written()).not.toContain('href="http')
})

test('a document that cannot be read is counted, and the run says so', async () => {
  const after = { ...RECORD, 'postmortems/broken.md': '---\nid: [\n---\n# Broken\n' }
  const { world } = aWorld({ now: NOW, before: {}, after })
  const { notices } = await runDashboard(world, requestIn('site', { canAsk: false }))
  expect(notices.at(-1)).toContain('1 document could not be read')
})

describe('the folder', () => {
  const { world } = aWorld({ now: NOW, before: {}, after: RECORD })
  const write = () => runDashboard(world, requestIn('site', { canAsk: false }))

  test('is made, holds two files, and is written again', async () => {
    await write()
    const before = written()
    await write()
    expect(readdirSync(join(folder, 'site')).sort()).toEqual(['feed.xml', 'index.html'])
    expect(written()).toBe(before)
  })

  test('a page of somebody else in it is not overwritten', async () => {
    await write()
    writeFileSync(join(folder, 'site/index.html'), '<title>Our team</title>')
    await expect(write()).rejects.toMatchObject({
      message: expect.stringContaining('site/index.html was not written by Followthrough'),
    })
    expect(written()).toBe('<title>Our team</title>')
  })

  test('a link in it is not followed', async () => {
    await write()
    writeFileSync(join(folder, 'mine.html'), written())
    rmSync(join(folder, 'site/index.html'))
    symlinkSync(join(folder, 'mine.html'), join(folder, 'site/index.html'))
    await expect(write()).rejects.toMatchObject({ message: expect.stringContaining('links are not followed') })
  })

  test('that cannot be made is one sentence and a hint', async () => {
    writeFileSync(join(folder, 'site'), 'a file')
    await expect(write()).rejects.toMatchObject({ message: expect.stringMatching(/^site\/index\.html cannot be/) })
  })
})
