import { describe, expect, test } from '@jest/globals'
import { NOTHING_ASKED } from '../../src/sync/asked/asked.js'
import { blockBase, blockText, bodyOf, partsOf } from '../../src/sync/issue/body.js'
import { draftOf } from '../../src/sync/issue/draft.js'
import { digest, keyDigest, setDigest } from '../../src/sync/mark/digest.js'
import { DOCUMENT_STATES, type Mark } from '../../src/sync/mark/mark.js'
import { markLine, readMark, withMark } from '../../src/sync/mark/mark-line.js'
import { recordNudge } from '../../src/sync/mark/record-nudge.js'
import { want } from '../../src/sync/want/want.js'
import { anActionItem, aPostmortem, plainRendering, someInput, someSettings } from '../support/builders.js'
import { fc } from '../support/random.js'

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })
const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength })
const day = fc.constantFrom('2026-12-01' as const, '2027-01-15' as const)

const anyMark: fc.Arbitrary<Mark> = fc.record({
  key: hex(24),
  postmortem: hex(24),
  item: hex(24),
  path: text(2000),
  filed: fc.constant('2026-11-05T09:00:00Z'),
  filedBy: fc.constantFrom('', '4711', '2026-11-05T09:00:00.000Z'),
  said: fc.array(text(60), { maxLength: 60 }),
  nudges: fc.array(fc.record({ step: text(20), due: day }), { maxLength: 40 }),
  run: hex(12),
  asked: fc.oneof(
    fc.constant(NOTHING_ASKED),
    fc.record({
      upTo: fc.integer({ min: 1 }),
      snoozed: fc.option(day),
      wontdo: fc.option(fc.record({ by: text(39), on: day, reason: text(160) })),
    }),
  ),
  base: fc.record({
    title: fc.record({ document: hex(12), issue: hex(12), words: text(200) }),
    block: fc.record({ facts: hex(12), text: hex(12), length: fc.nat(), lines: hex(72) }),
    owners: fc.record({
      document: hex(12),
      issue: hex(12),
      ours: fc.array(text(39), { maxLength: 20 }),
      apart: fc.array(text(39), { maxLength: 20 }),
    }),
    due: fc.record({ document: fc.option(day), issue: fc.option(day), milestone: fc.option(day) }),
    priority: fc.record({ document: fc.option(text(100)), issue: fc.option(text(100)) }),
    labels: fc.record({ document: fc.array(text(50), { maxLength: 6 }), ours: fc.array(text(50), { maxLength: 6 }) }),
    state: fc.record({
      document: fc.constantFrom(...DOCUMENT_STATES),
      issue: fc.constantFrom('open' as const, 'closed'),
      reason: fc.constantFrom(null, 'completed' as const, 'not_planned', 'duplicate'),
    }),
  }),
})

const small: Mark = {
  key: 'a'.repeat(24),
  postmortem: 'b'.repeat(24),
  item: 'c'.repeat(24),
  path: 'postmortems/x.md',
  filed: '2026-11-05T09:00:00Z',
  filedBy: '4711',
  said: [],
  nudges: [],
  asked: { upTo: 7, snoozed: '2026-12-24', wontdo: { by: 'ada', on: '2026-11-05', reason: 'Über' } },
  run: 'a1b2c3d4e5f6',
  base: {
    title: { document: 'd', issue: 'd', words: 'ü' },
    block: blockBase('facts', 'One\nTwo'),
    owners: { document: 'o', issue: 'o', ours: ['ada'], apart: ['mallory'] },
    due: { document: '2026-12-01', issue: null, milestone: '2026-12-31' },
    priority: { document: 'P1', issue: 'P0' },
    labels: { document: ['priority: P1'], ours: [] },
    state: { document: 'open', issue: 'open', reason: null },
  },
}

describe('The mark', () => {
  test('comes back as it was written', () => {
    expect(readMark(`One\nTwo\n${markLine(small)}\nbelow`)).toMatchObject({ kind: 'mark', mark: small })
  })

  test('whatever it holds, it is one comment of at most 4,096 characters from a safe alphabet', () => {
    fc.assert(
      fc.property(anyMark, (mark) => {
        const line = markLine(mark)
        expect(line).toMatch(/^<!-- followthrough:v1 [A-Za-z0-9+/=]{1,4000} -->$/)
        expect(line.length).toBeLessThanOrEqual(4096)
        const reading = readMark(line)
        const read = reading.kind === 'mark' ? reading.mark : null
        expect(read).toMatchObject({ key: mark.key, postmortem: mark.postmortem, item: mark.item })
        expect(read?.base.state).toEqual(mark.base.state)
        expect(read && markLine(read)).toBe(line)
      }),
    )
  })

  test.each([
    ['two marks', `${markLine(small)}${markLine(small)}`],
    ['a payload that was cut', `${markLine(small).slice(0, 60)} -->`],
    ['no end', markLine(small).slice(0, -4)],
    ['another alphabet', '<!-- followthrough:v1 {"k":1} -->'],
    ['base64 of something else', `<!-- followthrough:v1 ${Buffer.from('{"k":"1"}').toString('base64')} -->`],
    ['a list', `<!-- followthrough:v1 ${Buffer.from('[]').toString('base64')} -->`],
    ['no JSON', `<!-- followthrough:v1 ${Buffer.from('{').toString('base64')} -->`],
    ['too much', `<!-- followthrough:v1 ${'A'.repeat(4004)} -->`],
  ])('%s is damage', (_, body) => {
    expect(readMark(body).kind).toBe('damaged')
  })

  test('a body without one has none', () => {
    expect(readMark('Nothing <!-- hidden --> here')).toEqual({ kind: 'none' })
  })

  // Issues keep them: another value would make every issue a stranger.
  test('digests are those of every version before', () => {
    expect(digest('Über')).toBe('32b332a3e90d')
    expect(keyDigest('INC-2026-014', 'a1')).toBe('ecc0485633990397d1a5cb60')
    expect(setDigest(['Grace', 'ada', 'ADA'])).toBe('13416469f007')
    expect(setDigest(['ada', 'grace'])).toBe(setDigest(['Grace', 'ada', 'ADA']))
  })

  test('the names of objects are no keys', () => {
    expect(keyDigest('__proto__', 'constructor')).not.toBe(keyDigest('__proto__', 'toString'))
    expect(keyDigest('a', 'b/c')).not.toBe(keyDigest('a/b', 'c'))
    expect(keyDigest('INC-1', 'A1')).toBe(keyDigest('inc-1', 'a1'))
  })

  test('a nudge is recorded once, and no other byte changes', () => {
    const body = `Above\r\nOne\r\nTwo\r\n${markLine(small)}\r\nBelow <!-- mine -->`
    const once = recordNudge(body, 'after-1', '2026-12-01')
    expect(once && recordNudge(once, 'after-1', '2026-12-01')).toBe(once)
    expect(once && withMark(once, (mark) => ({ ...mark, nudges: [] }))).toBe(body)
    expect(recordNudge('no mark', 'after-1', '2026-12-01')).toBeNull()
  })
})

describe('The body', () => {
  test('whatever the document says, it has exactly one mark', () => {
    const hostile = fc.oneof(
      text(80),
      fc.constantFrom(markLine(small), '-->', '--!>', '<!-->', '<!--', '<!-- followthrough:v1 x -->'),
    )
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (words) => {
        const said = words.join(' ')
        const document = aPostmortem({ title: said, items: [anActionItem({ id: said, title: said, details: words })] })
        const [item] = want([document], someSettings(), 'acme/shop').items
        if (!item) throw new Error('There is no item.')
        const { body } = draftOf(item, 'acme/shop', {
          ...someInput(),
          home: 'acme/shop',
          today: '2026-11-05',
          unassignable: new Map(),
        })
        expect(readMark(body)).toMatchObject({ kind: 'mark', mark: { key: item.key } })
        expect(partsOf(body)).toMatchObject({ block: 'ours', above: '' })
      }),
    )
  })

  test('what people write around the block is kept, with the line ends of either editor', () => {
    const people = fc.string({
      unit: fc.constantFrom('a', 'é', '🔥', ' ', '\n', '\r\n', '**Due**', '>'),
      maxLength: 60,
    })
    fc.assert(
      fc.property(people, people, fc.boolean(), (above, below, web) => {
        const block = blockText(plainRendering.issueBlock({ ...aBlock(), details: ['one', 'two'] }))
        const mark = { ...small, base: { ...small.base, block: blockBase('facts', block) } }
        const written = bodyOf('', block, mark, below)
        const body = `${above}${web ? written.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') : written}`
        const parts = partsOf(body)
        expect(parts).toMatchObject({ block: 'ours', above, text: block })
        expect(body.endsWith(parts?.below ?? 'nothing')).toBe(true)
      }),
    )
  })

  test('a block in which somebody wrote still begins where it began', () => {
    const mark = { ...small, base: { ...small.base, block: blockBase('facts', 'One\nTwo\nThree') } }
    const body = `Mine\n\nOne\nTwo and a half\nThree\n${markLine(mark)}\nbelow`
    expect(partsOf(body)).toMatchObject({ block: 'edited', above: 'Mine\n\n', text: 'One\nTwo and a half\nThree' })
    expect(partsOf(`All new\n${markLine(mark)}`)).toMatchObject({ block: 'missing', above: 'All new\n' })
  })
})

function aBlock() {
  const [item] = want([aPostmortem()], someSettings(), 'acme/shop').items
  if (!item) throw new Error('There is no item.')
  return {
    incident: item.source,
    detectedBy: null,
    due: null,
    dueNote: null,
    assigned: ['ada'],
    named: [],
    teams: [],
    type: null,
    priority: null,
    permalink: 'https://github.com/acme/shop',
    line: 1,
  }
}
