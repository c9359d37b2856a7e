import { describe, expect, test } from '@jest/globals'
import { reportBlocks } from '../../src/report/index.js'
import { issuesReferredTo, type MissingSources, missingRecords } from '../../src/report/missing.js'
import { anIssue, someFacts } from './builders.js'
import { lines } from './plain.js'

const closed = { state: 'closed', stateReason: 'completed', closedAt: '2026-11-20T09:00:00Z' } as const
const incident = (number: number, labels: readonly string[] = ['incident', 'SEV1'], wishes = {}) =>
  anIssue(number, { ...closed, labels, ...wishes })

const SOURCES: MissingSources = {
  incidents: [],
  referred: new Set(),
  since: '2026-11-01',
  today: '2026-12-01',
  calendar: { timeZone: 'UTC', weekend: ['saturday', 'sunday'], holidays: [] },
  severities: ['SEV1', 'SEV2', 'SEV3', 'SEV4'],
  trigger: 'SEV2',
  withinOf: (rank) => (rank === 0 ? { amount: 3, unit: 'days' } : { amount: 5, unit: 'working-days' }),
}

const numbersOf = (change: Partial<MissingSources>) =>
  missingRecords({ ...SOURCES, ...change }).map(({ issue }) => issue.number)

describe('An incident without a postmortem is late', () => {
  test('once it was to have one, the longest closed first, with how bad it was', () => {
    const earlier = incident(90, ['incident', 'severity: 2'], { closedAt: '2026-11-18T09:00:00Z' })
    const incidents = [incident(91), earlier]
    expect(missingRecords({ ...SOURCES, incidents })).toMatchObject([
      { issue: { number: 90, shown: '#90' }, severity: 'SEV2', closedDays: 13 },
      { issue: { number: 91 }, severity: 'SEV1', closedDays: 11 },
    ])
    expect(numbersOf({ incidents, today: '2026-11-23' })).toEqual([])
    expect(numbersOf({ incidents, today: '2026-11-24' })).toEqual([91])
  })

  test.each([
    ['is open', incident(90, undefined, { state: 'open', stateReason: null, closedAt: null })],
    ['was a duplicate', incident(90, undefined, { stateReason: 'duplicate' })],
    ['is below the trigger', incident(90, ['incident', 'SEV3'])],
    ['has no severity', incident(90, ['incident', 'critical-path'])],
    ['was over before the team began', incident(90, undefined, { closedAt: '2026-10-31T09:00:00Z' })],
  ])('but not one that %s', (_, issue) => {
    expect(numbersOf({ incidents: [issue] })).toEqual([])
  })

  test.each([
    '#90',
    'See acme/shop#90.',
    'https://github.com/acme/shop/issues/90',
    '---\nincident: 90\n---',
    'Issue-number: "#90"',
  ])('nor one that a postmortem names: %j', (text) => {
    const referred = issuesReferredTo(['Nothing.', text], 'acme/shop')
    expect(numbersOf({ incidents: [incident(90), incident(9)], referred })).toEqual([9])
  })

  test.each(['#901', 'acme/ops#90', 'https://github.com/acme/shop/pull/90', 'step 90', 'incident: 90 minutes'])(
    'and %j names another thing',
    (text) => {
      const referred = issuesReferredTo([text], 'acme/shop')
      expect(numbersOf({ incidents: [incident(90)], referred })).toEqual([90])
    },
  )
})

test('the report names it by its number, before the drafts', () => {
  const missing = missingRecords({ ...SOURCES, incidents: [incident(90)] })
  const facts = someFacts('2026-12-01', [], { missing })
  expect(lines(reportBlocks(facts))).toEqual(
    expect.arrayContaining(['# Postmortems', 'Late: incident #90 (SEV1, closed 11 days ago) has none']),
  )
})
