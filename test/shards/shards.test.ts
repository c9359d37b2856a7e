import { describe, expect, test } from '@jest/globals'
import { readFactsFile } from '../../src/config/facts-file.js'
import { gatherOrganisation } from '../../src/report/organisation/gather.js'
import { fc } from '../support/random.js'
import { aCutRecord, partsOf, records } from './a-cut-record.js'

const NOW = '2026-11-30T09:00:00Z'
const DAY = '2026-11-30'
const RUNS = { numRuns: 25 }

const merged = (texts: readonly string[]) =>
  gatherOrganisation(
    texts.map((text, at) => readFactsFile(text, `acme/file-${at}`)),
    NOW,
    DAY,
  )

/** The parts in an order in which they may arrive. */
const cuts = fc.integer({ min: 1, max: 6 }).chain((of) => fc.shuffledSubarray([...partsOf(of)], { minLength: of }))

/** What a list of a result says, whatever its order. */
const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).toSorted()

describe('the parts of a record, whatever it is and however it is cut', () => {
  test('make the report of the whole: totals, lists, overdue items, percentiles and what came back', async () => {
    await fc.assert(
      fc.asyncProperty(records, cuts, async (texts, parts) => {
        const record = await aCutRecord(texts)
        const [whole, ...shards] = await Promise.all([null, ...parts].map(record.report))
        expect(merged(shards)).toEqual(merged([whole ?? '']))
      }),
      RUNS,
    )
  })

  test('say of each item, document and list what the whole report says', async () => {
    await fc.assert(
      fc.asyncProperty(records, cuts, async (texts, parts) => {
        const record = await aCutRecord(texts)
        const whole = JSON.parse(await record.report(null))
        const shards = await Promise.all(parts.map(async (part) => JSON.parse(await record.report(part))))
        for (const [name, value] of Object.entries(whole)) {
          if (!Array.isArray(value) || name === 'notices') continue
          expect([name, sorted(shards.flatMap((shard) => shard[name]))]).toEqual([name, sorted(value)])
        }
        for (const name of Object.keys(whole.counts)) {
          const sum = shards.reduce((total, { counts }) => total + counts[name], 0)
          expect([name, sum]).toEqual([name, whole.counts[name]])
        }
      }),
      RUNS,
    )
  })

  test('are judged as the whole is: also ids that are used twice and incidents that came back', async () => {
    await fc.assert(
      fc.asyncProperty(records, cuts, async (texts, parts) => {
        const record = await aCutRecord(texts)
        const whole = JSON.parse(await record.check(null))
        const shards = await Promise.all(parts.map(async (part) => JSON.parse(await record.check(part))))
        const documents = shards.flatMap(({ postmortems }) => postmortems)
        expect(documents.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(whole.postmortems)
        const { checks } = merged(shards.map((shard) => JSON.stringify(shard)))
        expect(checks?.counts).toMatchObject({ repositories: 1, ...whole.counts })
        expect(checks).toEqual(merged([await record.check({ part: 1, of: 1 })]).checks)
      }),
      RUNS,
    )
  })
})
