import { describe, expect, test } from '@jest/globals'
import type { IssuePatch } from '../../src/ports/tracker.js'
import { reconcile } from '../../src/sync/reconcile.js'
import { anActionItem, aPostmortem, type ItemWords, mayWrite, only, someInput } from '../support/builders.js'
import { ADA, memoryTracker } from '../support/memory-tracker.js'

const PAGE = 'https://github.com/acme/shop/issues/1'

/** What a document could learn after people did something to the issue of its one item. */
async function learnt(words: ItemWords, patch: IssuePatch, due: string | null = null, later: ItemWords = words) {
  const { tracker, world } = memoryTracker()
  const sync = (item: ItemWords) => {
    const documents = [aPostmortem({ path: 'a.md', items: [anActionItem({ idWritten: true, ...item })] })]
    return reconcile(someInput({ documents }), only(tracker), mayWrite)
  }
  await sync(words)
  world.edit(ADA, 1, patch)
  if (due) world.plan(1, due)
  const result = await sync(later)
  return result.news.get('a.md')?.[0] ?? null
}

const NAMED = { references: [PAGE] }

describe('A document learns from the issue of an item', () => {
  test.each<[string, ItemWords, IssuePatch, string | null, object | null]>([
    ['which issue it is', {}, {}, null, { reference: { text: '#1', url: PAGE } }],
    ['nothing that it says already', NAMED, {}, null, null],
    ['nothing where it names it by number', { references: ['#1'] }, {}, null, null],
    ['nothing where it names it in full', { references: ['ACME/shop#1'] }, {}, null, null],
    ['that it is done', NAMED, { state: 'closed', stateReason: 'completed' }, null, { state: 'done' }],
    ['no tick where it will not be done', NAMED, { state: 'closed', stateReason: 'not_planned' }, null, null],
    ['another due date', NAMED, {}, '2027-01-15', { due: '2027-01-15' }],
    ['another owner', NAMED, { assignees: ['linus'] }, null, { owners: ['linus'] }],
    ['one more owner', NAMED, { assignees: ['ada', 'linus'] }, null, { owners: ['ada', 'linus'] }],
    ['nothing where nobody is assigned any more', NAMED, { assignees: [] }, null, null],
    [
      'another owner beside one who cannot be assigned',
      { ...NAMED, owners: ['@ada', '@mallory', '@acme/leads'] },
      { assignees: ['linus'] },
      null,
      { owners: ['linus', 'mallory'] },
    ],
    ['nothing of labels and words', NAMED, { labels: ['postmortem', 'x'], title: 'Other words' }, null, null],
  ])('%s', async (_, words, patch, due, expected) => {
    const news = await learnt(words, patch, due)
    expect(news).toEqual(expected === null ? null : { id: 'a1', ...expected })
  })

  test('what holds after both changed, and nothing of what it said itself', async () => {
    const later = { ...NAMED, owners: ['@grace'], due: '2027-02-01' as const }
    expect(await learnt(NAMED, { assignees: ['linus'] }, '2027-01-15', later)).toEqual({
      id: 'a1',
      due: '2027-01-15',
      owners: ['linus'],
    })
    expect(await learnt(NAMED, {}, null, later)).toBeNull()
    expect(await learnt(NAMED, {}, null, { ...NAMED, state: 'done' })).toBeNull()
  })

  test('that it was opened again, and no strike is taken back', async () => {
    const { tracker, world } = memoryTracker()
    const sync = (state: 'done' | 'dropped') => {
      const items = [anActionItem({ ...NAMED, state, idWritten: true })]
      return reconcile(someInput({ documents: [aPostmortem({ path: 'a.md', items })] }), only(tracker), mayWrite)
    }
    const open = [aPostmortem({ path: 'a.md', items: [anActionItem({ ...NAMED, idWritten: true })] })]
    await reconcile(someInput({ documents: open }), only(tracker), mayWrite)
    await sync('done')
    world.edit(ADA, 1, { state: 'open' })
    expect((await sync('done')).news.get('a.md')).toEqual([{ id: 'a1', state: 'open' }])
    await sync('dropped')
    world.edit(ADA, 1, { state: 'open' })
    expect((await sync('dropped')).news.size).toBe(0)
  })

  test('nothing that a write which failed should have brought to the issue', async () => {
    const { tracker } = memoryTracker()
    const documents = (words: ItemWords) => [
      aPostmortem({ items: [anActionItem({ ...NAMED, ...words, idWritten: true })] }),
    ]
    await reconcile(someInput({ documents: documents({}) }), only(tracker), mayWrite)
    const refusal = { kind: 'forbidden', message: 'No.', hint: 'Ask.' } as const
    const stubborn = { ...tracker, update: async () => ({ ok: false, refusal }) as const }
    const changed = documents({ state: 'done', due: '2027-01-15', owners: ['@grace'] })
    const result = await reconcile(someInput({ documents: changed }), only(stubborn), mayWrite)
    expect(result.counts.failed).toBe(1)
    expect(result.news.size).toBe(0)
  })
})
