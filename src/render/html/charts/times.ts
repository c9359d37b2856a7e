import { scaleLog } from 'd3-scale'
import type { DurationSummary, Lane } from '../../../dashboard/times.js'
import { shortDuration } from '../../markdown/duration.js'
import { type Html, html } from '../html.js'
import { shortTitle } from '../words.js'
import { type Frame, label, laneName, linkedPicture, roomFor, round, type Size } from './frame.js'

const LANE = 46
const TICKS = [60, 300, 1_800, 7_200, 28_800, 86_400, 604_800, 2_592_000] as const

/** Each incident's time on a line for its severity, by orders of magnitude; the target is a mark on the line. */
export function timesChart({ lanes }: DurationSummary, size: Size): Html {
  const wide = size === 'wide'
  const width = wide ? 500 : 360
  const height = lanes.length * LANE + 34
  const frame: Frame = {
    width,
    height,
    left: wide
      ? roomFor(
          lanes.map(({ severity }) => severity),
          64,
        )
      : 14,
    right: 16,
    top: 6,
    bottom: 28,
  }
  const all = lanes.flatMap(({ points, target }) => [...points.map(({ seconds }) => seconds), target ?? 60])
  const x = scaleLog([30, Math.max(7_200, ...all) * 1.2], [frame.left + 10, width - frame.right]).clamp(true)
  const ticks = TICKS.filter((tick) => tick <= Math.max(7_200, ...all) * 1.2).filter((_, at) => wide || at % 2 === 0)
  const axis = ticks.map((tick) => {
    const at = round(x(tick))
    return html`<line class="grid" x1="${at}" x2="${at}" y1="6" y2="${height - 28}"/>${label(at, height - 10, shortDuration(tick), 'middle')}`
  })
  return linkedPicture(frame, size, html`${axis}${lanes.map((lane, at) => drawn(lane, at, frame, x, wide))}`)
}

function drawn(lane: Lane, at: number, frame: Frame, x: (seconds: number) => number, wide: boolean): Html {
  const top = frame.top + at * LANE
  const y = top + LANE / 2 + (wide ? 0 : 5)
  const name = wide
    ? label(frame.left - 10, y + 4, laneName(lane.severity), 'end')
    : label(frame.left, top + 12, laneName(lane.severity), 'start')
  const line = html`<line class="axis" x1="${frame.left}" x2="${frame.width - frame.right}" y1="${y}" y2="${y}"/>`
  const dots = lane.points.map(({ anchor, title, seconds, isLate }) => {
    const said = `${shortDuration(seconds)}${isLate ? ', later than the target' : ''}: ${shortTitle(title)}`
    const shape = isLate ? 'late' : lane.target === null ? 'free' : 'kept'
    return html`<a href="#${anchor}" tabindex="-1"><circle class="mark ${shape}" cx="${round(x(Math.max(seconds, 30)))}" cy="${y}" r="5"><title>${said}</title></circle></a>`
  })
  return html`${line}${name}${dots}${targetMark(lane, y, x)}`
}

function targetMark({ target }: Lane, y: number, x: (seconds: number) => number): Html {
  if (target === null) return html``
  const at = round(x(target))
  return html`<line class="target" x1="${at}" x2="${at}" y1="${y - 14}" y2="${y + 14}"><title>${`Target: ${shortDuration(target)}`}</title></line>`
}
