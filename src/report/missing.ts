import { type Day, daysBetween } from '../calendar/day.js'
import { dayOfInstant } from '../calendar/day-of-instant.js'
import { addPeriod, type Period } from '../calendar/period.js'
import type { Calendar } from '../calendar/working-days.js'
import type { Issue } from '../ports/tracker.js'
import { severityRank } from '../postmortem/severity.js'
import { refOf } from '../sync/tracked.js'
import type { IssueRef } from '../sync/tracked-item.js'
import { type IssuePlace, placeKey } from '../sync/want/references.js'

/** An incident that is over, and that no postmortem speaks of although one was to be written by now. */
export interface MissingRecord {
  readonly issue: IssueRef
  /** On the team's scale. */
  readonly severity: string
  readonly closedDays: number
}

export interface MissingSources {
  /** Issues that stand for incidents, open and closed ones. */
  readonly incidents: readonly Issue[]
  /** Issues that postmortems refer to (`placeKey`). */
  readonly referred: ReadonlySet<string>
  /** Incidents that were over before this day are not asked for: day one is quiet. */
  readonly since: Day
  readonly today: Day
  readonly calendar: Calendar
  /** Worst first. */
  readonly severities: readonly string[]
  /** The severity from which on a postmortem is needed. */
  readonly trigger: string
  /** How soon one is written, by rank; null: there is no such day. */
  readonly withinOf: (rank: number) => Period | null
}

/** The longest closed first. An incident whose labels name no severity of the scale is not asked for. */
export function missingRecords(sources: MissingSources): readonly MissingRecord[] {
  const { incidents, referred, since, today, calendar, severities, trigger, withinOf } = sources
  const least = severityRank(trigger, severities) ?? severities.length - 1
  const missing = incidents.flatMap((issue): readonly MissingRecord[] => {
    const rank = rankOfLabels(issue.labels, severities)
    const closed = dayOfInstant(issue.closedAt, calendar.timeZone)
    if (issue.state !== 'closed' || issue.stateReason === 'duplicate' || rank === null || closed === null) return []
    if (rank > least || closed < since || referred.has(placeKey(issue))) return []
    const within = withinOf(rank)
    if (within === null || addPeriod(calendar, closed, within) >= today) return []
    return [
      {
        issue: refOf(issue, issue.repository),
        severity: severities[rank] ?? '',
        closedDays: daysBetween(closed, today),
      },
    ]
  })
  return missing.toSorted((a, b) => b.closedDays - a.closedDays || a.issue.number - b.issue.number)
}

const REFERENCES = [
  /(?<![\w/.-])#(\d{1,9})\b/g,
  /\b([\w.-]{1,100}\/[\w.-]{1,100})#(\d{1,9})\b/g,
  /\/([\w.-]{1,100}\/[\w.-]{1,100})\/issues\/(\d{1,9})\b/g,
  /^[ \t]*(?:incident|issue)(?:[-_ ](?:number|id|issue))?[ \t]*:[ \t]*["']?#?(\d{1,9})["']?[ \t]*$/gim,
] as const

/** Issues that the texts name, however they name them; a bare number is one of `home`. */
export function issuesReferredTo(texts: readonly string[], home: string): ReadonlySet<string> {
  const places = texts.flatMap((text) => REFERENCES.flatMap((shape) => [...text.matchAll(shape)].map(placeIn(home))))
  return new Set(places.map(placeKey))
}

function placeIn(home: string): (match: RegExpMatchArray) => IssuePlace {
  return ([, first = '', second]) =>
    second === undefined ? { repository: home, number: Number(first) } : { repository: first, number: Number(second) }
}

/** Of several labels that name one the worst counts: `SEV1`, `severity: 1`, `sev/critical`. */
export function rankOfLabels(labels: readonly string[], severities: readonly string[]): number | null {
  const ranks = labels.flatMap((label) => {
    const value = label.split(/[:/=]/).at(-1) ?? ''
    const rank = severityRank(label, severities) ?? (isOfSeverity(label) ? severityRank(value, severities) : null)
    return rank === null ? [] : [rank]
  })
  return ranks.length === 0 ? null : Math.min(...ranks)
}

function isOfSeverity(label: string): boolean {
  return /^(?:sev|severity|impact)\s*[:/=]/i.test(label)
}
