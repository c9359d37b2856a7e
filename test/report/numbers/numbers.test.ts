import { describe, expect, test } from '@jest/globals'
import { addDays, type Day } from '../../../src/calendar/day.js'
import type { FollowedItem } from '../../../src/report/numbers/followed-item.js'
import { isNothing, numbersOf } from '../../../src/report/numbers/numbers.js'
import { ratesOf } from '../../../src/report/numbers/rates.js'
import { fc } from '../../support/random.js'
import { anItem, aRecorded, type ItemWishes, someFacts } from '../builders.js'

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' } as const
const TODAY = '2026-12-07'

const followed = (wishes: Partial<FollowedItem> = {}): FollowedItem => ({
  filed: '2026-11-04',
  ended: null,
  isDone: false,
  due: null,
  priority: 'P1',
  type: 'detect',
  teams: [],
  causeDomains: [],
  ...wishes,
})
const doneOn = (ended: Day, wishes: Partial<FollowedItem> = {}) => followed({ ended, isDone: true, ...wishes })
const numbersOn = (items: readonly FollowedItem[], documents = [aRecorded()]) =>
  numbersOf(documents, items, NOVEMBER, TODAY)

describe('the numbers of a month', () => {
  test('are of the incidents that began in it', () => {
    const documents = [
      aRecorded({ date: '2026-10-31', detect: 1 }),
      aRecorded({ date: '2026-11-01', detect: 240, mitigate: 2580, resolve: 8880, writtenAfter: 2 }),
      aRecorded({ date: '2026-11-30', detect: 60 }),
      aRecorded({ date: '2026-12-01', detect: 2 }),
      aRecorded({ date: null, detect: 3 }),
    ]
    const numbers = numbersOn([], documents)
    expect(numbers.incidents).toBe(2)
    expect(numbers.detect).toEqual({ kind: 'list', n: 2, unknown: 0, values: [60, 240] })
    expect(numbers.mitigate).toEqual({ kind: 'list', n: 1, unknown: 1, values: [2580] })
    expect(numbers.resolve).toMatchObject({ values: [8880] })
    expect(numbers.postmortem).toMatchObject({ values: [2] })
  })

  test('count as followed what was open on one of its days', () => {
    const items = [
      followed({ filed: '2026-10-01' }),
      followed({ filed: '2026-12-01' }),
      doneOn('2026-10-31', { filed: '2026-10-01' }),
      doneOn('2026-11-01', { filed: '2026-10-01' }),
      doneOn('2026-12-02'),
      followed({ ended: '2026-11-20' }),
    ]
    expect(numbersOn(items).rates).toMatchObject({ followed: 4, done: 1 })
  })

  test('have the days from filing to done of what was done in it, and the age of what was open at its end', () => {
    const items = [doneOn('2026-11-14'), doneOn('2026-12-02'), followed({ filed: '2026-08-01' })]
    expect(numbersOn(items).done).toMatchObject({ values: [10] })
    expect(numbersOn(items).age).toMatchObject({ values: [26, 121] })
    expect(numbersOn(items).ages.map(({ items: count }) => count)).toEqual([0, 1, 0, 1])
  })

  test('count by priority, type, team and cause domain, each with its number', () => {
    const items = [
      doneOn('2026-11-14', { priority: 'P0', teams: ['acme/platform', 'acme/payments'], causeDomains: ['process'] }),
      followed({ priority: 'P0', teams: ['acme/platform'], type: null }),
      followed({ priority: null }),
    ]
    const { ratesBy } = numbersOn(items)
    const shown = (groups: typeof ratesBy.team) =>
      groups.map(({ name, done, followed: all }) => `${name}: ${done} of ${all}`)
    expect(shown(ratesBy.priority)).toEqual(['P0: 1 of 2', 'null: 0 of 1'])
    expect(shown(ratesBy.type)).toEqual(['detect: 1 of 2', 'null: 0 of 1'])
    expect(shown(ratesBy.team)).toEqual(['acme/platform: 1 of 2', 'acme/payments: 1 of 1', 'null: 0 of 1'])
    expect(shown(ratesBy.causeDomain)).toEqual(['process: 1 of 1', 'null: 0 of 2'])
  })

  test('have the mix of types of what was filed in it', () => {
    const items = [
      followed(),
      followed({ type: 'prevent' }),
      followed({ type: 'odd' }),
      followed({ filed: '2026-10-31' }),
    ]
    expect(numbersOn(items).mix).toMatchObject({ detect: 1, prevent: 1, mitigate: 0, unknown: 1 })
  })

  test('say which incidents came back, of those that were looked at', () => {
    const earlier = [{ id: 'INC-2026-009', path: 'postmortems/old.md', isVeryAlike: false }]
    const documents = [aRecorded({ like: earlier }), aRecorded({ like: [] }), aRecorded({ like: null })]
    expect(numbersOn([], documents).repeats).toEqual({
      of: 2,
      repeated: [{ id: 'INC-2026-014', earlier: 'INC-2026-009' }],
    })
  })

  test('are nothing when there was neither an incident nor an item', () => {
    expect(isNothing(numbersOn([], []))).toBe(true)
    expect(isNothing(numbersOn([followed()], []))).toBe(false)
    expect(isNothing(numbersOn([]))).toBe(false)
  })
})

describe('done in time', () => {
  const span = { from: null, to: TODAY } as const

  test.each<[string, FollowedItem, string]>([
    ['done on the day', doneOn('2026-11-20', { due: '2026-11-20' }), '1 of 1'],
    ['done a day later', doneOn('2026-11-21', { due: '2026-11-20' }), '0 of 1'],
    ['open and past its date', followed({ due: '2026-12-06' }), '0 of 1'],
    ['open and due today', followed({ due: TODAY }), '0 of 0'],
    ['done before its date, which is today', doneOn('2026-12-01', { due: TODAY }), '1 of 1'],
    ['dropped before its date', followed({ ended: '2026-11-10', due: '2026-11-20' }), '0 of 0'],
    ['dropped after its date', followed({ ended: '2026-11-25', due: '2026-11-20' }), '0 of 1'],
    ['done without a date', doneOn('2026-11-20'), '0 of 0'],
  ])('an item that is %s counts as %s', (_, item, expected) => {
    const { inTime, due } = ratesOf([item], span, TODAY)
    expect(`${inTime} of ${due}`).toBe(expected)
  })

  test('a share never has more parts than the whole', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days))
    const item = fc
      .record({ filed: day, ended: fc.option(day), isDone: fc.boolean(), due: fc.option(day) })
      .map(({ filed, ended, isDone, due }) => {
        const last = ended !== null && ended < filed ? filed : ended
        return followed({ filed, ended: last, isDone: isDone && last !== null, due })
      })
    fc.assert(
      fc.property(fc.array(item, { maxLength: 20 }), (items) => {
        for (const of of [NOVEMBER, span]) {
          const { followed: all, done, due, inTime } = ratesOf(items, of, TODAY)
          expect(done).toBeLessThanOrEqual(all)
          expect(inTime).toBeLessThanOrEqual(due)
        }
      }),
    )
  })
})

describe('what the numbers are made of', () => {
  const doneItem = (wishes: ItemWishes = {}) =>
    anItem({ state: 'done', closeReason: 'completed', closedAt: '2026-11-20T23:30:00Z', ...wishes })

  test('is the record without what is confidential, and without items that have no issue', () => {
    const items = [
      doneItem(),
      doneItem({ number: 40, postmortem: { confidential: true } }),
      anItem({ number: null, unfiled: 'draft' }),
    ]
    const documents = [aRecorded(), aRecorded({ id: 'secret', confidential: true })]
    const { month, record } = someFacts(TODAY, items, { documents }).numbers
    expect(month).toMatchObject({ incidents: 1, rates: { followed: 1, done: 1 }, done: { values: [16] } })
    expect(record).toMatchObject({ incidents: 1, rates: { followed: 1, done: 1 } })
  })

  test('takes the cause domains of an item from its postmortem', () => {
    const documents = [aRecorded({ causeDomains: ['process'] })]
    const { record } = someFacts(TODAY, [anItem()], { documents }).numbers
    expect(record.ratesBy.causeDomain.map(({ name }) => name)).toEqual(['process'])
  })

  test('counts what is ticked and not closed yet as closed today', () => {
    const { record } = someFacts(TODAY, [doneItem({ closedAt: null })]).numbers
    expect(record.done).toMatchObject({ values: [33] })
  })

  test('leaves no section when there was nothing', () => {
    expect(someFacts(TODAY, []).numbers.month).toBeNull()
  })
})
