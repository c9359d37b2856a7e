import { describe, expect, test } from '@jest/globals'
import type { Diagnostic } from '../../src/check/diagnostic.js'
import type { Suggestion } from '../../src/check/suggestion.js'
import { chooseSuggestions } from '../../src/commands/choose-suggestions.js'
import type { LineRange } from '../../src/ports/reviews.js'
import { renderSuggestion, renderSuggestionReview } from '../../src/render/markdown/suggestion.js'
import { expectGolden } from '../render/markdown/golden.js'
import { aDiagnostic, aPostmortem } from '../render/terminal/results.js'

const LINES = Array.from({ length: 60 }, (_, at) => `Line ${at + 1}.`)
const TEXT = `${LINES.join('\n')}\n`
const document = aPostmortem({ text: TEXT })

/** A remark whose mend replaces whole lines. */
function mending(first: number, last: number, text: string, differs: Partial<Diagnostic> = {}): Diagnostic {
  const span = { start: document.lineStarts[first - 1] ?? 0, end: document.lineStarts[last] ?? TEXT.length }
  return aDiagnostic({ line: first, endLine: last, fix: { title: 'Mend it', edits: [{ span, text }] }, ...differs })
}

const always = () => true

function chosen(
  diagnostics: readonly Diagnostic[],
  open: readonly LineRange[] = [{ start: 1, end: 60 }],
  isSafe: (suggestion: Suggestion) => boolean = always,
) {
  return chooseSuggestions([{ document, diagnostics }], new Map([[document.path, open]]), isSafe)
}

describe('suggested changes', () => {
  test('are made of mends whose lines the difference shows, all of them in one piece', () => {
    const remarks = [mending(3, 3, 'Three.\n'), mending(8, 9, 'Eight.\nNine.\n'), mending(20, 20, 'Twenty.\n')]
    const open = [
      { start: 2, end: 8 },
      { start: 9, end: 20 },
    ]
    expect(chosen(remarks, open).map(({ lines }) => lines)).toEqual([
      { start: 3, end: 3 },
      { start: 20, end: 20 },
    ])
    expect(chosen(remarks, [])).toEqual([])
  })

  test('are never made of known remarks, and not of long ones', () => {
    const long = LINES.slice(0, 45).map((line) => `${line}!\n`)
    const wide = mending(50, 50, `${'x'.repeat(20_001)}\n`)
    expect(chosen([mending(1, 1, 'One.\n', { known: true }), mending(1, 45, long.join('')), wide])).toEqual([])
  })

  test('are ten at most, the worst first, and never two on a line', () => {
    const remarks = LINES.map((_, at) => mending(at + 1, at + 1, `${at}\n`, { severity: 'info' }))
    const blocking = mending(50, 51, 'Fifty.\n', { severity: 'error' })
    const found = chosen([...remarks, blocking])
    expect(found.map(({ lines }) => lines.start)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 50])
    expect(found.at(-1)?.diagnostic).toBe(blocking)
  })

  test('leave out what is not safe, and look no further than ten', () => {
    const asked: number[] = []
    const remarks = LINES.map((_, at) => mending(at + 1, at + 1, `${at}\n`))
    const isEven = ({ lines }: Suggestion) => {
      asked.push(lines.start)
      return lines.start % 2 === 0
    }
    expect(chosen(remarks, undefined, isEven).map(({ lines }) => lines.start)).toEqual([
      2, 4, 6, 8, 10, 12, 14, 16, 18, 20,
    ])
    expect(asked).toHaveLength(20)
  })

  test('are whole: what a person has to finish is not one click', () => {
    const begun = mending(1, 1, 'One.\n')
    expect(chosen([{ ...begun, fix: begun.fix && { ...begun.fix, partial: true } }])).toEqual([])
  })

  test('answer all remarks that ask for the same mend', () => {
    const [one, other] = [mending(3, 4, 'Four.\nThree.\n'), { ...mending(3, 4, 'Four.\nThree.\n'), line: 4 }]
    expect(chosen([one, other]).map(({ answers }) => answers)).toEqual([[one, other]])
  })

  test('are made for each of two lines that are alike', () => {
    const alike = aPostmortem({ text: 'p1\nother\np1\n' })
    const at = (start: number, line: number) =>
      aDiagnostic({ line, fix: { title: 'Mend it', edits: [{ span: { start, end: start + 2 }, text: 'P1' }] } })
    const checked = { document: alike, diagnostics: [at(0, 1), at(9, 3)] }
    const open = new Map([[alike.path, [{ start: 1, end: 3 }]]])
    const found = chooseSuggestions([checked], open, always)
    expect(found.map(({ lines }) => lines.start)).toEqual([1, 3])
    expect(found[1]?.key).toBe(`${found[0]?.key}-2`)
  })

  test('are the same wherever their lines have moved to, and others when the lines are', () => {
    const keyAt = (line: number, text: string) => {
      const lines = [...LINES.slice(0, line - 1), text, ...LINES.slice(line - 1)]
      const moved = aPostmortem({ text: lines.join('\n') })
      const start = moved.lineStarts[line - 1] ?? 0
      const fix = { title: 'Mend it', edits: [{ span: { start, end: start + text.length }, text: 'Mended' }] }
      const checked = { document: moved, diagnostics: [aDiagnostic({ line, fix })] }
      return chooseSuggestions([checked], new Map([[moved.path, [{ start: 1, end: 99 }]]]), always)[0]?.key
    }
    expect(keyAt(5, 'p1')).toBe(keyAt(9, 'p1'))
    expect(keyAt(5, 'p1')).not.toBe(keyAt(5, 'p2'))
  })
})

test('a suggestion cannot leave its fence, and its sentence is text', () => {
  const text = 'Run ```` and @ada </details> <!-- followthrough:check -->\n```suggestion\n'
  const message = 'The entry `10:01 @ada | x` fixes #1 @everyone <script>.'
  const [one] = chosen([mending(4, 5, text, { message })])
  expectGolden('suggestion', `${one ? renderSuggestion(one) : ''}\n\n---\n\n${renderSuggestionReview(1)}`)
})
