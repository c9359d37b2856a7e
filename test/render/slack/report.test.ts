import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Message } from '../../../src/ports/messenger.js'
import { renderSlackReport } from '../../../src/render/slack/report.js'
import type { ReportBlock, ReportText } from '../../../src/report/block.js'
import { messageSections } from '../../../src/report/index.js'
import { titlesOnly } from '../../../src/report/titles-only.js'
import { factsOnMany } from '../../report/a-large-record.js'
import { factsOnFive } from '../../report/a-small-record.js'
import { anItem, aRecorded, someFacts } from '../../report/builders.js'
import { fc } from '../../support/random.js'

const REPORT = 'https://github.com/acme/shop/issues/9'

/** `UPDATE_GOLDEN=1` writes it anew, to be looked at before it is committed. */
function expectGolden(name: string, message: Message): void {
  const path = `${process.cwd()}/test/render/golden/slack/${name}.json`
  const content = `${JSON.stringify(message, null, 2)}\n`
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, content)
  expect(existsSync(path) ? readFileSync(path, 'utf8') : null).toBe(content)
}

function textsOf({ blocks }: Message): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'divider') return []
    return block.type === 'context' ? block.elements.map(({ text }) => text) : [block.text.text]
  })
}

function expectTaken(message: Message): void {
  const texts = textsOf(message)
  expect(message.blocks.length).toBeLessThanOrEqual(50)
  expect(message.text.length).toBeLessThanOrEqual(3_000)
  expect(texts.join('').length).toBeLessThanOrEqual(13_200)
  for (const text of [message.text, ...texts]) expect(text.length).toBeGreaterThan(0)
  for (const text of texts) expect(text.length).toBeLessThanOrEqual(3_000)
  for (const block of message.blocks)
    if (block.type === 'header') expect(block.text.text.length).toBeLessThanOrEqual(150)
}

describe('the weekly report in Slack', () => {
  test('says what the comment says, in lines', () => {
    expectGolden('weekly', renderSlackReport(messageSections(factsOnFive()), REPORT))
  })

  test('of a private repository holds titles, numbers, owners and days', () => {
    expectGolden('weekly-titles-only', renderSlackReport(messageSections(titlesOnly(factsOnFive())), REPORT))
  })

  test('on five hundred action items is as short as the page on a phone', () => {
    const message = renderSlackReport(messageSections(factsOnMany(500)), REPORT)
    expectTaken(message)
    expect(message.blocks.length).toBeLessThan(20)
    expect(textsOf(message).join('\n')).toMatch(new RegExp(`<${REPORT}\\|\\d+ more overdue>`))
  })
})

describe('what a message leaves out', () => {
  const rows = (count: number): ReportBlock => ({
    kind: 'table',
    columns: ['Item'],
    rows: Array.from({ length: count }, (_, at) => [[{ kind: 'text', text: `Item ${at + 1}` }]]),
  })
  const heading = (text: string): ReportBlock => ({ kind: 'heading', text })

  test('is counted after twenty items, with a link to the report', () => {
    const message = renderSlackReport(
      [[heading('Report')], [heading('Overdue'), rows(23)], [heading('Due'), rows(2)]],
      REPORT,
    )
    const texts = textsOf(message)
    expect(texts[1]?.split('\n')).toHaveLength(21)
    expect(texts.join('\n')).not.toContain('Due')
    expect(texts).toContain(`<${REPORT}|and 5 more>`)
  })

  test.each([
    ['many', 'A line.', 90],
    ['long', `${'Word '.repeat(55)}.`, 60],
  ])('is counted where there are too %s lines for Slack to take', (_, text, count) => {
    const lines = Array.from({ length: count }, (): ReportBlock[] => [
      { kind: 'small', parts: [{ kind: 'text', text }] },
    ])
    const message = renderSlackReport(lines, REPORT)
    expectTaken(message)
    const shown = textsOf(message).filter((line) => line === text).length
    expect(shown).toBeGreaterThan(30)
    expect(textsOf(message)).toContain(`<${REPORT}|and ${count - shown} more>`)
  })

  test('is counted where the words of one part alone are too many', () => {
    const text = `${'Word '.repeat(55)}.`
    const parts = Array.from({ length: 9 }, (): ReportText => ({ kind: 'text', text: `${text} ` }))
    const message = renderSlackReport([Array.from({ length: 9 }, (): ReportBlock => ({ kind: 'text', parts }))], REPORT)
    expectTaken(message)
    expect(textsOf(message).at(-2)).toMatch(/\|and \d more>$/)
  })

  test('is counted without a link where there is no report', () => {
    expect(textsOf(renderSlackReport([[rows(21)]], null)).at(-1)).toBe('and 1 more')
  })

  test('are charts, and what is folded but for its summary', () => {
    const chart: ReportBlock = { kind: 'chart', shape: 'bars', title: 'Ages', columns: ['Days', 'Items'], bars: [] }
    const folded: ReportBlock = { kind: 'folded', summary: 'Numbers for November', blocks: [rows(3), chart] }
    expect(textsOf(renderSlackReport([[chart], [folded]], REPORT))).toEqual([
      `<${REPORT}|Numbers for November>`,
      `<${REPORT}|The whole report, always current>`,
    ])
  })
})

const untrusted = fc.string({ maxLength: 2_000, unit: fc.constantFrom('<', '&', '*', 'a', ' ', '@', '\u{1F525}') })
const part: fc.Arbitrary<ReportText> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: untrusted, strong: fc.boolean() }),
  fc.record({ kind: fc.constant('untrusted' as const), text: untrusted }),
  fc.record({ kind: fc.constant('login' as const), login: untrusted }),
  fc.record({ kind: fc.constant('link' as const), text: untrusted, url: fc.webUrl(), untrusted }),
)
const parts = fc.array(part, { maxLength: 30 })
const block: fc.Arbitrary<ReportBlock> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: untrusted }),
  fc.record({ kind: fc.constantFrom('text' as const, 'small' as const), parts }),
  fc.record({ kind: fc.constant('folded' as const), summary: untrusted, blocks: fc.constant([]) }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.constant([]),
    rows: fc.array(fc.array(parts, { maxLength: 4 }), { maxLength: 40 }),
  }),
)

test('whatever the blocks are, Slack takes the message and nobody is mentioned', () => {
  const sections = fc.array(fc.array(block, { maxLength: 12 }), { maxLength: 12 })
  fc.assert(
    fc.property(sections, (blocks) => {
      const message = renderSlackReport(blocks, REPORT)
      expectTaken(message)
      for (const { text } of message.blocks.flatMap(marked)) {
        const words = text.replaceAll(/<https:\/\/[^<>|]+\|([^<>]+)>/g, '$1')
        expect(words).not.toMatch(/[<>]|@[a-z]/)
      }
    }),
    { numRuns: 60 },
  )
})

function marked(one: Message['blocks'][number]) {
  if (one.type === 'context') return one.elements
  return one.type === 'section' ? [one.text] : []
}

test('no word of an incident is in the titles, however it got into the facts', () => {
  const said = 'CANARY'
  const incident = { id: said, title: said, path: `postmortems/${said}.md`, severity: said }
  const wontdo = { by: 'ada', on: '2026-12-01', reason: said } as const
  const words = { postmortem: incident, key: said, priority: said, tracked: said, dropReason: said }
  const conflicts = [{ field: 'owners', document: said, issue: said }] as const
  const done = { state: 'done', closedAt: '2026-12-01T10:00:00Z', closeReason: 'completed' } as const
  const items = [
    anItem({ number: 31, title: 'Overdue', effectiveDue: '2026-10-01', ...words, conflicts }),
    anItem({ number: 32, title: 'Due soon', effectiveDue: '2026-12-08', ...words }),
    anItem({ number: 33, title: 'Not wanted', wontdo, ...words }),
    anItem({ number: 34, title: 'Nobody', owners: [], effectiveDue: null, ...words }),
    anItem({ number: 35, title: 'Finished', ...done, ...words }),
    anItem({ number: 36, title: 'Dropped', state: 'dropped', closeReason: 'not_planned', ...words }),
    anItem({ number: null, title: 'Elsewhere', unfiled: 'tracked-elsewhere', ...words }),
    anItem({ number: 37, title: 'A secret', postmortem: { ...incident, confidential: true } }),
  ]
  const documents = [aRecorded({ ...incident, status: 'draft', writeBy: '2026-11-20' })]
  const facts = someFacts('2026-12-07', items, { documents, notices: [said] })
  const textOf = (told: typeof facts) => JSON.stringify(renderSlackReport(messageSections(told), REPORT))
  expect(textOf(facts)).toContain(said)
  const titles = textOf(titlesOnly(facts))
  expect(titles).not.toContain(said)
  for (const title of ['Overdue', 'Not wanted', 'Nobody']) expect(titles).toContain(title)
  expect(titles + textOf(facts)).not.toContain('A secret')
})
