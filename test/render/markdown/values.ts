import type { Day } from '../../../src/calendar/day.js'
import type { Diagnostic } from '../../../src/check/diagnostic.js'
import type { CheckedDocument, CheckResult, Filing, FilingRow, Review } from '../../../src/check/result.js'
import type { Fact } from '../../../src/postmortem/fact.js'
import type { Document, Postmortem, Status, Times } from '../../../src/postmortem/model.js'
import type { Nudge } from '../../../src/report/nudge.js'
import type { SimilarIncident } from '../../../src/rules/rule.js'
import type { ChangeReport } from '../../../src/sync/change.js'
import type { IssueBlock } from '../../../src/sync/issue/issue-block.js'
import type { ItemSource, TrackedItem } from '../../../src/sync/tracked-item.js'

export function fact<T>(value: T): Fact<T> {
  return { value, span: { start: 0, end: 1 }, source: 'front-matter' }
}

const NO_TIMES: Times = {
  started: null,
  detected: null,
  alerted: null,
  mitigationStarted: null,
  mitigated: null,
  resolved: null,
}

export const CHECKOUT_TIMES: Times = {
  ...NO_TIMES,
  started: fact('2026-11-03T10:02:00Z'),
  detected: fact('2026-11-03T10:06:00Z'),
  mitigated: fact('2026-11-03T10:49:00Z'),
}

export function aPostmortem(
  given: { path?: string; title?: string; severity?: string; status?: Status; times?: Times } = {},
): Postmortem {
  const { path = 'postmortems/2026-11-03-checkout.md', title = 'Checkout returned 502s for 47 minutes', status } = given
  return {
    readable: true,
    path,
    text: '',
    lineStarts: [0],
    id: fact('INC-2026-014'),
    title: fact(title),
    date: fact<Day>('2026-11-03'),
    severity: fact(given.severity ?? 'SEV1'),
    status: status ? fact(status) : null,
    services: null,
    authors: null,
    detectedBy: null,
    impact: null,
    causes: null,
    causeDomains: null,
    written: null,
    confidential: false,
    times: given.times ?? NO_TIMES,
    statedDurations: [],
    sections: [],
    timeline: [],
    actionItems: [],
    noActionItems: null,
    headings: [],
    learnings: [],
    frontMatter: null,
    silences: [],
    emptyMetrics: [],
    problems: [],
  }
}

export function aDiagnostic(given: Partial<Diagnostic> = {}): Diagnostic {
  const rule = given.rule ?? 'timeline-out-of-order'
  return {
    path: 'postmortems/2026-11-03-checkout.md',
    severity: 'warning',
    line: 25,
    column: 1,
    endLine: given.line ?? 25,
    endColumn: 10,
    message: '`10:01` stands after `10:06`.',
    hint: 'Move the entry up, or give its date if it is the next day.',
    url: `https://github.com/acme/followthrough/blob/v1/docs/rules/${rule}.md`,
    known: false,
    fix: null,
    ...given,
    rule,
  }
}

export const REMARKS: readonly Diagnostic[] = [
  aDiagnostic({ fix: { title: 'Sort the timeline by time', edits: [{ span: { start: 0, end: 1 }, text: '' }] } }),
  aDiagnostic({
    rule: 'root-cause-shallow',
    line: 48,
    message: 'The causes end at `the deploy broke it`.',
    hint: 'Say why no automated check, test or alarm caught it, or why there is none.',
  }),
  aDiagnostic({
    rule: 'action-item-vague',
    line: 61,
    message: 'The action item `Improve monitoring` has no visible end.',
    hint: 'Name what will be there when it is done, for example `Alert when 5xx | 4xx exceed 1 % for 5 minutes`.',
  }),
]

export function aRow(given: Partial<FilingRow> = {}): FilingRow {
  return {
    title: 'Alert when checkout 5xx exceeds 1 % for 5 minutes',
    owners: ['ada'],
    due: '2026-12-01',
    dueNote: null,
    effect: 'new',
    issue: null,
    ...given,
  }
}

export const ROWS: readonly FilingRow[] = [
  aRow(),
  aRow({ title: 'Improve monitoring', owners: [], due: '2026-12-18', dueNote: 'P1: 30 days from filing' }),
  aRow({ title: 'Roll back on failed health checks', owners: ['grace'], due: null, effect: 'tracked', issue: '#123' }),
]

export interface Reviewed {
  readonly document: Document
  readonly diagnostics?: readonly Diagnostic[]
  readonly because?: Filing['because']
  readonly rows?: readonly FilingRow[]
  readonly similar?: readonly SimilarIncident[]
}

export function aReview(...reviewed: readonly Reviewed[]): Review {
  return {
    result: aResult(...reviewed),
    suggested: [],
    filings: reviewed.map(({ document, because = 'files', rows = [] }) => ({ path: document.path, because, rows })),
    commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334',
    pageOf: (path) => `https://github.com/acme/shop/blob/a1b2c3d4e5f60718293a4b5c6d7e8f9001122334/${encodeURI(path)}`,
    targetsOf: () => ({ detect: 300, mitigate: 1800 }),
    similar: (path) => reviewed.find(({ document }) => document.path === path)?.similar ?? [],
    today: '2026-11-13',
    parts: () => ({
      there: 6,
      of: 9,
      missing: ['impact in numbers', 'contributing factors', 'three learnings'],
      rules: ['impact-not-quantified'],
    }),
    failOn: 'error',
    createLimit: 50,
  }
}

export function aResult(...reviewed: readonly Reviewed[]): CheckResult {
  const documents: readonly CheckedDocument[] = reviewed.map(({ document, diagnostics = [] }) => ({
    document,
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, path: document.path })),
  }))
  const counting = documents.flatMap(({ diagnostics }) => diagnostics).filter(({ known }) => !known)
  const count = (severity: string) => counting.filter((diagnostic) => diagnostic.severity === severity).length
  const counts = {
    postmortems: documents.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  }
  return { documents, counts, skipped: [], notices: [] }
}

export function anIncident(given: Partial<ItemSource> = {}): ItemSource {
  return {
    id: 'INC-2026-014',
    title: 'Checkout returned 502s for 47 minutes',
    path: 'postmortems/2026-11-03-checkout.md',
    date: '2026-11-03',
    severity: 'SEV1',
    status: 'final',
    users: 12_400,
    total: 2820,
    confidential: false,
    ...given,
  }
}

export function aBlock(given: Partial<IssueBlock> = {}): IssueBlock {
  return {
    incident: anIncident(),
    detectedBy: 'customer',
    due: '2026-12-01',
    dueNote: null,
    assigned: ['ada'],
    named: [],
    teams: [],
    type: 'detect',
    priority: 'P1',
    permalink: 'https://github.com/acme/shop/blob/a1b2c3d/postmortems/2026-11-03-checkout.md?plain=1#L61',
    line: 61,
    details: [],
    ...given,
  }
}

export function aTracked(number: number, given: Partial<TrackedItem> = {}): TrackedItem {
  return {
    key: `INC-2026-014/a${number}`,
    digest: String(number).padStart(24, '0'),
    title: 'Alert when checkout 5xx exceeds 1 % for 5 minutes',
    postmortem: anIncident(),
    issue: {
      repository: 'acme/shop',
      number,
      url: `https://github.com/acme/shop/issues/${number}`,
      shown: `#${number}`,
    },
    unfiled: null,
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
    due: '2026-12-01',
    effectiveDue: '2026-12-01',
    priority: 'P1',
    type: 'detect',
    filedAt: '2026-11-04T09:00:00Z',
    closedAt: null,
    closeReason: null,
    nudges: [],
    updatedAt: null,
    ...given,
  }
}

export function aNudge(given: Partial<Nudge> = {}): Nudge {
  return {
    item: aTracked(34),
    mention: ['ada'],
    step: 'after-1',
    due: '2026-12-01',
    workingDaysLate: 1,
    alsoYours: [],
    next: '2026-12-09',
    escalation: null,
    ahead: null,
    ...given,
  }
}

export function aChange(given: Partial<ChangeReport> = {}): ChangeReport {
  return {
    kind: 'create',
    key: 'INC-2026-014/a1',
    title: 'Alert when checkout 5xx exceeds 1 % for 5 minutes',
    issue: { repository: 'acme/shop', number: 12, url: 'https://github.com/acme/shop/issues/12', shown: '#12' },
    because: 'the document has a new action item',
    outcome: 'done',
    refusal: null,
    ...given,
  }
}
