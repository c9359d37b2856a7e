import { addDays, type Day } from '../calendar/day.js'
import { dayOfInstant } from '../calendar/day-of-instant.js'
import { mondayOf } from '../calendar/week.js'
import { WEEKDAYS } from '../calendar/working-days.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import type { FoundReport } from './find-report.js'
import { isOpen } from './item-state.js'
import { mondayOfWeek } from './period.js'
import type { ReportSettings } from './settings.js'

/** Whether reports come as they should: schedules stop silently after 60 days without activity in a public repository. */
export interface Heartbeat {
  /** ISO week of the last weekly comment; null before the first. */
  readonly last: string | null
  /** Report days that passed without one although something was open. */
  readonly missed: number
}

export type Filed = Parameters<typeof isOpen>[0] & Pick<TrackedItem, 'filedAt'>

// A run may come late on the report day, or the day after it.
const GRACE = 2

/** Null where no report is kept, or there is none yet. */
export function heartbeatOf(
  existing: FoundReport,
  items: readonly Filed[],
  today: Day,
  settings: ReportSettings,
): Heartbeat | null {
  if (settings.report === 'off' || existing.kind !== 'found') return null
  const { calendar, reportDay } = settings
  const { period } = existing.state
  const dayIn = (monday: Day) => addDays(monday, WEEKDAYS.indexOf(reportDay))
  const begun = dayOfInstant(existing.issue.createdAt, calendar.timeZone) ?? today
  const reported = mondayOfWeek(period)
  const since = later(reported === null ? begun : dayIn(reported), openSince(items, calendar.timeZone) ?? today)
  let missed = 0
  for (let day = dayIn(mondayOf(since)); day <= addDays(today, -GRACE); day = addDays(day, 7))
    if (day > since) missed += 1
  return { last: period === '' ? null : period, missed }
}

/** The day on which the oldest of what is open was filed. */
export function openSince(items: readonly Filed[], zone: string): Day | null {
  const days = items.filter(isOpen).flatMap(({ filedAt }) => dayOfInstant(filedAt, zone) ?? [])
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null)
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}
