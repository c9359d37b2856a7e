import { describe, expect, test } from '@jest/globals'
import type { Document } from '../../src/postmortem/model.js'
import { readMark } from '../../src/sync/mark/mark-line.js'
import { reconcile, type SyncInput } from '../../src/sync/reconcile.js'
import {
  anActionItem,
  anUnreadable,
  aPostmortem,
  mayWrite,
  only,
  someInput,
  someSettings,
} from '../support/builders.js'
import { ADA, BOT, type MemoryOptions, memoryTracker } from '../support/memory-tracker.js'

/** A repository that is synced again and again. */
function aRepository(options: MemoryOptions = {}) {
  const memory = memoryTracker(options)
  const sync = (documents: readonly Document[], change: Partial<SyncInput> = {}) =>
    reconcile(someInput({ documents, ...change }), only(memory.tracker), mayWrite)
  const dryRun = (documents: readonly Document[], change: Partial<SyncInput> = {}) =>
    reconcile(someInput({ documents, ...change }), only(memory.tracker), null)
  return { ...memory, sync, dryRun }
}

const kinds = (result: Awaited<ReturnType<typeof reconcile>>) =>
  result.changes.map(({ kind, outcome }) => `${kind} ${outcome}`)

const two = () => aPostmortem({ items: [anActionItem(), anActionItem({ id: 'a2', title: 'Rehearse the failover' })] })

describe('Filing', () => {
  test('an open item gets one issue, and a second run has nothing to do', async () => {
    const { sync, world } = aRepository()
    const first = await sync([aPostmortem()])
    expect(kinds(first)).toEqual(['create done'])
    expect(first.counts).toMatchObject({ created: 1, unchanged: 0, open: 1, overdue: 0, failed: 0 })
    expect(world.issue(1)).toMatchObject({
      title: 'Alert when checkout 5xx exceeds 1 %',
      labels: ['postmortem'],
      assignees: ['ada'],
    })
    world.requests.length = 0
    const second = await sync([aPostmortem()])
    expect(second.changes).toEqual([])
    expect(second.counts).toMatchObject({ created: 0, unchanged: 1, open: 1 })
    expect(world.requests.filter((request) => request !== 'commentsSince')).toEqual(['identity', 'list postmortem'])
  })

  test('a new commit, another line and a later day are no reason to write', async () => {
    const { sync } = aRepository()
    await sync([aPostmortem()])
    const later = await sync([aPostmortem()], {
      commit: 'f'.repeat(40),
      now: '2026-12-24T09:00:00Z',
      permalinkOf: () => 'https://github.com/acme/shop/blob/ffff/elsewhere#L99',
    })
    expect(later.changes).toEqual([])
    expect(later.counts).toMatchObject({ open: 1, overdue: 1 })
  })

  test('what is asked for is asked in few requests', async () => {
    const { sync, world } = aRepository()
    const items = Array.from({ length: 20 }, (_, at) =>
      anActionItem({ id: `a${at}`, title: `Item number ${at}`, priority: 'P1' }),
    )
    await sync([aPostmortem({ items })])
    expect(world.issues()).toHaveLength(20)
    expect(world.requests.length).toBeLessThanOrEqual(20 + 2 + 1 + 6)
    expect(world.labelNames()).toEqual(['postmortem', 'priority: P1'])
  })

  test('two equal items have two issues', async () => {
    const { sync, world } = aRepository()
    const items = [anActionItem({ id: 'x' }), anActionItem({ id: 'x-2' })]
    await sync([aPostmortem({ items })])
    expect(world.issues()).toHaveLength(2)
    expect((await sync([aPostmortem({ items })])).changes).toEqual([])
  })

  test.each([
    ['a draft', aPostmortem({ status: 'draft' }), 'draft'],
    ['a proposed item', aPostmortem({ items: [anActionItem({ state: 'proposed' })] }), 'proposed'],
    [
      'an item that is tracked in Jira',
      aPostmortem({ items: [anActionItem({ tracked: 'OPS-7' })] }),
      'tracked-elsewhere',
    ],
    [
      'an item that names an issue that is not ours',
      aPostmortem({ items: [anActionItem({ tracked: '#77' })] }),
      'tracked-elsewhere',
    ],
    ['a document older than the adoption', aPostmortem({ date: '2025-12-31' }), 'not-adopted'],
    ['a document without a date', aPostmortem({ date: null }), 'not-adopted'],
    ['a confidential document', aPostmortem({ confidential: true }), 'confidential'],
  ])('%s is listed, not filed', async (_, document, unfiled) => {
    const { sync, world } = aRepository()
    const result = await sync([document])
    expect(world.issues()).toEqual([])
    expect(result.items[0]).toMatchObject({ issue: null, unfiled })
    expect(result.counts.open).toBe(0)
    expect(world.requests.filter((request) => request !== 'commentsSince')).toEqual(['identity', 'list postmortem'])
  })

  test('a done item that never had an issue gets none', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem({ items: [anActionItem({ state: 'done' }), anActionItem({ id: 'b', state: 'dropped' })] })])
    expect(world.issues()).toEqual([])
  })

  test('an owner who cannot be assigned is named in the body, with a warning', async () => {
    const { sync, world } = aRepository()
    const document = aPostmortem({ items: [anActionItem({ owners: ['@mallory', '@grace', '@acme/leads', 'Ada L.'] })] })
    const change = { settings: someSettings({ names: { 'ada l.': 'ada' } }) }
    const result = await sync([document], change)
    expect(world.issue(1).assignees).toEqual(['grace', 'ada'])
    expect(world.issue(1).body).toContain('named mallory')
    expect(result.notices.join()).toContain('`mallory` cannot be assigned')
    expect((await sync([document], change)).changes).toEqual([])
  })

  test('at most ten people are assigned', async () => {
    const people = Array.from({ length: 12 }, (_, at) => `dev${at}`)
    const { sync, world } = aRepository({ assignable: people })
    const document = aPostmortem({ items: [anActionItem({ owners: people.map((login) => `@${login}`) })] })
    await sync([document])
    expect(world.issue(1).assignees).toHaveLength(10)
    expect((await sync([document])).changes).toEqual([])
  })

  test('more than the limit is left to the next run', async () => {
    const { sync, world } = aRepository()
    const change = { settings: someSettings({ limits: { create: 1, close: 'auto' } }) }
    const first = await sync([two()], change)
    expect(kinds(first)).toEqual(['create done', 'create deferred'])
    expect(first.counts).toMatchObject({ created: 1, deferred: 1, open: 2 })
    expect(first.notices.join()).toContain('`limits.create`')
    await sync([two()], change)
    expect(world.issues()).toHaveLength(2)
  })

  test.each([0, 1])(
    'at the limit every document gets its first issue before one gets another (%s filed before)',
    async (filed) => {
      const { sync, world } = aRepository()
      const [first, second] = [two(), aPostmortem({ id: 'b', path: 'b.md' })]
      const since = (create: number) => ({ settings: someSettings({ since: null, limits: { create, close: 'auto' } }) })
      const changedByPush = new Set([first.path, second.path])
      if (filed === 1) await sync([aPostmortem()], { ...since(1), changedByPush })
      const result = await sync([first, second], { ...since(2 - filed), changedByPush })
      expect(result.changes.map(({ key, outcome }) => `${key} ${outcome}`)).toEqual([
        ...(filed === 1 ? [] : ['INC-2026-014/a1 done']),
        'b/a1 done',
        'INC-2026-014/a2 deferred',
      ])
      await sync([first, second], since(1))
      expect(world.issues()).toHaveLength(3)
      expect((await sync([first, second], since(1))).changes).toEqual([])
    },
  )

  test('a dry run says what would be done and writes nothing', async () => {
    const { dryRun, world } = aRepository()
    const result = await dryRun([two()])
    expect(kinds(result)).toEqual(['create planned', 'create planned'])
    expect(result.counts).toMatchObject({ created: 2, open: 2 })
    expect(world.issues()).toEqual([])
  })
})

describe('Adoption without a date in the configuration', () => {
  const change = { settings: someSettings({ since: null }) }

  test('on the first day nothing old is filed', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem()], change)
    expect(world.issues()).toEqual([])
  })

  test('a document that this push changed is filed, and followed from then on', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem()], { ...change, changedByPush: new Set([aPostmortem().path]) })
    await sync([two()], change)
    expect(world.issues()).toHaveLength(2)
  })

  test('a document that appeared after our first issue is filed, an older one is not', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem()], { ...change, changedByPush: new Set([aPostmortem().path]) })
    const [old, young] = [aPostmortem({ id: 'old', path: 'old.md' }), aPostmortem({ id: 'new', path: 'new.md' })]
    const asked: string[][] = []
    await sync([aPostmortem(), old, young], {
      ...change,
      appeared: async (paths) => {
        asked.push([...paths])
        return new Map([
          ['old.md', '2026-11-01T00:00:00Z'],
          ['new.md', '2026-11-20T00:00:00Z'],
        ])
      },
    })
    expect(asked).toEqual([['old.md', 'new.md']])
    expect(world.issues()).toHaveLength(2)
    expect(world.issue(2).body).toContain('(new, new.md)')
  })

  test('an older document takes no issue over from one that stays, and is not adopted by its looks', async () => {
    const { sync, world } = aRepository()
    const old = aPostmortem({ id: 'old', path: 'old.md', items: two().actionItems })
    const followed = two()
    const all = { ...change, changedByPush: new Set([followed.path]) }
    await sync([followed, old], all)
    await sync([aPostmortem(), old], all)
    expect(world.issues().map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ['open', null],
      ['closed', 'not_planned'],
    ])
    expect((await sync([aPostmortem(), old], all)).changes).toEqual([])
  })
})

test('the case in which a document writes a login or a priority makes no second change and no conflict', async () => {
  const { sync, world } = aRepository()
  const shouted = [aPostmortem({ items: [anActionItem({ owners: ['@ADA'], priority: 'P1' })] })]
  await sync(shouted)
  expect(world.issue(1)).toMatchObject({ assignees: ['ada'] })
  expect((await sync(shouted)).changes).toEqual([])
  await sync([aPostmortem({ items: [anActionItem({ owners: ['@ada'], priority: 'p1' })] })])
  expect((await sync([aPostmortem({ items: [anActionItem({ owners: ['@ada'], priority: 'p1' })] })])).changes).toEqual(
    [],
  )
  expect(world.commentsOf(1)).toEqual([])
})

describe('State', () => {
  test('a ticked item closes its issue as completed, once, and completeness is said once', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem()])
    const ticked = aPostmortem({ items: [anActionItem({ state: 'done' })] })
    const result = await sync([ticked], { now: '2026-11-15T09:00:00Z' })
    expect(kinds(result)).toEqual(['close done'])
    expect(result.items[0]).toMatchObject({ state: 'done', closeReason: 'completed' })
    expect(world.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(world.commentsOf(1).map(({ body }) => body)).toEqual([
      'Note: {"kind":"complete","done":1,"of":1,"days":10,"title":"Checkout returned 502s for 47 minutes"}',
    ])
    expect((await sync([ticked])).changes).toEqual([])
  })

  test('an item that will not be done is closed as not planned, with its reason', async () => {
    const { sync, world } = aRepository()
    await sync([two()])
    const dropped = anActionItem({ state: 'dropped', reason: 'too dear' })
    await sync([aPostmortem({ items: [dropped, anActionItem({ id: 'a2', title: 'Rehearse the failover' })] })])
    expect(world.issue(1)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect(world.commentsOf(1)[0]?.body).toBe('Note: {"kind":"dropped","reason":"too dear"}')
  })

  test('an item that is gone is closed as not planned, naming the commit, and comes back when it is back', async () => {
    const { sync, world } = aRepository()
    await sync([two()])
    const result = await sync([aPostmortem()])
    expect(kinds(result)).toEqual(['close done'])
    expect(world.issue(2)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect(world.commentsOf(2)[0]?.body).toContain('"commit":"a1b2c3d4e5f60718293a4b5c6d7e8f9012345678"')
    expect((await sync([aPostmortem()])).changes).toEqual([])
    expect(kinds(await sync([two()]))).toEqual(['reopen done'])
    expect(world.issue(2).state).toBe('open')
  })

  test('what a person closed stays closed, and is recorded once', async () => {
    const { sync, world } = aRepository()
    await sync([two()])
    world.edit(ADA, 1, { state: 'closed', stateReason: 'completed' })
    const result = await sync([two()])
    expect(kinds(result)).toEqual(['update done'])
    expect(world.issue(1).state).toBe('closed')
    expect(result.items[0]).toMatchObject({ state: 'done' })
    expect(result.counts.open).toBe(1)
    expect((await sync([two()])).changes).toEqual([])
  })

  test('what a person opened again stays open although the document says done', async () => {
    const { sync, world } = aRepository()
    await sync([two()])
    const ticked = aPostmortem({
      items: [anActionItem({ state: 'done' }), anActionItem({ id: 'a2', title: 'Rehearse the failover' })],
    })
    await sync([ticked])
    world.edit(ADA, 1, { state: 'open' })
    const result = await sync([ticked])
    expect(world.issue(1).state).toBe('open')
    expect(result.items[0]).toMatchObject({ state: 'open' })
    expect((await sync([ticked])).changes).toEqual([])
  })

  test('a tick that is taken back opens the issue', async () => {
    const { sync, world } = aRepository()
    await sync([two()])
    await sync([
      aPostmortem({
        items: [anActionItem({ state: 'done' }), anActionItem({ id: 'a2', title: 'Rehearse the failover' })],
      }),
    ])
    expect(kinds(await sync([two()]))).toEqual(['reopen done'])
    expect(world.issue(1).state).toBe('open')
  })
})

describe('The record is not whole', () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      anActionItem({ id: `i${at}`, title: `Something quite different ${at * 7919}` }),
    )

  test.each([
    ['files were left out', [aPostmortem()], false],
    ['no document was found', [], true],
    ['a document cannot be read', [aPostmortem(), anUnreadable('other.md')], true],
  ])('nothing is closed for absence when %s', async (_, documents, whole) => {
    const { sync, world } = aRepository()
    await sync([two()])
    const result = await sync(documents, { whole })
    expect(result.changes).toEqual([])
    expect(world.issue(2).state).toBe('open')
    expect(result.notices.join()).toContain('The record is not whole')
  })

  test.each(['ragged-row', 'hidden-item'] as const)(
    'an item that is missing where some could not be read (%s) keeps its issue, and that is said',
    async (kind) => {
      const { sync, world } = aRepository()
      await sync([two()])
      const problem = {
        kind,
        field: null,
        written: '| one | two |',
        expected: 'a cell less',
        span: { start: 0, end: 0 },
      }
      const result = await sync([aPostmortem({ items: [], problems: [problem] })])
      expect(result.changes).toEqual([])
      expect(result.notices.join()).toContain('stay open: #1, #2')
      expect(result.counts).toMatchObject({ open: 2 })
      expect(kinds(await sync([aPostmortem({ items: [] })]))).toEqual(['close done', 'close done'])
      expect(world.issue(1).stateReason).toBe('not_planned')
    },
  )

  test('issues of an unreadable document stay as they are', async () => {
    const { sync } = aRepository()
    await sync([two()])
    const result = await sync([anUnreadable(), aPostmortem({ id: 'other', path: 'other.md', items: [] })])
    expect(result.changes).toEqual([])
    expect(result.counts.open).toBe(2)
  })

  test('many closings at once are stopped until somebody confirms', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem({ items: others(8) })])
    const stopped = await sync([aPostmortem({ items: others(2) })])
    expect(stopped.guarded).toBe(true)
    expect(stopped.notices.join()).toContain('`confirm`')
    expect(world.issues().every(({ state }) => state === 'open')).toBe(true)
    const confirmed = await sync([aPostmortem({ items: others(2) })], { confirmed: 6 })
    expect(confirmed.counts.closed).toBe(6)
  })

  test('a document id that is used twice stops both documents', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem()])
    const copy = aPostmortem({ path: 'copy.md', items: [anActionItem({ title: 'Another thing' })] })
    const result = await sync([aPostmortem({ items: [] }), copy])
    expect(result.changes).toEqual([])
    expect(result.notices.join()).toContain('`INC-2026-014` is used by')
    expect(world.issue(1).state).toBe('open')
  })

  test('item ids that differ in case alone stop both items', async () => {
    const { sync, world } = aRepository()
    const items = [anActionItem({ id: 'A1' }), anActionItem({ id: 'a1', title: 'Other' }), anActionItem({ id: 'b' })]
    const result = await sync([aPostmortem({ items })])
    expect(world.issues()).toHaveLength(1)
    expect(result.notices.join()).toContain('have the id `INC-2026-014/A1`')
  })
})

describe('Identity of items', () => {
  test.each([
    [
      'reworded',
      () => [aPostmortem({ items: [anActionItem({ id: 'a9', title: 'Alert when checkout 5xx exceeds 2 %' })] })],
    ],
    ['in a renamed file', () => [aPostmortem({ path: 'postmortems/renamed.md' })]],
    ['in a document with another id', () => [aPostmortem({ id: 'INC-15' })]],
    ['in a renamed file whose name is its id', () => [aPostmortem({ id: 'renamed', path: 'renamed.md' })]],
    [
      'moved to another document',
      () => [aPostmortem({ items: [] }), aPostmortem({ id: 'b', path: 'b.md', items: [anActionItem({ id: 'z' })] })],
    ],
    [
      'rewritten with a reference',
      () => [aPostmortem({ items: [anActionItem({ id: 'q', title: 'Quite other words', tracked: '#1' })] })],
    ],
  ])('an item that is %s keeps its issue', async (_, changed) => {
    const { sync, world } = aRepository()
    await sync([aPostmortem()])
    const result = await sync(changed())
    expect(result.counts).toMatchObject({ created: 0, closed: 0 })
    expect(world.issues()).toHaveLength(1)
    expect(world.issue(1).state).toBe('open')
    expect((await sync(changed())).changes).toEqual([])
  })

  test('another item in its place is another issue', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem()])
    await sync([aPostmortem({ items: [anActionItem({ id: 'z', title: 'Write down who is on call for payments' })] })])
    expect(world.issues().map(({ state }) => state)).toEqual(['closed', 'open'])
  })

  test('an issue with a mark that a stranger wrote is ignored', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem()])
    const forged = world.open(ADA, { ...world.issue(1), assignees: [] })
    await sync([aPostmortem({ items: [anActionItem({ state: 'done' })] })])
    expect(world.issue(forged.number)).toEqual(forged)
    expect(world.issue(1).state).toBe('closed')
  })

  test.each([
    ['its mark', { body: 'Somebody wrote over it.' }, 'its mark is missing or damaged'],
    ['its label', { labels: ['bug'] }, 'it has lost the label `postmortem`'],
  ])('an issue of ours that lost %s is neither changed nor doubled, but reported', async (_, patch, words) => {
    const { sync, world } = aRepository()
    await sync([aPostmortem()])
    world.edit(ADA, 1, patch)
    const before = world.issue(1)
    const result = await sync([aPostmortem()])
    expect(result.changes).toEqual([])
    expect(result.notices.join()).toContain(words)
    expect(world.issues()).toEqual([before])
  })

  test('an item that was reworded after its issue lost the label is not filed again', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem({ items: [anActionItem({ id: 'a', title: 'Rehearse the failover every quarter' })] })])
    world.edit(ADA, 1, { labels: [] })
    const reworded = aPostmortem({ items: [anActionItem({ id: 'b', title: 'Rehearse the failover every month' })] })
    expect((await sync([reworded])).notices.join()).toContain('it has lost the label')
    expect(world.issues()).toHaveLength(1)
  })

  test('of several issues with one key the lowest number stays', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem()])
    world.open(BOT, world.issue(1))
    world.open(BOT, world.issue(1))
    const result = await sync([aPostmortem()])
    expect(kinds(result)).toEqual(['close done', 'close done'])
    expect(world.issues().map(({ state, stateReason }) => `${state} ${stateReason}`)).toEqual([
      'open null',
      'closed duplicate',
      'closed duplicate',
    ])
    expect(world.commentsOf(3)[0]?.body).toBe('Note: {"kind":"duplicate","of":"#1"}')
    expect((await sync([aPostmortem()])).changes).toEqual([])
  })

  test('two runs at once leave one open issue for each item', async () => {
    const { sync, world } = aRepository()
    await Promise.all([sync([two()]), sync([two()])])
    expect(world.issues()).toHaveLength(4)
    expect(world.issues().map(({ state }) => state)).toEqual(['open', 'closed', 'open', 'closed'])
    await sync([two()])
    expect((await sync([two()])).changes).toEqual([])
  })

  test('nothing is written when it is not known who we are, but for the very first issues', async () => {
    const { tracker, world } = memoryTracker()
    const blind = {
      ...tracker,
      identity: async () => ({ ok: false, refusal: { kind: 'forbidden', message: 'No.', hint: 'Ask.' } }) as const,
    }
    const first = await reconcile(someInput(), only(blind), mayWrite)
    expect(first.counts.created).toBe(1)
    expect(first.refusal).toBeNull()
    const second = await reconcile(someInput({ documents: [two()] }), only(blind), mayWrite)
    expect(second.changes).toEqual([])
    expect(second.refusal).toMatchObject({ kind: 'forbidden' })
    expect([first.blind, second.blind]).toEqual([false, true])
    expect(world.issues()).toHaveLength(1)
  })

  test('a wrong identity is noticed with the first issue, and does not double it', async () => {
    const { tracker, world } = memoryTracker()
    const wrong = {
      ...tracker,
      identity: async () => ({ ok: true, value: { id: 5, login: 'shop-app[bot]' } }) as const,
    }
    const first = await reconcile(someInput({ documents: [two()] }), only(wrong), mayWrite)
    expect(kinds(first)).toEqual(['create done', 'create deferred'])
    expect(first.refusal?.hint).toContain('`trust.identities`')
    await reconcile(someInput({ documents: [two()] }), only(wrong), mayWrite)
    expect(new Set(world.issues().map(({ title }) => title)).size).toBe(world.issues().length)
  })
})

describe('What people write', () => {
  test('text below and above the block is kept byte for byte when the block changes', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem()])
    const body = world.issue(1).body
    const edited = `Seen again today.\r\n\r\n${body.replaceAll('\n', '\r\n')}\r\nAnd below:\r\n- [ ] mine\r\n`
    world.edit(ADA, 1, { body: edited })
    expect((await sync([aPostmortem()])).changes).toEqual([])
    await sync([aPostmortem({ items: [anActionItem({ due: '2027-01-15' })] })])
    const after = world.issue(1).body
    expect(after.startsWith('Seen again today.\r\n\r\n**Why**')).toBe(true)
    expect(after.endsWith('\r\n\r\nAnd below:\r\n- [ ] mine\r\n')).toBe(true)
    expect(after).toContain('2027-01-15')
    expect(after).not.toContain('2026-12-01')
    expect(world.commentsOf(1)).toEqual([])
  })

  test('text inside the block is restored with one comment', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem()])
    const body = world.issue(1).body
    world.edit(ADA, 1, { body: `Above\n${body.replace('2026-12-01', 'never')}` })
    await sync([aPostmortem()])
    expect(readMark(world.issue(1).body).kind).toBe('mark')
    expect(world.issue(1).body.startsWith('Above\n**Why**')).toBe(true)
    expect(world.issue(1).body).not.toContain('never')
    world.edit(ADA, 1, { body: world.issue(1).body.replace('2026-12-01', 'never') })
    await sync([aPostmortem()])
    expect(world.issue(1).body).not.toContain('never')
    expect(world.commentsOf(1).map(({ body: text }) => text)).toEqual(['Note: {"kind":"restored"}'])
    expect((await sync([aPostmortem()])).changes).toEqual([])
  })

  test('a block that was written over is restored below what was written', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem()])
    const mark = world.issue(1).body.slice(world.issue(1).body.indexOf('<!--'))
    world.edit(ADA, 1, { body: `All mine now ${mark}` })
    await sync([aPostmortem()])
    expect(world.issue(1).body.startsWith('All mine now \n\n**Why**')).toBe(true)
    expect((await sync([aPostmortem()])).changes).toEqual([])
  })

  test('labels and assignees of people stay when ours change', async () => {
    const { sync, world } = aRepository()
    const item = (change: object) => aPostmortem({ items: [anActionItem({ priority: 'P1', ...change })] })
    await sync([item({})])
    world.edit(ADA, 1, { labels: ['postmortem', 'priority: P1', 'team-a'] })
    world.edit(ADA, 1, { assignees: ['ada', 'linus'] })
    await sync([item({})])
    await sync([item({ priority: 'P0', owners: ['@grace'] })])
    expect(world.issue(1).labels.toSorted()).toEqual(['postmortem', 'priority: P0', 'team-a'])
    expect(world.issue(1).assignees).toEqual(['linus', 'grace'])
    expect((await sync([item({ priority: 'P0', owners: ['@grace'] })])).changes).toEqual([])
  })

  test('a label that somebody took away is not put back', async () => {
    const { sync, world } = aRepository()
    const document = aPostmortem({ items: [anActionItem({ priority: 'P1' })] })
    await sync([document])
    world.edit(ADA, 1, { labels: ['postmortem'] })
    await sync([document])
    expect(world.issue(1).labels).toEqual(['postmortem'])
    expect((await sync([document])).changes).toEqual([])
  })

  test('where both changed the title, the document wins and it is said once', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem()])
    world.edit(ADA, 1, { title: 'Ring the bell' })
    const renamed = aPostmortem({ items: [anActionItem({ title: 'Page on checkout errors' })] })
    await sync([renamed])
    expect(world.issue(1).title).toBe('Page on checkout errors')
    expect(world.commentsOf(1)).toHaveLength(1)
    expect((await sync([renamed])).changes).toEqual([])
  })

  test('a title that only a person changed is kept', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem()])
    world.edit(ADA, 1, { title: 'Ring the bell' })
    await sync([aPostmortem()])
    expect(world.issue(1).title).toBe('Ring the bell')
    expect((await sync([aPostmortem()])).changes).toEqual([])
  })

  test('where both changed the owners, the issue wins and it is said once', async () => {
    const { sync, world } = aRepository()
    await sync([aPostmortem()])
    world.edit(ADA, 1, { assignees: ['grace'] })
    const other = aPostmortem({ items: [anActionItem({ owners: ['@linus'] })] })
    const result = await sync([other])
    expect(world.issue(1).assignees).toEqual(['grace'])
    expect(result.items[0]?.owners).toEqual(['grace'])
    expect(world.commentsOf(1)).toHaveLength(1)
    expect((await sync([other])).changes).toEqual([])
  })

  test('a locked issue is closed without a word', async () => {
    const { sync, world } = aRepository()
    await sync([two()])
    world.lock(2)
    const result = await sync([aPostmortem()])
    expect(world.issue(2).state).toBe('closed')
    expect(result.notices.join()).toContain('#2 is locked')
  })
})
