import { describe, expect, test } from '@jest/globals'
import type { Tracker } from '../../src/ports/tracker.js'
import { reconcile } from '../../src/sync/reconcile.js'
import { anActionItem, aPostmortem, only, someInput } from '../support/builders.js'
import { type Fault, faultyTracker } from '../support/faulty-tracker.js'
import { type MemoryOptions, memoryTracker } from '../support/memory-tracker.js'

const items = ['Rehearse the failover', 'Alert on full disk', 'Rotate the signing key'].map((title, at) =>
  anActionItem({ id: `a${at}`, title, priority: 'P1' }),
)
const documents = [aPostmortem({ items })]
const sync = (tracker: Tracker, input = someInput({ documents }), overtaken = false) =>
  reconcile(input, only(tracker), async () => ({ overtaken }))

/** The nth request of a kind, from 1, meets a fault. */
function nth(kind: string, number: number, fault: Fault): (request: string) => Fault {
  let seen = 0
  return (request) => {
    if (request === kind) seen += 1
    return request === kind && seen === number ? fault : 'none'
  }
}

const outcomes = (result: Awaited<ReturnType<typeof reconcile>>) => result.changes.map(({ outcome }) => outcome)

async function converges({ tracker, world }: ReturnType<typeof memoryTracker>) {
  await sync(tracker)
  expect(world.issues().filter(({ state }) => state === 'open')).toHaveLength(3)
  world.requests.length = 0
  await sync(tracker)
  expect(world.requests).toEqual(['identity', 'list postmortem'])
}

describe('A fault', () => {
  test.each([
    [
      'the answer to a creation is lost: the list shows that it happened',
      'create',
      2,
      'lost',
      ['done', 'done', 'done'],
    ],
    ['a creation failed, nobody knows: it is left to the next run', 'create', 2, 'failed', ['done', 'unknown', 'done']],
    ['a creation is forbidden: the others have their turn', 'create', 1, 'forbidden', ['failed', 'done', 'done']],
    ['a rate limit: the rest is deferred', 'create', 2, 'limited', ['done', 'deferred', 'deferred']],
    ['the answer to the creation of a label is lost: it is there', 'createLabel', 1, 'lost', ['done', 'done', 'done']],
    ['nobody knows whether our label was created', 'createLabel', 1, 'failed', ['failed', 'failed', 'failed']],
    ['the first label cannot be created', 'createLabel', 1, 'forbidden', ['failed', 'failed', 'failed']],
    ['an optional label cannot be created', 'createLabel', 2, 'forbidden', ['done', 'done', 'done']],
    ['our label meets a rate limit', 'createLabel', 1, 'limited', ['deferred', 'deferred', 'deferred']],
    ['nobody can say who is assignable', 'assignable', 1, 'failed', ['done', 'done', 'done']],
  ] as const)('%s', async (_, kind, number, fault, expected) => {
    const memory = memoryTracker()
    const result = await sync(faultyTracker(memory.tracker, nth(kind, number, fault)))
    expect(outcomes(result)).toEqual(expected)
    await converges(memory)
  })

  test.each(['failed', 'forbidden', 'limited'] as const)(
    'a list that is %s is never empty: nothing is written',
    async (fault) => {
      const memory = memoryTracker()
      await sync(memory.tracker)
      const before = memory.world.issues()
      const result = await sync(faultyTracker(memory.tracker, nth('list', 1, fault)))
      expect(result.changes).toEqual([])
      expect(result.refusal).not.toBeNull()
      expect(result.blind).toBe(true)
      expect(memory.world.issues()).toEqual(before)
    },
  )

  test('when our own issues cannot be listed, nothing new is created', async () => {
    const memory = memoryTracker()
    const result = await sync(faultyTracker(memory.tracker, nth('listBy', 1, 'failed')))
    expect(result.refusal).toMatchObject({ kind: 'unknown' })
    expect(result.blind).toBe(false)
    expect(memory.world.issues()).toEqual([])
    await converges(memory)
  })

  test('an update that was lost on its way back is looked at again', async () => {
    const memory = memoryTracker()
    await sync(memory.tracker)
    const later = someInput({ documents: [aPostmortem({ items: items.map((item) => ({ ...item, due: null })) })] })
    const result = await sync(faultyTracker(memory.tracker, nth('update', 2, 'lost')), later)
    expect(outcomes(result)).toEqual(['done', 'done', 'done'])
  })

  test('what was said before the process died is not said again', async () => {
    const memory = memoryTracker()
    await sync(memory.tracker)
    const later = someInput({ documents: [aPostmortem({ items: items.slice(1) })] })
    await expect(sync(faultyTracker(memory.tracker, nth('update', 1, 'killed')), later)).rejects.toThrow()
    await sync(memory.tracker, later)
    expect(memory.world.issue(1).state).toBe('closed')
    expect(memory.world.commentsOf(1)).toHaveLength(1)
  })

  test('an owner who is refused although assignable is named instead', async () => {
    const options: MemoryOptions = { assignable: [] }
    const { tracker, world } = memoryTracker(options)
    const sure: Tracker = { ...tracker, assignable: async (logins) => ({ ok: true, value: new Set(logins) }) }
    const result = await sync(sure)
    expect(result.counts).toMatchObject({ created: 3, failed: 0 })
    expect(world.issue(1).body).toContain('named ada')
    expect((await sync(sure)).changes).toEqual([])
  })

  test('an issue that changed since the list is left to the next run', async () => {
    const { tracker, world } = memoryTracker()
    await sync(tracker)
    const racing: Tracker = {
      ...tracker,
      read: async (number) => {
        world.edit({ id: 1, login: 'ada' }, number, { body: `${world.issue(number).body}\nJust now.` })
        return tracker.read(number)
      },
    }
    const later = someInput({
      documents: [aPostmortem({ items: items.map((item, at) => ({ ...item, state: at === 0 ? 'done' : 'open' })) })],
    })
    const result = await sync(racing, later)
    expect(outcomes(result)).toEqual(['deferred'])
    expect(world.issue(1).body).toContain('Just now.')
    await sync(tracker, later)
    expect(world.issue(1)).toMatchObject({ state: 'closed' })
    expect(world.issue(1).body).toContain('Just now.')
  })

  test('a run that the branch has overtaken files what is new, leaves the rest to the newer run and says so', async () => {
    const { tracker, world } = memoryTracker()
    await sync(tracker, someInput({ documents: [aPostmortem({ items: items.slice(0, 2) })] }))
    const before = world.issues()
    const ticked = items.map((item, at) => (at === 0 ? { ...item, state: 'done' as const } : item))
    const later = someInput({ documents: [aPostmortem({ items: ticked.filter(({ id }) => id !== 'a1') })] })
    const result = await sync(tracker, later, true)
    expect(result.changes.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
      'create done',
      'close deferred',
      'close deferred',
    ])
    expect(result.counts).toMatchObject({ created: 1, closed: 0, deferred: 2 })
    expect(result.notices.join()).toContain('The branch has moved on')
    expect(world.issues().slice(0, 2)).toEqual(before)
    expect(outcomes(await sync(tracker, later))).toEqual(['done', 'done'])
  })

  test('a run that the branch has overtaken and that has nothing new writes nothing', async () => {
    const { tracker, world } = memoryTracker()
    await sync(tracker)
    const before = world.issues()
    const result = await sync(tracker, someInput({ documents: [aPostmortem({ items: items.slice(1) })] }), true)
    expect(outcomes(result)).toEqual(['deferred'])
    expect(world.issues()).toEqual(before)
  })
})
