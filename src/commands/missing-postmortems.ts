import type { Day } from '../calendar/day.js'
import { dayOfInstant } from '../calendar/day-of-instant.js'
import { parsePeriod } from '../calendar/period.js'
import { bySeverity } from '../check/by-severity.js'
import type { FoundReport } from '../report/find-report.js'
import { issuesReferredTo, type MissingRecord, missingRecords } from '../report/missing.js'
import type { Reconciled } from './reconcile-record.js'
import { calendarOf } from './settings.js'

interface Missing {
  readonly records: readonly MissingRecord[]
  readonly notices: readonly string[]
}

const NONE: Missing = { records: [], notices: [] }

/** Incidents that are over without a postmortem, since `action-items.since` or, where that is not set, since the first report. */
export async function missingPostmortems(
  { loaded, reading, connection, reported, shard }: Reconciled,
  existing: FoundReport,
  today: Day,
): Promise<Missing> {
  const { config } = loaded
  const calendar = calendarOf(config)
  const began = existing.kind === 'none' ? null : existing.issue.createdAt
  const since = config['action-items'].since ?? dayOfInstant(began, calendar.timeZone)
  const isElsewhere = shard === null ? reported !== null : shard.part > 1
  if (since === null || isElsewhere) return NONE
  const { tracker } = connection
  const listed = await tracker.list(config.incidents.label)
  if (!listed.ok) {
    const { message, hint } = listed.refusal
    return { records: [], notices: [`Incidents without a postmortem were not looked for: ${message} ${hint}`] }
  }
  const texts = reading.documents.flatMap((document) => (document.readable ? [document.text] : []))
  const records = missingRecords({
    incidents: listed.value,
    referred: issuesReferredTo(texts, tracker.repository),
    since,
    today,
    calendar,
    severities: config.severities,
    trigger: config.triggers.severity,
    withinOf: (rank) => {
      const within = bySeverity(config['write-within'], rank, config.severities)
      return within === null ? null : parsePeriod(within)
    },
  })
  return { records, notices: [] }
}
