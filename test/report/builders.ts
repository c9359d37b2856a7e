import type { Day } from '../../src/calendar/day.js'
import type { Comment, Issue } from '../../src/ports/tracker.js'
import type { ReportDocument, ReportFacts } from '../../src/report/facts.js'
import { type FactSources, gatherFacts } from '../../src/report/gather-facts.js'
import type { ReportSettings } from '../../src/report/settings.js'
import type { ItemSource, TrackedItem } from '../../src/sync/tracked-item.js'

export const SETTINGS: ReportSettings = {
  title: 'Postmortem follow-up',
  calendar: { timeZone: 'UTC', weekend: ['saturday', 'sunday'], holidays: [] },
  followUp: {
    before: { amount: 3, unit: 'working-days' },
    after: { amount: 1, unit: 'working-days' },
    repeat: { amount: 7, unit: 'days' },
    atMost: 4,
  },
  escalation: [],
  assignWithin: { amount: 5, unit: 'working-days' },
  checkIn: { amount: 30, unit: 'days' },
  nudgeLimit: 25,
  report: 'weekly',
  reportDay: 'monday',
  severities: ['SEV1', 'SEV2', 'SEV3', 'SEV4'],
  labels: { base: 'postmortem', report: 'postmortem-report' },
}

const RECORD: ItemSource = {
  id: 'INC-2026-014',
  title: 'Checkout returned 502s',
  path: 'postmortems/checkout.md',
  date: '2026-11-03',
  severity: 'SEV2',
  status: 'final',
  users: 12_400,
  total: 2820,
  confidential: false,
}

/** The postmortem of an incident of 3 November 2026, of which little is known. */
export function aRecorded(wishes: Partial<ReportDocument> = {}): ReportDocument {
  const { id, title, path, severity, date, confidential } = RECORD
  const unknown = {
    written: null,
    writeBy: null,
    detect: null,
    mitigate: null,
    resolve: null,
    writtenAfter: null,
    like: null,
  }
  const record = { id, title, path, severity, date, confidential, status: 'final', causeDomains: [] } as const
  return { ...record, ...unknown, ...wishes }
}

export interface ItemWishes extends Partial<Omit<TrackedItem, 'postmortem' | 'issue'>> {
  /** The issue's number; null: not filed. */
  readonly number?: number | null
  readonly postmortem?: Partial<ItemSource>
}

/** An open, filed item of @ada's, due on 1 December 2026. */
export function anItem({ number = 31, postmortem, ...wishes }: ItemWishes = {}): TrackedItem {
  const due = wishes.effectiveDue === undefined ? '2026-12-01' : wishes.effectiveDue
  return {
    key: `INC-2026-014/a${number ?? 0}`,
    digest: String(number ?? 0).padEnd(24, '0'),
    title: `Alert on queue ${number ?? 0}`,
    postmortem: { ...RECORD, ...postmortem },
    issue: number === null ? null : issueRef(number),
    unfiled: number === null ? 'draft' : null,
    tracked: null,
    state: 'open',
    isTicked: false,
    isInVault: false,
    snoozedUntil: null,
    wontdo: null,
    dropReason: null,
    conflicts: [],
    comments: 0,
    owners: ['ada'],
    otherOwners: [],
    due,
    effectiveDue: due,
    priority: 'P1',
    type: 'detect',
    filedAt: '2026-11-04T09:00:00Z',
    closedAt: null,
    closeReason: null,
    nudges: [],
    updatedAt: '2026-11-04T09:00:00Z',
    ...wishes,
  }
}

export function issueRef(number: number) {
  return { repository: 'acme/shop', number, url: `https://github.com/acme/shop/issues/${number}`, shown: `#${number}` }
}

export function someFacts(today: Day, items: readonly TrackedItem[], wishes: Partial<FactSources> = {}): ReportFacts {
  const given = { documents: [], previous: null, ledger: '', settings: SETTINGS, notices: [] }
  return gatherFacts({ items, now: `${today}T07:00:00Z`, today, ...given, ...wishes })
}

export const US = { id: 41_898_282, login: 'github-actions[bot]' }

export function anIssue(number: number, wishes: Partial<Issue> = {}): Issue {
  return {
    ...issueRef(number),
    id: 3_000_000_000 + number,
    title: 'Postmortem follow-up',
    body: '',
    state: 'open',
    stateReason: null,
    labels: ['postmortem-report'],
    assignees: [],
    author: US,
    createdAt: '2026-11-04T09:00:00Z',
    updatedAt: '2026-11-04T09:00:00Z',
    closedAt: null,
    closedBy: null,
    milestone: null,
    type: null,
    parent: null,
    locked: false,
    comments: 0,
    ...wishes,
  }
}

export function aComment(body: string, author = US, createdAt = '2026-12-01T09:00:00Z'): Comment {
  return { id: 1, url: 'https://github.com/acme/shop/issues/1#c1', body, author, createdAt }
}
