import type { ClusterView, DashboardFacts, IncidentView, ItemView } from '../../dashboard/facts.js'
import { shortDuration } from '../markdown/duration.js'
import { type Html, html } from './html.js'
import { itemRow } from './item.js'
import { likeLines } from './likes.js'
import { counted } from './tables.js'
import { badge, day, joined, shortWords, words } from './words.js'

interface Choice {
  readonly value: string
  readonly text: string
}

/** Every incident of the record with a search in what was written about it. */
export function incidentsList({ incidents, severities }: DashboardFacts): Html {
  const services = servicesOf(incidents)
  const numbers = new Map(services.map((service, at) => [service.toLowerCase(), String(at)]))
  const rows = incidents.map((incident) => incidentRow(incident, numbers))
  const filters = [
    select('incidents', 'severity', 'Severity', severityChoices(severities)),
    select(
      'incidents',
      'service',
      'Service',
      services.map((text, at) => ({ value: String(at), text: shortWords(text, 60) })),
    ),
    select(
      'incidents',
      'status',
      'Status',
      ['draft', 'review', 'final'].map((text) => ({ value: text, text })),
    ),
  ]
  return html`${form('incidents', 'Search titles, ids, services, causes, learnings, action items', filters)}<ol class="rows card" data-list="incidents">${rows}</ol>${nothingFits('incident')}`
}

/** Every action item, the most urgent first. */
export function itemsList({ items, page, severities }: DashboardFacts): Html {
  const states = ['overdue', 'open', 'done', 'dropped', 'proposed'].map((text) => ({ value: text, text }))
  const filters = [
    select('items', 'state', 'State', states),
    select('items', 'severity', 'Severity', severityChoices(severities)),
  ]
  return html`${form('items', 'Search action items and owners', filters)}<ol class="rows card" data-list="items">${items.map((item) => itemRow(item, page))}</ol>${nothingFits('action item')}`
}

/** Incidents that are like one before, in their groups, the group with the latest first. */
export function recurrencesList({ incidents, clusters }: DashboardFacts): Html {
  const repeated = incidents.filter(({ earlier }) => earlier.length > 0)
  const grouped = new Set(clusters.flatMap(({ anchors }) => anchors))
  const rows = (members: readonly IncidentView[]) =>
    members.map(
      (incident) =>
        html`<li class="row">${titleLine(incident)}<p class="facts">${day(incident.date)}</p><ul class="likes">${incident.earlier.map((one) => html`<li>${likeLines(one)}</li>`)}</ul></li>`,
    )
  const groups = clusters.map((cluster) => {
    const members = repeated.filter(({ anchor }) => cluster.anchors.includes(anchor))
    return html`<h3>${clusterWords(cluster)}</h3><ol class="rows card">${rows(members)}</ol>`
  })
  const others = repeated.filter(({ anchor }) => !grouped.has(anchor))
  const left = repeated.flatMap(({ earlier }) => earlier.map(({ anchor, unfinished }) => ({ anchor, unfinished })))
  const open = new Map(left.map(({ anchor, unfinished }) => [anchor, unfinished.length]))
  const sum = [...open.values()].reduce((all, count) => all + count, 0)
  const lead = `${counted(repeated.length, 'incident')} of ${incidents.length} ${repeated.length === 1 ? 'is' : 'are'} like an earlier one. ${sum === 0 ? 'Nothing is left open from those earlier ones.' : `${counted(sum, 'action item')} of those earlier ones ${sum === 1 ? 'is' : 'are'} still open.`}`
  return html`<p class="notes">${lead}</p>${groups}${others.length === 0 ? null : html`<ol class="rows card">${rows(others)}</ol>`}`
}

/** `gateway, expired-certificate: 3 incidents within 11 days, 2 action items open`. */
function clusterWords({ shared, anchors, days, open }: ClusterView): Html {
  const within = days === null ? '' : days === 0 ? ' on one day' : ` within ${counted(days, 'day')}`
  const left = open === 0 ? 'nothing left open' : `${counted(open, 'action item')} open`
  const named = shared.slice(0, 4).join(', ')
  return html`${named === '' ? null : html`${words(named, 90)}: `}${counted(anchors.length, 'incident')}${within}, ${left}`
}

function incidentRow(incident: IncidentView, numbers: ReadonlyMap<string, string>): Html {
  const { anchor, rank, status, services, durations, items } = incident
  const tokens = services.flatMap((service) => numbers.get(service.toLowerCase()) ?? []).join(' ')
  const late = items.filter(({ daysOverdue }) => daysOverdue > 0).length
  const left = late > 0 ? html`<span class="warn">${late} overdue</span>` : null
  const facts = joined(
    [
      day(incident.date),
      services.length === 0
        ? null
        : html`${services.slice(0, 4).map((service, at) => html`${at === 0 ? '' : ', '}${words(service, 40)}`)}`,
      durations.total === null ? null : html`${shortDuration(durations.total)}`,
      status === 'final' ? null : html`${status}`,
      html`${itemsInWords(items)}`,
      left,
    ],
    '·',
  )
  return html`<li class="row" data-view="${anchor}" data-severity="${rank ?? 'x'}" data-status="${status}" data-service="${tokens}">${titleLine(incident)}<p class="facts">${facts}</p></li>`
}

function itemsInWords(items: readonly ItemView[]): string {
  if (items.length === 0) return 'no action items'
  const open = items.filter(({ isFollowed }) => isFollowed).length
  const waiting = items.filter(({ waits }) => waits !== null).length
  const all = counted(items.length, 'action item')
  if (open > 0) return `${open} of ${all} open`
  return waiting > 0 ? `${waiting} of ${all} waiting` : `${all}, none open`
}

function titleLine({ anchor, title, severity, rank }: IncidentView): Html {
  return html`<p class="title">${badge(severity, rank)} <a href="#${anchor}">${words(title)}</a></p>`
}

/** Shown by the script: without it there is nothing to search with, and everything is there. */
function form(name: string, label: string, filters: readonly Html[]): Html {
  return html`<form class="filters" role="search" data-for="${name}" aria-label="${label}" hidden><label class="grow">${label}<input type="search" name="q" autocomplete="off" spellcheck="false"></label>${filters}<button type="reset">Clear</button><output aria-live="polite"></output></form>`
}

function nothingFits(noun: string): Html {
  return html`<p class="card" hidden>No ${noun} fits.</p>`
}

function select(list: string, name: string, label: string, choices: readonly Choice[]): Html {
  const options = choices.map(({ value, text }) => html`<option value="${value}">${text}</option>`)
  return html`<label>${label}<select name="${name}" id="${list}-${name}"><option value="">all</option>${options}</select></label>`
}

function severityChoices(severities: readonly string[]): readonly Choice[] {
  return [...severities.map((text, rank) => ({ value: String(rank), text })), { value: 'x', text: 'other' }]
}

/** As first written, in the order of the alphabet. */
function servicesOf(incidents: readonly IncidentView[]): readonly string[] {
  const names = new Map<string, string>()
  for (const service of incidents.flatMap(({ services }) => services)) {
    if (!names.has(service.toLowerCase())) names.set(service.toLowerCase(), service)
  }
  return [...names.values()].sort((a, b) => a.localeCompare(b, 'en'))
}
