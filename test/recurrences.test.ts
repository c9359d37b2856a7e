import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

/** Incidents that came back, found by reading the documents beside the project; scripts/recurrences.mjs compares. */

interface Recurrences {
  /** Organisations whose pairs nothing was tuned on. */
  readonly heldOut: readonly string[]
  readonly pairs: readonly {
    readonly earlier: string
    readonly later: string
    readonly because: string
    readonly optional?: true
  }[]
}

const { heldOut, pairs }: Recurrences = JSON.parse(readFileSync('test/recurrences/pairs.json', 'utf8'))
const organisationOf = (document: string) => document.split('/')[0]

test('each pair is named once, stays within one organisation and has a reason of a line, in our own words', () => {
  expect(new Set(pairs.map(({ earlier, later }) => `${earlier}\n${later}`)).size).toBe(pairs.length)
  for (const { earlier, later, because } of pairs) {
    expect(earlier).not.toBe(later)
    expect(organisationOf(earlier)).toBe(organisationOf(later))
    expect(because).toMatch(/^\S.{10,118}\S$/)
  }
})

test('enough of them are certain, a part of those was held out', () => {
  const certain = pairs.filter(({ optional }) => !optional)
  const apart = certain.filter(({ later }) => heldOut.includes(organisationOf(later) ?? ''))
  expect(certain.length).toBeGreaterThan(15)
  expect(apart.length).toBeGreaterThan(15)
  expect(apart.length).toBeLessThan(certain.length)
})
