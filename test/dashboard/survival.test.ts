import { describe, expect, test } from '@jest/globals'
import { atRiskAfter, type Span, shareAfter, survivalOf } from '../../src/dashboard/survival.js'
import { fc } from '../support/random.js'

// The remission times of Freireich et al. (1963), 6-MP arm: what every textbook of survival shows.
const ENDED = [6, 6, 6, 7, 10, 13, 16, 22, 23]
const WATCHED = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
const TEXTBOOK: readonly Span[] = [
  ...ENDED.map((days) => ({ days, ended: true })),
  ...WATCHED.map((days) => ({ days, ended: false })),
]
const SHARES = [
  [6, 0.857],
  [7, 0.807],
  [10, 0.753],
  [13, 0.69],
  [16, 0.627],
  [22, 0.538],
  [23, 0.448],
] as const

const spans = fc.array(fc.record({ days: fc.nat(400), ended: fc.boolean() }), { minLength: 1, maxLength: 60 })

describe('how long items stay open', () => {
  test('the estimate is the one of the textbooks, and those still open are censored', () => {
    const survival = survivalOf(TEXTBOOK)
    const steps = survival?.steps.slice(1).map(({ days, share }) => [days, Math.round(share * 1000) / 1000])
    expect(steps).toEqual(SHARES)
    expect(survival).toMatchObject({ ended: 9, longest: 35, median: 23 })
  })

  test('its 95 % interval is that of the log-log scale', () => {
    const survival = survivalOf(TEXTBOOK)
    const sixth = survival && shareAfter(survival, 6)
    expect(sixth?.low).toBeCloseTo(0.6197, 3)
    expect(sixth?.high).toBeCloseTo(0.9516, 3)
  })

  test('a share holds until the next step', () => {
    const survival = survivalOf(TEXTBOOK)
    expect(survival && shareAfter(survival, 12)?.days).toBe(10)
    expect(atRiskAfter(TEXTBOOK, 10)).toBe(15)
  })

  test('nothing was ever filed: there is nothing to show', () => {
    expect(survivalOf([])).toBeNull()
  })

  test('while nothing is finished all are open, and there is no median', () => {
    const survival = survivalOf([{ days: 30, ended: false }])
    expect(survival).toMatchObject({ median: null, ended: 0, steps: [{ days: 0, share: 1 }] })
  })

  test('a share never rises, and lies within its interval', () => {
    fc.assert(
      fc.property(spans, (some) => {
        const steps = survivalOf(some)?.steps ?? []
        for (const [at, { share, low, high }] of steps.entries()) {
          expect(share).toBeLessThanOrEqual(steps[at - 1]?.share ?? 1)
          expect(low).toBeLessThanOrEqual(share + 1e-9)
          expect(high).toBeGreaterThanOrEqual(share - 1e-9)
        }
      }),
    )
  })

  test('where all are finished it is the plain share of those that took longer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(90), { minLength: 1, maxLength: 40 }), fc.nat(90), (days, day) => {
        const survival = survivalOf(days.map((one) => ({ days: one, ended: true })))
        const longer = days.filter((one) => one > day).length / days.length
        expect(survival && shareAfter(survival, day)?.share).toBeCloseTo(longer, 9)
      }),
    )
  })
})
