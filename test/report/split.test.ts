import { describe, expect, test } from '@jest/globals'
import { renderReport } from '../../src/render/markdown/report.js'
import type { ReportBlock } from '../../src/report/block.js'
import { fitReport } from '../../src/report/fit.js'
import { reportBlocks } from '../../src/report/index.js'
import { splitReport } from '../../src/report/split.js'
import { countUnits, cutUnits } from '../../src/report/units.js'
import { fc } from '../support/random.js'
import { factsOnMany } from './a-large-record.js'
import { anItem, someFacts } from './builders.js'
import { lines } from './plain.js'

const LIMIT = 65_536
const bytesOf = (text: string) => Buffer.byteLength(text)
const numbersIn = (text: string) => new Set([...text.matchAll(/issues\/(\d+)/g)].map(([, number]) => Number(number)))

describe('a report that one comment cannot hold', () => {
  const blocks = reportBlocks(factsOnMany(1000))
  const parts = splitReport(blocks, renderReport)

  test('goes on in further comments, each of which GitHub takes and which says which part it is', () => {
    expect(parts.length).toBeGreaterThan(2)
    for (const part of parts) expect(bytesOf(part)).toBeLessThan(LIMIT - 100)
    expect(parts.slice(1).map((part) => part.split('\n')[0])).toEqual(
      parts.slice(1).map((_, at) => {
        return `### Postmortem follow-up · 30 November – 6 December 2026 · part ${at + 2} of ${parts.length}`
      }),
    )
  })

  test('loses nothing', () => {
    expect(numbersIn(parts.join('\n'))).toEqual(numbersIn(renderReport(blocks)))
  })

  test('has all that is not folded in its first part, and says what follows', () => {
    const seen = lines(blocks.filter(({ kind }) => kind === 'heading')).map((line) => line.slice(2))
    for (const heading of seen) expect(parts[0]).toContain(heading)
    expect(parts[0]).toContain('more overdue: in the comments below.')
    expect(parts[0]).toContain('Numbers for November')
  })

  test('says how many rows ten comments do not hold', () => {
    const all = splitReport(reportBlocks(factsOnMany(300)), renderReport, 3_500)
    expect(all).toHaveLength(10)
    expect(all[9]).toMatch(/\d+ more rows do not fit into 10 comments; `followthrough report --format csv` has all/)
    for (const part of all) expect(bytesOf(part)).toBeLessThanOrEqual(3_500)
  })

  test('is measured in bytes, so that no script is longer than it looks', () => {
    const items = Array.from({ length: 400 }, (_, at) =>
      anItem({ number: at + 1, title: '署名鍵を更新する'.repeat(10) }),
    )
    const all = splitReport(reportBlocks(someFacts('2026-12-07', items)), renderReport)
    for (const part of all) expect(bytesOf(part)).toBeLessThan(LIMIT - 100)
    expect(numbersIn(all.join('\n')).size).toBe(400)
  })
})

test('a report that fits is one comment, as it is', () => {
  const blocks = reportBlocks(factsOnMany(50))
  expect(splitReport(blocks, renderReport)).toEqual([renderReport(blocks)])
})

test.each([0, 5, 500, 1000])('with %d items the description fits, and says what it leaves out', (count) => {
  const blocks = reportBlocks(factsOnMany(count))
  const text = fitReport(blocks, renderReport)
  expect(text.length).toBeLessThanOrEqual(32_000)
  const isWhole = numbersIn(text).size === numbersIn(renderReport(blocks)).size
  expect(text.includes('more do not fit here')).toBe(!isWhole)
})

const PHONE = { columns: 45, rows: 41 }

test.each([500, 1000])('of %d items a phone has 41 lines to show before anything is folded', (count) => {
  const [first = ''] = splitReport(reportBlocks(factsOnMany(count)), renderReport)
  const seen = withoutFolds(first)
    .replace(/\]\([^)]*\)|<\/?sub>|\*\*|^\| ---.*$/gm, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const rows = seen.reduce((sum, line) => sum + Math.ceil(line.length / PHONE.columns), 0)
  expect(rows).toBeLessThanOrEqual(PHONE.rows)
})

function withoutFolds(text: string): string {
  const without = text.replace(/<details>(?:(?!<details>)[\s\S])*?<\/details>/g, '')
  return without === text ? text : withoutFolds(without)
}

describe('blocks that are cut', () => {
  const row = [[{ kind: 'text', text: 'x' }]] as const
  const table = fc
    .integer({ min: 1, max: 6 })
    .map((rows): ReportBlock => ({ kind: 'table', columns: ['x'], rows: Array.from({ length: rows }, () => row) }))
  const text = fc.constant<ReportBlock>({ kind: 'text', parts: [{ kind: 'text', text: 'y' }] })
  const { any } = fc.letrec<{ any: ReportBlock }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      table,
      text,
      fc
        .array(tie('any'), { minLength: 1, maxLength: 3 })
        .map((blocks): ReportBlock => ({ kind: 'folded', summary: 'more', blocks })),
    ),
  }))

  test('have all their rows in one of the two halves', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), fc.nat(20), (blocks, count) => {
        const [head, tail] = cutUnits(blocks, count)
        const all = countUnits(blocks)
        expect(countUnits(head)).toBe(Math.min(count, all))
        expect(countUnits(tail)).toBe(all - Math.min(count, all))
      }),
    )
  })
})
