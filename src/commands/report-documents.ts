import { type Day, daysBetween } from '../calendar/day.js'
import { dayOfInstant } from '../calendar/day-of-instant.js'
import { secondsBetween } from '../calendar/time.js'
import type { Config } from '../config/config.js'
import type { History } from '../ports/history.js'
import { durationsOf } from '../postmortem/durations.js'
import type { Postmortem } from '../postmortem/model.js'
import type { LikeIncident, ReportDocument } from '../report/facts.js'
import { dayOver, writeBy } from './document-dates.js'
import type { Reconciled } from './reconcile-record.js'
import { isOffEverywhere, isSaidToBeOther, recurrenceIn } from './recurrence.js'
import type { World } from './world.js'

/** The documents of the record as the report needs them, with what git and the rest of the record say of them; all for a part. */
export async function reportDocuments(
  { history }: World,
  { loaded, reading, reported, shard }: Reconciled,
): Promise<readonly ReportDocument[]> {
  const { config } = loaded
  const readable = reading.documents.filter((document) => document.readable)
  const written = await whenWritten(history, config, readable)
  const likeOf = await likenessIn(readable, config)
  return readable
    .filter(({ path }) => shard !== null || (reported?.has(path) ?? true))
    .map((document) => reportDocument(document, written.get(document.path) ?? null, likeOf(document), config))
}

function reportDocument(
  document: Postmortem,
  written: Day | null,
  like: readonly LikeIncident[] | null,
  config: Config,
): ReportDocument {
  const { id, title, path, status, severity, date, confidential, times, causeDomains } = document
  const { detect, mitigate } = durationsOf(document)
  const over = dayOver(document, config)
  const resolve = times.started && times.resolved ? secondsBetween(times.started.value, times.resolved.value) : null
  return {
    id: id.value,
    title: title?.value ?? id.value,
    path,
    status: status?.value ?? 'review',
    severity: severity?.value ?? null,
    date: date?.value ?? null,
    written,
    writeBy: writeBy(document, config),
    confidential,
    detect,
    mitigate,
    resolve: resolve !== null && resolve >= 0 ? resolve : null,
    writtenAfter: written && over ? daysUntil(written, over, date?.value ?? over) : null,
    causeDomains: causeDomains?.value ?? [],
    like,
  }
}

/** Written while it was still going on is no delay; written before it began is a mistake. */
function daysUntil(written: Day, over: Day, began: Day): number | null {
  return written < began ? null : Math.max(0, daysBetween(over, written))
}

// A commit that brings more postmortems than a person writes moved them: it says nothing of when they were written.
const MOST_WRITTEN_AT_ONCE = 3

/** What the document says, else the day on which its file appeared. */
async function whenWritten(
  history: History,
  config: Config,
  documents: readonly Postmortem[],
): Promise<ReadonlyMap<string, Day>> {
  const silent = documents.filter(({ written }) => written === null).map(({ path }) => path)
  const appeared = silent.length === 0 ? new Map<string, string>() : await history.appeared(silent)
  const together = new Map<string, number>()
  for (const instant of appeared.values()) together.set(instant, (together.get(instant) ?? 0) + 1)
  const days = new Map(documents.flatMap(({ path, written }) => (written ? [[path, written.value]] : [])))
  for (const [path, instant] of appeared) {
    const day = dayOfInstant(instant, config.calendar['time-zone'])
    if (day !== null && (together.get(instant) ?? 0) <= MOST_WRITTEN_AT_ONCE) days.set(path, day)
  }
  return days
}

// Each costs a search of the whole record; what is older was said in its own time.
const LOOKED_AT = 300

/** Earlier incidents like the latest ones; null for one that was not looked at. Confidential ones are like nothing. */
async function likenessIn(
  documents: readonly Postmortem[],
  config: Config,
): Promise<(document: Postmortem) => readonly LikeIncident[] | null> {
  if (isOffEverywhere(config)) return () => null
  const open = documents.filter(({ confidential }) => !confidential)
  const latest = new Set(open.toSorted(latestFirst).slice(0, LOOKED_AT))
  const similarTo = await recurrenceIn(open, config)
  return (document) => {
    if (!latest.has(document)) return null
    if (isSaidToBeOther(document)) return []
    return similarTo(document).map(({ id, path, isVeryAlike }) => ({ id, path, isVeryAlike }))
  }
}

function latestFirst(a: Postmortem, b: Postmortem): number {
  return (b.date?.value ?? '').localeCompare(a.date?.value ?? '')
}
