import { expect, test } from '@jest/globals'
import { type FoundIncident, type FoundItem, renderSimilarText } from '../../../src/render/terminal/similar.js'

function anItem(given: Partial<FoundItem> = {}): FoundItem {
  const title = 'Validate config before rollout'
  return { id: 'a1', title, line: 41, due: '2026-11-01', issue: null, daysOverdue: 12, ...given }
}

function anIncident(given: Partial<FoundIncident> = {}): FoundIncident {
  return {
    path: 'postmortems/2026-10-25-checkout.md',
    id: 'INC-2026-009',
    title: 'Checkout returned 502s',
    date: '2026-10-25',
    daysEarlier: 9,
    because: ['same service `checkout`', 'same cause `config-change`'],
    isAlike: true,
    isVeryAlike: true,
    unfinished: [
      anItem({ issue: { shown: '#34', url: null } }),
      anItem({ title: 'Write a runbook', line: 42, due: null, daysOverdue: null }),
    ],
    ...given,
  }
}

function textOf(query: string, isFile: boolean, ...incidents: readonly FoundIncident[]): string {
  return renderSimilarText({ query, isFile, incidents }, { color: false })
}

test('an earlier incident has its day, why it is named and what of it is unfinished', () => {
  const done = anIncident({
    path: 'b.md',
    id: 'B',
    title: 'Carts were empty',
    date: null,
    daysEarlier: null,
    unfinished: [],
  })
  expect(textOf('postmortems/new.md', true, anIncident(), done)).toBe(`2026-10-25  Checkout returned 502s
    postmortems/2026-10-25-checkout.md  INC-2026-009
    9 days earlier: same service \`checkout\`, same cause \`config-change\`.
    2 of its action items are still open, #34 is 12 days overdue.
      line 41  #34 Validate config before rollout, due 2026-11-01, 12 days overdue
      line 42  Write a runbook

no date  Carts were empty
    b.md  B
    Same service \`checkout\`, same cause \`config-change\`.
    Nothing of it is unfinished.

2 earlier incidents are like postmortems/new.md.
`)
})

test('the nearest that are not clearly alike stand apart and are not counted', () => {
  const near = anIncident({ title: 'Search was slow', isAlike: false, unfinished: [] })
  const headings = (...incidents: readonly FoundIncident[]) =>
    textOf('new.md', true, ...incidents)
      .split('\n')
      .filter((line) => /^\S/.test(line))
  expect(headings(anIncident(), near)).toEqual([
    '2026-10-25  Checkout returned 502s',
    'Less alike:',
    '2026-10-25  Search was slow',
    '1 earlier incident is like new.md.',
  ])
  expect(headings(near)).toEqual([
    'Nearest, but not clearly alike:',
    '2026-10-25  Search was slow',
    'No earlier incident of the record is clearly like new.md.',
  ])
})

test('what is still open is said in one sentence, the most overdue first', () => {
  const sentence = (...unfinished: readonly FoundItem[]) =>
    textOf('new.md', true, anIncident({ unfinished })).split('\n')[3]?.trim()
  const issue = { shown: '#34', url: null }
  expect(sentence(anItem({ issue, daysOverdue: 40 }))).toBe('Its action item #34 is still open, 40 days overdue.')
  expect(sentence(anItem({ daysOverdue: 1 }))).toBe('Its action item is still open, 1 day overdue.')
  expect(sentence(anItem({ due: '2026-12-01', daysOverdue: null }))).toBe(
    'Its action item is still open, due 2026-12-01.',
  )
  expect(sentence(anItem({ due: null, daysOverdue: null }))).toBe('Its action item is still open.')
  expect(sentence(anItem(), anItem({ issue, daysOverdue: 40 }))).toBe(
    '2 of its action items are still open, #34 is 40 days overdue.',
  )
  expect(sentence(anItem(), anItem({ due: null, daysOverdue: null }))).toContain(', one is 12 days overdue.')
})

test('a title that begins with the number does not get it twice', () => {
  const item = anItem({ title: '#34 Validate config', issue: { shown: 'acme/shop#34', url: null } })
  expect(textOf('new.md', true, anIncident({ unfinished: [item] }))).toContain('line 41  #34 Validate config, due')
})

test('an incident of the same day is said to be one', () => {
  expect(textOf('new.md', true, anIncident({ daysEarlier: 0 }))).toContain('    The same day: same service')
})

test('nothing found is one line', () => {
  expect(textOf('postmortems/new.md', true)).toBe(
    'No earlier incident of the record is clearly like postmortems/new.md.\n',
  )
  expect(textOf('expired certificate', false)).toBe('No postmortem of the record speaks of “expired certificate”.\n')
})

test('words of documents cannot command the terminal or the runner', () => {
  const hostile = '\u001b[31mred\u202e\n::error::x'
  const unfinished = [anItem({ title: hostile, issue: { shown: hostile, url: null } })]
  const text = textOf(
    hostile,
    false,
    anIncident({ title: hostile, id: hostile, path: hostile, because: [hostile], unfinished }),
  )
  expect(text).not.toMatch(/[\u001b\u202e]|^\s*::/m)
})
