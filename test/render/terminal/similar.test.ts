import { expect, test } from '@jest/globals'
import { type FoundIncident, renderSimilarText } from '../../../src/render/terminal/similar.js'

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
      { title: 'Validate config before rollout', line: 41, due: '2026-11-01', daysOverdue: 12 },
      { title: 'Write a runbook', line: 42, due: null, daysOverdue: null },
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
    2 action items not ticked:
      line 41  Validate config before rollout, due 2026-11-01, 12 days overdue
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

test('nothing found is one line', () => {
  expect(textOf('postmortems/new.md', true)).toBe(
    'No earlier incident of the record is clearly like postmortems/new.md.\n',
  )
  expect(textOf('expired certificate', false)).toBe('No postmortem of the record speaks of “expired certificate”.\n')
})

test('words of documents cannot command the terminal or the runner', () => {
  const hostile = '\u001b[31mred\u202e\n::error::x'
  const unfinished = [{ title: hostile, line: 1, due: null, daysOverdue: null }]
  const text = textOf(
    hostile,
    false,
    anIncident({ title: hostile, id: hostile, path: hostile, because: [hostile], unfinished }),
  )
  expect(text).not.toMatch(/[\u001b\u202e]|^\s*::/m)
})
