import type { Day } from '../calendar/day.js'
import { type Known, memoryLine } from '../sync/match/memory.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { returnsOf } from './came-back.js'
import { checkInsOf } from './check-ins.js'
import { assignBy } from './escalation.js'
import type { Decision, LastReport, ReportDocument, ReportFacts, ReportItem } from './facts.js'
import type { InWork } from './in-work.js'
import { isOpen, isOverdue, mentionable, severityRank } from './item-state.js'
import type { MissingRecord } from './missing.js'
import { reportNumbers } from './numbers/report-numbers.js'
import { baselineOf, isWeekBefore, periodOf } from './period.js'
import { completeRecords, draftRecords } from './records.js'
import type { Recurrence } from './recurrence.js'
import { reportItem } from './report-item.js'
import { confidentialOf, waitingOf } from './set-aside.js'
import type { ReportSettings } from './settings.js'
import { remembered, type Snapshot, snapshotOf } from './snapshot.js'
import type { ReportState } from './state.js'
import { remindersEnded } from './steps.js'

export interface FactSources {
  /** With the reminders that this run sent already noted. */
  readonly items: readonly TrackedItem[]
  readonly documents: readonly ReportDocument[]
  /** When incidents of the whole record came back, by path; absent: the documents say it. */
  readonly returns?: ReadonlyMap<string, Day>
  /** What was sent, for the report to keep. */
  readonly ledger: string
  /** Absent: nobody looked. */
  readonly missing?: readonly MissingRecord[]
  readonly recurrences?: readonly Recurrence[]
  readonly inWork?: InWork
  /** The days of our last reminders, by the place of their issue. */
  readonly reminded?: ReadonlyMap<string, Day>
  readonly previous: ReportState | null
  /** ISO instant, and the day that it is in the calendar's zone. */
  readonly now: string
  readonly today: Day
  readonly settings: ReportSettings
  /** Whole sentences about what this run could not see. */
  readonly notices: readonly string[]
}

/** Sorts everything that a report says out of the whole record. */
export function gatherFacts(sources: FactSources): ReportFacts {
  const { now, today, settings, notices, previous } = sources
  const visible = sources.items.filter((item) => !item.postmortem.confidential)
  const items = visible.map((item) => reportItem(item, sources))
  const documents = sources.documents.filter(({ confidential }) => !confidential)
  const period = periodOf(today, settings.reportDay, previous)
  const baseline = baselineOf(previous, period.week)
  const open = items.filter(({ item }) => isOpen(item))
  const overdue = overdueFirst(open, today, settings)
  const returns = sources.returns ?? returnsOf(documents)
  return {
    now,
    today,
    title: settings.title,
    period,
    last: lastReport(baseline, period.week),
    snapshot: snapshotOf(visible, today),
    memory: [memoryLine(knownOf(sources.items)), sources.ledger].filter((line) => line !== '').join('\n'),
    items,
    documents,
    open,
    overdue,
    newlyOverdue: overdue.filter(({ item }) => isNewlyOverdue(item, baseline)),
    finished: items.filter(({ item }) => item.state === 'done' && endedSince(item, baseline)),
    complete: completeRecords(items, (item) => endedSince(item, baseline), settings.calendar),
    decisions: [...overdue, ...open.filter(({ daysOverdue }) => daysOverdue === 0)].flatMap((entry) =>
      decisionOn(entry, settings, returns),
    ),
    snoozed: open.filter(({ item }) => item.snoozedUntil !== null),
    dueSoon: dueUntil(open, today, period.soonUntil),
    withoutOwner: open
      .filter(({ item }) => mentionable(item).length === 0)
      .map((entry) => ({ ...entry, isLate: isPast(assignBy(entry.item, settings), today) })),
    drafts: draftRecords(items, documents, today),
    missing: sources.missing ?? [],
    checkIns: checkInsOf({
      items: visible,
      after: settings.checkIn,
      period,
      today,
      calendar: settings.calendar,
      returns,
    }),
    trackedElsewhere: items.filter(({ item }) => item.state === 'open' && item.unfiled === 'tracked-elsewhere'),
    droppedSince: items.filter(({ item }) => item.state === 'dropped' && endedSince(item, baseline)),
    withoutEvidence: [],
    conflicts: items.filter(hasConflict),
    recurrences: sources.recurrences ?? [],
    waiting: waitingOf(visible),
    numbers: reportNumbers(visible, documents, today, settings.calendar.timeZone),
    confidential: confidentialOf(sources.items, today),
    oldestDays: open.length === 0 ? null : Math.max(...open.map(({ openDays }) => openDays ?? 0)),
    notices,
  }
}

function isPast(day: Day | null, today: Day): boolean {
  return day !== null && day < today
}

/** Confidential ones too: a digest and a number say nothing of them. */
function knownOf(items: readonly TrackedItem[]): readonly Known[] {
  const filed = items.flatMap((item) => (item.issue ? [{ ...item.issue, key: item.digest, state: item.state }] : []))
  return filed.toSorted((a, b) => Number(b.state === 'open') - Number(a.state === 'open') || b.number - a.number)
}

function lastReport(baseline: Snapshot | null, week: string): LastReport | null {
  if (!baseline) return null
  return {
    week: baseline.week,
    wasLastWeek: isWeekBefore(baseline.week, week),
    open: baseline.openCount,
    overdue: baseline.overdueCount,
  }
}

/** Worst severity first; then incident by incident, the one with the latest item first. */
function overdueFirst(open: readonly ReportItem[], today: Day, { severities }: ReportSettings): readonly ReportItem[] {
  const late = open.filter(({ item }) => isOverdue(item, today))
  const latest = new Map<string, number>()
  for (const { item, daysOverdue } of late) {
    latest.set(item.postmortem.path, Math.max(daysOverdue, latest.get(item.postmortem.path) ?? 0))
  }
  const latestOf = ({ item }: ReportItem) => latest.get(item.postmortem.path) ?? 0
  return late.sort(
    (a, b) =>
      severityRank(a.item, severities) - severityRank(b.item, severities) ||
      latestOf(b) - latestOf(a) ||
      a.item.postmortem.path.localeCompare(b.item.postmortem.path) ||
      b.daysOverdue - a.daysOverdue,
  )
}

// A month past its date, an item is not late any more: somebody decides whether it is still wanted.
const LONG_OVERDUE = 30

function decisionOn(
  entry: ReportItem,
  settings: ReportSettings,
  returns: ReadonlyMap<string, Day>,
): readonly Decision[] {
  const cameBack = returns.get(entry.item.postmortem.path) ?? null
  if (entry.item.wontdo !== null) return [{ ...entry, because: 'not-to-be-done', cameBack }]
  if (entry.daysOverdue === 0) return []
  if (entry.daysOverdue > LONG_OVERDUE) return [{ ...entry, because: 'long-overdue', cameBack }]
  if (remindersEnded(entry.item, settings)) return [{ ...entry, because: 'reminders-ended', cameBack }]
  return cameBack === null ? [] : [{ ...entry, because: 'came-back', cameBack }]
}

function dueUntil(open: readonly ReportItem[], today: Day, until: Day): readonly ReportItem[] {
  const dueOf = ({ item }: ReportItem) => item.effectiveDue ?? ''
  return open
    .filter((entry) => entry.item.snoozedUntil === null && dueOf(entry) >= today && dueOf(entry) <= until)
    .sort((a, b) => dueOf(a).localeCompare(dueOf(b)))
}

/** Closed now, and at the last report open or not yet known. */
function endedSince({ issue }: TrackedItem, baseline: Snapshot | null): boolean {
  if (issue === null) return false
  return baseline === null || ['open', 'overdue', 'later'].includes(remembered(baseline, issue))
}

function isNewlyOverdue({ issue }: TrackedItem, baseline: Snapshot | null): boolean {
  if (baseline === null || issue === null) return true
  return ['open', 'closed', 'later'].includes(remembered(baseline, issue))
}

/** What is closed is no longer argued about, but for whether it should be. */
function hasConflict({ item }: ReportItem): boolean {
  return item.conflicts.some(({ field }) => item.state === 'open' || field === 'state')
}
