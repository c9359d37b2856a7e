import type { Shard } from '../postmortem/shard.js'
import type { ReportFacts, ReportItem } from './facts.js'
import { isTeam } from './item-state.js'

/** Whose report it is, and whether its weekly comments come as they should. */
export interface ReportOrigin {
  /** `owner/name`; null: not known. */
  readonly repository: string | null
  /** `missed`: report days that passed without a report although something was open. */
  readonly reports: { readonly kept: 'weekly' | 'off'; readonly last: string | null; readonly missed: number }
  /** The part of the record that it is about; null or absent: all of it. */
  readonly shard?: Shard | null
}

const NOWHERE: ReportOrigin = { repository: null, reports: { kept: 'off', last: null, missed: 0 } }

/** The value of `report --format json`: the facts from which the report can be rendered again. */
export function reportJson(facts: ReportFacts, { repository, reports, shard }: ReportOrigin = NOWHERE) {
  const keys = (entries: readonly ReportItem[]) => entries.map(({ item }) => item.key)
  return {
    version: 1,
    repository,
    now: facts.now,
    today: facts.today,
    period: facts.period.week,
    from: facts.period.from,
    to: facts.period.to,
    ...(shard ? { shard: { part: shard.part, of: shard.of } } : {}),
    items: facts.items.map(itemJson),
    reports,
    counts: {
      open: facts.open.length,
      overdue: facts.overdue.length,
      newlyOverdue: facts.newlyOverdue.length,
      finished: facts.finished.length,
      decisions: facts.decisions.length,
      dueSoon: facts.dueSoon.length,
      withoutOwner: facts.withoutOwner.length,
      confidential: facts.confidential.open,
    },
    last: facts.last && { period: facts.last.week, open: facts.last.open, overdue: facts.last.overdue },
    finished: keys(facts.finished),
    newlyOverdue: keys(facts.newlyOverdue),
    decisions: facts.decisions.map(({ item, because }) => ({ key: item.key, because })),
    dueSoon: keys(facts.dueSoon),
    withoutOwner: keys(facts.withoutOwner),
    snoozed: keys(facts.snoozed),
    withoutEvidence: keys(facts.withoutEvidence),
    conflicts: facts.conflicts.map(({ item: { key, conflicts } }) => ({ key, fields: conflicts })),
    trackedElsewhere: keys(facts.trackedElsewhere),
    dropped: keys(facts.droppedSince),
    waiting: facts.waiting,
    drafts: facts.drafts,
    missing: facts.missing,
    checkIns: facts.checkIns,
    complete: facts.complete,
    recurrences: facts.recurrences.map(({ shared, incidents, open }) => ({
      shared,
      incidents: incidents.map(({ id, date }) => ({ id, date })),
      open,
    })),
    confidential: facts.confidential,
    postmortems: facts.documents.map(({ confidential, ...document }) => document),
    numbers: facts.numbers,
    oldestDays: facts.oldestDays,
    notices: facts.notices,
  }
}

function itemJson(entry: ReportItem) {
  const { item, daysOverdue } = entry
  return {
    key: item.key,
    title: item.title,
    postmortem: item.postmortem.path,
    issue: item.issue && { repository: item.issue.repository, number: item.issue.number, url: item.issue.url },
    owners: ownersOf(entry),
    due: item.effectiveDue,
    daysOverdue,
    state: item.state,
    priority: item.priority,
    type: item.type,
    severity: item.postmortem.severity,
    filed: entry.filed,
    closed: entry.closed,
    unfiled: item.unfiled,
    tracked: item.tracked,
    snoozedUntil: item.snoozedUntil,
    dropReason: item.dropReason,
  }
}

/** Logins and teams with `@`, names as written. */
function ownersOf({ item }: ReportItem): readonly string[] {
  const others = item.otherOwners.map((owner) => (isTeam(owner) ? `@${owner}` : owner))
  return [...item.owners.map((login) => `@${login}`), ...others]
}
