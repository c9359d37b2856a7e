import { expect, test } from '@jest/globals'
import type { Day } from '../../src/calendar/day.js'
import { durationInWords } from '../../src/calendar/duration-in-words.js'
import {
  dateInWords,
  dayAndMonth,
  dayInWords,
  daysInWords,
  monthInWords,
  shortDate,
  shortWeekday,
} from '../../src/calendar/in-words.js'
import { localTimeAt } from '../../src/calendar/local-time.js'
import { monthBefore } from '../../src/calendar/month.js'

test.each<[Day, string, string, string]>([
  ['2026-01-05', 'Monday 5 January', 'Mon', '5 Jan'],
  ['2026-02-10', 'Tuesday 10 February', 'Tue', '10 Feb'],
  ['2026-03-11', 'Wednesday 11 March', 'Wed', '11 Mar'],
  ['2026-04-30', 'Thursday 30 April', 'Thu', '30 Apr'],
  ['2026-05-01', 'Friday 1 May', 'Fri', '1 May'],
  ['2026-06-06', 'Saturday 6 June', 'Sat', '6 Jun'],
  ['2026-07-12', 'Sunday 12 July', 'Sun', '12 Jul'],
  ['2026-08-03', 'Monday 3 August', 'Mon', '3 Aug'],
  ['2026-09-01', 'Tuesday 1 September', 'Tue', '1 Sep'],
  ['2026-10-28', 'Wednesday 28 October', 'Wed', '28 Oct'],
  ['2026-11-26', 'Thursday 26 November', 'Thu', '26 Nov'],
  ['2026-12-04', 'Friday 4 December', 'Fri', '4 Dec'],
])('%s is %s', (day, long, weekday, short) => {
  expect(dayInWords(day)).toBe(long)
  expect(shortWeekday(day)).toBe(weekday)
  expect(shortDate(day)).toBe(short)
  const withoutWeekday = long.slice(long.indexOf(' ') + 1)
  expect(dayAndMonth(day)).toBe(withoutWeekday)
  expect(dateInWords(day)).toBe(`${withoutWeekday} 2026`)
  expect(`${Number(day.slice(-2))} ${monthInWords(day)}`).toBe(withoutWeekday)
})

test.each<[Day, Day, string]>([
  ['2026-11-23', '2026-11-29', '23–29 November 2026'],
  ['2026-11-30', '2026-12-06', '30 November – 6 December 2026'],
  ['2026-12-28', '2027-01-03', '28 December 2026 – 3 January 2027'],
  ['2026-12-01', '2027-12-01', '1 December 2026 – 1 December 2027'],
  ['2026-12-01', '2026-12-01', '1 December 2026'],
])('from %s to %s it is %s', (from, to, words) => {
  expect(daysInWords(from, to)).toBe(words)
})

test.each([
  [0, '0 seconds'],
  [0.4, '0 seconds'],
  [1, '1 second'],
  [59.6, '1 minute'],
  [2820, '47 minutes'],
  [3600, '1 hour'],
  [7500, '2 hours 5 minutes'],
  [7205, '2 hours 5 seconds'],
  [90_061, '1 day 1 hour'],
  [172_859, '2 days 59 seconds'],
])('%d seconds are %s', (seconds, words) => {
  expect(durationInWords(seconds)).toBe(words)
})

test.each<[Day, Day, Day]>([
  ['2026-12-07', '2026-11-01', '2026-11-30'],
  ['2026-12-01', '2026-11-01', '2026-11-30'],
  ['2027-01-31', '2026-12-01', '2026-12-31'],
  ['2028-03-01', '2028-02-01', '2028-02-29'],
])('the month before %s goes from %s to %s', (day, from, to) => {
  expect(monthBefore(day)).toEqual({ from, to })
})

test.each([
  ['UTC', '2026-11-03T10:02', '+00:00'],
  ['Europe/Berlin', '2026-11-03T11:02', '+01:00'],
  ['America/Los_Angeles', '2026-11-03T02:02', '-08:00'],
])('a clock in %s shows %s, and its offset', (zone, minute, offset) => {
  expect(localTimeAt(Date.UTC(2026, 10, 3, 10, 2, 59), zone)).toEqual({ minute, offset })
})
