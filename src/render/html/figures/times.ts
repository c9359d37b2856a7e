import type { DashboardFacts } from '../../../dashboard/facts.js'
import type { DurationSummary } from '../../../dashboard/times.js'
import { shortDuration } from '../../markdown/duration.js'
import { timesChart } from '../charts/times.js'
import { type Html, html } from '../html.js'
import { counted, figure, table } from '../tables.js'

const TITLES = { detect: 'Time to detect', mitigate: 'Time to mitigate' } as const
const MEANS = { detect: 'from the start to when somebody knew', mitigate: 'from then to the end of the harm' } as const

/** How long it took to find out, and to mitigate, against the team's targets. */
export function timesFigures({ times }: DashboardFacts): readonly Html[] {
  return [times.detect, times.mitigate].map(timesFigure)
}

function timesFigure(summary: DurationSummary): Html {
  const title = TITLES[summary.name]
  if (summary.known === 0) {
    const lead = `Nothing is known of it, ${MEANS[summary.name]}: no postmortem has both times.`
    return html`<section class="card"><h3>${title}</h3><p>${lead}</p></section>`
  }
  return figure({
    title: `${title} against targets`,
    lead: leadOf(summary),
    pictures: [timesChart(summary, 'wide'), timesChart(summary, 'narrow')],
    legend: [
      { mark: 'kept', text: 'within the target' },
      { mark: 'late', text: 'later' },
      { mark: 'free', text: 'no target' },
      { mark: 'target', text: 'target' },
    ],
    table: lanesTable(summary),
  })
}

function leadOf({ name, within, judged, known, unknown, median }: DurationSummary): string {
  const kept = judged === 0 ? 'No severity has a target.' : `${within} of ${judged} were within the target.`
  const middle = median === null ? '' : ` Median ${shortDuration(median)}, ${MEANS[name]}.`
  const rest = unknown === 0 ? '' : ` Of ${counted(known + unknown, 'incident')}, ${unknown} do not say.`
  return `${kept}${middle}${rest}`
}

function lanesTable({ lanes, name }: DurationSummary): Html {
  const columns = ['Severity', 'Incidents', 'Median', 'Target', 'Within it']
  const rows = lanes.map(({ severity, points, median, target, within }) => [
    severity,
    points.length,
    median === null ? '–' : shortDuration(median),
    target === null ? 'none' : shortDuration(target),
    target === null ? '–' : `${within} of ${points.length}`,
  ])
  return table(`${TITLES[name]} by severity`, columns, rows)
}
