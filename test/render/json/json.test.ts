import { describe, expect, test } from '@jest/globals'
import { checkResultSchema, syncResultSchema } from '../../../src/config/results.js'
import { checkJson } from '../../../src/render/json/check-json.js'
import { printJson } from '../../../src/render/json/print-json.js'
import { syncJson } from '../../../src/render/json/sync-json.js'
import { aDiagnostic, anUnreadable, aPostmortem, aResult } from '../terminal/results.js'

const TEXT = `# Checkout returned 502s

## Timeline
- 10:02 the deploy begins

## Lessons
- Canaries must carry real traffic.

## Action items
- [x] Alert on 5xx (#123)
`

function spanOf(words: string) {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

function fact<T>(value: T) {
  return { value, span: { start: 0, end: 0 }, source: 'front-matter' } as const
}

const whole = aPostmortem({
  path: 'postmortems/2026-11-03-checkout.md',
  text: TEXT,
  id: fact('INC-2026-014'),
  title: fact('Checkout returned 502s'),
  date: fact('2026-11-03'),
  severity: fact('SEV1'),
  status: fact('final'),
  services: fact(['checkout']),
  impact: fact({ users: 12_400 }),
  causes: fact(['config-change']),
  times: {
    started: fact('2026-11-03T10:02:00Z'),
    detected: fact('2026-11-03T10:06:00Z'),
    alerted: null,
    mitigationStarted: null,
    mitigated: fact('2026-11-03T10:49:00Z'),
    resolved: null,
  },
  sections: [
    {
      kind: 'timeline',
      heading: 'Timeline',
      span: spanOf('## Timeline'),
      body: spanOf('## Timeline'),
      level: 2,
      blocks: [],
      empty: false,
    },
  ],
  timeline: [
    {
      span: spanOf('- 10:02'),
      raw: '10:02',
      time: '2026-11-03T10:02:00Z',
      end: null,
      approximate: false,
      text: 'the deploy begins',
      timeline: 0,
    },
  ],
  actionItems: [
    {
      id: 'alert-on-5xx',
      idWritten: false,
      title: 'Alert on 5xx',
      span: spanOf('- [x]'),
      titleSpan: spanOf('Alert on 5xx'),
      owners: [fact('@ada')],
      due: fact('2026-12-01'),
      priority: fact('P1'),
      type: fact('detect'),
      state: 'done',
      reason: null,
      references: [fact('#123')],
      tracked: fact('#123'),
      tick: null,
      details: [],
      group: null,
    },
  ],
  learnings: [{ text: 'Canaries must carry real traffic.', span: spanOf('- Canaries') }],
})

describe('the JSON of check', () => {
  test('holds every fact with its line', () => {
    const problem = aDiagnostic({ line: 10, severity: 'error' })
    expect(checkJson(aResult([{ document: whole, diagnostics: [problem] }]))).toEqual({
      version: 1,
      postmortems: [
        {
          path: 'postmortems/2026-11-03-checkout.md',
          readable: true,
          id: 'INC-2026-014',
          title: 'Checkout returned 502s',
          date: '2026-11-03',
          severity: 'SEV1',
          status: 'final',
          services: ['checkout'],
          times: {
            started: '2026-11-03T10:02:00Z',
            detected: '2026-11-03T10:06:00Z',
            alerted: null,
            mitigationStarted: null,
            mitigated: '2026-11-03T10:49:00Z',
            resolved: null,
          },
          durations: { detect: 240, mitigate: 2580, total: 2820 },
          impact: { users: 12_400 },
          causes: ['config-change'],
          sections: [{ kind: 'timeline', heading: 'Timeline', line: 3 }],
          timeline: [{ line: 4, raw: '10:02', time: '2026-11-03T10:02:00Z', text: 'the deploy begins' }],
          actionItems: [
            {
              line: 10,
              id: 'alert-on-5xx',
              title: 'Alert on 5xx',
              owners: ['@ada'],
              due: '2026-12-01',
              priority: 'P1',
              type: 'detect',
              done: true,
              state: 'done',
              references: ['#123'],
            },
          ],
          learnings: [{ line: 7, text: 'Canaries must carry real traffic.' }],
          problems: [
            {
              rule: 'action-item-without-owner',
              severity: 'error',
              line: 10,
              column: 1,
              endLine: 10,
              endColumn: 40,
              message: 'The action item `Alert on full disk` has no owner.',
              hint: 'Add the login of whoever will do it, for example `@ada`.',
              url: 'https://example.org/rules/action-item-without-owner.md',
              known: false,
            },
          ],
        },
      ],
      counts: { postmortems: 1, errors: 1, warnings: 0, infos: 0 },
    })
  })

  test('has the same keys for a document without facts and for one that cannot be read', () => {
    const documents = [whole, aPostmortem(), anUnreadable('b.md')].map((document) => ({ document, diagnostics: [] }))
    const json = JSON.parse(printJson(checkJson(aResult(documents))))
    expect(checkResultSchema.safeParse(json).success).toBe(true)
    const { postmortems } = json
    for (const postmortem of postmortems) {
      expect(Object.keys(postmortem)).toEqual(Object.keys(postmortems[0]))
      expect(Object.keys(postmortem.times)).toEqual(Object.keys(postmortems[0].times))
      expect(Object.keys(postmortem.durations)).toEqual(['detect', 'mitigate', 'total'])
    }
  })

  test('says of an unreadable document only that, and why', () => {
    const problem = aDiagnostic({ rule: 'document-unreadable', severity: 'error' })
    const result = aResult([{ document: anUnreadable('b.md'), diagnostics: [problem] }])
    expect(JSON.parse(printJson(checkJson(result))).postmortems[0]).toEqual({
      path: 'b.md',
      readable: false,
      id: null,
      title: null,
      date: null,
      severity: null,
      status: null,
      services: [],
      times: { started: null, detected: null, alerted: null, mitigationStarted: null, mitigated: null, resolved: null },
      durations: { detect: null, mitigate: null, total: null },
      impact: null,
      causes: [],
      sections: [],
      timeline: [],
      actionItems: [],
      learnings: [],
      problems: [expect.objectContaining({ rule: 'document-unreadable' })],
    })
  })

  test('marks remarks that the base version had, and does not count them', () => {
    const result = aResult([{ document: aPostmortem(), diagnostics: [aDiagnostic({ known: true })] }])
    expect(checkJson(result)).toMatchObject({
      postmortems: [{ problems: [{ known: true }] }],
      counts: { warnings: 0 },
    })
  })
})

const counts = {
  created: 1,
  updated: 0,
  closed: 0,
  reopened: 0,
  unchanged: 8,
  deferred: 0,
  failed: 0,
  open: 9,
  overdue: 2,
}

describe('the JSON of sync', () => {
  test('lists changes with their reason and outcome, and counts the rest', () => {
    const named = { repository: 'acme/shop', number: 44, url: 'https://github.com/acme/shop/issues/44' }
    const issue = { ...named, shown: '#44' }
    const change = { key: 'INC-2026-014/a1', title: 'Alert on 5xx', because: 'the item is new' } as const
    const json = syncJson(
      [
        { ...change, kind: 'create', issue, outcome: 'done', refusal: null },
        {
          ...change,
          kind: 'close',
          issue: null,
          outcome: 'failed',
          refusal: { kind: 'forbidden', message: 'No.', hint: 'Ask.', field: 'state' },
        },
      ],
      counts,
    )
    expect(syncResultSchema.safeParse(json).success).toBe(true)
    expect(json).toEqual({
      version: 1,
      changes: [
        { ...change, kind: 'create', issue: named, outcome: 'done', error: null },
        {
          ...change,
          kind: 'close',
          issue: null,
          outcome: 'failed',
          error: { kind: 'forbidden', message: 'No.', hint: 'Ask.' },
        },
      ],
      counts,
    })
  })
})
