import { describe, expect, test } from '@jest/globals'
import { readAsk } from '../../src/sync/asked/read-ask.js'
import { recentComments } from '../../src/sync/asked/recent-comments.js'
import { readMark } from '../../src/sync/mark/mark-line.js'
import { reconcile } from '../../src/sync/reconcile.js'
import type { ItemWords } from '../support/builders.js'
import { anActionItem, aPostmortem, mayWrite, only, someInput, someSettings } from '../support/builders.js'
import { faultyTracker } from '../support/faulty-tracker.js'
import { ADA, BOT, memoryTracker } from '../support/memory-tracker.js'

const NOW = '2026-11-05T09:00:00Z'
const GRACE = { id: 2, login: 'grace' }
const MALLORY = { id: 3, login: 'mallory' }

describe('A command in a comment', () => {
  test.each([
    ['/due 2026-12-15 waiting for the vendor', { kind: 'due', on: '2026-12-15' }],
    ['Sorry!\r\n/snooze 2026-12-24', { kind: 'snooze', until: '2026-12-24' }],
    ['/wontdo the service is switched off', { kind: 'wontdo', reason: 'the service is switched off' }],
    ['/accept  ', { kind: 'accept' }],
    ['/due tomorrow', { kind: 'unclear', because: 'no-date' }],
    ['/due 2026-02-30', { kind: 'unclear', because: 'no-date' }],
    ['/snooze', { kind: 'unclear', because: 'no-date' }],
    ['/wontdo', { kind: 'unclear', because: 'no-reason' }],
    ['/due 2026-12-15\n/wontdo both', { kind: 'due', on: '2026-12-15' }],
  ])('%j is understood', (body, ask) => {
    expect(readAsk(body)).toEqual(ask)
  })

  test.each(['Use /due 2026-12-15', '> /due 2026-12-15', '```\n/due 2026-12-15\n```', '/duenow', '/assign @ada', ''])(
    '%j asks nothing',
    (body) => {
      expect(readAsk(body)).toBeNull()
    },
  )
})

/** A record with one item, filed, whose issue ada is assigned to. */
async function filed(words: ItemWords = {}, deciders: readonly string[] = []) {
  const memory = memoryTracker({ writers: ['grace'] })
  const { world, tracker } = memory
  const sync = (change: ItemWords & { readonly now?: string } = {}, on = tracker) => {
    const { now = NOW, ...item } = change
    const items = [
      anActionItem({ title: 'Alert on full disks', owners: ['@ada'], due: '2026-12-01', ...words, ...item }),
    ]
    const settings = someSettings({ deciders: new Set(deciders) })
    const recent = recentComments(now)
    return reconcile(someInput({ documents: [aPostmortem({ items })], settings, now, recent }), only(on), mayWrite)
  }
  await sync()
  const tracked = async (change: ItemWords & { readonly now?: string } = {}) => (await sync(change)).items[0]
  const texts = () =>
    world
      .commentsOf(1)
      .filter(({ author }) => author?.id === BOT.id)
      .map(({ body }) => body)
  return { world, tracker, sync, tracked, texts }
}

describe('Who is assigned moves the date', () => {
  test('it holds against the document, stands in the block, and is answered once', async () => {
    const { world, sync, tracked, texts } = await filed()
    const comment = world.say(ADA, 1, '/due 2026-12-15 waiting for the vendor')
    const first = await sync()
    expect(first.changes.map(({ kind, because }) => `${kind} ${because}`)).toEqual([
      'update it was asked for on the issue',
    ])
    expect(world.issue(1).body).toContain('**Due** 2026-12-15')
    expect(world.reactionsTo(comment)).toEqual(['+1'])
    expect((await sync()).changes).toEqual([])
    expect(await tracked()).toMatchObject({ due: '2026-12-15', effectiveDue: '2026-12-15' })
    expect(texts()).toEqual([])
  })

  test('a later date in the document holds again', async () => {
    const { world, sync, tracked } = await filed()
    world.say(ADA, 1, '/due 2026-12-15 because')
    await sync()
    expect(await tracked({ due: '2027-01-15' })).toMatchObject({ due: '2027-01-15' })
  })

  test('where the document changed it too, the command holds, and that is said', async () => {
    const { world, tracked, texts } = await filed()
    world.say(ADA, 1, '/due 2026-12-15 because')
    expect(await tracked({ due: '2027-01-15' })).toMatchObject({ due: '2026-12-15' })
    expect(texts()).toEqual([expect.stringContaining('"field":"due date"')])
  })

  test('commands are obeyed in their order', async () => {
    const { world, tracked } = await filed()
    const ids = ['/due 2026-12-15 a', '/due 2020-01-01 b', '/due 2026-12-20 c'].map((body) => world.say(ADA, 1, body))
    expect(await tracked()).toMatchObject({ due: '2026-12-20' })
    expect(ids.map((id) => world.reactionsTo(id))).toEqual([['+1'], ['confused'], ['+1']])
  })

  test('with write access it may be anybody, without it nobody who is not assigned', async () => {
    const { world, tracked, texts } = await filed()
    world.say(GRACE, 1, '/due 2026-12-15 because')
    const refused = world.say(MALLORY, 1, '/due 2030-01-01 because')
    expect(await tracked()).toMatchObject({ due: '2026-12-15' })
    expect(world.reactionsTo(refused)).toEqual(['confused'])
    expect(texts()).toEqual(['Note: {"kind":"not-obeyed","because":"stranger"}'])
    world.say(MALLORY, 1, '/wontdo because')
    await tracked()
    expect(texts()).toHaveLength(1)
  })
})

describe('A snooze', () => {
  test('lets the item sleep: it is open, not overdue, and wakes on its day', async () => {
    const { world, sync, tracked } = await filed()
    world.say(ADA, 1, '/snooze 2026-12-24 until the freeze is over')
    await sync()
    expect(world.issue(1).body).toContain('"snoozed":"2026-12-24"')
    const late = '2026-12-10T09:00:00Z'
    expect(await tracked({ now: late })).toMatchObject({ state: 'open', snoozedUntil: '2026-12-24' })
    expect((await sync({ now: late })).counts).toMatchObject({ open: 1, overdue: 0 })
    const woken = await sync({ now: '2026-12-24T09:00:00Z' })
    expect(woken.counts).toMatchObject({ open: 1, overdue: 1 })
    expect(woken.items[0]?.snoozedUntil).toBeNull()
    expect(world.issue(1).body).not.toContain('snoozed')
  })

  test('is not for ever', async () => {
    const { world, tracked, texts } = await filed()
    world.say(ADA, 1, '/snooze 2027-12-24 for a year')
    expect(await tracked()).toMatchObject({ snoozedUntil: null })
    expect(texts()).toEqual(['Note: {"kind":"not-obeyed","because":"too-far"}'])
  })
})

describe('What will not be done', () => {
  test('closes the issue as not planned where nobody is named to decide', async () => {
    const { world, sync, tracked } = await filed()
    world.say(ADA, 1, '/wontdo the service is switched off in spring')
    expect((await sync()).changes.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual(['close done'])
    expect(world.issue(1)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect((await sync()).changes).toEqual([])
    expect(await tracked()).toMatchObject({
      state: 'dropped',
      wontdo: { by: 'ada', reason: 'the service is switched off in spring' },
    })
  })

  test('waits for somebody who decides', async () => {
    const { world, sync, tracked } = await filed({}, ['linus'])
    world.say(ADA, 1, '/wontdo too dear')
    expect(await tracked()).toMatchObject({
      state: 'open',
      wontdo: { by: 'ada', on: '2026-11-05', reason: 'too dear' },
    })
    const early = world.say(GRACE, 1, '/accept')
    await sync()
    expect([world.issue(1).state, world.reactionsTo(early)]).toEqual(['open', ['confused']])
    world.say({ id: 9, login: 'linus' }, 1, '/accept')
    await sync()
    expect(world.issue(1)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
  })

  test('is forgotten when somebody opens the issue again', async () => {
    const { world, tracked } = await filed()
    world.say(ADA, 1, '/wontdo too dear')
    await tracked()
    world.edit(ADA, 1, { state: 'open' })
    expect(await tracked()).toMatchObject({ state: 'open', wontdo: null })
  })

  test('is nothing to accept where nobody asked', async () => {
    const { world, tracked, texts } = await filed({}, ['linus'])
    world.say({ id: 9, login: 'linus' }, 1, '/accept')
    await tracked()
    expect(texts()).toEqual(['Note: {"kind":"not-obeyed","because":"nothing-to-accept"}'])
  })

  test('on a closed issue there is nothing to ask', async () => {
    const { world, tracked, texts } = await filed()
    world.edit(ADA, 1, { state: 'closed', stateReason: 'completed' })
    world.say(ADA, 1, '/due 2026-12-15 because')
    await tracked()
    expect(texts()).toContain('Note: {"kind":"not-obeyed","because":"closed"}')
    expect(await tracked()).toMatchObject({ due: '2026-12-01' })
  })
})

describe('On a bad day', () => {
  test('new comments that cannot be read are said, and obeyed by the next run', async () => {
    const { world, tracker, sync, tracked } = await filed()
    world.say(ADA, 1, '/due 2026-12-15 because')
    const failing = faultyTracker(tracker, (request) => (request === 'commentsSince' ? 'forbidden' : 'none'))
    expect((await sync({}, failing)).notices.join()).toContain('Commands on issues were not looked at')
    expect(await tracked()).toMatchObject({ due: '2026-12-15' })
  })

  test('where it is not known who may write, the command waits', async () => {
    const { world, tracker, sync, tracked } = await filed()
    world.say(GRACE, 1, '/due 2026-12-15 because')
    const failing = faultyTracker(tracker, (request) => (request === 'mayWrite' ? 'failed' : 'none'))
    expect((await sync({}, failing)).notices.join()).toContain('A command on #1 waits')
    expect(await tracked()).toMatchObject({ due: '2026-12-15' })
  })

  test('without a reaction it is obeyed all the same, once', async () => {
    const { world, tracker, sync } = await filed()
    world.say(ADA, 1, '/due 2026-12-15 because')
    const failing = faultyTracker(tracker, (request) => (request === 'react' ? 'forbidden' : 'none'))
    expect((await sync({}, failing)).notices.join()).toContain('obeyed, but not answered')
    expect((await sync()).changes).toEqual([])
    const reading = readMark(world.issue(1).body)
    expect(reading.kind === 'mark' && reading.mark.base.due.issue).toBe('2026-12-15')
  })

  test('what we say ourselves is no command', async () => {
    const { world, sync } = await filed()
    world.say(BOT, 1, '/wontdo because')
    expect((await sync()).changes).toEqual([])
  })
})
