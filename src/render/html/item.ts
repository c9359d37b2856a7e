import type { ItemView } from '../../dashboard/facts.js'
import { type Html, html } from './html.js'
import { badge, day, found, joined, linkTo, words } from './words.js'

const STATES = { open: 'open', done: 'done', dropped: 'dropped', proposed: 'proposed' } as const

/** An action item on its lines: what, whose, until when, and where it is tracked. */
export function itemLines(item: ItemView, page: string | null): Html {
  const { title, owners, issue, priority, type, waits, snoozedUntil } = item
  const text = found(title, 300)
  const facts = joined(
    [
      owners.length === 0
        ? ownerless(item)
        : html`${owners.slice(0, 6).map((owner, at) => html`${at === 0 ? '' : ', '}${words(owner, 60)}`)}`,
      dueOf(item),
      issue && linkTo(issue.url, words(shortReference(issue.shown), 60), page),
      priority === null ? null : words(priority, 20),
      type === null ? null : words(type, 20),
      waits === null ? null : html`${waits}`,
      snoozedUntil === null ? null : html`asleep until ${day(snoozedUntil)}`,
    ],
    '·',
  )
  return html`<p class="title">${stateMark(item)} ${text}</p><p class="facts">${facts}</p>`
}

/** `data-` attributes by which the script sorts rows out; without it all are there. */
export function stateOf({ state, daysOverdue }: ItemView): string {
  return daysOverdue > 0 ? 'open overdue' : state
}

export function stateMark({ state, daysOverdue }: ItemView): Html {
  if (daysOverdue > 0) return html`<span class="state overdue">overdue</span>`
  return html`<span class="state ${state}">${STATES[state]}</span>`
}

function ownerless({ state }: ItemView): Html | null {
  return state === 'open' ? html`<span class="warn">nobody yet</span>` : null
}

function dueOf({ due, daysOverdue, state, closed }: ItemView): Html | null {
  if (closed !== null) return html`${state === 'done' ? 'finished' : 'dropped'} ${day(closed)}`
  if (state === 'done' || state === 'dropped') return null
  if (due === null) return html`no due date`
  const late =
    daysOverdue === 0
      ? null
      : html` <span class="warn">(${daysOverdue === 1 ? '1 day' : `${daysOverdue} days`} late)</span>`
  return html`due ${day(due)}${late}`
}

/** An address of an issue is shown as `owner/name#12`. */
function shortReference(shown: string): string {
  const found = /^https?:\/\/[^/\s]{1,100}\/([^/\s]{1,100}\/[^/\s]{1,100})\/(?:issues|pull)\/(\d{1,10})$/.exec(shown)
  return found ? `${found[1]}#${found[2]}` : shown
}

export function itemRow(item: ItemView, page: string | null): Html {
  const from = html`<a href="#${item.anchor}">${words(item.incident, 60)}</a>`
  return html`<li class="row" data-state="${stateOf(item)}" data-severity="${item.rank ?? 'x'}">${itemLines(item, page)}<p class="from">${badge(item.severity, item.rank)} ${from}</p></li>`
}
