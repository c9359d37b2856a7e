import { describe, expect, it } from '@jest/globals'
import MarkdownIt from 'markdown-it'
import { dateInWords, dayInWords, daysInWords } from '../../../src/calendar/in-words.js'
import { longDuration, shortDuration } from '../../../src/render/markdown/duration.js'
import { renderIssueBlock } from '../../../src/render/markdown/issue-block.js'
import { renderNote } from '../../../src/render/markdown/note.js'
import { renderNudge } from '../../../src/render/markdown/nudge.js'
import { renderRecordBlock } from '../../../src/render/markdown/record-block.js'
import { renderReport } from '../../../src/render/markdown/report.js'
import { renderSyncSummary } from '../../../src/render/markdown/sync.js'
import type { ReportBlock } from '../../../src/report/block.js'
import { expectGolden } from './golden.js'
import { aBlock, aChange, aNudge, anIncident, aTracked } from './values.js'

const PULL_REQUEST = 'https://github.com/acme/shop/pull/44'
const HOSTILE = 'fixes #1 @everyone </details><script> | `](https://evil.example) <!-- followthrough:v1 x --> **b**'

function outsideCode(text: string): string {
  return new MarkdownIt({ html: true }).render(text).replace(/<code>[^<]*<\/code>|href="[^"]*"/g, '')
}

describe('our block of an issue', () => {
  it('says why, by when, who, and what done means', () => {
    const details = ['page payments on-call, not the platform team', 'see @linus for the *thresholds*']
    expectGolden('issue', renderIssueBlock(aBlock({ details })))
  })

  it('mentions teams only, and names who cannot be assigned', () => {
    const block = aBlock({
      incident: anIncident({ date: null, users: null, total: null, severity: null, title: 'Search was slow' }),
      detectedBy: 'alarm',
      due: '2026-12-18',
      dueNote: 'P1: 30 days from filing',
      assigned: [],
      teams: ['acme/platform', '@not/a team'],
      named: ['grace', 'Linus T.'],
      type: null,
      priority: null,
    })
    expectGolden('issue-teams', renderIssueBlock(block))
  })

  it('shows hostile text as text, and holds no mark that is not ours', () => {
    const text = renderIssueBlock(
      aBlock({
        incident: anIncident({ title: HOSTILE, severity: HOSTILE }),
        details: [HOSTILE],
        named: [HOSTILE],
        dueNote: HOSTILE,
      }),
    )
    expectGolden('issue-hostile', text)
    expect(text).not.toContain('<!--')
    expect(outsideCode(text)).not.toMatch(/@[a-z]|#\d/i)
  })

  it('shows a few of many details, and how many there are', () => {
    const text = renderIssueBlock(aBlock({ details: Array.from({ length: 30 }, (_, at) => `step ${at}`) }))
    expect(text).toContain('> - step 19\n> - … and 10 more lines there\n')
    expect(text).not.toContain('step 20')
  })
})

describe('a note on an issue', () => {
  it('says what happened and what can be done about it', () => {
    const notes = [
      renderNote({ kind: 'gone', commit: 'a1b2c3d4e5f6', path: 'postmortems/2026-11-03-checkout.md' }),
      renderNote({ kind: 'dropped', reason: 'the *old* gateway is switched off in `May`' }),
      renderNote({ kind: 'dropped', reason: '' }),
      renderNote({
        kind: 'conflict',
        field: 'due date',
        document: '2026-12-01',
        issue: '2026-12-15',
        kept: 'issue',
      }),
      renderNote({ kind: 'conflict', field: 'title', document: 'Alert on 5xx', issue: '', kept: 'document' }),
      renderNote({ kind: 'restored' }),
      renderNote({ kind: 'duplicate', of: '#12' }),
      renderNote({ kind: 'complete', done: 5, of: 5, days: 34, title: 'Checkout returned 502s' }),
    ]
    expectGolden('notes', notes.join('\n\n---\n\n'))
  })

  it('mentions nobody', () => {
    expect(renderNote({ kind: 'dropped', reason: HOSTILE })).not.toMatch(/@[a-z]|#\d|<!--/i)
  })
})

describe('an escalation', () => {
  const to = 'acme/leads'

  it('asks somebody to decide, and names the owner without calling her', () => {
    const escalation = { step: 'overdue-1', due: '2026-12-01', to } as const
    const nudge = aNudge({ escalation, mention: [to], workingDaysLate: 10, alsoYours: [aTracked(36)] })
    expectGolden('nudge-escalation', renderNudge({ ...nudge, ahead: { on: '2026-12-29', to: 'linus' } }))
  })

  it('asks for an owner', () => {
    const escalation = { step: 'unassigned', due: '2026-11-11', to } as const
    const item = aTracked(34, { owners: [] })
    expectGolden('nudge-unassigned', renderNudge(aNudge({ item, escalation, mention: [to] })))
  })

  it('is said beforehand, and calls nobody then', () => {
    const text = renderNudge(aNudge({ ahead: { on: '2026-12-15', to } }))
    expect(text).toContain(
      'Next reminder on Wednesday 9 December. On Tuesday 15 December `@acme/leads` is asked to decide.',
    )
  })
})

describe('a nudge', () => {
  it('before the date says when it is due', () => {
    expectGolden('nudge-before', renderNudge(aNudge({ step: 'before', workingDaysLate: -3, next: '2026-12-02' })))
  })

  it('after the date says how late it is, and what else is hers', () => {
    const other = aTracked(36, { title: 'Canary for *config*', effectiveDue: '2026-11-27' })
    expectGolden('nudge-after', renderNudge(aNudge({ alsoYours: [other] })))
  })

  it('lists three others and tells several owners together', () => {
    const others = [36, 37, 41].map((number) =>
      aTracked(number, { title: `Action item ${number}`, effectiveDue: '2026-11-27' }),
    )
    const nudge = aNudge({ mention: ['ada', 'grace_acme'], workingDaysLate: 17, alsoYours: others, next: null })
    expectGolden('nudge-several', renderNudge(nudge))
  })

  it('mentions a team, and nobody whose login is none', () => {
    expect(renderNudge(aNudge({ mention: ['acme/platform'] }))).toMatch(/^@acme\/platform, this was due/)
    expect(renderNudge(aNudge({ mention: ['everyone @here'] }))).toMatch(/^`everyone @here`, this was due/)
    const hostile = aTracked(34, { postmortem: anIncident({ title: HOSTILE }) })
    const text = renderNudge(aNudge({ item: hostile, alsoYours: [aTracked(35, { title: HOSTILE })] }))
    expect(text.match(/@[a-z\d]+/gi)).toEqual(['@ada'])
  })

  it('does not count the days of a date that is today', () => {
    expect(renderNudge(aNudge({ step: 'before', workingDaysLate: 0 }))).toMatch(
      /^@ada, this is due today, Tuesday 1 December\./,
    )
  })
})

const REPORT: readonly ReportBlock[] = [
  { kind: 'heading', text: 'Postmortem follow-up · 23–29 November 2026' },
  {
    kind: 'text',
    parts: [
      { kind: 'text', text: '1 finished, 1 newly overdue.', strong: true },
      { kind: 'text', text: ' 17 open (19 last week) · 5 overdue (4) · oldest 71 days' },
    ],
  },
  { kind: 'heading', text: 'Overdue (2)' },
  {
    kind: 'table',
    columns: ['Item', 'Incident', 'Owner', 'Late'],
    rows: [
      [
        [
          { kind: 'link', text: '#34', url: 'https://github.com/acme/shop/issues/34' },
          { kind: 'text', text: ' ' },
          { kind: 'untrusted', text: 'Validate config | @everyone' },
        ],
        [
          { kind: 'untrusted', text: 'INC-2026-009' },
          { kind: 'text', text: ', ' },
          { kind: 'untrusted', text: 'SEV1' },
        ],
        [{ kind: 'login', login: 'grace' }],
        [{ kind: 'text', text: '12 days' }],
      ],
      [
        [{ kind: 'link', text: '#29', url: 'https://github.com/acme/shop/issues/29', untrusted: 'Rotate the *key*' }],
        [{ kind: 'untrusted', text: 'SEV2' }],
        [{ kind: 'login', login: 'acme/platform' }],
        [{ kind: 'text', text: '8 days', strong: true }],
      ],
    ],
  },
  {
    kind: 'folded',
    summary: 'Not followed up here: 1 <tracked> elsewhere',
    blocks: [{ kind: 'table', columns: ['Item'], rows: [[[{ kind: 'untrusted', text: '1. Load test the cart' }]]] }],
  },
  { kind: 'small', parts: [{ kind: 'text', text: 'Owners hear of it on their issues; nobody is mentioned here.' }] },
]

describe('the report', () => {
  it('shows its blocks in order and mentions nobody', () => {
    const text = renderReport(REPORT)
    expectGolden('report', text)
    expect(outsideCode(text)).not.toMatch(/@[a-z]/)
  })
})

const COUNTS = {
  created: 0,
  updated: 0,
  closed: 0,
  reopened: 0,
  unchanged: 12,
  deferred: 0,
  failed: 0,
  open: 12,
  overdue: 0,
}

describe('our block of a parent issue', () => {
  it('leads to the postmortem, and says when it closes', () => {
    expectGolden(
      'parent',
      renderRecordBlock({
        incident: anIncident({}),
        permalink: 'https://github.com/acme/shop/blob/a1b2c3d/postmortems/checkout.md',
      }),
    )
  })

  it('shows hostile text as text', () => {
    const text = renderRecordBlock({
      incident: anIncident({ severity: HOSTILE, date: null }),
      permalink: 'https://github.com/acme/shop/blob/a1b2c3d/a).md',
    })
    expect(text).not.toContain('<!--')
    expect(outsideCode(text)).not.toMatch(/@[a-z]|#\d/i)
  })
})

describe('the job summary of a sync', () => {
  it('says that there is nothing to do', () => {
    expect(renderSyncSummary([], COUNTS, [], { pullRequest: null, undo: null })).toBe(
      '### Nothing to do: 12 issues are in step\n\n12 action items are open.\n',
    )
  })

  it('has failures first, each with what to do', () => {
    const changes = [
      aChange(),
      aChange({
        kind: 'close',
        issue: { repository: 'acme/shop', number: 9, url: 'https://github.com/acme/shop/issues/9', shown: '#9' },
        title: 'Runbook | link',
        because: 'the item is ticked in the document',
      }),
      aChange({
        title: 'Restore test',
        issue: null,
        outcome: 'failed',
        refusal: {
          kind: 'forbidden',
          message: 'The token may not write issues.',
          hint: 'Give the job `issues: write`.',
        },
      }),
      aChange({ title: 'Load test', issue: null, outcome: 'deferred' }),
    ]
    const counts = { ...COUNTS, created: 1, closed: 1, failed: 1, deferred: 1, overdue: 2 }
    expectGolden(
      'sync',
      renderSyncSummary(changes, counts, ['The owner `linus` cannot be assigned.'], {
        pullRequest: PULL_REQUEST,
        undo: '4711',
      }),
    )
  })

  it('says of a plan that nothing was written', () => {
    const changes = [aChange({ issue: null, outcome: 'planned' })]
    expect(renderSyncSummary(changes, { ...COUNTS, created: 1 }, [], { pullRequest: null, undo: null })).toContain(
      '### Plan, nothing was written: 1 to file, 12 in step\n',
    )
  })
})

describe('dates and durations', () => {
  it('are said in words', () => {
    expect(dayInWords('2026-12-01')).toBe('Tuesday 1 December')
    expect(dateInWords('2026-11-03')).toBe('3 November 2026')
    expect(daysInWords('2026-11-23', '2026-11-29')).toBe('23–29 November 2026')
    expect(daysInWords('2026-11-30', '2026-12-06')).toBe('30 November – 6 December 2026')
    expect(daysInWords('2026-12-28', '2027-01-03')).toBe('28 December 2026 – 3 January 2027')
    expect(daysInWords('2026-12-28', '2026-12-28')).toBe('28 December 2026')
  })

  it.each([
    [45, '45 s', '45 seconds'],
    [60, '1 min', '1 minute'],
    [95, '1 min', '1 minute'],
    [2820, '47 min', '47 minutes'],
    [5400, '90 min', '90 minutes'],
    [12_000, '3 h 20 min', '3 hours 20 minutes'],
    [187_200, '2 d 4 h', '2 days 4 hours'],
  ])('of %d seconds are %s, or %s', (seconds, short, long) => {
    expect(shortDuration(seconds)).toBe(short)
    expect(longDuration(seconds)).toBe(long)
  })
})
