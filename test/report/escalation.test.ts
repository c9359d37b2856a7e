import { describe, expect, test } from '@jest/globals'
import { addDays, type Day } from '../../src/calendar/day.js'
import { withSteps } from '../../src/report/apply-nudges.js'
import { planNudges } from '../../src/report/nudges.js'
import type { ReportSettings } from '../../src/report/settings.js'
import { dueStep } from '../../src/report/steps.js'
import type { TrackedItem } from '../../src/sync/tracked-item.js'
import { anItem, SETTINGS } from './builders.js'

const LEADS: ReportSettings = {
  ...SETTINGS,
  escalation: [
    { after: { amount: 28, unit: 'days' }, to: 'linus' },
    { after: { amount: 14, unit: 'days' }, to: 'acme/leads' },
  ],
}

/** All that is said of one item from a day on, a run a day. */
function transcript(start: TrackedItem, from: Day, days: number, settings = LEADS) {
  const said: string[] = []
  let item = start
  for (let count = 0; count < days; count += 1) {
    const today = addDays(from, count)
    for (const { mention, step, due, covers } of planNudges([item], today, settings).nudges) {
      said.push(`${today} ${step} → ${mention.join(', ')}`)
      item = withSteps([item], [{ item, step, due }, ...covers])[0] ?? item
    }
  }
  return said
}

describe('When reminders do not help', () => {
  test('whom the configuration names is asked, each step once, in the place of the reminder of that day', () => {
    expect(transcript(anItem(), '2026-11-23', 90)).toEqual([
      '2026-11-26 before → ada',
      '2026-12-02 after-1 → ada',
      '2026-12-09 after-2 → ada',
      '2026-12-15 overdue-1 → acme/leads',
      '2026-12-16 after-3 → ada',
      '2026-12-23 after-4 → ada',
      '2026-12-29 overdue-2 → linus',
    ])
  })

  test('nobody is asked where the configuration names nobody', () => {
    expect(transcript(anItem(), '2026-12-10', 90, SETTINGS).join()).not.toContain('overdue')
  })

  test('the owner is told beforehand who is asked, and when', () => {
    expect(dueStep(anItem(), '2026-12-02', LEADS)?.ahead).toEqual({ on: '2026-12-15', to: 'acme/leads' })
    const asked = anItem({ nudges: [{ step: 'overdue-1', due: '2026-12-01' }] })
    expect(dueStep(asked, '2026-12-16', LEADS)?.ahead).toEqual({ on: '2026-12-29', to: 'linus' })
  })

  test('a date that moved begins anew', () => {
    const sent = [
      { step: 'after-4', due: '2026-12-01' },
      { step: 'overdue-1', due: '2026-12-01' },
    ] as const
    const moved = anItem({ effectiveDue: '2027-01-05', nudges: sent })
    expect(transcript(moved, '2027-01-15', 5)).toEqual([
      '2027-01-15 after-2 → ada',
      '2027-01-19 overdue-1 → acme/leads',
    ])
  })

  test('nobody is gone over the head of an owner who was not reminded: she is told first', () => {
    const woken = anItem({ effectiveDue: '2026-11-02', nudges: [{ step: 'before', due: '2026-11-02' }] })
    expect(dueStep(woken, '2026-12-01', LEADS)).toMatchObject({
      step: 'after-4',
      escalation: null,
      ahead: { on: '2026-12-02', to: 'linus' },
    })
    expect(transcript(woken, '2026-12-01', 3)).toEqual(['2026-12-01 after-4 → ada', '2026-12-02 overdue-2 → linus'])
  })

  test('one that falls on a day off comes on the next working day, and of missed ones the latest', () => {
    const settings = { ...LEADS, escalation: [{ after: { amount: 4, unit: 'days' } as const, to: 'linus' }] }
    expect(transcript(anItem(), '2026-12-04', 4, settings)).toContain('2026-12-07 overdue-1 → linus')
    expect(transcript(anItem({ owners: [] }), '2027-02-01', 5)).toEqual(['2027-02-01 overdue-2 → linus'])
  })

  test('a person gets one of them a run, with her others in it', () => {
    const reminded = [{ step: 'after-2', due: '2026-12-01' }] as const
    const items = [31, 32, 33].map((number) => anItem({ number, owners: [`person${number}`], nudges: reminded }))
    const { nudges } = planNudges(items, '2026-12-15', LEADS)
    expect(nudges.map(({ item, mention }) => [item.issue?.number, mention])).toEqual([[31, ['acme/leads']]])
    expect(nudges[0]?.alsoYours.map(({ issue }) => issue?.number)).toEqual([32, 33])
  })

  test('who is at work on it is left in peace, and so are those who would decide', () => {
    const active = () => ({ pullRequestOpen: true, ownerActive: false })
    expect(planNudges([anItem()], '2026-12-15', LEADS, active).nudges).toEqual([])
  })
})

describe('What nobody owns', () => {
  const nobody = anItem({ owners: [], effectiveDue: '2027-03-01' })

  test('is said to the first of those people once it was to have an owner, and once', () => {
    // Filed on Wednesday 4 November: five working days end on the 11th.
    expect(transcript(nobody, '2026-11-09', 60)).toEqual(['2026-11-12 unassigned → linus'])
  })

  test('is said to nobody where the configuration names nobody', () => {
    expect(transcript(nobody, '2026-11-09', 60, SETTINGS)).toEqual([])
  })
})
