import { expect, test } from '@jest/globals'
import { bundleWorld, type RunStep } from '../model/bundle-world.js'
import { history } from '../model/history.js'
import { fc, SEED } from '../support/random.js'
import { runAction } from '../support/runner/run-action.js'
import { type Fifths, fifths, heapInUse } from './flat.js'
import { runHere } from './run-here.js'

const RUNS = Number(process.env['RUNS'] ?? 60)
const EVENTS = 20
const MEGABYTE = 1024 ** 2

/** A GitHub, what happened on it, and what its runs cost. */
interface Season {
  readonly runs: number
  readonly requests: number
  readonly heap: number
  /** Of this process, for each request. */
  readonly milliseconds: number
}

/** One GitHub after the other until so many runs are done; after each of them its state is exact, and a last run writes nothing. */
async function seasons(runs: number, runStep: RunStep): Promise<readonly Season[]> {
  const found: Season[] = []
  let left = runs
  for (const events of fc.sample(history(EVENTS), { numRuns: runs, seed: SEED })) {
    if (left <= 0) break
    let done = 0
    const world = await bundleWorld((step) => {
      done += 1
      return runStep(step)
    })
    const start = process.cpuUsage()
    for (const event of events) await world.happen(event)
    await world.sync()
    await world.check()
    const requests = world.requests.length
    await world.expectSettled()
    const { user, system } = process.cpuUsage(start)
    await world.close()
    left -= done
    found.push({ runs: done, requests, heap: heapInUse(), milliseconds: (user + system) / 1000 / requests })
  }
  return found
}

test(`one process: after ${RUNS} runs it holds no more than before, and each takes no longer (seed ${SEED})`, async () => {
  const found = await seasons(Math.ceil((RUNS * 4) / 5), runHere)
  // The first one loads what is loaded when it is needed.
  const heap = fifths(found.slice(1).map((season) => season.heap / MEGABYTE))
  const time = fifths(found.slice(1).map(({ milliseconds }) => milliseconds))
  report('In one process', found, [`heap ${shown(heap, 'MB')}`, `time a request ${shown(time, 'ms')}`])
  expect(heap.ratio).toBeLessThanOrEqual(1.2)
  expect(time.ratio).toBeLessThanOrEqual(1.5)
}, 7_200_000)

test(`the committed bundle: after each GitHub the state is exact, and a last run writes nothing (seed ${SEED})`, async () => {
  const found = await seasons(Math.ceil(RUNS / 5), runAction)
  report('The committed bundle', found, [])
  expect(found.length).toBeGreaterThan(0)
}, 7_200_000)

function report(who: string, found: readonly Season[], figures: readonly string[]): void {
  const sum = (of: (season: Season) => number) => found.reduce((all, season) => all + of(season), 0)
  const did = `${sum(({ runs }) => runs)} runs on ${found.length} GitHubs, ${sum(({ requests }) => requests)} requests; state exact`
  process.stdout.write(`${who} (seed ${SEED}): ${[did, ...figures].join('; ')}\n`)
}

function shown({ first, last, ratio }: Fifths, unit: string): string {
  return `${first.toFixed(1)} → ${last.toFixed(1)} ${unit} (${ratio.toFixed(2)} ×)`
}
