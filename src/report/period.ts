import { addDays, type Day, weekdayOf } from '../calendar/day.js'
import { isoWeekOf, mondayOf } from '../calendar/week.js'
import { WEEKDAYS, type Weekday } from '../calendar/working-days.js'
import type { ReportPeriod } from './facts.js'
import type { Snapshot } from './snapshot.js'
import type { ReportState } from './state.js'

/**
 * What a report of a day is about: the days since the report day of the week before, or of the last report where weeks
 * were missed, and the days until the next one.
 */
export function periodOf(today: Day, reportDay: Weekday, state: ReportState | null): ReportPeriod {
  const week = isoWeekOf(today)
  const dayIn = (monday: Day) => addDays(monday, WEEKDAYS.indexOf(reportDay))
  const report = dayIn(mondayOf(today))
  const weekBefore = addDays(report, -7)
  const last = mondayOfWeek(baselineOf(state, week)?.week ?? '')
  const nextReport = report > today ? report : addDays(report, 7)
  return {
    week,
    from: last !== null && dayIn(last) < weekBefore ? dayIn(last) : weekBefore,
    to: today === report ? addDays(report, -1) : today,
    soonUntil: addDays(nextReport, -1),
    nextReport,
  }
}

/** True from the report day on, until this week or a later one was reported. */
export function isCommentDue(today: Day, reportDay: Weekday, state: ReportState | null): boolean {
  const reached = weekdayOf(today) >= WEEKDAYS.indexOf(reportDay) + 1
  return reached && (state === null || state.period < isoWeekOf(today))
}

/** What a report compares with: within a reported week still the report before it, so that its body stays the same. */
export function baselineOf(state: ReportState | null, week: string): Snapshot | null {
  if (!state) return null
  return state.period >= week ? state.was : state.at
}

export function isWeekBefore(earlier: string, week: string): boolean {
  const from = mondayOfWeek(earlier)
  return from !== null && isoWeekOf(addDays(from, 7)) === week
}

const WEEK = /^(20\d\d|2100)-W(\d\d)$/

/** 4 January is always in the first ISO week. */
export function mondayOfWeek(week: string): Day | null {
  const [, year, number] = WEEK.exec(week) ?? []
  return year ? addDays(mondayOf(`${Number(year)}-01-04`), (Number(number) - 1) * 7) : null
}
