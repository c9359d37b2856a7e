import { expect, test } from '@jest/globals'
import { countryHolidays } from '../../src/calendar/country-holidays.js'

test.each([
  ['DE', ['2026-01-01', '2026-10-03', '2026-12-25'], ['2026-01-06', '2026-08-15', '2026-12-24']],
  ['de-by', ['2026-01-06', '2026-10-03'], ['2026-10-31']],
  ['DE-BY-A', ['2026-01-06', '2026-08-08'], ['2026-10-31']],
  ['US', ['2026-07-04', '2026-11-26'], ['2026-12-26']],
  ['US-CA', ['2026-03-31', '2026-11-26'], ['2026-12-26']],
])('in %s people are off on days of its own', (code, off, on) => {
  const days = countryHolidays(code)
  expect(days).toEqual(expect.arrayContaining(off))
  expect(on.filter((day) => days?.some((one) => one === day))).toEqual([])
})

test('they are known from 2010 to 2045, each day once', () => {
  const days = countryHolidays('GB') ?? []
  expect([...new Set(days)]).toEqual(days)
  expect([...new Set(days.map((day) => Number(day.slice(0, 4))))]).toEqual(
    Array.from({ length: 36 }, (_, at) => 2010 + at),
  )
})

test.each(['', 'XX', 'DE-XX', 'DE-BY-XX', 'DE-', 'ZZ', 'XX-BY', 'GB-BY-A'])('there is no country `%s`', (code) => {
  expect(countryHolidays(code)).toBeNull()
})
