import type { DashboardFacts, ItemView } from '../../../dashboard/facts.js'
import { type Html, html } from '../html.js'
import { counted } from '../tables.js'
import { day, joined, words } from '../words.js'

const SHOWN = 4

/** The items that wait longest, else those that are due next: what a reader of the numbers does next. */
export function attentionCard({ items }: DashboardFacts): Html {
  const late = items.filter(({ daysOverdue }) => daysOverdue > 0)
  const next = items.filter(({ isFollowed, snoozedUntil }) => isFollowed && snoozedUntil === null)
  if (late.length > 0)
    return card(
      'Longest overdue',
      late,
      html`<a href="#items?state=overdue">All ${counted(late.length, 'overdue item')}</a>`,
    )
  if (next.length > 0)
    return card(
      'Due next',
      next,
      html`Nothing is late. <a href="#items?state=open">All ${counted(next.length, 'open item')}</a>`,
    )
  return html`<section class="card"><h3>Due next</h3><p>Nothing is open.</p></section>`
}

/** Items stand most urgent first. */
function card(title: string, items: readonly ItemView[], more: Html): Html {
  const rows = items.slice(0, SHOWN).map((item) => html`<li class="row">${itemWords(item)}</li>`)
  return html`<section class="card"><h3>${title}</h3><ol class="rows">${rows}</ol><p class="more">${more}</p></section>`
}

function itemWords({ title, owners, due, daysOverdue, anchor, incident }: ItemView): Html {
  const owner = owners[0] === undefined ? html`<span class="warn">nobody yet</span>` : words(owners[0], 60)
  const late = daysOverdue === 0 ? null : html`<span class="warn">${counted(daysOverdue, 'day')} late</span>`
  const date = due === null ? html`no due date` : html`due ${day(due)}`
  const from = html`<a href="#${anchor}">${words(incident, 40)}</a>`
  return html`<p class="title">${words(title, 140)}</p><p class="facts">${joined([late, date, owner, from], '·')}</p>`
}
