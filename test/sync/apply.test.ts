import { describe, expect, test } from '@jest/globals'
import type { Answer, Issue, IssuePatch, Refusal, Tracker } from '../../src/ports/tracker.js'
import { reconcile } from '../../src/sync/reconcile.js'
import { anActionItem, aPostmortem, mayWrite, only, someInput, someSettings } from '../support/builders.js'
import { ADA, memoryTracker } from '../support/memory-tracker.js'

const items = ['Rehearse the failover', 'Alert on full disk'].map((title, at) =>
  anActionItem({ id: `a${at}`, title, priority: 'P1' }),
)
const [first, second] = items.slice(0, 2) as [(typeof items)[number], (typeof items)[number]]
const both = someInput({ documents: [aPostmortem({ items })] })
const one = someInput({ documents: [aPostmortem({ items: [first] })] })
/** The second item is gone: something is said on its issue, then it is closed. */
const gone = one
const renamed = someInput({ documents: [aPostmortem({ items: [{ ...first, title: 'Rehearse the failover twice' }] })] })

const sync = (tracker: Tracker, input = one) => reconcile(input, only(tracker), mayWrite)
const refuse = (refusal: Partial<Refusal>): Answer<never> => ({
  ok: false,
  refusal: { kind: 'forbidden', message: 'The answer was no.', hint: 'This is a test.', ...refusal },
})
const requestsOf = (requests: readonly string[], kind: string) =>
  requests.filter((request) => request.split(' ')[0] === kind)

async function filed(input = both) {
  const memory = memoryTracker()
  await sync(memory.tracker, input)
  memory.world.requests.length = 0
  return memory
}

describe('A new issue', () => {
  test('goes without a label that cannot be created, and that is said', async () => {
    const { tracker, world } = memoryTracker()
    const result = await sync({
      ...tracker,
      createLabel: async (label) => (label.name === 'postmortem' ? tracker.createLabel(label) : refuse({})),
    })
    expect(world.issue(1).labels).toEqual(['postmortem'])
    expect(result.notices).toEqual(['The label `priority: P1` could not be created: INC-2026-014/a0 goes without.'])
    expect(world.issue(1).body).toContain('**Priority** P1')
  })

  test.each<[string, Partial<Refusal>, number]>([
    ['a refusal that names no field', { kind: 'invalid' }, 1],
    ['a refusal that names a field nobody can leave out', { kind: 'invalid', field: 'number' }, 1],
    ['a missing permission', { kind: 'forbidden', field: 'labels' }, 1],
    ['a field that it can do without', { kind: 'invalid', field: 'labels' }, 2],
  ])('after %s is asked for %#', async (_, refusal, times) => {
    const { tracker, world } = memoryTracker()
    const asked: unknown[] = []
    const result = await sync({
      ...tracker,
      create: async (draft) => {
        asked.push(draft.labels)
        return refuse(refusal)
      },
    })
    expect(asked).toEqual([['postmortem', 'priority: P1'], ['postmortem']].slice(0, times))
    expect(result.changes[0]).toMatchObject({ outcome: 'failed', issue: null, refusal: { kind: refusal.kind } })
    expect(requestsOf(world.requests, 'list')).toHaveLength(1)
  })

  test('whose answer was lost is looked for once, and found by its key', async () => {
    const { tracker, world } = memoryTracker()
    const result = await sync(
      {
        ...tracker,
        create: async (draft) => {
          await tracker.create(draft)
          return draft.title === second.title ? refuse({ kind: 'unknown' }) : refuse({ kind: 'invalid' })
        },
      },
      someInput({ documents: [aPostmortem({ items: [second] })] }),
    )
    expect(result.changes).toMatchObject([{ outcome: 'done', refusal: null, issue: { number: 1 } }])
    expect(result.counts).toMatchObject({ created: 1, failed: 0 })
    expect(requestsOf(world.requests, 'create')).toHaveLength(1)
  })

  test.each<[string, (tracker: Tracker) => Partial<Tracker>]>([
    ['nobody can be asked', (tracker) => ({ list: afterwards(tracker, () => refuse({ kind: 'unknown' })) })],
    ['it is not there', () => ({})],
  ])('whose answer was lost may be there or not when %s', async (_, change) => {
    const { tracker } = memoryTracker()
    const result = await sync({ ...tracker, create: async () => refuse({ kind: 'unknown' }), ...change(tracker) })
    expect(result.changes).toMatchObject([{ outcome: 'unknown', issue: null, refusal: { kind: 'unknown' } }])
  })

  test('that somebody else turns out to have written stops the run, and says whom to name', async () => {
    const memory = memoryTracker()
    const result = await sync({ ...memory.tracker, create: (draft) => memory.as(ADA).create(draft) }, both)
    expect(result.changes).toMatchObject([
      {
        outcome: 'done',
        issue: { number: 1 },
        refusal: {
          kind: 'forbidden',
          message: 'What this run creates is written by the account 1, not by 41898282.',
          hint: 'Name 1 under `trust.identities`, so that its issues are known as ours.',
        },
      },
      { outcome: 'deferred', issue: null },
    ])
    expect(memory.world.issues()).toHaveLength(1)
  })

  test('by an account that is trusted is as good as ours', async () => {
    const memory = memoryTracker()
    const input = someInput({ documents: both.documents, settings: someSettings({ trustedIds: [ADA.id] }) })
    const result = await sync({ ...memory.tracker, create: (draft) => memory.as(ADA).create(draft) }, input)
    expect(result.changes.map(({ outcome, refusal }) => [outcome, refusal])).toEqual([
      ['done', null],
      ['done', null],
    ])
  })

  test('that lost our label gets it, beside those that it bears', async () => {
    const { tracker, world } = memoryTracker()
    const bare: Tracker = { ...tracker, create: (draft) => tracker.create({ ...draft, labels: ['theirs'] }) }
    const result = await sync(bare)
    expect(world.issue(1).labels).toEqual(['theirs', 'postmortem'])
    expect(result.changes).toMatchObject([{ outcome: 'done', refusal: null, issue: { number: 1 } }])
  })

  test('is the only one where our label does not stay on it', async () => {
    const { tracker, world } = memoryTracker()
    const without = (patch: IssuePatch) => ({ ...patch, labels: [] })
    const bare: Tracker = {
      ...tracker,
      create: (draft) => tracker.create({ ...draft, labels: [] }),
      update: (number, patch) => tracker.update(number, without(patch)),
    }
    const result = await sync(bare, both)
    expect(result.changes).toMatchObject([
      {
        outcome: 'failed',
        issue: { number: 1 },
        refusal: {
          kind: 'forbidden',
          message: 'An issue was created, but without the label `postmortem`.',
          hint: 'Give the token the permission `issues: write`, then add the label to that issue.',
          field: 'labels',
        },
      },
      { outcome: 'deferred' },
    ])
    expect(world.issues()).toHaveLength(1)
  })
})

describe('Before an issue is closed', () => {
  test('nothing is said where it is locked, and that is told', async () => {
    const { tracker, world } = await filed()
    world.lock(2)
    const result = await sync(tracker, gone)
    expect(result.notices).toEqual(['#2 is locked: nothing is said there.'])
    expect(world.issue(2).state).toBe('closed')
    expect(world.commentsOf(2)).toEqual([])
  })

  test.each([
    ['unknown', 'failed'],
    ['limited', 'deferred'],
    ['forbidden', 'failed'],
  ] as const)('what was said there is read; when the answer is %s, nothing is written', async (kind, outcome) => {
    const { tracker, world } = await filed()
    const result = await sync({ ...tracker, comments: async () => refuse({ kind }) }, gone)
    expect(result.changes).toMatchObject([{ outcome, refusal: { kind } }])
    expect(world.issue(2).state).toBe('open')
    expect(world.commentsOf(2)).toEqual([])
  })

  test.each([
    ['unknown', 'unknown'],
    ['limited', 'deferred'],
  ] as const)('an answer that is %s leaves it as it is', async (kind, outcome) => {
    const { tracker, world } = await filed()
    const result = await sync({ ...tracker, comment: async () => refuse({ kind }) }, gone)
    expect(result.changes).toMatchObject([{ outcome, refusal: { kind } }])
    expect(world.issue(2).state).toBe('open')
  })

  test('a comment that is refused is told, and it is closed all the same', async () => {
    const { tracker, world } = await filed()
    const result = await sync({ ...tracker, comment: async () => refuse({}) }, gone)
    expect(result.notices).toEqual(['Nothing could be said on #2: The answer was no.'])
    expect(world.issue(2).state).toBe('closed')
  })

  test('what we said before is not said again, whatever the ends of its lines became', async () => {
    const { tracker, world } = await filed()
    const dying: Tracker = { ...tracker, update: async () => refuse({}) }
    await sync(dying, gone)
    expect(world.commentsOf(2)).toHaveLength(1)
    const other: Tracker = {
      ...tracker,
      comments: async (number) => {
        const answer = await tracker.comments(number)
        if (!answer.ok) return answer
        return { ok: true, value: answer.value.map((said) => ({ ...said, body: `\r\n${said.body}\r\n` })) }
      },
    }
    await sync(other, gone)
    expect(world.commentsOf(2)).toHaveLength(1)
    expect(world.issue(2).state).toBe('closed')
  })

  test('it is said although somebody else said the same, or an account that is gone', async () => {
    const { tracker, world } = await filed()
    await sync({ ...tracker, update: async () => refuse({}) }, gone)
    const [said] = world.commentsOf(2)
    for (const author of [ADA, null]) {
      const comments: Tracker['comments'] = async () => ({ ok: true, value: said ? [{ ...said, author }] : [] })
      await sync({ ...tracker, comments, update: async () => refuse({}) }, gone)
    }
    expect(world.commentsOf(2)).toHaveLength(3)
  })

  test('who changes it while we speak keeps the last word', async () => {
    const { tracker, world } = await filed()
    const result = await sync(
      {
        ...tracker,
        comment: async (number, body) => {
          world.edit(ADA, number, { title: 'Mine' })
          return tracker.comment(number, body)
        },
      },
      gone,
    )
    expect(result.changes).toMatchObject([{ outcome: 'deferred', refusal: null, issue: { number: 2 } }])
    expect(result.notices).toEqual(['#2 changed while this run was at work: it is left to the next run.'])
    expect(world.issue(2)).toMatchObject({ state: 'open', title: 'Mine' })
  })

  test('without anything to say it is read once', async () => {
    const { tracker, world } = await filed(one)
    await sync(tracker, renamed)
    expect(requestsOf(world.requests, 'read')).toEqual(['read 1'])
    expect(requestsOf(world.requests, 'comments')).toEqual([])
  })

  test.each(['unknown', 'forbidden'] as const)('one that cannot be read, %s, is not written', async (kind) => {
    const { tracker, world } = await filed(one)
    const result = await sync({ ...tracker, read: async () => refuse({ kind }) }, renamed)
    expect(result.changes).toMatchObject([{ outcome: 'failed', refusal: { kind } }])
    expect(requestsOf(world.requests, 'update')).toEqual([])
  })
})

describe('A patch', () => {
  const lostAnswer = (tracker: Tracker, change: (patch: IssuePatch) => IssuePatch): Tracker => ({
    ...tracker,
    update: async (number, patch) => {
      await tracker.update(number, change(patch))
      return refuse({ kind: 'unknown' })
    },
  })

  test('whose answer was lost is done when the issue is as it was to be, whatever the ends of its lines', async () => {
    const { tracker, world } = await filed(one)
    const crlf: Tracker = lostAnswer(tracker, (patch) => ({
      ...patch,
      body: patch.body?.replaceAll('\n', '\r\n') ?? '',
    }))
    const result = await sync(crlf, renamed)
    expect(result.changes).toMatchObject([{ outcome: 'done', refusal: null }])
    expect(world.issue(1).title).toBe('Rehearse the failover twice')
  })

  test.each<[string, (patch: IssuePatch) => IssuePatch]>([
    ['its title', ({ title, ...rest }) => rest],
    ['its text', ({ body, ...rest }) => rest],
    ['anything', () => ({})],
  ])('whose answer was lost is unknown when the issue lacks %s', async (_, change) => {
    const { tracker } = await filed(one)
    const result = await sync(lostAnswer(tracker, change), renamed)
    expect(result.changes).toMatchObject([{ outcome: 'unknown', refusal: { kind: 'unknown' } }])
  })

  test('whose answer was lost is unknown when the issue is still open', async () => {
    const { tracker } = await filed()
    const result = await sync(
      lostAnswer(tracker, ({ state, stateReason, ...rest }) => rest),
      gone,
    )
    expect(result.changes).toMatchObject([{ outcome: 'unknown' }])
  })

  test('that was refused is not looked after', async () => {
    const { tracker, world } = await filed(one)
    const result = await sync({ ...tracker, update: async () => refuse({}) }, renamed)
    expect(result.changes).toMatchObject([{ outcome: 'failed', refusal: { kind: 'forbidden' } }])
    expect(requestsOf(world.requests, 'read')).toHaveLength(1)
  })

  test.each<[string, Partial<Refusal>, number]>([
    ['that names no field', { kind: 'invalid' }, 1],
    ['for want of a permission', { kind: 'forbidden', field: 'title' }, 1],
    ['of a field that it can do without', { kind: 'invalid', field: 'title' }, 2],
  ])('is asked for again only after a refusal %s: %#', async (_, refusal, times) => {
    const { tracker } = await filed(one)
    const asked: IssuePatch[] = []
    const long = 'Rehearse the failover '.repeat(8).trim()
    const result = await sync(
      {
        ...tracker,
        update: async (_number, patch) => {
          asked.push(patch)
          return refuse(refusal)
        },
      },
      someInput({ documents: [aPostmortem({ items: [{ ...first, title: long }] })] }),
    )
    expect(asked.map(({ title }) => (title ?? '').length > 100)).toEqual([true, false].slice(0, times))
    expect(result.changes).toMatchObject([{ outcome: 'failed', refusal }])
  })

  test('goes without labels that cannot be created, and with those that can', async () => {
    const { tracker, world } = await filed(one)
    const input = someInput({
      documents: [
        aPostmortem({ items: [anActionItem({ id: 'a0', title: 'Rehearse it', priority: 'P0' })], severity: 'SEV2' }),
      ],
      settings: someSettings({
        labels: { base: 'postmortem', priority: 'Priority: {priority}', type: null, severity: 'Severity: {severity}' },
      }),
    })
    const result = await sync(
      {
        ...tracker,
        createLabel: async (label) => (label.name.startsWith('Priority') ? refuse({}) : tracker.createLabel(label)),
      },
      input,
    )
    expect(result.changes).toMatchObject([{ outcome: 'done', refusal: null }])
    expect(world.issue(1).title).toBe('Rehearse it')
    expect(world.issue(1).labels).toEqual(['postmortem', 'Severity: SEV2'])
  })
})

/** The first list is answered by the tracker, later ones by `then`. */
function afterwards(tracker: Tracker, then: () => Answer<readonly Issue[]>): Tracker['list'] {
  let times = 0
  return async (label) => {
    times += 1
    return times === 1 ? tracker.list(label) : then()
  }
}
