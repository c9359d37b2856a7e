import { describe, expect, test } from '@jest/globals'
import type { Day } from '../../src/calendar/day.js'
import { applyReport, plannedReport } from '../../src/report/apply-report.js'
import type { ReportFacts } from '../../src/report/facts.js'
import { factsHash } from '../../src/report/facts-hash.js'
import { findReport } from '../../src/report/find-report.js'
import { fitReport } from '../../src/report/fit.js'
import { REPORT_SECTIONS, reportBlocks } from '../../src/report/index.js'
import { packNumbers, unpackNumbers } from '../../src/report/issue-numbers.js'
import { planReport } from '../../src/report/plan.js'
import { reportJson } from '../../src/report/report-json.js'
import { parseState, type ReportState, stateMark, withMessage } from '../../src/report/state.js'
import { digest } from '../../src/sync/mark/digest.js'
import type { TrackedItem } from '../../src/sync/tracked-item.js'
import { fc } from '../support/random.js'
import { anIssue, anItem, aRecorded, type ItemWishes, SETTINGS, someFacts, US } from './builders.js'
import { lines } from './plain.js'
import { type SmallTracker, smallTracker } from './small-tracker.js'

const OURS = new Set([US.id])

const done = (number: number, wishes: ItemWishes = {}) =>
  anItem({ number, state: 'done', closedAt: '2026-11-20T10:00:00Z', closeReason: 'completed', ...wishes })

const SHOP = digest('acme/shop', 6)

const withoutNumbers = (facts: ReportFacts): ReportFacts => ({ ...facts, numbers: { ...facts.numbers, month: null } })

const LAST_WEEK: ReportState = {
  period: '2026-W48',
  factsHash: 'x',
  was: null,
  numbers: '',
  slack: '',
  sending: '',
  at: {
    week: '2026-W48',
    openCount: 4,
    overdueCount: 1,
    shelves: [{ place: SHOP, seen: 40, from: 0, open: [31, 33, 35, 36], overdue: [35] }],
  },
}

describe('what a report says', () => {
  const today = '2026-12-02'

  test('an empty record is two lines and a footer', () => {
    expect(lines(reportBlocks(someFacts(today, [])))).toEqual([
      '# Postmortem follow-up · 23 November – 2 December 2026',
      'Nothing finished, nothing newly overdue. 0 open · 0 overdue',
      "Owners hear of it on their issues; nobody is mentioned here. Live: this issue's description · next on 7 Dec",
    ])
  })

  test('a week with everything in it', () => {
    const drafts = { id: 'INC-2026-012', path: 'postmortems/dns.md', status: 'draft' } as const
    const items = [
      anItem({ number: 31 }),
      done(33, { postmortem: { id: 'INC-2026-007', path: 'postmortems/config.md', date: '2026-10-17' } }),
      anItem({ number: 35, effectiveDue: '2026-10-15', postmortem: { severity: 'SEV1' }, owners: ['grace', 'linus'] }),
      anItem({ number: 36, effectiveDue: '2026-12-03', owners: [], otherOwners: ['acme/platform'] }),
      anItem({ number: 41, effectiveDue: null, owners: [], otherOwners: ['Ada L.'] }),
      anItem({ number: null, postmortem: drafts }),
      anItem({ number: null, postmortem: drafts, key: 'INC-2026-012/a2' }),
      anItem({ number: null, unfiled: 'tracked-elsewhere', tracked: 'acme/ops#77' }),
      anItem({
        number: 42,
        state: 'dropped',
        closeReason: 'not_planned',
        title: 'Move to another region',
        dropReason: 'too dear',
      }),
      anItem({ number: 45, state: 'dropped', closeReason: 'duplicate' }),
      anItem({ number: 43, effectiveDue: '2026-11-20', snoozedUntil: '2026-12-24' }),
      anItem({ number: 44, effectiveDue: '2027-01-20', wontdo: { by: 'ada', on: '2026-12-01', reason: 'no use' } }),
      anItem({ number: 50, postmortem: { confidential: true }, title: 'A secret' }),
      done(29, {
        closedAt: '2026-11-10T10:00:00Z',
        conflicts: [{ field: 'state', document: 'open', issue: 'closed' }],
      }),
    ]
    const documents = [aRecorded({ ...drafts, date: '2026-11-19', written: '2026-11-20' })]
    const notices = ['postmortems/odd.md could not be read.']
    const facts = someFacts(today, items, { previous: LAST_WEEK, documents, notices })
    expect(lines(reportBlocks(withoutNumbers(facts)))).toEqual([
      '# Postmortem follow-up · 23 November – 2 December 2026',
      '1 finished, 1 newly overdue, 2 need a decision. 6 open (4 last week) · 2 overdue (1) · oldest 28 days',
      'Finished #33 Alert on queue 33',
      'INC-2026-007 is complete: 1 of 1 done in 34 days',
      '# Needs a decision (2)',
      'Item | Why',
      '#35 Alert on queue 35 · INC-2026-014, SEV1 | 48 days overdue',
      '#44 Alert on queue 44 · INC-2026-014, SEV2 | `ada` asked on 1 Dec not to do it: no use',
      '# Overdue (2)',
      'Item | Owner | Late',
      '#31 Alert on queue 31 · INC-2026-014, SEV2 | `ada` | 1 day, quiet for 28',
      '> 1 more overdue',
      '  Item | Owner | Late',
      '  #35 Alert on queue 35 · INC-2026-014, SEV1 | `grace`, `linus` | 48 days, quiet for 28',
      'Due by 6 December (1) #36 `acme/platform` Thu',
      'Without an owner (1) #41 Alert on queue 41 (SEV2, 28 days, no login: Ada L.)',
      '# Postmortems',
      'Draft for 12 days: INC-2026-012 (SEV2), 2 items not filed yet',
      'Note: postmortems/odd.md could not be read.',
      '> Not followed up here: 1 snoozed, 1 tracked elsewhere, 1 accepted risk, 1 closed as duplicate, 1 where document and issue differ, 1 confidential',
      '  Snoozed | Incident | Until',
      '  #43 Alert on queue 43 | INC-2026-014, SEV2 | 2026-12-24',
      '  Item | Incident | Tracked in',
      '  Alert on queue 0 | INC-2026-014, SEV2 | acme/ops#77',
      '  Not to be done | Incident | Because',
      '  #42 Move to another region | INC-2026-014, SEV2 | too dear',
      '  #45 Alert on queue 45 | INC-2026-014, SEV2 | it is a duplicate',
      '  Document and issue differ | Incident | The issue holds',
      '  #29 Alert on queue 29 | INC-2026-014, SEV2 | state: closed, not open',
      '  Confidential postmortems have 1 open item, 1 overdue.',
      "Owners hear of it on their issues; nobody is mentioned here. Live: this issue's description · next on 7 Dec",
    ])
  })

  test('drafts that should be written by now come first, also those without items', () => {
    const draft = (id: string, writeBy: Day | null) =>
      aRecorded({ id, path: `postmortems/${id}.md`, status: 'draft', writeBy, severity: null })
    const documents = [
      draft('open', null),
      draft('soon', today),
      draft('late', '2026-11-29'),
      draft('later', '2026-11-20'),
    ]
    const items = [anItem({ number: null, postmortem: { path: 'postmortems/open.md' } })]
    const blocks = reportBlocks(withoutNumbers(someFacts(today, items, { documents })))
    expect(lines(blocks)).toContain(
      'Late by 12 days: later, still a draft · Late by 3 days: late, still a draft · Draft for 29 days: open, 1 item not filed yet',
    )
  })

  test('what is overdue stands incident by incident, the worst severity first', () => {
    const of = (path: string, severity: string) => ({ postmortem: { path, id: path, severity } })
    const items = [
      anItem({ number: 1, effectiveDue: '2026-11-30', ...of('b', 'SEV2') }),
      anItem({ number: 2, effectiveDue: '2026-11-20', ...of('a', 'SEV2') }),
      anItem({ number: 3, effectiveDue: '2026-11-10', ...of('b', 'SEV2') }),
      anItem({ number: 4, effectiveDue: '2026-12-01', ...of('c', 'SEV1') }),
    ]
    expect(someFacts(today, items).overdue.map(({ item }) => item.issue?.number)).toEqual([4, 3, 1, 2])
  })

  test('of five hundred overdue items one is visible, the rest is folded, and none is cut', () => {
    const items = Array.from({ length: 500 }, (_, at) => anItem({ number: at + 1, owners: [] }))
    const blocks = reportBlocks(someFacts(today, items))
    const tables = blocks.filter((block) => block.kind === 'table')
    expect(tables.map(({ rows }) => rows.length)).toEqual([1])
    expect(lines(blocks)).toContain('  #500 Alert on queue 500 · INC-2026-014, SEV2 | nobody yet | 1 day, quiet for 28')
    expect(blocks.filter((block) => block.kind === 'folded').map(({ summary }) => summary)).toEqual([
      '499 more overdue',
      '500 without an owner',
      'Numbers for November (no incidents)',
    ])
  })

  test('of a few overdue items all are visible, of more than a few the first two', () => {
    const seen = (count: number) => {
      const items = Array.from({ length: count }, (_, at) => anItem({ number: at + 1 }))
      const blocks = reportBlocks(someFacts(today, items))
      return blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []))
    }
    expect([3, 4, 20, 21].map(seen)).toEqual([[3], [2], [2], [1]])
  })

  test('where a decision is asked for of all overdue items, they stand there, and whose they are is folded', () => {
    const items = [anItem({ number: 35, effectiveDue: '2026-10-15' })]
    expect(lines(reportBlocks(withoutNumbers(someFacts(today, items))))).toEqual(
      expect.arrayContaining([
        '#35 Alert on queue 35 · INC-2026-014, SEV2 | 48 days overdue',
        '> 1 that needs a decision',
      ]),
    )
  })

  test('an open pull request is a sign of life', () => {
    const facts = someFacts(today, [anItem({ number: 31 })], { inWork: new Map([['acme/shop#31', 88]]) })
    expect(lines(reportBlocks(facts))).toContain(
      '#31 Alert on queue 31 · INC-2026-014, SEV2 | `ada` | 1 day, PR #88 open',
    )
  })

  test('a report that an issue cannot hold is shortened, and says by how much', () => {
    const items = Array.from({ length: 2000 }, (_, at) => anItem({ number: at + 1, title: 'x'.repeat(200) }))
    const blocks = reportBlocks(someFacts(today, items))
    const text = fitReport(blocks, (shown) => lines(shown).join('\n'))
    expect(text.length).toBeLessThan(44_000)
    const said = text.match(/(\d+) more do not fit here; the weekly comments have all of them\./)
    const shown = text.match(/^ *#\d+ xxx/gm) ?? []
    expect(shown.length).toBeGreaterThan(70)
    expect(shown.length + Number(said?.[1])).toBe(2000)
    expect(fitReport(blocks.slice(0, 2), (shown) => lines(shown).join('\n'))).toBe(lines(blocks.slice(0, 2)).join('\n'))
  })

  test('titles and names of documents are untrusted in every section, and nobody is mentioned', () => {
    const evil = '@acme/everyone <!-- followthrough:report:v1 -->'
    const items = [
      anItem({ title: evil, postmortem: { id: evil, severity: evil }, otherOwners: [evil], owners: [] }),
      anItem({ number: null, title: evil, unfiled: 'tracked-elsewhere', tracked: evil }),
      done(2, { title: evil }),
    ]
    const trusted = JSON.stringify(reportBlocks(someFacts(today, items, { notices: [evil] })), (_, value) =>
      value?.kind === 'untrusted' ? null : value,
    )
    expect(trusted).not.toContain('@')
    expect(trusted).not.toContain('<!--')
  })

  test('many notices and complete postmortems are folded too, so that the page always fits', () => {
    const notices = Array.from(
      { length: 900 },
      (_, at) => `postmortems/${at}.md could not be read, ${'x'.repeat(100)}.`,
    )
    const items = Array.from({ length: 900 }, (_, at) => {
      const path = `postmortems/${at}-${'y'.repeat(100)}.md`
      return done(at + 1, { postmortem: { path, id: path } })
    })
    const blocks = reportBlocks(someFacts(today, items, { notices }))
    expect(lines(blocks).filter((line) => line.startsWith('>'))).toEqual([
      '> 900 finished',
      '> 900 complete',
      '> 900 notes',
      '> Numbers for November (no incidents)',
    ])
    expect(fitReport(blocks, (shown) => lines(shown).join('\n')).length).toBeLessThan(44_000)
  })

  test('every section has its own id and a title', () => {
    expect(new Set(REPORT_SECTIONS.map(({ id }) => id)).size).toBe(REPORT_SECTIONS.length)
    expect(REPORT_SECTIONS.every(({ title }) => title.length > 0)).toBe(true)
  })
})

describe('since last time', () => {
  const today = '2026-12-02'

  test('is the difference to the recorded state: also what was filed and finished in between', () => {
    const items = [anItem({ number: 31 }), done(33), done(30), done(41), anItem({ number: 35 })]
    const facts = someFacts(today, items, { previous: LAST_WEEK })
    expect(facts.finished.map(({ item }) => item.issue?.number)).toEqual([33, 41])
    expect(facts.newlyOverdue.map(({ item }) => item.issue?.number)).toEqual([31])
    expect(facts.last).toEqual({ week: '2026-W48', wasLastWeek: true, open: 4, overdue: 1 })
  })

  test('before the first report everything is new', () => {
    const facts = someFacts(today, [anItem(), done(33)])
    expect(facts.finished).toHaveLength(1)
    expect(facts.last).toBeNull()
  })

  test('within a reported week it still compares with the report before', () => {
    const state: ReportState = { ...LAST_WEEK, period: '2026-W50', at: null, was: LAST_WEEK.at }
    expect(someFacts(today, [done(33)], { previous: state }).finished).toHaveLength(1)
  })

  test('a report that was missed is told apart from last week', () => {
    const late = someFacts('2026-12-21', [anItem()], { previous: LAST_WEEK })
    expect(lines(reportBlocks(late))[1]).toContain('1 open (4 in the last report) · 1 overdue (1)')
    const newYear = { ...LAST_WEEK, at: LAST_WEEK.at && { ...LAST_WEEK.at, week: '2026-W53' } }
    expect(someFacts('2027-01-04', [], { previous: newYear }).last?.wasLastWeek).toBe(true)
  })

  test('due today is not overdue; an item whose reminders have ended needs a decision', () => {
    expect(someFacts('2026-12-01', [anItem()]).overdue).toEqual([])
    const ended = anItem({ nudges: [{ step: 'after-4', due: '2026-12-01' }] })
    expect(someFacts('2026-12-24', [ended]).decisions.map(({ because }) => because)).toEqual(['reminders-ended'])
  })

  test('an item that waits for the next run counts as open, one of a draft does not', () => {
    const items = [anItem({ number: null, unfiled: 'deferred' }), anItem({ number: null, unfiled: 'draft' })]
    expect(someFacts(today, items).open).toHaveLength(1)
  })
})

describe('the state in the report issue', () => {
  const numbers = fc
    .uniqueArray(fc.integer({ min: 1, max: 5000 }), { maxLength: 200 })
    .map((list) => list.sort((a, b) => a - b))
  const snapshot = fc.record({
    week: fc.constantFrom('2026-W48', '2027-W01'),
    openCount: fc.nat(999),
    overdueCount: fc.nat(999),
    shelves: fc.array(
      fc.record({
        place: fc.constantFrom('0a1b2c', 'ffffff'),
        seen: fc.nat(9999),
        from: fc.nat(99),
        open: numbers,
        overdue: numbers,
      }),
      { maxLength: 3 },
    ),
  })
  const state = fc.record({
    period: fc.constantFrom('', '2026-W48'),
    factsHash: fc.constantFrom('', '0123456789abcdef'),
    at: fc.option(snapshot),
    was: fc.option(snapshot),
    numbers: fc.constantFrom('', '2026-11'),
    slack: fc.constantFrom('', '2026-W48'),
    sending: fc.constantFrom('', '2026-W49'),
  })

  test('comes back as it was written, from any body around it', () => {
    fc.assert(
      fc.property(state, fc.string(), (remembered, text) => {
        const mark = stateMark(remembered)
        expect(mark).toMatch(/^<!-- followthrough:report:v1 [A-Za-z0-9=;,.-]+ -->$/)
        expect(parseState(`${text}\n\n${mark}`)).toEqual(remembered)
      }),
      { numRuns: 50 },
    )
  })

  test('learns that a message was sent, and nothing else changes', () => {
    fc.assert(
      fc.property(state, (remembered) => {
        const body = withMessage(`Words\n\n${stateMark(remembered)}`, { slack: '2026-W50' }) ?? ''
        expect(body.startsWith('Words\n\n<!--')).toBe(true)
        expect(parseState(body)).toEqual({ ...remembered, slack: '2026-W50' })
      }),
      { numRuns: 20 },
    )
    expect(withMessage('Words', { slack: '2026-W50' })).toBeNull()
  })

  test('any other text is no state, and never an error', () => {
    const mark = stateMark(LAST_WEEK)
    fc.assert(
      fc.property(fc.nat(mark.length), fc.string({ maxLength: 3 }), (at, noise) => {
        parseState(mark.slice(0, at) + noise + mark.slice(at + 1))
      }),
    )
    const broken = [
      '',
      mark.slice(0, -4),
      `${mark}\n${mark}`,
      mark.replace('p=', 'q='),
      mark.replace('at=', 'at=9,'),
      mark.replace('v.', 'v-zzzzz.'),
      `<!-- followthrough:report:v1 ${'a'.repeat(30_000)} -->`,
    ]
    for (const body of broken) expect(parseState(body)).toBeNull()
  })

  test('thousands of scattered items fit; what is left out is neither finished nor newly overdue', () => {
    const scattered = Array.from({ length: 15_000 }, (_, at) => at * 37 + (at % 7) + 1)
    const at = {
      week: '2026-W48',
      openCount: 9,
      overdueCount: 9,
      shelves: [{ place: SHOP, seen: 600_000, from: 0, open: scattered, overdue: scattered }],
    }
    const mark = stateMark({
      period: '2026-W48',
      factsHash: 'x',
      at,
      was: at,
      numbers: '2026-11',
      slack: '',
      sending: '',
    })
    expect(mark.length).toBeLessThanOrEqual(20_000)
    const previous = parseState(mark)
    expect(previous?.at?.shelves[0]?.from).toBeGreaterThan(0)
    expect(previous?.at?.shelves[0]?.open.length).toBeGreaterThan(500)
    const facts = someFacts('2026-12-07', [anItem({ number: 1 }), done(38)], { previous })
    expect([facts.finished, facts.newlyOverdue]).toEqual([[], []])
  })

  test('numbers are packed by their distances', () => {
    expect(packNumbers([31, 32, 33, 40, 31])).toBe('v-3.7')
    expect(unpackNumbers('v-3.7', 10)).toEqual([31, 32, 33, 40])
    for (const odd of ['0', 'v.0', 'v-', 'v-0', '-', 'v-3-3', 'V', 'v..7']) expect(unpackNumbers(odd, 10)).toBeNull()
    expect(unpackNumbers('1-11', 10)).toBeNull()
  })
})

describe('publishing the report', () => {
  const report = 'postmortem-report'

  const CREATED = ['label postmortem-report', 'create #100']

  async function run(today: Day, items: readonly TrackedItem[], tracker: SmallTracker, reportDay = SETTINGS.reportDay) {
    const settings = { ...SETTINGS, reportDay }
    const existing = findReport([...tracker.issues.values()], report, OURS)
    const previous = existing.kind === 'found' ? existing.state : null
    const facts = someFacts(today, items, { previous, settings })
    const text = fitReport(reportBlocks(facts), (blocks) => lines(blocks).join('\n'))
    const changes = planReport({ facts, existing, settings, rendered: { body: text, comments: [text] } })
    const before = tracker.writes.length
    const { outcomes, issue } = await applyReport(changes, existing, tracker, OURS)
    return { writes: tracker.writes.slice(before), outcomes, issue, text }
  }

  test('the first run makes the issue and its first comment; the second has nothing to do', async () => {
    const tracker = smallTracker()
    const first = await run('2026-12-07', [anItem()], tracker)
    expect(first.writes).toEqual(['label postmortem-report', 'create #100', 'comment #100', 'update #100'])
    expect(first.issue).toEqual({
      repository: 'acme/shop',
      number: 100,
      url: 'https://github.com/acme/shop/issues/100',
      shown: '#100',
    })
    expect(tracker.issues.get(100)).toMatchObject({ title: 'Postmortem follow-up', labels: [report] })
    expect(tracker.said.get(100)?.[0]?.body).toBe(`${first.text}\n\n<!-- followthrough:report:2026-W50 -->`)
    expect((await run('2026-12-07', [anItem()], tracker)).writes).toEqual([])
    expect((await run('2026-12-10', [anItem()], tracker)).writes).toEqual([])
  })

  test('within the week the body follows the facts, the comment stays; each new week has its own', async () => {
    const tracker = smallTracker()
    await run('2026-12-07', [anItem(), anItem({ number: 32 })], tracker)
    expect((await run('2026-12-09', [anItem(), done(32)], tracker)).writes).toEqual(['update #100'])
    const monday = await run('2026-12-14', [anItem(), done(32)], tracker)
    expect(monday.writes).toEqual(['comment #100', 'update #100'])
    expect(monday.text).toContain('1 finished. 1 open (2 last week)')
    expect((await run('2026-12-21', [anItem(), done(32)], tracker)).text).toContain('1 open (1 last week)')
  })

  test('a missed week is covered by the next run, and a late one comes on its day', async () => {
    const tracker = smallTracker()
    await run('2026-12-07', [anItem(), anItem({ number: 32 })], tracker)
    const late = await run('2026-12-23', [anItem(), done(32)], tracker)
    expect(late.writes).toEqual(['comment #100', 'update #100'])
    expect(late.text).toContain('1 finished. 1 open (2 in the last report)')
    expect(late.text).toContain('# Postmortem follow-up · 7–23 December 2026')
    expect(tracker.said.get(100)).toHaveLength(2)
  })

  test('before the report day of the week nothing is commented', async () => {
    const tracker = smallTracker()
    expect((await run('2026-12-09', [anItem()], tracker, 'thursday')).writes).toEqual(CREATED)
    expect((await run('2026-12-10', [anItem()], tracker, 'thursday')).writes).toEqual(['comment #100', 'update #100'])
    expect((await run('2026-12-14', [anItem()], tracker, 'thursday')).writes).not.toContain('comment #100')
  })

  test('an empty week has no comment, and an empty record no report', async () => {
    const tracker = smallTracker()
    expect((await run('2026-12-07', [], tracker)).writes).toEqual([])
    await run('2026-12-07', [anItem()], tracker)
    await run('2026-12-14', [done(31)], tracker)
    expect((await run('2026-12-21', [done(31)], tracker)).writes).toEqual(['update #100'])
    expect((await run('2026-12-28', [done(31)], tracker)).writes).toEqual([])
  })

  test('a run that broke off between comment and body is made up for without a second comment', async () => {
    const tracker = smallTracker()
    tracker.fail('update', 'limited')
    const broken = await run('2026-12-07', [anItem()], tracker)
    expect(broken.outcomes.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['create', 'done'],
      ['comment', 'done'],
      ['update', 'deferred'],
    ])
    expect((await run('2026-12-07', [anItem()], tracker)).writes).toEqual(['update #100'])
    expect(tracker.said.get(100)).toHaveLength(1)
  })

  test('a comment without a clear answer is looked for in the next run, not sent again in this one', async () => {
    const tracker = smallTracker()
    tracker.fail('comment', 'unknown', true)
    const { outcomes } = await run('2026-12-07', [anItem()], tracker)
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['done', 'unknown', 'deferred'])
    expect((await run('2026-12-08', [anItem()], tracker)).writes).toEqual(['update #100'])
    expect(tracker.said.get(100)).toHaveLength(1)
  })

  test('without its label the report is not created, because it would not be found again', async () => {
    const tracker = smallTracker()
    tracker.fail('createLabel', 'forbidden')
    expect((await run('2026-12-07', [anItem()], tracker)).writes).toEqual([])
    tracker.fail('createLabel', 'invalid')
    expect((await run('2026-12-07', [anItem()], tracker)).writes).toContain('create #100')
  })

  test('a refusal is an outcome, and what builds on it waits', async () => {
    const tracker = smallTracker()
    tracker.fail('create', 'forbidden')
    const { outcomes, issue } = await run('2026-12-07', [anItem()], tracker)
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['failed', 'deferred', 'deferred'])
    expect(issue).toBeNull()
  })

  test('a report that is switched off is not published', () => {
    const input = {
      facts: someFacts('2026-12-07', [anItem()]),
      existing: { kind: 'none' },
      rendered: { body: '', comments: [''] },
    } as const
    expect(planReport({ ...input, settings: { ...SETTINGS, report: 'off' } })).toEqual([])
    const changes = planReport({ ...input, settings: SETTINGS })
    expect(plannedReport(changes, input.existing).map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['create', 'planned'],
      ['comment', 'planned'],
      ['update', 'planned'],
    ])
  })
})

describe('finding the report issue', () => {
  const body = stateMark(LAST_WEEK)
  const stranger = { id: 5, login: 'mallory' }

  test('label, author and mark make it ours; the lowest number wins', () => {
    const issues = [
      anIssue(9, { body }),
      anIssue(7, { body }),
      anIssue(3, { body, author: stranger }),
      anIssue(2, { body, author: null }),
      anIssue(1, { body, labels: ['postmortem'] }),
      anIssue(4),
    ]
    expect(findReport(issues, 'Postmortem-Report', OURS)).toMatchObject({ kind: 'found', issue: { number: 7 } })
    expect(findReport(issues.slice(2, 5), 'postmortem-report', OURS)).toEqual({ kind: 'none' })
  })

  test('an issue of ours without a readable mark is neither written nor doubled', () => {
    const existing = findReport([anIssue(4)], 'postmortem-report', OURS)
    expect(existing).toMatchObject({ kind: 'damaged', issue: { number: 4 } })
    const facts = someFacts('2026-12-07', [anItem()])
    expect(planReport({ facts, existing, settings: SETTINGS, rendered: { body: '', comments: [''] } })).toEqual([])
  })
})

describe('the hash of what a report says', () => {
  const hashOn = (today: Day, items: readonly TrackedItem[]) => factsHash(someFacts(today, items))

  test('stays from day to day while only days pass', () => {
    const items = [
      anItem({ effectiveDue: '2026-10-01' }),
      done(33),
      anItem({ number: 41, effectiveDue: null, owners: [] }),
    ]
    expect(hashOn('2026-12-02', items)).toBe(hashOn('2026-12-15', items))
  })

  test('stays while a draft is late by more and more days, and changes when it becomes late', () => {
    const draft = aRecorded({ status: 'draft', written: '2026-11-20', writeBy: '2026-12-02' })
    const on = (day: Day) => factsHash(someFacts(day, [anItem()], { documents: [draft] }))
    expect(on('2026-12-03')).toBe(on('2026-12-20'))
    expect(on('2026-12-03')).not.toBe(on('2026-12-02'))
  })

  test.each<[string, Partial<TrackedItem>]>([
    ['a title', { title: 'Alert on disk' }],
    ['an owner', { owners: ['grace'] }],
    ['a date that is past', { effectiveDue: '2027-03-01' }],
    ['a state', { state: 'done' }],
  ])('changes with %s', (_, wishes) => {
    expect(hashOn('2026-12-02', [anItem(wishes)])).not.toBe(hashOn('2026-12-02', [anItem()]))
  })

  test('does not change with the time of an issue’s last change or a reminder', () => {
    const touched = anItem({ updatedAt: '2026-12-01T10:00:00Z', nudges: [{ step: 'before', due: '2026-12-01' }] })
    expect(hashOn('2026-12-02', [touched])).toBe(hashOn('2026-12-02', [anItem()]))
  })
})

test('the JSON of a report holds its facts, and confidential items only as numbers', () => {
  const secret = anItem({ number: 50, postmortem: { confidential: true }, title: 'A secret' })
  const facts = someFacts('2026-12-02', [anItem({ otherOwners: ['acme/platform', 'Ada L.'] }), secret])
  const json = reportJson(facts)
  expect(json).toMatchObject({
    version: 1,
    now: '2026-12-02T07:00:00Z',
    period: '2026-W49',
    counts: { open: 1, overdue: 1 },
  })
  expect(json.items).toEqual([
    {
      key: 'INC-2026-014/a31',
      title: 'Alert on queue 31',
      postmortem: 'postmortems/checkout.md',
      issue: { repository: 'acme/shop', number: 31, url: 'https://github.com/acme/shop/issues/31' },
      owners: ['@ada', '@acme/platform', 'Ada L.'],
      due: '2026-12-01',
      daysOverdue: 1,
      state: 'open',
      priority: 'P1',
      type: 'detect',
      severity: 'SEV2',
      filed: '2026-11-04',
      closed: null,
      unfiled: null,
      tracked: null,
      snoozedUntil: null,
      dropReason: null,
    },
  ])
  expect(JSON.stringify(json)).not.toContain('secret')
})
