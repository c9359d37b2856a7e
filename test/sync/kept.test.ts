import { describe, expect, test } from '@jest/globals'
import { keptDifferences } from '../../src/sync/kept.js'

const document = { owners: ['ada'], due: '2026-12-01', state: 'open' } as const
const issue = { owners: ['ada'], due: '2026-12-01', state: 'open' } as const
const ALL = ['conflict:owners', 'conflict:due date', 'conflict:state']

describe('a conflict that was said', () => {
  test('is there as long as document and issue differ', () => {
    expect(keptDifferences(document, { owners: ['grace'], due: '2026-12-20', state: 'closed' }, ALL)).toEqual([
      { field: 'owners', document: 'ada', issue: 'grace' },
      { field: 'due date', document: '2026-12-01', issue: '2026-12-20' },
      { field: 'state', document: 'open', issue: 'closed' },
    ])
  })

  test('is over when both say the same, in whatever case and order', () => {
    const agreed = { ...issue, owners: ['Grace', 'ADA'] }
    expect(keptDifferences({ ...document, owners: ['ada', 'grace'] }, agreed, ALL)).toEqual([])
    expect(keptDifferences({ ...document, state: 'done' }, { ...issue, state: 'closed' }, ALL)).toEqual([])
  })
})

test('a difference that was never a conflict is none: what the issue says alone is no quarrel', () => {
  expect(keptDifferences(document, { ...issue, owners: [], due: null }, ['restored'])).toEqual([])
})

test('nobody and no date have a word, and several owners a list', () => {
  expect(keptDifferences({ ...document, owners: [], due: null }, { ...issue, owners: ['Ada', 'grace'] }, ALL)).toEqual([
    { field: 'owners', document: 'nobody', issue: 'Ada, grace' },
    { field: 'due date', document: 'none', issue: '2026-12-01' },
  ])
  expect(keptDifferences(document, { ...issue, owners: [], due: null }, ['conflict:due date'])).toEqual([
    { field: 'due date', document: '2026-12-01', issue: 'none' },
  ])
})
