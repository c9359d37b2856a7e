import { describe, expect, test } from '@jest/globals'
import { distributionOf } from '../../../src/report/numbers/distribution.js'
import { quantile } from '../../../src/report/numbers/quantile.js'
import { shareInWords } from '../../../src/report/numbers/share-in-words.js'
import { fc } from '../../support/random.js'

const ascending = fc
  .array(fc.nat(10_000_000), { minLength: 1, maxLength: 60 })
  .map((values) => values.toSorted((a, b) => a - b))
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('a percentile', () => {
  // What NumPy gives for percentile(x, p), to a tenth.
  test.each<[readonly number[], number, number]>([
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5, 5.5],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.75, 7.8],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9.1],
    [[240, 240, 300, 420, 600, 660, 900, 1200, 2580, 7200, 86_400], 0.5, 660],
    [[240, 240, 300, 420, 600, 660, 900, 1200, 2580, 7200, 86_400], 0.9, 7200],
    [[7], 0.9, 7],
  ])('of %j at %d is %d', (values, at, expected) => {
    expect(quantile(values, at)).toBe(expected)
  })

  test('lies between the smallest and the largest value', () => {
    fc.assert(
      fc.property(ascending, share, (values, at) => {
        expect(quantile(values, at)).toBeGreaterThanOrEqual(values[0] ?? 0)
        expect(quantile(values, at)).toBeLessThanOrEqual(values.at(-1) ?? 0)
      }),
    )
  })

  test('is never below a lower one', () => {
    fc.assert(
      fc.property(ascending, share, share, (values, one, other) => {
        const [lower, higher] = [Math.min(one, other), Math.max(one, other)]
        expect(quantile(values, lower)).toBeLessThanOrEqual(quantile(values, higher))
      }),
    )
  })

  test('at 0 and 1 is the smallest and the largest value', () => {
    fc.assert(
      fc.property(ascending, (values) => {
        expect([quantile(values, 0), quantile(values, 1)]).toEqual([values[0], values.at(-1)])
      }),
    )
  })
})

describe('a distribution', () => {
  test('of fewer than ten values is the values', () => {
    const nine = [9, 1, 8, 2, 7, 3, 6, 4, 5]
    expect(distributionOf([...nine, null, null])).toEqual({
      kind: 'list',
      n: 9,
      unknown: 2,
      values: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    })
    expect(distributionOf([])).toEqual({ kind: 'list', n: 0, unknown: 0, values: [] })
  })

  test('of ten values is three percentiles and their number', () => {
    const ten = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    expect(distributionOf([...ten, null])).toEqual({
      kind: 'quantiles',
      n: 10,
      unknown: 1,
      median: 5.5,
      p75: 7.8,
      p90: 9.1,
    })
  })

  test('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(9999)), { maxLength: 40 }), (values) => {
        expect(distributionOf(values.toReversed())).toEqual(distributionOf(values))
      }),
    )
  })
})

test.each<[number, number, string]>([
  [3, 5, '3 of 5'],
  [0, 9, '0 of 9'],
  [12, 20, '12 of 20 (60 %)'],
  [199, 200, '199 of 200 (99 %)'],
  [1, 500, '1 of 500 (1 %)'],
  [10, 10, '10 of 10 (100 %)'],
  [0, 10, '0 of 10 (0 %)'],
])('the share %d of %d is said as %s', (part, whole, expected) => {
  expect(shareInWords(part, whole)).toBe(expected)
})
