import { describe, expect, test } from '@jest/globals'
import type { ReportBlock } from '../../src/report/block.js'
import { reportBlocks } from '../../src/report/index.js'
import type { Recurrence } from '../../src/report/recurrence.js'
import { reportJson } from '../../src/report/report-json.js'
import { recurrences as section } from '../../src/report/sections/recurrences.js'
import { someFacts } from './builders.js'

const GATEWAY: Recurrence = {
  shared: ['expired-certificate', 'gateway'],
  incidents: [
    { id: 'INC-2026-014', date: '2026-11-03' },
    { id: 'INC-2026-009', date: '2026-10-25' },
  ],
  open: 2,
}

function rowsOf(...recurrences: readonly Recurrence[]): readonly (readonly string[])[] {
  return tables(section.blocks(someFacts('2026-12-02', [], { recurrences })))
}

function tables(blocks: readonly ReportBlock[]): readonly (readonly string[])[] {
  return unfolded(blocks).flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map((cell) => cell.map((part) => ('text' in part ? part.text : '')).join('')))
      : [],
  )
}

function unfolded(blocks: readonly ReportBlock[]): readonly ReportBlock[] {
  return blocks.flatMap((block) => (block.kind === 'folded' ? block.blocks : [block]))
}

describe('incidents that came back', () => {
  test('stand in the report with what they share, within how many days they came and what is open', () => {
    expect(rowsOf(GATEWAY)).toEqual([
      ['expired-certificate, gateway', 'INC-2026-014, INC-2026-009', '9 days', '2 items'],
    ])
    expect(reportBlocks(someFacts('2026-12-02', [], { recurrences: [GATEWAY] }))).toContainEqual(
      expect.objectContaining({
        kind: 'folded',
        summary: 'Came back, and something is still open: 1 group of incidents',
      }),
    )
  })

  test('are no section where nobody looked, none came back or all is done', () => {
    expect(section.blocks(someFacts('2026-12-02', []))).toEqual([])
    expect(rowsOf()).toEqual([])
    expect(section.blocks(someFacts('2026-12-02', [], { recurrences: [{ ...GATEWAY, open: 0 }] }))).toEqual([])
  })

  test('of many the latest are named', () => {
    const incidents = Array.from({ length: 6 }, (_, at) => ({ id: `INC-${6 - at}`, date: '2026-11-03' as const }))
    expect(rowsOf({ ...GATEWAY, incidents })[0]?.slice(1, 3)).toEqual(['INC-6, INC-5, INC-4, INC-3, 2 more', 'one day'])
  })

  test('whose days are not known are named without', () => {
    const incidents = GATEWAY.incidents.map(({ id }) => ({ id, date: null }))
    expect(rowsOf({ ...GATEWAY, incidents })[0]?.[2]).toBe('')
  })

  test('words of documents are never taken for ours', () => {
    const blocks = unfolded(section.blocks(someFacts('2026-12-02', [], { recurrences: [GATEWAY] })))
    const kinds = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat(2).map(({ kind }) => kind) : []))
    expect(kinds).toEqual(['untrusted', 'untrusted', 'text', 'untrusted', 'text', 'text'])
  })

  test('are in the JSON, also those of which all is done', () => {
    const done = { ...GATEWAY, open: 0 }
    expect(reportJson(someFacts('2026-12-02', [], { recurrences: [GATEWAY, done] })).recurrences).toEqual([
      GATEWAY,
      done,
    ])
  })
})
