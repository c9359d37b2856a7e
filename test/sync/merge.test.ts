import { describe, expect, test } from '@jest/globals'
import { digest, setDigest } from '../../src/sync/mark/digest.js'
import { mergeDue, mergeLabels, mergeOwners, mergeState, mergeTitle } from '../../src/sync/plan/merge.js'
import { anIssue } from '../support/builders.js'

const nobody = new Set<string>()

describe('Title: the document wins', () => {
  const base = { document: digest('old'), issue: digest('old') }
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
  const base = { document: setDigest(['ada']), issue: setDigest(['ada']), ours: ['ada'] }
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

  test('who cannot be assigned is not', () => {
    expect(mergeOwners(['Mallory'], base, ['ada'], new Set(['mallory'])).value).toEqual([])
  })
})

describe('Due date: what changed last', () => {
  const base = { document: '2026-12-01', issue: '2026-12-15' } as const
  test.each([
    ['the document is as it was, the date of the issue stays', '2026-12-01', '2026-12-15'],
    ['the document changed', '2027-01-15', '2027-01-15'],
    ['the document has none any more', null, null],
  ] as const)('%s', (_, document, value) => {
    const merged = mergeDue(document, base)
    expect(merged.value).toBe(value)
    expect(mergeDue(document, merged.base).value).toBe(value)
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
  const [open, closed] = [{ document: 'open', issue: 'open' } as const, { document: 'done', issue: 'closed' } as const]
  const kept = { document: 'open', issue: 'closed' } as const
  const reopened = { document: 'done', issue: 'open' } as const
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
    const merged = mergeState(document, base, anIssue({ state: issue }))
    expect(merged).toMatchObject({ value, reason, conflict })
    const again = mergeState(document, merged.base, anIssue({ state: value }))
    expect(again).toMatchObject({ value, reason: null, conflict: null, base: merged.base })
  })
})
