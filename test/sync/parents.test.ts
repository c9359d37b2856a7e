import { describe, expect, test } from '@jest/globals'
import type { Refusal, Tracker } from '../../src/ports/tracker.js'
import type { Document } from '../../src/postmortem/model.js'
import { reconcile, type SyncInput } from '../../src/sync/reconcile.js'
import { readRecord } from '../../src/sync/records/record-mark.js'
import type { SyncSettings } from '../../src/sync/settings.js'
import {
  anActionItem,
  anUnreadable,
  aPostmortem,
  mayWrite,
  only,
  type PostmortemWords,
  someInput,
  someSettings,
} from '../support/builders.js'
import { ADA, BOT, type MemoryOptions, memoryTracker, type Peer, type World } from '../support/memory-tracker.js'

type State = 'open' | 'done' | 'dropped' | 'proposed'

const TITLES = ['Alert on full disk', 'Rehearse the failover']
const items = (...states: readonly State[]) =>
  TITLES.map((title, at) =>
    anActionItem({ id: `a${at}`, idWritten: true, title, owners: [], state: states[at] ?? 'open' }),
  )
const one = (words: PostmortemWords = {}, ...states: readonly State[]) =>
  aPostmortem({ items: items(...states), ...words })
const search = aPostmortem({
  id: 'INC-2',
  path: 'postmortems/search.md',
  title: 'Search was slow',
  items: [anActionItem({ id: 's', idWritten: true, title: 'Buy more nodes', owners: [] })],
})

function aRepository(settings: Partial<SyncSettings> = {}, options: MemoryOptions = {}) {
  const { tracker, world } = memoryTracker(options)
  const inputOf = (documents: readonly Document[], change: Partial<SyncInput> = {}) =>
    someInput({ documents, settings: someSettings({ parentIssue: true, ...settings }), ...change })
  const sync = (documents: readonly Document[] = [one()], change: Partial<SyncInput> = {}, by: Tracker = tracker) =>
    reconcile(inputOf(documents, change), only(by), mayWrite)
  const settles = async (documents: readonly Document[] = [one()], change: Partial<SyncInput> = {}) =>
    expect((await sync(documents, change)).changes).toEqual([])
  return { tracker, world, sync, settles, inputOf }
}

type Result = Awaited<ReturnType<typeof reconcile>>
const kinds = ({ changes }: Result) => changes.map(({ kind, outcome, issue }) => `${kind} ${outcome} ${issue?.shown}`)
const parents = (world: World) =>
  world.issues().filter(({ labels, title }) => labels.includes('postmortem-record') || title.startsWith('Checkout'))
const refuses = (kind: Refusal['kind']) => async () =>
  ({ ok: false, refusal: { kind, message: 'GitHub said no.', hint: 'Ask.' } }) as const

describe('The parent issue of a postmortem is found again', () => {
  test.each<[string, PostmortemWords]>([
    ['under another id', { id: 'INC-2026-999' }],
    ['in another file', { path: 'postmortems/checkout.md' }],
    ['in another file under another id', { id: 'INC-2026-999', path: 'postmortems/checkout.md' }],
  ])('%s', async (_, words) => {
    const { world, sync, settles } = aRepository()
    await sync()
    await sync([one(words)])
    expect(parents(world).map(({ number }) => number)).toEqual([3])
    expect(world.below(3)).toEqual([1, 2])
    await settles([one(words)])
    await sync([one(words, 'done', 'done')])
    expect(world.issue(3).state).toBe('closed')
  })

  test('in the repository where it is, when its service is routed elsewhere: new issues there go below it', async () => {
    const peers = new Map<string, Peer>()
    const [shop, ops] = [memoryTracker({ peers }), memoryTracker({ repository: 'acme/ops', peers })]
    const trackers = { home: shop.tracker, of: (name: string) => (name === 'acme/ops' ? ops.tracker : shop.tracker) }
    const sync = (document: Document, services: ReadonlyMap<string, string>) => {
      const settings = someSettings({ parentIssue: true, routing: { services, confidential: null } })
      return reconcile(someInput({ documents: [document], settings }), trackers, mayWrite)
    }
    await sync(one({ services: ['checkout'] }), new Map())
    const routes = new Map([['checkout', 'acme/ops']])
    const fresh = anActionItem({ id: 'n', idWritten: true, title: 'Shed load at the edge', owners: [] })
    const grown = one({ services: ['checkout'], items: [...items('done', 'done'), fresh] })
    await sync(grown, routes)
    expect(ops.world.issues().map(({ parent }) => parent)).toEqual([{ repository: 'acme/shop', number: 3 }])
    expect(shop.world.issue(3).state).toBe('open')
    expect((await sync(grown, routes)).changes).toEqual([])
  })

  test('and what belongs to another owner stays beside it, which is said', async () => {
    const [shop, ops] = [memoryTracker(), memoryTracker({ repository: 'other/ops' })]
    const trackers = { home: shop.tracker, of: (name: string) => (name === 'other/ops' ? ops.tracker : shop.tracker) }
    const sync = (document: Document, services: ReadonlyMap<string, string>) => {
      const settings = someSettings({ parentIssue: true, routing: { services, confidential: null } })
      return reconcile(someInput({ documents: [document], settings }), trackers, mayWrite)
    }
    await sync(one({ services: ['checkout'] }), new Map())
    const fresh = anActionItem({ id: 'n', idWritten: true, title: 'Shed load at the edge', owners: [] })
    const grown = one({ services: ['checkout'], items: [...items('done', 'done'), fresh] })
    const result = await sync(grown, new Map([['checkout', 'other/ops']]))
    expect(result.counts.failed).toBe(0)
    expect(result.notices.join()).toContain('of another owner, or not confidential: other/ops#1')
    expect(shop.world.issue(3).state).toBe('open')
  })
})

describe('A parent issue is not made a second time', () => {
  test('when a person took its label off: that is said', async () => {
    const { world, sync, settles } = aRepository()
    await sync()
    world.edit(ADA, 3, { labels: [] })
    const result = await sync()
    expect(result.changes).toEqual([])
    expect(result.notices.join()).toContain('#3 may be ours, but it has lost the label `postmortem-record`')
    expect(world.issues()).toHaveLength(3)
    await settles()
  })

  test.each<[string, Partial<Parameters<World['edit']>[2]>]>([
    ['its mark is damaged', { body: 'We rewrote the body.' }],
    ['its mark is damaged and its title another', { body: 'We rewrote the body.', title: 'Our epic' }],
  ])('when %s: that is said', async (_, patch) => {
    const { world, sync, settles } = aRepository()
    await sync()
    world.edit(ADA, 3, patch)
    const result = await sync()
    expect(result.changes).toEqual([])
    expect(result.notices.filter((notice) => notice.includes('#3 may be ours, but its mark is missing'))).toHaveLength(
      1,
    )
    expect(world.issues()).toHaveLength(3)
    await settles()
  })

  test('when it was taken away, until somebody asks for it', async () => {
    const { world, sync, settles } = aRepository()
    await sync()
    world.take(3, 'gone')
    const result = await sync()
    expect(result.changes).toEqual([])
    expect(result.notices.join()).toContain(
      'The parent issue of postmortems/2026-11-03-checkout.md, #3, was taken away',
    )
    expect(kinds(await sync([one()], { fileAgain: true }))).toEqual(['create done #4'])
    expect(world.below(4)).toEqual([1, 2])
    await settles()
  })

  test('when what we wrote cannot be listed: nothing is made, and the run says why', async () => {
    const { tracker, world, sync } = aRepository()
    await sync([one()], { settings: someSettings() })
    const result = await sync([one()], {}, { ...tracker, listBy: refuses('unknown') })
    expect([result.changes, result.refusal?.message]).toEqual([[], 'GitHub said no.'])
    expect(world.issues()).toHaveLength(2)
  })

  test('by two runs at once: both go on with the lower number', async () => {
    const { world, sync, settles } = aRepository()
    await sync([one()], { settings: someSettings() })
    await Promise.all([sync(), sync()])
    expect(parents(world).map(({ state, stateReason }) => `${state} ${stateReason}`)).toEqual([
      'open null',
      'closed duplicate',
    ])
    expect([world.below(3), world.below(4)]).toEqual([[1, 2], []])
    await settles()
  })

  test('after an answer was lost', async () => {
    const { tracker, world, sync, settles } = aRepository()
    await sync([one()], { settings: someSettings() })
    const create: Tracker['create'] = async (draft) => {
      await tracker.create(draft)
      return refuses('unknown')()
    }
    expect(kinds(await sync([one()], {}, { ...tracker, create }))).toEqual(['create done #3'])
    expect(world.below(3)).toEqual([1, 2])
    await settles()
  })
})

describe('Of two parent issues of one postmortem', () => {
  async function aDouble() {
    const repository = aRepository()
    const { tracker, world, sync } = repository
    await sync()
    const other = world.open(BOT, world.issue(3))
    world.free(2)
    await tracker.addSubIssue(other.number, world.issue(2))
    return repository
  }

  test('the lowest number stays, what is below the other moves to it, and that is a change like others', async () => {
    const { world, sync, settles } = await aDouble()
    const result = await sync()
    expect(kinds(result)).toEqual(['close done #4'])
    expect(result.changes[0]?.because).toBe('it is a duplicate of #3')
    expect(world.issue(4)).toMatchObject({ state: 'closed', stateReason: 'duplicate' })
    expect(world.below(3)).toEqual([1, 2])
    await settles()
  })

  test.each<[string, (tracker: Tracker) => Partial<Tracker>]>([
    ['what is below it cannot be moved', () => ({ moveSubIssue: refuses('forbidden') })],
    ['it cannot be closed', () => ({ update: refuses('forbidden') })],
  ])('the other stays open as long as %s, which is said', async (_, broken) => {
    const { tracker, world, sync } = await aDouble()
    const result = await sync([one()], {}, { ...tracker, ...broken(tracker) })
    expect(kinds(result)).toEqual(['close failed #4'])
    expect(result.counts.failed).toBe(1)
    expect(world.issue(4).state).toBe('open')
  })

  test('none is touched while their document cannot be read', async () => {
    const { world, sync } = await aDouble()
    await sync([anUnreadable(), search])
    expect(world.issue(4).state).toBe('open')
  })
})

describe('When its document is gone, a parent issue', () => {
  test('is closed as not planned with its issues, and opened with one of them', async () => {
    const { world, sync, settles } = aRepository()
    await sync([one(), search])
    const result = await sync([search])
    expect(kinds(result)).toEqual(['close done #1', 'close done #3', 'close done #4'])
    expect(result.changes[2]).toMatchObject({
      key: 'postmortems/2026-11-03-checkout.md#4',
      because: 'its postmortem is in no document any more',
    })
    expect(world.issue(4)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    await settles([search])
    world.edit(ADA, 1, { state: 'open' })
    await sync([search])
    expect(world.issue(4).state).toBe('open')
    await settles([search])
  })

  test.each<[string, readonly Document[], Partial<SyncInput>]>([
    ['some document cannot be read', [search, anUnreadable('postmortems/odd.md')], {}],
    ['files were left out', [search], { whole: false }],
    [
      'its issues are kept open by the limit of closings',
      [search],
      { settings: someSettings({ parentIssue: true, limits: { create: 50, close: 0 } }) },
    ],
  ])('stays open while %s', async (_, documents, change) => {
    const { world, sync } = aRepository()
    await sync([one(), search])
    await sync(documents, change)
    expect(world.issue(4).state).toBe('open')
  })

  test('counts among the closings that are limited', async () => {
    const limits = { create: 50, close: 0 } as const
    const { world, sync } = aRepository({ limits })
    await sync([one(), search])
    for (const number of [1, 3]) world.edit(ADA, number, { state: 'closed', stateReason: 'completed' })
    const result = await sync([search])
    expect([result.guarded, kinds(result)]).toEqual([true, ['close deferred #4']])
    expect(kinds(await sync([search], { confirmed: 1 }))).toEqual(['close done #4'])
  })
})

describe('A parent issue', () => {
  test.each<[string, PostmortemWords, Partial<SyncSettings>]>([
    ['an item waits for the next run', {}, { limits: { create: 0, close: 'auto' } }],
    [
      'an item cannot be read, and its issue is open',
      {
        items: items('done').slice(0, 1),
        problems: [{ kind: 'ragged-row', field: null, written: '|', expected: 'x', span: { start: 0, end: 0 } }],
      },
      {},
    ],
    ['two items share an id', { items: [...items('done').slice(0, 1), ...twins()] }, {}],
    [
      'the issue of an item that is gone may not be closed',
      { items: items('done').slice(0, 1) },
      { limits: { create: 50, close: 0 } },
    ],
  ])('stays open while %s', async (_, words, settings) => {
    const { world, sync } = aRepository()
    const third = anActionItem({ id: 'b', idWritten: true, title: 'Shed load at the edge', owners: [] })
    await sync()
    const isGrown = words.items === undefined
    const now = isGrown ? one({ items: [...items('done', 'done'), third] }) : one(words)
    await sync([now], { settings: someSettings({ parentIssue: true, ...settings }) })
    expect(world.issue(1).state).toBe('closed')
    expect(world.issue(3).state).toBe('open')
  })

  function twins() {
    return ['One', 'Other'].map((title) => anActionItem({ id: 'a1', idWritten: true, title, owners: [] }))
  }

  test('stays open while an open item has no issue any more', async () => {
    const { world, sync } = aRepository()
    await sync()
    world.take(2, 'gone')
    await sync([one({ status: 'draft' }, 'done', 'open')])
    expect(world.issue(3).state).toBe('open')
  })

  test('closes although an item is only proposed, or tracked elsewhere', async () => {
    const { world, sync, settles } = aRepository()
    await sync()
    const others = [
      anActionItem({ id: 'p', title: 'Think about it', owners: [], state: 'proposed' }),
      anActionItem({ id: 't', title: 'Ask the vendor', owners: [], tracked: 'OPS-12' }),
    ]
    const ended = one({ items: [...items('done', 'dropped'), ...others] })
    await sync([ended])
    expect(world.issue(3)).toMatchObject({ state: 'closed', stateReason: 'completed' })
    await settles([ended])
  })

  test('closes as not planned when all items were given up', async () => {
    const { world, sync } = aRepository()
    await sync()
    await sync([one({}, 'dropped', 'dropped')])
    expect(world.issue(3)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
  })
})

describe('A run without news plans nothing', () => {
  test('and costs one question more than without parent issues', async () => {
    const { world, sync } = aRepository()
    await sync()
    world.requests.length = 0
    await sync()
    const asked = world.requests.filter((request) => request !== 'commentsSince')
    expect(asked).toEqual(['identity', 'list postmortem', 'list postmortem-record'])
  })

  test('after a person closed the parent issue as not planned, and then the items were done', async () => {
    const { world, sync, settles } = aRepository()
    await sync()
    world.edit(ADA, 3, { state: 'closed', stateReason: 'not_planned' })
    await sync()
    await settles()
    const ended = [one({}, 'done', 'done')]
    await sync(ended)
    await settles(ended)
    expect(world.issue(3)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
  })

  test('after issues came below it in another order', async () => {
    const { tracker, world, sync, settles } = aRepository()
    let isOff = true
    const addSubIssue: Tracker['addSubIssue'] = async (number, child) =>
      isOff && child.number === 1 ? refuses('unknown')() : tracker.addSubIssue(number, child)
    await sync([one()], {}, { ...tracker, addSubIssue })
    isOff = false
    await sync()
    expect(world.below(3)).toEqual([2, 1])
    await settles()
  })

  test('after an item moved to another postmortem: its issue moves below the other parent', async () => {
    const { world, sync, settles } = aRepository()
    await sync([one(), search])
    const [first, second] = items()
    const moved = [
      one({ items: [first ?? anActionItem()] }),
      aPostmortem({
        ...{ id: 'INC-2', path: 'postmortems/search.md', title: 'Search was slow' },
        items: [...search.actionItems, second ?? anActionItem()],
      }),
    ]
    await sync(moved)
    expect([world.below(4), world.below(5)]).toEqual([[1], [2, 3]])
    await settles(moved)
  })
})

describe('New parent issues', () => {
  const many = [1, 2, 3].map((at) =>
    aPostmortem({
      id: `INC-${at}`,
      path: `postmortems/${at}.md`,
      items: [anActionItem({ id: `i${at}`, idWritten: true, title: `Thing ${at * 7919}`, owners: [] })],
    }),
  )

  test('count among those of `limits.create`, after those of items', async () => {
    const { world, sync, settles } = aRepository({ limits: { create: 4, close: 'auto' } })
    const result = await sync(many)
    expect(result.counts).toMatchObject({ created: 4, deferred: 2 })
    expect(result.notices.join()).toContain('2 parent issues are left to the next run: at most 4 issues')
    expect((await sync(many)).counts).toMatchObject({ created: 2, deferred: 0 })
    await settles(many)
    expect(world.issues()).toHaveLength(6)
  })

  test('that wait leave their issues where they are, and the parent issue there open', async () => {
    const { world, sync, settles } = aRepository()
    await sync()
    const moved = [one({ items: [] }), one({ id: 'INC-2', path: 'postmortems/search.md' })]
    await sync(moved, { settings: someSettings({ parentIssue: true, limits: { create: 0, close: 'auto' } }) })
    expect([world.issue(3).state, world.below(3)]).toEqual(['open', [1, 2]])
    await sync(moved)
    expect([world.issue(3).state, world.below(4)]).toEqual(['closed', [1, 2]])
    await settles(moved)
  })

  test('are made for no postmortem whose items are finished', async () => {
    const { world, sync, settles } = aRepository()
    const off = { settings: someSettings() }
    await sync([one()], off)
    await sync([one({}, 'done', 'done')], off)
    await settles([one({}, 'done', 'done')])
    expect(world.issues()).toHaveLength(2)
  })

  test('are left to the run for a newer commit, when there is one', async () => {
    const { tracker, world, sync, inputOf } = aRepository()
    await sync([one()], { settings: someSettings() })
    const result = await reconcile(inputOf([one()]), only(tracker), async () => ({ overtaken: true }))
    expect([result.overtaken, kinds(result)]).toEqual([true, ['create deferred undefined']])
    expect(world.issues()).toHaveLength(2)
  })
})

describe('What cannot be put below a parent issue', () => {
  const long = (count: number) =>
    aPostmortem({
      items: Array.from({ length: count }, (_, at) =>
        anActionItem({ id: `m${at}`, idWritten: true, title: `Thing ${at * 7919} ${at}`, owners: [] }),
      ),
    })
  const limits = { create: 500, close: 'auto' } as const

  test('is the hundred and first issue: that is said in one sentence, and nothing is lost', async () => {
    const { world, sync, settles } = aRepository({ limits })
    const result = await sync([long(103)])
    expect(result.counts).toMatchObject({ created: 104, failed: 0 })
    expect(world.below(104)).toHaveLength(100)
    expect(result.notices.filter((notice) => notice.startsWith('3 issues are not below'))).toHaveLength(1)
    await settles([long(103)])
  })

  test('because people put others there is said too', async () => {
    const { tracker, world, sync } = aRepository({ limits })
    await sync()
    for (let at = 0; at < 98; at += 1) {
      await tracker.addSubIssue(3, world.open(ADA, { title: `${at}`, body: '', labels: [], assignees: [] }))
    }
    const third = anActionItem({ id: 'b', idWritten: true, title: 'Shed load at the edge', owners: [] })
    const result = await sync([one({ items: [...items(), third] })])
    expect(result.counts).toMatchObject({ created: 1, failed: 0 })
    expect(result.notices.join()).toContain('1 issue is not below #3: GitHub takes at most 100 there.')
  })

  test('is said, is not remembered as there, and is tried once in the next run', async () => {
    const { tracker, world, sync, settles } = aRepository()
    let tries = 0
    const addSubIssue: Tracker['addSubIssue'] = async (number, child) => {
      if (child.number !== 2) return tracker.addSubIssue(number, child)
      tries += 1
      return refuses('invalid')()
    }
    const first = await sync([one()], {}, { ...tracker, addSubIssue })
    expect(first.changes.at(-1)).toMatchObject({ outcome: 'failed', refusal: { message: 'GitHub said no.' } })
    expect(readRecord(world.issue(3).body)?.mark.below).toEqual([1])
    await sync([one()], {}, { ...tracker, addSubIssue })
    expect(tries).toBe(2)
    await sync()
    expect(world.below(3)).toEqual([1, 2])
    await settles()
  })

  test('because a person was faster is theirs, and no failure', async () => {
    const { tracker, world, sync, settles } = aRepository()
    await sync([one()], { settings: someSettings() })
    const epic = world.open(ADA, { title: 'Our epic', body: '', labels: [], assignees: [] })
    const addSubIssue: Tracker['addSubIssue'] = async (number, child) => {
      if (child.number === 2) await tracker.addSubIssue(epic.number, child)
      return tracker.addSubIssue(number, child)
    }
    const result = await sync([one()], {}, { ...tracker, addSubIssue })
    expect(result.counts.failed).toBe(0)
    expect([world.below(epic.number), world.below(4)]).toEqual([[2], [1]])
    await settles()
  })
})

describe('A parent issue that changes while the run is at work', () => {
  test('is left to the next run, and no word of people is lost', async () => {
    const { tracker, world, sync, settles } = aRepository()
    await sync()
    let isDone = false
    const read: Tracker['read'] = async (number) => {
      if (number === 3 && !isDone) world.edit(ADA, 3, { body: `${world.issue(3).body}\nOur war room.` })
      isDone ||= number === 3
      return tracker.read(number)
    }
    const graver = [one({ severity: 'SEV2' })]
    const result = await sync(graver, {}, { ...tracker, read })
    expect(kinds(result).at(-1)).toBe('update deferred #3')
    await sync(graver)
    expect(world.issue(3).body).toContain('(SEV2)')
    expect(world.issue(3).body).toContain('Our war room.')
    await settles(graver)
  })
})

describe('Words of a confidential postmortem', () => {
  const secret = (title: string) => one({ confidential: true, title })
  const settings = someSettings({ parentIssue: true, routing: { services: new Map(), confidential: 'acme/vault' } })

  function aVault() {
    const [home, vault] = [memoryTracker(), memoryTracker({ repository: 'acme/vault' })]
    let isPrivate = true
    const tracker: Tracker = { ...vault.tracker, isPrivate: async () => ({ ok: true, value: isPrivate }) }
    const sync = (document: Document, change: Partial<SyncSettings> = {}) =>
      reconcile(
        someInput({ documents: [document], settings: { ...settings, ...change } }),
        { home: home.tracker, of: () => tracker },
        mayWrite,
      )
    const publish = () => {
      isPrivate = false
    }
    return { home: home.world, vault: vault.world, sync, publish }
  }

  test('are written on no parent issue when the repository for them is private no more', async () => {
    const { vault, sync, publish } = aVault()
    await sync(secret('Harmless'))
    publish()
    const before = vault.issues()
    const result = await sync(secret('Cards of customers leaked'))
    expect(vault.issues()).toEqual(before)
    expect(result.notices.filter((notice) => notice.startsWith('Nothing confidential is written'))).toHaveLength(1)
  })

  test('make no new parent issue there either', async () => {
    const { vault, sync, publish } = aVault()
    await sync(secret('Harmless'), { parentIssue: false })
    publish()
    await sync(secret('Harmless'))
    expect(vault.issues()).toHaveLength(2)
  })

  test('do not reach a parent issue that stands elsewhere, nor the list of changes', async () => {
    const { home, sync } = aVault()
    await sync(one())
    const before = home.issue(3)
    await sync(secret('Cards of customers leaked'))
    expect(home.issue(3)).toEqual(before)
    const { sync: other } = aVault()
    const result = await other(secret('Cards of customers leaked'))
    expect(JSON.stringify(result.changes)).not.toMatch(/Cards|INC-2026/)
    expect(result.changes.at(-1)).toMatchObject({ kind: 'create', title: 'A confidential postmortem' })
  })
})
