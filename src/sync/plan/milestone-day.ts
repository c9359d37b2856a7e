import { type Day, isDay } from '../../calendar/day.js'
import type { Milestone } from '../../ports/tracker.js'

/** The day of a milestone. GitHub keeps it as an instant of that day in UTC: midnight of the day in California. */
export function milestoneDay(milestone: Milestone | null): Day | null {
  const day = milestone?.dueOn?.slice(0, 10) ?? ''
  return isDay(day) ? day : null
}
