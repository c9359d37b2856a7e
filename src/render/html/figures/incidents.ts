import type { DashboardFacts } from '../../../dashboard/facts.js'
import { timelineChart } from '../charts/timeline.js'
import { type Html, html } from '../html.js'
import { counted, figure, table } from '../tables.js'
import { rankClass } from '../words.js'

/** Incidents on a time axis, and how many there were in each month. */
export function incidentsFigure(facts: DashboardFacts): Html {
  const { incidents, severities } = facts
  const undated = incidents.filter(({ date }) => date === null).length
  const { lately, before } = facts.counts
  const lead = `${counted(lately, 'incident')} in the last 90 days, ${before} in the 90 days before.${undated === 0 ? '' : ` ${counted(undated, 'postmortem')} without a date ${undated === 1 ? 'is' : 'are'} not in the picture.`}`
  const legend = severities.map((severity, rank) => ({ mark: rankClass(rank), text: severity }))
  return figure({
    title: 'Incidents over time',
    lead,
    pictures: [timelineChart(facts, 'wide'), timelineChart(facts, 'narrow')],
    legend: [...legend, { mark: 'size', text: 'larger: it took longer' }],
    table: monthsTable(facts),
    isWide: true,
  })
}

function monthsTable({ incidents, severities }: DashboardFacts): Html {
  const months = [...new Set(incidents.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 7)])))]
  const rows = months
    .sort()
    .reverse()
    .map((month) => {
      const ofMonth = incidents.filter(({ date }) => date?.startsWith(month))
      const counts = severities.map((_, rank) => ofMonth.filter((one) => one.rank === rank).length)
      return [month, ofMonth.length, ...counts, ofMonth.filter(({ rank }) => rank === null).length]
    })
  return rows.length === 0
    ? html`<p>There is no incident with a date yet.</p>`
    : table('Incidents by month', ['Month', 'All', ...severities, 'Other'], rows)
}
