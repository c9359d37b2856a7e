import { describe, expect, test } from '@jest/globals'
import { renderReport } from '../../../src/render/markdown/report.js'
import { reportBlocks } from '../../../src/report/index.js'
import { splitReport } from '../../../src/report/split.js'
import { factsOnMany } from '../../report/a-large-record.js'
import { factsOnFive } from '../../report/a-small-record.js'
import { expectGolden } from './golden.js'

describe('the weekly comment', () => {
  test('on nothing is three lines', () => {
    expectGolden('report-0-items', renderReport(reportBlocks(factsOnMany(0))))
  })

  test('on five action items shows all of them, and the numbers of the month folded', () => {
    expectGolden('report-5-items', renderReport(reportBlocks(factsOnFive())))
  })

  test('on five hundred action items goes on in a second comment', () => {
    const parts = splitReport(reportBlocks(factsOnMany(500)), renderReport)
    expect(parts).toHaveLength(2)
    parts.forEach((part, at) => {
      expectGolden(`report-500-items-part-${at + 1}`, part)
    })
  })
})
