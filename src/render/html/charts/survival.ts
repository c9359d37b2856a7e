import { scaleLinear } from 'd3-scale'
import { area, curveStepAfter, line } from 'd3-shape'
import type { Survival, SurvivalStep } from '../../../dashboard/survival.js'
import { type Html, html } from '../html.js'
import { frameOf } from './burn-down.js'
import { label, picture, round, type Size, valueAxis } from './frame.js'

/** The share of action items that is still open so many days after filing, with its 95 % interval. */
export function survivalChart(survival: Survival, size: Size): Html {
  const frame = frameOf(size)
  const bottom = frame.height - frame.bottom
  const x = scaleLinear([0, Math.max(14, survival.longest)], [frame.left, frame.width - frame.right])
  const y = scaleLinear([0, 1], [bottom, frame.top])
  const steps = lasting(survival)
  const at = (step: SurvivalStep) => x(step.days)
  const band = area<SurvivalStep>(
    at,
    (step) => y(step.low),
    (step) => y(step.high),
  )
    .curve(curveStepAfter)
    .digits(2)
  const curve = line<SurvivalStep>(at, (step) => y(step.share))
    .curve(curveStepAfter)
    .digits(2)
  const ticks = x.ticks(size === 'wide' ? 6 : 4).map((tick) => label(x(tick), bottom + 18, String(tick), 'middle'))
  const axis = html`<line class="axis" x1="${frame.left}" x2="${frame.width - frame.right}" y1="${bottom}" y2="${bottom}"/>${ticks}${label(frame.width - frame.right + 6, bottom + 18, 'days', 'start')}`
  const content = html`${valueAxis(y, frame, 4, percent)}<path class="band" d="${band(steps) ?? ''}"/><path class="edge" d="${curve(steps) ?? ''}"/>${median(survival, x, y(0.5), frame.left, bottom)}${axis}`
  const name = `Share of action items still open by days since filing, Kaplan-Meier estimate of ${survival.spans.length} items.`
  return picture(frame, size, name, content)
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** The last share holds as long as anything was watched. */
function lasting({ steps, longest }: Survival): SurvivalStep[] {
  const last = steps.at(-1)
  return last ? [...steps, { ...last, days: longest }] : []
}

function median(
  { median: days }: Survival,
  x: (days: number) => number,
  y: number,
  left: number,
  bottom: number,
): Html {
  if (days === null) return html``
  const at = round(x(days))
  return html`<path class="guide" d="M${left},${round(y)}H${at}V${bottom}"/><circle class="point" cx="${at}" cy="${round(y)}" r="4"/>${label(at + 8, y - 8, `half after ${days} ${days === 1 ? 'day' : 'days'}`, 'start', 'end')}`
}
