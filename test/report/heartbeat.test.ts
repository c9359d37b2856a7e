import { expect, test } from '@jest/globals'
import type { Day } from '../../src/calendar/day.js'
import { heartbeatOf } from '../../src/report/heartbeat.js'
import { anIssue, anItem, SETTINGS } from './builders.js'

const issue = anIssue(1, { createdAt: '2026-11-02T08:00:00Z' })
const found = (period: string) =>
  ({
    kind: 'found',
    issue,
    state: { period, factsHash: '', at: null, was: null, numbers: '', slack: '', sending: '' },
  }) as const
const missedOn = (today: Day, period = '2026-W46', filedAt = '2026-11-04T09:00:00Z') =>
  heartbeatOf(found(period), [anItem({ filedAt })], today, SETTINGS)?.missed

test.each<[string, Day, number]>([
  // The report of 2026-W46 came on Monday 9 November.
  ['in the week of the last report nothing is missing', '2026-11-13', 0],
  ['nor on the next report day, and on the day after it', '2026-11-17', 0],
  ['two days after it one is', '2026-11-18', 1],
  ['and with each week one more', '2026-12-02', 3],
])('%s', (_, today, missed) => {
  expect(missedOn(today)).toBe(missed)
})

test('before the first weekly comment it counts from the day on which the report issue was made', () => {
  expect(missedOn('2026-11-11', '')).toBe(1)
  expect(heartbeatOf(found(''), [anItem()], '2026-11-05', SETTINGS)).toEqual({ last: null, missed: 0 })
})

test('weeks in which nothing was open need no report', () => {
  expect(missedOn('2026-12-02', '2026-W46', '2026-11-24T09:00:00Z')).toBe(1)
  expect(heartbeatOf(found('2026-W46'), [anItem({ state: 'done' })], '2026-12-02', SETTINGS)?.missed).toBe(0)
})

test('where no report is kept there is nothing to miss', () => {
  expect(heartbeatOf({ kind: 'none' }, [anItem()], '2026-12-02', SETTINGS)).toBeNull()
  expect(heartbeatOf({ kind: 'damaged', issue }, [anItem()], '2026-12-02', SETTINGS)).toBeNull()
  expect(heartbeatOf(found('2026-W46'), [anItem()], '2026-12-02', { ...SETTINGS, report: 'off' })).toBeNull()
})
