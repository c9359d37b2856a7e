import { type Day, daysBetween } from '../calendar/day.js'
import { onWorkingDay } from '../calendar/working-days.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import type { ReportSettings } from './settings.js'
import { stepsOf } from './steps.js'

/** What last happened to an item; a change of its issue on the day of our last reminder was most likely that reminder. */
export type SignOfLife =
  | { readonly kind: 'pull-request'; readonly number: number }
  | { readonly kind: 'change'; readonly days: number }
  | { readonly kind: 'reminder'; readonly on: Day }

interface Signs {
  readonly changed: Day | null
  readonly pullRequest: number | null
  readonly reminded: Day | null
}

/** The day of the last change, the pull request that is open to close it, and the day of our reminder, if known. */
export function signOfLife(
  item: TrackedItem,
  { changed, pullRequest, reminded }: Signs,
  today: Day,
  settings: ReportSettings,
): SignOfLife | null {
  if (pullRequest !== null) return { kind: 'pull-request', number: pullRequest }
  if (changed === null) return null
  if (changed === reminded || changed === lastReminder(item, settings)) return { kind: 'reminder', on: changed }
  return { kind: 'change', days: Math.max(0, daysBetween(changed, today)) }
}

/** The working day on which the last reminder was due. */
function lastReminder({ effectiveDue, nudges }: TrackedItem, settings: ReportSettings): Day | null {
  if (effectiveDue === null || nudges.length === 0) return null
  const sent = new Set(nudges.filter(({ due }) => due === effectiveDue).map(({ step }) => step))
  const last = stepsOf(effectiveDue, settings).findLast(({ step }) => sent.has(step))
  if (!last) return null
  return onWorkingDay(settings.calendar, last.on)
}
