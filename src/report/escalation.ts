import type { Day } from '../calendar/day.js'
import { dayOfInstant } from '../calendar/day-of-instant.js'
import { addPeriod } from '../calendar/period.js'
import { addWorkingDays, onWorkingDay } from '../calendar/working-days.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { mentionable } from './item-state.js'
import type { ReportSettings } from './settings.js'

/** Somebody whom the configuration names is asked to decide. */
export interface Escalation {
  /** `overdue-1`, `overdue-2` …, or `unassigned`. */
  readonly step: string
  /** The date that it belongs to: another one begins anew. */
  readonly due: Day
  /** A login, or a team (`acme/leads`), without `@`. */
  readonly to: string
}

/** The next one, as owners are told of it beforehand. */
export interface Ahead {
  readonly on: Day
  readonly to: string
}

const UNASSIGNED = 'unassigned'

/**
 * The escalation that is due on a day and was not sent for this date; of several missed ones the latest. Nobody is gone over
 * the head of an owner who was not reminded of this date since it passed. An item that nobody owns is one for the first of
 * the configuration's people once `assign-within` has passed.
 */
export function escalationOf(item: TrackedItem, today: Day, settings: ReportSettings): Escalation | null {
  const due = item.effectiveDue
  if (due === null) return null
  const steps = overdueSteps(due, settings)
  const at = steps.findLastIndex(({ on }) => on <= today)
  const late = steps[at]
  const sent = steps.findLastIndex(({ step }) => isSent(item, step, due))
  const isForewarned = mentionable(item).length === 0 || item.nudges.some((one) => isReminderOf(one, due))
  if (late && at > sent) return isForewarned ? { step: late.step, due, to: late.to } : null
  const [first] = settings.escalation
  const by = sent < 0 ? assignBy(item, settings) : null
  if (!first || by === null || by >= today || mentionable(item).length > 0) return null
  return isSent(item, UNASSIGNED, by) ? null : { step: UNASSIGNED, due: by, to: first.to }
}

/** The one after a reminder of a day, on the working day on which it is sent; null where none is left. */
export function aheadOf(item: TrackedItem, due: Day, today: Day, settings: ReportSettings): Ahead | null {
  const steps = overdueSteps(due, settings)
  const next = steps.find(({ on }) => on > today)
  const missed = steps.findLast(({ on }) => on <= today)
  const isOwed = missed !== undefined && !steps.some(({ step }) => isSent(item, step, due))
  if (isOwed && mentionable(item).length > 0) {
    return { on: addWorkingDays(settings.calendar, today, 1), to: missed.to }
  }
  return next ? { on: next.on, to: next.to } : null
}

/** The day by which an item has an owner. */
export function assignBy(item: TrackedItem, { calendar, assignWithin }: ReportSettings): Day | null {
  const filed = dayOfInstant(item.filedAt, calendar.timeZone)
  return filed && addPeriod(calendar, filed, assignWithin)
}

export function isUnassigned({ step }: Escalation): boolean {
  return step === UNASSIGNED
}

/** Whom an escalation asked; null for a reminder. */
export function askedBy(step: string, due: Day, settings: ReportSettings): string | null {
  if (step === UNASSIGNED) return settings.escalation[0]?.to ?? null
  return overdueSteps(due, settings).find((one) => one.step === step)?.to ?? null
}

function overdueSteps(due: Day, { calendar, escalation }: ReportSettings) {
  return escalation
    .map(({ after, to }) => ({ day: addPeriod(calendar, due, after), to }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ day, to }, at) => ({
      step: `overdue-${at + 1}`,
      on: onWorkingDay(calendar, day),
      to,
    }))
}

function isReminderOf({ step, due: of }: TrackedItem['nudges'][number], due: Day): boolean {
  return of === due && step.startsWith('after-')
}

function isSent({ nudges }: TrackedItem, step: string, due: Day): boolean {
  return nudges.some((sent) => sent.step === step && sent.due === due)
}
