import { describe, expect, test } from '@jest/globals'
import { doubtfulOf, doubtNotices, trackedElsewhere, unfiledBecause } from '../../src/sync/match/filing.js'
import type { Pair } from '../../src/sync/match/match.js'
import type { Doubtful, Managed } from '../../src/sync/match/ownership.js'
import { pairsOf, plainOf, similarity } from '../../src/sync/match/similarity.js'
import type { Merges } from '../../src/sync/plan/merge-item.js'
import { givenUp, isClosedFirst, mergeState, reasonGiven, reasonOf } from '../../src/sync/plan/merge-state.js'
import { askNotes, notesOf, saidAfter } from '../../src/sync/plan/notes.js'
import { elsewhereNotices, exposedNotices, likelyNotices, unreadNotices } from '../../src/sync/plan/plan-notices.js'
import type { WantedItem } from '../../src/sync/want/want.js'
import { want } from '../../src/sync/want/want.js'
import { anActionItem, anIssue, aPostmortem, type ItemWords, someSettings } from '../support/builders.js'

const HOME = 'acme/shop'

function aWanted(words: ItemWords = {}, status: 'draft' | 'final' = 'final'): WantedItem {
  const [item] = want([aPostmortem({ path: 'a.md', status, items: [anActionItem(words)] })], someSettings(), HOME).items
  if (!item) throw new Error('There is an item.')
  return item
}

const aManaged = (number: number, path = 'a.md', change = {}) =>
  ({ issue: anIssue({ number, ...change }), mark: { path, said: [], base: {} } }) as unknown as Managed

describe('Notices of a plan', () => {
  test('name the issues that stay open in a document that hides items', () => {
    const unread = [aManaged(1), aManaged(2, 'b.md'), aManaged(3), aManaged(4, 'a.md', { state: 'closed' })]
    expect(unreadNotices(unread, HOME)).toEqual([
      'a.md holds action items that cannot be read, so issues without an item there stay open: #1, #3. `check` says which lines.',
      'b.md holds action items that cannot be read, so issues without an item there stay open: #2. `check` says which lines.',
    ])
  })

  test('name the issue that an item waits for', () => {
    const [one, other] = [aWanted({ id: 'a1' }), aWanted({ id: 'a2' })]
    const likely: readonly Pair[] = [
      { wanted: one, managed: aManaged(7, 'a.md', { repository: 'acme/ops' }) },
      { wanted: other, managed: aManaged(8) },
    ]
    expect(
      likelyNotices(
        likely,
        new Map([
          [one.key, 'deferred'],
          [other.key, 'draft'],
        ]),
        HOME,
      ),
    ).toEqual(['INC-2026-014/a1 is not filed yet: acme/ops#7 may be its issue, and not every document could be read.'])
  })

  test('name the issues of what became confidential', () => {
    expect(exposedNotices([aManaged(1), aManaged(2, 'b.md'), aManaged(3)], HOME)).toEqual([
      'a.md is confidential, and #1, #3 were filed before that. Nothing is written there any more: transfer or delete by hand what must not be read.',
      'b.md is confidential, and #2 was filed before that. Nothing is written there any more: transfer or delete by hand what must not be read.',
    ])
  })

  test('name the issues that would belong elsewhere by now', () => {
    const routed = (id: string, repository: string | null): WantedItem => ({ ...aWanted({ id }), repository })
    const pairs: readonly Pair[] = [
      { wanted: routed('a1', 'acme/pay'), managed: aManaged(1) },
      { wanted: routed('a2', 'acme/pay'), managed: aManaged(2) },
      { wanted: routed('a3', 'ACME/Shop'), managed: aManaged(3) },
      { wanted: routed('a4', null), managed: aManaged(4) },
      { wanted: routed('a5', 'acme/ops'), managed: aManaged(5) },
    ]
    expect(elsewhereNotices(pairs, HOME)).toEqual([
      'Issues of a.md stay where they were filed, although they belong in acme/pay now: #1, #2.',
      'Issues of a.md stay where they were filed, although they belong in acme/ops now: #5.',
    ])
  })
})

describe('Why an open item is not filed', () => {
  const actual = { repository: HOME, managed: [aManaged(7)], doubtful: [], takenAway: new Map() }
  const adopted = new Set([aWanted().postmortem])

  test.each<[string, WantedItem, string | null]>([
    ['it is', aWanted(), null],
    ['a draft', aWanted({}, 'draft'), 'draft'],
    ['no place', { ...aWanted(), repository: null }, 'confidential'],
    ['proposed', aWanted({ state: 'proposed' }), 'proposed'],
    ['an issue of others', aWanted({ tracked: '#8' }), 'tracked-elsewhere'],
    ['a ticket', aWanted({ tracked: 'JIRA-1' }), 'tracked-elsewhere'],
    ['an issue of ours', aWanted({ tracked: '#7' }), null],
  ])('%s', (_, item, because) => {
    expect(unfiledBecause(item, actual, adopted)).toBe(because)
    expect(trackedElsewhere(item, actual)).toBe(because === 'tracked-elsewhere' ? item.action.tracked?.value : null)
  })

  test('is that its document is older, or its issue was taken away', () => {
    const item = aWanted()
    expect(unfiledBecause(item, actual, new Set())).toBe('not-adopted')
    const takenAway = new Map([[item.key, { shown: '#3', notice: 'Gone.' }]])
    expect(unfiledBecause(item, { ...actual, takenAway }, adopted)).toBe('taken-away')
  })
})

describe('An issue that may be ours', () => {
  const doubtful = (number: number, words: Partial<Doubtful> = {}, title = 'Other'): Doubtful => ({
    ...{ issue: anIssue({ number, title }), keys: [], because: 'its mark is damaged', isOurs: true },
    ...words,
  })

  test('is an item’s by its key, or by its title where no key can be read', () => {
    const item = aWanted({ title: 'Alert on full disk' })
    const same = doubtful(1, {}, 'ALERT on full-disk!')
    const [keyed, other] = [doubtful(2, { keys: ['x', item.key] }), doubtful(3, { keys: ['x'] }, 'Alert on full disk')]
    expect(doubtfulOf(item, [other, doubtful(4)])).toBeNull()
    expect(doubtfulOf(item, [other, keyed, same])).toBe(keyed)
    expect(doubtfulOf(item, [other, same])).toBe(same)
    expect(doubtfulOf(aWanted({ title: '!' }), [doubtful(5, {}, '?')])).toBeNull()
  })

  test('is told with others of its kind, five at most by number', () => {
    const rest = 'It is neither changed nor filed again: mend or close it by hand.'
    const many = Array.from({ length: 7 }, (_, at) => doubtful(at + 1))
    const gone = doubtful(9, { because: 'its author is gone', issue: anIssue({ number: 9, repository: 'acme/ops' }) })
    expect(doubtNotices([...many, gone, gone], HOME)).toEqual([
      `#1, #2, #3, #4, #5 and 2 more may be ours, but its mark is damaged. ${rest}`,
      `acme/ops#9 may be ours, but its author is gone. ${rest}`,
    ])
    expect(doubtNotices(many.slice(0, 5), HOME)).toEqual([
      `#1, #2, #3, #4, #5 may be ours, but its mark is damaged. ${rest}`,
    ])
  })
})

describe('Likeness', () => {
  const like = (a: string, b: string) => similarity(pairsOf(a), pairsOf(b))

  test('is the share of pairs of letters', () => {
    expect(like('night', 'nacht')).toBe(0.25)
    expect(like('abab', 'ab')).toBe(0.5)
    expect(like('same', 'same')).toBe(1)
    expect(like('', '')).toBe(0)
    expect(like('a', 'a')).toBe(0)
    expect([...pairsOf('a🙂ba🙂')]).toEqual([
      ['a🙂', 2],
      ['🙂b', 1],
      ['ba', 1],
    ])
  })

  test('sees letters and digits in one case, and single blanks', () => {
    expect(plainOf(' Ａlert—on  FULL_disk, 2× ')).toBe('alert on full disk 2')
    expect(plainOf('設定、検証')).toBe('設定 検証')
    expect(plainOf('…')).toBe('')
  })
})

describe('Open or closed', () => {
  const open = { document: 'open', issue: 'open', reason: null } as const
  const shut = { document: 'done', issue: 'closed', reason: 'completed' } as const
  const issue = (state: 'open' | 'closed', stateReason: 'completed' | 'not_planned' | 'reopened' | null = null) => ({
    ...{ state, stateReason },
  })

  test.each([
    ['open', open, issue('open'), { value: 'open', conflict: null, reason: null, reasonConflict: false }],
    ['done', open, issue('open'), { value: 'closed', conflict: null, reason: 'completed', reasonConflict: false }],
    ['dropped', open, issue('open'), { value: 'closed', conflict: null, reason: 'not_planned' }],
    ['gone', open, issue('open'), { value: 'closed', conflict: null, reason: 'not_planned' }],
    ['open', shut, issue('closed', 'completed'), { value: 'open', conflict: null, reason: null }],
    ['open', shut, issue('open', 'reopened'), { value: 'open', conflict: null, reason: null }],
    ['done', shut, issue('open', 'reopened'), { value: 'open', conflict: null, reason: null }],
    ['dropped', shut, issue('open', 'reopened'), { value: 'open', conflict: 'issue', reason: null }],
    ['open', open, issue('closed', 'completed'), { value: 'closed', conflict: null, reason: null }],
    [
      'dropped',
      open,
      issue('closed', 'completed'),
      { value: 'closed', conflict: null, reason: 'not_planned', reasonConflict: true },
    ],
    ['done', open, issue('closed', 'completed'), { value: 'closed', reason: 'completed', reasonConflict: false }],
    ['dropped', shut, issue('closed', 'completed'), { value: 'closed', reason: 'not_planned', reasonConflict: false }],
    ['done', open, issue('closed'), { value: 'closed', reason: 'completed', reasonConflict: false }],
  ] as const)('%s after %j and %j', (document, base, now, expected) => {
    const merged = mergeState(document, base, now)
    expect(merged).toMatchObject(expected)
    expect(merged.base).toMatchObject({ document, issue: merged.value })
  })

  test('remembers the reason that holds, and that it was closed first', () => {
    expect(mergeState('open', open, issue('closed', 'not_planned')).base).toEqual({
      ...{ document: 'open', issue: 'closed', reason: 'not_planned' },
    })
    expect(mergeState('done', { ...open, issue: 'closed' }, issue('closed', 'completed')).base).toEqual({
      ...{ document: 'done', issue: 'closed', reason: 'completed', closedFirst: true },
    })
    expect(mergeState('open', shut, issue('closed', 'completed')).base).toEqual({ ...open })
    expect(isClosedFirst('done', { ...shut, closedFirst: true }, issue('closed'))).toBe(true)
    expect(isClosedFirst('done', shut, issue('closed'))).toBe(false)
    expect(isClosedFirst('dropped', { ...open, issue: 'closed' }, issue('closed'))).toBe(false)
    expect(isClosedFirst('done', { ...open, issue: 'closed' }, issue('open'))).toBe(false)
    expect(isClosedFirst('done', open, issue('closed'))).toBe(false)
  })

  test('has a reason of its own for each state of a document', () => {
    expect((['open', 'done', 'dropped', 'gone'] as const).map(reasonOf)).toEqual([
      null,
      'completed',
      'not_planned',
      'not_planned',
    ])
    expect(
      [issue('open', 'completed'), issue('closed', 'reopened'), issue('closed', 'completed')].map(reasonGiven),
    ).toEqual([null, null, 'completed'])
    expect(givenUp('open')).toEqual({
      ...{ value: 'closed', conflict: null, reason: 'not_planned', reasonConflict: false },
      base: { document: 'open', issue: 'closed', reason: 'not_planned' },
    })
  })
})

describe('What is said on an issue', () => {
  const kept = { conflict: null, base: { document: null } }
  const merges = (change: object = {}) =>
    ({
      ...{ title: { ...kept, value: 'T' }, owners: { ...kept, value: [] }, labels: kept },
      due: { value: null, conflict: null, base: { document: null } },
      priority: { ...kept, value: null, labelled: null },
      state: { value: 'closed', conflict: null, reason: null, reasonConflict: false },
      ...change,
    }) as unknown as Merges
  const pair = (words: ItemWords = {}, mark: object = {}, issue = {}): Pair => ({
    wanted: aWanted(words),
    managed: {
      issue: anIssue({ assignees: ['linus', 'grace'], stateReason: 'not_planned', state: 'closed', ...issue }),
      mark: { said: [], base: { state: { document: 'open' } }, ...mark },
    } as unknown as Managed,
  })

  test.each<[string, object, object]>([
    [
      'title',
      { title: { value: 'New', conflict: 'document' } },
      { kept: 'document', document: 'New', issue: 'Alert when checkout 5xx exceeds 1 %' },
    ],
    ['owners', { owners: { conflict: 'issue' } }, { kept: 'issue', document: 'ada, eve', issue: 'linus, grace' }],
    [
      'due date',
      { due: { value: '2026-12-02', base: { document: '2026-12-01' }, conflict: 'issue' } },
      { kept: 'issue', document: '2026-12-01', issue: '2026-12-02' },
    ],
    [
      'due date',
      { due: { value: null, base: { document: null }, conflict: 'issue' } },
      { kept: 'issue', document: '', issue: '' },
    ],
    [
      'priority',
      { priority: { value: 'P1', labelled: 'P2', conflict: 'document' } },
      { kept: 'document', document: 'P1', issue: 'P2' },
    ],
    [
      'priority',
      { priority: { value: null, labelled: null, conflict: 'document' } },
      { kept: 'document', document: '', issue: '' },
    ],
    [
      'state',
      { state: { value: 'open', conflict: 'issue', reason: null, reasonConflict: true } },
      { kept: 'issue', document: 'open', issue: 'closed' },
    ],
    [
      'reason',
      { state: { value: 'closed', conflict: null, reason: 'not_planned', reasonConflict: true } },
      { kept: 'document', document: 'not planned', issue: 'not planned' },
    ],
  ])('is each conflict: %s', (field, change, expected) => {
    expect(notesOf(pair({ owners: ['@ada', '@eve'] }), merges(change), false)).toEqual([
      { kind: 'conflict', field, ...expected },
    ])
  })

  test('is once that its block was restored', () => {
    expect(notesOf(pair(), merges(), true)).toEqual([{ kind: 'restored' }])
    expect(notesOf(pair({}, { said: ['restored'] }), merges(), true)).toEqual([])
    expect(notesOf(pair(), merges(), false)).toEqual([])
  })

  test('is why an item will not be done, when the document says so anew and closes it', () => {
    const dropped = { state: 'dropped', reason: 'Too dear.' } as const
    const before = { base: { state: { document: 'dropped' } } }
    const open = { state: { value: 'open', conflict: null, reason: null, reasonConflict: false } }
    expect(notesOf(pair(dropped), merges(), false)).toEqual([{ kind: 'dropped', reason: 'Too dear.' }])
    expect(notesOf(pair({ ...dropped, reason: null }), merges(), false)).toEqual([])
    expect(notesOf(pair({ reason: 'Too dear.' }), merges(), false)).toEqual([])
    expect(notesOf(pair(dropped, before), merges(), false)).toEqual([])
    expect(notesOf(pair(dropped), merges(open), false)).toEqual([])
  })

  test('is each reason not to obey once, and is not remembered', () => {
    const answers = (['past', null, 'past', 'closed'] as const).map((because, comment) => ({
      ...{ comment, because, reaction: '+1' as const },
    }))
    const notes = askNotes(answers)
    expect(notes).toEqual([
      { kind: 'not-obeyed', because: 'past' },
      { kind: 'not-obeyed', because: 'closed' },
    ])
    const { mark } = pair({}, { said: ['restored', 'gone'] }).managed
    const conflict = { kind: 'conflict', field: 'title', document: 'a', issue: 'b', kept: 'document' } as const
    expect(saidAfter(mark, [...notes, conflict, { kind: 'restored' }, { kind: 'duplicate', of: '#1' }])).toEqual([
      ...['restored', 'gone', 'conflict:title', 'duplicate'],
    ])
  })
})
