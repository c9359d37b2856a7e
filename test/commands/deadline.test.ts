import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { crewOf } from '../../src/adapters/threads/crew.js'
import { runCheck } from '../../src/commands/check.js'
import type { FileToRead } from '../../src/commands/read-all.js'
import type { Crew } from '../../src/ports/crew.js'
import { aWorld } from '../support/a-world.js'
import { CHECK_AS_JSON } from '../support/check-request.js'
import { documentNumbered, heavyDocument } from '../support/many-documents.js'

/** Real threads that hang in `endless.md`; there they have half a second instead of five. */
function hangingCrew(asked: number[]): Crew {
  const crew = crewOf(join(import.meta.dirname, 'reading-thread.js'))
  const isEndless = (task: unknown) =>
    (task as readonly FileToRead[]).some(({ content }) => content.path.endsWith('endless.md'))
  return {
    ...crew,
    work: (job, tasks, bounds) => {
      const most = (task: (typeof tasks)[number]) => {
        asked.push(bounds.most(task))
        return isEndless(task) ? 500 : bounds.most(task)
      }
      return crew.work(job, tasks, { ...bounds, most })
    },
  }
}

test('a file in which reading hangs is given up after five seconds, with the reason; the others are read', async () => {
  const after = {
    'postmortems/1.md': documentNumbered(1),
    'postmortems/2.md': heavyDocument(2),
    'postmortems/endless.md': heavyDocument(3),
  }
  const { world } = aWorld({ now: '2026-11-10T09:00:00Z', before: {}, after })
  const asked: number[] = []
  const run = await runCheck({ ...world, crew: hangingCrew(asked) }, { ...CHECK_AS_JSON, failOn: 'error' })
  const { postmortems } = JSON.parse(run.result)
  expect(asked).toEqual([5_000, 5_000])
  expect(run.exit).toBe(1)
  expect(postmortems.map(({ id }: { id: string | null }) => id)).toEqual(['INC-1', 'INC-2', null])
  expect(postmortems[2]).toMatchObject({
    readable: false,
    actionItems: [],
    problems: [
      {
        rule: 'document-unreadable',
        severity: 'error',
        message: 'Reading the file took more than 5 seconds or 256 MB.',
        hint: 'Shorten or split it; where the machine was only busy, run it again. Nothing of the file is used until then.',
      },
    ],
  })
})
