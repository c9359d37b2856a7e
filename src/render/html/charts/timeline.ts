import { scaleSqrt, scaleUtc } from 'd3-scale'
import type { DashboardFacts, IncidentView } from '../../../dashboard/facts.js'
import { shortDuration } from '../../markdown/duration.js'
import { type Html, html } from '../html.js'
import { rankClass, shortTitle } from '../words.js'
import { type Frame, instantOf, label, linkedPicture, round, type Size, type TimeScale, timeAxis } from './frame.js'

interface Dot {
  readonly incident: IncidentView
  readonly x: number
  readonly r: number
  /** In which place above (negative) or below the middle of its lane it stands. */
  readonly place: number
}

interface DotLane {
  readonly name: string
  readonly dots: readonly Dot[]
  readonly height: number
}

/** Incidents on a time axis, a lane for each severity; a longer incident is a larger dot. */
export function timelineChart({ incidents, severities, today }: DashboardFacts, size: Size): Html {
  const dated = incidents.filter(({ date }) => date !== null)
  const wide = size === 'wide'
  const days = dated.map(({ date }) => instantOf(date ?? today))
  const left = wide ? 72 : 14
  const width = wide ? 900 : 360
  const from = Math.min(...days, instantOf(today) - 30 * DAY)
  const x = scaleUtc([from, Math.max(instantOf(today), ...days)], [left + 12, width - 16])
  const lanes = lanesOf(dated, severities, x, wide)
  const height = lanes.reduce((sum, lane) => sum + lane.height, 0) + BOTTOM + TOP
  const frame: Frame = { width, height, left, right: 8, top: TOP, bottom: BOTTOM }
  let y = TOP
  const drawn = lanes.map((lane) => {
    const middle = y + lane.height / 2 + (wide ? 0 : 6)
    const text = wide ? label(left - 10, middle + 4, lane.name, 'end') : label(left, y + 12, lane.name, 'start')
    const line = html`<line class="grid" x1="${left}" x2="${width - 8}" y1="${round(middle)}" y2="${round(middle)}"/>`
    y += lane.height
    return html`${line}${text}${lane.dots.map((dot) => drawnDot(dot, middle))}`
  })
  return linkedPicture(frame, size, html`${timeAxis(x, frame, wide ? 8 : 4)}${drawn}`)
}

const DAY = 86_400_000
const TOP = 8
const BOTTOM = 28
const GAP = 1
const MOST_PLACES = 4

function lanesOf(
  incidents: readonly IncidentView[],
  severities: readonly string[],
  x: TimeScale,
  wide: boolean,
): readonly DotLane[] {
  const scale = scaleSqrt([0, 86_400], wide ? [4.5, 13] : [3.5, 9]).clamp(true)
  const names = [...severities, 'other']
  return names.flatMap((name, rank) => {
    const ofLane = incidents.filter((one) => (one.rank ?? severities.length) === rank)
    if (ofLane.length === 0 && name === 'other') return []
    const dots = placed(ofLane, x, (incident) => scale(incident.durations.total ?? 0))
    const reach = Math.max(0, ...dots.map((dot) => Math.abs(dot.place) * stepOf(dots) + dot.r))
    return [{ name, dots, height: Math.max(wide ? 34 : 40, 2 * reach + (wide ? 10 : 22)) }]
  })
}

function stepOf(dots: readonly Dot[]): number {
  return Math.min(...dots.map(({ r }) => r)) * 2 + GAP
}

/** Each dot takes the first place that is free, from the middle outwards; beyond the last they lie upon each other. */
function placed(
  incidents: readonly IncidentView[],
  x: TimeScale,
  radiusOf: (incident: IncidentView) => number,
): readonly Dot[] {
  const ends = new Map<number, number>()
  return incidents
    .map((incident) => ({ incident, x: x(instantOf(incident.date ?? '')), r: radiusOf(incident) }))
    .sort((a, b) => a.x - b.x)
    .map((dot) => {
      const free = PLACES.find((place) => (ends.get(place) ?? Number.NEGATIVE_INFINITY) <= dot.x - dot.r)
      const place = free ?? 0
      ends.set(place, dot.x + dot.r + GAP)
      return { ...dot, place }
    })
}

const PLACES = [0, ...Array.from({ length: MOST_PLACES }, (_, at) => [-(at + 1), at + 1]).flat()]

function drawnDot({ incident, x, r, place }: Dot, middle: number): Html {
  const { anchor, date, severity, rank, title, durations } = incident
  const total = durations.total === null ? '' : `, ${shortDuration(durations.total)}`
  const y = round(middle + place * (2 * 4.5 + GAP))
  const said = `${date ?? ''} ${severity ?? ''}${total}: ${shortTitle(title)}`
  return html`<a href="#${anchor}" tabindex="-1"><circle class="mark ${rankClass(rank)}" cx="${round(x)}" cy="${y}" r="${round(r)}"><title>${said}</title></circle></a>`
}
