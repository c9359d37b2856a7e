import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fc } from '../support/random.js'

const AIMED = [
  ...[
    '::error::forged',
    '##[error]x',
    '::add-mask::e',
    '@everyone',
    '@acme/leads',
    '<script>alert(1)</script>',
    '<img src=//x>',
  ],
  ...[
    '</details>',
    '<!--',
    '-->',
    '<!-- followthrough-disable-line x: y -->',
    '![x](//evil.example)',
    '[x](javascript:x)',
    '``` ',
    '|',
    '\\|',
  ],
  ...[
    '\u202e',
    '\u200b',
    '\x1b[31m',
    '\x07',
    '\u2028',
    '\u{e0041}',
    'e\u0301\u0301\u0301',
    '$&',
    '__proto__',
    '[object Object]',
    '"',
    "'",
  ],
]
const WORDS = [
  'checkout failed',
  '10:02',
  '2026-11-03',
  '2026-02-30',
  '@ada',
  'due 2026-12-01',
  'P1',
  'Owner: @grace',
  'because',
  '5 minutes',
  '300 users',
  'won’t do:',
  'TODO',
  '監視',
  'No action items, because it is gone',
]
const HEADINGS = [
  'Summary',
  'Impact',
  'Timeline (UTC)',
  'Root cause',
  'Action items',
  'Lessons learned',
  'Detection',
  'What went well',
  'Participants',
  'Notes',
]
const KEYS = [
  'id',
  'title',
  'date',
  'severity',
  'status',
  'services',
  'started',
  'detected',
  'mitigated',
  'impact',
  'written',
  'x',
  '__proto__',
  'constructor',
  '<<',
  '"a b"',
]
const VALUES = [
  'INC-1',
  '2026-11-03',
  '2026-11-03T10:02:00Z',
  'SEV1',
  'final',
  '[a, b]',
  '{ users: 3 }',
  '"\\u202e\\n"',
  '&a 1',
  '*a',
  '!!binary aGk=',
  '|\n  text',
  '>-\n  text',
  '- a',
  '[[a]: b]',
  "'",
  '"',
  '~',
  '0x1F',
  '',
  '# c',
  '@ada',
  '`',
]

const inline = fc.letrec<{ words: string; wrapped: string; text: string }>((tie) => ({
  words: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 2, arbitrary: fc.constantFrom(...AIMED) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  ),
  wrapped: fc
    .tuple(
      fc.constantFrom(
        ['**', '**'],
        ['*', '*'],
        ['~~', '~~'],
        ['`', '`'],
        ['[', '](https://github.com/acme/shop/issues/1)'],
        ['(', ')'],
        ['<b>', '</b>'],
        ['*', ''],
        ['[', ''],
      ),
      tie('text'),
    )
    .map(([[open, close], text]) => `${open}${text}${close}`),
  text: fc
    .array(fc.oneof({ maxDepth: 4 }, tie('words'), tie('wrapped')), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(' ')),
})).text

const MARKS = [
  '- ',
  '- [ ] ',
  '- [x] ',
  '* ',
  '1. ',
  '2) ',
  '> ',
  '  ',
  '    ',
  '\t',
  '**Impact**: ',
  '10:02 UTC ',
  '| ',
  '',
]
const row = fc.array(inline, { minLength: 1, maxLength: 6 }).map((cells) => `| ${cells.join(' | ')} |`)
const table = fc
  .array(row, { maxLength: 6 })
  .map((rows) => ['| Id | Action | Owner | Due |', '|---|---|---|---|', ...rows].join('\n'))
const lines = fc
  .array(fc.tuple(fc.array(fc.constantFrom(...MARKS), { maxLength: 4 }), inline), { minLength: 1, maxLength: 6 })
  .map((all) => all.map(([marks, text]) => marks.join('') + text).join('\n'))
const heading = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.oneof(fc.constantFrom(...HEADINGS), inline))
  .map(([level, text]) => `${'#'.repeat(level)} ${text}`)
const fence = fc
  .tuple(
    fc.constantFrom('```', '~~~', '````', '<!--\n', '<details>'),
    lines,
    fc.constantFrom('```', '~~~', '-->', '</details>', ''),
  )
  .map((parts) => parts.join('\n'))
const body = fc
  .array(fc.oneof({ weight: 2, arbitrary: heading }, { weight: 3, arbitrary: lines }, table, fence), { maxLength: 14 })
  .map((blocks) => blocks.join('\n\n'))

/** What stands between the fences of front matter. */
export const frontMatter = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '  ', '- ', '? '),
      fc.constantFrom(...KEYS),
      fc.constantFrom(': ', ': ', ':', ' : ', '?'),
      fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary', maxLength: 10 })),
    ),
    { maxLength: 8 },
  )
  .map((entries) => entries.map((parts) => parts.join('')).join('\n'))

/** Postmortems after a grammar of our own, with everything in places where nobody expects it. */
export const documents = fc
  .tuple(
    fc.constantFrom('---\n', '---\n', '---js\n', '+++\n', ''),
    frontMatter,
    fc.constantFrom('\n---\n', '\n...\n', '\n+++\n', ''),
    body,
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([open, front, close, text, end]) =>
    `${open === '' ? '' : open + front + close}\n${text}\n`.replaceAll('\n', end),
  )

const CORPUS = '../shared/corpus/documents'
const corpus = existsSync(CORPUS)
  ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .sort()
      .map((path) => readFileSync(join(CORPUS, path), 'utf8'))
  : []
if (corpus.length === 0) console.log(`Skipped: ${CORPUS} is not here, so no document of it was changed.`)

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 400 }),
  put: fc.oneof(
    fc.constantFrom('', '\n', '\n\n', '---\n', '| ', '```\n', '<!-- '),
    fc.constantFrom(...AIMED),
    inline,
    table,
  ),
  again: fc.nat({ max: 3 }),
})

/** Real postmortems with pieces cut out, doubled and put in; without the corpus, our own. */
export const changed = fc
  .tuple(corpus.length > 0 ? fc.constantFrom(...corpus) : documents, fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([text, changes]) =>
    changes.reduce((now, { at, length, put, again }) => {
      const from = Math.floor(at * now.length)
      return now.slice(0, from) + put + now.slice(from, from + length).repeat(again) + now.slice(from + length)
    }, text),
  )
