import { describe, expect, test } from '@jest/globals'
import { NOTHING_ASKED } from '../../src/sync/asked/asked.js'
import type { Mark } from '../../src/sync/mark/mark.js'
import { decodeMark, encodeMark } from '../../src/sync/mark/mark-payload.js'

const mark: Mark = {
  key: 'a'.repeat(24),
  postmortem: 'b'.repeat(24),
  item: 'c'.repeat(24),
  path: 'postmortems/x.md',
  filed: '2026-11-05T09:00:00Z',
  filedBy: '4711',
  said: ['complete'],
  nudges: [{ step: 'due', due: '2026-12-01' }],
  asked: { upTo: 7, snoozed: '2026-12-24', wontdo: { by: 'ada', on: '2026-11-05', reason: 'Over' } },
  run: 'a1b2c3d4e5f6',
  base: {
    title: { document: 'd', issue: 'e', words: 'w' },
    block: { facts: 'f', text: 't', length: 7, lines: '123456' },
    owners: { document: 'o', issue: 'p', ours: ['ada'], apart: ['mallory'] },
    due: { document: '2026-12-01', issue: '2026-12-02', milestone: '2026-12-31' },
    priority: { document: 'P1', issue: 'P0' },
    labels: { document: ['priority: P1'], ours: ['priority: P0'] },
    state: { document: 'done', issue: 'closed', reason: 'completed', closedFirst: true },
  },
}

const written = () => JSON.parse(Buffer.from(encodeMark(mark), 'base64').toString('utf8'))
const read = (value: unknown) => decodeMark(Buffer.from(JSON.stringify(value), 'utf8').toString('base64'))

describe('A mark', () => {
  test('is written in short, and means the same', () => {
    expect(written()).toEqual({
      ...{ k: mark.key, p: mark.postmortem, i: mark.item, f: mark.path, t: mark.filed, c: '4711', r: mark.run },
      ...{ s: ['complete'], n: [['due', '2026-12-01']], a: [7, '2026-12-24', 'ada', '2026-11-05', 'Over'] },
      b: {
        t: ['d', 'e', 'w'],
        b: ['f', 't', 7, '123456'],
        o: ['o', 'p', ['ada'], ['mallory']],
        d: ['2026-12-01', '2026-12-02', '2026-12-31'],
        p: ['P1', 'P0'],
        l: [['priority: P1'], ['priority: P0']],
        s: ['done', 'closed', 'completed', 1],
      },
    })
    expect(read(written())).toEqual(mark)
  })

  test('leaves out what there is nothing of', () => {
    const { closedFirst, ...state } = mark.base.state
    const bare: Mark = {
      ...mark,
      asked: NOTHING_ASKED,
      base: { ...mark.base, title: { ...mark.base.title, words: '' }, state },
    }
    const { a, b, ...rest } = JSON.parse(Buffer.from(encodeMark(bare), 'base64').toString('utf8'))
    expect([a, b.t, b.s]).toEqual([undefined, ['d', 'e'], ['done', 'closed', 'completed']])
    expect(read({ ...rest, b })).toEqual(bare)
    const asked = { upTo: 3, snoozed: null, wontdo: null }
    expect(decodeMark(encodeMark({ ...mark, asked }))).toEqual({ ...mark, asked })
  })

  test('of an older version says nothing of the run that made it', () => {
    const { c, ...older } = written()
    expect(read(older)).toEqual({ ...mark, filedBy: '' })
  })

  test.each<[string, readonly (string | number)[], readonly unknown[]]>([
    [
      'key',
      ['k'],
      ['a'.repeat(23), 'a'.repeat(25), 'g'.repeat(24), `${'a'.repeat(23)}g`, `g${'a'.repeat(23)}`, 7, null],
    ],
    ['postmortem', ['p'], ['b'.repeat(23), 7]],
    ['item', ['i'], ['c'.repeat(23), 7]],
    ['path', ['f'], [7, null]],
    ['instant', ['t'], [7, null]],
    ['run that filed', ['c'], [7, null]],
    ['run', ['r'], [7, null]],
    ['what was said', ['s'], ['complete', [7], ['complete', 7], null]],
    ['nudges', ['n'], ['due', null, [['due']], [[7, '2026-12-01']], [['due', '2026-02-30']], ['due']]],
    ['what was asked', ['a'], [[], 'x', [null, null], [-1, null], [1.5, null], ['7', null], [7, 'soon'], [7]]],
    ['who gave up', ['a', 2], [7, null]],
    ['when', ['a', 3], ['soon', null]],
    ['why', ['a', 4], [7, null]],
    ['base', ['b'], [null, 'x', []]],
    ['title', ['b', 't'], [[], 'de', [7, 'e'], ['d', 7], ['d', 'e', 7]]],
    ['block', ['b', 'b'], [[], [7, 't', 7, 'x'], ['f', 7, 7, 'x'], ['f', 't', '7', 'x'], ['f', 't', 7, 7]]],
    ['owners', ['b', 'o'], [[], [7, 'p', [], []], ['o', 7, [], []], ['o', 'p', 'ada', []], ['o', 'p', [], [7]]]],
    ['due', ['b', 'd'], [[], ['soon', null, null], [null, 'soon', null], [null, null, 'soon'], [null, null]]],
    ['priority', ['b', 'p'], [[], [7, null], [null, 7], [null]]],
    ['labels', ['b', 'l'], [[], [[7], []], [[], [7]], ['x', []], [[], 'x']]],
    [
      'state',
      ['b', 's'],
      [[], ['ajar', 'open', null], ['open', 'ajar', null], ['open', 'open', 'bored'], ['open', 'open']],
    ],
  ])('with an odd %s is none', (_, path, values) => {
    for (const value of values) {
      const whole = written()
      const place = path.slice(0, -1).reduce((within, key) => within[key], whole)
      place[path.at(-1) ?? ''] = value
      expect([value, read(whole)]).toEqual([value, null])
    }
  })

  test.each([null, 7, 'x', [], {}])('is not %j', (value) => {
    expect(read(value)).toBeNull()
  })

  test.each([
    ['an alphabet that is not its own', `${encodeMark(mark)}-`],
    ['something before', ` ${encodeMark(mark)}`],
    ['what nobody wrote so', encodeMark(mark).replace(/=*$/, '')],
    ['no JSON', Buffer.from('{').toString('base64')],
    ['nothing', ''],
  ])('with %s is none', (_, payload) => {
    expect(decodeMark(payload)).toBeNull()
  })

  test('may be of every state, and closed for every reason', () => {
    for (const document of ['open', 'done', 'dropped', 'gone'])
      for (const issue of ['open', 'closed'])
        for (const reason of [null, 'completed', 'not_planned', 'duplicate']) {
          const whole = written()
          whole.b.s = [document, issue, reason]
          expect(read(whole)?.base.state).toEqual({ document, issue, reason })
        }
  })
})

describe('A mark that would be too long', () => {
  const many = (count: number, text: string) => Array.from({ length: count }, (_, at) => `${at} ${text}`)
  const nudges = Array.from({ length: 30 }, (_, at) => ({ step: `step ${at}`, due: '2026-12-01' as const }))
  const back = (change: Partial<Mark>) => decodeMark(encodeMark({ ...mark, ...change }))

  test('forgets at first the oldest of what was said and sent', () => {
    expect(back({ said: many(30, 's'), nudges })).toEqual({
      ...mark,
      said: many(30, 's').slice(-20),
      nudges: nudges.slice(-12),
    })
  })

  test('then the commit, and more of what was said', () => {
    expect(back({ said: many(30, 's'.repeat(110)), nudges })).toEqual({
      ...mark,
      run: '',
      said: many(30, 's'.repeat(110)).slice(-8),
      nudges: nudges.slice(-12),
    })
  })

  test('then all but three nudges, and the end of the path', () => {
    expect(back({ said: many(8, 's'.repeat(110)), nudges, path: 'p'.repeat(1900) })).toEqual({
      ...mark,
      run: '',
      said: many(8, 's'.repeat(110)),
      nudges: nudges.slice(-3),
      path: 'p'.repeat(200),
    })
  })

  test('then the path, and the ends of what people wrote', () => {
    const long = (length: number) => 'l'.repeat(length)
    const found = back({
      path: 'p'.repeat(1000),
      said: many(8, long(300)),
      nudges: [
        { step: 'first', due: '2026-12-01' },
        { step: long(30), due: '2026-12-02' },
      ],
      base: {
        ...mark.base,
        title: { ...mark.base.title, words: long(200) },
        priority: { document: long(100), issue: null },
        owners: { ...mark.base.owners, ours: many(20, long(50)), apart: many(11, '') },
        labels: { document: many(5, long(60)), ours: many(4, '') },
      },
    })
    expect(found).toEqual({
      ...mark,
      run: '',
      path: '',
      said: many(8, long(300))
        .slice(-2)
        .map((said) => said.slice(0, 40)),
      nudges: [{ step: long(20), due: '2026-12-02' }],
      base: {
        ...mark.base,
        title: { ...mark.base.title, words: long(60) },
        priority: { document: long(40), issue: null },
        owners: { ...mark.base.owners, ours: many(10, long(50)).map((one) => one.slice(0, 40)), apart: many(10, '') },
        labels: { document: many(3, long(60)).map((one) => one.slice(0, 50)), ours: many(3, '') },
      },
    })
  })

  test('at last everything but whose issue it is, and what was synced', () => {
    const wide = '\u20ac'.repeat(2000)
    const { wontdo } = mark.asked
    const found = back({
      asked: { ...mark.asked, wontdo: wontdo && { ...wontdo, reason: wide.slice(0, 160) } },
      base: {
        ...mark.base,
        owners: { ...mark.base.owners, ours: many(10, wide), apart: many(10, wide) },
        labels: { document: many(3, wide), ours: many(3, wide) },
      },
    })
    expect(found).toEqual({
      ...{ ...mark, run: '', path: '', said: [], nudges: [] },
      asked: { ...mark.asked, wontdo: wontdo && { ...wontdo, reason: '' } },
      base: {
        ...mark.base,
        title: { ...mark.base.title, words: '' },
        priority: { document: null, issue: null },
        owners: { ...mark.base.owners, ours: [], apart: [] },
        labels: { document: [], ours: [] },
      },
    })
  })

  test('that cannot be shortened is a fault of ours', () => {
    expect(() => encodeMark({ ...mark, filed: 'x'.repeat(4000) })).toThrow(
      new RangeError('A mark cannot be made short enough.'),
    )
  })
})
