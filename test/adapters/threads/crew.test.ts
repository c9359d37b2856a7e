import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { crewOf } from '../../../src/adapters/threads/crew.js'

const crew = crewOf(join(import.meta.dirname, 'odd-worker.js'))

async function asked(...tasks: readonly (number | string)[]) {
  const told = new Set<number>()
  const answers = await crew.work<{ factor: number }, number | string, number>({ factor: 2 }, tasks, {
    most: (task) => (task === 'hang' ? 300 : 30_000),
    answered: (at) => told.add(at),
  })
  expect([...told].sort()).toEqual(tasks.map((_, at) => at))
  return answers
}

describe('threads', () => {
  test('answer in the order of the tasks', async () => {
    expect(await asked(1, 2, 3, 4, 5)).toEqual([2, 4, 6, 8, 10])
  })

  test.each([
    ['hangs', 'hang'],
    ['needs too much memory', 'fill'],
    ['throws', 'throw'],
    ['ends itself', 'exit'],
  ])('one that %s is ended, has no answer, and others do the rest', async (_, task) => {
    expect(await asked(1, task, 3, task, 5)).toEqual([2, null, 6, null, 10])
  })
})
