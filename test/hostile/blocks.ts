import { fc } from '../support/random.js'
import { inline } from './inline.js'
import { HEADINGS } from './words.js'

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
export const table = fc
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
/** Headings, lines, tables and fences below one another. */
export const body = fc
  .array(fc.oneof({ weight: 2, arbitrary: heading }, { weight: 3, arbitrary: lines }, table, fence), { maxLength: 14 })
  .map((blocks) => blocks.join('\n\n'))
