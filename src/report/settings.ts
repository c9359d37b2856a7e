import type { Period } from '../calendar/period.js'
import type { Calendar, Weekday } from '../calendar/working-days.js'

/** What a team decided about its follow-up; the configuration is translated to this. */
export interface ReportSettings {
  /** The report issue's title: `Postmortem follow-up`. */
  readonly title: string
  readonly calendar: Calendar
  readonly followUp: {
    readonly before: Period
    readonly after: Period
    /** From one reminder after the due date to the next. */
    readonly repeat: Period
    /** Reminders after the due date, the first one included. */
    readonly atMost: number
  }
  /** Who is asked to decide, and how long after the due date. */
  readonly escalation: readonly { readonly after: Period; readonly to: string }[]
  /** From filing until an item has an owner. */
  readonly assignWithin: Period
  /** From filing until a postmortem is looked at again. */
  readonly checkIn: Period
  /** Reminders in one run. */
  readonly nudgeLimit: number
  readonly report: 'weekly' | 'off'
  readonly reportDay: Weekday
  /** Worst first. */
  readonly severities: readonly string[]
  readonly labels: { readonly base: string; readonly report: string }
}
