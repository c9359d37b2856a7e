import { describe, expect, test } from '@jest/globals'
import type { Day } from '../../src/calendar/day.js'
import type { RuleOverride } from '../../src/check/settings.js'
import { severityOf } from '../../src/check/severity-policy.js'
import type { Status } from '../../src/postmortem/model.js'
import { RULES, ruleNamed } from '../../src/rules/index.js'
import type { Rule } from '../../src/rules/rule.js'

function rule(id: string): Rule {
  const found = ruleNamed(id)
  if (!found) throw new Error(`There is no rule ${id}.`)
  return found
}

function judged(id: string, status: Status | null, override: Partial<RuleOverride> = {}, dated: Day | null = null) {
  return severityOf(rule(id), {
    status,
    dated,
    override: { severity: null, 'enforce-from': null, options: {}, ...override },
  })
}

const TABLE = [
  // rule, draft, review (and none), final
  ['metadata-contradictory', 'warning', 'error', 'error'],
  ['section-missing', 'info', 'warning', 'error'],
  ['action-item-without-owner', 'warning', 'warning', 'error'],
  ['impact-not-quantified', 'warning', 'warning', 'warning'],
  ['timeline-out-of-order', 'warning', 'warning', 'warning'],
  ['time-to-detect-unknown', 'warning', 'warning', 'warning'],
  ['time-to-mitigate-unknown', 'warning', 'warning', 'warning'],
  ['root-cause-shallow', 'warning', 'warning', 'warning'],
  ['lessons-too-few', 'warning', 'warning', 'warning'],
  ['action-item-vague', 'warning', 'warning', 'warning'],
  ['stated-time-contradictory', 'warning', 'warning', 'warning'],
  ['language-counterfactual', 'warning', 'warning', 'warning'],
  ['id-used-twice', 'warning', 'error', 'error'],
  ['placeholder-left-in', 'info', 'warning', 'error'],
] as const

describe('the severity of a remark follows the status of its document', () => {
  test.each(TABLE)('%s is %s in a draft, %s in review, %s when final', (id, draft, review, final) => {
    expect([judged(id, 'draft'), judged(id, 'review'), judged(id, null), judged(id, 'final')]).toEqual([
      draft,
      review,
      review,
      final,
    ])
  })

  test('every other rule is an info, but for the one about documents whose status nobody can read', () => {
    const named: readonly string[] = [...TABLE.map(([id]) => id), 'document-unreadable']
    const others = RULES.map(({ id }) => id).filter((id) => !named.includes(id))
    const loud = others.filter(
      (id) => judged(id, 'draft') !== 'info' || judged(id, 'review') !== 'info' || judged(id, 'final') !== 'info',
    )
    expect([others.length > 30, loud]).toEqual([true, []])
  })
})

describe('the configuration', () => {
  test.each([
    ['off', 'final', 'off'],
    ['info', 'final', 'info'],
    ['warning', 'final', 'warning'],
    ['error', 'review', 'error'],
    ['error', 'draft', 'warning'],
    ['off', 'draft', 'off'],
  ] as const)('%s in a %s document makes a missing section %s', (severity, status, expected) => {
    expect(judged('section-missing', status, { severity })).toBe(expected)
  })

  test.each([
    ['2027-02-28', 'info'],
    ['2027-03-01', 'error'],
    ['2027-03-02', 'error'],
    [null, 'info'],
  ] as const)('enforced from 1 March 2027, a document dated %s gets %s', (dated, expected) => {
    expect(judged('impact-not-quantified', 'final', { severity: 'error', 'enforce-from': '2027-03-01' }, dated)).toBe(
      expected,
    )
  })

  test('a rule that is off stays off, whatever day it is enforced from', () => {
    expect(judged('section-missing', 'final', { severity: 'off', 'enforce-from': '2027-03-01' }, null)).toBe('off')
  })
})
