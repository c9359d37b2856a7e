import type { Issue, Tracker, Trackers } from '../../src/ports/tracker.js'
import type { Fact } from '../../src/postmortem/fact.js'
import type { ActionItem, Postmortem, UnreadableDocument } from '../../src/postmortem/model.js'
import { recentComments } from '../../src/sync/asked/recent-comments.js'
import type { SyncInput } from '../../src/sync/reconcile.js'
import type { Rendering, SyncSettings } from '../../src/sync/settings.js'

const NOWHERE = { start: 0, end: 0 }

export function aFact<T>(value: T): Fact<T> {
  return { value, span: NOWHERE, source: 'text' }
}

/** Plain values instead of facts where a test names them. */
export interface ItemWords {
  readonly id?: string
  readonly title?: string
  readonly owners?: readonly string[]
  readonly due?: `${number}-${number}-${number}` | null
  readonly priority?: string | null
  readonly type?: 'prevent' | 'detect' | 'mitigate' | 'repair' | 'investigate' | 'process' | null
  readonly state?: ActionItem['state']
  readonly reason?: string | null
  readonly tracked?: string | null
  readonly references?: readonly string[]
  readonly details?: readonly string[]
  readonly idWritten?: boolean
}

export function anActionItem(words: ItemWords = {}): ActionItem {
  const { id = 'a1', title = 'Alert when checkout 5xx exceeds 1 %', owners = ['@ada'], due = '2026-12-01' } = words
  return {
    id,
    idWritten: words.idWritten ?? false,
    title,
    span: NOWHERE,
    titleSpan: NOWHERE,
    owners: owners.map(aFact),
    due: due && aFact(due),
    priority: words.priority ? aFact(words.priority) : null,
    type: words.type ? aFact(words.type) : null,
    state: words.state ?? 'open',
    reason: words.reason ?? null,
    references: (words.references ?? []).map(aFact),
    tracked: words.tracked ? aFact(words.tracked) : null,
    tick: null,
    details: words.details ?? [],
    group: null,
  }
}

export interface PostmortemWords {
  readonly id?: string
  readonly path?: string
  readonly title?: string
  readonly date?: `${number}-${number}-${number}` | null
  readonly severity?: string | null
  readonly status?: 'draft' | 'review' | 'final' | null
  readonly confidential?: boolean
  readonly services?: readonly string[]
  readonly items?: readonly ActionItem[]
  readonly problems?: Postmortem['problems']
}

export function aPostmortem(words: PostmortemWords = {}): Postmortem {
  const { id = 'INC-2026-014', path = 'postmortems/2026-11-03-checkout.md', date = '2026-11-03' } = words
  const { severity = 'SEV1', status = 'final' } = words
  return {
    readable: true,
    path,
    text: '',
    lineStarts: [0],
    id: aFact(id),
    title: aFact(words.title ?? 'Checkout returned 502s for 47 minutes'),
    date: date && aFact(date),
    severity: severity ? aFact(severity) : null,
    status: status && aFact(status),
    services: words.services ? aFact(words.services) : null,
    authors: null,
    detectedBy: null,
    impact: null,
    causes: null,
    causeDomains: null,
    written: null,
    confidential: words.confidential ?? false,
    times: { started: null, detected: null, alerted: null, mitigationStarted: null, mitigated: null, resolved: null },
    statedDurations: [],
    sections: [],
    timeline: [],
    actionItems: words.items ?? [anActionItem()],
    noActionItems: null,
    headings: [],
    learnings: [],
    frontMatter: null,
    silences: [],
    emptyMetrics: [],
    problems: words.problems ?? [],
  }
}

export function anUnreadable(path = 'postmortems/2026-11-03-checkout.md'): UnreadableDocument {
  return { readable: false, path, reason: 'It is not UTF-8.', hint: 'Save it as UTF-8.', line: 1 }
}

export function anIssue(change: Partial<Issue> = {}): Issue {
  const number = change.number ?? 1
  return {
    repository: 'acme/shop',
    number,
    id: 3_000_000_000 + number,
    url: `https://github.com/acme/shop/issues/${number}`,
    title: 'Alert when checkout 5xx exceeds 1 %',
    body: '',
    state: 'open',
    stateReason: null,
    labels: ['postmortem'],
    assignees: [],
    author: { id: 41_898_282, login: 'github-actions[bot]' },
    createdAt: '2026-11-05T08:00:00Z',
    updatedAt: '2026-11-05T08:00:00Z',
    closedAt: null,
    closedBy: null,
    milestone: null,
    type: null,
    parent: null,
    locked: false,
    comments: 0,
    ...change,
  }
}

export function someSettings(change: Partial<SyncSettings> = {}): SyncSettings {
  return {
    labels: { base: 'postmortem', priority: 'priority: {priority}', type: null, severity: null },
    otherLabels: ['postmortem-report', 'postmortem-record'],
    doneWithin: { P0: { amount: 30, unit: 'days' }, default: { amount: 90, unit: 'days' } },
    since: '2026-01-01',
    limits: { create: 50, close: 'auto' },
    names: {},
    deciders: new Set(),
    snoozeLimit: { amount: 90, unit: 'days' },
    trustedIds: [],
    calendar: { timeZone: 'UTC', weekend: ['saturday', 'sunday'], holidays: [] },
    routing: { services: new Map(), confidential: null },
    milestone: null,
    issueType: null,
    parentIssue: false,
    ...change,
  }
}

/** Texts without any beauty, one for each value. */
export const plainRendering: Rendering = {
  issueBlock: ({ incident, due, assigned, named, teams, type, priority, permalink, details, standing }) =>
    [
      `**Why** ${incident.title} (${incident.id}, ${incident.path})`,
      `**Due** ${due ?? 'none'} · **Owner** ${[...assigned, ...named.map((name) => `named ${name}`), ...teams].join(', ')}`,
      `**Kind** ${type ?? '-'} · **Priority** ${priority ?? '-'} · **From** ${permalink}`,
      '',
      ...details.map((line) => `> - ${line}`),
      ...(standing ? [JSON.stringify(standing)] : []),
    ].join('\n'),
  note: (note) => `Note: ${JSON.stringify(note)}`,
  record: ({ incident, permalink }) => `Record of ${incident.title} (${incident.severity}) ${permalink}`,
  title: (text) => text.replace(/\s/g, ' ').trim().slice(0, 256),
}

/** A run that has to do with one repository alone. */
export function only(tracker: Tracker): Trackers {
  return { home: tracker, of: () => tracker }
}

export const mayWrite = async () => ({ overtaken: false })

export function someInput(change: Partial<SyncInput> = {}): SyncInput {
  return {
    documents: [aPostmortem()],
    unlike: new Set(),
    whole: true,
    settings: someSettings(),
    rendering: plainRendering,
    now: '2026-11-05T09:00:00Z',
    commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    run: '4711',
    permalinkOf: (path, line) => `https://github.com/acme/shop/blob/a1b2c3d/${path}#L${line}`,
    changedByPush: new Set(),
    appeared: async () => new Map(),
    fileAgain: false,
    recent: recentComments(change.now ?? '2026-11-05T09:00:00Z'),
    confirmed: null,
    ...change,
  }
}
