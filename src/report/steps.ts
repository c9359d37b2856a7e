import type { Day } from '../calendar/day.js'
import { addPeriod } from '../calendar/period.js'
import { isWorkingDay, onWorkingDay, workingDaysBetween } from '../calendar/working-days.js'
import { isExposedItem, type TrackedItem } from '../sync/tracked-item.js'
import { type Ahead, aheadOf, type Escalation, escalationOf } from './escalation.js'
import type { ReportSettings } from './settings.js'

/** A reminder that is to be sent now, or an escalation. */
export interface DueStep {
  /** `before`, `after-1`, `after-2` …; that of the escalation where there is one. */
  readonly step: string
  readonly due: Day
  readonly escalation: Escalation | null
  /** The step of the reminder that the escalation stands for. */
  readonly reminder: string | null
  /** Working days since the due date; negative: still to come. */
  readonly workingDaysLate: number
  /** The working day of the reminder after this one; null when this is the last. */
  readonly next: Day | null
  /** The next escalation. */
  readonly ahead: Ahead | null
}

/** A reminder on its day, which may be a day off. */
export interface Step {
  readonly step: string
  readonly on: Day
}

/**
 * The reminder that an item's owner is owed on a day: the latest of those whose day has come, unless it was sent for
 * the same due date. An escalation stands for the reminder of its day. Null on a day off, and for an item that is not open, sleeps, or has no issue or no due date.
 */
export function dueStep(item: TrackedItem, today: Day, settings: ReportSettings): DueStep | null {
  const due = item.effectiveDue
  if (item.state !== 'open' || item.issue === null || item.snoozedUntil !== null || due === null) return null
  if (isExposedItem(item)) return null
  if (!isWorkingDay(settings.calendar, today)) return null
  const steps = stepsOf(due, settings)
  const at = steps.findLastIndex(({ on }) => on <= today)
  const step = steps[at]
  const isOwed = step && at > lastSent(item, due, steps) && !(step.step === BEFORE && today > due)
  const escalation = escalationOf(item, today, settings)
  if (!isOwed && escalation === null) return null
  const reminder = isOwed ? step.step : null
  return {
    step: escalation?.step ?? step?.step ?? BEFORE,
    due: escalation?.due ?? due,
    escalation,
    reminder: escalation === null ? null : reminder,
    workingDaysLate: workingDaysBetween(settings.calendar, due, today),
    next: nextAfter(steps[at + 1], settings),
    ahead: aheadAfter(escalation, item, due, today, settings),
  }
}

/** True when the last reminder for its due date was sent: reminding alone does not help here. */
export function remindersEnded({ nudges, effectiveDue }: TrackedItem, { followUp }: ReportSettings): boolean {
  const last = `after-${followUp.atMost}`
  return nudges.some(({ step, due }) => step === last && due === effectiveDue)
}

/** An escalation tells of the next one alone. */
function aheadAfter(
  escalation: Escalation | null,
  item: TrackedItem,
  due: Day,
  today: Day,
  settings: ReportSettings,
): Ahead | null {
  const known = escalation === null ? item : { ...item, nudges: [...item.nudges, escalation] }
  return aheadOf(known, due, today, settings)
}

const BEFORE = 'before'

export function stepsOf(due: Day, { calendar, followUp }: ReportSettings): readonly Step[] {
  const steps: Step[] = [{ step: BEFORE, on: addPeriod(calendar, due, followUp.before, -1) }]
  let on = addPeriod(calendar, due, followUp.after)
  for (let count = 1; count <= followUp.atMost; count += 1) {
    steps.push({ step: `after-${count}`, on })
    on = addPeriod(calendar, on, followUp.repeat)
  }
  return steps
}

function lastSent(item: TrackedItem, due: Day, steps: readonly Step[]): number {
  const sent = new Set(item.nudges.filter((nudge) => nudge.due === due).map((nudge) => nudge.step))
  return steps.findLastIndex(({ step }) => sent.has(step))
}

function nextAfter(step: Step | undefined, { calendar }: ReportSettings): Day | null {
  if (!step) return null
  return onWorkingDay(calendar, step.on)
}
