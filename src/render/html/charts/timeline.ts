import { scaleSqrt, scaleUtc } from 'd3-scale'
import type { DashboardFacts, IncidentView } from '../../../dashboard/facts.js'
import { shortDuration } from '../../markdown/duration.js'
import { type Html, html } from '../html.js'
import { rankClass, shortTitle } from '../words.js'
import {
  type Frame,
  instantOf,
  label,
  laneName,
  linkedPicture,
  roomFor,
  round,
  type Size,
  type TimeScale,
  timeAxis,
} from './frame.js'
import { type Placed, swarm } from './swarm.js'

interface Dot {
  readonly incident: IncidentView
  readonly x: number
  readonly r: number
}

interface DotLane {
  readonly name: string
  readonly dots: readonly Placed<Dot>[]
  /** Above and below the middle. */
  readonly reach: number
}

/** Incidents on a time axis, a lane for each severity; a longer incident is a larger dot. */
export function timelineChart({ incidents, severities, today }: DashboardFacts, size: Size): Html {
  const dated = incidents.filter(({ date }) => date !== null)
  const wide = size === 'wide'
  const days = dated.map(({ date }) => instantOf(date ?? today))
  const left = wide ? roomFor([...severities, OTHER], 72) : 14
  const width = wide ? 1_060 : 360
  const from = Math.min(...days, instantOf(today) - 30 * DAY)
  const x = scaleUtc([from, Math.max(instantOf(today), ...days)], [left + 12, width - 16])
  const lanes = lanesOf(dated, severities, x, wide)
  const above = wide ? 6 : 18
  const height = lanes.reduce((sum, { reach }) => sum + above + 2 * reach + BELOW, 0) + BOTTOM + TOP
  const frame: Frame = { width, height, left, right: 8, top: TOP, bottom: BOTTOM }
  let y = TOP
  const drawn = lanes.map(({ name, dots, reach }) => {
    const middle = round(y + above + reach)
    const text = wide
      ? label(left - 10, middle + 4, laneName(name), 'end')
      : label(left, y + 12, laneName(name), 'start')
    const line = html`<line class="grid" x1="${left}" x2="${width - 8}" y1="${middle}" y2="${middle}"/>`
    y += above + 2 * reach + BELOW
    return html`${line}${text}${dots.map((dot) => drawnDot(dot, middle))}`
  })
  return linkedPicture(frame, size, html`${timeAxis(x, frame, wide ? 8 : 4)}${drawn}`)
}

const DAY = 86_400_000
const TOP = 8
const BOTTOM = 28
const OTHER = 'other'
const BELOW = 6
const LEAST_REACH = 10

function lanesOf(
  incidents: readonly IncidentView[],
  severities: readonly string[],
  x: TimeScale,
  wide: boolean,
): readonly DotLane[] {
  const scale = scaleSqrt([0, 86_400], wide ? [4.5, 13] : [3.5, 9]).clamp(true)
  const names = [...severities, OTHER]
  return names.flatMap((name, rank) => {
    const ofLane = incidents.filter((one) => (one.rank ?? severities.length) === rank)
    if (ofLane.length === 0 && name === OTHER) return []
    const dots = swarm(
      ofLane.map((incident) => ({
        incident,
        x: x(instantOf(incident.date ?? '')),
        r: scale(incident.durations.total ?? 0),
      })),
    )
    return [{ name, dots, reach: Math.max(LEAST_REACH, ...dots.map(({ offset, r }) => Math.abs(offset) + r)) }]
  })
}

function drawnDot({ incident, x, r, offset }: Placed<Dot>, middle: number): Html {
  const { anchor, date, severity, rank, title, durations } = incident
  const total = durations.total === null ? '' : `, ${shortDuration(durations.total)}`
  const y = round(middle + offset)
  const said = `${date ?? ''} ${severity ?? ''}${total}: ${shortTitle(title)}`
  return html`<a href="#${anchor}" tabindex="-1"><circle class="mark ${rankClass(rank)}" cx="${round(x)}" cy="${y}" r="${round(r)}"><title>${said}</title></circle></a>`
}
