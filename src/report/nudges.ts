import { type Day, daysBetween } from '../calendar/day.js'
import { isSecret, type TrackedItem } from '../sync/tracked-item.js'
import { isOpen, mentionable, severityRank } from './item-state.js'
import type { CoveredStep, PlannedNudge } from './nudge.js'
import { NOTHING_SAID, type SaidToday, saidKey } from './said-today.js'
import type { ReportSettings } from './settings.js'
import { type DueStep, dueStep } from './steps.js'

/** What is known of an item's issue; null: nobody looked, so nobody is reminded. */
export type ActivityOf = (item: TrackedItem) => ItemActivity | null

export interface ItemActivity {
  readonly pullRequestOpen: boolean
  /** The owner did something on the issue in the last working days. */
  readonly ownerActive: boolean
}

export interface NudgePlan {
  readonly nudges: readonly PlannedNudge[]
  readonly waiting: readonly WaitingNudge[]
}

/** A reminder that is due and not sent in this run. */
export interface WaitingNudge {
  readonly item: TrackedItem
  readonly step: string
  /** `limit`: that of the run, or that of one notification a day for each person. */
  readonly because: 'nobody-to-mention' | 'pull-request' | 'active' | 'not-looked-at' | 'limit'
}

interface Candidate {
  readonly item: TrackedItem
  readonly due: DueStep
  readonly people: readonly string[]
}

/**
 * The reminders of one run, most overdue first. Nobody is told twice: a person's other items are listed in the one
 * reminder that she gets. Their steps count as sent with it, unless they have an owner who was told of nothing.
 */
export function planNudges(
  items: readonly TrackedItem[],
  today: Day,
  settings: ReportSettings,
  activityOf: ActivityOf = () => QUIET,
  said: SaidToday = NOTHING_SAID,
): NudgePlan {
  const candidates = candidatesOf(items, today, settings)
  const waiting: WaitingNudge[] = []
  const ready: Candidate[] = []
  for (const candidate of candidates) {
    const because = reasonToWait(candidate, activityOf)
    if (because === null) ready.push(candidate)
    else waiting.push({ item: candidate.item, step: candidate.due.step, because })
  }
  const { chosen, beyond } = choose(ready, settings.nudgeLimit, said)
  const atWork = new Set(waiting.filter(isAtWork).map(({ item }) => item))
  const idle = items.filter((item) => !atWork.has(item))
  const nudges = withOthers(chosen, ready, idle, today)
  const covered = new Set(nudges.flatMap((nudge) => nudge.covers.map(({ item }) => item)))
  for (const { item, due } of beyond) {
    if (!covered.has(item)) waiting.push({ item, step: due.step, because: 'limit' })
  }
  return { nudges, waiting }
}

/**
 * The items whose issues are worth a look before `planNudges` is asked with their activity. What a reminder covers costs no
 * further question, for its people are asked about anyway; of the others it is a bounded number.
 */
export function nudgeShortlist(
  items: readonly TrackedItem[],
  today: Day,
  settings: ReportSettings,
): readonly TrackedItem[] {
  const { nudges, waiting } = planNudges(items, today, settings)
  const covered = nudges.flatMap((nudge) => nudge.covers.map(({ item }) => item))
  const next = waiting.filter(({ because }) => because === 'limit').map(({ item }) => item)
  return [...new Set([...nudges.map(({ item }) => item), ...covered, ...next.slice(0, settings.nudgeLimit)])]
}

const QUIET: ItemActivity = { pullRequestOpen: false, ownerActive: false }

function candidatesOf(items: readonly TrackedItem[], today: Day, settings: ReportSettings): readonly Candidate[] {
  const found: Candidate[] = []
  for (const item of items) {
    const due = dueStep(item, today, settings)
    if (due) found.push({ item, due, people: peopleOf(item, due) })
  }
  return found.sort((a, b) => comparePressing(a, b, settings))
}

/** A team or a person that is asked to decide is told beside the owners: GitHub tells those anyway. */
function peopleOf(item: TrackedItem, { escalation }: DueStep): readonly string[] {
  const owners = mentionable(item)
  const isNew = escalation !== null && !sharesAny([escalation.to], owners)
  return isNew ? [...owners, escalation.to] : owners
}

function comparePressing(a: Candidate, b: Candidate, { severities }: ReportSettings): number {
  return (
    daysBetween(b.due.due, a.due.due) ||
    severityRank(a.item, severities) - severityRank(b.item, severities) ||
    (a.item.issue?.number ?? 0) - (b.item.issue?.number ?? 0)
  )
}

function reasonToWait({ item, people, due }: Candidate, activityOf: ActivityOf): WaitingNudge['because'] | null {
  if (people.length === 0) return 'nobody-to-mention'
  const activity = activityOf(item)
  if (activity === null) return 'not-looked-at'
  if (due.escalation?.step === 'unassigned') return null
  if (activity.pullRequestOpen) return 'pull-request'
  return activity.ownerActive ? 'active' : null
}

/** What somebody is at work on is not held up to her beside another item either. */
function isAtWork({ because }: WaitingNudge): boolean {
  return because === 'pull-request' || because === 'active'
}

// GitHub tells all assignees of an issue of a comment on it, mentioned or not: no two chosen items share a person. What an
// earlier run of the day sent is chosen again, for it is not on record: it is not sent twice.
function choose(ready: readonly Candidate[], limit: number, said: SaidToday) {
  const told = new Set(said.people)
  const chosen: Candidate[] = []
  const beyond: Candidate[] = []
  for (const candidate of ready) {
    const people = candidate.people.map((login) => login.toLowerCase())
    const isSaid = said.steps.has(saidKey(candidate.item, candidate.due.step, candidate.due.due))
    if (!isSaid && (chosen.length >= limit || people.some((login) => told.has(login)))) {
      beyond.push(candidate)
      continue
    }
    for (const login of people) told.add(login)
    chosen.push(candidate)
  }
  return { chosen, beyond }
}

/**
 * What is confidential stands in no other issue's reminder: it waits for its own. A step is covered when all of its people are told
 * of it: each of them finds it in the reminder that she gets.
 */
function withOthers(
  chosen: readonly Candidate[],
  ready: readonly Candidate[],
  items: readonly TrackedItem[],
  today: Day,
): readonly PlannedNudge[] {
  const told = new Set(chosen.flatMap(({ people }) => people.map((login) => login.toLowerCase())))
  const own = new Set(chosen.map(({ item }) => item))
  const carried = ready.filter(
    ({ item, people }) => !own.has(item) && !isSecret(item) && people.every((login) => told.has(login.toLowerCase())),
  )
  const pressing = new Map(ready.map(({ item, people }) => [item, people]))
  const worthListing = items
    .filter((item) => !isSecret(item) && (pressing.has(item) || isDue(item, today)))
    .sort(compareDue)
  return chosen.map(({ item: own, people: mention, due: { reminder, ...due } }) => {
    const theirs = (people: readonly string[]) => sharesAny(people, mention)
    return {
      item: own,
      mention: due.escalation ? [due.escalation.to] : mention,
      ...due,
      alsoYours: worthListing.filter((item) => item !== own && theirs(pressing.get(item) ?? mentionable(item))),
      covers: [
        ...remindersOf(own, reminder),
        ...carried.filter(({ people }) => theirs(people)).flatMap(({ item, due: step }) => stepsOf(item, step)),
      ],
    }
  })
}

function stepsOf(item: TrackedItem, { step, due, reminder }: DueStep): readonly CoveredStep[] {
  return [{ item, step, due }, ...remindersOf(item, reminder)]
}

/** What an escalation stands for counts as sent with it. */
function remindersOf(item: TrackedItem, reminder: string | null): readonly CoveredStep[] {
  return reminder !== null && item.effectiveDue !== null ? [{ item, step: reminder, due: item.effectiveDue }] : []
}

function isDue(item: TrackedItem, today: Day): boolean {
  const isAwake = isOpen(item) && item.issue !== null && item.snoozedUntil === null
  return isAwake && item.effectiveDue !== null && item.effectiveDue <= today
}

function compareDue(a: TrackedItem, b: TrackedItem): number {
  return (a.effectiveDue ?? '').localeCompare(b.effectiveDue ?? '') || (a.issue?.number ?? 0) - (b.issue?.number ?? 0)
}

function sharesAny(people: readonly string[], others: readonly string[]): boolean {
  return people.some((login) => others.some((other) => other.toLowerCase() === login.toLowerCase()))
}
