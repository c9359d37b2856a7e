import { addDays, type Day } from '../../src/calendar/day.js'
import type { ReportDocument, ReportFacts } from '../../src/report/facts.js'
import type { ReportState } from '../../src/report/state.js'
import { digest } from '../../src/sync/mark/digest.js'
import type { TrackedItem } from '../../src/sync/tracked-item.js'
import { anItem, aRecorded, someFacts } from './builders.js'

/** The report of Monday 7 December 2026 on a record with so many action items, the same each time. */
export function factsOnMany(count: number): ReportFacts {
  const incidents = Array.from({ length: Math.ceil(count / 7) }, (_, at) => incidentAt(at))
  const items = Array.from({ length: count }, (_, at) => itemAt(at, incidents[Math.floor(at / 7)] ?? aRecorded()))
  return someFacts('2026-12-07', items, { documents: incidents, previous: count === 0 ? null : lastWeek(items) })
}

const TITLES = [
  'Alert when checkout 5xx exceeds 1 % for 5 minutes',
  'Validate config before rollout',
  'Rehearse the failover of the primary database every quarter',
  'Link the runbook from the alert',
  'Restore test for the nightly backup',
  'Canary for changes of the load balancer',
]
const OWNERS = ['ada', 'grace', 'linus', 'hopper']
const TYPES = ['prevent', 'detect', 'mitigate', 'process', null]

function incidentAt(at: number): ReportDocument {
  const date = addDays('2026-11-28', -3 * at)
  const id = `INC-2026-${String(900 - at).padStart(3, '0')}`
  return aRecorded({
    id,
    path: `postmortems/${date}-${at}.md`,
    title: `What broke ${at}`,
    date,
    severity: `SEV${1 + (at % 3)}`,
    detect: 60 * (2 + ((at * 7) % 40)),
    mitigate: at % 5 === 4 ? null : 60 * (10 + ((at * 13) % 150)),
    resolve: 3600 * (1 + (at % 30)),
    writtenAfter: 1 + (at % 6),
    causeDomains: at % 4 === 0 ? ['process', 'operations'] : at % 4 === 1 ? ['architecture'] : [],
    like: at % 6 === 0 ? [{ id: 'INC-2026-101', path: 'postmortems/old.md', isVeryAlike: true }] : [],
  })
}

function itemAt(at: number, incident: ReportDocument): TrackedItem {
  const { id, path, date, severity, title } = incident
  const filed = addDays(date ?? '2026-11-03', 1)
  const owner = OWNERS[at % OWNERS.length] ?? 'ada'
  const isTeams = at % 9 === 0
  return anItem({
    key: `${id}/a${at}`,
    number: at + 1,
    title: TITLES[at % TITLES.length] ?? '',
    postmortem: { id, path, date, severity, title },
    owners: isTeams || at % 11 === 5 ? [] : [owner],
    otherOwners: isTeams ? [at % 2 === 0 ? 'acme/platform' : 'acme/payments'] : [],
    priority: `P${at % 3}`,
    type: TYPES[at % TYPES.length] ?? null,
    filedAt: `${filed}T09:00:00Z`,
    effectiveDue: addDays(filed, [14, 30, 60, 180, 400][at % 5] ?? 30),
    updatedAt: `${at % 4 === 0 ? filed : addDays('2026-12-05', -(at % 20))}T09:00:00Z`,
    ...endOf(at, filed),
  })
}

/** A fifth is done, some of it in the last week. */
function endOf(at: number, filed: Day): Partial<TrackedItem> {
  if (at % 5 !== 2) return {}
  const closed = at % 4 === 0 ? '2026-12-03' : addDays(filed, 3)
  return { state: 'done', closeReason: 'completed', closedAt: `${closed}T15:00:00Z` }
}

/** All were open a week ago but those that were done by then. */
function lastWeek(items: readonly TrackedItem[]): ReportState {
  const open = items.filter(({ closedAt }) => closedAt === null || closedAt >= '2026-11-30')
  const numbers = open.flatMap(({ issue }) => (issue ? [issue.number] : []))
  const shelves = [{ place: digest('acme/shop', 6), seen: items.length, from: 0, open: numbers, overdue: [] }]
  const at = { week: '2026-W49', openCount: numbers.length, overdueCount: 0, shelves }
  return { period: '2026-W49', factsHash: 'x', at, was: null, numbers: '2026-10', slack: '', sending: '' }
}
