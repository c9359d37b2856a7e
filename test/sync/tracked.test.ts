import { describe, expect, test } from '@jest/globals'
import type { Document } from '../../src/postmortem/model.js'
import type { ChangeReport } from '../../src/sync/change.js'
import { filedItems } from '../../src/sync/filed-items.js'
import { keyDigest } from '../../src/sync/mark/digest.js'
import { withMark } from '../../src/sync/mark/mark-line.js'
import { sortOut } from '../../src/sync/match/ownership.js'
import { reconcile, type SyncInput } from '../../src/sync/reconcile.js'
import { countsOf } from '../../src/sync/result.js'
import type { PlanContext } from '../../src/sync/settings.js'
import type { TrackedItem } from '../../src/sync/tracked-item.js'
import { isExposedItem, isSecret } from '../../src/sync/tracked-item.js'
import {
  anActionItem,
  aPostmortem,
  type ItemWords,
  mayWrite,
  only,
  plainRendering,
  someInput,
  someSettings,
} from '../support/builders.js'
import { ADA, BOT, memoryTracker } from '../support/memory-tracker.js'

const PATH = 'postmortems/2026-11-03-checkout.md'
const SOURCE = {
  id: 'INC-2026-014',
  title: 'Checkout returned 502s for 47 minutes',
  path: PATH,
  date: '2026-11-03',
  severity: 'SEV1',
  status: 'final',
  users: null,
  total: null,
  confidential: false,
}
const UNFILED = {
  key: 'INC-2026-014/a1',
  digest: keyDigest('INC-2026-014', 'a1'),
  title: 'Alert when checkout 5xx exceeds 1 %',
  postmortem: SOURCE,
  issue: null,
  isInVault: false,
  unfiled: 'draft',
  tracked: null,
  state: 'open',
  owners: ['ada'],
  otherOwners: [],
  due: '2026-12-01',
  effectiveDue: '2026-12-01',
  priority: null,
  type: null,
  filedAt: null,
  closedAt: null,
  closeReason: null,
  isTicked: false,
  snoozedUntil: null,
  wontdo: null,
  dropReason: null,
  conflicts: [],
  comments: 0,
  nudges: [],
  updatedAt: null,
}
const FILED = {
  ...UNFILED,
  issue: { repository: 'acme/shop', number: 1, url: 'https://github.com/acme/shop/issues/1', shown: '#1' },
  unfiled: null,
  filedAt: '2026-11-05T09:00:00Z',
  updatedAt: '2026-11-05T08:00:01Z',
}

function aRecord() {
  const { tracker, world } = memoryTracker()
  const run = (documents: readonly Document[], change: Partial<SyncInput> = {}) =>
    reconcile(someInput({ documents, ...change }), only(tracker), mayWrite)
  const items = async (words: ItemWords = {}, change: Partial<SyncInput> = {}) =>
    (await run([aPostmortem({ items: [anActionItem(words)] })], change)).items
  return { world, tracker, run, items }
}

describe('An item without an issue', () => {
  const of = async (words: ItemWords, status: 'draft' | 'final' = 'final', change: Partial<SyncInput> = {}) => {
    const documents = [aPostmortem({ items: [anActionItem(words)], status })]
    return (await aRecord().run(documents, change)).items
  }

  test('is what its document says', async () => {
    expect(await of({}, 'draft')).toEqual([{ ...UNFILED, postmortem: { ...SOURCE, status: 'draft' } }])
    expect(
      await of({ owners: ['@ada', 'Grace', '@acme/ops'], type: 'detect', priority: 'P1', due: null }, 'draft'),
    ).toEqual([
      {
        ...UNFILED,
        postmortem: { ...SOURCE, status: 'draft' },
        otherOwners: ['acme/ops', 'Grace'],
        type: 'detect',
        priority: 'P1',
        due: null,
        effectiveDue: null,
      },
    ])
  })

  test.each<[ItemWords, object]>([
    [{ state: 'done' }, { unfiled: null, state: 'done', isTicked: true }],
    [
      { state: 'dropped', reason: 'Too dear.' },
      { unfiled: null, state: 'dropped', isTicked: true, dropReason: 'Too dear.' },
    ],
    [{ state: 'proposed' }, { unfiled: 'proposed' }],
    [{ tracked: 'acme/ops#7' }, { unfiled: 'tracked-elsewhere', tracked: 'acme/ops#7' }],
  ])('%j', async (words, expected) => {
    expect(await of(words)).toEqual([{ ...UNFILED, ...expected }])
  })

  test('that waits for the next run has the date it would get today', async () => {
    const settings = someSettings({ limits: { create: 0, close: 'auto' } })
    const result = await of({ due: null, priority: 'P0' }, 'final', { settings })
    expect(result).toEqual([{ ...UNFILED, unfiled: 'deferred', due: null, effectiveDue: '2026-12-05', priority: 'P0' }])
  })

  test('of an older record is not adopted', async () => {
    expect(await of({}, 'final', { settings: someSettings({ since: '2026-11-04' }) })).toEqual([
      { ...UNFILED, unfiled: 'not-adopted' },
    ])
  })
})

describe('An item with an issue', () => {
  test('is both', async () => {
    const { items } = aRecord()
    expect(await items()).toEqual([FILED])
    expect(await items()).toEqual([FILED])
  })

  test('without a date of its own has one from the day it was filed', async () => {
    const { items } = aRecord()
    await items({ due: null, priority: 'P0' })
    const later = await items({ due: null, priority: 'P0' }, { now: '2026-11-20T09:00:00Z' })
    expect(later).toEqual([{ ...FILED, due: null, effectiveDue: '2026-12-05', priority: 'P0' }])
  })

  test.each([
    ['completed', 'done', 'completed'],
    ['not_planned', 'dropped', 'not_planned'],
    ['duplicate', 'dropped', 'duplicate'],
  ] as const)('that people closed as %s is %s', async (stateReason, state, closeReason) => {
    const { world, items } = aRecord()
    await items()
    world.edit(ADA, 1, { state: 'closed', stateReason })
    const { closedAt } = world.issue(1)
    await items()
    expect(await items()).toMatchObject([{ state, closeReason, closedAt, isTicked: false, unfiled: null }])
  })

  test('that the document says will not be done is dropped, whatever closed it', async () => {
    const { world, items } = aRecord()
    await items()
    world.edit(ADA, 1, { state: 'closed', stateReason: 'completed' })
    const words = { state: 'dropped', reason: 'Too dear.' } as const
    expect(await items(words)).toMatchObject([{ state: 'dropped', isTicked: true, dropReason: 'Too dear.' }])
  })

  test('that was opened again is open, and closed for no reason', async () => {
    const { world, items } = aRecord()
    await items()
    world.edit(ADA, 1, { state: 'closed', stateReason: 'completed' })
    await items()
    world.edit(ADA, 1, { state: 'open', stateReason: 'reopened' })
    expect(await items()).toMatchObject([{ state: 'open', closeReason: null }])
  })

  test('belongs to whom it is assigned, else to whom the document names', async () => {
    const { world, items } = aRecord()
    await items()
    world.edit(ADA, 1, { assignees: ['linus'] })
    expect(await items()).toMatchObject([{ owners: ['linus'] }])
    world.edit(ADA, 1, { assignees: [] })
    expect(await items()).toMatchObject([{ owners: ['ada'] }])
  })

  test('says what document and issue say at odds, until they agree', async () => {
    const { world, items } = aRecord()
    await items()
    world.edit(ADA, 1, { assignees: ['linus'] })
    const conflicts = [{ field: 'owners', document: 'grace', issue: 'linus' }]
    expect(await items({ owners: ['@grace'] })).toMatchObject([{ conflicts }])
    expect(await items({ owners: ['@grace'] })).toMatchObject([{ conflicts }])
    expect(await items({ owners: ['@linus'] })).toMatchObject([{ conflicts: [] }])
  })

  test('counts comments, and remembers who was reminded', async () => {
    const { world, items } = aRecord()
    await items()
    world.say(ADA, 1, 'Soon.')
    const nudges = [{ step: 'before', due: '2026-12-01' as const }]
    world.edit(ADA, 1, { body: withMark(world.issue(1).body, (mark) => ({ ...mark, nudges })) ?? '' })
    expect(await items()).toMatchObject([{ comments: 1, nudges }])
  })
})

describe('An item that sleeps', () => {
  test.each([
    ['2026-11-06', 'open', '2026-11-06'],
    ['2026-11-05', 'open', null],
    ['2026-11-06', 'closed', null],
  ] as const)('until %s, with an issue that is %s: %j', async (snoozed, state, until) => {
    const { world, items } = aRecord()
    await items()
    const wontdo = { by: 'ada', on: '2026-11-04', reason: 'Too dear.' } as const
    const asked = { upTo: 1, snoozed, wontdo }
    world.edit(ADA, 1, { state, body: withMark(world.issue(1).body, (mark) => ({ ...mark, asked })) ?? '' })
    expect(await items()).toMatchObject([{ snoozedUntil: until, wontdo, dropReason: 'Too dear.' }])
  })
})

describe('Items of a record', () => {
  test('are those that have an issue', async () => {
    const { world, run } = aRecord()
    const settings = someSettings()
    await run([aPostmortem()])
    const record = [aPostmortem({ items: [anActionItem(), anActionItem({ id: 'a2', title: 'Another' })] })]
    const actual = sortOut(world.issues(), BOT, settings, 'acme/shop')
    const context = {
      settings,
      rendering: plainRendering,
      home: 'acme/shop',
      today: '2026-11-05',
    } as unknown as PlanContext
    expect(filedItems(record, actual, context)).toEqual([FILED])
  })
})

describe('An issue that no document speaks of', () => {
  test('is known by its mark alone', async () => {
    const { world, items, run } = aRecord()
    await items({ priority: 'P1', owners: ['@ada', 'Grace'], type: 'detect' })
    world.edit(ADA, 1, { title: 'Mine', assignees: ['linus'] })
    const { items: found } = await run([aPostmortem({ id: 'INC-2', path: 'other.md', items: [] })], { whole: false })
    expect(found).toEqual([
      {
        ...FILED,
        key: `${PATH}#1`,
        title: 'Mine',
        postmortem: { ...SOURCE, id: PATH, title: PATH, date: null, severity: null, status: 'review' },
        owners: ['linus'],
        priority: 'P1',
        isTicked: true,
        updatedAt: world.issue(1).updatedAt,
      },
    ])
  })
})

describe('What is confidential', () => {
  const item = (confidential: boolean, isInVault: boolean, isFiled: boolean) =>
    ({ postmortem: { confidential }, isInVault, issue: isFiled ? {} : null }) as TrackedItem

  test.each([
    [true, true, true, true, false],
    [true, false, true, true, true],
    [true, false, false, true, false],
    [false, true, true, true, false],
    [false, false, true, false, false],
  ])('document %s, vault %s, filed %s', (confidential, isInVault, isFiled, secret, exposed) => {
    expect(isSecret(item(confidential, isInVault, isFiled))).toBe(secret)
    expect(isExposedItem(item(confidential, isInVault, isFiled))).toBe(exposed)
  })
})

describe('Counts', () => {
  const change = (kind: string, outcome: string) => ({ kind, outcome }) as unknown as ChangeReport
  const item = (words: Partial<TrackedItem>) =>
    ({ state: 'open', issue: {}, unfiled: null, effectiveDue: null, snoozedUntil: null, ...words }) as TrackedItem

  test('of changes are of what was done, or would be', () => {
    const kinds = ['create', 'update', 'label', 'rekey', 'comment', 'close', 'reopen']
    const all = kinds.flatMap((kind) =>
      ['done', 'planned', 'deferred', 'failed', 'unknown'].map((outcome) => change(kind, outcome)),
    )
    expect(countsOf(all, [], 3, '2026-11-05')).toEqual({
      ...{ created: 2, updated: 8, closed: 2, reopened: 2, unchanged: 3 },
      ...{ deferred: 7, failed: 14, open: 0, overdue: 0 },
    })
  })

  test('of items are of those that somebody is asked to do', () => {
    const items = [
      item({}),
      item({ issue: null }),
      item({ issue: null, unfiled: 'deferred', effectiveDue: '2026-11-04' }),
      item({ issue: null, unfiled: 'draft', effectiveDue: '2026-11-04' }),
      item({ effectiveDue: '2026-11-05' }),
      item({ effectiveDue: '2026-11-04', snoozedUntil: '2026-11-20' }),
      item({ state: 'done', effectiveDue: '2026-11-04' }),
    ]
    expect(countsOf([], items, 0, '2026-11-05')).toMatchObject({ open: 4, overdue: 1 })
  })
})
