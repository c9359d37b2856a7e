import { describe, expect, test } from '@jest/globals'
import type { Day } from '../../src/calendar/day.js'
import { checkInsOf } from '../../src/report/check-ins.js'
import { reportBlocks } from '../../src/report/index.js'
import type { TrackedItem } from '../../src/sync/tracked-item.js'
import { anItem, SETTINGS, someFacts } from './builders.js'
import { lines } from './plain.js'

// Filed on 4 November: thirty days end on 4 December.
const two = (states: readonly TrackedItem['state'][]) => states.map((state, at) => anItem({ number: at + 1, state }))
const on = (today: Day, items: readonly TrackedItem[], from: Day = today, returns = new Map<string, Day>()) =>
  checkInsOf({ items, after: SETTINGS.checkIn, period: { from }, today, calendar: SETTINGS.calendar, returns })

describe('Thirty days after its items were filed a postmortem is looked at again', () => {
  test('in the period in which that day is, and in no other', () => {
    const items = two(['open', 'done'])
    expect(on('2026-12-03', items, '2026-11-30')).toEqual([])
    expect(on('2026-12-04', items)).toMatchObject([{ id: 'INC-2026-014', on: '2026-12-04', open: 1, of: 2 }])
    expect(on('2026-12-09', items, '2026-11-30')).toHaveLength(1)
    expect(on('2026-12-14', items, '2026-12-07')).toEqual([])
  })

  test('with what came back, also when all is done; else its end was told as such', () => {
    const done = two(['done', 'dropped'])
    expect(on('2026-12-04', done)).toEqual([])
    const returns = new Map<string, Day>([['postmortems/checkout.md', '2026-11-28']])
    expect(on('2026-12-04', done, '2026-11-30', returns)).toMatchObject([{ open: 0, cameBack: '2026-11-28' }])
  })

  test('in a line of the report that unfolds, where nothing was filed in none', () => {
    const facts = someFacts('2026-12-04', two(['open', 'done']))
    expect(lines(reportBlocks(facts))).toEqual(
      expect.arrayContaining(['> Looked at again after a while: 1 postmortem', '  INC-2026-014 | 1 of 2 open']),
    )
    expect(on('2026-12-04', [anItem({ number: null, filedAt: null })])).toEqual([])
  })
})
