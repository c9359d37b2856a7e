import { describe, expect, test } from '@jest/globals'
import type { Issue, IssuePatch } from '../../src/ports/tracker.js'
import { reconcile } from '../../src/sync/reconcile.js'
import {
  anActionItem,
  aPostmortem,
  type ItemWords,
  mayWrite,
  only,
  someInput,
  someSettings,
} from '../support/builders.js'
import { ADA, type MemoryTracker, memoryTracker } from '../support/memory-tracker.js'

/** One field with three values that differ, and how each side writes and shows it. */
interface Field {
  readonly values: readonly [string, string, string]
  readonly inDocument: (value: string) => ItemWords
  readonly onIssue: (memory: MemoryTracker, value: string, before: Issue) => void
  readonly shown: (issue: Issue) => string | undefined
  /** Whose value stays where both changed it. */
  readonly winner: 'document' | 'issue'
  /** A change in the document is applied to what people made of it: their own part stays. */
  readonly isSet?: true
}

const LABELS = { base: 'postmortem', priority: 'priority: {priority}', type: 'kind: {type}', severity: null }
const edit = ({ world }: MemoryTracker, { number }: Issue, patch: IssuePatch) => world.edit(ADA, number, patch)
const labelled = (issue: Issue, start: string) => issue.labels.filter((label) => label.startsWith(start)).join(' and ')

const FIELDS: Readonly<Record<string, Field>> = {
  title: {
    values: ['Alert on full disk', 'Page on full disk', 'Mail on full disk'],
    inDocument: (title) => ({ title }),
    onIssue: (memory, title, before) => edit(memory, before, { title }),
    shown: ({ title }) => title,
    winner: 'document',
  },
  owners: {
    values: ['ada', 'grace', 'linus'],
    inDocument: (login) => ({ owners: [`@${login}`] }),
    onIssue: (memory, login, before) => edit(memory, before, { assignees: [login] }),
    shown: ({ assignees }) => assignees.join(' and '),
    winner: 'issue',
    isSet: true,
  },
  'due date': {
    values: ['2026-12-01', '2026-12-15', '2027-01-15'],
    inDocument: (due) => ({ due: due as `${number}-${number}-${number}` }),
    onIssue: ({ world }, due, { number }) => world.plan(number, due),
    shown: ({ body }) => /\*\*Due\*\* (\S+)/.exec(body)?.[1],
    winner: 'issue',
  },
  priority: {
    values: ['P0', 'P1', 'P2'],
    inDocument: (priority) => ({ priority }),
    onIssue: (memory, priority, before) => {
      const others = before.labels.filter((label) => !label.startsWith('priority: '))
      edit(memory, before, { labels: [...others, `priority: ${priority}`] })
    },
    shown: (issue) => {
      const inBlock = /\*\*Priority\*\* (\S+)/.exec(issue.body)?.[1]
      return `priority: ${inBlock}` === labelled(issue, 'priority: ') ? inBlock : `${inBlock} and another label`
    },
    winner: 'document',
  },
}

const item = (words: ItemWords) => anActionItem({ idWritten: true, ...words })
const documentOf = (words: ItemWords) => aPostmortem({ items: [item(words)] })

function aRepository() {
  const memory = memoryTracker()
  const { tracker, world } = memory
  const input = (words: ItemWords | null) =>
    someInput({
      documents: [words ? documentOf(words) : aPostmortem({ items: [] })],
      settings: someSettings({ labels: LABELS }),
    })
  const sync = (words: ItemWords | null) => reconcile(input(words), only(tracker), mayWrite)
  const comments = () => world.commentsOf(1).map(({ body }) => body)
  /** A second run has nothing to do, and says nothing more. */
  const settles = async (words: ItemWords | null) => {
    const said = comments()
    world.requests.length = 0
    expect((await sync(words)).changes).toEqual([])
    expect(world.requests.filter((request) => request !== 'commentsSince')).toEqual(['identity', 'list postmortem'])
    expect(comments()).toEqual(said)
  }
  return { memory, world, sync, comments, settles, issue: () => world.issue(1) }
}

describe.each(Object.entries(FIELDS))('%s', (_, field) => {
  const [first, second, third] = field.values

  // What both sides say at the last sync; the issue's may be a difference that was kept.
  const bases = [
    { name: 'both agreed', document: first, issue: first },
    { name: 'a difference was kept', document: first, issue: second },
  ]
  // What each says now: null is as before.
  const changes = [
    { document: null, issue: null },
    { document: third, issue: null },
    { document: null, issue: third },
    { document: third, issue: third },
    { document: second, issue: third },
    { document: third, issue: second },
  ]
  const rows = bases.flatMap((base) => changes.map((change) => ({ base, ...change })))

  test.each(rows)('$base.name; now the document says $document, the issue $issue', async ({ base, ...now }) => {
    const repository = aRepository()
    const { memory, world, sync, comments, settles, issue } = repository
    await sync(field.inDocument(base.document))
    if (base.issue !== base.document) field.onIssue(memory, base.issue, issue())
    await sync(field.inDocument(base.document))
    await settles(field.inDocument(base.document))
    expect(field.shown(issue())).toBe(base.issue)

    const before = comments().length
    const document = now.document ?? base.document
    if (now.issue !== null) field.onIssue(memory, now.issue, issue())
    await sync(field.inDocument(document))

    const documentChanged = document !== base.document
    const issueChanged = now.issue !== null && now.issue !== base.issue
    const theirs = now.issue ?? base.issue
    const isConflict = documentChanged && issueChanged && document !== theirs
    const documentHolds = documentChanged && (field.winner === 'document' || !issueChanged)
    const kept = field.isSet && base.issue !== base.document && base.issue !== document ? `${base.issue} and ` : ''
    expect(field.shown(world.issue(1))).toBe(documentHolds ? `${kept}${document}` : theirs)
    expect(comments()).toHaveLength(before + (isConflict ? 1 : 0))
    await settles(field.inDocument(document))
  })
})

describe('labels', () => {
  const rows = [
    { name: 'neither changed', type: 'prevent', people: (of: readonly string[]) => of, kept: ['kind: prevent'] },
    { name: 'the document changed', type: 'detect', people: (of: readonly string[]) => of, kept: ['kind: detect'] },
    {
      name: 'people took ours away',
      type: 'prevent',
      people: (of: readonly string[]) => of.filter((label) => label !== 'kind: prevent'),
      kept: [],
    },
    {
      name: 'people took ours away and the document changed',
      type: 'detect',
      people: (of: readonly string[]) => of.filter((label) => label !== 'kind: prevent'),
      kept: ['kind: detect'],
    },
    {
      name: 'people added what the document asks for now',
      type: 'detect',
      people: (of: readonly string[]) => [...of, 'kind: detect'],
      kept: ['kind: detect'],
    },
    {
      name: 'the document has none any more',
      type: null,
      people: (of: readonly string[]) => of,
      kept: [],
    },
  ] as const

  test.each(rows)('$name', async ({ type, people, kept }) => {
    const { memory, sync, comments, settles, issue } = aRepository()
    await sync({ type: 'prevent' })
    edit(memory, issue(), { labels: [...people(issue().labels), 'team: payments', 'kind of urgent'] })
    await sync({ type })
    const ours = issue().labels.filter((label) => label.startsWith('kind: '))
    expect(ours).toEqual(kept)
    expect(issue().labels).toEqual(expect.arrayContaining(['postmortem', 'team: payments', 'kind of urgent']))
    expect(comments()).toEqual([])
    await settles({ type })
  })

  test('a priority that people gave is the one that counts, until the document gives another', async () => {
    const { memory, sync, issue, settles } = aRepository()
    await sync({ priority: 'P1', due: null })
    FIELDS['priority']?.onIssue(memory, 'P0', issue())
    const kept = await sync({ priority: 'P1', due: null })
    expect(kept.items[0]).toMatchObject({ priority: 'P0', effectiveDue: '2026-12-05' })
    const changed = await sync({ priority: 'P2', due: null })
    expect(changed.items[0]).toMatchObject({ priority: 'P2', effectiveDue: '2027-02-03' })
    expect(labelled(issue(), 'priority: ')).toBe('priority: P2')
    await settles({ priority: 'P2', due: null })
  })

  test('two labels of priorities say nothing, and neither does one that was taken away', async () => {
    const { memory, sync, issue, settles } = aRepository()
    await sync({ priority: 'P1' })
    edit(memory, issue(), { labels: ['postmortem', 'priority: P1', 'priority: P3'] })
    expect((await sync({ priority: 'P1' })).items[0]?.priority).toBe('P1')
    edit(memory, issue(), { labels: ['postmortem'] })
    expect((await sync({ priority: 'P1' })).items[0]?.priority).toBe('P1')
    expect(issue().labels).toEqual(['postmortem'])
    await settles({ priority: 'P1' })
  })
})

describe('our block', () => {
  const words = (details: readonly string[]) => ({ details })
  const rows = [
    { name: 'neither changed', details: ['one'], inside: false, said: 0 },
    { name: 'the document changed', details: ['two'], inside: false, said: 0 },
    { name: 'people wrote in it', details: ['one'], inside: true, said: 1 },
    { name: 'people wrote in it and the document changed', details: ['two'], inside: true, said: 1 },
  ]

  test.each(rows)('$name', async ({ details, inside, said }) => {
    const { memory, sync, comments, settles, issue } = aRepository()
    await sync(words(['one']))
    const { body } = issue()
    edit(memory, issue(), { body: `Above.\n${inside ? body.replace('**Due**', '**Whenever**') : body}\nBelow.` })
    await sync(words(details))
    expect(issue().body).toContain(`> - ${details[0]}`)
    expect(issue().body).toContain('**Due** 2026-12-01')
    expect(issue().body).not.toContain('Whenever')
    expect(issue().body).toMatch(/^Above\.\n[\s\S]*\nBelow\.$/)
    expect(comments()).toHaveLength(said)
    await settles(words(details))
  })
})

describe('open or closed, and why', () => {
  type State = 'open' | 'done' | 'dropped' | 'gone'
  type Closed = 'open' | 'completed' | 'not_planned'
  const states: readonly State[] = ['open', 'done', 'dropped', 'gone']
  const onIssues: readonly Closed[] = ['open', 'completed', 'not_planned']
  const wordsOf = (state: State): ItemWords | null => (state === 'gone' ? null : { state, reason: 'too dear' })
  const reasonOf = (state: State): Closed =>
    state === 'open' ? 'open' : state === 'done' ? 'completed' : 'not_planned'
  const put = (memory: MemoryTracker, issue: Issue, to: Closed) => {
    if (issue.state === 'closed') edit(memory, issue, { state: 'open' })
    if (to !== 'open') edit(memory, issue, { state: 'closed', stateReason: to })
  }
  const shown = ({ state, stateReason }: Issue) => (state === 'open' ? 'open' : stateReason)

  // The base is what document and issue said before: every pair that a sync can leave behind.
  const rows = states.flatMap((was) =>
    onIssues.flatMap((kept) => states.flatMap((now) => onIssues.map((issueNow) => ({ was, kept, now, issueNow })))),
  )

  test.each(rows)('document $was, issue $kept; then document $now, issue $issueNow', async (row) => {
    const { was, kept, now, issueNow } = row
    const { memory, sync, comments, settles, issue } = aRepository()
    await sync(wordsOf('open'))
    await sync(wordsOf(was))
    put(memory, issue(), kept)
    await sync(wordsOf(was))
    await settles(wordsOf(was))
    expect(shown(issue())).toBe(kept)

    const before = comments().length
    if (issueNow !== kept) put(memory, issue(), issueNow)
    await sync(wordsOf(now))

    const documentChanged = now !== was
    const [keptOpen, nowOpen] = [kept === 'open', issueNow === 'open']
    const stateChanged = keptOpen !== nowOpen
    // Only what is still open can go: a closed issue without an item is history.
    const documentSpeaks = documentChanged && !(now === 'gone' && !nowOpen)
    const isOpen = documentSpeaks && !stateChanged ? now === 'open' : nowOpen
    const expected = isOpen ? 'open' : documentSpeaks && now !== 'open' ? reasonOf(now) : issueNow
    expect(shown(issue())).toBe(expected)

    const differs = documentSpeaks && stateChanged && (now === 'open') !== nowOpen
    // Why a closed issue without an item is closed is not looked at.
    const known = was === 'gone' && !keptOpen ? reasonOf(was) : kept
    const speaksOfReason = documentSpeaks && now !== 'open' && !isOpen && !nowOpen
    const reasonDiffers = speaksOfReason && issueNow !== known && issueNow !== reasonOf(now)
    const said = comments().slice(before)
    expect(said.filter((text) => text.includes('"conflict"'))).toHaveLength(differs || reasonDiffers ? 1 : 0)
    await settles(wordsOf(now))
  })
})
