import { describe, expect, test } from '@jest/globals'
import type { Answer, Issue, IssuePatch, Tracker } from '../../src/ports/tracker.js'
import type { IssuesAfter } from '../../src/sync/after.js'
import { digest, keyDigest } from '../../src/sync/mark/digest.js'
import { guardRecords } from '../../src/sync/records/guard-records.js'
import { belowKeys, familiesOf, kinOf } from '../../src/sync/records/kinship.js'
import { matchRecords } from '../../src/sync/records/match-records.js'
import type { RecordChange } from '../../src/sync/records/plan-records.js'
import { doubleEnding, kindOf, placeOfChange } from '../../src/sync/records/plan-records.js'
import { fullNotice, putBelow } from '../../src/sync/records/put-below.js'
import { isLabelled, type Kept, mayBeRecord, recordOf, recordsAmong } from '../../src/sync/records/record.js'
import { recordDraft, recordText, recordTitle } from '../../src/sync/records/record-draft.js'
import { RECORD_LABEL } from '../../src/sync/records/record-label.js'
import {
  belowKey,
  hasRecord,
  type RecordMark,
  readRecord,
  recordLine,
  shortPath,
} from '../../src/sync/records/record-mark.js'
import { recordNotices } from '../../src/sync/records/record-notices.js'
import { outcomeOf, reportOf } from '../../src/sync/records/report-record.js'
import { doublePatch, gonePatch, recordPatch } from '../../src/sync/records/revise-record.js'
import type { WantedRecord } from '../../src/sync/records/want-records.js'
import { writeRecord } from '../../src/sync/records/write-record.js'
import type { PlanContext } from '../../src/sync/settings.js'
import { sourceOf, want } from '../../src/sync/want/want.js'
import { anIssue, aPostmortem, plainRendering, someSettings } from '../support/builders.js'
import { ADA, BOT } from '../support/memory-tracker.js'

const HOME = 'acme/shop'
const settings = someSettings({ routing: { services: new Map(), confidential: 'acme/vault' } })
const context = {
  settings,
  home: HOME,
  rendering: plainRendering,
  run: '4711',
  commit: 'abc',
} as unknown as PlanContext
const OURS = new Set([BOT.id])

const aRecord = (words = {}, change: Partial<WantedRecord> = {}): WantedRecord => ({
  postmortem: keyDigest('INC-2026-014'),
  source: sourceOf(aPostmortem(words)),
  repository: HOME,
  permalink: 'https://example.org/doc',
  children: [],
  state: 'open',
  ...change,
})

/** The parent issue as it was made, with what a person or a run did to it since. */
function aParent(change: Partial<Issue> = {}, mark: Partial<RecordMark> = {}, wanted = aRecord()): Kept {
  const draft = recordDraft(wanted, context)
  const read = readRecord(draft.body)
  if (!read) throw new Error('There is a mark.')
  const body = `${draft.body.slice(0, read.start)}${recordLine({ ...read.mark, ...mark })}\n`
  const issue = anIssue({ number: 10, title: draft.title, labels: draft.labels, body, ...change })
  const [kept] = recordOf(issue)
  if (!kept) throw new Error('There is a mark.')
  return kept
}
const MARK = aParent().mark

describe('A parent issue is drafted', () => {
  test('with its words, its label and a mark', () => {
    const draft = recordDraft(aRecord(), context)
    const text = 'Record of Checkout returned 502s for 47 minutes (SEV1) https://example.org/doc'
    expect(draft).toMatchObject({
      title: 'Checkout returned 502s for 47 minutes',
      labels: ['postmortem-record'],
      assignees: [],
    })
    expect(draft.body.startsWith(`${text}\n<!-- followthrough:record:v1 `)).toBe(true)
    expect(draft.body.endsWith(' -->\n')).toBe(true)
    expect(readRecord(draft.body)?.mark).toEqual({
      postmortem: keyDigest('INC-2026-014'),
      path: 'postmortems/2026-11-03-checkout.md',
      filedBy: '4711',
      title: { document: digest(draft.title), issue: digest(draft.title) },
      block: { facts: expect.stringMatching(/^[0-9a-f]{12}$/), text: digest(text), length: text.length },
      state: { document: 'open', issue: 'open' },
      below: [],
    })
  })

  test('by its id where no word of its title is left, and holds no comment but its own', () => {
    expect(recordTitle(aRecord({ title: '  ' }), context)).toBe('INC-2026-014')
    const record = () => '<!-- one --> <!-- two -->  \n'
    expect(recordText(aRecord(), { ...context, rendering: { ...plainRendering, record } })).toBe(
      '&lt;!-- one --> &lt;!-- two -->',
    )
  })
})

test('The label of parent issues looks like ours', () => {
  expect(RECORD_LABEL).toEqual({
    name: 'postmortem-record',
    color: '5319e7',
    description: 'A postmortem whose action items are its sub-issues, kept by Followthrough',
  })
})

describe('The mark of a parent issue', () => {
  const line = (value: unknown) =>
    `<!-- followthrough:record:v1 ${Buffer.from(JSON.stringify(value)).toString('base64')} -->`

  test('comes back, with where it stands', () => {
    const text = `above\n${recordLine(MARK)}\nbelow`
    expect(readRecord(text)).toEqual({ mark: MARK, start: 6, end: text.length - 6 })
    expect(readRecord(line({ ...MARK, below: [3, 'a1b2c3d4'], retired: true }))?.mark).toMatchObject({ retired: true })
  })

  test('is bounded', () => {
    const below = Array.from({ length: 150 }, (_, at) => at + 1)
    const mark = readRecord(recordLine({ ...MARK, path: 'p'.repeat(500), below }))?.mark
    expect(mark).toEqual({ ...MARK, path: 'p'.repeat(300), below: below.slice(0, 100) })
    expect(shortPath('p'.repeat(301))).toBe('p'.repeat(300))
  })

  test.each<[string, object]>([
    ['a short digest', { postmortem: 'a'.repeat(23) }],
    ['a long digest', { postmortem: 'a'.repeat(25) }],
    ['other digits', { postmortem: 'g'.repeat(24) }],
    ['no path', { path: 7 }],
    ['no run', { filedBy: null }],
    ['no title', { title: null }],
    ['an odd title', { title: { document: 7, issue: 'x' } }],
    ['an odd title there', { title: { document: 'x', issue: 7 } }],
    ['no block', { block: 'x' }],
    ['odd facts', { block: { ...MARK.block, facts: 7 } }],
    ['an odd text', { block: { ...MARK.block, text: 7 } }],
    ['an odd length', { block: { ...MARK.block, length: '7' } }],
    ['half a length', { block: { ...MARK.block, length: 1.5 } }],
    ['no state', { state: null }],
    ['an odd state', { state: { document: 'ajar', issue: 'open' } }],
    ['an odd state there', { state: { document: 'open', issue: 'ajar' } }],
    ['nothing below', { below: null }],
    ['halves below', { below: [1.5] }],
    ['words below', { below: [1, 'nine'] }],
    ['a long digest below', { below: ['a1b2c3d4e'] }],
    ['a digest and more below', { below: ['xa1b2c3d4'] }],
  ])('with %s is none', (_, change) => {
    expect(readRecord(line(MARK))).not.toBeNull()
    expect(readRecord(line({ ...MARK, ...change }))).toBeNull()
  })

  test.each([
    ['two', `${recordLine(MARK)}${recordLine(MARK)}`],
    ['no end', recordLine(MARK).slice(0, -4)],
    ['too much', `<!-- followthrough:record:v1 ${'A'.repeat(4001)} -->`],
    ['another alphabet', recordLine(MARK).replace('v1 ', 'v1 -')],
    ['another alphabet at its end', recordLine(MARK).replace(' -->', '- -->')],
    ['no JSON', `<!-- followthrough:record:v1 ${Buffer.from('{').toString('base64')} -->`],
    ['a number', line(7)],
    ['nothing', line(null)],
    ['no mark', 'A text.'],
  ])('%s is none', (_, body) => {
    expect(readRecord(body)).toBeNull()
    expect(hasRecord(body)).toBe(body !== 'A text.')
  })

  test('knows what is below by number at home, and by a digest elsewhere', () => {
    const parent = { repository: HOME, number: 10 }
    expect(belowKey({ repository: 'ACME/Shop', number: 3 }, parent)).toBe(3)
    expect(belowKey({ repository: 'acme/Ops', number: 3 }, parent)).toBe(digest('acme/ops#3', 8))
    const issues = [anIssue({ number: 4 }), anIssue({ number: 2 })]
    expect(belowKeys(issues, parent)).toEqual([2, 4])
  })
})

describe('Of issues with the label of parent issues', () => {
  const keptOf = (issues: readonly Issue[]) => recordsAmong(issues, OURS)
  const numbers = (all: readonly { readonly issue: Issue }[]) => all.map(({ issue }) => issue.number)

  test('ours are sorted by postmortem, the lowest number first', () => {
    const [first, double] = [aParent({ number: 4 }), aParent({ number: 9 })]
    const other = aParent({ number: 3 }, { postmortem: 'b'.repeat(24) })
    const stranger = aParent({ number: 1, author: ADA })
    const nobody = aParent({ number: 2, author: null })
    const broken = anIssue({ number: 5, body: 'No mark.' })
    const {
      kept,
      doubled,
      broken: without,
    } = keptOf([double.issue, broken, first.issue, other.issue, stranger.issue, nobody.issue])
    expect(numbers(kept)).toEqual([3, 4])
    expect(doubled).toEqual([{ kept: double, of: first }])
    expect(without).toEqual([broken])
  })

  test('one that people closed as a duplicate stays only where all were, and a retired one never', () => {
    const closed = { state: 'closed', stateReason: 'duplicate' } as const
    const [low, high] = [
      aParent({ number: 4, ...closed }),
      aParent({ number: 9, state: 'closed', stateReason: 'completed' }),
    ]
    expect(numbers(keptOf([low.issue, high.issue]).kept)).toEqual([9])
    expect(numbers(keptOf([low.issue, aParent({ number: 9, ...closed }).issue]).kept)).toEqual([4])
    expect(numbers(keptOf([aParent({ number: 4, stateReason: 'duplicate' }).issue, high.issue]).kept)).toEqual([4])
    const retired = aParent({ number: 2, ...closed }, { retired: true })
    expect(numbers(keptOf([retired.issue, low.issue]).kept)).toEqual([4])
    expect(keptOf([retired.issue, low.issue]).doubled).toEqual([])
    expect(numbers(keptOf([aParent({ number: 2 }, { retired: true }).issue]).kept)).toEqual([2])
    expect(mayBeRecord(retired.issue, 'postmortem-record', OURS)).toBe(false)
  })

  test('some may have been ones', () => {
    const may = (change: Partial<Issue>) => mayBeRecord({ ...aParent().issue, ...change }, 'postmortem-record', OURS)
    expect(may({})).toBe(true)
    expect(may({ labels: [] })).toBe(true)
    expect(may({ body: '' })).toBe(true)
    expect(may({ body: '', labels: [] })).toBe(false)
    expect(may({ author: ADA })).toBe(false)
    expect(may({ author: null })).toBe(false)
    expect(isLabelled(anIssue({ labels: ['x', 'Postmortem-Record'] }), 'postmortem-record')).toBe(true)
    expect(isLabelled(anIssue({ labels: ['x'] }), 'postmortem-record')).toBe(false)
  })
})

describe('What belongs below a parent issue', () => {
  const after: IssuesAfter = { latest: (issue) => issue, ofItem: () => null }
  const none = { kept: [], doubled: [], broken: [] }
  const place = (number: number, repository = HOME) => ({ number, repository })
  const familiesWith = (issues: readonly Issue[], kept: readonly Kept[] = [], gone: readonly string[] = []) =>
    familiesOf({ issues }, after, { ...none, kept }, new Set(gone))
  const child = (number: number, change: Partial<Issue> = {}) => anIssue({ number, ...change })

  test('is free, or below the parent of another postmortem, or below one that is gone', () => {
    const kept = aParent()
    const other = aParent({ number: 20 }, { postmortem: 'b'.repeat(24) })
    const children = [
      child(1, { state: 'closed' }),
      child(2),
      child(3, { parent: place(20) }),
      child(4, { parent: place(30) }),
      child(5, { parent: place(40) }),
      child(6, { parent: place(10) }),
    ]
    const families = familiesWith(children, [kept, other], ['acme/shop#30'])
    const kin = kinOf(aRecord({}, { children }), kept, families, context)
    expect(kin.toPut.map(({ issue, from }) => [issue.number, from?.number ?? null])).toEqual([
      [2, null],
      [3, 20],
      [4, 30],
      [1, null],
    ])
    expect(kin.below.map(({ number }) => number)).toEqual([6])
    expect([kin.tooMany, kin.apart]).toEqual([[], []])
  })

  test('is not put back when a person took it away', () => {
    const kept = aParent({}, { below: [1] })
    const kin = kinOf(aRecord({}, { children: [child(1), child(2)] }), kept, familiesWith([]), context)
    expect(kin.below.map(({ number }) => number)).toEqual([1])
    expect(kin.toPut.map(({ issue }) => issue.number)).toEqual([2])
  })

  test('is below the one that stays, when its parent is a double', () => {
    const [of, double] = [aParent(), aParent({ number: 11 })]
    const issue = child(1, { parent: place(11) })
    const families = familiesOf(
      { issues: [issue] },
      after,
      { ...none, kept: [of], doubled: [{ kept: double, of }] },
      new Set(),
    )
    expect(families.parentOf(issue)).toMatchObject({ number: 10 })
    expect(families.below(place(10))).toEqual([issue])
    expect(families.below(place(11))).toEqual([])
    expect([families.isRecord(place(10)), families.isRecord(place(11))]).toEqual([true, false])
  })

  test('stays apart under another owner, or where confidential and others would meet', () => {
    const children = [
      child(1, { repository: 'Acme/ops' }),
      child(2, { repository: 'other/ops' }),
      child(3, { repository: 'acme/vault' }),
      child(4, { repository: 'other/ops', state: 'closed' }),
    ]
    const kin = kinOf(aRecord({}, { children }), null, familiesWith([]), context)
    expect(kin.toPut.map(({ issue }) => issue.number)).toEqual([1])
    expect(kin.apart.map(({ number }) => number)).toEqual([2, 3])
    const secret = kinOf(aRecord({}, { children, repository: 'acme/vault' }), null, familiesWith([]), context)
    expect(secret.toPut.map(({ issue }) => issue.number)).toEqual([3])
    const nowhere = kinOf(aRecord({}, { children, repository: null }), null, familiesWith([]), context)
    expect([nowhere.toPut.length, nowhere.apart.length]).toEqual([0, 3])
  })

  test('is a hundred, open ones first', () => {
    const there = Array.from({ length: 99 }, (_, at) => child(100 + at, { parent: place(10) }))
    const children = [child(1, { state: 'closed' }), child(2), child(3)]
    const kin = kinOf(aRecord({}, { children }), aParent(), familiesWith(there, [aParent()]), context)
    expect(kin.toPut.map(({ issue }) => issue.number)).toEqual([2])
    expect(kin.tooMany.map(({ number }) => number)).toEqual([3, 1])
    const full = [...there, child(300, { parent: place(10) }), child(301, { parent: place(10) })]
    expect(kinOf(aRecord({}, { children }), aParent(), familiesWith(full), context).toPut).toEqual([])
  })

  test('is said where it cannot be', () => {
    const family = (words = {}, kin = {}) => ({
      wanted: aRecord({ path: 'a.md', ...words }),
      kept: null,
      kin: { toPut: [], below: [], tooMany: [], apart: [], ...kin },
    })
    const apart = [child(2, { repository: 'other/ops' }), child(3)]
    expect(recordNotices([family({}, { tooMany: [child(1)], apart }), family()], HOME)).toEqual([
      '1 issue is not below the parent issue of a.md: GitHub takes at most 100 there. Nothing else is lost.',
      'Not below the parent issue of a.md, since it is of another owner, or not confidential: other/ops#2, #3.',
    ])
    expect(recordNotices([family({ confidential: true }, { tooMany: [child(1), child(2)] })], HOME)).toEqual([
      '2 issues are not below the parent issue of a confidential postmortem: GitHub takes at most 100 there. Nothing else is lost.',
    ])
  })
})

describe('The guard of parent issues', () => {
  const create = { step: 'create' } as RecordChange
  const gone = { step: 'end', kind: 'close', heir: null } as RecordChange
  const change = (words: object): RecordChange => ({ ...gone, ...words })
  const many = (count: number, words = {}) => Array.from({ length: count }, () => change(words))
  const limits = { limits: { create: 5, close: 'auto' as const }, room: 2, confirmed: null, open: 0 }

  test('leaves what is too much to the next run, and says so', () => {
    const creations = [create, { ...create }, { ...create }] as const
    expect(guardRecords(creations, limits)).toEqual({
      allowed: creations.slice(0, 2),
      deferred: creations.slice(2),
      guarded: false,
      notices: ['1 parent issue is left to the next run: at most 5 issues are created at once (`limits.create`).'],
    })
    expect(guardRecords(creations, { ...limits, room: 0 }).notices).toEqual([
      '3 parent issues are left to the next run: at most 5 issues are created at once (`limits.create`).',
    ])
    expect(guardRecords([...many(6), create], limits)).toMatchObject({
      allowed: [create],
      guarded: true,
      notices: [
        'The documents of 6 parent issues are gone: that is more than 5 at once, so none is closed. If the record is right, run again with `confirm` set to 6.',
      ],
    })
  })

  test.each([
    ['five', many(5), {}, false],
    ['a quarter', many(10), { open: 40 }, false],
    ['more than a quarter', many(11), { open: 40 }, true],
    ['as many as confirmed', many(9), { confirmed: 9 }, false],
    ['more than confirmed', many(10), { confirmed: 9 }, true],
    ['more than the configuration says', many(2), { limits: { create: 5, close: 1 } }, true],
    ['doubles', many(9, { heir: {} }), {}, false],
    ['openings', many(9, { kind: 'reopen' }), {}, false],
    ['revisions', many(9, { step: 'revise' }), {}, false],
  ])('judges %s', (_, changes, circumstances, guarded) => {
    expect(guardRecords(changes, { ...limits, ...circumstances }).guarded).toBe(guarded)
  })
})

describe('A postmortem finds its parent issue', () => {
  const wanted = want([aPostmortem()], settings, HOME)
  const found = (record: WantedRecord, all: readonly Kept[], of = wanted) => {
    const { pairs, left } = matchRecords([record], all, of)
    return [pairs.get(record)?.issue.number ?? null, left.map(({ issue }) => issue.number)]
  }
  const elsewhere = { postmortem: 'b'.repeat(24), path: 'x.md' }

  test('by its id, then by its path, then by where most of its issues are', () => {
    const parent = (number: number) => ({ number, repository: HOME })
    const [byId, byPath] = [aParent(), aParent({ number: 11 }, { postmortem: 'b'.repeat(24) })]
    const [one, two] = [
      aParent({ number: 12 }, elsewhere),
      aParent({ number: 13 }, { ...elsewhere, postmortem: 'c'.repeat(24) }),
    ]
    const children = [12, 13, 13].map((number, at) => anIssue({ number: at + 1, parent: parent(number) }))
    const record = aRecord({}, { children })
    expect(found(record, [one, two, byPath, byId])).toEqual([10, [12, 13, 11]])
    expect(found(record, [one, two, byPath])).toEqual([11, [12, 13]])
    expect(found(record, [one, two])).toEqual([13, [12]])
    expect(found(aRecord(), [one, two])).toEqual([null, [12, 13]])
  })

  test('but none that was finished, nor one of a document that is there or held', () => {
    const finished = aParent(
      { state: 'closed' },
      { ...elsewhere, path: MARK.path, state: { document: 'done', issue: 'closed' } },
    )
    expect(found(aRecord(), [finished])).toEqual([null, [10]])
    expect(found(aRecord({}, { state: 'done' }), [finished])).toEqual([10, []])
    expect(found(aRecord(), [aParent({ state: 'open' }, { ...finished.mark })])).toEqual([10, []])
    expect(
      found(aRecord(), [
        aParent({ state: 'closed' }, { ...finished.mark, state: { document: 'open', issue: 'open' } }),
      ]),
    ).toEqual([10, []])
    const held = { ...wanted, held: { ...wanted.held, paths: new Set([MARK.path]) } }
    expect(found(aRecord(), [aParent({}, { postmortem: 'b'.repeat(24) })], held)).toEqual([null, []])
    const heldId = { ...wanted, held: { ...wanted.held, postmortems: new Set(['b'.repeat(24)]) } }
    expect(found(aRecord(), [aParent({}, { postmortem: 'b'.repeat(24) })], heldId)).toEqual([null, []])
    const others = want([aPostmortem(), aPostmortem({ id: 'INC-2', path: 'b.md' })], settings, HOME)
    expect(found(aRecord(), [aParent({}, { postmortem: keyDigest('INC-2') })], others)).toEqual([null, []])
  })

  test('and a confidential one only in its place', () => {
    const secret = aRecord({ confidential: true })
    const mark = { postmortem: 'b'.repeat(24) }
    expect(found(secret, [aParent({}, mark)])).toEqual([null, [10]])
    expect(found(secret, [aParent({ repository: 'acme/vault' }, mark)])).toEqual([10, []])
  })
})

describe('What is told of a parent issue', () => {
  const told = (change: object, how: object = { outcome: 'done' }) =>
    reportOf(change as RecordChange, context, how as Parameters<typeof reportOf>[2])
  const revise = { step: 'revise', kind: 'update', wanted: aRecord(), kept: aParent() }

  test.each([
    ['create', { step: 'create', wanted: aRecord() }, 'the postmortem has no parent issue yet', null],
    ['update', revise, 'its action items or its facts changed', 10],
    ['close', { ...revise, kind: 'close' }, 'all its action items are closed', 10],
    ['reopen', { ...revise, kind: 'reopen' }, 'some of its action items are open again', 10],
  ])('%s', (kind, change, because, number) => {
    const report = told(change)
    expect(report).toMatchObject({ kind, because, outcome: 'done', refusal: null })
    expect(report).toMatchObject({ key: 'INC-2026-014', title: 'Checkout returned 502s for 47 minutes' })
    expect(report.issue?.number ?? null).toBe(number)
  })

  test('of one without a document is its own title, and why it goes', () => {
    const end = { step: 'end', kind: 'close', kept: aParent({ title: 'Mine' }), because: 'it is gone' }
    expect(told(end)).toMatchObject({
      key: 'postmortems/2026-11-03-checkout.md#10',
      title: 'Mine',
      because: 'it is gone',
    })
    const how = {
      outcome: 'failed',
      kind: 'update',
      because: 'so',
      issue: anIssue({ number: 3 }),
      refusal: { kind: 'gone' },
    }
    expect(told(end, how)).toMatchObject({
      kind: 'update',
      because: 'so',
      issue: { number: 3 },
      refusal: { kind: 'gone' },
    })
  })

  test('of a confidential one is a part of its key', () => {
    const secret = { key: `confidential/${MARK.postmortem.slice(0, 8)}`, title: 'A confidential postmortem' }
    expect(told({ step: 'create', wanted: aRecord({ confidential: true }) })).toMatchObject(secret)
    expect(told({ ...revise, kept: aParent({ repository: 'acme/vault' }) })).toMatchObject(secret)
    expect(told({ step: 'end', kind: 'close', kept: aParent({ repository: 'acme/vault' }) })).toMatchObject(secret)
  })

  test.each([
    ['limited', true, 'deferred'],
    ['limited', false, 'deferred'],
    ['unknown', true, 'unknown'],
    ['unknown', false, 'failed'],
    ['forbidden', true, 'failed'],
  ] as const)('a refusal that is %s, after something was written %s, is %s', (kind, isWritten, outcome) => {
    expect(outcomeOf({ kind, message: '', hint: '' }, isWritten)).toBe(outcome)
  })

  test('is its kind and its place', () => {
    expect(
      [{ state: 'closed' }, { state: 'open' }, {}, null].map((patch) => kindOf(patch as IssuePatch | null)),
    ).toEqual([...['close', 'reopen', 'update', 'update']])
    expect(placeOfChange({ step: 'create', repository: 'acme/x' } as RecordChange)).toBe('acme/x')
    expect(placeOfChange(revise as unknown as RecordChange)).toBe(HOME)
    const of = aParent({ number: 4 })
    expect(doubleEnding({ kept: aParent(), of }, [], context)).toMatchObject({
      ...{ step: 'end', kind: 'close', heir: { number: 4 }, because: 'it is a duplicate of #4', moving: [] },
    })
    expect(doubleEnding({ kept: aParent({ state: 'closed' }), of }, [], context).kind).toBe('update')
  })
})

describe('A parent issue is revised', () => {
  const markIn = (patch: IssuePatch | null) => readRecord(patch?.body ?? '')?.mark

  test('not at all, when nothing changed', () => {
    expect(recordPatch(aRecord(), aParent(), [], context)).toBeNull()
    expect(recordPatch(aRecord({}, { state: null }), aParent(), [], context)).toBeNull()
  })

  test('in its title, when the document has another', () => {
    const patch = recordPatch(aRecord({ title: 'Search was slow' }), aParent(), [], context)
    expect(patch).toMatchObject({ title: 'Search was slow' })
    expect(markIn(patch)?.title).toEqual({ document: digest('Search was slow'), issue: digest('Search was slow') })
    const theirs = recordPatch(
      aRecord({ title: 'Search was slow' }),
      aParent({ title: 'Search was slow' }),
      [],
      context,
    )
    expect(theirs && 'title' in theirs).toBe(false)
  })

  test('in its block, with what people wrote around it, unless they wrote in it', () => {
    const wanted = aRecord({ severity: 'SEV2' })
    const kept = aParent()
    const around = (body: string) => {
      const [one] = recordOf({ ...kept.issue, body })
      return one ? recordPatch(wanted, one, [], context) : null
    }
    const body = `Above.\r\n\r\n${kept.issue.body.replace('\n', '\r\n')}Below.`
    const patch = around(body)
    expect(patch?.body).toMatch(
      /^Above\.\n\nRecord of Checkout returned 502s for 47 minutes \(SEV2\) \S+\n<!-- \S+ \S+ -->\nBelow\.$/,
    )
    expect(markIn(patch)?.block.length).toBe(
      'Record of Checkout returned 502s for 47 minutes (SEV2) https://example.org/doc'.length,
    )
    expect(around(kept.issue.body.replace('SEV1', 'SEV9'))).toBeNull()
  })

  test('in what it remembers', () => {
    const patch = recordPatch(aRecord({ path: 'b.md' }), aParent(), [3], context)
    expect(Object.keys(patch ?? {})).toEqual(['body'])
    expect(markIn(patch)).toMatchObject({ path: 'b.md', below: [3], filedBy: '4711' })
  })

  test.each([
    ['done', 'open', { state: 'closed', stateReason: 'completed' }],
    ['dropped', 'open', { state: 'closed', stateReason: 'not_planned' }],
  ] as const)('closed, when its items are %s', (state, issue, expected) => {
    const patch = recordPatch(aRecord({}, { state }), aParent({ state: issue }), [], context)
    expect(patch).toMatchObject(expected)
    expect(markIn(patch)?.state).toEqual({ document: state, issue: 'closed' })
  })

  test('opened, when one of its items is open again', () => {
    const closed = aParent(
      { state: 'closed', stateReason: 'completed' },
      { state: { document: 'done', issue: 'closed' } },
    )
    expect(recordPatch(aRecord(), closed, [], context)).toMatchObject({ state: 'open', stateReason: 'reopened' })
    expect(recordPatch(aRecord({}, { state: 'done' }), closed, [], context)).toBeNull()
  })

  test('and closed or opened when its document is gone', () => {
    expect(gonePatch(aParent(), 'gone')).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect(gonePatch(aParent({ state: 'closed' }), 'gone')).toBeNull()
    expect(gonePatch(aParent(), 'open')).toBeNull()
    const gone = aParent({ state: 'closed', body: `Above\n${aParent().issue.body}below` }, {})
    const again = { ...gone, mark: { ...gone.mark, state: { document: 'gone', issue: 'closed' } as const } }
    const patch = gonePatch(again, 'open')
    expect(patch).toMatchObject({ state: 'open', stateReason: 'reopened' })
    expect(patch?.body?.startsWith('Above\n')).toBe(true)
    expect(patch?.body?.endsWith('\nbelow')).toBe(true)
  })

  test('and retired when it is a double', () => {
    const kept = aParent({ body: `Above\n${aParent().issue.body}below` })
    const patch = doublePatch(kept)
    expect(patch).toMatchObject({ state: 'closed', stateReason: 'duplicate' })
    expect(markIn(patch)).toEqual({ ...kept.mark, retired: true })
    expect([patch.body?.startsWith('Above\n'), patch.body?.endsWith('\nbelow')]).toEqual([true, true])
  })
})

const refuse = (kind: 'unknown' | 'limited' | 'invalid' | 'forbidden'): Answer<never> => ({
  ok: false,
  refusal: { kind, message: 'No.', hint: '' },
})

describe('A parent issue is written', () => {
  const { issue } = aParent()
  const write = (fresh: Answer<Issue>, answer: Answer<Issue> = { ok: true, value: issue }) => {
    const asked: IssuePatch[] = []
    const tracker = {
      read: async () => fresh,
      update: async (_: number, patch: IssuePatch) => {
        asked.push(patch)
        return answer
      },
    } as unknown as Tracker
    const result = writeRecord(issue, { title: 'New' }, { trackerOf: () => tracker, context })
    return result.then((written) => ({ ...written, asked: asked.length }))
  }

  test.each<[string, Answer<Issue>, Answer<Issue> | undefined, object]>([
    [
      'when it is as it was',
      { ok: true, value: { ...issue, updatedAt: 'later' } },
      undefined,
      { outcome: 'done', refusal: null, notices: [], asked: 1 },
    ],
    [
      'not when it cannot be read',
      refuse('unknown'),
      undefined,
      { outcome: 'failed', refusal: { kind: 'unknown' }, notices: [], asked: 0 },
    ],
    [
      'and it is not known whether it was',
      { ok: true, value: issue },
      refuse('unknown'),
      { outcome: 'unknown', refusal: { kind: 'unknown' }, notices: [], asked: 1 },
    ],
  ])('%s', async (_, fresh, answer, expected) => {
    expect(await write(fresh, answer)).toMatchObject(expected)
  })

  test.each<Partial<Issue>>([{ title: 'x' }, { body: 'x' }, { state: 'closed' }])(
    'not after a person changed %j',
    async (change) => {
      expect(await write({ ok: true, value: { ...issue, ...change } })).toEqual({
        outcome: 'deferred',
        refusal: null,
        notices: ['#10 changed while this run was at work: it is left to the next run.'],
        asked: 0,
      })
    },
  )
})

describe('Issues are put below a parent issue', () => {
  const parent = anIssue({ number: 10 })
  const place = (number: number) => ({ repository: HOME, number })
  const put = async (
    children: readonly { issue: Issue; from: { repository: string; number: number } | null }[],
    change: object = {},
  ) => {
    const asked: string[] = []
    const tracker = {
      read: async (number: number) => ({ ok: true, value: anIssue({ number }) }),
      addSubIssue: async (_: number, { number }: Issue) => {
        asked.push(`add ${number}`)
        return { ok: true, value: undefined }
      },
      moveSubIssue: async (_: number, { number }: Issue) => {
        asked.push(`move ${number}`)
        return { ok: true, value: undefined }
      },
      subIssues: async () => ({ ok: true, value: [] }),
      ...change,
    } as unknown as Tracker
    const result = await putBelow(parent, children, () => tracker, HOME)
    return { ...result, below: result.below.map(({ number }) => number), asked }
  }
  const free = (number: number) => ({ issue: anIssue({ number }), from: null })
  const moving = (number: number) => ({ issue: anIssue({ number }), from: place(20) })
  const refusing = (kind: 'unknown' | 'limited' | 'invalid' | 'forbidden') => ({
    addSubIssue: async () => refuse(kind),
  })
  const at = (number: number | null) => async (issue: number) => ({
    ok: true,
    value: anIssue({ number: issue, parent: number === null ? null : place(number) }),
  })

  test('added where they are free, and moved where they are not', async () => {
    expect(await put([free(1), moving(2)], { read: at(20) })).toEqual({
      ...{ below: [1, 2], refusal: null, notices: [], asked: ['add 1', 'move 2'] },
    })
    expect((await put([moving(2)], { read: at(null) })).asked).toEqual(['move 2'])
  })

  test('unless a person chose another parent meanwhile', async () => {
    expect(await put([moving(2)], { read: at(30) })).toMatchObject({ below: [], refusal: null, asked: [] })
    expect(await put([moving(2)], { read: at(10) })).toMatchObject({ below: [2], refusal: null, asked: [] })
    expect(await put([moving(2)], { read: async () => refuse('unknown') })).toMatchObject({
      ...{ below: [], refusal: { kind: 'unknown' }, asked: [] },
    })
  })

  test.each([
    ['one more', 10, [1], null],
    ['another one', 30, [], null],
    ['none', null, [], 'invalid'],
  ])('and after a refusal it is looked whether they have %s', async (_, number, below, kind) => {
    const result = await put([free(1)], { ...refusing('invalid'), read: at(number) })
    expect(result.below).toEqual(below)
    expect(result.refusal?.kind ?? null).toBe(kind)
  })

  test('and one that is still where it was, or cannot be read, was refused', async () => {
    const move = { moveSubIssue: async () => refuse('invalid') }
    expect((await put([moving(1)], { ...move, read: at(20) })).refusal?.kind).toBe('invalid')
    let reads = 0
    const once = async (number: number) => {
      reads += 1
      return reads === 1 ? { ok: true, value: anIssue({ number, parent: place(20) }) } : refuse('unknown')
    }
    expect((await put([moving(1)], { ...move, read: once })).refusal?.kind).toBe('invalid')
  })

  test('one after the other, until a limit', async () => {
    expect(await put([free(1), free(2)], refusing('forbidden'))).toMatchObject({
      below: [],
      refusal: { kind: 'forbidden' },
    })
    let asked = 0
    const counting = (kind: 'limited' | 'forbidden') => ({
      addSubIssue: async () => {
        asked += 1
        return refuse(kind)
      },
    })
    expect(await put([free(1), free(2)], counting('limited'))).toMatchObject({
      refusal: { kind: 'limited' },
      notices: [],
    })
    expect(asked).toBe(1)
    await put([free(1), free(2)], counting('forbidden'))
    expect(asked).toBe(3)
  })

  test.each([
    [100, 1, ['2 issues are not below #10: GitHub takes at most 100 there. Nothing else is lost.'], null],
    [99, 2, [], 'invalid'],
  ])('and where %d are there, that is said once', async (count, times, notices, kind) => {
    let asked = 0
    const result = await put([free(1), free(2)], {
      addSubIssue: async () => {
        asked += 1
        return refuse('invalid')
      },
      subIssues: async () => ({ ok: true, value: Array.from({ length: count }, () => place(1)) }),
    })
    expect([asked, result.notices, result.refusal?.kind ?? null]).toEqual([times, notices, kind])
  })

  test('a host without sub-issues is not full', async () => {
    for (const subIssues of [async () => ({ ok: true, value: null }), async () => refuse('unknown')])
      expect((await put([free(1)], { ...refusing('invalid'), subIssues })).refusal?.kind).toBe('invalid')
    expect(fullNotice(1, '#10')).toBe('1 issue is not below #10: GitHub takes at most 100 there. Nothing else is lost.')
  })
})
