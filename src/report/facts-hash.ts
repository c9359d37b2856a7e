import { digest } from '../sync/mark/digest.js'
import type { ReportBlock } from './block.js'
import type { DraftRecord, ReportDocument, ReportFacts, ReportItem } from './facts.js'
import { reportBlocks } from './index.js'

/** The same as long as a report says the same but for dates and day counts: then its page is left alone. */
export function factsHash(facts: ReportFacts): string {
  const blocks: readonly ReportBlock[] = reportBlocks(withoutDays(facts))
  return digest(JSON.stringify([blocks, facts.memory, facts.documents.map(measured)]), 16)
}

const ANY_DAY = '2000-01-01'

function withoutDays(facts: ReportFacts): ReportFacts {
  return {
    ...facts,
    period: { ...facts.period, from: ANY_DAY, to: ANY_DAY, soonUntil: ANY_DAY, nextReport: ANY_DAY },
    last: facts.last && { ...facts.last, wasLastWeek: true },
    // Another month has other numbers without anything having happened: what they are made of is looked at instead.
    numbers: { ...facts.numbers, month: null },
    oldestDays: facts.oldestDays === null ? null : 0,
    overdue: facts.overdue.map(ageless),
    finished: facts.finished.map(ageless),
    decisions: facts.decisions.map(ageless),
    dueSoon: facts.dueSoon.map(ageless),
    withoutOwner: facts.withoutOwner.map(ageless),
    trackedElsewhere: facts.trackedElsewhere.map(ageless),
    snoozed: facts.snoozed.map(ageless),
    droppedSince: facts.droppedSince.map(ageless),
    withoutEvidence: facts.withoutEvidence.map(ageless),
    conflicts: facts.conflicts.map(ageless),
    drafts: facts.drafts.map(ageOf),
    missing: facts.missing.map((record) => ({ ...record, closedDays: 0 })),
  }
}

/** That it is late is news, by how much is not. */
function ageOf(draft: DraftRecord): DraftRecord {
  return { ...draft, days: draft.days === null ? null : 0, lateDays: Math.min(1, draft.lateDays) }
}

function measured({ path, date, detect, mitigate, resolve, writtenAfter, causeDomains, like }: ReportDocument) {
  return [path, date, detect, mitigate, resolve, writtenAfter, causeDomains, like?.map((incident) => incident.path)]
}

function ageless<Entry extends ReportItem>(entry: Entry): Entry {
  const lastSign = entry.lastSign?.kind === 'pull-request' ? entry.lastSign : null
  return { ...entry, daysOverdue: 0, openDays: entry.openDays === null ? null : 0, lastSign }
}
