import { describe, expect, test } from '@jest/globals'
import type { Tracker } from '../../src/ports/tracker.js'
import type { Document, Postmortem } from '../../src/postmortem/model.js'
import { reconcile, type SyncInput } from '../../src/sync/reconcile.js'
import { anActionItem, aPostmortem, mayWrite, only, someInput } from '../support/builders.js'
import { BOT, memoryTracker } from '../support/memory-tracker.js'

function aRepository() {
  const memory = memoryTracker()
  const sync = (documents: readonly Document[], change: Partial<SyncInput> = {}, tracker: Tracker = memory.tracker) =>
    reconcile(someInput({ documents, ...change }), only(tracker), mayWrite)
  const saidComplete = () =>
    memory.world
      .issues()
      .some(({ number }) => memory.world.commentsOf(number).some(({ body }) => body.includes('"complete"')))
  return { ...memory, sync, saidComplete }
}

const second = anActionItem({ id: 'a2', title: 'Rehearse the failover' })
const done = anActionItem({ state: 'done' })

describe('A postmortem is not called complete', () => {
  test('as long as an issue is open whose item cannot be read', async () => {
    const { sync, world, saidComplete } = aRepository()
    await sync([aPostmortem({ items: [anActionItem(), second] })])
    const ragged: Postmortem['problems'][number] = {
      ...{ kind: 'ragged-row', field: null, written: '|', expected: 'three cells' },
      span: { start: 0, end: 0 },
    }
    await sync([aPostmortem({ items: [done], problems: [ragged] })])
    expect(world.issues().map(({ state }) => state)).toEqual(['closed', 'open'])
    expect(saidComplete()).toBe(false)
  })

  test('as long as the guard keeps issues open whose items are gone', async () => {
    const { sync, saidComplete } = aRepository()
    const others = Array.from({ length: 8 }, (_, at) =>
      anActionItem({ id: `g${at}`, title: `Measure host ${at ** 7}` }),
    )
    await sync([aPostmortem({ items: [anActionItem(), ...others] })])
    const short = [aPostmortem({ items: [done] })]
    expect(await sync(short)).toMatchObject({ guarded: true })
    expect(saidComplete()).toBe(false)
    await sync(short, { confirmed: 8 })
    expect(saidComplete()).toBe(true)
  })

  test('as long as two items share an id', async () => {
    const { sync, saidComplete } = aRepository()
    await sync([aPostmortem({ items: [anActionItem(), second] })])
    await sync([aPostmortem({ items: [done, second, { ...second, title: 'Rehearse it again' }] })])
    expect(saidComplete()).toBe(false)
  })
})

test('who loses a race names the issue that stays', async () => {
  const { sync, world, tracker } = aRepository()
  let isTaken = false
  const slow: Tracker = {
    ...tracker,
    create: async (draft) => {
      if (!isTaken) world.open(BOT, draft)
      isTaken = true
      return tracker.create(draft)
    },
  }
  const result = await sync([aPostmortem()], {}, slow)
  expect(world.issues().map(({ stateReason }) => stateReason)).toEqual([null, 'duplicate'])
  expect([...result.news.values()].flat()).toMatchObject([{ reference: { text: '#1' } }])
  expect(result.items[0]).toMatchObject({ state: 'open', issue: { number: 1 } })
})
