import type { Day } from '../calendar/day.js'
import type { Issue } from '../ports/tracker.js'
import { setDigest } from './mark/digest.js'
import type { Mark } from './mark/mark.js'
import { readMark } from './mark/mark-line.js'
import type { PlanContext } from './settings.js'
import { isSamePlace, issueIn, shownPlace } from './want/references.js'
import type { WantedItem } from './want/want.js'

/** What an item's issue says and its document does not: absent fields are the same in both. */
export interface ItemNews {
  /** The item's id as read. */
  readonly id: string
  readonly reference?: { readonly text: string; readonly url: string }
  readonly state?: 'done' | 'open'
  readonly due?: Day
  /** Logins. */
  readonly owners?: readonly string[]
}

/**
 * The news of an item and its issue as both are after the run; null when there are none. Only what a sync has recorded
 * counts: a change of the document that did not reach the issue is no news from there.
 */
export function newsOf(wanted: WantedItem, issue: Issue, { home }: PlanContext): ItemNews | null {
  const reading = readMark(issue.body)
  if (reading.kind !== 'mark') return null
  const { mark } = reading
  const news = {
    ...(isNamed(wanted, issue, home) ? {} : { reference: { text: shownPlace(issue, home), url: issue.url } }),
    ...stateNews(wanted, issue, mark),
    ...dueNews(wanted, mark),
    ...ownerNews(wanted, issue, mark),
  }
  return Object.keys(news).length === 0 ? null : { id: wanted.action.id, ...news }
}

function isNamed({ action }: WantedItem, issue: Issue, home: string): boolean {
  return [action.tracked, ...action.references].some((reference) => {
    const place = reference && issueIn(reference.value, home)
    return place !== null && isSamePlace(place, issue)
  })
}

/** A tick says that it was done: an issue that was closed for another reason is no tick. */
function stateNews({ state, action }: WantedItem, issue: Issue, { base }: Mark): Pick<ItemNews, 'state'> {
  if (base.state.document !== state || base.state.issue !== issue.state) return {}
  if (issue.state === 'open') return state === 'done' ? { state: 'open' } : {}
  const isDone = issue.stateReason === 'completed' && state === 'open' && action.state !== 'proposed'
  return isDone ? { state: 'done' } : {}
}

function dueNews({ action }: WantedItem, { base: { due } }: Mark): Pick<ItemNews, 'due'> {
  if (due.document !== (action.due?.value ?? null)) return {}
  return due.issue !== null && due.issue !== due.document ? { due: due.issue } : {}
}

/** Owners of the document that could not be assigned stay beside those whom people assigned. */
function ownerNews({ owners }: WantedItem, issue: Issue, { base }: Mark): Pick<ItemNews, 'owners'> {
  const has = (logins: readonly string[], login: string) =>
    logins.some((other) => other.toLowerCase() === login.toLowerCase())
  const { ours, apart, document, issue: known } = base.owners
  if (document !== setDigest(owners.logins) || known !== setDigest(issue.assignees)) return {}
  const isAsAssigned =
    ours.every((login) => has(issue.assignees, login)) && issue.assignees.every((login) => has(ours, login))
  if (isAsAssigned || issue.assignees.length === 0) return {}
  const named = apart.filter((login) => !has(issue.assignees, login))
  const wanted = [...issue.assignees, ...named]
  const isSaid = wanted.length === owners.logins.length && wanted.every((login) => has(owners.logins, login))
  return isSaid ? {} : { owners: wanted }
}
