import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, curveStepAfter, line } from 'd3-shape'
import type { BurnDown, BurnPoint } from '../../../dashboard/burn-down.js'
import { type Html, html } from '../html.js'
import { type Frame, instantOf, label, picture, type Size, timeAxis, valueAxis, wholeNumber } from './frame.js'

/** Open action items at the end of each day, the overdue ones of them below. */
export function burnDownChart({ points }: BurnDown, size: Size): Html {
  const frame = frameOf(size)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return html``
  const x = scaleUtc([instantOf(first.day), instantOf(last.day)], [frame.left, frame.width - frame.right])
  const most = Math.max(4, ...points.map(({ open }) => open))
  const y = scaleLinear([0, most], [frame.height - frame.bottom, frame.top]).nice(4)
  const at = (point: BurnPoint) => x(instantOf(point.day))
  const path = (value: (point: BurnPoint) => number) =>
    area<BurnPoint>(at, y(0), (point) => y(value(point)))
      .curve(curveStepAfter)
      .digits(2)([...points]) ?? ''
  const edge =
    line<BurnPoint>(at, (point) => y(point.open))
      .curve(curveStepAfter)
      .digits(2)([...points]) ?? ''
  const content = html`${valueAxis(y, frame, 4, wholeNumber)}<path class="area open" d="${path(({ open }) => open)}"/><path class="area overdue" d="${path(({ overdue }) => overdue)}"/><path class="edge" d="${edge}"/>${timeAxis(x, frame, size === 'wide' ? 6 : 3)}${ends(frame, y(last.open), y(last.overdue), last)}`
  const name = `Open action items over time: ${last.open} are open on ${last.day}, ${last.overdue} of them overdue.`
  return picture(frame, size, name, content)
}

function ends(frame: Frame, openY: number, overdueY: number, { open, overdue }: BurnPoint): Html {
  const x = frame.width - frame.right + 6
  const low = Math.max(overdueY + 4, openY + 18)
  const late =
    overdue === 0
      ? html``
      : label(x, Math.min(low, frame.height - frame.bottom), `${overdue} late`, 'start', 'end late')
  return html`${label(x, Math.min(openY + 4, frame.height - frame.bottom - 14), `${open} open`, 'start', 'end')}${late}`
}

export function frameOf(size: Size): Frame {
  return size === 'wide'
    ? { width: 500, height: 250, left: 48, right: 74, top: 12, bottom: 28 }
    : { width: 360, height: 220, left: 48, right: 74, top: 12, bottom: 28 }
}
