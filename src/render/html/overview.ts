import type { DashboardFacts } from '../../dashboard/facts.js'
import { incidentsFigure } from './figures/incidents.js'
import { itemsFigures } from './figures/items.js'
import { timesFigures } from './figures/times.js'
import { type Html, html } from './html.js'
import { counted } from './tables.js'

/** The first view: five numbers, what they leave out, the charts, and what is late. */
export function overview(facts: DashboardFacts): Html {
  return html`${tiles(facts)}${notes(facts)}${incidentsFigure(facts)}<div class="two">${timesFigures(facts)}${itemsFigures(facts)}</div>`
}

interface Tile {
  readonly name: string
  readonly value: string
  readonly note: string
  readonly href: string
  readonly isBad?: boolean
}

function tiles({ counts, incidents, items, times }: DashboardFacts): Html {
  const { open, overdue, done, lately, before, repeated } = counts
  const judged = times.detect.judged + times.mitigate.judged
  const kept = times.detect.within + times.mitigate.within
  const oldest = Math.max(0, ...items.map(({ daysOverdue }) => daysOverdue))
  const all: readonly Tile[] = [
    {
      name: 'Incidents, last 90 days',
      value: String(lately),
      note: `${before} in the 90 days before`,
      href: '#incidents',
    },
    {
      name: 'Open action items',
      value: String(open),
      note: `${done} done of ${items.length}`,
      href: '#items?state=open',
    },
    {
      name: 'Overdue',
      value: String(overdue),
      note: overdue === 0 ? 'nothing is late' : `by up to ${counted(oldest, 'day')}`,
      href: overdue > 0 ? '#items?state=overdue' : '#items?state=open',
      isBad: overdue > 0,
    },
    {
      name: 'Targets met',
      value: judged === 0 ? '–' : `${Math.round((kept / judged) * 100)} %`,
      note: judged === 0 ? 'no times with a target' : `${kept} of ${judged} times`,
      href: '#incidents',
    },
    {
      name: 'Happened before',
      value: String(repeated),
      note: `of ${counted(incidents.length, 'incident')}`,
      href: '#recurrences',
    },
  ]
  return html`<ul class="tiles">${all.map(tile)}</ul>`
}

function tile({ name, value, note, href, isBad = false }: Tile): Html {
  return html`<li><a class="card tile" href="${href}"><span class="name">${name}</span><strong class="${isBad ? 'warn' : ''}">${value}</strong><span class="note">${note}</span></a></li>`
}

/** What the numbers leave out. */
function notes({ counts, followed }: DashboardFacts): Html {
  const { confidential, unreadable, orphans } = counts
  const said = [
    confidential.postmortems === 0
      ? null
      : `${counted(confidential.postmortems, 'confidential postmortem')} with ${counted(confidential.open, 'open action item')}, ${confidential.overdue} overdue, ${confidential.postmortems === 1 ? 'is' : 'are'} in no other number here.`,
    unreadable === 0
      ? null
      : `${counted(unreadable, 'document')} could not be read and ${unreadable === 1 ? 'is' : 'are'} missing here.`,
    orphans === 0
      ? null
      : `${counted(orphans, 'open issue')} of ours ${orphans === 1 ? 'belongs' : 'belong'} to no postmortem shown here.`,
    followed ? null : 'Made from the documents alone: an action item is open until its document says otherwise.',
  ].filter((note) => note !== null)
  return said.length === 0 ? html`` : html`<ul class="notes">${said.map((note) => html`<li>${note}</li>`)}</ul>`
}
