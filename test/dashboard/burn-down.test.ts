import { expect, test } from '@jest/globals'
import { addDays, type Day } from '../../src/calendar/day.js'
import { burnDownOf } from '../../src/dashboard/burn-down.js'
import type { ItemView } from '../../src/dashboard/facts.js'
import { spansOf } from '../../src/dashboard/spans.js'
import { fc } from '../support/random.js'
import { TODAY } from './a-record.js'

function anItem(change: Partial<ItemView>): ItemView {
  return {
    title: 'Alert on queue age',
    anchor: 'p-1',
    incident: 'INC-2026-014',
    severity: 'SEV1',
    rank: 0,
    state: change.closed ? 'done' : 'open',
    isFollowed: !change.closed,
    waits: null,
    owners: ['@ada'],
    due: null,
    daysOverdue: 0,
    snoozedUntil: null,
    priority: null,
    type: null,
    issue: null,
    filed: '2026-11-20',
    closed: null,
    ...change,
  }
}

test('an item is open from its filing until the day on which it is finished', () => {
  const burnDown = burnDownOf([anItem({ closed: '2026-11-23', due: '2026-11-21' }), anItem({})], TODAY)
  const shown = burnDown?.points.map(({ day, open, overdue, filed, finished }) => [
    day.slice(8),
    open,
    overdue,
    filed,
    finished,
  ])
  expect(shown).toEqual([
    ['19', 0, 0, 0, 0],
    ['20', 2, 0, 2, 0],
    ['21', 2, 0, 0, 0],
    ['22', 2, 1, 0, 0],
    ['23', 1, 0, 0, 1],
    ['24', 1, 0, 0, 0],
    ['25', 1, 0, 0, 0],
    ['26', 1, 0, 0, 0],
    ['27', 1, 0, 0, 0],
  ])
})

test('no item has an issue: there is no picture', () => {
  expect(burnDownOf([anItem({ filed: null })], TODAY)).toBeNull()
})

test('items that are done and never had an issue are counted beside the picture', () => {
  expect(burnDownOf([anItem({}), anItem({ filed: null, state: 'done' })], TODAY)?.undated).toBe(1)
})

test('the last day is today, days are few, and nothing gets lost between them', () => {
  const days = fc.record({ filed: fc.nat(2_000), took: fc.nat(2_000) })
  fc.assert(
    fc.property(fc.array(days, { minLength: 1, maxLength: 30 }), (some) => {
      const items = some.map(({ filed, took }) => {
        const closed: Day = addDays(TODAY, took - filed)
        return anItem({ filed: addDays(TODAY, -filed), closed: closed <= TODAY ? closed : null })
      })
      const points = burnDownOf(items, TODAY)?.points ?? []
      const sum = (name: 'filed' | 'finished') => points.reduce((all, point) => all + point[name], 0)
      expect(points.length).toBeLessThanOrEqual(123)
      expect(points.at(-1)).toMatchObject({ day: TODAY, open: items.filter(({ closed }) => closed === null).length })
      expect([sum('filed'), sum('filed') - sum('finished')]).toEqual([items.length, points.at(-1)?.open])
    }),
  )
})

test('an open item is watched until today, a dropped one until then, and neither is finished', () => {
  const items = [
    anItem({}),
    anItem({ closed: '2026-11-22', state: 'dropped' }),
    anItem({ closed: '2026-11-25' }),
    anItem({ filed: null }),
    anItem({ closed: '2026-11-19' }),
  ]
  expect(spansOf(items, TODAY)).toEqual([
    { days: 7, ended: false },
    { days: 2, ended: false },
    { days: 5, ended: true },
  ])
})
