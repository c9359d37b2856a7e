import { describe, expect, test } from '@jest/globals'
import type { Answer, IssueDraft, IssuePatch, Tracker } from '../../src/ports/tracker.js'
import { closeAgain } from '../../src/sync/apply/close-again.js'
import { extrasOf } from '../../src/sync/apply/extras.js'
import { cut } from '../../src/sync/issue/cut.js'
import { leavingOf } from '../../src/sync/issue/leaving.js'
import { readMark } from '../../src/sync/mark/mark-line.js'
import { reconcile } from '../../src/sync/reconcile.js'
import { anActionItem, anIssue, aPostmortem, mayWrite, only, someInput, someSettings } from '../support/builders.js'
import { memoryTracker } from '../support/memory-tracker.js'

const refuse = (kind: 'unknown' | 'invalid' | 'forbidden'): Answer<never> => ({
  ok: false,
  refusal: { kind, message: 'The answer was no.', hint: 'This is a test.' },
})

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'abc'],
  ['ab🙂', 3, 'ab'],
  ['ab🙂', 4, 'ab🙂'],
  ['a🙂c', 3, 'a🙂'],
  ['ab\ud800c', 3, 'ab'],
  ['ab\udbffc', 3, 'ab'],
  ['ab\udc00c', 3, 'ab\udc00'],
  ['abéd', 3, 'abé'],
])('%j has at most %d units in %j', (text, length, expected) => {
  expect(cut(text, length)).toBe(expected)
})

describe('A field that is refused', () => {
  const long =
    'Rehearse the failover of every database that the shop has and write down how long each of them took'.padEnd(
      150,
      '.',
    )
  const details = ['Together with the platform team.']
  const item = anActionItem({ title: long, priority: 'P1', owners: ['@ada'], details })

  test.each<[string, (draft: IssueDraft) => unknown, unknown, unknown]>([
    ['assignees', ({ assignees }) => assignees, ['ada'], []],
    ['labels', ({ labels }) => labels, ['postmortem', 'priority: P1'], ['postmortem']],
    ['title', ({ title }) => title.length, 150, 100],
    ['body', ({ body }) => body.includes('platform team'), true, false],
    ['milestone', ({ milestone }) => milestone, 1, undefined],
    ['type', ({ type }) => type, 'Task', undefined],
  ])('is left out, and no other: %s', async (field, of, before, after) => {
    const { tracker } = memoryTracker()
    const drafts: IssueDraft[] = []
    const settings = someSettings({ milestone: 'Actions', issueType: 'Task' })
    await reconcile(
      someInput({ documents: [aPostmortem({ items: [item] })], settings }),
      only({
        ...tracker,
        types: async () => ({ ok: true, value: ['Task'] }),
        create: async (draft) => {
          drafts.push(draft)
          const { refusal } = refuse('invalid') as Extract<Answer<never>, { ok: false }>
          return { ok: false, refusal: { ...refusal, field } }
        },
      }),
      mayWrite,
    )
    expect(drafts.map(of)).toEqual([before, after])
    const rest = ({ [field as 'title']: left, body, ...others }: IssueDraft) => others
    expect(drafts.map(rest)[1]).toEqual(drafts.map(rest)[0])
  })

  test('is known by its name', () => {
    expect(['assignees', 'number', undefined].map(leavingOf)).toEqual(['assignees', null, null])
  })
})

describe('A milestone', () => {
  const settings = someSettings({ milestone: ' actions ' })
  const called = (title: string) => ({ number: 4, title, dueOn: null })

  test.each<[string, Partial<Tracker>, number | null, readonly string[]]>([
    [
      'that is there, in any case and with blanks around it',
      { milestones: async () => ({ ok: true, value: [called('Others'), { ...called('Actions '), number: 5 }] }) },
      5,
      [],
    ],
    ['that is not there is made', { createMilestone: async (title) => ({ ok: true, value: called(title) }) }, 4, []],
    [
      'whose list is refused',
      { milestones: async () => refuse('forbidden') },
      null,
      ['New issues are in no milestone: The answer was no.'],
    ],
    [
      'that cannot be made',
      { createMilestone: async () => refuse('forbidden') },
      null,
      ['New issues are in no milestone: The answer was no.'],
    ],
    [
      'that cannot be made, and is not there either',
      { createMilestone: async () => refuse('invalid') },
      null,
      ['New issues are in no milestone: The answer was no.'],
    ],
  ])('%s', async (_, change, number, notices) => {
    const extras = await extrasOf({ ...memoryTracker().tracker, ...change }, settings)
    expect(extras.milestone?.number ?? null).toBe(number)
    expect(extras.notices).toEqual(notices)
  })

  test.each([
    ['invalid', 4, 2],
    ['forbidden', null, 1],
  ] as const)('that another run made meanwhile is looked for after %s', async (kind, number, lists) => {
    let asked = 0
    const extras = await extrasOf(
      {
        ...memoryTracker().tracker,
        milestones: async () => {
          asked += 1
          return { ok: true, value: asked === 1 ? [] : [called('Actions')] }
        },
        createMilestone: async () => refuse(kind),
      },
      settings,
    )
    expect(extras.milestone?.number ?? null).toBe(number)
    expect(asked).toBe(lists)
  })

  test('and a type are asked for only where the configuration names them', async () => {
    const { tracker, world } = memoryTracker()
    expect(await extrasOf(tracker, someSettings())).toEqual({ milestone: null, type: null, notices: [] })
    expect(world.requests).toEqual([])
  })
})

describe('A type', () => {
  test.each<[string, Answer<readonly string[] | null>, string | null, readonly string[]]>([
    ['in any case', { ok: true, value: ['Bug', 'Task'] }, 'Task', []],
    ['that is refused', refuse('forbidden'), null, ['New issues have no type: The answer was no.']],
    [
      'that the host does not have',
      { ok: true, value: null },
      null,
      ['New issues have no type (`action-items.issue-type`): this repository has no types.'],
    ],
    [
      'that is another',
      { ok: true, value: ['Bug', 'Feature'] },
      null,
      ['New issues have no type: ` tASK` is none of `Bug`, `Feature`.'],
    ],
    [
      'where there are none',
      { ok: true, value: [] },
      null,
      ['New issues have no type: ` tASK` is none of those of this repository.'],
    ],
  ])('%s', async (_, answer, type, notices) => {
    const tracker: Tracker = { ...memoryTracker().tracker, types: async () => answer }
    expect(await extrasOf(tracker, someSettings({ issueType: ' tASK' }))).toEqual({ milestone: null, type, notices })
  })
})

describe('A closed issue gets another reason', () => {
  const patch: IssuePatch = { state: 'closed', stateReason: 'completed', body: 'After', title: 'Done' }

  async function closed() {
    const { tracker, world } = memoryTracker()
    await reconcile(someInput(), only(tracker), mayWrite)
    const asked: IssuePatch[] = []
    const watched: Tracker = {
      ...tracker,
      update: async (number, change) => {
        asked.push(change)
        return tracker.update(number, change)
      },
    }
    await tracker.update(1, { state: 'closed', stateReason: 'not_planned' })
    return { world, tracker, watched, asked, issue: world.issue(1) }
  }

  test('without a reason it is one request', async () => {
    const { watched, asked, issue } = await closed()
    await closeAgain(issue, { title: 'Done', state: 'closed' }, watched)
    expect(asked).toEqual([{ title: 'Done', state: 'closed' }])
  })

  test('where the host takes the reason alone it stays closed', async () => {
    const { watched, asked, issue } = await closed()
    const taking: Tracker = {
      ...watched,
      update: async (number, change) => {
        const answer = await watched.update(number, change)
        return answer.ok ? { ok: true, value: { ...answer.value, stateReason: 'completed' } } : answer
      },
    }
    await closeAgain(issue, patch, taking)
    expect(asked).toEqual([
      { state: 'closed', stateReason: 'completed' },
      { body: 'After', title: 'Done' },
    ])
  })

  test('where the host does not, it is opened first, with a mark that says so', async () => {
    const { watched, asked, issue } = await closed()
    const stubborn: Tracker = {
      ...watched,
      update: async (number, change) => {
        const answer = await watched.update(number, change)
        return answer.ok ? { ok: true, value: { ...answer.value, stateReason: 'not_planned' } } : answer
      },
    }
    await closeAgain(issue, patch, stubborn)
    const [alone, opened, last] = asked
    expect([alone, last]).toEqual([{ state: 'closed', stateReason: 'completed' }, patch])
    expect(opened).toMatchObject({ state: 'open', stateReason: 'reopened' })
    const mark = readMark(opened?.body ?? '')
    expect(mark).toMatchObject({ mark: { base: { state: { document: 'open', issue: 'open', reason: null } } } })
  })

  test('an issue without a mark is opened as it is', async () => {
    const { tracker, asked, watched } = await closed()
    const bare = { ...anIssue({ number: 1, body: 'Bare' }), state: 'closed' as const }
    const stubborn: Tracker = {
      ...watched,
      update: async (number, change) => {
        asked.push(change)
        const answer = await tracker.update(number, change)
        return answer.ok ? { ok: true, value: { ...answer.value, stateReason: null } } : answer
      },
    }
    await closeAgain(bare, patch, stubborn)
    expect(asked[1]).toEqual({ state: 'open', stateReason: 'reopened', body: 'Bare' })
  })

  test.each([1, 2])('what is refused at request %d is the answer', async (last) => {
    const { issue } = await closed()
    let asked = 0
    const answer = await closeAgain(issue, patch, {
      ...memoryTracker().tracker,
      update: async () => {
        asked += 1
        return asked === last ? refuse('forbidden') : { ok: true, value: issue }
      },
    })
    expect(answer).toMatchObject({ ok: false })
    expect(asked).toBe(last)
  })
})
