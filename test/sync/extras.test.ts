import { describe, expect, test } from '@jest/globals'
import type { Tracker } from '../../src/ports/tracker.js'
import type { Document } from '../../src/postmortem/model.js'
import { reconcile, type SyncInput } from '../../src/sync/reconcile.js'
import { readRecord } from '../../src/sync/records/record-mark.js'
import type { SyncSettings } from '../../src/sync/settings.js'
import { anActionItem, aPostmortem, mayWrite, only, someInput, someSettings } from '../support/builders.js'
import { ADA, BOT, type MemoryOptions, memoryTracker } from '../support/memory-tracker.js'

const TITLES = ['Alert on full disk', 'Rehearse the failover']
const items = (...states: readonly ('open' | 'done')[]) =>
  TITLES.map((title, at) =>
    anActionItem({ id: `a${at}`, idWritten: true, title, owners: [], state: states[at] ?? 'open' }),
  )
const two = (...states: readonly ('open' | 'done')[]) => [aPostmortem({ items: items(...states) })]

function aRepository(
  settings: Partial<SyncSettings>,
  options: MemoryOptions = {},
  wrap = (tracker: Tracker) => tracker,
) {
  const { tracker, world } = memoryTracker(options)
  const sync = (documents: readonly Document[] = two(), change: Partial<SyncInput> = {}) =>
    reconcile(someInput({ documents, settings: someSettings(settings), ...change }), only(wrap(tracker)), mayWrite)
  const dryRun = (documents: readonly Document[] = two()) =>
    reconcile(someInput({ documents, settings: someSettings(settings) }), only(tracker), null)
  const settles = async (documents: readonly Document[] = two()) => expect((await sync(documents)).changes).toEqual([])
  return { tracker, world, sync, dryRun, settles }
}

const kinds = ({ changes }: Awaited<ReturnType<typeof reconcile>>) =>
  changes.map(({ kind, outcome, key }) => `${kind} ${outcome} ${key}`)

describe('A milestone', () => {
  test('is made once, bears all new issues, and is no due date of theirs', async () => {
    const { world, sync, settles } = aRepository({ milestone: 'Actions' })
    await sync()
    expect(world.issues().map(({ milestone }) => milestone?.title)).toEqual(['Actions', 'Actions'])
    expect(world.requests.filter((request) => /milestone/i.test(request))).toEqual([
      'milestones',
      'createMilestone Actions',
    ])
    await settles()
    expect(world.issue(1).body).toContain('**Due** 2026-12-01')
  })

  test('that is there is found whatever its case, and its own date is not taken for a change', async () => {
    const { tracker, world, sync, settles } = aRepository({ milestone: 'actions' })
    await tracker.createMilestone('Actions')
    await sync()
    expect(world.requests.filter((request) => /createMilestone/.test(request))).toHaveLength(1)
    await settles()
  })

  test('that people choose afterwards is theirs', async () => {
    const { world, sync, settles } = aRepository({ milestone: 'Actions' })
    await sync()
    world.plan(1, null)
    await settles()
    expect(world.issue(1).milestone).toBeNull()
  })

  test('that cannot be had is said once, and the issues are filed without it', async () => {
    const refusal = { kind: 'forbidden', message: 'No milestones for you.', hint: 'Ask.' } as const
    const { world, sync } = aRepository({ milestone: 'Actions' }, {}, (tracker) => ({
      ...tracker,
      createMilestone: async () => ({ ok: false, refusal }),
    }))
    const result = await sync()
    expect(result.counts).toMatchObject({ created: 2, failed: 0 })
    expect(result.notices.filter((notice) => notice.includes('in no milestone'))).toHaveLength(1)
    expect(world.issue(1).milestone).toBeNull()
  })
})

describe('A type of issues', () => {
  test.each([
    ['is given to new issues, as the host spells it', 'task', {}, 'Task', 0],
    ['that the host does not know is said', 'Chore', {}, null, 1],
    ['is said where the host knows none', 'Task', { lacks: ['types'] as const }, null, 1],
  ])('%s', async (_, issueType, options, expected, notices) => {
    const { world, sync, settles } = aRepository({ issueType }, options)
    const result = await sync()
    expect(world.issues().map(({ type }) => type)).toEqual([expected, expected])
    expect(result.notices.filter((notice) => notice.includes('no type'))).toHaveLength(notices)
    await settles()
  })
})

describe('A parent issue', () => {
  test('has the issues of its postmortem below it, and closes and opens with them', async () => {
    const { world, sync, settles } = aRepository({ parentIssue: true })
    const first = await sync()
    expect(kinds(first)).toEqual([
      'create done INC-2026-014/a0',
      'create done INC-2026-014/a1',
      'create done INC-2026-014',
    ])
    const parent = world.issue(3)
    expect(parent).toMatchObject({ title: 'Checkout returned 502s for 47 minutes', labels: ['postmortem-record'] })
    expect(parent.body).toContain('Record of Checkout')
    expect(world.below(3)).toEqual([1, 2])
    await settles()
    expect(kinds(await sync(two('done', 'done')))).toEqual([
      ...['close done INC-2026-014/a0', 'close done INC-2026-014/a1', 'close done INC-2026-014'],
    ])
    expect(world.issue(3)).toMatchObject({ state: 'closed', stateReason: 'completed' })
    await settles(two('done', 'done'))
    await sync(two('open', 'done'))
    expect(world.issue(3).state).toBe('open')
    await settles(two('open', 'done'))
  })

  test('follows the facts of the postmortem, and keeps what people write below', async () => {
    const { world, sync } = aRepository({ parentIssue: true })
    await sync()
    world.edit(ADA, 3, { body: `${world.issue(3).body}\r\nOur war room: #42.` })
    const graver = [aPostmortem({ items: items(), severity: 'SEV2', title: 'Checkout was down' })]
    await sync(graver)
    expect(world.issue(3)).toMatchObject({ title: 'Checkout was down' })
    expect(world.issue(3).body).toContain('Record of Checkout was down (SEV2)')
    expect(world.issue(3).body).toContain('\r\nOur war room: #42.')
    world.edit(ADA, 3, { body: world.issue(3).body.replace('Record of', 'My record of') })
    await sync([aPostmortem({ items: items(), severity: 'SEV3', title: 'Checkout was down' })])
    expect(world.issue(3).body).toContain('My record of Checkout was down (SEV2)')
    expect(readRecord(world.issue(3).body)?.mark.below).toEqual([1, 2])
  })

  test('takes back no issue that a person took away, and none that is below another', async () => {
    const { tracker, world, sync, settles } = aRepository({ parentIssue: true })
    await sync(two(), { settings: someSettings() })
    const epic = world.open(ADA, { title: 'Our epic', body: '', labels: [], assignees: [] })
    await tracker.addSubIssue(epic.number, world.issue(1))
    await sync()
    expect([world.below(epic.number), world.below(4)]).toEqual([[1], [2]])
    world.free(2)
    await settles()
    expect(world.below(4)).toEqual([])
  })

  test('is not made where the host has no sub-issues: one notice, and nothing is lost', async () => {
    const { world, sync } = aRepository({ parentIssue: true }, { lacks: ['sub-issues'] })
    const result = await sync()
    expect(result.counts).toMatchObject({ created: 2, failed: 0 })
    expect(result.notices.filter((notice) => notice.includes('no sub-issues'))).toHaveLength(1)
    expect(world.issues()).toHaveLength(2)
    expect((await sync()).changes).toEqual([])
  })

  test('is planned, not made, in a dry run, and not made when it is off', async () => {
    const { world, sync, dryRun } = aRepository({ parentIssue: true })
    await sync(two(), { settings: someSettings() })
    expect(world.issues()).toHaveLength(2)
    expect(kinds(await dryRun())).toEqual(['create planned INC-2026-014'])
    expect(world.issues()).toHaveLength(2)
  })

  test('that two runs made at once is one after the next', async () => {
    const { world, sync, settles } = aRepository({ parentIssue: true })
    await sync()
    world.open(BOT, world.issue(3))
    await sync(two('done'))
    expect(world.issues().map(({ state, stateReason }) => `${state} ${stateReason}`)).toEqual([
      ...['closed completed', 'open null', 'open null', 'closed duplicate'],
    ])
    await settles(two('done'))
  })

  test('of a stranger, or with a broken mark, is not ours', async () => {
    const { world, sync } = aRepository({ parentIssue: true })
    await sync()
    const copy = world.open(ADA, world.issue(3))
    world.edit(ADA, 3, { body: 'Somebody wrote over it.' })
    await sync()
    expect(world.issue(copy.number).state).toBe('open')
    expect(world.issue(3).body).toBe('Somebody wrote over it.')
  })

  test('that cannot be made leaves everything else as it should be, and the next run makes it', async () => {
    let isOff = true
    const refusal = { kind: 'unknown', message: 'No answer.', hint: 'Wait.' } as const
    const { world, sync, settles } = aRepository({ parentIssue: true }, {}, (tracker) => ({
      ...tracker,
      addSubIssue: async (number, child) => (isOff ? { ok: false, refusal } : tracker.addSubIssue(number, child)),
    }))
    const first = await sync()
    expect(first.counts).toMatchObject({ created: 3, failed: 1 })
    isOff = false
    await sync()
    expect(world.below(3)).toEqual([1, 2])
    await settles()
  })
})
