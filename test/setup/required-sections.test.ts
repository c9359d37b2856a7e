import { expect, test } from '@jest/globals'
import type { Postmortem } from '../../src/postmortem/model.js'
import { requiredSectionsFor, sparedSeverities } from '../../src/setup/required-sections.js'
import { reports } from './a-report.js'

const required = (...documents: readonly Postmortem[]) => requiredSectionsFor(documents).map((kinds) => kinds.join('|'))
const USUAL = ['summary', 'impact', 'timeline', 'root-cause|contributing-factors', 'action-items']
const WHOLE = ['Summary', 'Impact', 'Timeline', 'Root cause', 'Action items']

test('without postmortems the usual sections are required', () => {
  expect(required()).toEqual(USUAL)
})

test('where all are there, all are required', () => {
  expect(required(...reports(4, WHOLE))).toEqual(USUAL)
})

test('a section that few postmortems have is not required', () => {
  expect(required(...reports(4, ['Summary', 'Timeline', 'Action items']))).toEqual([
    'summary',
    'timeline',
    'action-items',
  ])
  expect(required(...reports(3, ['Summary', 'Impact']), ...reports(3, ['Summary']))).toEqual(['summary'])
})

test('sections that most have, and seldom together, are not all required', () => {
  const some = [...reports(7, ['Summary', 'Impact']), ...reports(2, ['Summary']), ...reports(2, ['Impact'])]
  const [one, ...more] = required(...some)
  expect([one, more]).toEqual(['summary', []])
})

test('what a team began to write lately is not required of a record that mostly lacks it', () => {
  const old = reports(40, ['Summary'], { day: '2020-01-01' })
  expect(required(...old, ...reports(20, ['Summary', 'Impact']))).toEqual(['summary'])
})

test('what it gave up lately is not required either', () => {
  const old = reports(30, ['Summary', 'Impact'], { day: '2020-01-01' })
  expect(required(...old, ...reports(10, ['Summary']))).toEqual(['summary'])
})

test('further sections are required only where nearly all have them', () => {
  const detected = [...WHOLE, 'Detection']
  expect(required(...reports(10, detected))).toEqual([...USUAL, 'detection'])
  expect(required(...reports(8, detected), ...reports(2, WHOLE))).toEqual(USUAL)
})

test('a record in which nothing is common requires nothing', () => {
  const one = (heading: string) => reports(1, [heading])
  expect(required(...one('Impact'), ...one('Timeline'), ...one('Root cause'), ...one('Action items'))).toEqual([])
})

test('a severity is spared lessons only where its own postmortems have none', () => {
  const scale = ['P1', 'P2', 'P3', 'P4']
  const without = reports(3, WHOLE, { severity: 'P1' })
  const withLessons = reports(3, [...WHOLE, 'Lessons learned'], { severity: 'P2' })
  expect(sparedSeverities([...without, ...withLessons, ...reports(2, WHOLE, { severity: 'P3' })], scale)).toEqual([
    'P1',
  ])
  expect(sparedSeverities([], scale)).toEqual([])
})
