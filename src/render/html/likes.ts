import type { EarlierView, ItemView } from '../../dashboard/facts.js'
import { type Html, html } from './html.js'
import { stateMark } from './item.js'
import { counted } from './tables.js'
import { day, joined, words } from './words.js'

const SHOWN = 3

/** An earlier incident: which, how long before, why it is alike, and what of it is open. */
export function likeLines({ anchor, title, daysEarlier, because, unfinished }: EarlierView): Html {
  const when = daysEarlier === null ? null : html`${counted(daysEarlier, 'day')} earlier`
  const why = because.slice(0, 3).map((clause) => words(clause.replaceAll('`', ''), 160))
  return html`<p class="title"><a href="#${anchor}">${words(title)}</a></p><p class="facts">${joined([when, ...why], '·')}</p>${unfinishedList(anchor, unfinished)}`
}

function unfinishedList(anchor: string, unfinished: readonly ItemView[]): Html | null {
  if (unfinished.length === 0) return null
  const shown = unfinished.slice(0, SHOWN).map((item) => html`<li>${unfinishedLine(item)}</li>`)
  const more = unfinished.length - SHOWN
  const rest = more <= 0 ? null : html`<li><a href="#${anchor}">${more} more</a></li>`
  return html`<p class="facts left">Still open from it</p><ul class="unfinished">${shown}${rest}</ul>`
}

function unfinishedLine(item: ItemView): Html {
  const owner = item.owners[0] === undefined ? null : words(item.owners[0], 60)
  const due = item.due === null ? null : html`due ${day(item.due)}`
  const facts = joined([owner, due], '·')
  return html`${stateMark(item)} ${words(item.title, 200)} <span class="facts">${facts}</span>`
}
