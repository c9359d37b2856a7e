import { describe, expect, test } from '@jest/globals'
import type { Silence } from '../../src/postmortem/silence.js'
import { read, textAt } from './readings.js'

function silences(text: string): readonly Silence[] {
  return read(text).silences
}

describe('Comments that silence', () => {
  test.each([
    ['<!-- followthrough-disable-next-line a: quoted -->\nText\n', 'next-line', 2],
    ['<!--followthrough-disable-next-line a: quoted-->\nText\n', 'next-line', 2],
    ['<!--   followthrough-disable-line a: quoted -->\n', 'line', 1],
    ['<!-- followthrough-disable-next-line a:\n     quoted -->\nText\n', 'next-line', 3],
    ['<!--\nfollowthrough-disable-next-line a: quoted\n-->\n\nText\n', 'next-line', 5],
    ['<!-- followthrough-disable-file\n  a: quoted -->\n', 'file', 0],
  ] as const)('%j', (text, scope, line) => {
    expect(silences(text)).toMatchObject([{ scope, rule: 'a', reason: 'quoted', line }])
  })

  test('may be several on one line, and above one line', () => {
    const one = '<!-- followthrough-disable-next-line a: x --> <!-- followthrough-disable-next-line b: y -->'
    const found = silences(`${one}\n<!-- followthrough-disable-next-line c:\nz -->\n\nText\n`)
    expect(found.map(({ rule, reason, line }) => `${rule} ${reason} ${line}`)).toEqual(['a x 5', 'b y 5', 'c z 5'])
  })

  test('know their place', () => {
    const comment = '<!-- followthrough-disable-line a:\r\n x -->'
    const found = read(`# T\r\n\r\nText ${comment} and more\r\n`)
    expect(found.silences.map(({ span }) => textAt(found, span))).toEqual([comment])
    expect(found.silences[0]).toMatchObject({ line: 3, reason: 'x' })
  })

  test.each([
    '<!-- followthrough-disable-nextline a: x -->',
    '<!-- followthrough-disable a: x -->',
    '<!-- followthrough-disable-line: a: x -->',
    '<!-- followthrough-disable-line -->',
    '<!-- Followthrough-disable-line a: x -->',
    '<!-- followthrough-ignore a -->',
  ])('%s is not understood', (text) => {
    expect(silences(`${text}\n`)).toMatchObject([{ scope: 'unknown', reason: '', line: 1 }])
  })

  test.each([
    '<!-- followthrough:check -->',
    '<!-- followthrough:v1 checkout/AI-1 -->',
    '<!-- a note about followthrough-disable-line -->',
    'Write `<!-- followthrough-disable-line a: x -->`',
    '```\n<!-- followthrough-disable a -->\n```',
    '<!-- followthrough-disable-line a: x',
  ])('%j is none', (text) => {
    expect(silences(`${text}\n`)).toEqual([])
  })

  test('are found in a moment, however many begin', () => {
    const start = performance.now()
    expect(silences('<!-- followthrough-disable-line a: x\n\n'.repeat(2_000))).toEqual([])
    expect(silences(`${'<!--followthrough-\n\n'.repeat(2_000)}-->`)).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(1_500)
  })
})
