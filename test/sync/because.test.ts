import { describe, expect, test } from '@jest/globals'
import type { Tracker } from '../../src/ports/tracker.js'
import type { Document } from '../../src/postmortem/model.js'
import { readMark, withMark } from '../../src/sync/mark/mark-line.js'
import { reconcile, type SyncInput } from '../../src/sync/reconcile.js'
import type { SyncSettings } from '../../src/sync/settings.js'
import {
  anActionItem,
  aPostmortem,
  type ItemWords,
  mayWrite,
  only,
  someInput,
  someSettings,
} from '../support/builders.js'
import { ADA, memoryTracker } from '../support/memory-tracker.js'

function aRepository() {
  const memory = memoryTracker()
  const sync = (documents: readonly Document[], change: Partial<SyncInput> = {}, tracker: Tracker = memory.tracker) =>
    reconcile(someInput({ documents, ...change }), only(tracker), mayWrite)
  const said = (number = 1) => memory.world.commentsOf(number).map(({ body }) => body)
  return { ...memory, sync, said }
}
const of = (...items: readonly ItemWords[]) => [aPostmortem({ items: items.map(anActionItem) })]

describe('A change says why', () => {
  const LABELS: SyncSettings['labels'] = { base: 'postmortem', priority: null, type: '{type}', severity: null }

  test.each<[string, string, ItemWords, ItemWords, Partial<SyncInput>]>([
    ['close', 'the item is ticked in the document', {}, { state: 'done' }, {}],
    ['close', 'the document says it will not be done', {}, { state: 'dropped' }, {}],
    ['reopen', 'the item is open again in the document', { state: 'done' }, {}, {}],
    ['rekey', 'the item was reworded, moved or renamed in the documents', {}, { id: 'other' }, {}],
    [
      'update',
      'the document or the block on the issue changed',
      {},
      { title: 'Alert when checkout 5xx exceeds 2 %' },
      {},
    ],
    ['update', 'the document or the block on the issue changed', {}, { owners: ['@grace'] }, {}],
    ['update', 'the document or the block on the issue changed', {}, { due: '2026-12-24' }, {}],
    [
      'label',
      'the document asks for other labels',
      {},
      {},
      { settings: someSettings({ labels: { ...LABELS, severity: '{severity}' } }) },
    ],
  ])('%s: %s', async (kind, because, before, after, change) => {
    const { sync } = aRepository()
    await sync(of({ ...before, state: 'open' }))
    if (before.state) await sync(of(before))
    const { changes } = await sync(of(after), change)
    expect(changes.map((one) => [one.kind, one.because, one.outcome])).toEqual([[kind, because, 'done']])
    expect((await sync(of(after), change)).changes).toEqual([])
  })

  test('what was changed on the issue is kept', async () => {
    const { sync, world } = aRepository()
    await sync(of({}))
    world.edit(ADA, 1, { title: 'Mine' })
    const { changes } = await sync(of({}))
    expect(changes.map(({ kind, because }) => [kind, because])).toEqual([
      ['update', 'what was changed on the issue is kept'],
    ])
    expect(world.issue(1).title).toBe('Mine')
  })

  test('somebody said on the issue that it will not be done', async () => {
    const { sync, world } = aRepository()
    await sync(of({}))
    world.say(ADA, 1, '/wontdo too dear')
    const { changes } = await sync(of({}))
    expect(changes.map(({ kind, because }) => [kind, because])).toEqual([
      ['close', 'somebody said on the issue that it will not be done'],
    ])
  })

  test('the item is gone, or its issue is another’s double', async () => {
    const { sync, world, said } = aRepository()
    await sync(of({}, { id: 'a2', title: 'Rehearse the failover' }))
    const { changes } = await sync(of({}))
    expect(changes).toMatchObject([
      {
        kind: 'close',
        key: 'postmortems/2026-11-03-checkout.md#2',
        title: 'Rehearse the failover',
        because: 'the item is in no document any more',
      },
    ])
    expect(said(2)).toEqual([
      'Note: {"kind":"gone","commit":"a1b2c3d4e5f60718293a4b5c6d7e8f9012345678","path":"postmortems/2026-11-03-checkout.md"}',
    ])
    const { title, body, labels, author } = world.issue(1)
    world.open(author ?? ADA, { title, body, labels, assignees: [] })
    const double = await sync(of({}))
    expect(double.changes.map(({ kind, because, issue }) => [kind, because, issue?.number])).toEqual([
      ['close', 'it is a duplicate of #1', 3],
    ])
    expect(said(3)).toEqual(['Note: {"kind":"duplicate","of":"#1"}'])
    expect(world.issue(3).stateReason).toBe('duplicate')
  })

  test('an issue without an item that a person opened again stays open, and that is said', async () => {
    const { sync, world, said } = aRepository()
    await sync(of({}, { id: 'a2', title: 'Rehearse the failover' }))
    await sync(of({}))
    world.edit(ADA, 2, { state: 'open', stateReason: 'reopened' })
    const { changes } = await sync(of({}))
    expect(changes.map(({ kind, because, outcome }) => [kind, because, outcome])).toEqual([
      ['update', 'what was changed on the issue is kept', 'done'],
    ])
    expect(said(2)).toHaveLength(1)
    expect(world.issue(2).state).toBe('open')
    expect((await sync(of({}))).changes).toEqual([])
  })

  test('and remembers the commit in short', async () => {
    const { sync, world } = aRepository()
    await sync(of({}, { id: 'a2', title: 'Rehearse the failover' }))
    await sync(of({ due: '2026-12-24' }), { commit: 'f'.repeat(40) })
    const runs = [1, 2].map((number) => {
      const reading = readMark(world.issue(number).body)
      return reading.kind === 'mark' && reading.mark.run
    })
    expect(runs).toEqual(['f'.repeat(12), 'f'.repeat(12)])
  })
})

describe('A block that somebody took out', () => {
  test.each([
    ['Mine', 'Mine\n\n**Why**'],
    ['Mine\n', 'Mine\n**Why**'],
    ['', '**Why**'],
  ])('comes back below %j', async (above, start) => {
    const { sync, world } = aRepository()
    await sync(of({}))
    const { body } = world.issue(1)
    world.edit(ADA, 1, { body: `${above}${body.slice(body.indexOf('<!--'))}` })
    await sync(of({}))
    expect(world.issue(1).body.slice(0, start.length)).toBe(start)
    expect((await sync(of({}))).changes).toEqual([])
  })
})

describe('That a postmortem is complete', () => {
  const a2 = { id: 'a2', title: 'Rehearse the failover' }
  const note = (done: number, all: number, days: number) =>
    `Note: {"kind":"complete","done":${done},"of":${all},"days":${days},"title":"Checkout returned 502s for 47 minutes"}`

  test('is said on the last issue that a run closes, once', async () => {
    const { sync, said } = aRepository()
    await sync(of({}, a2), { now: '2026-11-01T09:00:00Z' })
    await sync(of({ state: 'done' }, { ...a2, state: 'done' }))
    expect([said(1), said(2)]).toEqual([[], [note(2, 2, 4)]])
    await sync(of({ state: 'done' }, { ...a2, state: 'done' }))
    expect(said(2)).toHaveLength(1)
  })

  test('counts what was done before it was filed, and not what is proposed or tracked elsewhere', async () => {
    const { sync, said } = aRepository()
    const rest: readonly ItemWords[] = [
      { id: 'b', title: 'Was done before', state: 'done' },
      { id: 'c', title: 'Given up before', state: 'dropped' },
      { id: 'd', title: 'An idea', state: 'proposed' },
      { id: 'e', title: 'Somewhere else', tracked: 'JIRA-1' },
    ]
    await sync(of({}, ...rest))
    await sync(of({ state: 'done' }, ...rest))
    expect(said()).toEqual([note(2, 3, 0)])
  })

  test('waits for an item that is not filed yet', async () => {
    const { sync, said } = aRepository()
    await sync(of({}))
    const settings = someSettings({ limits: { create: 0, close: 'auto' } })
    await sync(of({ state: 'done' }, a2), { settings })
    expect(said()).toEqual([])
  })

  test('is not said where all was given up', async () => {
    const { sync, said } = aRepository()
    await sync(of({}))
    await sync(of({ state: 'dropped' }))
    expect(said()).toEqual([])
  })

  test('counts what people closed as completed, and not what they gave up', async () => {
    const { sync, said, world } = aRepository()
    const a3 = { id: 'a3', title: 'Measure the queue of payments' }
    await sync(of({}, a2, a3))
    world.edit(ADA, 1, { state: 'closed', stateReason: 'completed' })
    world.edit(ADA, 3, { state: 'closed', stateReason: 'not_planned' })
    world.edit(ADA, 2, { state: 'closed', stateReason: 'completed' })
    const { changes } = await sync(of({}, a2, a3))
    expect([said(1), said(2), said(3)]).toEqual([[], [note(2, 3, 0)], []])
    expect(changes.map(({ kind, issue }) => `${kind} ${issue?.number}`).sort()).toEqual([
      'update 1',
      'update 2',
      'update 3',
    ])
  })

  test('is a change of its own where nothing else is to be written', async () => {
    const { sync, said, world } = aRepository()
    await sync(of({}, a2))
    await sync(of({ state: 'done' }, { ...a2, state: 'done' }), {}, aborting(world))
    const silent = (number: number) =>
      withMark(world.issue(number).body, (mark) => ({ ...mark, said: [] })) ?? world.issue(number).body
    world.edit(ADA, 2, { body: silent(2) })
    const { changes } = await sync(of({ state: 'done' }, { ...a2, state: 'done' }))
    expect(changes).toMatchObject([
      {
        kind: 'comment',
        because: 'the last action item of the postmortem is closed',
        outcome: 'done',
        issue: { number: 2 },
      },
    ])
    expect(said(2)).toEqual([note(2, 2, 0)])
  })

  test('waits where an issue before it could not be closed', async () => {
    const { sync, said, tracker, world } = aRepository()
    await sync(of({}, a2))
    const refusing: Tracker = {
      ...tracker,
      update: async (number, patch) =>
        number === 1
          ? { ok: false, refusal: { kind: 'forbidden', message: 'No.', hint: '' } }
          : tracker.update(number, patch),
    }
    const ticked = of({ state: 'done' }, { ...a2, state: 'done' })
    const { changes } = await sync(ticked, {}, refusing)
    expect(changes.map(({ outcome }) => outcome)).toEqual(['failed', 'done'])
    expect(said(2)).toEqual([])
    const reading = readMark(world.issue(2).body)
    expect(reading.kind === 'mark' && reading.mark.said).toEqual([])
    expect(world.issue(2).state).toBe('closed')
    await sync(ticked)
    expect([said(1), said(2)]).toEqual([[note(2, 2, 0)], []])
  })

  test('waits for an issue of the same document that has no item', async () => {
    const { sync, said } = aRepository()
    await sync(of({}, a2))
    await sync(of({ state: 'done' }), { whole: false })
    expect(said()).toEqual([])
    const { sync: other, said: told } = aRepository()
    await other([...of({}), aPostmortem({ id: 'INC-2', path: 'b.md', items: [anActionItem(a2)] })])
    await other(of({ state: 'done' }), { whole: false })
    expect(told()).toEqual([note(1, 1, 0)])
  })
})

/** Nothing is said in this run. */
function aborting(world: ReturnType<typeof memoryTracker>['world']): Tracker {
  const { tracker } = memoryTracker()
  return {
    ...tracker,
    list: async () => ({ ok: true, value: world.issues() }),
    read: async (number) => ({ ok: true, value: world.issue(number) }),
    comments: async () => ({ ok: true, value: [] }),
    comment: async () => ({ ok: false, refusal: { kind: 'forbidden', message: 'No.', hint: '' } }),
    update: async (number, patch) => {
      world.edit(ADA, number, patch)
      return { ok: true, value: world.issue(number) }
    },
  }
}
