import { describe, expect, test } from '@jest/globals'
import type { Answer, Tracker } from '../../src/ports/tracker.js'
import { reconcile, type SyncInput } from '../../src/sync/reconcile.js'
import { anActionItem, aPostmortem, mayWrite, only, someInput } from '../support/builders.js'
import { ADA, memoryTracker } from '../support/memory-tracker.js'

const items = ['Rehearse the failover', 'Alert on full disk'].map((title, at) =>
  anActionItem({ id: `a${at}`, title, priority: 'P1' }),
)
const documents = [aPostmortem({ items })]
const sync = (tracker: Tracker, change: Partial<SyncInput> = {}) =>
  reconcile(someInput({ documents, ...change }), only(tracker), mayWrite)
const refuse = (kind: 'unknown' | 'limited' | 'forbidden' | 'invalid'): Answer<never> => ({
  ok: false,
  refusal: { kind, message: 'The answer was no.', hint: 'This is a test.' },
})
const told = ({ changes }: Awaited<ReturnType<typeof reconcile>>) =>
  changes.map(({ kind, outcome, issue }) => `${kind} ${outcome} ${issue?.number ?? '-'}`)

/** Another run creates the same issue a moment before us. */
const overtaking = (tracker: Tracker, title: string): Tracker => ({
  ...tracker,
  create: async (draft) => {
    if (draft.title === title) await tracker.create(draft)
    return tracker.create(draft)
  },
})

describe('Of two runs that create at once', () => {
  test('the one with the greater number closes its own, and both tell of the issue that stays', async () => {
    const { tracker, world } = memoryTracker()
    const result = await sync(overtaking(tracker, 'Rehearse the failover'))
    expect(told(result)).toEqual(['create done 2', 'create done 3', 'close done 2'])
    expect(world.issues().map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ['open', null],
      ['closed', 'duplicate'],
      ['open', null],
    ])
    expect(result.items.map(({ issue }) => issue?.number)).toEqual([1, 3])
    expect((await sync(tracker)).changes).toEqual([])
  })

  test('a run that did not know who it is has learnt it from what it created', async () => {
    const { tracker, world } = memoryTracker()
    const nobody: Tracker = { ...overtaking(tracker, 'Alert on full disk'), identity: async () => refuse('forbidden') }
    expect(told(await sync(nobody))).toEqual(['create done 1', 'create done 3', 'close done 3'])
    expect(world.issues().map(({ state }) => state)).toEqual(['open', 'open', 'closed'])
  })

  test('one whose answer was lost is closed too when it is the second', async () => {
    const { tracker, world } = memoryTracker()
    const racing = overtaking(tracker, 'Rehearse the failover')
    const lost: Tracker = {
      ...racing,
      create: async (draft) => {
        const answer = await racing.create(draft)
        return draft.title === 'Rehearse the failover' ? refuse('unknown') : answer
      },
    }
    expect(told(await sync(lost))).toEqual(['create done 1', 'create done 3', 'close done 2'])
    expect(world.issues().map(({ state }) => state)).toEqual(['open', 'closed', 'open'])
  })

  test('doubles that were made by others stay as they are in this run', async () => {
    const { tracker, world } = memoryTracker()
    const theirs: Tracker = {
      ...tracker,
      create: async (draft) => {
        const answer = await tracker.create(draft)
        if (draft.title !== 'Alert on full disk') return answer
        const first = world.issue(1)
        await tracker.create({ title: first.title, body: first.body, labels: first.labels, assignees: [] })
        return answer
      },
    }
    expect(told(await sync(theirs))).toEqual(['create done 1', 'create done 2'])
    expect(told(await sync(tracker))).toEqual(['close done 3'])
  })

  test('nothing is looked at again after a rate limit', async () => {
    const { tracker, world } = memoryTracker()
    const racing = overtaking(tracker, 'Rehearse the failover')
    const limited: Tracker = {
      ...racing,
      create: async (draft) => (draft.title === 'Alert on full disk' ? refuse('limited') : racing.create(draft)),
    }
    const result = await sync(limited)
    expect(told(result)).toEqual(['create done 2', 'create deferred -'])
    expect(result.refusal).toMatchObject({ kind: 'limited' })
    expect(world.requests.filter((request) => request.startsWith('list '))).toHaveLength(1)
  })

  test('where the list cannot be had again, the next run closes the second', async () => {
    const { tracker, world } = memoryTracker()
    let lists = 0
    const result = await sync({
      ...overtaking(tracker, 'Rehearse the failover'),
      list: async (label) => {
        lists += 1
        return lists === 1 ? tracker.list(label) : refuse('unknown')
      },
    })
    expect(told(result)).toEqual(['create done 2', 'create done 3'])
    expect(told(await sync(tracker))).toEqual(['close done 2'])
    expect(world.issue(1).state).toBe('open')
  })
})

test('each change is told when it had its turn', async () => {
  const { tracker } = memoryTracker()
  const seen: unknown[] = []
  await sync(tracker, { progress: (...step) => seen.push(step) })
  expect(seen).toEqual([
    ['writing issues', 1, 2],
    ['writing issues', 2, 2],
  ])
})

describe('Labels', () => {
  test('are created once, in whatever case they are asked for, and not where an issue bears them', async () => {
    const { tracker, world } = memoryTracker()
    const more = (priority: string) => [
      aPostmortem({ items: [...items, anActionItem({ id: 'b', title: 'A third', priority })] }),
    ]
    await sync(tracker, { documents: more('p1') })
    const created = () => world.requests.filter((request) => request.startsWith('createLabel '))
    expect(created()).toHaveLength(2)
    await sync(tracker, {
      documents: [aPostmortem({ items: [...items, anActionItem({ id: 'c', title: 'A fourth', priority: 'P1' })] })],
    })
    expect(created()).toHaveLength(2)
  })

  test('that exist by now are no failure, and are not looked for', async () => {
    const { tracker, world } = memoryTracker({ labels: ['Postmortem', 'priority: p1'] })
    const result = await sync(tracker)
    expect(told(result)).toEqual(['create done 1', 'create done 2'])
    expect(result.notices).toEqual([])
    expect(world.requests).not.toContain('labels')
  })

  test('whose creation is unclear are there when the list says so, and missing when there is no list', async () => {
    const { tracker, world } = memoryTracker()
    const unclear: Tracker = {
      ...tracker,
      createLabel: async (label) => {
        if (label.name !== 'postmortem') await tracker.createLabel(label)
        return label.name === 'postmortem' ? tracker.createLabel(label) : refuse('unknown')
      },
    }
    const blind: Tracker = { ...unclear, labels: async () => refuse('forbidden') }
    expect((await sync(blind)).notices).toHaveLength(2)
    expect(world.issue(1).labels).toEqual(['postmortem'])
    const other = memoryTracker()
    const late: Tracker = {
      ...other.tracker,
      createLabel: async (label) => {
        await other.tracker.createLabel(label)
        return refuse('unknown')
      },
    }
    expect((await sync(late)).notices).toEqual([])
    expect(other.world.issue(1).labels).toEqual(['postmortem', 'priority: P1'])
  })

  test('of an issue that bears them already are not asked for again', async () => {
    const { tracker, world } = memoryTracker()
    await sync(tracker)
    world.edit(ADA, 1, { labels: ['postmortem', 'PRIORITY: P1', 'theirs'] })
    world.requests.length = 0
    await sync(tracker, {
      documents: [aPostmortem({ items: items.map((item) => ({ ...item, due: null })) })],
    })
    expect(world.requests.filter((request) => request.startsWith('createLabel'))).toEqual([])
  })
})
