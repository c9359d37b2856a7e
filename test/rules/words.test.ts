import { expect, test } from '@jest/globals'
import { durationInWords } from '../../src/calendar/duration-in-words.js'
import type { Block } from '../../src/postmortem/model.js'
import { isDeep, lastSentence } from '../../src/rules/text/depth.js'
import { sameDaySomewhere } from '../../src/rules/text/front-matter-date.js'
import { longestRising } from '../../src/rules/text/longest-rising.js'
import { nearestKey } from '../../src/rules/text/nearest-key.js'
import { hasQuantity } from '../../src/rules/text/quantities.js'
import { listed, quote } from '../../src/rules/text/quote.js'

test.each([
  ['About 12,400 users could not pay', true],
  ['~38% of requests', true],
  ['No customer was affected', true],
  ['All users', true],
  ['Some users for 2-3 hours', true],
  ['約300件の記事', true],
  ['Many users could not pay for some time', false],
  ['Users were affected from 10:02 to 10:49 on 2026-11-03', false],
  ['Since version 1.14.3 logins are slow', false],
  ['', false],
])('a quantity in "%s": %s', (text, expected) => {
  expect(hasQuantity(text)).toBe(expected)
})

function paragraph(text: string): readonly Block[] {
  return [{ kind: 'paragraph', text, span: { start: 0, end: 0 } }]
}

test.each([
  ['The deploy broke it.', false],
  ['Human error.', false],
  ['A certificate expired.', false],
  ['The certificate expired, and no alert watches certificates that the old proxy issues.', true],
  ['It failed because the queue was full, because a worker hung, because no timeout ends it.', true],
  [`The gateway ${'read its configuration and '.repeat(12)} stopped.`, true],
])('causes are deep enough: %s %s', (text, expected) => {
  expect(isDeep(paragraph(text))).toBe(expected)
})

test('the causes end at their last sentence', () => {
  expect(lastSentence(paragraph('We changed it.\nIt was v1.2. The deploy broke it.'))).toBe('The deploy broke it')
  expect(lastSentence([])).toBe('')
})

test('a quotation is one line of at most eighty characters without controls', () => {
  expect(quote('Improve  monitoring')).toBe('`Improve monitoring`')
  expect(quote('a\u001b[31m\u0000b\u202ec\u200dd\r\ne `code`')).toBe("`a [31m bcd e 'code'`")
  expect(quote('x'.repeat(500))).toHaveLength(82)
  expect(quote('😀'.repeat(80))).not.toMatch(/[\ud800-\udbff]…/)
})

test('lists and durations read as people write them', () => {
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
  expect(listed(['a', 'b'], 'or')).toBe('a or b')
  expect([0, 60, 3660, 90_000].map(durationInWords)).toEqual([
    '0 seconds',
    '1 minute',
    '1 hour 1 minute',
    '1 day 1 hour',
  ])
})

test('the longest rising part leaves out the fewest', () => {
  expect(longestRising([1, 2, 9, 3, 4])).toEqual([0, 1, 3, 4])
  expect(longestRising([5, 5, 1, 6])).toEqual([0, 1, 3])
  expect(longestRising([])).toEqual([])
})

test.each([
  ['2026-11-03', '2026-11-03T10:02:00Z', true],
  ['2026-11-04', '2026-11-03T10:02:00Z', false],
  ['2026-11-04', '2026-11-03T23:30:00Z', true],
  ['2026-11-04', '2026-11-03T23:30:00+01:00', false],
  ['2026-11-02', '2026-11-03T02:00:00Z', true],
] as const)('%s can be the day of %s: %s', (day, time, expected) => {
  expect(sameDaySomewhere(day, time)).toBe(expected)
})

test.each([
  ['detcted', 'detected'],
  ['stared', 'started'],
  ['Detected_By', 'detected-by'],
  ['ended', 'mitigated'],
  ['tags', null],
  ['layout', null],
  ['__proto__', null],
  ['x'.repeat(500), null],
])('the key %s was probably meant as %s', (written, meant) => {
  expect(nearestKey(written)).toBe(meant)
})
