import { describe, expect, test } from '@jest/globals'
import type { Issue } from '../../src/ports/tracker.js'
import { keyDigest } from '../../src/sync/mark/digest.js'
import { markLine, readMark, withMark } from '../../src/sync/mark/mark-line.js'
import { recordNudge } from '../../src/sync/mark/record-nudge.js'
import { adopted, followedOf, receiving, recordOf, undecided } from '../../src/sync/match/adopt.js'
import { isRetired, withoutDuplicates } from '../../src/sync/match/duplicates.js'
import { isExposed, isHeld, isUnread, mayBelong } from '../../src/sync/match/held.js'
import type { Matching } from '../../src/sync/match/match.js'
import { match } from '../../src/sync/match/match.js'
import { memoryLine, readMemory } from '../../src/sync/match/memory.js'
import { isFinished, mayMove, placesOf } from '../../src/sync/match/moving.js'
import { hasMarks, type Managed, managedOf, memoryOf, sortOut, unlabelled } from '../../src/sync/match/ownership.js'
import {
  byKey,
  byPathAndId,
  byReference,
  byReferenceOfTwins,
  bySimilarity,
  byTitle,
} from '../../src/sync/match/steps.js'
import { unlisted, type Whose, writtenIssues } from '../../src/sync/match/written-issues.js'
import { reconcile } from '../../src/sync/reconcile.js'
import type { Wanted, WantedItem } from '../../src/sync/want/want.js'
import { want } from '../../src/sync/want/want.js'
import {
  anActionItem,
  anIssue,
  anUnreadable,
  aPostmortem,
  type ItemWords,
  mayWrite,
  only,
  plainRendering,
  someInput,
  someSettings,
} from '../support/builders.js'
import { ADA, BOT, memoryTracker } from '../support/memory-tracker.js'

const HOME = 'acme/shop'
const PATH = 'postmortems/2026-11-03-checkout.md'
const settings = someSettings()

const wantedOf = (items: readonly ItemWords[], words = {}) =>
  want([aPostmortem({ items: items.map(anActionItem), ...words })], settings, HOME)
const itemOf = (words: ItemWords = {}, document = {}): WantedItem => {
  const [item] = wantedOf([words], document).items
  if (!item) throw new Error('There is an item.')
  return item
}

/** Issues of ours as a sync files them. */
async function filed(items: readonly ItemWords[], words = {}): Promise<readonly Managed[]> {
  const { tracker, world } = memoryTracker()
  await reconcile(
    someInput({ documents: [aPostmortem({ items: items.map(anActionItem), ...words })] }),
    only(tracker),
    mayWrite,
  )
  return world.issues().flatMap(managedOf)
}
async function one(words: ItemWords = {}, document = {}): Promise<Managed> {
  const [managed] = await filed([words], document)
  if (!managed) throw new Error('There is an issue.')
  return managed
}
const but = (managed: Managed, issue: Partial<Issue>, mark: Partial<Managed['mark']> = {}): Managed => ({
  ...managed,
  issue: { ...managed.issue, ...issue },
  mark: { ...managed.mark, ...mark },
})
const numbers = (all: readonly Managed[]) => all.map(({ issue }) => issue.number)

describe('Of issues with one key', () => {
  test('the lowest number stays, and others are its doubles', async () => {
    const first = await one()
    const [second, third] = [but(first, { number: 2 }), but(first, { number: 3 })]
    const other = but(first, { number: 4, repository: 'acme/a' }, { key: 'x' })
    const { survivors, duplicates } = withoutDuplicates([first, second, third, other])
    expect(numbers(survivors)).toEqual([1, 4])
    expect(duplicates).toEqual([
      { managed: second, of: first },
      { managed: third, of: first },
    ])
  })

  test('one that a person closed as a duplicate stays only where all were', async () => {
    const first = await one()
    const doubled = but(first, { state: 'closed', stateReason: 'duplicate' })
    const second = but(first, { number: 2, state: 'closed', stateReason: 'completed' })
    expect(numbers(withoutDuplicates([doubled, second]).survivors)).toEqual([2])
    expect(numbers(withoutDuplicates([doubled, but(doubled, { number: 2 })]).survivors)).toEqual([1])
    const again = but(first, { state: 'open', stateReason: 'duplicate' })
    expect(numbers(withoutDuplicates([again, second]).survivors)).toEqual([1])
  })

  test('one that we closed as a double belongs to nothing', async () => {
    const first = await one()
    const retired = but(first, { state: 'closed' }, { said: ['gone', 'duplicate'] })
    expect(isRetired(retired)).toBe(true)
    expect(isRetired(but(retired, { state: 'open' }))).toBe(false)
    expect(isRetired(but(retired, {}, { said: ['gone'] }))).toBe(false)
    expect(withoutDuplicates([retired])).toEqual({ survivors: [], duplicates: [] })
    const later = but(first, { number: 2 })
    expect(numbers(withoutDuplicates([retired, later]).survivors)).toEqual([2])
    expect(withoutDuplicates([retired, later]).duplicates).toEqual([])
  })

  test('survivors are in the order of their numbers', async () => {
    const first = await one()
    const [late, early] = [but(first, { number: 9 }), but(first, { number: 3 }, { key: 'x' })]
    expect(numbers(withoutDuplicates([late, early]).survivors)).toEqual([3, 9])
  })
})

describe('An issue moves to another document', () => {
  const there = { whole: true, there: new Set([PATH]), receives: () => true }

  test('with an open item, as long as its own document stays', async () => {
    const managed = await one()
    expect(mayMove(itemOf(), managed, there)).toBe(true)
    expect(mayMove(itemOf({ state: 'done' }), managed, there)).toBe(false)
    expect(mayMove(itemOf({ state: 'done' }), managed, there, true)).toBe(true)
    expect(mayMove(itemOf({ tracked: '#8' }), managed, there)).toBe(false)
    expect(mayMove(itemOf({ tracked: '#8' }), managed, there, true)).toBe(false)
    expect(mayMove(itemOf(), managed, { ...there, receives: () => false })).toBe(false)
    expect(mayMove(itemOf(), managed, { ...there, whole: false })).toBe(false)
  })

  test('with any item, when its own document is no more, by path and by id', async () => {
    const managed = await one()
    const nowhere = { whole: true, there: new Set<string>(), receives: () => false }
    expect(mayMove(itemOf({ state: 'done' }), managed, nowhere)).toBe(true)
    expect(mayMove(itemOf({ state: 'done' }), managed, { ...nowhere, there: new Set([managed.mark.postmortem]) })).toBe(
      false,
    )
    expect(mayMove(itemOf({ state: 'done' }), managed, { ...nowhere, there: new Set([PATH]) })).toBe(false)
  })

  test('never when it was finished before', async () => {
    const managed = await one()
    const done = { ...managed.mark.base, state: { ...managed.mark.base.state, document: 'done' as const } }
    const finished = but(managed, { state: 'closed' }, { base: done })
    expect(isFinished(itemOf(), finished)).toBe(true)
    expect(isFinished(itemOf({ state: 'done' }), finished)).toBe(false)
    expect(isFinished(itemOf(), but(finished, { state: 'open' }))).toBe(false)
    expect(isFinished(itemOf(), but(managed, { state: 'closed' }))).toBe(false)
    expect(mayMove(itemOf(), finished, { whole: true, there: new Set(), receives: () => true })).toBe(false)
  })

  test('to documents that are there by path and id', () => {
    const receives = () => true
    const places = placesOf(wantedOf([{}]), receives)
    expect(places).toEqual({ receives, whole: true, there: new Set([PATH, keyDigest('INC-2026-014')]) })
  })
})

describe('Nothing is concluded', () => {
  const wanted = (change: object): Wanted => ({ ...wantedOf([{}]), ...change })
  const none = { postmortems: new Set(), paths: new Set(), keys: new Set(), absent: new Set() }

  test('about issues of documents that are held, by any of their names', async () => {
    const managed = await one()
    const { postmortem, key } = managed.mark
    expect(isHeld(managed, wanted({ held: none }))).toBe(false)
    expect(isHeld(managed, wanted({ held: { ...none, postmortems: new Set([postmortem]) } }))).toBe(true)
    expect(isHeld(managed, wanted({ held: { ...none, paths: new Set([PATH]) } }))).toBe(true)
    expect(isHeld(managed, wanted({ held: { ...none, keys: new Set([key]) } }))).toBe(true)
    expect(isUnread(managed, wanted({ held: none }))).toBe(false)
    expect(isUnread(managed, wanted({ held: { ...none, absent: new Set([PATH]) } }))).toBe(true)
    expect(isUnread(managed, wanted({ held: { ...none, absent: new Set([postmortem]) } }))).toBe(true)
  })

  test('about issues of confidential documents outside their place', async () => {
    const managed = await one()
    for (const name of [PATH, managed.mark.postmortem]) {
      const secret = (place: string | null) => wanted({ confidential: { of: new Set([name]), place } })
      expect(isExposed(managed, secret(null))).toBe(true)
      expect(isHeld(managed, secret(null))).toBe(true)
      expect(isExposed(managed, secret('acme/vault'))).toBe(true)
      expect(isExposed(managed, secret('ACME/shop'))).toBe(false)
    }
    expect(isExposed(managed, wanted({ confidential: { of: new Set(), place: null } }))).toBe(false)
    const secret = itemOf({}, { confidential: true })
    const places = [null, 'acme/vault', 'ACME/shop']
    const belongs = (item: WantedItem) =>
      places.map((place) => mayBelong(item, managed, wanted({ confidential: { of: new Set(), place } })))
    expect(belongs(secret)).toEqual([false, false, true])
    expect(belongs(itemOf())).toEqual([true, true, true])
  })
})

describe('A document is followed', () => {
  const free = someSettings({ since: null })
  const nobody: Matching = {
    ...{ pairs: [], missing: [], left: [], unread: [], duplicates: [], retired: [], likely: [] },
  }
  const adoption = (appeared: readonly (readonly [string, string])[] = [], pushed: readonly string[] = []) => ({
    ...{ changedByPush: new Set(pushed), appeared: new Map(appeared) },
  })
  const documents = want([aPostmortem({ path: 'new.md', id: 'INC-9' })], free, HOME)
  const item = documents.items[0] ?? itemOf()
  const key = keyDigest('INC-9')

  test('when its date is late enough', async () => {
    const on = (date: `${number}-${number}-${number}` | null, since: `${number}-${number}-${number}`) =>
      adopted(want([aPostmortem({ id: 'INC-9', date })], free, HOME), nobody, [], someSettings({ since }), adoption())
        .size
    expect(on('2026-11-03', '2026-11-03')).toBe(1)
    expect(on('2026-11-02', '2026-11-03')).toBe(0)
    expect(on(null, '2026-11-03')).toBe(0)
  })

  test('when this push changed it, or it came after our first issue', async () => {
    const managed = [but(await one(), { createdAt: '2026-11-05T08:00:00Z' })]
    const early = but(await one(), { number: 2, createdAt: '2026-11-04T08:00:00Z' })
    const is = (of: readonly Managed[], how = adoption()) => [
      adopted(documents, nobody, of, free, how).has(key),
      receiving(of, free, how)(item),
    ]
    expect(is(managed)).toEqual([false, false])
    expect(is(managed, adoption([], ['new.md']))).toEqual([true, true])
    expect(is(managed, adoption([['new.md', '2026-11-05T08:00:01Z']]))).toEqual([true, true])
    expect(is(managed, adoption([['new.md', '2026-11-05T08:00:00Z']]))).toEqual([false, false])
    expect(is([...managed, early], adoption([['new.md', '2026-11-04T09:00:00Z']]))).toEqual([true, true])
    expect(is([early, ...managed], adoption([['new.md', '2026-11-04T09:00:00Z']]))).toEqual([true, true])
    expect(is([early, but(early, { createdAt: 'x' })], adoption([['new.md', '2026-11-04T07:00:00Z']]))).toEqual([
      false,
      false,
    ])
    expect(is([], adoption([['new.md', '2026-11-05T08:00:01Z']]))).toEqual([false, false])
    expect(is(managed, adoption([['new.md', 'once']]))).toEqual([false, false])
  })

  test('when it has an issue of ours, by its id or its path, or one was found for it', async () => {
    const managed = await one()
    const byId = but(managed, {}, { postmortem: key, path: 'old.md' })
    const byPath = but(managed, {}, { path: 'new.md' })
    for (const known of [byId, byPath]) {
      expect(adopted(documents, nobody, [known], free, adoption()).has(key)).toBe(true)
      expect(receiving([known], free, adoption())(item)).toBe(true)
      expect(recordOf(documents.documents, new Set(['new.md']), [known])).toEqual(documents.documents)
    }
    const pairs = [{ wanted: item, managed }]
    expect(adopted(documents, { ...nobody, pairs }, [managed], free, adoption()).has(key)).toBe(true)
    expect([...followedOf({ ...nobody, pairs }, [byId])]).toEqual([key, 'old.md'])
    expect([...followedOf({ ...nobody, pairs }, [managed])]).toEqual([managed.mark.postmortem, PATH, key])
  })

  test('and does not look like one: it counts only then', async () => {
    const managed = await one()
    const unlike = new Set(['new.md', 'b.md'])
    const record = [...documents.documents, anUnreadable('b.md'), anUnreadable('c.md')]
    expect(recordOf(record, unlike, [managed]).map(({ path }) => path)).toEqual(['c.md'])
    const known = but(managed, {}, { path: 'b.md' })
    expect(recordOf(record, unlike, [known]).map(({ path }) => path)).toEqual(['b.md', 'c.md'])
  })

  test('or its history is asked, where nothing else decides', async () => {
    const managed = [await one()]
    const missing = want(
      [
        aPostmortem({ path: 'a.md', id: 'A', items: [anActionItem(), anActionItem({ id: 'a2' })] }),
        aPostmortem({ path: 'draft.md', id: 'D', status: 'draft' }),
        aPostmortem({ path: 'done.md', id: 'E', items: [anActionItem({ state: 'done' })] }),
        aPostmortem({ path: 'pushed.md', id: 'P' }),
        aPostmortem({ path: PATH, id: 'known by path' }),
        aPostmortem({ path: 'known-by-id.md', id: 'INC-2026-014' }),
      ],
      free,
      HOME,
    ).items
    const matching = { ...nobody, missing }
    expect(undecided(matching, managed, free, new Set(['pushed.md']))).toEqual(['a.md'])
    expect(undecided(matching, managed, settings, new Set())).toEqual([])
    expect(undecided(matching, [], free, new Set())).toEqual([])
  })
})

describe('Whose an issue is', () => {
  test('is said by its label, its author and its mark', async () => {
    const { issue, mark } = await one()
    const gone = { ...issue, number: 2, author: null }
    const former = { ...issue, number: 3, author: { id: 9, login: 'GitHub-Actions[bot]' } }
    const stranger = { ...issue, number: 4, author: ADA }
    const damaged = { ...issue, number: 5, body: `${issue.body}${markLine(mark)}` }
    const bare = { ...issue, number: 6, body: 'Nothing.' }
    const other = { ...issue, number: 7, body: 'A report.', labels: ['Postmortem', 'Postmortem-Report'] }
    const unlabelledOne = { ...issue, number: 8, labels: [] }
    const both = { ...issue, number: 9, labels: ['postmortem', 'postmortem-report'] }
    const all = [both, unlabelledOne, other, bare, damaged, stranger, former, gone, issue]
    const sorted = sortOut(all, BOT, settings, HOME)
    expect(sorted.repository).toBe(HOME)
    expect(numbers(sorted.managed)).toEqual([1, 9])
    const unnamed = 'and `trust.identities` does not name that account'
    expect(
      sorted.doubtful.map(({ issue: { number }, keys, because, isOurs }) => [number, keys, because, isOurs]),
    ).toEqual([
      [5, [mark.key, mark.key], 'its mark is missing or damaged', true],
      [6, [], 'its mark is missing or damaged', true],
      [2, [mark.key], `its author is gone, ${unnamed}`, false],
      [3, [mark.key], `the account 9 wrote it, ${unnamed}`, false],
    ])
    const alone = sortOut([stranger, { ...bare, author: ADA }], BOT, settings, HOME)
    expect(alone.doubtful.map(({ because }) => because)).toEqual([`the account 1 wrote it, ${unnamed}`])
    expect(numbers(sortOut([stranger], BOT, someSettings({ trustedIds: [ADA.id] }), HOME).managed)).toEqual([4])
  })

  test('is in doubt where it lost the label', async () => {
    const { issue, mark } = await one()
    const lost = { ...issue, labels: ['x'] }
    expect(unlabelled([issue, lost, { ...lost, body: '' }, { ...lost, author: ADA }], BOT, settings)).toEqual([
      { issue: lost, keys: [mark.key], because: 'it has lost the label `postmortem`', isOurs: false },
    ])
  })

  test('is remembered by our report alone', async () => {
    const { issue } = await one()
    const body = memoryLine([{ key: 'a'.repeat(24), repository: HOME, number: 3 }])
    const report = { ...issue, body, labels: ['postmortem-report'] }
    expect([...memoryOf([report], BOT, settings)]).toEqual([['aaaaaaaa', { repository: HOME, number: 3 }]])
    expect(
      memoryOf(
        [
          { ...report, author: ADA },
          { ...report, labels: [] },
        ],
        BOT,
        settings,
      ).size,
    ).toBe(0)
    expect(hasMarks([anIssue()])).toBe(false)
    expect(hasMarks([anIssue(), issue])).toBe(true)
    expect(hasMarks([])).toBe(false)
  })
})

describe('A memory', () => {
  const key = 'a1b2c3d4'
  const line = (packed: string) => `<!-- followthrough:known:v1 ${packed} -->`
  const name = Buffer.from(HOME).toString('base64')

  test.each([
    ['an issue', line(`${name}:${key}z`), 1],
    ['two issues', line(`${name}:${key}z.b1b2c3d4y`), 2],
    ['number nought', line(`${name}:${key}0`), 0],
    ['no number', line(`${name}:${key}`), 0],
    ['capital digits', line(`${name}:A1B2C3D4z`), 0],
    ['a short key', line(`${name}:a1b2`), 0],
    ['a key with more before it', line(`${name}:xxa1b2c3d4z`), 0],
    ['no repository', line(`:${key}z`), 0],
    ['a name that leads elsewhere', line(`${Buffer.from('../x').toString('base64')}:${key}z`), 0],
    ['another alphabet', line(`${name}:${key}z-`), 0],
    ['no end', line(`${name}:${key}z`).slice(0, -4), 0],
    ['an end before it', ` -->${line(`${name}:${key}z`)}`, 1],
    ['nothing', '', 0],
    ['too much', line(`${name}:${`${key}z.`.repeat(2_400)}${key}z`), 0],
  ])('of %s', (_, body, size) => {
    expect(readMemory(body).size).toBe(size)
  })

  test('packs each repository once, in the order in which it came', () => {
    const known = [
      { key: 'a'.repeat(24), repository: HOME, number: 35 },
      { key: 'b'.repeat(24), repository: 'acme/ops', number: 36 },
      { key: 'c'.repeat(24), repository: HOME, number: 1 },
    ]
    const ops = Buffer.from('acme/ops').toString('base64')
    expect(memoryLine(known)).toBe(line(`${name}:aaaaaaaaz.cccccccc1;${ops}:bbbbbbbb10`))
    expect(memoryLine([])).toBe('')
  })

  test('ends before it would be longer than its limit', () => {
    const many = Array.from({ length: 1_300 }, (_, at) => ({
      ...{ key: String(at).padStart(24, 'f').slice(-8).padEnd(24, '0'), repository: HOME, number: 35 },
    }))
    // The name, a colon and a semicolon; then nine characters each, and a dot between them.
    const fitting = Math.floor((12_000 - name.length - 2 + 1) / 10)
    expect(readMemory(memoryLine(many)).size).toBe(fitting)
  })
})

describe('All that we wrote', () => {
  const trusted = { id: 9, login: 'old-bot' }
  const whose = (change: Partial<Whose> & { answers?: Record<string, unknown>; trust?: readonly number[] } = {}) => {
    const asked: string[] = []
    const { answers = {}, trust = [], ...rest } = change
    const settings = someSettings({
      trustedIds: trust,
      routing: { services: new Map([['pay', 'acme/pay']]), confidential: null },
    })
    const self = {
      me: BOT,
      context: { settings, home: HOME },
      listed: [],
      trackerOf: (repository: string) => ({
        listBy: async (login: string) => {
          asked.push(`${repository} ${login}`)
          return answers[repository] ?? { ok: true, value: [] }
        },
      }),
      ...rest,
    } as unknown as Whose
    return { self, asked }
  }
  const refuse = (kind: string) => ({ ok: false, refusal: { kind, message: 'No.', hint: '' } })
  const report = anIssue({
    labels: ['postmortem-report'],
    body: memoryLine(
      ['acme/old', 'acme/pay', 'Acme/Old'].map((repository, at) => ({
        key: `${at}`.repeat(24),
        repository,
        number: 4,
      })),
    ),
  })

  test('is asked for in each repository and under each name that was ours', async () => {
    const listed = [ADA, trusted, BOT, trusted, null].map((author, at) => anIssue({ number: at + 1, author }))
    const { self, asked } = whose({ listed, trust: [9, BOT.id] })
    expect(await writtenIssues(self)).toEqual({ ok: true, value: { issues: [], memory: new Map() } })
    expect(asked).toEqual([HOME, 'acme/pay'].flatMap((place) => [`${place} ${BOT.login}`, `${place} old-bot`]))
  })

  test('is asked for where only the report remembers issues, too', async () => {
    const there = anIssue({ number: 8, repository: 'acme/old' })
    const { self, asked } = whose({
      answers: { [HOME]: { ok: true, value: [report] }, 'acme/old': { ok: true, value: [there] } },
    })
    const answer = await writtenIssues(self)
    expect(answer.ok && answer.value.issues).toEqual([report, there])
    expect(answer.ok && answer.value.memory.size).toBe(3)
    expect(asked).toEqual([HOME, 'acme/pay', 'acme/old'].map((place) => `${place} ${BOT.login}`))
  })

  test.each([
    ['missing', true],
    ['gone', true],
    ['forbidden', true],
    ['unknown', false],
    ['limited', false],
  ])('a former place that is %s is no hindrance: %s', async (kind, ok) => {
    const { self } = whose({ answers: { [HOME]: { ok: true, value: [report] }, 'acme/old': refuse(kind) } })
    const answer = await writtenIssues(self)
    expect(answer.ok).toBe(ok)
    if (answer.ok) expect(answer.value.issues).toEqual([report])
  })

  test('is not known where a place of today is refused', async () => {
    const { self } = whose({ answers: { 'acme/pay': refuse('forbidden') } })
    expect(await writtenIssues(self)).toEqual(refuse('forbidden'))
  })

  test('holds items of ours that the list by label did not', async () => {
    const { issue } = await one()
    const issues = [
      issue,
      { ...issue, number: 2 },
      { ...issue, number: 3, author: ADA },
      { ...issue, number: 4, labels: [] },
    ]
    const { self } = whose({ listed: [issue] })
    expect(unlisted({ issues, memory: new Map() }, self).map(({ number }) => number)).toEqual([2])
  })
})

describe('An item finds its issue', () => {
  const names = (pairs: Iterable<{ wanted: WantedItem; managed: Managed }>) =>
    [...pairs].map(({ wanted, managed }) => `${wanted.action.id} #${managed.issue.number}`)
  const places = { receives: () => true, whole: true, there: new Set([PATH, 'other.md']) }
  const elsewhere = { path: 'other.md', id: 'INC-2' }

  test('by its key', async () => {
    const issues = await filed([{ id: 'a1' }, { id: 'a2', title: 'Other' }])
    expect(names(byKey(wantedOf([{ id: 'a2' }, { id: 'a3' }]).items, issues))).toEqual(['a2 #2'])
  })

  test('by what the document names, the first of several', async () => {
    const issues = await filed([{ id: 'a1' }, { id: 'a2', title: 'Other' }])
    const step = byReference(HOME)
    const items = wantedOf([
      { id: 'x', references: ['JIRA-1', '#9', 'ACME/shop#2'] },
      { id: 'y', tracked: '#1' },
    ]).items
    expect(names(step(items, issues))).toEqual(['x #2', 'y #1'])
  })

  test('by what the document names before its key, where its words are those of another', async () => {
    const issues = await filed([{ id: 'a1' }, { id: 'a2' }, { id: 'b1', title: 'Other' }])
    const twin = (id: string, reference: string, words: ItemWords = {}) => ({ id, references: [reference], ...words })
    const step = byReferenceOfTwins(HOME)
    expect(names(step(wantedOf([twin('a1', '#2'), twin('a2', '#1')]).items, issues))).toEqual(['a1 #2', 'a2 #1'])
    expect(names(step(wantedOf([twin('a1', '#3'), twin('a2', '#1')]).items, issues))).toEqual(['a2 #1'])
    const written = [twin('a1', '#2', { idWritten: true }), twin('a2', '#1', { idWritten: true })]
    expect(names(step(wantedOf(written).items, issues))).toEqual([])
    const different = [twin('a1', '#2'), twin('a2', '#1', { title: 'Other words' })]
    expect(names(step(wantedOf(different).items, issues))).toEqual([])
  })

  test('by its place, when only the id of its document changed', async () => {
    const issues = await filed([{ id: 'a1' }, { id: 'a2', title: 'Other' }])
    const items = (words: object) => wantedOf([{ id: 'a2' }, { id: 'a3' }], { id: 'INC-7', ...words }).items
    expect(names(byPathAndId(items({}), issues))).toEqual(['a2 #2'])
    expect(names(byPathAndId(items({ path: 'other.md' }), issues))).toEqual([])
    const done = issues.map((managed) => {
      const { base } = managed.mark
      return but(managed, { state: 'closed' }, { base: { ...base, state: { ...base.state, document: 'done' } } })
    })
    expect(names(byPathAndId(items({}), done))).toEqual([])
  })

  test('by its words, in its own document first', async () => {
    const [near] = await filed([{ id: 'z', title: 'Alert on full disk' }])
    if (!near) throw new Error('There is an issue.')
    const far = but(near, { number: 2 }, { path: 'x.md', postmortem: 'x', item: 'x', key: 'x' })
    const step = byTitle(plainRendering, places)
    const items = wantedOf([
      { id: 'a', title: 'alert on FULL disk!' },
      { id: 'b', title: 'Another' },
    ]).items
    expect(names(step(items, [far, near]))).toEqual(['a #1', 'a #2'])
    expect(names(step(wantedOf([{ id: 'a', title: '!' }]).items, [near, but(near, { title: '?' })]))).toEqual([])
    const renamed = but(near, { title: 'Mine' })
    expect(names(step(items, [renamed]))).toEqual([])
    expect(names(step(wantedOf([{ id: 'a', title: 'Alert on full disk' }]).items, [renamed]))).toEqual(['a #1'])
    const words = { ...near.mark.base, title: { ...near.mark.base.title, words: 'another' } }
    expect(names(step(items, [but(renamed, {}, { base: words })]))).toEqual(['b #1'])
    const moving = byTitle(plainRendering, { ...places, receives: () => false, there: new Set(['x.md']) })
    expect(names(moving(items, [far]))).toEqual([])
  })

  test('by likeness, the likest first, and in its own document sooner than elsewhere', async () => {
    const issues = await filed([
      { id: 'a1', title: 'Alert when the checkout queue is full' },
      { id: 'a2', title: 'Rehearse the failover of the database' },
    ])
    const step = bySimilarity(places)
    const reworded = 'Alert when the checkout queue grows'
    expect(names(step(wantedOf([{ id: 'x', title: reworded }]).items, issues))).toEqual(['x #1'])
    expect(names(step(wantedOf([{ id: 'x', title: reworded, idWritten: true }]).items, issues))).toEqual(['x #1'])
    const loose = 'Alert on the checkout queue, please'
    expect(names(step(wantedOf([{ id: 'x', title: loose }]).items, issues))).toEqual(['x #1'])
    expect(names(step(wantedOf([{ id: 'x', title: loose, idWritten: true }]).items, issues))).toEqual([])
    expect(names(step(wantedOf([{ id: 'x', title: loose }], elsewhere).items, issues))).toEqual([])
    const close = 'Alert when the checkout queue is full!!'
    expect(names(step(wantedOf([{ id: 'x', title: close }], elsewhere).items, issues))).toEqual(['x #1'])
    const stays = bySimilarity({ ...places, receives: () => false })
    expect(names(stays(wantedOf([{ id: 'x', title: close }], elsewhere).items, issues))).toEqual([])
    const both = wantedOf([
      { id: 'x', title: reworded },
      { id: 'y', title: close },
    ]).items
    expect(names(step(both, issues))).toEqual(['y #1', 'x #1'])
    const [first] = issues
    if (!first) throw new Error('There is an issue.')
    const copy = but(first, { number: 9 }, { path: 'x.md', postmortem: 'x' })
    expect(names(step(wantedOf([{ id: 'y', title: close }]).items, [copy, first]))).toEqual(['y #1', 'y #9'])
    const twin = but(first, { number: 7 })
    expect(names(step(wantedOf([{ id: 'y', title: close }]).items, [twin, first]))).toEqual(['y #1', 'y #7'])
    const told = but(
      first,
      { title: 'Mine' },
      { base: { ...first.mark.base, title: { ...first.mark.base.title, words: close } } },
    )
    expect(names(step(wantedOf([{ id: 'y', title: close }]).items, [told]))).toEqual(['y #1'])
  })

  test('once: no item has two issues, and no issue two items', async () => {
    const issues = await filed([{ id: 'a1' }])
    const wanted = wantedOf([
      { id: 'b', references: ['#1'] },
      { id: 'c', references: ['#1'] },
    ])
    const { pairs, missing, left } = match(wanted, issues, HOME, plainRendering)
    expect(names(pairs)).toEqual(['b #1'])
    expect(missing.map(({ action }) => action.id)).toEqual(['c'])
    expect(left).toEqual([])
    const two = await filed([{ id: 'a1' }, { id: 'a2', title: 'Other' }])
    const many = wantedOf([{ id: 'b', references: ['#2', '#1'] }])
    expect(names(match(many, two, HOME, plainRendering).pairs)).toEqual(['b #2'])
    expect(numbers(match(many, two, HOME, plainRendering).left)).toEqual([1])
  })
})

test('a step of nudging is remembered once for each date', async () => {
  const { issue } = await one()
  const once = recordNudge(issue.body, 'before', '2026-12-01') ?? ''
  const twice = ['before', 'after-1'].reduce((body, step) => recordNudge(body, step, '2026-12-01') ?? '', once)
  const later = recordNudge(twice, 'before', '2026-12-08') ?? ''
  const reading = readMark(later)
  expect(reading.kind === 'mark' && reading.mark.nudges).toEqual([
    { step: 'before', due: '2026-12-01' },
    { step: 'after-1', due: '2026-12-01' },
    { step: 'before', due: '2026-12-08' },
  ])
  expect(recordNudge('No mark.', 'before', '2026-12-01')).toBeNull()
  expect(withMark('No mark.', (mark) => mark)).toBeNull()
})
