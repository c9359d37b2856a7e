import { scaleBand, scaleLinear } from 'd3-scale'
import type { MonthOutcome } from '../../../dashboard/outcomes.js'
import { type Html, html } from '../html.js'
import { frameOf } from './burn-down.js'
import { label, picture, round, type Size, shortMonth, valueAxis, wholeNumber } from './frame.js'

const KINDS = ['done', 'dropped', 'open', 'overdue'] as const

/** Of each month's action items, how many are done, dropped, open and overdue. */
export function outcomesChart(months: readonly MonthOutcome[], size: Size): Html {
  const frame = { ...frameOf(size), right: 12 }
  const bottom = frame.height - frame.bottom
  const x = scaleBand(
    months.map(({ month }) => month),
    [frame.left, frame.width - frame.right],
  ).padding(0.25)
  const y = scaleLinear([0, Math.max(4, ...months.map(sizeOf))], [bottom, frame.top]).nice(4)
  const every = size === 'wide' ? 1 : 3
  const bars = months.map((month, at) => {
    const left = x(month.month) ?? 0
    const name =
      (months.length - 1 - at) % every === 0
        ? label(left + x.bandwidth() / 2, bottom + 18, shortMonth(month.month), 'middle')
        : html``
    return html`${bar(month, left, x.bandwidth(), y)}${name}`
  })
  const axis = html`<line class="axis" x1="${frame.left}" x2="${frame.width - frame.right}" y1="${bottom}" y2="${bottom}"/>`
  const name = 'Action items by the month of their incident: done, dropped, open and overdue.'
  return picture(frame, size, name, html`${valueAxis(y, frame, 4, wholeNumber)}${bars}${axis}`)
}

function bar(month: MonthOutcome, left: number, width: number, y: (value: number) => number): Html {
  let base = 0
  const parts = KINDS.map((kind) => {
    const [from, to] = [base, base + month[kind]]
    base = to
    const height = round(y(from) - y(to))
    return height === 0
      ? html``
      : html`<rect class="bar ${kind}" x="${round(left)}" y="${round(y(to))}" width="${round(width)}" height="${height}"><title>${`${month.month}: ${month[kind]} ${kind}`}</title></rect>`
  })
  return html`${parts}`
}

function sizeOf({ done, dropped, open, overdue }: MonthOutcome): number {
  return done + dropped + open + overdue
}
