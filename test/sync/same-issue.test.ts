import { expect, test } from '@jest/globals'
import { digest } from '../../src/sync/mark/digest.js'
import { reconcile } from '../../src/sync/reconcile.js'
import type { ItemWords } from '../support/builders.js'
import { anActionItem, anUnreadable, aPostmortem, mayWrite, only, someInput } from '../support/builders.js'
import { memoryTracker } from '../support/memory-tracker.js'
import { fc } from '../support/random.js'

const TITLES = [
  'Alert when checkout 5xx exceeds 1 %',
  'Rehearse the failover every quarter',
  'Write a runbook for the payment queue',
  'Roll back on failed health checks',
  '設定を検証してから配布する',
  'Wiederherstellung der Sicherung üben',
]
const ACTS = ['typo', 'word', 'reorder', 'move', 'rename', 'new id', 'owner', 'tick'] as const

interface Doc {
  readonly id: string
  readonly path: string
  readonly items: readonly (ItemWords & { readonly title: string })[]
}

test('whatever mended, moved, re-ordered or renamed: no item is closed and filed anew', async () => {
  const place = fc.nat({ max: 30 })
  const broken = fc.option(fc.nat({ max: 1 }))
  const step = fc.record({ act: fc.constantFrom(...ACTS), at: place, to: place, broken })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
      const { tracker, world } = memoryTracker()
      const sync = (docs: readonly Doc[], broken: number | null = null) => {
        const documents = docs.map((doc, at) => (at === broken ? anUnreadable(doc.path) : read(doc)))
        return reconcile(someInput({ documents, confirmed: 99 }), only(tracker), mayWrite)
      }
      let docs: readonly Doc[] = [
        { id: 'INC-1', path: 'a.md', items: TITLES.slice(0, 4).map((title) => ({ title })) },
        { id: 'INC-2', path: 'b.md', items: TITLES.slice(4).map((title) => ({ title })) },
      ]
      await sync(docs)
      for (const { act, at, to, broken } of steps) {
        docs = edited(docs, act, at, to)
        for (const unreadable of [broken, null]) {
          const { changes } = await sync(docs, unreadable)
          expect(changes.filter(({ kind }) => kind === 'create')).toEqual([])
        }
        expect((await sync(docs)).changes).toEqual([])
      }
      expect(world.issues()).toHaveLength(TITLES.length)
      expect(world.issues().filter(({ stateReason }) => stateReason === 'not_planned')).toEqual([])
    }),
    { numRuns: 80 },
  )
})

function edited(docs: readonly Doc[], act: (typeof ACTS)[number], at: number, to: number): readonly Doc[] {
  const which = at % docs.length
  const doc = docs[which]
  const place = to % Math.max(1, doc?.items.length ?? 1)
  const item = doc?.items[place]
  const other = docs[1 - which]
  if (!doc || !item || !other) return docs
  const put = (change: Partial<Doc>) => docs.with(which, { ...doc, ...change })
  const change = (words: ItemWords) => put({ items: doc.items.with(place, { ...item, ...words }) })
  switch (act) {
    case 'typo': {
      const letters = [...item.title]
      return change({ title: letters.toSpliced(1 + (at % (letters.length - 2)), 1).join('') })
    }
    case 'word':
      return change({ title: item.title.endsWith(' now') ? item.title.slice(0, -4) : `${item.title} now` })
    case 'reorder':
      return put({ items: doc.items.toReversed() })
    case 'move':
      return docs
        .with(which, { ...doc, items: doc.items.filter((one) => one !== item) })
        .with(1 - which, { ...other, items: [...other.items, item] })
    case 'rename':
      return put({ path: `${to}-${which}.md` })
    case 'new id':
      return put({ id: `INC-${to}-${which}` })
    case 'owner':
      return change({ owners: [to % 2 ? '@ada' : '@grace'] })
    case 'tick':
      return change({ state: to % 2 ? 'done' : 'open' })
  }
}

function read({ id, path, items }: Doc) {
  const ids = items.map(({ title }) => digest(title))
  return aPostmortem({ id, path, items: items.map((words, at) => anActionItem({ ...words, id: ids[at] ?? '' })) })
}
