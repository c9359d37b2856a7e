import { expect, test } from '@jest/globals'
import { survivalOf } from '../../../src/dashboard/survival.js'
import { burnDownChart } from '../../../src/render/html/charts/burn-down.js'
import { survivalChart } from '../../../src/render/html/charts/survival.js'
import { swarm } from '../../../src/render/html/charts/swarm.js'
import { timelineChart } from '../../../src/render/html/charts/timeline.js'
import { timesChart } from '../../../src/render/html/charts/times.js'
import { aDashboard, aTeamsRecord } from '../../dashboard/a-record.js'
import { aPostmortem } from '../../support/builders.js'
import { fc } from '../../support/random.js'

const { documents, tracked } = aTeamsRecord()
const facts = aDashboard(documents, { tracked })

/** Every number of a picture that is a place in it. */
function placesIn(markup: string): readonly number[] {
  return [...markup.matchAll(/ (?:x|y|x1|x2|y1|y2|cx|cy|r|width|height)="([^"]*)"/g)].map((found) => Number(found[1]))
}

test('marks lie upon each other only on the line itself, where a lane is full', () => {
  const mark = fc.record({ x: fc.integer({ min: 0, max: 800 }), r: fc.integer({ min: 4, max: 9 }) })
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 20 }), (marks) => {
      const placed = swarm(marks)
      const upon = placed.flatMap((one, at) =>
        placed
          .slice(at + 1)
          .filter(
            (other) =>
              Math.hypot(one.x - other.x, one.offset - other.offset) < one.r + other.r &&
              one.offset !== 0 &&
              other.offset !== 0,
          ),
      )
      expect(upon).toEqual([])
      expect(placed).toHaveLength(marks.length)
    }),
  )
})

test('a mark that is alone stands on the line of its lane', () => {
  expect(
    swarm([
      { x: 10, r: 4 },
      { x: 200, r: 4 },
    ]).map(({ offset }) => offset),
  ).toEqual([0, 0])
})

test.each(['wide', 'narrow'] as const)(
  'every incident with a date is a mark in the %s picture, linked to its view',
  (size) => {
    const { markup } = timelineChart(facts, size)
    const linked = [...markup.matchAll(/<a href="#(p-[\da-f]{12})"/g)].map((found) => found[1])
    expect(linked.sort()).toEqual(facts.incidents.map(({ anchor }) => anchor).sort())
  },
)

test.each(['wide', 'narrow'] as const)('every place in a %s picture is a number', (size) => {
  const one = aDashboard([aPostmortem({ date: null })])
  const pictures = [
    timelineChart(facts, size),
    timelineChart(one, size),
    timesChart(facts.times.detect, size),
    ...(facts.burnDown ? [burnDownChart(facts.burnDown, size)] : []),
    ...(facts.survival ? [survivalChart(facts.survival, size)] : []),
  ]
  for (const { markup } of pictures) {
    expect(placesIn(markup).filter((place) => !Number.isFinite(place))).toEqual([])
    expect(markup).not.toMatch(/NaN|Infinity|undefined/)
  }
})

test('the curve of survival says on which day half were finished', () => {
  const survival = survivalOf([2, 4, 6, 8].map((days) => ({ days, ended: true })))
  expect(survival && survivalChart(survival, 'wide').markup).toContain('half after 4 days')
})
