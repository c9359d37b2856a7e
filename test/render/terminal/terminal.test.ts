import { describe, expect, test } from '@jest/globals'
import { renderCheckText } from '../../../src/render/terminal/check.js'
import { renderProblem } from '../../../src/render/terminal/problem.js'
import { renderReportText } from '../../../src/render/terminal/report.js'
import { renderSyncText } from '../../../src/render/terminal/sync.js'
import type { ReportBlock } from '../../../src/report/block.js'
import type { ChangeReport } from '../../../src/sync/change.js'
import type { SyncCounts } from '../../../src/sync/result.js'
import { expectGolden } from './golden.js'
import { aDiagnostic, anUnreadable, aPostmortem, aResult, HOSTILE } from './results.js'

const plain = { color: false, notes: false }

const remarked = aResult([
  {
    document: aPostmortem({ path: 'postmortems/2026-11-03-checkout.md' }),
    diagnostics: [
      aDiagnostic({
        path: 'postmortems/2026-11-03-checkout.md',
        rule: 'section-missing',
        severity: 'error',
        line: 1,
        message: 'The section on impact is missing.',
        hint: 'Add the heading `## Impact` and say in numbers who was affected and for how long.',
      }),
      aDiagnostic({
        path: 'postmortems/2026-11-03-checkout.md',
        rule: 'timeline-out-of-order',
        line: 25,
        column: 3,
        message: '`10:01` stands after `10:06`.',
        hint: 'Move it up, or give the date if it is the next day.',
        fix: { title: 'Sort the timeline by time', edits: [{ span: { start: 0, end: 1 }, text: '' }] },
      }),
      aDiagnostic({ path: 'postmortems/2026-11-03-checkout.md', line: 48, known: true }),
      aDiagnostic({
        path: 'postmortems/2026-11-03-checkout.md',
        rule: 'action-item-without-due-date',
        severity: 'info',
        line: 161,
        message: 'The action item `Alert on full disk` has no due date.',
        hint: 'Add a date that can be kept, for example `due 2026-12-01`.',
      }),
    ],
  },
  { document: aPostmortem({ path: 'postmortems/2026-10-01-dns.md' }), diagnostics: [] },
  {
    document: anUnreadable('postmortems/2026-11-09-search.md'),
    diagnostics: [
      aDiagnostic({
        path: 'postmortems/2026-11-09-search.md',
        rule: 'document-unreadable',
        severity: 'error',
        line: 3,
        message: 'The front matter is not YAML.',
        hint: 'Close the bracket.',
      }),
    ],
  },
])

describe('check in the terminal', () => {
  test('shows every remark with its place, what helps and its rule, and counts the known ones', () => {
    expectGolden('terminal/check.txt', renderCheckText(remarked, plain))
  })

  test('colours by meaning, and says the same without colours', () => {
    const coloured = renderCheckText(remarked, { color: true, notes: false })
    expectGolden('terminal/check-color.txt', coloured)
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderCheckText(remarked, plain))
  })

  test('is one line when nothing is wrong', () => {
    const four = Array.from({ length: 4 }, () => ({ document: aPostmortem(), diagnostics: [] }))
    expect(renderCheckText(aResult(four), plain)).toBe('4 postmortems, nothing to mend.\n')
    expect(renderCheckText(aResult([]), plain)).toBe('There is no postmortem to check.\n')
  })

  test('says when all that is wrong was there before', () => {
    const known = aResult([{ document: aPostmortem(), diagnostics: [aDiagnostic({ known: true })] }])
    expect(renderCheckText(known, plain)).toBe(
      '1 postmortem, nothing to mend.\n1 more on lines that were there before.\n',
    )
  })

  test('says once what holds for many lines, and names the lines', () => {
    const owners = Array.from({ length: 15 }, (_, at) => aDiagnostic({ line: at + 40, column: 3 }))
    const dates = owners.map((one) => ({
      ...one,
      rule: 'action-item-without-due-date',
      severity: 'info' as const,
      hint: 'Add `due 2026-12-01`.',
    }))
    const diagnostics = [
      ...owners,
      ...dates,
      aDiagnostic({ rule: 'lessons-too-few', line: 60, message: 'There is one learning.', hint: 'Add two.' }),
    ]
    expectGolden('terminal/check-many.txt', renderCheckText(aResult([{ document: aPostmortem(), diagnostics }]), plain))
  })

  test('shows the first notes of a document, and says how to see the others', () => {
    const notes = [10, 20, 30, 40, 50].map((line) =>
      aDiagnostic({ line, severity: 'info', rule: `rule-${line}`, message: `Note ${line}.` }),
    )
    const result = aResult([{ document: aPostmortem(), diagnostics: notes }])
    const text = renderCheckText(result, plain)
    expect(text).toContain('Note 30.')
    expect(text).not.toContain('Note 40.')
    expect(text).toContain('2 more notes: `--notes` shows all.')
    expect(renderCheckText(result, { color: false, notes: true })).toContain('Note 50.')
  })

  test('shows hostile words harmlessly', () => {
    const words = { path: `:/${HOSTILE}`, message: HOSTILE, hint: HOSTILE }
    const empty = { path: ':', rule: 'lessons-too-few', message: 'x', hint: '' }
    const result = aResult([{ document: aPostmortem(), diagnostics: [aDiagnostic(words), aDiagnostic(empty)] }])
    const text = renderCheckText(result, plain)
    expectGolden('terminal/check-hostile.txt', text)
    for (const line of text.split('\n')) expect(line).not.toMatch(/^\s*::/)
    expect(text).not.toMatch(/##\[|[^\P{Cc}\n]|\p{Cf}/u)
  })
})

const none: SyncCounts = {
  created: 0,
  updated: 0,
  closed: 0,
  reopened: 0,
  unchanged: 0,
  deferred: 0,
  failed: 0,
  open: 0,
  overdue: 0,
}

function aChange(different: Partial<ChangeReport>): ChangeReport {
  return {
    kind: 'create',
    key: 'INC-2026-014/a1',
    title: 'Alert when checkout 5xx exceeds 1 % for 5 minutes',
    issue: null,
    because: 'the item is open and has no issue',
    outcome: 'done',
    refusal: null,
    ...different,
  }
}

function issue(number: number) {
  return { repository: 'acme/shop', number, url: `https://github.com/acme/shop/issues/${number}`, shown: `#${number}` }
}

const wanted: readonly ChangeReport[] = [
  aChange({}),
  aChange({
    kind: 'update',
    key: 'INC-2026-014/a2',
    title: 'Rehearse the failover every quarter',
    issue: issue(31),
    because: 'its due date changed to 2027-01-15 in the document',
  }),
  aChange({
    kind: 'close',
    key: 'INC-2026-009/rollback',
    title: 'Roll back on failed health checks',
    issue: issue(29),
    because: 'the item is ticked in the document',
  }),
  aChange({
    kind: 'reopen',
    key: 'INC-2026-009/key',
    title: 'Rotate the signing key',
    issue: issue(28),
    because: 'the item is open again in the document',
  }),
  aChange({
    kind: 'comment',
    key: 'INC-2026-009/key',
    title: 'Rotate the signing key',
    issue: issue(28),
    because: 'the text of our block was changed by hand and is restored',
  }),
]

describe('sync in the terminal', () => {
  test('shows a plan as what would be done', () => {
    const planned = wanted.map((change) => ({ ...change, outcome: 'planned' as const }))
    const counts = { ...none, created: 1, updated: 2, closed: 1, reopened: 1, unchanged: 8, open: 11, overdue: 2 }
    expectGolden('terminal/sync-plan.txt', renderSyncText(planned, counts, { color: false, dryRun: true }))
  })

  test('shows what was done', () => {
    const done = wanted.map((change) => (change.kind === 'create' ? { ...change, issue: issue(44) } : change))
    const counts = { ...none, created: 1, updated: 2, closed: 1, reopened: 1, unchanged: 8, open: 11 }
    expectGolden('terminal/sync-done.txt', renderSyncText(done, counts, { color: false, dryRun: false, undo: '4711' }))
    expectGolden('terminal/sync-color.txt', renderSyncText(done, counts, { color: true, dryRun: false }))
  })

  test('says of each failure what was refused and what to do', () => {
    const forbidden = {
      kind: 'forbidden',
      message: 'The token may not write issues in acme/shop.',
      hint: 'Give the job `permissions: issues: write`.',
    } as const
    const silent = { kind: 'unknown', message: 'GitHub did not answer.', hint: 'Run it again.' } as const
    const changes = [
      aChange({ outcome: 'failed', refusal: forbidden }),
      aChange({ key: 'INC-2026-014/a2', title: 'Test the restore', outcome: 'unknown', refusal: silent }),
      aChange({ key: 'INC-2026-014/a3', title: 'Write the runbook', outcome: 'deferred' }),
    ]
    const counts = { ...none, deferred: 1, failed: 2, unchanged: 1, open: 4, overdue: 1 }
    expectGolden('terminal/sync-failed.txt', renderSyncText(changes, counts, { color: false, dryRun: false }))
  })

  test('is one line when there is nothing to do', () => {
    const say = (counts: SyncCounts) => renderSyncText([], counts, { color: false, dryRun: false })
    expect(say({ ...none, unchanged: 12, open: 9 })).toBe('Nothing to do: 12 issues are in step.\n')
    expect(say({ ...none, unchanged: 1 })).toBe('Nothing to do: 1 issue is in step.\n')
    expect(say(none)).toBe('Nothing to do: no action item has or needs an issue.\n')
  })

  test('shows hostile words harmlessly', () => {
    const hostile = aChange({ title: HOSTILE, key: HOSTILE, because: HOSTILE })
    const text = renderSyncText([hostile], { ...none, created: 1 }, { color: false, dryRun: false })
    for (const line of text.split('\n')) expect(line).not.toMatch(/^\s*::/)
    expect(text).not.toMatch(/##\[|[^\P{Cc}\n]|\p{Cf}/u)
  })
})

const blocks: readonly ReportBlock[] = [
  { kind: 'heading', text: 'Postmortem follow-up · 23–29 November 2026' },
  {
    kind: 'text',
    parts: [
      { kind: 'text', text: '4 finished, 2 newly overdue.', strong: true },
      { kind: 'text', text: ' 17 open (19 last week) · 5 overdue (4)' },
    ],
  },
  { kind: 'heading', text: 'Overdue (3)' },
  {
    kind: 'table',
    columns: ['Item', 'Incident', 'Owner', 'Late'],
    rows: [
      [
        [{ kind: 'link', text: '#34', url: 'https://github.com/acme/shop/issues/34', untrusted: 'Validate config' }],
        [
          { kind: 'untrusted', text: 'INC-2026-009' },
          { kind: 'text', text: ', SEV1' },
        ],
        [{ kind: 'login', login: 'grace' }],
        [{ kind: 'text', text: '12 days' }],
      ],
      [
        [{ kind: 'link', text: '#29', url: 'https://github.com/acme/shop/issues/29', untrusted: '署名鍵を更新する' }],
        [{ kind: 'untrusted', text: 'INC-2026-003' }],
        [{ kind: 'login', login: 'linus' }],
        [{ kind: 'text', text: '8 days' }],
      ],
      [
        [{ kind: 'untrusted', text: `${HOSTILE}${'very long '.repeat(9)}` }],
        [],
        [{ kind: 'text', text: 'nobody yet' }],
        [{ kind: 'text', text: '1 day' }],
      ],
    ],
  },
  {
    kind: 'folded',
    summary: 'Waiting on purpose: 1 snoozed',
    blocks: [
      {
        kind: 'text',
        parts: [
          { kind: 'link', text: '#41', url: 'https://github.com/acme/shop/issues/41' },
          { kind: 'text', text: ' until 12 January' },
        ],
      },
      {
        kind: 'table',
        columns: ['Item', 'Until'],
        rows: [[[{ kind: 'text', text: '#41' }], [{ kind: 'text', text: '12 January' }]]],
      },
    ],
  },
  { kind: 'small', parts: [{ kind: 'text', text: 'Owners hear of it on their issues; nobody is mentioned here.' }] },
]

describe('a report in the terminal', () => {
  test('lines up its tables and shows folded parts in full', () => {
    expectGolden('terminal/report.txt', renderReportText(blocks, plain))
  })

  test('keeps its columns when it is coloured', () => {
    const coloured = renderReportText(blocks, { color: true })
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderReportText(blocks, plain))
  })
})

test('a wrong set-up is one line and what to do', () => {
  expect(renderProblem('There is no token.', 'Set `GITHUB_TOKEN`.\n::error::no', plain)).toBe(
    'error: There is no token.\n    Set `GITHUB_TOKEN`.\n    : :error::no\n',
  )
})
