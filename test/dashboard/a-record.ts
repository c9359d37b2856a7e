import { addDays, type Day } from '../../src/calendar/day.js'
import type { DashboardFacts } from '../../src/dashboard/facts.js'
import { type DashboardSources, gatherDashboard } from '../../src/dashboard/gather.js'
import type { Document, Postmortem } from '../../src/postmortem/model.js'
import { defaultReadingOptions, parse } from '../../src/postmortem/read.js'
import { keyDigest } from '../../src/sync/mark/digest.js'
import type { TrackedItem } from '../../src/sync/tracked-item.js'

export const TODAY: Day = '2026-11-27'

export function aDocument(path: string, text: string): Document {
  return parse(path, text, defaultReadingOptions(path))
}

export function aDashboard(documents: readonly Document[], change: Partial<DashboardSources> = {}): DashboardFacts {
  return gatherDashboard({
    now: `${TODAY}T08:00:00Z`,
    today: TODAY,
    zone: 'UTC',
    names: {},
    documents,
    tracked: null,
    appeared: new Map(),
    severities: ['SEV1', 'SEV2', 'SEV3', 'SEV4'],
    targetsOf: (severity) =>
      severity === 'SEV1'
        ? { detect: 300, mitigate: 1_800 }
        : severity === 'SEV2'
          ? { detect: 300, mitigate: 3_600 }
          : { detect: null, mitigate: null },
    page: 'https://github.com/acme/shop',
    ...change,
  })
}

/** An item of a document with an issue: open unless it says when it was closed. */
export function aTracked({ id, title, path, confidential }: Postmortem, at: number, change: Partial<TrackedItem> = {}) {
  return (action: Postmortem['actionItems'][number]): TrackedItem => ({
    key: `${id.value}/${action.id}`,
    digest: keyDigest(id.value, action.id),
    title: action.title,
    postmortem: {
      id: id.value,
      title: title?.value ?? id.value,
      path,
      date: null,
      severity: null,
      status: 'final',
      users: null,
      total: null,
      confidential,
    },
    issue: {
      repository: 'acme/shop',
      number: at,
      url: `https://github.com/acme/shop/issues/${at}`,
      shown: `#${at}`,
    },
    unfiled: null,
    tracked: null,
    state: change.closedAt ? 'done' : 'open',
    owners: action.owners.map(({ value }) => value.replace('@', '')),
    otherOwners: [],
    due: action.due?.value ?? null,
    effectiveDue: action.due?.value ?? null,
    priority: action.priority?.value ?? null,
    type: action.type?.value ?? null,
    filedAt: null,
    closedAt: null,
    closeReason: null,
    isTicked: false,
    isInVault: false,
    conflicts: [],
    snoozedUntil: null,
    wontdo: null,
    dropReason: null,
    comments: 0,
    nudges: [],
    updatedAt: null,
    ...change,
  })
}

const WHAT = [
  ['checkout', 'Checkout returned 502s after a configuration change', 'config-change'],
  ['payments', 'Card payments were refused for customers in the Nordics', 'expired-certificate'],
  ['search', 'Search answered with results that were a day old', 'queue-full'],
  ['login', 'Nobody could log in with a passkey', 'dependency-down'],
  ['orders', 'Orders were confirmed twice by e-mail', 'retry-storm'],
  ['images', 'Product images were missing on phones', 'cache-miss'],
] as const
const SEVERITIES = [3, 4, 2, 3, 4, 3, 1, 4, 2, 3, 4, 3, 3] as const
const OWNERS = ['ada', 'grace', 'linus', 'hopper'] as const
const TASKS = [
  'Alert when more than 1 % of answers are errors for 5 minutes',
  'Validate the configuration before the rollout',
  'Rehearse the rollback every quarter',
  'Write down who is called when the queue grows',
] as const

/** A team's record of two years: 30 incidents, most of their items done, some late, some open. */
export function aTeamsRecord(count = 30) {
  const documents: Postmortem[] = []
  const tracked: TrackedItem[] = []
  for (let at = 0; at < count; at += 1) {
    const document = aDocument(`postmortems/${at}.md`, textOf(at, count))
    if (!document.readable) throw new Error(document.reason)
    documents.push(document)
    const filed = addDays(document.date?.value ?? TODAY, 2)
    document.actionItems.forEach((action, place) => {
      const open = (at * 7 + place * 5) % 11 < 3
      const closed = addDays(filed, 4 + ((at * 13 + place * 29) % 75))
      const end = open || closed > TODAY ? {} : { closedAt: `${closed}T15:00:00Z` }
      const number = tracked.length + 11
      tracked.push(aTracked(document, number, { filedAt: `${filed}T09:00:00Z`, ...end })(action))
    })
  }
  return { documents, tracked }
}

function textOf(at: number, count: number): string {
  const [service, title, cause] = WHAT[(at * 5 + Math.floor(at / 3)) % WHAT.length] ?? WHAT[0]
  const date = addDays(TODAY, -4 - Math.round((at * 700) / count))
  const minutes = (value: number) =>
    `${date}T${String(9 + Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}:00Z`
  const detect = 2 + ((at * 7) % 19)
  const items = TASKS.slice(0, 1 + (at % 4)).map((task, place) => {
    const owner = (at + place) % 9 === 0 ? '' : ` — @${OWNERS[(at + place) % OWNERS.length]}`
    return `- [ ] ${task} (${service})${owner}, due ${addDays(date, 30 + place * 10)}, P${1 + (place % 3)}, ${place % 2 === 0 ? 'detect' : 'prevent'}`
  })
  return `---
id: INC-${date.slice(0, 4)}-${String(count - at).padStart(3, '0')}
date: ${date}
severity: SEV${SEVERITIES[at % SEVERITIES.length]}
status: ${at === 0 ? 'draft' : 'final'}
services: [${service}]
causes: [${cause}]
authors: ["@${OWNERS[at % OWNERS.length]}"]
started: ${minutes(0)}
detected: ${minutes(detect)}
mitigated: ${minutes(detect + 12 + ((at * 37) % 150))}
detected-by: ${at % 3 === 0 ? 'customer' : 'alarm'}
impact: { users: ${1_200 + at * 310} }
---
# ${title}

## Summary
The service ${service} did not do what people came for. It was found by ${at % 3 === 0 ? 'a customer' : 'an alarm'}.

## Root cause
Nothing checked the value before it reached all regions: ${cause}.

## Lessons learned
- A timeout is a promise to somebody else's thread pool.
- A canary with little load cannot find faults of load.

## Action items
${items.join('\n')}
`
}
