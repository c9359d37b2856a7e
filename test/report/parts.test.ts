import { describe, expect, test } from '@jest/globals'
import type { Day } from '../../src/calendar/day.js'
import type { Answer, Comment, Tracker } from '../../src/ports/tracker.js'
import { renderReport } from '../../src/render/markdown/report.js'
import { applyReport } from '../../src/report/apply-report.js'
import { findReport } from '../../src/report/find-report.js'
import { fitReport } from '../../src/report/fit.js'
import { reportBlocks } from '../../src/report/index.js'
import { forComment, planReport } from '../../src/report/plan.js'
import { splitReport } from '../../src/report/split.js'
import type { TrackedItem } from '../../src/sync/tracked-item.js'
import { aComment, anItem, SETTINGS, someFacts, US } from './builders.js'
import { smallTracker } from './small-tracker.js'

const OURS = new Set([US.id])
const LIMIT = 4_000
const MANY = Array.from({ length: 40 }, (_, at) => anItem({ number: at + 1 }))
const PARTS = ['2026-W50 -->', '2026-W50:2 -->', '2026-W50:3 -->']

function aReporter() {
  const kept = smallTracker()
  /** Parts whose comment does not come to be, or comes to be without an answer. */
  const faults = new Map<number, 'lost' | 'refused'>()
  const refusal = { kind: 'unknown', message: 'The answer was lost.', hint: 'Run again.' } as const
  const tracker: Tracker = {
    ...kept,
    comment: async (number, body): Promise<Answer<Comment>> => {
      const part = Number(/ · part (\d+) of/.exec(body)?.[1] ?? 1)
      const fault = faults.get(part)
      faults.delete(part)
      if (fault !== 'refused') await kept.comment(number, body)
      return fault ? { ok: false, refusal } : { ok: true, value: aComment(body) }
    },
  }
  const run = async (today: Day, items: readonly TrackedItem[] = MANY) => {
    const existing = findReport([...kept.issues.values()], 'postmortem-report', OURS)
    const previous = existing.kind === 'found' ? existing.state : null
    const facts = someFacts(today, items, { previous })
    const rendered = {
      body: fitReport(reportBlocks(facts), renderReport),
      comments: splitReport(reportBlocks(forComment(facts, existing)), renderReport, LIMIT),
    }
    const changes = planReport({ facts, existing, settings: SETTINGS, rendered })
    const before = kept.writes.length
    const { outcomes } = await applyReport(changes, existing, tracker, OURS)
    return { writes: kept.writes.slice(before), outcomes: outcomes.map(({ outcome }) => outcome) }
  }
  const marks = () =>
    [...kept.said.values()].flat().map(({ body }) => body.slice(body.lastIndexOf('<!-- followthrough:report:') + 26))
  const said = () => [...kept.said.values()].flat().map(({ body }) => body)
  return { run, marks, said, faults }
}

describe('a weekly report in several comments', () => {
  test('is said once, each part under its own mark', async () => {
    const { run, marks, said } = aReporter()
    expect((await run('2026-12-07')).outcomes).toEqual(['done', 'done', 'done', 'done', 'done'])
    expect(marks()).toEqual(PARTS)
    for (const body of said()) expect(body.length).toBeLessThan(LIMIT + 100)
    expect((await run('2026-12-07')).writes).toEqual([])
    expect((await run('2026-12-09')).writes).toEqual([])
    expect(marks()).toEqual(PARTS)
  })

  test.each(['lost', 'refused'] as const)('goes on where it broke off when an answer was %s', async (fault) => {
    for (const part of [1, 2, 3]) {
      const { run, marks, faults } = aReporter()
      faults.set(part, fault)
      expect((await run('2026-12-07')).outcomes).toContain('unknown')
      expect((await run('2026-12-08')).outcomes).not.toContain('unknown')
      expect(marks()).toEqual(PARTS)
      expect((await run('2026-12-08')).writes).toEqual([])
    }
  })

  test('says nothing twice when items were finished before it went on', async () => {
    const { run, marks, faults } = aReporter()
    faults.set(3, 'refused')
    await run('2026-12-07')
    const finished = MANY.map((item, at) =>
      at === 0 ? { ...item, state: 'done' as const, closedAt: '2026-12-08T06:00:00Z' } : item,
    )
    await run('2026-12-08', finished)
    expect(new Set(marks()).size).toBe(marks().length)
    expect((await run('2026-12-08', finished)).writes).toEqual([])
  })
})

describe('the numbers of a month', () => {
  const item = anItem()
  const withNumbers = (bodies: readonly string[]) => bodies.map((body) => body.includes('Numbers for'))

  test('stand in the first comment after it, and in no other', async () => {
    const { run, said } = aReporter()
    for (const monday of ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28', '2027-01-04'] as const)
      await run(monday, [item])
    expect(withNumbers(said())).toEqual([false, true, false, false, false, true])
    expect(said()[1]).toContain('Numbers for November')
    expect(said()[5]).toContain('Numbers for December')
  })

  test('come with the next comment when the first one was missed', async () => {
    const { run, said } = aReporter()
    await run('2026-11-30', [item])
    await run('2026-12-23', [item])
    await run('2026-12-28', [item])
    expect(withNumbers(said())).toEqual([false, true, false])
  })

  test('are no reason to write when nothing else has changed', async () => {
    const { run } = aReporter()
    await run('2026-11-30', [item])
    expect((await run('2026-12-01', [item])).writes).toEqual([])
  })
})
