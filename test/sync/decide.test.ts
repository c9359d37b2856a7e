import { describe, expect, test } from '@jest/globals'
import type { AskRefusal } from '../../src/sync/asked/answered.js'
import { NOTHING_ASKED } from '../../src/sync/asked/asked.js'
import { type Command, decide, type Ground } from '../../src/sync/asked/decide.js'
import { type Ask, readAsk } from '../../src/sync/asked/read-ask.js'
import { recentComments, recentSince } from '../../src/sync/asked/recent-comments.js'
import { memoryTracker } from '../support/memory-tracker.js'

const GROUND: Ground = { isOpen: true, today: '2026-11-05', snoozeUntil: '2027-02-03', deciders: new Set() }
const DUE: Ask = { kind: 'due', on: '2026-12-01' }
const WONTDO = { by: 'ada', on: '2026-11-01', reason: 'too dear' } as const

const command = (ask: Ask, words: Partial<Command> = {}): Command => ({
  ...{ comment: 7, by: 'ada', ask, mayAsk: true },
  ...words,
})
const one = (ask: Ask, ground: Partial<Ground> = {}, words: Partial<Command> = {}, asked = NOTHING_ASKED) =>
  decide(asked, [command(ask, words)], { ...GROUND, ...ground })

describe('What is asked on an issue', () => {
  test.each<[string, Ask, Partial<Ground>, Partial<Command>, AskRefusal | null]>([
    ['a due date of yesterday', { kind: 'due', on: '2026-11-04' }, {}, {}, 'past'],
    ['a due date of today', { kind: 'due', on: '2026-11-05' }, {}, {}, null],
    ['a sleep until today', { kind: 'snooze', until: '2026-11-05' }, {}, {}, 'past'],
    ['a sleep until tomorrow', { kind: 'snooze', until: '2026-11-06' }, {}, {}, null],
    ['a sleep until the last day', { kind: 'snooze', until: '2027-02-03' }, {}, {}, null],
    ['a sleep beyond it', { kind: 'snooze', until: '2027-02-04' }, {}, {}, 'too-far'],
    ['no date', { kind: 'unclear', because: 'no-date' }, {}, {}, 'no-date'],
    ['no reason', { kind: 'unclear', because: 'no-reason' }, {}, {}, 'no-reason'],
    ['by a stranger', { kind: 'due', on: '2026-12-01' }, {}, { mayAsk: false }, 'stranger'],
    ['on a closed issue', { kind: 'due', on: '2026-12-01' }, { isOpen: false }, {}, 'closed'],
    ['acceptance of nothing', { kind: 'accept' }, { deciders: new Set(['ada']) }, {}, 'nothing-to-accept'],
    ['a date, by one who decides and may not ask', DUE, { deciders: new Set(['ada']) }, { mayAsk: false }, 'stranger'],
    ['acceptance by a stranger', { kind: 'accept' }, { deciders: new Set(['eve']) }, { mayAsk: false }, 'stranger'],
  ])('%s', (_, ask, ground, words, because) => {
    const { answers, asked } = one(ask, ground, words)
    expect(answers).toEqual([{ comment: 7, reaction: because === null ? '+1' : 'confused', because }])
    expect(asked.upTo).toBe(7)
    if (because !== null)
      expect(one(ask, ground, words)).toMatchObject({ due: null, closes: false, asked: { wontdo: null } })
  })

  test('is refused to whoever does not decide what will not be done', () => {
    const asked = { ...NOTHING_ASKED, wontdo: WONTDO }
    expect(one({ kind: 'accept' }, { deciders: new Set(['grace']) }, {}, asked)).toMatchObject({
      closes: false,
      answers: [{ because: 'not-a-decider' }],
    })
    const grace = { by: 'Grace', mayAsk: false }
    expect(one({ kind: 'accept' }, { deciders: new Set(['grace']) }, grace, asked)).toMatchObject({
      closes: true,
      answers: [{ because: null }],
    })
  })

  test('a new date wakes an item that sleeps', () => {
    expect(one(DUE, {}, {}, { ...NOTHING_ASKED, snoozed: '2026-12-24' })).toEqual({
      asked: { upTo: 7, snoozed: null, wontdo: null },
      due: '2026-12-01',
      closes: false,
      answers: [{ comment: 7, reaction: '+1', because: null }],
    })
  })

  test('of a long reason the beginning is kept, in whole characters', () => {
    const { asked, closes } = one({ kind: 'wontdo', reason: '🙂'.repeat(200) })
    expect(asked.wontdo).toEqual({ by: 'ada', on: '2026-11-05', reason: '🙂'.repeat(160) })
    expect(closes).toBe(true)
  })

  test('where somebody decides, others only propose', () => {
    const ask = { kind: 'wontdo', reason: 'too dear' } as const
    const deciders = new Set(['grace'])
    expect(one(ask, { deciders }).closes).toBe(false)
    expect(one(ask, { deciders }, { by: 'GRACE' }).closes).toBe(true)
  })

  test('after a closing nothing more is obeyed, and everything is answered', () => {
    const commands = [command({ kind: 'wontdo', reason: 'x' }), command(DUE, { comment: 8 })]
    expect(decide(NOTHING_ASKED, commands, GROUND)).toMatchObject({
      asked: { upTo: 8 },
      due: null,
      answers: [
        { comment: 7, because: null },
        { comment: 8, because: 'closed', reaction: 'confused' },
      ],
    })
    expect(decide(NOTHING_ASKED, [], GROUND)).toEqual({ asked: NOTHING_ASKED, due: null, closes: false, answers: [] })
  })
})

describe('In a comment', () => {
  test.each<[string, Ask | null]>([
    ['one\r/due 2026-12-15', { kind: 'due', on: '2026-12-15' }],
    ['/due \t 2026-12-15', { kind: 'due', on: '2026-12-15' }],
    ['/wontdo   too dear  ', { kind: 'wontdo', reason: 'too dear' }],
    ['/wontdo\ttoo dear', { kind: 'wontdo', reason: 'too dear' }],
    ['/wontdo   ', { kind: 'unclear', because: 'no-reason' }],
    ['/accept it', { kind: 'accept' }],
    ['   ```\n/accept\n   ```\n/wontdo now', { kind: 'wontdo', reason: 'now' }],
    ['~~~\n/accept', null],
    ['    ```\n/accept', { kind: 'accept' }],
    ['not ```\n/accept', { kind: 'accept' }],
    [' /accept', null],
    ['/acceptance', null],
    ['please /accept', null],
  ])('%j is asked', (body, ask) => {
    expect(readAsk(body)).toEqual(ask)
  })
})

describe('Comments of the last fourteen days', () => {
  test('begin at the second', () => {
    expect(recentSince('2026-11-15T09:00:00.123Z')).toBe('2026-11-01T09:00:00Z')
    expect(recentSince('2026-11-15T09:00:00Z')).toBe('2026-11-01T09:00:00Z')
  })

  test('are asked for once in each repository, whatever the case of its name', async () => {
    const [shop, same, other] = ['acme/shop', 'Acme/Shop', 'acme/other'].map((repository) =>
      memoryTracker({ repository }),
    )
    const recent = recentComments('2026-11-15T09:00:00Z')
    for (const memory of [shop, same, other, shop]) if (memory) await recent(memory.tracker)
    expect([shop, same, other].map((memory) => memory?.world.requests)).toEqual([
      ['commentsSince'],
      [],
      ['commentsSince'],
    ])
  })
})
