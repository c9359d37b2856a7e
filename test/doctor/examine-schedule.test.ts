import { expect, test } from '@jest/globals'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import { examineSchedule } from '../../src/doctor/examine-schedule.js'
import type { ReportFacts } from '../../src/doctor/facts.js'
import { aSetUp, exampleWith, known, PATH, refused, said } from './a-set-up.js'

const reported = (report: Partial<ReportFacts>) =>
  said(examineSchedule(aSetUp({ report: known({ beat: null, damaged: null, openSince: null, ...report }) }))).at(-1)
const inState = (state: string) => examineSchedule(aSetUp({ hostWorkflows: known([{ path: PATH, state }]) }))

test('the workflow is active, and the last report is named', () => {
  expect(said(examineSchedule(aSetUp()))).toEqual([
    'ok  The workflow is active.',
    'ok  The last weekly report was that of 2026-W48.',
  ])
})

test('without a schedule nobody is reminded', () => {
  const [found] = examineSchedule(aSetUp({ workflows: [exampleWith(/ {2}schedule:\n.*\n/, '')] }))
  expect(found).toMatchObject({ state: 'warning', paste: ['on:', '  schedule:', "    - cron: '17 7 * * 1-5'"] })
})

test.each([
  ['disabled_inactivity', 'it was disabled after 60 days without activity in the repository'],
  ['disabled_manually', 'somebody disabled it'],
  ['disabled_by_magic', 'it is disabled'],
])('%s is a problem, and why', (state, why) => {
  expect(inState(state)[0]).toMatchObject({
    state: 'problem',
    what: `GitHub does not run this workflow: ${why}.`,
    mend: 'Enable it again under Actions, then run it by hand once.',
  })
})

test('a workflow that is not on the default branch has no schedule yet', () => {
  expect(inState('deleted')[0]).toMatchObject({ state: 'warning', mend: 'Merge it into the default branch.' })
  expect(examineSchedule(aSetUp({ hostWorkflows: known([]) }))[0]).toMatchObject({ state: 'warning' })
})

test('whether it runs is not known without the permission for it', () => {
  const found = examineSchedule(aSetUp({ hostWorkflows: refused('forbidden', 'No.', 'Add `actions: read`.') }))
  expect(found[0]).toMatchObject({ state: 'unknown', mend: 'Add `actions: read`.' })
})

test.each<[string, Partial<ReportFacts>, string | RegExp]>([
  [
    'missing ones',
    { beat: { last: '2026-W45', missed: 2 } },
    /^warning {2}The last weekly report was that of 2026-W45\. 2 reports are missing: /,
  ],
  ['none yet, and nothing is open', {}, 'ok  There was no weekly report yet.'],
  ['none yet, 13 days after filing', { openSince: '2026-11-15' }, 'ok  There was no weekly report yet.'],
  [
    'none yet, 14 days after filing',
    { openSince: '2026-11-14' },
    'warning  There is no weekly report, although something has been open since 2026-11-14.',
  ],
  ['a report that lost its mark', { damaged: 7 }, /^warning {2}The report issue #7 has lost its hidden mark/],
])('%s', (_, report, what) => {
  expect(reported(report)).toEqual(typeof what === 'string' ? what : expect.stringMatching(what))
})

test('a report that is off is not missed', () => {
  const config = { ...DEFAULT_CONFIG, 'follow-up': { ...DEFAULT_CONFIG['follow-up'], report: 'off' as const } }
  expect(said(examineSchedule(aSetUp({ config }))).at(-1)).toBe('ok  The report is off (`follow-up.report`).')
})
