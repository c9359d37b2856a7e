import { type Day, dayAt } from '../calendar/day.js'
import { addPeriod, type Period } from '../calendar/period.js'
import { epochOf } from '../calendar/time.js'
import type { Calendar } from '../calendar/working-days.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import type { ReportPeriod } from './facts.js'

/** A postmortem some time after its action items were filed: what became of it. */
export interface CheckIn {
  readonly id: string
  readonly title: string
  readonly path: string
  /** The day on which it is looked at. */
  readonly on: Day
  readonly open: number
  readonly of: number
  /** The day of the last incident that was very much like it. */
  readonly cameBack: Day | null
}

export interface CheckInSources {
  readonly items: readonly TrackedItem[]
  readonly after: Period
  readonly period: Pick<ReportPeriod, 'from'>
  readonly today: Day
  readonly calendar: Calendar
  /** By path. */
  readonly returns: ReadonlyMap<string, Day>
}

/** Those whose day came since the last report, and of which something is open or came back: the end of the others is told as such. */
export function checkInsOf({ items, after, period, today, calendar, returns }: CheckInSources): readonly CheckIn[] {
  const byPath = new Map<string, TrackedItem[]>()
  for (const item of items) byPath.set(item.postmortem.path, [...(byPath.get(item.postmortem.path) ?? []), item])
  return [...byPath.values()].flatMap((record): readonly CheckIn[] => {
    const filed = record.flatMap(({ filedAt }) => epochOf(filedAt ?? '') ?? [])
    const [first] = record
    if (!first || filed.length === 0) return []
    const on = addPeriod(calendar, dayAt(Math.min(...filed), calendar.timeZone), after)
    if (on < period.from || on > today) return []
    const open = record.filter(({ state }) => state === 'open').length
    const { id, title, path } = first.postmortem
    const cameBack = returns.get(path) ?? null
    return open === 0 && cameBack === null ? [] : [{ id, title, path, on, open, of: record.length, cameBack }]
  })
}
