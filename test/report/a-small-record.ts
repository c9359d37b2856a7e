import type { ReportFacts } from '../../src/report/facts.js'
import type { ReportState } from '../../src/report/state.js'
import { digest } from '../../src/sync/mark/digest.js'
import type { TrackedItem } from '../../src/sync/tracked-item.js'
import { anItem, aRecorded, someFacts } from './builders.js'

const CHECKOUT = {
  id: 'INC-2026-014',
  path: 'postmortems/2026-11-03-checkout.md',
  title: 'Checkout returned 502s for 47 minutes',
  date: '2026-11-03',
  severity: 'SEV1',
} as const

const CONFIG = {
  id: 'INC-2026-009',
  path: 'postmortems/2026-10-25-config.md',
  title: 'A config change took the shop down',
  date: '2026-10-25',
  severity: 'SEV1',
} as const

const INCIDENTS = [
  aRecorded({ ...CONFIG, detect: 60, mitigate: 1200, resolve: 3600, writtenAfter: 3, like: [] }),
  aRecorded({
    ...CHECKOUT,
    detect: 240,
    mitigate: 2580,
    resolve: 8880,
    writtenAfter: 2,
    causeDomains: ['process', 'operations'],
    like: [{ id: CONFIG.id, path: CONFIG.path, isVeryAlike: true }],
  }),
]

const ITEMS: readonly TrackedItem[] = [
  anItem({
    number: 31,
    title: 'Alert on queue age',
    postmortem: CHECKOUT,
    state: 'done',
    closedAt: '2026-12-02T10:00:00Z',
    closeReason: 'completed',
    effectiveDue: '2026-12-04',
  }),
  anItem({
    number: 34,
    title: 'Validate config before rollout',
    postmortem: CONFIG,
    owners: ['grace'],
    type: 'prevent',
    filedAt: '2026-10-28T09:00:00Z',
    effectiveDue: '2026-11-25',
    updatedAt: '2026-11-28T09:00:00Z',
  }),
  anItem({
    number: 29,
    title: 'Rotate the signing key',
    postmortem: CONFIG,
    owners: [],
    otherOwners: ['acme/platform'],
    priority: 'P0',
    type: null,
    filedAt: '2026-10-28T09:00:00Z',
    effectiveDue: '2026-12-03',
    updatedAt: '2026-12-04T09:00:00Z',
    nudges: [{ step: 'after-1', due: '2026-12-03' }],
  }),
  anItem({ number: 36, title: 'Link the runbook', postmortem: CHECKOUT, effectiveDue: '2026-12-08', type: 'mitigate' }),
  anItem({
    number: 44,
    title: 'Load test the cart',
    postmortem: CHECKOUT,
    owners: [],
    effectiveDue: null,
    filedAt: '2026-12-01T09:00:00Z',
  }),
]

const LAST_WEEK: ReportState = {
  period: '2026-W49',
  factsHash: 'x',
  was: null,
  numbers: '2026-10',
  slack: '',
  sending: '',
  at: {
    week: '2026-W49',
    openCount: 4,
    overdueCount: 1,
    shelves: [{ place: digest('acme/shop', 6), seen: 36, from: 0, open: [29, 31, 34, 36], overdue: [34] }],
  },
}

/** The report of Monday 7 December 2026 on five action items, one of each kind. */
export function factsOnFive(): ReportFacts {
  return someFacts('2026-12-07', ITEMS, { documents: INCIDENTS, previous: LAST_WEEK })
}
