import { test } from '@jest/globals'
import type { Event } from './history.js'
import { memoryWorld } from './memory-world.js'

/** Histories that the model found once, each with what went wrong. */
const FOUND: readonly (readonly [string, readonly Event[]])[] = [
  [
    'of two runs one saw an issue in the moment in which the other gave it another reason, and opened its parent for it',
    [
      { kind: 'item', act: 'add', at: 15, to: 0 },
      { kind: 'meanwhile', act: 'below', at: 0, to: 0, nth: 3 },
      { kind: 'item', act: 'tick', at: 3, to: 0 },
      { kind: 'sync', faults: ['none'] },
      { kind: 'item', act: 'drop', at: 3, to: 0 },
      { kind: 'two at once', faults: [], turns: [false, true, true] },
    ],
  ],
  [
    'while a document could not be read, two new items with the words of one issue both waited for it',
    [
      { kind: 'sync', faults: [] },
      { kind: 'item', act: 'add', at: 0, to: 2 },
      { kind: 'item', act: 'break', at: 3, to: 0 },
      { kind: 'item', act: 'split', at: 0, to: 0 },
    ],
  ],
  [
    'the item of a closed duplicate moved to another document, and somebody opened the duplicate again',
    [
      { kind: 'meanwhile', act: 'below', at: 0, to: 0, nth: 3 },
      { kind: 'issue', act: 'double', at: 5, to: 0 },
      { kind: 'item', act: 'split', at: 0, to: 0 },
      { kind: 'meanwhile', act: 'below', at: 19, to: 0, nth: 3 },
      { kind: 'sync', faults: [] },
      { kind: 'issue', act: 'reopen', at: 16, to: 0 },
    ],
  ],
]

test.each(FOUND.flatMap(([what, events]) => [true, false].map((parents) => [what, parents, events] as const)))(
  '%s (parent issues: %s)',
  async (_, parents, events) => {
    const world = memoryWorld({ parents })
    for (const event of events) await world.happen(event)
    await world.sync()
    world.check()
    await world.expectSettled()
  },
)
