import { describe, expect, test } from '@jest/globals'
import { sortOut } from '../../src/sync/match/ownership.js'
import { pairsOf, plainOf, similarity } from '../../src/sync/match/similarity.js'
import { guard } from '../../src/sync/plan/guard.js'
import type { Change } from '../../src/sync/plan/plan-change.js'
import { previewFiling } from '../../src/sync/plan/preview.js'
import { reconcile } from '../../src/sync/reconcile.js'
import { labelsOf } from '../../src/sync/want/labels.js'
import { ownersOf } from '../../src/sync/want/owners.js'
import { issueIn } from '../../src/sync/want/references.js'
import {
  anActionItem,
  anUnreadable,
  aPostmortem,
  mayWrite,
  only,
  someInput,
  someSettings,
} from '../support/builders.js'
import { ADA, BOT, type MemoryTracker, memoryTracker } from '../support/memory-tracker.js'

describe('The guard', () => {
  const absent = (count: number): readonly Change[] =>
    Array.from({ length: count }, () => ({ kind: 'close', absent: true }) as Change)
  const usual = {
    whole: true,
    limits: { create: 50, close: 'auto' },
    confirmed: null,
    open: 10,
    followed: new Set<string>(),
  } as const

  test.each([
    ['five of ten may close', 5, usual, 5, false],
    ['six of ten may not', 6, usual, 0, true],
    ['a quarter of many may', 25, { ...usual, open: 100 }, 25, false],
    ['more than a quarter may not', 26, { ...usual, open: 100 }, 0, true],
    ['a number in the configuration is the limit', 1, { ...usual, limits: { create: 50, close: 0 } }, 0, true],
    ['what a person confirmed may', 26, { ...usual, confirmed: 26 }, 26, false],
    ['one more than confirmed may not', 27, { ...usual, confirmed: 26 }, 0, true],
    ['none may when the record is not whole', 1, { ...usual, whole: false }, 0, false],
    ['none may then, confirmed or not', 1, { ...usual, whole: false, confirmed: 9 }, 0, false],
  ] as const)('%s', (_, count, circumstances, allowed, guarded) => {
    const result = guard(absent(count), circumstances)
    expect([result.allowed.length, result.guarded]).toEqual([allowed, guarded])
    expect(result.notices.length > 0).toBe(allowed === 0)
  })

  test('ticked and duplicate closings are not limited', () => {
    const ticked = Array.from({ length: 30 }, () => ({ kind: 'close', absent: false }) as Change)
    expect(guard([...ticked, ...absent(9)], usual).allowed).toEqual(ticked)
  })

  test('says what it left open, and how many of each', () => {
    expect(guard(absent(6), usual)).toEqual({
      allowed: [],
      deferred: absent(6),
      guarded: true,
      notices: [
        '6 issues have no item in any document any more: that is more than 5 at once, so none is closed. If the record is right, run again with `confirm` set to 6.',
      ],
    })
    const incomplete =
      'The record is not whole: some of it was not read or could not be. No issue is closed for an item that is absent.'
    expect(guard(absent(6), { ...usual, whole: false })).toEqual({
      ...{ allowed: [], deferred: [], guarded: false, notices: [incomplete] },
    })
    expect(guard([], { ...usual, whole: false, open: 0 }).notices).toEqual([])
    expect(guard([], usual)).toEqual({ allowed: [], deferred: [], guarded: false, notices: [] })
  })

  test('lets each document file its first item before any files its second', () => {
    const creation = (postmortem: string, name: string) =>
      ({ kind: 'create', wanted: { postmortem, name, source: { path: `${postmortem}.md` } } }) as Change
    const all = ['a1', 'a2', 'b1', 'b2', 'c1'].map((name) => creation(name.slice(0, 1), name))
    const limits = { create: 3, close: 'auto' } as const
    const names = (changes: readonly Change[]) => changes.map((one) => (one.kind === 'create' ? one.wanted.name : ''))
    const result = guard([...all, ...absent(1)], { ...usual, limits })
    expect(names(result.allowed)).toEqual(['', 'a1', 'b1', 'c1'])
    expect(names(result.deferred)).toEqual(['a2', 'b2'])
    expect(result.notices).toEqual([
      '2 issues are left to the next run: at most 3 are created at once (`limits.create`).',
    ])
    const one = guard(all, { ...usual, limits: { create: 4, close: 'auto' } })
    expect(one.notices).toEqual(['1 issue is left to the next run: at most 4 are created at once (`limits.create`).'])
    for (const known of ['a', 'a.md']) {
      const followed = guard(all, { ...usual, limits, followed: new Set([known]) })
      expect(names(followed.allowed)).toEqual(['b1', 'c1', 'a1'])
    }
  })
})

test.each([
  ['#12', 'acme/shop', 12],
  ['acme/shop#12', 'acme/shop', 12],
  ['Acme/Shop#12', 'Acme/Shop', 12],
  ['acme/ops#12', 'acme/ops', 12],
  ['https://github.com/acme/ops/issues/12', 'acme/ops', 12],
  ['https://github.com/acme/shop/issues/12#issuecomment-3', 'acme/shop', 12],
  ['https://github.com/acme/shop/pull/12', null, 0],
  ['OPS-12', null, 0],
  ['#12345678901234', null, 0],
])('the reference %s names an issue of %s', (reference, repository, number) => {
  expect(issueIn(reference, 'acme/shop')).toEqual(repository === null ? null : { repository, number })
})

test.each([
  ['one letter', 'Alert on full disk', 'Alert on ful disk', true],
  ['a number', 'Alert when checkout 5xx exceeds 1 %', 'Alert when checkout 5xx exceeds 2 % for 5 minutes', true],
  ['a word in Japanese', '設定を検証してから配布する', '設定を必ず検証してから配布する', true],
  ['everything', 'Alert on full disk', 'Rotate the signing key', false],
  ['everything but the verb', 'Write a runbook for the queue', 'Write to the customers who lost orders', false],
])('titles that differ in %s', (_, a, b, isSimilar) => {
  expect(similarity(pairsOf(plainOf(a)), pairsOf(plainOf(b))) >= 0.5).toBe(isSimilar)
})

test('owners are logins, teams or names', () => {
  const item = anActionItem({ owners: ['@ada', '@Ada', '@emu_user', '@acme/leads', 'Ada L.', 'Grace H.', '@a b', ' '] })
  expect(ownersOf(item, { 'Ada L.': 'ada', 'Grace H.': '@grace' })).toEqual({
    logins: ['ada', 'emu_user', 'grace'],
    teams: ['acme/leads'],
    names: ['@a b'],
  })
  expect(ownersOf(anActionItem({ owners: ['__proto__', 'constructor'] }), {}).names).toEqual([
    '__proto__',
    'constructor',
  ])
})

test('labels hold no comma, no control character and at most fifty characters', () => {
  const settings = { base: 'postmortem', priority: 'p: {priority}', type: '{type}', severity: null }
  const labels = labelsOf({ priority: `P1,\u0000${'x'.repeat(60)}`, type: 'Postmortem', severity: 'SEV1' }, settings)
  expect(labels).toEqual([`p: P1  ${'x'.repeat(43)}`])
})

describe('What merging does, shown in the pull request', () => {
  const context = {
    ...someInput(),
    home: 'acme/shop',
    today: '2026-11-05',
    unassignable: new Map<string, never>(),
  } as const
  const items = [
    anActionItem({ id: 'a', title: 'Filed', due: null, owners: [] }),
    anActionItem({ id: 'b', title: 'Ticked now' }),
    anActionItem({ id: 'c', title: 'Brand new thing', due: null, priority: 'P0', owners: ['@grace', '@acme/leads'] }),
    anActionItem({ id: 'd', title: 'Elsewhere', tracked: 'OPS-7' }),
    anActionItem({ id: 'e', title: 'Maybe', state: 'proposed' }),
    anActionItem({ id: 'f', title: 'Long done', state: 'done' }),
  ]

  test('each item has its effect', async () => {
    const { tracker, world } = memoryTracker()
    const before = aPostmortem({ items: items.slice(0, 2) })
    await reconcile(someInput({ documents: [before] }), only(tracker), mayWrite)
    const actual = sortOut(world.issues(), BOT, someSettings(), 'acme/shop')
    const after = aPostmortem({ items: items.map((item) => (item.id === 'b' ? { ...item, state: 'done' } : item)) })
    const [filing] = previewFiling([after], [after.path], actual, context)
    expect(filing?.because).toBe('files')
    expect(filing?.rows.map(({ effect, issue }) => `${effect} ${issue}`)).toEqual([
      'unchanged #1',
      'close #2',
      'new null',
      'tracked OPS-7',
      'proposed null',
      'done null',
    ])
    expect(filing?.rows[2]).toEqual({
      title: 'Brand new thing',
      owners: ['grace', 'acme/leads'],
      due: '2026-12-05',
      dueNote: 'P0: 30 days from filing',
      effect: 'new',
      issue: null,
    })
  })

  test.each([
    ['draft', aPostmortem({ status: 'draft' })],
    ['not-adopted', aPostmortem({ date: '2024-01-01' })],
    ['confidential', aPostmortem({ confidential: true })],
    ['unreadable', anUnreadable()],
    ['files', aPostmortem()],
  ])('or says why nothing is filed: %s', (because, document) => {
    const none = { repository: 'acme/shop', managed: [], doubtful: [], takenAway: new Map() }
    expect(previewFiling([document], [document.path], none, context)[0]?.because).toBe(because)
  })

  test('where nobody can look at the issues it is unknown', () => {
    const [filing] = previewFiling([aPostmortem()], [aPostmortem().path], null, context)
    expect(filing).toMatchObject({ because: 'unknown', rows: [{ effect: 'new' }] })
  })
})

describe('What merging closes because it is gone, shown in the pull request', () => {
  const context = {
    ...someInput(),
    home: 'acme/shop',
    today: '2026-11-05',
    unassignable: new Map<string, never>(),
  } as const
  const none = aPostmortem({ items: [] })
  const other = aPostmortem({ id: 'other', path: 'other.md', items: [] })

  async function afterFiling(change?: (world: MemoryTracker['world']) => void) {
    const { tracker, world } = memoryTracker()
    await reconcile(someInput(), only(tracker), mayWrite)
    change?.(world)
    return sortOut(world.issues(), BOT, someSettings(), 'acme/shop')
  }

  const gone = {
    title: 'Alert when checkout 5xx exceeds 1 %',
    owners: ['ada'],
    due: null,
    dueNote: null,
    effect: 'close',
    issue: '#1',
  }

  test.each([
    ['an item that was removed', none],
    ['an item that was removed where the id changed too', aPostmortem({ id: 'new', items: [] })],
    ['an item that was removed where the file was renamed too', aPostmortem({ path: 'new.md', items: [] })],
  ])('%s', async (_, document) => {
    const filings = previewFiling([document], [document.path], await afterFiling(), context, [none.path])
    expect(filings).toEqual([{ path: document.path, because: 'files', rows: [gone] }])
  })

  test('the items of a removed document, after what changed', async () => {
    const filings = previewFiling([other], [other.path], await afterFiling(), context, ['never.md', none.path])
    expect(filings).toEqual([
      { path: other.path, because: 'files', rows: [] },
      { path: none.path, because: 'files', rows: [gone] },
    ])
  })

  test('not the items of a document that no longer looks like a postmortem, as long as it has them', async () => {
    const actual = await afterFiling()
    expect(previewFiling([other, aPostmortem()], [], actual, context, [none.path])).toEqual([])
    expect(previewFiling([other, none], [], actual, context, [none.path])[0]?.rows).toEqual([gone])
    const stranger = aPostmortem({ id: 'other', path: 'list.md' })
    expect(previewFiling([other, stranger], [], actual, context, [stranger.path])).toEqual([])
  })

  test('not an item that moved to another document', async () => {
    const moved = aPostmortem({ id: 'other', path: 'other.md' })
    const filings = previewFiling([moved], [moved.path], await afterFiling(), context, [none.path])
    expect(filings.map(({ path, rows }) => [path, rows.map(({ effect }) => effect)])).toEqual([
      ['other.md', ['update']],
    ])
  })

  test.each([
    ['the record is not whole', [none, anUnreadable('bad.md')]],
    ['the document is confidential', [aPostmortem({ items: [], confidential: true })]],
    ['the document shares its id with another', [none, aPostmortem({ path: 'copy.md', items: [] })]],
  ])('nothing where %s', async (_, record) => {
    const [filing] = previewFiling(record, [none.path], await afterFiling(), context)
    expect(filing?.rows).toEqual([])
  })

  test.each([
    ['closed', (world: MemoryTracker['world']) => world.edit(ADA, 1, { state: 'closed', stateReason: 'completed' })],
    ['of another document', () => {}],
  ])('no issue that is %s', async (what, change) => {
    const document = what === 'closed' ? none : other
    const filings = previewFiling([document], [document.path], await afterFiling(change), context)
    expect(filings).toEqual([{ path: document.path, because: 'files', rows: [] }])
  })
})

describe('A file that does not look like a postmortem', () => {
  const path = 'notes/incidents/list.md'
  const document = aPostmortem({ id: 'list', path, date: '2026-11-01' })

  test('is left alone', async () => {
    const { tracker, world } = memoryTracker()
    await reconcile(someInput({ documents: [document], unlike: new Set([path]) }), only(tracker), mayWrite)
    expect(world.issues()).toEqual([])
  })

  test('is part of the record when it has issues of ours', async () => {
    const { tracker, world } = memoryTracker()
    await reconcile(someInput({ documents: [document] }), only(tracker), mayWrite)
    const input = someInput({ documents: [aPostmortem({ items: [] }), document], unlike: new Set([path]) })
    const result = await reconcile(input, only(tracker), mayWrite)
    expect(result.changes).toEqual([])
    expect(world.issue(1).state).toBe('open')
  })
})
