import { describe, expect, test } from '@jest/globals'
import type { Tracker } from '../../src/ports/tracker.js'
import type { Document } from '../../src/postmortem/model.js'
import { reconcile, type SyncInput } from '../../src/sync/reconcile.js'
import { undo } from '../../src/sync/undo.js'
import { anActionItem, aPostmortem, mayWrite, only, someInput, someSettings } from '../support/builders.js'
import { ADA, BOT, memoryTracker } from '../support/memory-tracker.js'

const settings = someSettings({ parentIssue: true })
const first = aPostmortem({ items: [anActionItem(), anActionItem({ id: 'a2', title: 'Rehearse the failover' })] })
const second = aPostmortem({
  path: 'postmortems/b.md',
  id: 'INC-2',
  items: [anActionItem({ id: 'b1', title: 'Restore the nightly backup on every Monday' })],
})

function aRepository() {
  const memory = memoryTracker()
  const trackers = only(memory.tracker)
  const sync = (run: string, documents: readonly Document[], change: Partial<SyncInput> = {}) =>
    reconcile(someInput({ documents, settings, run, ...change }), trackers, mayWrite)
  const takeBack = (run: string, dryRun = false) => undo(trackers, { run, me: BOT, settings, dryRun })
  const states = () => memory.world.issues().map(({ number, state, stateReason }) => [number, state, stateReason])
  return { ...memory, sync, takeBack, states }
}

describe('Taking a run back', () => {
  test('closes as not planned what it created, parent issues too, and nothing else', async () => {
    const { sync, takeBack, states } = aRepository()
    await sync('1', [first])
    await sync('2', [first, second])
    const undone = await takeBack('2')
    expect(undone.changes.map(({ kind, outcome, because }) => [kind, outcome, because])).toEqual([
      ['close', 'done', 'the run 2 created it'],
      ['close', 'done', 'the run 2 created it'],
    ])
    expect(states()).toEqual([
      [1, 'open', null],
      [2, 'open', null],
      [3, 'open', null],
      [4, 'closed', 'not_planned'],
      [5, 'closed', 'not_planned'],
    ])
  })

  test('the next sync files nothing again and opens nothing', async () => {
    const { sync, takeBack, states } = aRepository()
    await sync('1', [first])
    await takeBack('1')
    const before = states()
    const next = await sync('2', [first])
    expect(next.counts).toMatchObject({ created: 0, reopened: 0, open: 0 })
    expect(states()).toEqual(before)
    expect((await sync('3', [first])).changes).toEqual([])
  })

  test('leaves alone what a person closed, what a stranger copied, and other runs', async () => {
    const { sync, takeBack, world, states } = aRepository()
    await sync('1', [first])
    const { body, labels } = world.issue(1)
    world.open(ADA, { title: 'Copied', body, labels, assignees: [] })
    world.edit(ADA, 1, { state: 'closed', stateReason: 'completed' })
    expect((await takeBack('7')).changes).toEqual([])
    const undone = await takeBack('1')
    expect(undone.closedBefore).toBe(1)
    expect(states().filter(([, state]) => state === 'open')).toEqual([[4, 'open', null]])
  })

  test('a dry run says what would be closed, and closes nothing', async () => {
    const { sync, takeBack, states } = aRepository()
    await sync('1', [first])
    const before = states()
    expect((await takeBack('1', true)).changes.map(({ outcome }) => outcome)).toEqual(['planned', 'planned', 'planned'])
    expect(states()).toEqual(before)
  })

  test.each([
    ['forbidden', ['failed', 'done', 'done']],
    ['unknown', ['unknown', 'done', 'done']],
    ['limited', ['deferred', 'deferred', 'deferred']],
  ] as const)('an answer that is %s: %j', async (kind, outcomes) => {
    const { sync, tracker } = aRepository()
    await sync('1', [first])
    const refusal = { kind, message: 'No.', hint: 'This is a test.' }
    const refusing: Tracker = {
      ...tracker,
      update: async (number, patch) => (number === 1 ? { ok: false, refusal } : tracker.update(number, patch)),
    }
    const { changes } = await undo(only(refusing), { run: '1', me: BOT, settings, dryRun: false })
    expect(changes.map(({ outcome }) => outcome)).toEqual(outcomes)
  })

  test('names nothing of what is confidential', async () => {
    const home = memoryTracker()
    const vault = memoryTracker({ repository: 'acme/vault', isPrivate: true })
    const of = (name: string) => (name === 'acme/vault' ? vault.tracker : home.tracker)
    const secret = someSettings({ routing: { services: new Map(), confidential: 'acme/vault' } })
    const trackers = { home: home.tracker, of }
    const documents = [aPostmortem({ confidential: true, items: [anActionItem()] })]
    await reconcile(someInput({ documents, settings: secret, run: '1' }), trackers, mayWrite)
    const { changes } = await undo(trackers, { run: '1', me: BOT, settings: secret, dryRun: true })
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({ title: 'A confidential action item', outcome: 'planned' })
    expect(JSON.stringify(changes)).not.toContain('checkout 5xx')
  })

  test('what survives every later write is which run created it', async () => {
    const { sync, takeBack } = aRepository()
    await sync('1', [first])
    const reworded = aPostmortem({
      items: [anActionItem({ due: '2027-02-01' }), anActionItem({ id: 'a2', title: 'Rehearse the failover twice' })],
    })
    await sync('2', [reworded])
    expect((await takeBack('1')).changes).toHaveLength(3)
  })
})

describe('Taking a run back tells', () => {
  const no = { ok: false, refusal: { kind: 'forbidden', message: 'No.', hint: 'Ask.' } } as const

  test('by which names it knows what it closed, and that it saw all', async () => {
    const { sync, takeBack } = aRepository()
    await sync('1', [first])
    const undone = await takeBack('1')
    expect(undone).toMatchObject({ isWhole: true, notices: [], closedBefore: 0 })
    expect(undone.changes.map(({ key, title, refusal, issue }) => [key.length, title, refusal, issue?.shown])).toEqual([
      [24, 'Alert when checkout 5xx exceeds 1 %', null, '#1'],
      [24, 'Rehearse the failover', null, '#2'],
      [24, 'Checkout returned 502s for 47 minutes', null, '#3'],
    ])
  })

  test('what it could not see, once', async () => {
    const { sync, tracker } = aRepository()
    await sync('1', [first])
    const blind: Tracker = { ...tracker, list: async () => no }
    expect(await undo(only(blind), { run: '1', me: BOT, settings, dryRun: false })).toEqual({
      ...{ changes: [], closedBefore: 0, isWhole: false, notices: ['Not all was seen: No. Ask.'] },
    })
  })

  test('what was refused, and goes on', async () => {
    const { sync, tracker } = aRepository()
    await sync('1', [first])
    const firm: Tracker = {
      ...tracker,
      update: async (number, patch) => (number === 1 ? no : tracker.update(number, patch)),
    }
    const { changes } = await undo(only(firm), { run: '1', me: BOT, settings, dryRun: false })
    expect(changes.map(({ outcome, refusal }) => [outcome, refusal?.kind ?? null])).toEqual([
      ['failed', 'forbidden'],
      ['done', null],
      ['done', null],
    ])
  })
})
