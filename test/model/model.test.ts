import { test } from '@jest/globals'
import { fc, SEED } from '../support/random.js'
import { history, longHistory } from './history.js'
import { memoryWorld } from './memory-world.js'

const HISTORIES = Number(process.env['HISTORIES'] ?? 200)

test(`with parent issues: one for each postmortem, open as long as an issue below it is (${HISTORIES} histories, seed: SEED ${SEED})`, async () => {
  await fc.assert(
    fc.asyncProperty(longHistory(40), async (events) => {
      const world = memoryWorld({ parents: true })
      for (const event of events) await world.happen(event)
      await world.sync()
      world.check()
      await world.expectSettled()
    }),
    { numRuns: HISTORIES, seed: SEED },
  )
}, 3_600_000)

test(`whatever happened: after one good run each open item has one open issue (${HISTORIES} histories, seed: SEED ${SEED})`, async () => {
  await fc.assert(
    fc.asyncProperty(history(25), async (events) => {
      const world = memoryWorld()
      for (const event of events) await world.happen(event)
      await world.sync()
      world.check()
      await world.expectSettled()
      world.mend()
      await world.sync()
      world.check()
      await world.expectSettled()
    }),
    { numRuns: HISTORIES, seed: SEED },
  )
}, 3_600_000)
