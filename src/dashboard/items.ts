import { type Day, daysBetween } from '../calendar/day.js'
import { dayOfInstant } from '../calendar/day-of-instant.js'
import type { ActionItem, Postmortem } from '../postmortem/model.js'
import { isFollowed } from '../sync/result.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { ownersOf } from '../sync/want/owners.js'
import type { IncidentView, ItemView } from './facts.js'

export interface ItemSources {
  readonly today: Day
  /** IANA name: in it an instant is a day. */
  readonly zone: string
  /** Name in documents → login. */
  readonly names: Readonly<Record<string, string>>
}

type Home = Pick<IncidentView, 'anchor' | 'id' | 'severity' | 'rank'>

/** An action item as document and issue say together, or as the document says alone. */
export function itemView(
  postmortem: Postmortem,
  action: ActionItem,
  tracked: TrackedItem | null,
  home: Home,
  sources: ItemSources,
): ItemView {
  const { anchor, id, severity, rank } = home
  const base = { anchor, incident: id, severity, rank, title: tracked?.title ?? action.title }
  return { ...base, ...(tracked ? merged(tracked, action, sources) : asWritten(postmortem, action, sources)) }
}

type Own = Omit<ItemView, keyof Home | 'incident' | 'title'>

function merged(item: TrackedItem, action: ActionItem, { today, zone }: ItemSources): Own {
  const state = item.unfiled === 'proposed' && action.state === 'proposed' ? 'proposed' : item.state
  const followed = isFollowed(item)
  const due = item.effectiveDue
  return {
    state,
    isFollowed: followed,
    waits: state === 'open' && !followed ? WAITS[item.unfiled ?? 'deferred'] : null,
    owners: [...item.owners.map((login) => `@${login}`), ...item.otherOwners.map(teamOrName)],
    due,
    daysOverdue: followed && due !== null && item.snoozedUntil === null ? Math.max(0, daysBetween(due, today)) : 0,
    snoozedUntil: item.snoozedUntil,
    priority: item.priority,
    type: item.type,
    issue: item.issue ? { shown: item.issue.shown, url: item.issue.url } : elsewhere(item.tracked),
    filed: dayOfInstant(item.filedAt, zone),
    closed: item.state === 'open' ? null : dayOfInstant(item.closedAt, zone),
  }
}

function asWritten(postmortem: Postmortem, action: ActionItem, { today, names }: ItemSources): Own {
  const owners = ownersOf(action, names)
  const due = action.due?.value ?? null
  const isDraft = postmortem.status?.value === 'draft'
  const followed = action.state === 'open' && !isDraft
  return {
    state: action.state,
    isFollowed: followed,
    waits: action.state === 'open' && isDraft ? WAITS.draft : null,
    owners: [...owners.logins.map((login) => `@${login}`), ...owners.teams.map((team) => `@${team}`), ...owners.names],
    due,
    daysOverdue: followed && due !== null ? Math.max(0, daysBetween(due, today)) : 0,
    snoozedUntil: null,
    priority: action.priority?.value ?? null,
    type: action.type?.value ?? null,
    issue: elsewhere(action.tracked?.value ?? null),
    filed: null,
    closed: null,
  }
}

/** A reference as it is written: an address, a number or the key of another tracker. */
function elsewhere(reference: string | null): ItemView['issue'] {
  return reference === null ? null : { shown: reference, url: reference }
}

const WAITS: Readonly<Record<NonNullable<TrackedItem['unfiled']>, string>> = {
  draft: 'waits for the postmortem to be final',
  'not-adopted': 'from before the adoption',
  proposed: 'proposed',
  deferred: 'filed with the next run',
  'tracked-elsewhere': 'tracked elsewhere',
  confidential: 'confidential',
  'taken-away': 'its issue was taken away',
}

function teamOrName(owner: string): string {
  return /^[\w-]{1,39}\/[\w.-]{1,100}$/.test(owner) ? `@${owner}` : owner
}

/** Overdue ones first, the longest; then by due date; finished ones last, the latest first. */
export function mostUrgentFirst(a: ItemView, b: ItemView): number {
  const order = orderOf(a) - orderOf(b)
  if (order !== 0) return order
  if (a.state === 'done' || a.state === 'dropped') return compare(b.closed ?? '', a.closed ?? '')
  return compare(a.due ?? '9999', b.due ?? '9999') || (a.rank ?? 99) - (b.rank ?? 99)
}

function orderOf({ state, daysOverdue, isFollowed: followed }: ItemView): number {
  if (state === 'open') return daysOverdue > 0 ? 0 : followed ? 1 : 2
  return state === 'proposed' ? 3 : state === 'done' ? 4 : 5
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
