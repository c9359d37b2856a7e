import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { PRECISION } from '../src/check/precision.js'
import { RULES, ruleNamed } from '../src/rules/index.js'

/** The judgements of test/precision/, made by reading; `npm run corpus` compares them with what the rules say today. */

interface Judged {
  readonly rule: string
  readonly hits: number
  readonly judged: readonly {
    readonly document: string
    readonly line: number
    readonly hash: string
    readonly right: boolean
  }[]
}

const FLOOR = 0.85
const SAMPLE = 40
const files: readonly (readonly [string, Judged])[] = readdirSync('test/precision')
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(`test/precision/${name}`, 'utf8'))] as const)

test('every rule that judges words has been measured, and no other', () => {
  const heuristic = RULES.filter((rule) => rule.heuristic).map(({ id }) => `${id}.json`)
  expect(files.map(([name]) => name).sort()).toEqual(heuristic.sort())
})

describe.each(files)('%s', (name, { rule, hits, judged }) => {
  test('holds lines and hashes, no text, and as many as were to be judged', () => {
    expect(`${rule}.json`).toBe(name)
    expect(judged).toHaveLength(Math.min(hits, SAMPLE))
    for (const one of judged) {
      expect(Object.keys(one)).toEqual(['document', 'line', 'hash', 'right'])
      expect([one.line > 0, one.hash, typeof one.right]).toEqual([
        true,
        expect.stringMatching(/^[\da-f]{12}$/),
        'boolean',
      ])
    }
  })

  test('is right often enough for its severity', () => {
    const right = judged.filter((one) => one.right).length
    const isSure = judged.length > 0 && right / judged.length >= FLOOR
    const { severity } = ruleNamed(rule) ?? {}
    expect(severity).not.toBe('error')
    if (!isSure) expect(severity).toBe('info')
    expect(PRECISION[rule]).toEqual({ remarks: hits, judged: judged.length, right })
  })
})
