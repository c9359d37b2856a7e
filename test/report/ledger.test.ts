import { describe, expect, test } from '@jest/globals'
import { addDays } from '../../src/calendar/day.js'
import { type Ledger, ledgerLine, noted, readLedger, withLedger } from '../../src/report/ledger.js'
import { fc } from '../support/random.js'
import { anItem } from './builders.js'

const step = fc.record({
  step: fc.oneof(
    fc.constantFrom('before', 'unassigned'),
    fc.integer({ min: 1, max: 20 }).map((count) => `after-${count}`),
    fc.integer({ min: 1, max: 10 }).map((count) => `overdue-${count}`),
  ),
  due: fc.nat({ max: 20_000 }).map((days) => addDays('2000-01-01', days)),
})
const ledgers: fc.Arbitrary<Ledger> = fc
  .array(
    fc.tuple(
      fc.tuple(fc.constantFrom('acme/shop', 'acme/ops--2', 'a.c_me/_'), fc.integer({ min: 1, max: 2 ** 31 })),
      fc.array(step, { minLength: 1, maxLength: 4 }),
    ),
    { maxLength: 20 },
  )
  .map((entries) => new Map(entries.map(([[repository, number], steps]) => [`${repository}#${number}`, steps])))

describe('What the report remembers of reminders', () => {
  test('comes back, from any body around it', () => {
    fc.assert(
      fc.property(ledgers, fc.string(), (ledger, text) => {
        const line = ledgerLine(ledger)
        expect(line).toMatch(/^(?:<!-- followthrough:sent:v1 [A-Za-z0-9+/=:;]+ -->)?$/)
        expect(line.slice(4, -3)).not.toContain('--')
        expect(readLedger(`${text}\n${line}\nbelow`)).toEqual(ledger)
      }),
    )
  })

  test.each([
    '',
    'Nothing.',
    '<!-- followthrough:sent:v1 Li4vLi4=:HwoB -->',
    '<!-- followthrough:sent:v1 <b>:1 -->',
    `<!-- followthrough:sent:v1 ${'a'.repeat(99_999)} -->`,
  ])('is nothing in a body that we did not write: %.50j', (body) => {
    expect(readLedger(body).size).toBe(0)
  })

  test('is the same line in whatever order it was sent: the page is not written for that', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        expect(ledgerLine(new Map([...ledger].reverse()))).toBe(ledgerLine(ledger))
      }),
    )
  })

  test('is forgotten with the item, and with its date', () => {
    const [open, done, moved] = [anItem({ number: 31 }), anItem({ number: 32, state: 'done' }), anItem({ number: 33 })]
    const sent = [open, done, moved].map((item) => ({ item, step: 'after-1', due: '2026-12-01' as const }))
    const { ledger } = noted([open, done, moved], sent.slice(0, 1), noted([open, done, moved], sent, new Map()).ledger)
    expect([...ledger.keys()]).toEqual(
      ['acme/shop#31', 'acme/shop#33', 'acme/shop#32'].filter((key) => ledger.has(key)),
    )
    const later = noted([open, { ...done }, { ...moved, effectiveDue: '2027-01-01' }], [], ledger)
    expect([...later.ledger.keys()]).toEqual(['acme/shop#31'])
  })

  test('counts beside what the mark of an issue says, each step once', () => {
    const item = anItem({ nudges: [{ step: 'before', due: '2026-12-01' }] })
    const both = [
      { step: 'before', due: '2026-12-01' },
      { step: 'after-1', due: '2026-12-01' },
    ] as const
    expect(withLedger([item], new Map([['acme/shop#31', both]]))[0]?.nudges).toEqual(both)
  })

  test('holds a thousand overdue items through all of their reminders and an escalation', () => {
    const items = Array.from({ length: 1_000 }, (_, at) => anItem({ number: 2_000 + 2 * at }))
    let ledger: Ledger = new Map()
    for (const step of ['before', 'after-1', 'after-2', 'overdue-1', 'after-3', 'after-4']) {
      const sent = items.map((item) => ({ item, step, due: '2026-12-01' as const }))
      const next = noted(items, sent, readLedger(ledgerLine(ledger)))
      expect(next.apart).toEqual([])
      ledger = next.ledger
    }
    expect(ledger.get('acme/shop#2000')).toEqual([
      { step: 'after-4', due: '2026-12-01' },
      { step: 'overdue-1', due: '2026-12-01' },
    ])
  })

  test('has an end: what does not fit is told apart, and nothing of it is lost', () => {
    const items = Array.from({ length: 3_000 }, (_, at) => anItem({ number: at + 1 }))
    const steps = items.map((item) => ({ item, step: 'after-1', due: '2026-12-01' as const }))
    const { ledger, apart } = noted(items, steps, new Map())
    expect(ledgerLine(ledger).length).toBeLessThan(10_100)
    expect(readLedger(ledgerLine(ledger)).size + apart.length).toBe(3_000)
    expect(ledger.size).toBeGreaterThan(1_700)
  })
})
