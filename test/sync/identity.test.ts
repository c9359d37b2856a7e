import { describe, expect, test } from '@jest/globals'
import type { ActionItem, Document } from '../../src/postmortem/model.js'
import { reconcile, type SyncInput } from '../../src/sync/reconcile.js'
import type { SyncResult } from '../../src/sync/result.js'
import {
  anActionItem,
  anUnreadable,
  aPostmortem,
  mayWrite,
  only,
  someInput,
  someSettings,
} from '../support/builders.js'
import { ADA, memoryTracker } from '../support/memory-tracker.js'

function aRepository(base: Partial<SyncInput> = {}) {
  const { tracker, world } = memoryTracker()
  const sync = (documents: readonly Document[], change: Partial<SyncInput> = {}) =>
    reconcile(someInput({ documents, ...base, ...change }), only(tracker), mayWrite)
  return { world, sync }
}

const kinds = ({ changes }: SyncResult) => changes.map(({ kind, outcome }) => `${kind} ${outcome}`)
const broken = anUnreadable('postmortems/broken.md')
const a = (items: readonly ActionItem[]) => aPostmortem({ id: 'INC-1', path: 'postmortems/a.md', items })
const b = (items: readonly ActionItem[]) => aPostmortem({ id: 'INC-2', path: 'postmortems/b.md', items })

describe('As long as a document cannot be read', () => {
  test('a renamed one keeps its issues, and the next whole run knows them again', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem({ id: 'old', path: 'postmortems/old.md' }), broken])
    const renamed = aPostmortem({ id: 'new', path: 'postmortems/new.md' })
    const result = await sync([renamed, broken])
    expect(result.changes).toEqual([])
    expect(result.items[0]).toMatchObject({ unfiled: 'deferred' })
    expect(result.notices.join('\n')).toContain('new/a1 is not filed yet: #1 may be its issue')
    expect(kinds(await sync([renamed]))).toEqual(['rekey done'])
    expect(world.issues()).toHaveLength(1)
  })

  test('an item that moved is not filed again', async () => {
    const { sync, world } = aRepository()
    await sync([a([anActionItem()]), b([]), broken])
    expect((await sync([a([]), b([anActionItem()]), broken])).changes).toEqual([])
    expect(kinds(await sync([a([]), b([anActionItem()])]))).toEqual(['rekey done'])
    expect(world.issues()).toHaveLength(1)
  })

  test('an item that moved out of it is not filed again', async () => {
    const { sync, world } = aRepository()
    await sync([a([anActionItem()]), b([])])
    expect((await sync([anUnreadable('postmortems/a.md'), b([anActionItem()])])).changes).toEqual([])
    expect(kinds(await sync([a([]), b([anActionItem()])]))).toEqual(['rekey done'])
    expect(world.issues()).toHaveLength(1)
  })

  test('an item that is like no other is filed', async () => {
    const { sync } = aRepository()
    await sync([a([anActionItem()]), broken])
    const both = a([anActionItem(), anActionItem({ id: 'a2', title: 'Rehearse the failover' })])
    expect(kinds(await sync([both, broken]))).toEqual(['create done'])
  })
})

test('an issue that a person gave another title is known by the words of the document', async () => {
  const { sync, world } = aRepository()
  const titled = (id: string, title: string) => [a([anActionItem({ id, title })])]
  await sync(titled('x1', 'Alert when checkout 5xx exceeds 1 percent'))
  world.edit(ADA, 1, { title: 'Pager for the shop' })
  await sync(titled('x1', 'Alert when checkout 5xx exceeds 1 percent'))
  const result = await sync(titled('x2', 'Alert when checkout 5xx exceeds 1 per cent'))
  expect(kinds(result)).toEqual(['rekey done'])
  expect(world.issues()).toHaveLength(1)
  expect(world.issue(1).state).toBe('open')
})

test('a document that was split takes its issues along, also where no push told of it', async () => {
  const { sync, world } = aRepository({ settings: someSettings({ since: null }) })
  const items = [anActionItem(), anActionItem({ id: 'a2', title: 'Rehearse the failover' })]
  await sync([a(items)], { changedByPush: new Set(['postmortems/a.md']) })
  const appeared = async () => new Map([['postmortems/b.md', '2026-11-20T00:00:00Z']])
  const result = await sync([a(items.slice(0, 1)), b(items.slice(1))], { appeared })
  expect(kinds(result)).toEqual(['rekey done'])
  expect(world.issues()).toHaveLength(2)
})

test('a finished issue is not taken for a new item because the document has another id', async () => {
  const { sync, world } = aRepository()
  await sync([a([anActionItem()])])
  await sync([a([anActionItem({ state: 'done' })])])
  const again = aPostmortem({
    id: 'INC-9',
    path: 'postmortems/a.md',
    items: [anActionItem({ title: 'Rehearse the failover' })],
  })
  expect(kinds(await sync([again]))).toEqual(['create done'])
  expect(world.issue(1).state).toBe('closed')
})

test('an item that moved and was ticked at once closes its issue as completed', async () => {
  const { sync, world } = aRepository()
  await sync([a([anActionItem()]), b([])])
  expect(kinds(await sync([a([]), b([anActionItem({ state: 'done' })])]))).toEqual(['close done'])
  expect(world.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' })
})

test('files that were left out move no issue to a similar item', async () => {
  const { sync, world } = aRepository()
  await sync([a([anActionItem()]), b([])])
  expect((await sync([b([anActionItem()])], { whole: false })).changes).toEqual([])
  expect(world.issues()).toHaveLength(1)
})
