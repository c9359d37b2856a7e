import { describe, expect, test } from '@jest/globals'
import { digest, setDigest } from '../../src/sync/mark/digest.js'
import { mergeDue, mergeOwners, mergePriority, mergeTitle } from '../../src/sync/plan/merge.js'
import { mergeLabels } from '../../src/sync/plan/merge-labels.js'
import { mergeState } from '../../src/sync/plan/merge-state.js'
import { priorityOf } from '../../src/sync/want/labels.js'
import { anIssue } from '../support/builders.js'

const nobody = new Set<string>()

describe('Title: the document wins', () => {
  const base = { document: digest('old'), issue: digest('old'), words: '' }
  test.each([
    ['neither changed', 'old', 'old', 'old', null],
    ['the document changed', 'new', 'old', 'new', null],
    ['the issue changed', 'old', 'theirs', 'theirs', null],
    ['both changed', 'new', 'theirs', 'new', 'document'],
    ['both changed to the same', 'new', 'new', 'new', null],
  ])('%s', (_, document, issue, value, conflict) => {
    const merged = mergeTitle(document, base, issue)
    expect(merged).toMatchObject({ value, conflict })
    expect(mergeTitle(document, merged.base, value)).toEqual({ value, base: merged.base, conflict: null })
  })
})

describe('Owners: the issue wins', () => {
  const base = { document: setDigest(['ada']), issue: setDigest(['ada']), ours: ['ada'], apart: [] }
  test.each([
    ['neither changed', ['ada'], ['ada'], ['ada'], null],
    ['only the case changed', ['Ada'], ['ada'], ['ada'], null],
    ['the document changed', ['grace'], ['ada'], ['grace'], null],
    ['the document added', ['ada', 'grace'], ['ada'], ['ada', 'grace'], null],
    ['the issue changed', ['ada'], ['linus'], ['linus'], null],
    ['both changed', ['grace'], ['linus'], ['linus'], 'issue'],
    ['both changed to the same', ['grace'], ['grace'], ['grace'], null],
  ])('%s', (_, document, issue, value, conflict) => {
    const merged = mergeOwners(document, base, issue, nobody)
    expect(merged).toMatchObject({ value, conflict })
    expect(mergeOwners(document, merged.base, value, nobody)).toEqual({ value, base: merged.base, conflict: null })
  })

  test('whom people assigned stays when the document changes', () => {
    const kept = mergeOwners(['ada'], base, ['ada', 'linus'], nobody)
    expect(mergeOwners(['grace'], kept.base, kept.value, nobody).value).toEqual(['linus', 'grace'])
  })

  test('whom a person assigned and the document took over goes when the document lets go', () => {
    const assigned = mergeOwners(['ada'], base, ['ada', 'grace'], nobody)
    const agreed = mergeOwners(['ada', 'grace'], assigned.base, assigned.value, nobody)
    expect(agreed.value).toEqual(['ada', 'grace'])
    expect(mergeOwners(['ada'], agreed.base, agreed.value, nobody).value).toEqual(['ada'])
  })

  test('who cannot be assigned is not', () => {
    expect(mergeOwners(['Mallory'], base, ['ada'], new Set(['mallory']))).toMatchObject({
      value: [],
      base: { ours: [], apart: ['Mallory'] },
    })
  })
})

describe('Due date: the issue wins, by its milestone', () => {
  const base = { document: '2026-12-01', issue: '2026-12-15', milestone: '2026-12-15' } as const
  test.each([
    ['neither changed', '2026-12-01', '2026-12-15', '2026-12-15', null],
    ['the document changed', '2027-01-15', '2026-12-15', '2027-01-15', null],
    ['the document has none any more', null, '2026-12-15', null, null],
    ['the milestone changed', '2026-12-01', '2027-02-01', '2027-02-01', null],
    ['the milestone was taken away', '2026-12-01', null, '2026-12-15', null],
    ['both changed', '2027-01-15', '2027-02-01', '2027-02-01', 'issue'],
    ['both changed to the same', '2027-02-01', '2027-02-01', '2027-02-01', null],
  ] as const)('%s', (_, document, milestone, value, conflict) => {
    const merged = mergeDue(document, base, milestone)
    expect(merged).toMatchObject({ value, conflict })
    expect(mergeDue(document, merged.base, milestone)).toEqual({ value, base: merged.base, conflict: null })
  })
})

describe('Priority: the document wins, on the issue it is a label', () => {
  const base = { document: 'P1', issue: 'P2' } as const
  test.each([
    ['neither changed', 'P1', 'P2', 'P2', null],
    ['the document changed', 'P0', 'P2', 'P0', null],
    ['the issue changed', 'P1', 'P3', 'P3', null],
    ['no label says one', 'P1', null, 'P2', null],
    ['both changed', 'P0', 'P3', 'P0', 'document'],
    ['both changed to the same', 'P3', 'P3', 'P3', null],
  ] as const)('%s', (_, document, labelled, value, conflict) => {
    const merged = mergePriority(document, base, labelled)
    expect(merged).toMatchObject({ value, conflict })
  })

  test.each([
    ['priority: {priority}', ['bug', 'Priority: P1'], 'P1'],
    ['priority: {priority}', ['priority: P1', 'priority: P2'], null],
    ['priority: {priority}', ['priority: '], null],
    ['{priority} (prio)', ['P1 (prio)'], 'P1'],
    ['{priority}', ['P1'], null],
    [null, ['priority: P1'], null],
  ] as const)('by the template %s the labels %j name %s', (template, labels, priority) => {
    expect(priorityOf(labels, template)).toBe(priority)
  })
})

describe('Labels: ours follow the document, all others are people’s', () => {
  const base = { document: ['P1', 'detect'], ours: ['P1', 'detect'] }
  test.each([
    ['neither changed', ['P1', 'detect'], ['base', 'P1', 'detect'], ['base', 'P1', 'detect']],
    ['the document changed', ['P0', 'detect'], ['base', 'P1', 'detect'], ['base', 'detect', 'P0']],
    ['people took one away', ['P1', 'detect'], ['base', 'detect'], ['base', 'detect']],
    ['people took one away, the document changed another', ['P0', 'detect'], ['base', 'P1'], ['base', 'P0']],
    ['people added one', ['P1', 'detect'], ['base', 'P1', 'detect', 'x'], ['base', 'P1', 'detect', 'x']],
    ['the document asks for what people added', ['P1', 'x'], ['base', 'P1', 'detect', 'x'], ['base', 'P1', 'x']],
  ])('%s', (_, document, issue, value) => {
    const merged = mergeLabels(document, base, issue)
    expect(merged.value).toEqual(value)
    expect(mergeLabels(document, merged.base, value)).toEqual({ value, base: merged.base, conflict: null })
  })

  test('what people added is not taken off when the document asks for it no more', () => {
    const asked = mergeLabels(['x'], base, ['base', 'P1', 'detect', 'x'])
    expect(mergeLabels([], asked.base, asked.value).value).toEqual(['base', 'x'])
  })
})

describe('Open or closed: the issue wins, the reason is the document’s', () => {
  const open = { document: 'open', issue: 'open', reason: null } as const
  const closed = { document: 'done', issue: 'closed', reason: 'completed' } as const
  const kept = { document: 'open', issue: 'closed', reason: 'completed' } as const
  const reopened = { document: 'done', issue: 'open', reason: null } as const
  test.each([
    ['open and open', 'open', open, 'open', 'open', null, null],
    ['ticked', 'done', open, 'open', 'closed', 'completed', null],
    ['struck', 'dropped', open, 'open', 'closed', 'not_planned', null],
    ['gone', 'gone', open, 'open', 'closed', 'not_planned', null],
    ['closed by a person', 'open', open, 'closed', 'closed', null, null],
    ['ticked and closed by a person', 'done', open, 'closed', 'closed', 'completed', null],
    ['struck and closed by a person', 'dropped', open, 'closed', 'closed', 'not_planned', null],
    ['tick taken back', 'open', closed, 'closed', 'open', null, null],
    ['opened by a person', 'done', closed, 'open', 'open', null, null],
    ['struck after it was done', 'dropped', closed, 'closed', 'closed', 'not_planned', null],
    ['kept closed', 'open', kept, 'closed', 'closed', null, null],
    ['kept closed, then ticked and opened', 'done', kept, 'open', 'open', null, 'issue'],
    ['kept open, then struck', 'dropped', reopened, 'open', 'closed', 'not_planned', null],
    ['kept open, then unticked', 'open', reopened, 'open', 'open', null, null],
  ] as const)('%s', (_, document, base, issue, value, reason, conflict) => {
    const given = issue === 'closed' ? 'completed' : null
    const merged = mergeState(document, base, anIssue({ state: issue, stateReason: given }))
    expect(merged).toMatchObject({ value, reason, conflict })
    const again = mergeState(document, merged.base, anIssue({ state: value, stateReason: merged.base.reason }))
    expect(again).toMatchObject({ value, reason: null, conflict: null, base: merged.base })
  })
})

test('why an issue is closed is the document’s: where a person gave another reason since, that is a conflict', () => {
  const base = { document: 'open', issue: 'closed', reason: 'completed' } as const
  const issue = anIssue({ state: 'closed', stateReason: 'duplicate' })
  expect(mergeState('dropped', base, issue)).toMatchObject({ reason: 'not_planned', reasonConflict: true })
  expect(mergeState('open', base, issue)).toMatchObject({ reason: null, reasonConflict: false })
  expect(mergeState('dropped', { ...base, reason: 'duplicate' }, issue)).toMatchObject({ reasonConflict: false })
})
