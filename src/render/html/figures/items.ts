import { addDays } from '../../../calendar/day.js'
import type { BurnDown, BurnPoint } from '../../../dashboard/burn-down.js'
import type { DashboardFacts } from '../../../dashboard/facts.js'
import { atRiskAfter, type Survival, shareAfter } from '../../../dashboard/survival.js'
import { burnDownChart } from '../charts/burn-down.js'
import { outcomesChart } from '../charts/outcomes.js'
import { percent, survivalChart } from '../charts/survival.js'
import { type Html, html } from '../html.js'
import { counted, figure, table } from '../tables.js'
import { attentionCard } from './attention.js'

/** What becomes of action items: how many are open, how long they stay so, how each month's ended, and what is late. */
export function itemsFigures(facts: DashboardFacts): readonly Html[] {
  const { burnDown, survival, followed } = facts
  const hasDays = burnDown !== null && survival !== null
  return [
    ...(hasDays ? [burnDownFigure(burnDown), survivalFigure(survival)] : []),
    outcomesFigure(facts),
    attentionCard(facts),
    ...(hasDays ? [] : [withoutDays(followed)]),
  ]
}

function burnDownFigure(burnDown: BurnDown): Html {
  return figure({
    title: 'Action items burn-down',
    lead: burnLead(burnDown),
    pictures: [burnDownChart(burnDown, 'wide'), burnDownChart(burnDown, 'narrow')],
    legend: [
      { mark: 'open', text: 'open' },
      { mark: 'overdue', text: 'open and overdue' },
    ],
    table: table(
      'Action items by month',
      ['Until', 'Open', 'Overdue', 'Filed', 'Finished or dropped'],
      byMonth(burnDown.points).map(({ day, open, overdue, filed, finished }) => [day, open, overdue, filed, finished]),
    ),
  })
}

function burnLead({ points, undated }: BurnDown): string {
  const last = points.at(-1)
  const back = last && points.findLast(({ day }) => day <= addDays(last.day, -365))
  const now = `${counted(last?.open ?? 0, 'item')} open, ${last?.overdue ?? 0} overdue.`
  const then = back === undefined ? '' : ` A year ago: ${back.open} open, ${back.overdue} overdue.`
  const rest =
    undated === 0
      ? ''
      : ` ${counted(undated, 'item')} that never had an issue ${undated === 1 ? 'is' : 'are'} not in the picture.`
  return `${now}${then}${rest}`
}

/** The last point of each month, with what happened in all of it; the latest first. */
function byMonth(points: readonly BurnPoint[]): readonly BurnPoint[] {
  const months = new Map<string, BurnPoint>()
  for (const point of points) {
    const month = point.day.slice(0, 7)
    const before = months.get(month)
    const filed = (before?.filed ?? 0) + point.filed
    months.set(month, { ...point, filed, finished: (before?.finished ?? 0) + point.finished })
  }
  return [...months.values()].reverse()
}

function survivalFigure(survival: Survival): Html {
  const after = [7, 14, 30, 60, 90, 180, 365].filter((days) => days <= survival.longest)
  const rows = after.map((days) => {
    const step = shareAfter(survival, days)
    const interval = `${percent(step?.low ?? 1)} to ${percent(step?.high ?? 1)}`
    return [days, percent(step?.share ?? 1), interval, atRiskAfter(survival.spans, days)]
  })
  return figure({
    title: 'How long action items stay open',
    lead: survivalLead(survival),
    pictures: [survivalChart(survival, 'wide'), survivalChart(survival, 'narrow')],
    legend: [
      { mark: 'curve', text: 'share still open' },
      { mark: 'band', text: '95 % interval' },
    ],
    table: table(
      'Share of action items still open',
      ['Days since filing', 'Still open', '95 % interval', 'Watched that long'],
      rows,
    ),
  })
}

function survivalLead(survival: Survival): string {
  const { median, spans, ended, longest } = survival
  const half =
    median === null ? 'Fewer than half are finished yet.' : `Half are finished within ${counted(median, 'day')}.`
  const quarter = longest >= 90 ? ` After 90 days ${percent(shareAfter(survival, 90)?.share ?? 1)} are still open.` : ''
  return `${half}${quarter} ${counted(spans.length, 'item')}, ${ended} finished; those still open or dropped count for as long as they were watched (Kaplan-Meier).`
}

function outcomesFigure({ outcomes }: DashboardFacts): Html {
  const sum = (kind: 'done' | 'dropped' | 'open' | 'overdue') => outcomes.reduce((all, month) => all + month[kind], 0)
  const [done, all] = [sum('done'), sum('done') + sum('dropped') + sum('open') + sum('overdue')]
  const columns = ['Month', 'Incidents', 'Done', 'Dropped', 'Open', 'Overdue']
  return figure({
    title: 'What became of action items',
    lead: `Of ${counted(all, 'item')} from incidents of the last twelve months, ${done} are done.`,
    pictures: [outcomesChart(outcomes, 'wide'), outcomesChart(outcomes, 'narrow')],
    legend: ['done', 'dropped', 'open', 'overdue'].map((mark) => ({ mark, text: mark })),
    table: table(
      'Action items by month of the incident',
      columns,
      outcomes
        .toReversed()
        .map((month) => [month.month, month.incidents, month.done, month.dropped, month.open, month.overdue]),
    ),
  })
}

function withoutDays(followed: boolean): Html {
  const why = followed
    ? 'No action item has an issue yet: both pictures begin with the first one that is filed.'
    : 'Documents do not say on which day an item was finished, issues do: with a token for GitHub both pictures are shown.'
  return html`<section class="card across"><h3>Burn-down, and how long items stay open</h3><p>${why}</p></section>`
}
