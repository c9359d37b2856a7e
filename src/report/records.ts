import { type Day, dayAt, daysBetween } from '../calendar/day.js'
import { epochOf } from '../calendar/time.js'
import type { Calendar } from '../calendar/working-days.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import type { CompleteRecord, DraftRecord, ReportDocument, ReportItem } from './facts.js'

/** Postmortems that have no open item any more, since one of them was finished. */
export function completeRecords(
  items: readonly ReportItem[],
  hasEnded: (item: TrackedItem) => boolean,
  calendar: Calendar,
): readonly CompleteRecord[] {
  const complete: CompleteRecord[] = []
  for (const record of byPath(items).values()) {
    const done = record.filter(({ state }) => state === 'done')
    const [first] = done
    if (!first || !done.some(hasEnded) || record.some(({ state }) => state === 'open')) continue
    const { id, path, date } = first.postmortem
    complete.push({ id, path, done: done.length, days: daysUntilClosed(done, date, calendar) })
  }
  return complete
}

/** Drafts whose open items wait for `status: final`, and those that should be written by now: the latest first. */
export function draftRecords(
  items: readonly ReportItem[],
  documents: readonly ReportDocument[],
  today: Day,
): readonly DraftRecord[] {
  const held = byPath(items.filter(({ item }) => item.state === 'open' && item.unfiled === 'draft'))
  return documents
    .filter(({ status }) => status === 'draft')
    .map((document) => draftRecord(document, held.get(document.path)?.length ?? 0, today))
    .filter(({ items: count, lateDays }) => count > 0 || lateDays > 0)
    .toSorted((a, b) => b.lateDays - a.lateDays)
}

function draftRecord(document: ReportDocument, items: number, today: Day): DraftRecord {
  const { id, path, severity, written, date, writeBy } = document
  const since = written ?? date
  const lateDays = writeBy === null ? 0 : Math.max(0, daysBetween(writeBy, today))
  return { id, path, severity, items, days: since === null ? null : Math.max(0, daysBetween(since, today)), lateDays }
}

function byPath(items: readonly ReportItem[]): ReadonlyMap<string, readonly TrackedItem[]> {
  const records = new Map<string, TrackedItem[]>()
  for (const { item } of items) {
    const record = records.get(item.postmortem.path) ?? []
    record.push(item)
    records.set(item.postmortem.path, record)
  }
  return records
}

function daysUntilClosed(done: readonly TrackedItem[], date: Day | null, calendar: Calendar): number | null {
  const closed = done.map(({ closedAt }) => (closedAt === null ? null : epochOf(closedAt)))
  const last = Math.max(...closed.map((epoch) => epoch ?? Number.NEGATIVE_INFINITY))
  if (date === null || !Number.isFinite(last)) return null
  const days = daysBetween(date, dayAt(last, calendar.timeZone))
  return days < 0 ? null : days
}
