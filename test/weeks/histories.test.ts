import { test } from '@jest/globals'
import { bundleWorld } from '../model/bundle-world.js'
import { history } from '../model/history.js'
import { fc, SEED } from '../support/random.js'

const HISTORIES = Number(process.env['BUNDLE_HISTORIES'] ?? 3)

// Each history takes seconds, so that a failing one is shown as it is.
test(`the bundle over HTTP keeps the laws of the model (${HISTORIES} histories, seed: SEED ${SEED})`, async () => {
  await fc.assert(
    fc.asyncProperty(history(8), async (events) => {
      const world = await bundleWorld()
      try {
        for (const event of events) await world.happen(event)
        await world.sync()
        await world.check()
        await world.expectSettled()
      } finally {
        await world.close()
      }
    }),
    { numRuns: HISTORIES, seed: SEED, endOnFailure: true },
  )
}, 3_600_000)
