import type { ItemSource, TrackedItem } from '../sync/tracked-item.js'
import type { ReportFacts, ReportItem } from './facts.js'

/**
 * The facts as they may leave a private repository: titles, numbers, owners and days of action items, and no word of an
 * incident. Every field is written out, so that a new one is left out until somebody decides about it.
 */
export function titlesOnly(facts: ReportFacts): ReportFacts {
  const { now, today, title, period, last, snapshot, waiting, confidential, oldestDays } = facts
  return {
    ...{ now, today, title, period, last, snapshot, waiting, confidential, oldestDays },
    memory: '',
    items: [],
    documents: [],
    open: facts.open.map(bare),
    overdue: facts.overdue.map(bare),
    newlyOverdue: facts.newlyOverdue.map(bare),
    finished: facts.finished.map(bare),
    complete: [],
    decisions: facts.decisions.map((entry) => ({ ...bare(entry), because: entry.because, cameBack: null })),
    dueSoon: facts.dueSoon.map(bare),
    snoozed: facts.snoozed.map(bare),
    withoutOwner: facts.withoutOwner.map((entry) => ({ ...bare(entry), isLate: entry.isLate })),
    drafts: [],
    missing: facts.missing,
    checkIns: [],
    trackedElsewhere: facts.trackedElsewhere.map(bare),
    droppedSince: facts.droppedSince.map(bare),
    withoutEvidence: facts.withoutEvidence.map(bare),
    conflicts: facts.conflicts.map(bare),
    recurrences: [],
    numbers: { ...facts.numbers, month: null },
    notices: [],
  }
}

function bare({ item, daysOverdue, openDays, filed, closed, lastSign }: ReportItem): ReportItem {
  return { item: bareItem(item), daysOverdue, openDays, filed, closed, lastSign }
}

function bareItem(item: TrackedItem): TrackedItem {
  const { title, issue, isInVault, unfiled, state, owners, otherOwners, due, effectiveDue } = item
  const { filedAt, closedAt, closeReason, isTicked, snoozedUntil, comments, updatedAt } = item
  return {
    ...{ title, issue, isInVault, unfiled, state, owners, otherOwners, due, effectiveDue },
    ...{ filedAt, closedAt, closeReason, isTicked, snoozedUntil, comments, updatedAt },
    key: '',
    digest: '',
    postmortem: { ...NO_INCIDENT, confidential: item.postmortem.confidential },
    tracked: null,
    priority: null,
    type: null,
    wontdo: item.wontdo && { by: item.wontdo.by, on: item.wontdo.on, reason: '' },
    dropReason: null,
    conflicts: [],
    nudges: [],
  }
}

const NO_INCIDENT: Omit<ItemSource, 'confidential'> = {
  id: '',
  title: '',
  path: '',
  date: null,
  severity: null,
  status: 'final',
  users: null,
  total: null,
}
