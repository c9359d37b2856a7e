import { addDays, type Day } from '../calendar/day.js'
import type { IncidentView } from './facts.js'

/** What became of the action items of a month's incidents. */
export interface MonthOutcome {
  /** `2026-11`. */
  readonly month: string
  readonly incidents: number
  readonly done: number
  readonly dropped: number
  readonly open: number
  readonly overdue: number
}

const MONTHS = 12

/** The last twelve months, the present one included, also those without an incident. */
export function outcomesOf(incidents: readonly IncidentView[], today: Day): readonly MonthOutcome[] {
  return monthsUntil(today).map((month) => {
    const ofMonth = incidents.filter(({ date }) => date?.startsWith(month))
    const items = ofMonth.flatMap((incident) => incident.items)
    const overdue = items.filter((item) => item.daysOverdue > 0).length
    return {
      month,
      incidents: ofMonth.length,
      done: items.filter(({ state }) => state === 'done').length,
      dropped: items.filter(({ state }) => state === 'dropped').length,
      open: items.filter(({ state }) => state === 'open' || state === 'proposed').length - overdue,
      overdue,
    }
  })
}

function monthsUntil(today: Day): readonly string[] {
  const months: string[] = []
  let day = today
  while (months.length < MONTHS) {
    months.unshift(day.slice(0, 7))
    day = addDays(day, -Number(day.slice(8)))
  }
  return months
}
