import { describe, expect, test } from '@jest/globals'
import { addDays, type Day, dayAt, daysBetween, isDay, lastDayOfMonth, weekdayOf } from '../../src/calendar/day.js'
import { addPeriod, parsePeriod, secondsOf } from '../../src/calendar/period.js'
import { epochOf, hasOffset, isZone, offsetAt, secondsBetween } from '../../src/calendar/time.js'
import { isoWeekOf, mondayOf } from '../../src/calendar/week.js'
import {
  addWorkingDays,
  type Calendar,
  isWorkingDay,
  WEEKDAYS,
  workingDaysBetween,
} from '../../src/calendar/working-days.js'
import { fc } from '../support/random.js'

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
]

const days = fc.integer({ min: 0, max: 36_000 }).map((offset) => addDays('2000-06-01', offset))

const calendars = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  weekend: fc.subarray([...WEEKDAYS], { maxLength: 6 }),
  holidays: fc.array(
    fc.integer({ min: 0, max: 60 }).map((offset) => addDays('2026-12-01', offset)),
    { maxLength: 12 },
  ),
})

const decemberDays = fc.integer({ min: -20, max: 80 }).map((offset) => addDays('2026-12-01', offset))

const OFFICE: Calendar = {
  timeZone: 'Europe/Berlin',
  weekend: ['saturday', 'sunday'],
  holidays: ['2026-12-25', '2026-12-26', '2027-01-01'],
}

describe('a day', () => {
  test.each([
    ['2026-12-01', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2100-02-28', true],
    ['2100-02-29', false],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['1999-12-31', false],
    ['2101-01-01', false],
    ['9999-12-31', false],
    ['2026-1-5', false],
    ['10/11/2026', false],
    ['٢٠٢٦-١٢-٠١', false],
    ['2026-12-01T00:00:00Z', false],
    [' 2026-12-01', false],
    ['2026-12-01\n', false],
    ['', false],
  ])('%j is a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is)
  })

  test('moving there and back ends where it began, and the distance is the number of days moved', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (day, count) => {
        const there = addDays(day, count)
        expect(addDays(there, -count)).toBe(day)
        expect(daysBetween(day, there)).toBe(count)
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day))
      }),
    )
  })

  test('a year has its leap day, and days are whole also where clocks change', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
    expect(lastDayOfMonth(2028, 2)).toBe('2028-02-29')
    expect(lastDayOfMonth(2026, 11)).toBe('2026-11-30')
  })

  test('Monday is 1 and Sunday is 7', () => {
    expect([weekdayOf('2026-11-30'), weekdayOf('2026-12-06')]).toEqual([1, 7])
  })
})

describe('the day of an instant', () => {
  test.each<[string, string, Day]>([
    ['2026-12-01T00:30:00Z', 'UTC', '2026-12-01'],
    ['2026-12-01T00:30:00Z', 'America/Los_Angeles', '2026-11-30'],
    ['2026-12-01T10:30:00Z', 'Pacific/Kiritimati', '2026-12-02'],
    ['2026-12-01T22:59:59Z', 'Europe/Berlin', '2026-12-01'],
    ['2026-12-01T23:00:00Z', 'Europe/Berlin', '2026-12-02'],
    ['2026-06-30T21:59:59Z', 'Europe/Berlin', '2026-06-30'],
    ['2026-06-30T22:00:00Z', 'Europe/Berlin', '2026-07-01'],
    ['2026-03-29T00:59:59Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-10-24T22:00:00Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T22:59:59Z', 'Europe/Berlin', '2026-10-25'],
  ])('%s is in %s on %s', (instant, zone, day) => {
    expect(dayAt(epochOf(instant) ?? 0, zone)).toBe(day)
  })

  test('is what the world’s clocks say, wherever the program runs', () => {
    const shown = (epoch: number, timeZone: string) =>
      new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(epoch)
    fc.assert(
      fc.property(fc.integer({ min: 946_800_000, max: 4_102_400_000 }), fc.constantFrom(...ZONES), (seconds, zone) => {
        expect(dayAt(seconds * 1000, zone)).toBe(shown(seconds * 1000, zone))
      }),
    )
  })
})

describe('the calendar does not look at the zone of the machine', () => {
  const answers = () => [
    dayAt(1_796_083_200_000, 'America/Los_Angeles'),
    addWorkingDays(OFFICE, '2026-12-24', 1),
    isoWeekOf('2027-01-01'),
    offsetAt('2026-11-03T11:02:00', 'Europe/Berlin'),
    secondsBetween('2026-03-29T01:30:00', '2026-03-29T03:30:00'),
    epochOf('2026-11-03T11:02:00'),
  ]

  test.each(['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati'])('TZ=%s', (zone) => {
    const before = process.env['TZ']
    process.env['TZ'] = zone
    try {
      expect(answers()).toEqual(['2026-11-30', '2026-12-28', '2026-W53', '+01:00', 7200, 1_793_703_720_000])
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })
})

describe('working days', () => {
  test.each<[Day, number, Day]>([
    ['2026-12-01', 3, '2026-12-04'],
    ['2026-12-04', 1, '2026-12-07'],
    ['2026-12-05', 1, '2026-12-07'],
    ['2026-12-01', -3, '2026-11-26'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-12-28', -1, '2026-12-24'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2026-12-26', 0, '2026-12-26'],
  ])('from %s, %d working days lead to %s', (from, count, to) => {
    expect(addWorkingDays(OFFICE, from, count)).toBe(to)
  })

  test('weekends and holidays are days off', () => {
    expect(['2026-12-24', '2026-12-25', '2026-12-27'].map((day) => isWorkingDay(OFFICE, day as Day))).toEqual([
      true,
      false,
      false,
    ])
  })

  test('a calendar without working days moves by days, so that nothing waits for ever', () => {
    expect(addWorkingDays({ ...OFFICE, weekend: WEEKDAYS }, '2026-12-01', 3)).toBe('2026-12-04')
  })

  test('moving by working days ends on one, that many working days away', () => {
    fc.assert(
      fc.property(calendars, decemberDays, fc.integer({ min: 1, max: 12 }), (calendar, day, count) => {
        const there = addWorkingDays(calendar, day, count)
        expect(isWorkingDay(calendar, there)).toBe(true)
        expect(workingDaysBetween(calendar, day, there)).toBe(count)
      }),
    )
  })

  test('between two days they are counted one by one, after the first and up to the last', () => {
    fc.assert(
      fc.property(calendars, decemberDays, decemberDays, (calendar, one, other) => {
        const [from, to] = one <= other ? [one, other] : [other, one]
        let count = 0
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count += 1
        expect(workingDaysBetween(calendar, from, to)).toBe(count)
        expect(workingDaysBetween(calendar, to, from) + count).toBe(0)
      }),
    )
  })
})

describe('weeks', () => {
  test.each<[Day, string]>([
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2026-01-01', '2026-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2028-01-01', '2027-W52'],
    ['2026-11-29', '2026-W48'],
    ['2026-11-30', '2026-W49'],
  ])('%s is in %s', (day, week) => {
    expect(isoWeekOf(day)).toBe(week)
  })

  test('seven days share a week, which begins on Monday, and later weeks sort after it', () => {
    fc.assert(
      fc.property(days, (day) => {
        const monday = mondayOf(day)
        expect(weekdayOf(monday)).toBe(1)
        expect(daysBetween(monday, day)).toBe(weekdayOf(day) - 1)
        expect(isoWeekOf(day)).toBe(isoWeekOf(monday))
        expect(isoWeekOf(addDays(monday, 6))).toBe(isoWeekOf(monday))
        expect(isoWeekOf(addDays(monday, 7)) > isoWeekOf(monday)).toBe(true)
      }),
    )
  })
})

describe('periods', () => {
  test.each([
    ['5m', { amount: 5, unit: 'minutes' }, 300],
    ['2h', { amount: 2, unit: 'hours' }, 7200],
    ['30d', { amount: 30, unit: 'days' }, 2_592_000],
    ['3wd', { amount: 3, unit: 'working-days' }, 259_200],
    ['2w', { amount: 2, unit: 'weeks' }, 1_209_600],
  ] as const)('%s', (text, period, seconds) => {
    expect(parsePeriod(text)).toEqual(period)
    expect(secondsOf(period)).toBe(seconds)
  })

  test.each(['', '5', 'd', '-5d', '5 d', '5D', '1.5h', '5wdd', '999999d', 'constructor'])('%j is none', (text) => {
    expect(parsePeriod(text)).toBeNull()
  })

  test.each<[string, 1 | -1, Day]>([
    ['90m', 1, '2026-12-24'],
    ['48h', -1, '2026-12-24'],
    ['30d', 1, '2027-01-23'],
    ['1w', -1, '2026-12-17'],
    ['2wd', 1, '2026-12-29'],
  ])('%s from Christmas Eve, in direction %d, is %s', (text, sign, day) => {
    const period = parsePeriod(text)
    expect(period && addPeriod(OFFICE, '2026-12-24', period, sign)).toBe(day)
  })
})

describe('times', () => {
  test.each([
    ['2026-11-03T10:02:00Z', '2026-11-03T10:49:00Z', 2820],
    ['2026-11-03T11:02:00+01:00', '2026-11-03T10:49:00Z', 2820],
    ['2026-11-03T23:50:00', '2026-11-04T00:10:00', 1200],
    ['2026-11-03T10:49:00Z', '2026-11-03T10:02:00Z', -2820],
    ['2026-11-03T10:02:00Z', '2026-11-03T10:49:00', null],
    ['yesterday', '2026-11-03T10:49:00', null],
    ['2026-02-30T10:00:00Z', '2026-11-03T10:49:00Z', null],
  ])('from %s to %s: %s seconds', (from, to, seconds) => {
    expect(secondsBetween(from, to)).toBe(seconds)
  })

  test('a night in which clocks change has as many seconds as passed', () => {
    expect(secondsBetween('2026-03-29T01:30:00+01:00', '2026-03-29T03:30:00+02:00')).toBe(3600)
    expect(secondsBetween('2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00')).toBe(3600)
  })

  test('only an offset makes a time know its zone', () => {
    expect(['2026-11-03T10:02:00Z', '2026-11-03T10:02:00-07:00', '2026-11-03T10:02:00'].map(hasOffset)).toEqual([
      true,
      true,
      false,
    ])
  })

  test.each([
    ['2026-11-03T11:02:00', 'UTC', 'Z'],
    ['2026-11-03T11:02:00', 'Etc/UTC', 'Z'],
    ['2026-11-03T11:02:00', 'Europe/London', '+00:00'],
    ['2026-11-03T11:02:00', 'Europe/Berlin', '+01:00'],
    ['2026-07-03T11:02:00', 'Europe/Berlin', '+02:00'],
    ['2026-11-03T11:02:00', 'Asia/Kathmandu', '+05:45'],
    ['2026-11-03T11:02:00', 'Pacific/Kiritimati', '+14:00'],
    ['2026-03-29T02:30:00', 'Europe/Berlin', '+02:00'],
    ['2026-10-25T02:30:00', 'Europe/Berlin', '+02:00'],
    ['2026-03-08T02:30:00', 'America/Los_Angeles', '-07:00'],
    ['2026-11-03T11:02:00', 'Europe/Nowhere', null],
    ['2026-02-30T11:02:00', 'Europe/Berlin', null],
  ])('at %s the offset of %s is %s', (local, zone, offset) => {
    expect(offsetAt(local, zone)).toBe(offset)
  })

  test.each([
    ['UTC', true],
    ['Europe/Berlin', true],
    ['Mars/Olympus', false],
    ['', false],
    ['CEST', false],
    ['+01:00', false],
    ['2026-01-01T00:00Z', false],
    ['Etc/GMT+5', true],
  ])('%j is a zone: %s', (name, is) => {
    expect(isZone(name)).toBe(is)
  })
})
