import { describe, expect, test } from '@jest/globals'
import { breakCommands, consoleLine, consoleText } from '../../../src/render/escape/console.js'
import { commandData, commandProperty } from '../../../src/render/escape/workflow-command.js'
import { printJson } from '../../../src/render/json/print-json.js'
import { colorsOf } from '../../../src/render/terminal/colors.js'
import { fc } from '../../support/random.js'
import { HOSTILE } from './results.js'

const PIECES = [
  '::',
  ':',
  '##',
  '#',
  '[',
  'vso[',
  '\n',
  '\r',
  ' ',
  '\u00a0',
  '\u001b',
  '\u009b',
  '\u009d',
  '\u0007',
  '\u2028',
  '\u200b',
  '\u202e',
  '\u{e0041}',
  '\ud800',
  'a',
  'é',
  '"',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
)

function expectHarmless(text: string) {
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) expect(line).not.toMatch(/^\s*::/)
  expect(text).not.toMatch(/##(?:\[|vso\[)/i)
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\u2028\u2029]/u)
}

describe('text for a console', () => {
  test('holds no command, control, direction or invisible character, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => expectHarmless(consoleText(text))),
      { numRuns: 300 },
    )
  })

  test('stays one line where one is asked for', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectHarmless(consoleLine(text))
        expect(consoleLine(text)).not.toContain('\n')
      }),
    )
  })

  test('says the same when it is escaped twice', () => {
    fc.assert(fc.property(anyText, (text) => expect(consoleText(consoleText(text))).toBe(consoleText(text))))
  })

  test('leaves ordinary text as it is, with its lines', () => {
    const text = 'Größe: 5 %, 日本語, `a::b`, C# [x]\n\n  - 10:02 alert\n'
    expect(consoleText(text)).toBe(text)
  })

  test('breaks commands visibly and drops what would only be obeyed', () => {
    expect(consoleText(HOSTILE).split('\n')).toEqual([
      ': :add-mask::e',
      ': :error::x',
      '  : :stop-commands::y ## [add-mask]z ## vso[a] red gnirts zerowidth   ::end \ufffd %0A',
    ])
  })

  test('breaks a command that only the joining of parts makes', () => {
    expect(breakCommands(`:${':error::x'}`)).toBe(': :error::x')
    expect(breakCommands('#'.concat('#[error]x'))).toBe('## [error]x')
  })

  test('keeps our own colours', () => {
    const red = colorsOf(true).bad('::error::')
    expect(breakCommands(red)).toBe(red)
  })

  test('takes time in proportion to the text', () => {
    const started = performance.now()
    for (const piece of ['\u001b[', '\u009d', '\u001b]', ' ', '\n', '\r', '\u001b[0', '##', ': ', '\u001b[0 '])
      consoleText(piece.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('a workflow command', () => {
  test('keeps line ends and separators inside its values', () => {
    expect(commandData('50 % of\r\nit: a, b')).toBe('50 %25 of%0D%0Ait: a, b')
    expect(commandProperty('C:\\a,b%')).toBe('C%3A\\a%2Cb%25')
  })
})

describe('printed JSON', () => {
  test('is harmless to print and reads back as the same value', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const printed = printJson({ [`k${text}`]: [text] })
        expectHarmless(printed)
        expect(JSON.parse(printed)).toEqual({ [`k${text}`]: [text] })
      }),
      { numRuns: 200 },
    )
  })

  test('is indented by two blanks and ends with a line end', () => {
    expect(printJson({ a: ['::x', '##[y'] })).toBe('{\n  "a": [\n    "::x",\n    "\\u0023#[y"\n  ]\n}\n')
  })
})
