import type { DurationName } from '../postmortem/durations.js'
import type { IncidentView } from './facts.js'

/** Times of incidents against what the team promised, for finding out and for mitigating. */
export interface DurationsSummary {
  readonly detect: DurationSummary
  readonly mitigate: DurationSummary
}

export interface DurationSummary {
  readonly name: Exclude<DurationName, 'total'>
  /** One for each severity that has a time or a target, the worst first. */
  readonly lanes: readonly Lane[]
  readonly known: number
  readonly unknown: number
  /** Of those with a target. */
  readonly within: number
  readonly judged: number
  /** Seconds; null when no time is known. */
  readonly median: number | null
}

export interface Lane {
  readonly severity: string
  readonly rank: number | null
  /** Seconds; null: no target. */
  readonly target: number | null
  readonly points: readonly TimePoint[]
  readonly median: number | null
  readonly within: number
}

export interface TimePoint {
  readonly anchor: string
  readonly title: string
  readonly seconds: number
  readonly isLate: boolean
}

const NO_SEVERITY = 'other'

type Scale = readonly string[]

/** Lanes bear the names of the team's scale, however a document spells them. */
export function timesOf(incidents: readonly IncidentView[], scale: Scale): DurationsSummary {
  return { detect: summaryOf(incidents, 'detect', scale), mitigate: summaryOf(incidents, 'mitigate', scale) }
}

/** Whether a time is longer than its target; null where either is missing. */
export function isLate(seconds: number | null, target: number | null): boolean | null {
  return seconds === null || target === null ? null : seconds > target
}

function summaryOf(incidents: readonly IncidentView[], name: DurationSummary['name'], scale: Scale): DurationSummary {
  const known = incidents.filter(({ durations }) => durations[name] !== null)
  const judged = known.filter(({ targets }) => targets[name] !== null)
  return {
    name,
    lanes: lanesOf(known, name, scale),
    known: known.length,
    unknown: incidents.length - known.length,
    judged: judged.length,
    within: judged.filter((one) => isLate(one.durations[name], one.targets[name]) === false).length,
    median: medianOf(known.map(({ durations }) => durations[name] ?? 0)),
  }
}

function lanesOf(known: readonly IncidentView[], name: DurationSummary['name'], scale: Scale): readonly Lane[] {
  const bySeverity = new Map<string, IncidentView[]>()
  for (const incident of known) {
    const severity = incident.rank === null ? NO_SEVERITY : (scale[incident.rank] ?? NO_SEVERITY)
    bySeverity.set(severity, [...(bySeverity.get(severity) ?? []), incident])
  }
  const lanes = [...bySeverity].map(([severity, ofIt]) => laneOf(severity, ofIt, name))
  return lanes.sort((a, b) => (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE))
}

function laneOf(severity: string, incidents: readonly IncidentView[], name: DurationSummary['name']): Lane {
  const points = incidents.map(({ anchor, title, durations, targets }) => {
    const seconds = durations[name] ?? 0
    return { anchor, title, seconds, isLate: isLate(seconds, targets[name]) === true }
  })
  const [first] = incidents
  return {
    severity,
    rank: first?.rank ?? null,
    target: first?.targets[name] ?? null,
    points,
    median: medianOf(points.map(({ seconds }) => seconds)),
    within: points.filter((point) => !point.isLate).length,
  }
}

/** Null for none. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? 0, sorted[Math.floor(sorted.length / 2)] ?? 0]
  return (low + high) / 2
}
