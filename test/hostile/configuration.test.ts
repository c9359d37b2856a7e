import { expect, test } from '@jest/globals'
import { compilePattern } from '../../src/config/pattern.js'
import { presetsIn, readConfig } from '../../src/config/read.js'
import { consoleLine } from '../../src/render/escape/console.js'
import { fc, SEED } from '../support/random.js'

const RUNS = Number(process.env['HOSTILE_RUNS'] ?? 150) * 2
const limits = { numRuns: RUNS, seed: SEED }

const KEYS = [
  'extends',
  'postmortems',
  'ignore',
  'template',
  'severities',
  'sections',
  'rules',
  'own-rules',
  'overrides',
  'targets',
  'triggers',
  'write-within',
  'action-items',
  'people',
  'calendar',
  'follow-up',
  'routing',
  'limits',
  'trust',
  'share',
  'locked',
  '__proto__',
  'constructor',
  '<<',
  'x',
]
const INNER = [
  'required',
  'spellings',
  'labels',
  'base',
  'names',
  'deciders',
  'holidays',
  'time-zone',
  'create',
  'identities',
  'on-merge',
  'section-missing',
  'mine',
  'pattern',
  'must',
  'one-of',
  'SEV1',
  '__proto__',
  'toString',
]
const VALUES = [
  'off',
  'error',
  '[]',
  '{}',
  '~',
  '-1',
  '1e400',
  '.nan',
  '"../../**"',
  '"/etc/*"',
  '"C:\\\\x"',
  '"**/{a,b}/**"',
  '"!x"',
  '"\\u202e"',
  'acme/shop',
  '../..',
  '"acme/..//x@y"',
  'acme/shop//p.yml@main',
  'Europe/Berlin',
  'Mars/Base',
  'DE',
  '2026-02-30',
  '5m',
  '99999999wd',
  '&a x',
  '*a',
  '!!js/function x',
  '"(a+)+$"',
  '"(?=x)"',
  '"(a{1000}){1000}"',
  '[summary, root-cause|impact]',
  '"::error::x"',
  '|\n    a',
]

const value: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary', maxLength: 12 }))
const entry = fc.oneof(
  fc.tuple(fc.constantFrom(...KEYS), value).map(([key, written]) => `${key}: ${written}`),
  fc
    .tuple(fc.constantFrom(...KEYS), fc.array(fc.tuple(fc.constantFrom(...INNER), value), { maxLength: 4 }))
    .map(([key, inner]) => `${key}:\n${inner.map(([name, written]) => `  ${name}: ${written}`).join('\n')}`),
  fc
    .tuple(fc.constantFrom(...KEYS), fc.array(value, { maxLength: 4 }))
    .map(([key, items]) => `${key}:\n${items.map((item) => `  - ${item}`).join('\n')}`),
)
const configurations = fc.array(entry, { maxLength: 6 }).map((entries) => entries.join('\n'))

test(`any configuration is read or refused at a place that it has, the same twice (seed ${SEED})`, () => {
  fc.assert(
    fc.property(configurations, configurations, (text, preset) => {
      const presets = new Map(presetsIn(text).map((address) => [address, preset]))
      const reading = readConfig(text, presets)
      expect(JSON.stringify(readConfig(text, presets))).toBe(JSON.stringify(reading))
      const lines = (reading.ok ? [] : reading.problems).filter((problem) => problem.preset === undefined)
      for (const { line, column, message, hint } of lines) {
        expect(line >= 1 && line <= text.split(/\r\n|\n|\r/).length && column >= 1).toBe(true)
        expect(consoleLine(`${message} ${hint}`)).toMatch(/^[^\x00-\x1f\x7f]+[.?]$/)
      }
      for (const glob of reading.ok ? [...reading.config.postmortems, ...reading.config.ignore] : []) {
        expect(glob).not.toMatch(/^[/~!]|\.\.|\\/)
      }
      expect(Object.keys(Object.prototype)).toEqual([])
    }),
    limits,
  )
}, 3_600_000)

test('any pattern is refused, or found in time linear in the text', () => {
  const piece = fc.constantFrom(
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '*',
    '+',
    '?',
    '|',
    '.',
    '^',
    '$',
    '\\d',
    '\\b',
    '(?i)',
    '(?:',
    'a',
    '{3,9}',
    '{1000}',
    '\\p{L}',
    '\\1',
    '(?=',
  )
  const pattern = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(pattern, (source) => {
      const found = compilePattern(source)?.find('a'.repeat(500)) ?? null
      if (found) expect(found.start >= 0 && found.end <= 500).toBe(true)
    }),
    limits,
  )
}, 3_600_000)
