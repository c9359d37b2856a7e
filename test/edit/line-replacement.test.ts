import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../src/edit/apply-edits.js'
import { lineReplacement } from '../../src/edit/line-replacement.js'
import { fc } from '../support/random.js'

const TEXT = 'one\ntwo\nthree\nfour\n'

function fix(...edits: readonly (readonly [start: number, end: number, text: string])[]) {
  return { edits: edits.map(([start, end, text]) => ({ span: { start, end }, text })) }
}

describe('the lines that a fix replaces are', () => {
  test.each([
    ['the one that a word stands on', fix([4, 7, 'zwei']), 2, 2, ['zwei']],
    ['all that it changes', fix([4, 7, 'zwei'], [8, 13, 'drei']), 2, 3, ['zwei', 'drei']],
    ['the one before which something is put in', fix([4, 4, 'new\nlines\n']), 2, 2, ['new', 'lines', 'two']],
    ['the last one where something is put in at the end', fix([19, 19, 'five\n']), 4, 4, ['four', 'five']],
    ['those that go', fix([4, 8, '']), 2, 2, []],
    ['those that go at the end', fix([8, 19, '']), 3, 4, []],
    ['without lines that stay', fix([0, 13, 'one\ntwo\ndrei']), 3, 3, ['drei']],
    ['both where two become one', fix([7, 8, ' ']), 2, 3, ['two three']],
  ])('%s', (_, edits, startLine, endLine, replacement) => {
    expect(lineReplacement(TEXT, edits)).toEqual({ startLine, endLine, replacement })
  })

  test.each([
    ['it leaves lines between its edits', TEXT, fix([0, 3, 'eins'], [14, 18, 'vier'])],
    ['it has no edits', TEXT, fix()],
    ['it changes nothing', TEXT, fix([0, 3, 'one'])],
    ['its edits overlap', TEXT, fix([0, 3, 'eins'], [1, 2, 'x'])],
    ['there is no line', '', fix([0, 0, 'x'])],
  ])('not said when %s', (_, text, edits) => {
    expect(lineReplacement(text, edits)).toBeNull()
  })

  test('said without line ends, whatever they are', () => {
    const text = 'one\r\ntwo\r\nthree'
    expect(lineReplacement(text, fix([10, 15, 'drei\r\nvier']))).toEqual({
      startLine: 3,
      endLine: 3,
      replacement: ['drei', 'vier'],
    })
  })
})

test('replacing the lines gives what the edits give', () => {
  const line = fc.constantFrom('', 'one', 'two', '- three')
  const place = fc.nat({ max: 40 })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), place, place, fc.array(line), (lines, one, other, own) => {
      const text = `${lines.join('\n')}\n`
      const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)]
      const edits = [{ span: { start, end }, text: own.join('\n') }]
      const found = lineReplacement(text, { edits })
      const after = found
        ? [...lines.slice(0, found.startLine - 1), ...found.replacement, ...lines.slice(found.endLine)]
        : lines
      const expected = applyEdits(text, edits).replace(/\n$/, '')
      expect(after.join('\n')).toBe(expected)
    }),
  )
})
