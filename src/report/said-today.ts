import { type Day, isDay } from '../calendar/day.js'
import { dayOfInstant } from '../calendar/day-of-instant.js'
import type { Comment } from '../ports/tracker.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { placeKey } from '../sync/want/references.js'
import type { IssueComments } from './activity.js'
import { askedBy } from './escalation.js'
import { mentionable } from './item-state.js'
import { NUDGE_MARK, nudgeMark } from './mark.js'
import { isOurs } from './outcome.js'
import type { ReportSettings } from './settings.js'

/** Reminders that runs of the same day sent before this one. */
export interface SaidToday {
  /** Logins and teams, in lower case: nobody gets a second one on a day. */
  readonly people: ReadonlySet<string>
  /** `saidKey` of each: what a run that broke off did not record. */
  readonly steps: ReadonlySet<string>
}

export const NOTHING_SAID: SaidToday = { people: new Set(), steps: new Set() }

export interface SaidSources {
  readonly comments: IssueComments
  readonly ourIds: ReadonlySet<number>
  readonly today: Day
  readonly settings: ReportSettings
}

export function saidToday(items: readonly TrackedItem[], sources: SaidSources): SaidToday {
  const people = new Set<string>()
  const steps = new Set<string>()
  for (const item of items) {
    for (const { step, due, on } of remindersOn(item, sources)) {
      if (on !== sources.today) continue
      const decider = askedBy(step, due, sources.settings)
      for (const login of [...mentionable(item), ...(decider === null ? [] : [decider])])
        people.add(login.toLowerCase())
      steps.add(saidKey(item, step, due))
    }
  }
  return { people, steps }
}

/** The days of our last reminders, by the place of their issue (`placeKey`). */
export function remindedOn(items: readonly TrackedItem[], sources: SaidSources): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>()
  for (const item of items) {
    const last = remindersOn(item, sources).at(-1)
    if (item.issue !== null && last) days.set(placeKey(item.issue), last.on)
  }
  return days
}

export function saidKey({ issue }: TrackedItem, step: string, due: Day): string {
  return issue === null ? '' : `${placeKey(issue)} ${nudgeMark(step, due)}`
}

function remindersOn({ issue }: TrackedItem, { comments, ourIds, settings }: SaidSources) {
  const said: readonly Comment[] = (issue && comments.get(placeKey(issue))) ?? []
  return said.flatMap((comment) => {
    const [, step = '', due = ''] = (isOurs(comment, ourIds) && NUDGE_MARK.exec(comment.body)) || []
    const on = dayOfInstant(comment.createdAt, settings.calendar.timeZone)
    return on === null || !isDay(due) ? [] : [{ step, due, on }]
  })
}
