import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Day } from '../../src/calendar/day.js'
import type { Issue, Tracker } from '../../src/ports/tracker.js'
import { digest, keyDigest } from '../../src/sync/mark/digest.js'
import { readMark } from '../../src/sync/mark/mark-line.js'
import { reconcile } from '../../src/sync/reconcile.js'
import { anActionItem, aPostmortem, type ItemWords, mayWrite, only, someInput } from '../support/builders.js'
import { FAULTS, type Fault, faultyTracker, Killed } from '../support/faulty-tracker.js'
import { ADA, BOT, type MemoryTracker, memoryTracker } from '../support/memory-tracker.js'

const HISTORIES = Number(process.env['HISTORIES'] ?? 200)
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)

interface Item extends ItemWords {
  readonly title: string
}
interface Doc {
  readonly id: string
  readonly path: string
  readonly items: readonly Item[]
}

/** What happens between two runs, or a run with its faults. Numbers choose among what is there. */
type Event =
  | { readonly kind: 'item'; readonly act: (typeof ITEM_ACTS)[number]; readonly at: number; readonly to: number }
  | { readonly kind: 'issue'; readonly act: (typeof ISSUE_ACTS)[number]; readonly at: number; readonly to: number }
  | { readonly kind: 'sync'; readonly faults: readonly Fault[] }
  | { readonly kind: 'two at once'; readonly faults: readonly Fault[] }

const ITEM_ACTS = [
  'add',
  'remove',
  'tick',
  'untick',
  'drop',
  'reword',
  'move',
  'due',
  'owner',
  'priority',
  'rename',
] as const
const ISSUE_ACTS = [
  'close',
  'reopen',
  'retitle',
  'assign',
  'label',
  'unlabel',
  'below',
  'above',
  'inside',
  'web',
] as const

const TITLES = [
  'Alert when checkout 5xx exceeds 1 %',
  'Rehearse the failover every quarter',
  'Write a runbook for the payment queue',
  'Roll back on failed health checks',
  'Rotate the signing key by hand no more',
  'Wiederherstellung der Sicherung üben',
  '設定を検証してから配布する',
]
const OWNERS = ['@ada', '@grace', '@nobody-here', '@acme/leads', 'Ada L.']
const DUES: readonly Day[] = ['2026-12-01', '2027-01-15']

const natural = fc.nat({ max: 30 })
const faults = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constant<Fault>('none') }, { weight: 1, arbitrary: fc.constantFrom(...FAULTS) }),
  { maxLength: 40 },
)

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('item' as const),
      act: fc.constantFrom(...ITEM_ACTS),
      at: natural,
      to: natural,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('issue' as const),
      act: fc.constantFrom(...ISSUE_ACTS),
      at: natural,
      to: natural,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('sync' as const),
      faults,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('two at once' as const), faults }) },
)

test(`whatever happened: after one good run each open item has one open issue (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 25 }), async (events) => {
      const world = aWorld()
      for (const one of events) await world.happen(one)
      await world.sync()
      world.check()
      world.memory.world.requests.length = 0
      const again = await world.sync()
      expect(again.changes).toEqual([])
      expect(world.memory.world.requests).toEqual(['identity', 'list postmortem'])
    }),
    { numRuns: HISTORIES, seed },
  )
}, 120_000)

function aWorld() {
  const memory = memoryTracker()
  let docs: readonly Doc[] = [
    { id: 'INC-1', path: 'a.md', items: TITLES.slice(0, 3).map((title) => ({ title })) },
    { id: 'b', path: 'b.md', items: [] },
  ]
  const texts = new Map<number, Set<string>>()
  const touched = { reopened: new Set<number>(), raced: false }
  let texted = 0

  const input = () => someInput({ documents: docs.map(document), confirmed: 1000 })
  const sync = (tracker: Tracker = memory.tracker) => reconcile(input(), only(tracker), mayWrite)

  const happen = async (one: Event) => {
    switch (one.kind) {
      case 'item':
        docs = edited(docs, one.act, one.at, one.to)
        return
      case 'issue':
        texted += 1
        person(memory, one.act, one.at, one.to, texts, touched, `text ${texted}.`)
        return
      case 'sync':
        await surviving(sync(faultyTracker(memory.tracker, script(one.faults))))
        return
      case 'two at once':
        touched.raced = true
        await Promise.all([surviving(sync(faultyTracker(memory.tracker, script(one.faults)))), sync()])
    }
  }

  const check = () => {
    const issues = memory.world.issues()
    const wanted = docs.map(document).flatMap((doc) => doc.actionItems.map((item) => ({ doc, item })))
    const byKey = (key: string) => issues.filter((issue) => keyOf(issue) === key)
    for (const { doc, item } of wanted) {
      const own = byKey(keyDigest(doc.id.value, item.id))
      const open = own.filter(({ state }) => state === 'open')
      expect(open.length).toBeLessThanOrEqual(1)
      const isClosedByPeople = own.some(({ closedBy }) => closedBy?.login === ADA.login)
      if (item.state === 'open' && !isClosedByPeople) expect([item.title, open.length]).toEqual([item.title, 1])
    }
    const alive = new Set(
      wanted.filter(({ item }) => item.state === 'open').map(({ doc, item }) => keyDigest(doc.id.value, item.id)),
    )
    for (const issue of issues.filter(({ state }) => state === 'open')) {
      expect(alive.has(keyOf(issue) ?? '') || touched.reopened.has(issue.number)).toBe(true)
    }
    for (const [number, own] of texts) for (const text of own) expect(memory.world.issue(number).body).toContain(text)
    for (const issue of issues) {
      const said = memory.world.commentsOf(issue.number).map(({ body }) => body)
      if (!touched.raced) expect(said).toEqual([...new Set(said)])
    }
  }
  return { memory, happen, sync: () => sync(), check }
}

function document({ id, path, items }: Doc) {
  const seen = new Map<string, number>()
  return aPostmortem({
    id,
    path,
    items: items.map((words) => {
      const base = digest(words.title)
      const ordinal = (seen.get(base) ?? 0) + 1
      seen.set(base, ordinal)
      return anActionItem({ ...words, id: ordinal === 1 ? base : `${base}-${ordinal}` })
    }),
  })
}

function edited(docs: readonly Doc[], act: (typeof ITEM_ACTS)[number], at: number, to: number): readonly Doc[] {
  const which = at % docs.length
  const doc = docs[which]
  if (!doc) return docs
  const place = to % Math.max(1, doc.items.length)
  const item = doc.items[place]
  const put = (change: Partial<Doc>) => docs.with(which, { ...doc, ...change })
  const change = (words: Partial<Item>) => (item ? put({ items: doc.items.with(place, { ...item, ...words }) }) : docs)
  switch (act) {
    case 'add':
      return put({ items: [...doc.items, { title: TITLES[to % TITLES.length] ?? '' }] })
    case 'remove':
      return put({ items: doc.items.filter((other) => other !== item) })
    case 'tick':
      return change({ state: 'done' })
    case 'untick':
      return change({ state: 'open' })
    case 'drop':
      return change({ state: 'dropped', reason: 'too dear' })
    case 'reword':
      return change({ title: `${item?.title ?? ''}${to % 2 ? ' now' : '.'}` })
    case 'move': {
      const other = (which + 1) % docs.length
      const target = docs[other]
      if (!item || !target) return docs
      return docs
        .with(which, { ...doc, items: doc.items.filter((one) => one !== item) })
        .with(other, { ...target, items: [...target.items, item] })
    }
    case 'due':
      return change({ due: DUES[at % 2] ?? null })
    case 'owner':
      return change({ owners: [OWNERS[at % OWNERS.length] ?? ''] })
    case 'priority':
      return change({ priority: at % 2 ? 'P0' : 'P1' })
    case 'rename':
      return put(at % 3 ? { path: `${to}-${which}.md` } : { id: `INC-${to}-${which}` })
  }
}

function person(
  { world }: MemoryTracker,
  act: (typeof ISSUE_ACTS)[number],
  at: number,
  to: number,
  texts: Map<number, Set<string>>,
  touched: { readonly reopened: Set<number> },
  text: string,
): void {
  const issues = world.issues()
  const issue = issues[at % Math.max(1, issues.length)]
  if (!issue) return
  const { number, body } = issue
  const edit = (patch: Parameters<typeof world.edit>[2]) => world.edit(ADA, number, patch)
  const keep = () => texts.set(number, new Set([...(texts.get(number) ?? []), text]))
  switch (act) {
    case 'close':
      edit({ state: 'closed', stateReason: to % 2 ? 'completed' : 'not_planned' })
      break
    case 'reopen':
      touched.reopened.add(number)
      edit({ state: 'open' })
      break
    case 'retitle':
      edit({ title: `${issue.title} ${text}`.slice(-200) })
      break
    case 'assign':
      edit({ assignees: to % 2 ? ['linus'] : [...new Set([...issue.assignees, 'grace'])] })
      break
    case 'label':
      edit({ labels: [...issue.labels, 'team'] })
      break
    case 'unlabel':
      edit({ labels: ['postmortem'] })
      break
    case 'below':
      keep()
      edit({ body: `${body}\r\n${text}` })
      break
    case 'above':
      keep()
      edit({ body: `${text}\n${body}` })
      break
    case 'inside':
      edit({ body: body.replace('**Due**', '**Never**') })
      break
    case 'web':
      edit({ body: body.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') })
  }
}

function script(faults: readonly Fault[]): () => Fault {
  let at = 0
  return () => faults[at++] ?? 'none'
}

async function surviving(run: Promise<unknown>): Promise<void> {
  try {
    await run
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  }
}

function keyOf(issue: Issue): string | null {
  const reading = readMark(issue.body)
  return reading.kind === 'mark' && issue.author?.id === BOT.id ? reading.mark.key : null
}
