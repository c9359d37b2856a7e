import { describe, expect, test } from '@jest/globals'
import type { Document } from '../../src/postmortem/model.js'
import { type Known, memoryLine, readMemory, rememberedPlace } from '../../src/sync/match/memory.js'
import { reconcile, type SyncInput } from '../../src/sync/reconcile.js'
import { anActionItem, aPostmortem, mayWrite, only, someInput } from '../support/builders.js'
import { ADA, BOT, memoryTracker } from '../support/memory-tracker.js'
import { fc } from '../support/random.js'

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 24, maxLength: 24 })
const known: fc.Arbitrary<Known> = fc.record({
  key: hex,
  repository: fc.constantFrom('acme/shop', 'acme/ops--2', 'A.c_me/_'),
  number: fc.integer({ min: 1, max: 2 ** 31 }),
})

describe('What the report remembers of issues', () => {
  test('comes back, from any body around it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(known, { selector: ({ key }) => key.slice(0, 8) }), fc.string(), (all, text) => {
        const line = memoryLine(all)
        expect(line).toMatch(/^(?:<!-- followthrough:known:v1 [A-Za-z0-9+/=.:;]+ -->)?$/)
        const memory = readMemory(`${text}\n\n${line}\nbelow`)
        for (const { key, repository, number } of all) {
          expect(rememberedPlace(memory, key)).toEqual({ repository, number })
        }
        expect(memory.size).toBe(all.length)
      }),
    )
  })

  test('is cut to what fits, the last ones first, and any other text is no memory', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => ({
      key: String(at).padStart(8, '0').padEnd(24, 'f'),
      repository: 'acme/shop',
      number: at + 1,
    }))
    const line = memoryLine(many)
    expect(line.length).toBeLessThan(12_100)
    const memory = readMemory(line)
    expect(memory.size).toBeGreaterThan(800)
    expect(rememberedPlace(memory, many[0]?.key ?? '')).toEqual({ repository: 'acme/shop', number: 1 })
    expect(rememberedPlace(memory, many[4_999]?.key ?? '')).toBeNull()
    const odd = ['', 'Nothing.', line.replace('v1 ', 'v1 <'), `<!-- followthrough:known:v1 ${'a'.repeat(99_999)} -->`]
    for (const body of odd) expect(readMemory(body).size).toBe(0)
    for (const shelf of ['Li4vLi4=:000000001', 'YWNtZS9zaG9w:00000000', 'YWNtZS9zaG9w:zzzzzzzz1', 'YWNtZS9zaG9w']) {
      expect(readMemory(`<!-- followthrough:known:v1 ${shelf} -->`).size).toBe(0)
    }
  })
})

describe('An issue that is not there any more', () => {
  const two = () => [
    aPostmortem({ items: [anActionItem(), anActionItem({ id: 'a2', title: 'Rehearse the failover' })] }),
  ]

  /** Two issues, and a report that remembers them. */
  async function aRepository() {
    const { tracker, world } = memoryTracker()
    const sync = (documents: readonly Document[] = two(), change: Partial<SyncInput> = {}) =>
      reconcile(someInput({ documents, ...change }), only(tracker), mayWrite)
    const { items } = await sync()
    const all = items.flatMap(({ issue, digest }) => (issue ? [{ ...issue, key: digest }] : []))
    const report = { title: 'Report', labels: ['postmortem-report'], assignees: [] }
    const draft = { ...report, body: `Text\n\n${memoryLine(all)}` }
    return { tracker, world, sync, publish: (author = BOT) => world.open(author, draft) }
  }

  test.each([
    ['deleted', 'gone', 'was deleted'],
    ['hidden', 'missing', 'There is nothing with this number'],
    ['transferred', 'moved', 'has moved'],
  ] as const)('because it was %s is said, and not filed again', async (_, how, words) => {
    const { world, sync, publish } = await aRepository()
    publish()
    world.take(2, how)
    const result = await sync()
    expect(result.changes).toEqual([])
    expect(result.notices.join()).toContain('The issue of INC-2026-014/a2, #2, was taken away')
    expect(result.notices.join()).toContain(words)
    expect(result.items[1]).toMatchObject({ issue: null, unfiled: 'taken-away', tracked: '#2' })
    expect(result.counts).toMatchObject({ open: 1, failed: 0 })
    expect((await sync()).changes).toEqual([])
  })

  test('is filed again when somebody asks for it, once', async () => {
    const { world, sync, publish } = await aRepository()
    publish()
    world.take(2, 'gone')
    const again = await sync(two(), { fileAgain: true })
    expect(again.changes.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual(['create done'])
    expect((await sync()).changes).toEqual([])
  })

  test('costs a question only when its item would be filed', async () => {
    const { world, sync, publish } = await aRepository()
    publish()
    world.take(2, 'gone')
    world.requests.length = 0
    await sync()
    expect(world.requests).toEqual(['identity', 'list postmortem', 'listBy github-actions[bot]', 'read 2'])
    world.requests.length = 0
    await sync([aPostmortem()])
    expect(world.requests.filter((request) => request !== 'commentsSince')).toEqual(['identity', 'list postmortem'])
  })

  test('is not believed from a stranger: then the item is filed again', async () => {
    const { world, sync, publish } = await aRepository()
    publish(ADA)
    world.take(2, 'gone')
    expect((await sync()).counts.created).toBe(1)
  })
})
