import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Document, Postmortem } from '../../src/postmortem/model.js'
import { positionAt } from '../../src/postmortem/position.js'
import { defaultReadingOptions, parse, readDocument } from '../../src/postmortem/read.js'
import { fc } from '../support/random.js'

const options = { ...defaultReadingOptions('x'), zone: 'Europe/Berlin', names: { Ada: 'ada' } }

const PIECES = [
  '---\n',
  '+++\n',
  'id: a\n',
  'started: 2026-11-03T10:02:00Z\n',
  '# Checkout failed\n',
  '## Timeline\n',
  '## Action items\n',
  '### Detection\n',
  '## Lessons learned\n',
  '**Impact**: ',
  '- ',
  '- [ ] ',
  '  - [x] ',
  '1. ',
  '> ',
  '| Action | Owner | Due |\n|---|---|---|\n',
  '| ',
  ' |\n',
  '\n',
  '\n\n',
  '@ada',
  ' — ',
  ', due ',
  '2026-12-01',
  '2026-02-30',
  '10:02',
  '~16:05:57-58',
  ' UTC',
  '2:54 PM PST',
  'by end of Q1',
  'in two weeks',
  ' [#1](https://github.com/acme/shop/issues/1)',
  '`x`',
  '```\n',
  '<!-- ',
  ' -->',
  '**',
  '~~',
  'won’t do: ',
  'Owner: ',
  '担当: ',
  '１',
  '\\|',
  '&amp;',
  '\t',
  '\r\n',
  '\r',
  '\u202e',
  '__proto__',
  'No action items, because ',
]
const someText = fc.oneof(
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
  fc.string({ maxLength: 200, unit: 'binary' }),
)

function spansIn(value: unknown, found: { start: number; end: number }[] = []): { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return found
  if ('start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number')
    found.push({ start: value.start, end: value.end })
  for (const inner of Object.values(value)) spansIn(inner, found)
  return found
}

/** Facts with lines and columns instead of offsets, so that they can be compared between versions of a text. */
function factsOf(document: Document): unknown {
  if (!document.readable) return document
  const { text: _text, lineStarts, problems, ...rest } = document
  const place = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(place)
    if (typeof value !== 'object' || value === null)
      return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value
    if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number') {
      return [positionAt(lineStarts, value.start), positionAt(lineStarts, value.end)]
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, place(inner)]))
  }
  return {
    ...(place(rest) as object),
    problems: problems.map((problem) => [problem.kind, problem.field, positionAt(lineStarts, problem.span.start)]),
  }
}

describe('Laws of reading', () => {
  test('any text is read or refused, never an exception, and every span lies in the text', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const document = parse('a.md', text, options)
        if (!document.readable) return
        for (const span of spansIn({ ...document, text: null })) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(document.text.length)
        }
        expect(new Set(document.actionItems.filter((item) => !item.idWritten).map((item) => item.id)).size).toBe(
          document.actionItems.filter((item) => !item.idWritten).length,
        )
      }),
      { numRuns: 300 },
    )
  })

  test('any bytes are read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof readDocument('a.md', bytes, options).readable).toBe('boolean')
      }),
      { numRuns: 200 },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('a byte order mark changes no line and no column', () => {
    fc.assert(
      fc.property(someText, (text) => {
        fc.pre(!text.startsWith('\uFEFF'))
        expect(factsOf(parse('a.md', `\uFEFF${text}`, options))).toEqual(factsOf(parse('a.md', text, options)))
      }),
      { numRuns: 150 },
    )
  })

  test('CRLF gives the same facts as LF', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const lines = text.replaceAll('\r', '')
        expect(factsOf(parse('a.md', lines.replaceAll('\n', '\r\n'), options))).toEqual(
          factsOf(parse('a.md', lines, options)),
        )
      }),
      { numRuns: 150 },
    )
  })

  test('time grows with the length of a text, not faster', () => {
    const texts = [
      'a '.repeat(8_000),
      `| ${' '.repeat(8_000)} |`,
      '- [ ] x, '.repeat(1_500),
      '1:'.repeat(8_000),
      '@a '.repeat(5_000),
      '(a '.repeat(5_000),
      '2026-'.repeat(3_000),
      '— '.repeat(5_000),
      'due '.repeat(4_000),
    ]
    for (const text of texts) {
      const start = performance.now()
      parse(
        'a.md',
        `# T\n\n## Timeline\n\n- ${text}\n\n## Action items\n\n- ${text}\n\n${text}\n\n| Action | Owner |\n|---|---|\n| ${text} | ${text} |\n`,
        options,
      )
      expect([text.slice(0, 9), performance.now() - start < 1_000]).toEqual([text.slice(0, 9), true])
    }
  })
})

const CASES = '../shared/cases'

describe('Hostile files', () => {
  const list = existsSync(`${CASES}/EXPECT.tsv`)
    ? readFileSync(`${CASES}/EXPECT.tsv`, 'utf8').trim().split('\n').slice(1)
    : []
  if (list.length === 0) console.log(`Skipped: ${CASES} is not there.`)
  test('each is refused where it must be, and read in a moment where not', () => {
    for (const line of list) {
      const [file = '', expected] = line.split('\t')
      const start = performance.now()
      const document: Document | Postmortem = readDocument(file, readFileSync(`${CASES}/${file}`), options)
      expect([file, document.readable]).toEqual([file, expected !== 'rejected'])
      expect([file, performance.now() - start < 1_000]).toEqual([file, true])
    }
  })
})
