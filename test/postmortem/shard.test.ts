import { describe, expect, test } from '@jest/globals'
import { isInShard, readShard } from '../../src/postmortem/shard.js'
import { fc } from '../support/random.js'

const partsOf = (path: string, of: number) =>
  Array.from({ length: of }, (_, at) => at + 1).filter((part) => isInShard(path, { part, of }))

describe('a part of a record', () => {
  test('has each document in exactly one of its parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (path, of) => {
        expect(partsOf(path, of)).toHaveLength(1)
      }),
    )
  })

  test('is chosen by the path alone, so that the same document is in the same part on every machine and in every version', () => {
    const paths = ['postmortems/2026-11-03-checkout.md', 'postmortems/störung.md', 'a.md', 'docs/incidents/1.markdown']
    expect(paths.map((path) => partsOf(path, 4))).toEqual([[3], [1], [4], [3]])
    expect(partsOf('./postmortems/2026-11-03-checkout.md', 4)).toEqual([3])
  })

  test.each([2, 4, 7, 16])('is about as large as the others, for names that are almost the same: %d parts', (of) => {
    const paths = Array.from({ length: 2000 }, (_, at) => `postmortems/2026/INC-2026-${String(at).padStart(4, '0')}.md`)
    const sizes = Array.from({ length: of }, (_, at) => paths.filter((path) => isInShard(path, { part: at + 1, of })))
    for (const { length } of sizes) expect(Math.abs(length / (2000 / of) - 1)).toBeLessThan(0.3)
  })
})

test.each([
  ['1/1', { part: 1, of: 1 }],
  ['4/4', { part: 4, of: 4 }],
  ['10000/10000', { part: 10_000, of: 10_000 }],
])('%s is a part', (text, shard) => {
  expect(readShard(text)).toEqual(shard)
})

test.each([
  ['0/4', 'Parts count from 1: the first is 1/4.'],
  ['5/4', 'There are only 4 parts: the last is 4/4.'],
  ['2/1', 'There is only one part: the last is 1/1.'],
  ['1/0', 'A record has 1 to 10000 parts: write 1/4 for the first of four.'],
  ['1/20000', 'A record has 1 to 10000 parts: write 1/4 for the first of four.'],
  ['x', 'Write the part and how many there are, such as 1/4.'],
  ['1', 'Write the part and how many there are, such as 1/4.'],
  ['-1/4', 'Write the part and how many there are, such as 1/4.'],
  ['1/4/2', 'Write the part and how many there are, such as 1/4.'],
  ['', 'Write the part and how many there are, such as 1/4.'],
])('%j is none, and it is said what to write', (text, says) => {
  expect(readShard(text)).toBe(says)
})
