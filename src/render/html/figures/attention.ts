import type { DashboardFacts, ItemView } from '../../../dashboard/facts.js'
import { type Html, html } from '../html.js'
import { counted } from '../tables.js'
import { day, joined, words } from '../words.js'

const SHOWN = 4

/** The items that wait longest: what a reader of the numbers does next. */
export function attentionCard({ items, counts }: DashboardFacts): Html {
  const late = items.filter(({ daysOverdue }) => daysOverdue > 0)
  if (late.length === 0)
    return html`<section class="card"><h3>Longest overdue</h3><p>${calm(counts.open)}</p></section>`
  const rows = late.slice(0, SHOWN).map((item) => html`<li class="row">${lateLines(item)}</li>`)
  return html`<section class="card"><h3>Longest overdue</h3><ol class="rows">${rows}</ol><p class="more"><a href="#items?state=overdue">All ${counted(late.length, 'overdue item')}</a></p></section>`
}

function calm(open: number): string {
  return open === 0 ? 'Nothing is open.' : `Nothing is late; ${counted(open, 'item')} open.`
}

function lateLines({ title, owners, due, daysOverdue, anchor, incident }: ItemView): Html {
  const owner = owners[0] === undefined ? html`<span class="warn">nobody yet</span>` : words(owners[0], 60)
  const late = html`<span class="warn">${counted(daysOverdue, 'day')} late</span>`
  const from = html`<a href="#${anchor}">${words(incident, 40)}</a>`
  return html`<p class="title">${words(title, 140)}</p><p class="facts">${joined([late, html`due ${day(due)}`, owner, from], '·')}</p>`
}
