import { describe, expect, test } from '@jest/globals'
import { addDays, type Day, weekdayOf } from '../../src/calendar/day.js'
import type { Comment } from '../../src/ports/tracker.js'
import { activityFrom, gatherComments } from '../../src/report/activity.js'
import { applyNudges, plannedNudges, recordSteps, withSteps } from '../../src/report/apply-nudges.js'
import { issuesInWork } from '../../src/report/in-work.js'
import { nudgeMark } from '../../src/report/mark.js'
import { nudgeShortlist, planNudges } from '../../src/report/nudges.js'
import { saidToday } from '../../src/report/said-today.js'
import { dueStep, remindersEnded } from '../../src/report/steps.js'
import type { RecentComments } from '../../src/sync/asked/recent-comments.js'
import type { TrackedItem } from '../../src/sync/tracked-item.js'
import { fc } from '../support/random.js'
import { aComment, anIssue, anItem, SETTINGS, US } from './builders.js'
import { type SmallTracker, smallTracker } from './small-tracker.js'

const OURS = new Set([US.id])
/** What a tracker was told lately, asked for once more each time. */
const LATELY: RecentComments = (tracker) => tracker.commentsSince('2026-11-18T00:00:00Z')

describe('the step that is due', () => {
  // 1 December 2026 is a Tuesday.
  const sent = (step: string, due: Day = '2026-12-01') => [{ step, due }]
  test.each<[string, Day, Partial<TrackedItem>, string | null]>([
    ['4 working days before, nothing is sent', '2026-11-25', {}, null],
    ['3 working days before, over a weekend', '2026-11-26', {}, 'before'],
    ['the step before is sent once', '2026-11-27', { nudges: sent('before') }, null],
    ['a missed step before is made up for on the day itself', '2026-12-01', {}, 'before'],
    ['1 working day after', '2026-12-02', { nudges: sent('before') }, 'after-1'],
    ['between two steps nothing is sent', '2026-12-08', { nudges: sent('after-1') }, null],
    ['7 days after that step', '2026-12-09', { nudges: sent('after-1') }, 'after-2'],
    ['of missed steps only the latest is sent', '2026-12-17', {}, 'after-3'],
    ['a step that follows a missed one is not the missed one', '2026-12-18', { nudges: sent('after-3') }, null],
    ['the fourth after is the last', '2026-12-23', { nudges: sent('after-3') }, 'after-4'],
    ['nothing comes after the last', '2027-03-01', { nudges: sent('after-4') }, null],
    ['a moved date starts again', '2026-12-02', { nudges: sent('after-4', '2026-10-01') }, 'after-1'],
    ['a clock that went back sends nothing again', '2026-12-02', { nudges: sent('after-2') }, null],
    ['none on a Saturday', '2026-12-05', {}, null],
    ['none on a holiday', '2026-12-10', {}, null],
    ['a closed item has none', '2026-12-02', { state: 'done' }, null],
    ['an item without a date has none', '2026-12-02', { effectiveDue: null }, null],
    ['an item without an issue has none', '2026-12-02', { issue: null }, null],
  ])('%s', (_, today, wishes, step) => {
    const settings = { ...SETTINGS, calendar: { ...SETTINGS.calendar, holidays: ['2026-12-10'] as const } }
    expect(dueStep(anItem(wishes), today, settings)?.step ?? null).toBe(step)
  })

  test('says how late it is and when the next one comes', () => {
    expect(dueStep(anItem(), '2026-12-02', SETTINGS)).toEqual({
      step: 'after-1',
      due: '2026-12-01',
      escalation: null,
      reminder: null,
      workingDaysLate: 1,
      next: '2026-12-09',
      ahead: null,
    })
    expect(dueStep(anItem(), '2026-12-23', SETTINGS)?.next).toBeNull()
  })

  test('a step on a holiday comes on the next working day, and the steps after it stay where they are', () => {
    const settings = { ...SETTINGS, calendar: { ...SETTINGS.calendar, holidays: ['2026-12-09'] as const } }
    const item = anItem({ nudges: sent('after-1') })
    expect(dueStep(anItem(), '2026-12-02', settings)?.next).toBe('2026-12-10')
    expect(dueStep(item, '2026-12-10', settings)).toMatchObject({ step: 'after-2', next: '2026-12-16' })
  })

  test('a missed step before the due date is not sent when the date is past', () => {
    const followUp = { ...SETTINGS.followUp, after: { amount: 3, unit: 'working-days' } as const }
    expect(dueStep(anItem(), '2026-12-02', { ...SETTINGS, followUp })).toBeNull()
  })

  test('reminders have ended when the last one was sent for this date', () => {
    expect(remindersEnded(anItem({ nudges: sent('after-4') }), SETTINGS)).toBe(true)
    expect(remindersEnded(anItem({ nudges: sent('after-4', '2026-11-01') }), SETTINGS)).toBe(false)
  })
})

describe('planning reminders', () => {
  const today = '2026-12-02'

  test('no reminder outside the vault lists what is confidential, and each of those waits for its own', () => {
    const secret = { postmortem: { confidential: true }, isInVault: true }
    const open = anItem({ number: 31, effectiveDue: '2026-11-20' })
    const hidden = anItem({ number: 32, ...secret })
    const other = anItem({ number: 33, ...secret })
    const { nudges } = planNudges([open, hidden], today, SETTINGS)
    expect(nudges.map(({ item, alsoYours, covers }) => [item.issue?.number, alsoYours, covers])).toEqual([[31, [], []]])
    const shown = plannedNudges(planNudges([hidden, other], today, SETTINGS).nudges)
    expect(shown).toMatchObject([{ title: 'A confidential action item' }])
    expect(JSON.stringify(shown)).not.toContain(hidden.title)
  })

  test('nobody is reminded on an issue that was public before its postmortem became confidential', () => {
    expect(planNudges([anItem({ postmortem: { confidential: true } })], today, SETTINGS).nudges).toEqual([])
  })

  test('a person gets one reminder, for her latest item, with her other items in it', () => {
    const late = anItem({ number: 31 })
    const later = anItem({ number: 32, effectiveDue: '2026-11-20' })
    const soon = anItem({ number: 33, effectiveDue: '2026-12-04' })
    const far = anItem({ number: 34, effectiveDue: '2027-02-01' })
    const { nudges, waiting } = planNudges([late, later, soon, far], today, SETTINGS)
    expect(nudges).toHaveLength(1)
    expect(nudges[0]).toMatchObject({ item: later, mention: ['ada'], step: 'after-2', workingDaysLate: 8 })
    expect(nudges[0]?.alsoYours).toEqual([late, soon])
    expect(nudges[0]?.covers.map(({ item, step }) => [item.issue?.number, step])).toEqual([
      [31, 'after-1'],
      [33, 'before'],
    ])
    expect(waiting).toEqual([])
  })

  test('owners of one item are mentioned together', () => {
    const { nudges } = planNudges([anItem({ owners: ['ada', 'grace'] })], today, SETTINGS)
    expect(nudges.map(({ mention }) => mention)).toEqual([['ada', 'grace']])
  })

  test('an item waits when one of its owners is told of another: GitHub would tell her of both', () => {
    const both = anItem({ number: 31, owners: ['ada', 'grace'] })
    const first = anItem({ number: 32, owners: ['Ada'], effectiveDue: '2026-11-20' })
    const { nudges, waiting } = planNudges([both, first], today, SETTINGS)
    expect(nudges.map(({ item, mention }) => [item.issue?.number, mention])).toEqual([[32, ['Ada']]])
    expect(nudges[0]?.alsoYours).toEqual([both])
    expect(nudges[0]?.covers).toEqual([])
    expect(waiting).toEqual([{ item: both, step: 'after-1', because: 'limit' }])
  })

  test('an item that waits for another is looked at too: it is sent when the other one is in work', async () => {
    const both = anItem({ number: 31, owners: ['ada', 'grace'] })
    const first = anItem({ number: 32, effectiveDue: '2026-11-20' })
    const comments = await gatherComments(() => smallTracker(), LATELY, nudgeShortlist([both, first], today, SETTINGS))
    const activityOf = activityFrom(comments, new Map([['acme/shop#32', 88]]), today, SETTINGS)
    const { nudges } = planNudges([both, first], today, SETTINGS, activityOf)
    expect(nudges.map(({ item }) => item)).toEqual([both])
  })

  test('a login that stands twice on an item, in another case, is one person', () => {
    expect(planNudges([anItem({ owners: ['ada', 'Ada'] })], today, SETTINGS).nudges[0]?.mention).toEqual(['ada'])
  })

  test('an item that nobody can be reminded of waits; a team is reminded where no person owns it', () => {
    const nobody = anItem({ number: 31, owners: [], otherOwners: ['Ada L.'] })
    const team = anItem({ number: 32, owners: [], otherOwners: ['acme/platform'] })
    const { nudges, waiting } = planNudges([nobody, team], today, SETTINGS)
    expect(nudges.map(({ mention }) => mention)).toEqual([['acme/platform']])
    expect(waiting).toEqual([{ item: nobody, step: 'after-1', because: 'nobody-to-mention' }])
  })

  test('beyond the limit the most overdue and, among equals, the worst incidents come first', () => {
    const items = [
      anItem({ number: 1, owners: ['ada'], postmortem: { severity: 'SEV3' } }),
      anItem({ number: 2, owners: ['grace'], postmortem: { severity: 'SEV1' } }),
      anItem({ number: 3, owners: ['linus'], effectiveDue: '2026-11-02', postmortem: { severity: null } }),
    ]
    const { nudges, waiting } = planNudges(items, today, { ...SETTINGS, nudgeLimit: 2 })
    expect(nudges.map(({ item }) => item.issue?.number)).toEqual([3, 2])
    expect(waiting).toEqual([{ item: items[0], step: 'after-1', because: 'limit' }])
  })

  test('nobody is reminded whose owner wrote on the issue in the last 5 working days, or who has a pull request open', async () => {
    const items = [1, 2, 3, 4].map((number) => anItem({ number, owners: [`person${number}`] }))
    const tracker = smallTracker()
    const person = (number: number) => ({ id: number, login: `Person${number}` })
    tracker.said.set(1, [aComment('On it.', person(1), '2026-11-25T08:00:00Z')])
    tracker.said.set(2, [aComment('On it.', person(2), '2026-11-24T23:00:00Z')])
    tracker.said.set(3, [aComment('Any news?', person(2), '2026-12-01T08:00:00Z')])
    const comments = await gatherComments(() => tracker, LATELY, nudgeShortlist(items, today, SETTINGS))
    const plan = planNudges(
      items,
      today,
      SETTINGS,
      activityFrom(comments, new Map([['acme/shop#4', 88]]), today, SETTINGS),
    )
    expect(plan.nudges.map(({ item }) => item.issue?.number)).toEqual([2, 3])
    expect(plan.waiting.map(({ item, because }) => [item.issue?.number, because])).toEqual([
      [1, 'active'],
      [4, 'pull-request'],
    ])
  })

  test('a reminder that an owner’s own token wrote does not make her active', () => {
    const said = aComment(nudgeMark('before', '2026-12-01'), { id: 7, login: 'ada' }, '2026-12-01T08:00:00Z')
    const activityOf = activityFrom(new Map([['acme/shop#31', [said]]]), new Map(), today, SETTINGS)
    expect(planNudges([anItem()], today, SETTINGS, activityOf).nudges).toHaveLength(1)
  })

  test('an issue whose comments could not be read waits', async () => {
    const tracker = smallTracker()
    tracker.fail('commentsSince', 'limited')
    const comments = await gatherComments(() => tracker, LATELY, [anItem()])
    const { nudges, waiting } = planNudges(
      [anItem()],
      today,
      SETTINGS,
      activityFrom(comments, new Map(), today, SETTINGS),
    )
    expect(nudges).toEqual([])
    expect(waiting.map(({ because }) => because)).toEqual(['not-looked-at'])
  })

  test('what somebody is at work on is not listed in the reminder of another item', () => {
    const [late, proposed] = [anItem({ number: 31 }), anItem({ number: 32 })]
    const { nudges } = planNudges([late, proposed], today, SETTINGS, ({ issue }) => ({
      pullRequestOpen: issue?.number === 32,
      ownerActive: false,
    }))
    expect(nudges.map(({ item, alsoYours, covers }) => [item, alsoYours, covers])).toEqual([[late, [], []]])
  })

  test('all items of those who are reminded are looked at, and no more of others than the limit', () => {
    const hers = Array.from({ length: 60 }, (_, at) => anItem({ number: at + 1 }))
    expect(nudgeShortlist(hers, today, SETTINGS)).toHaveLength(60)
    const everyones = Array.from({ length: 500 }, (_, at) => anItem({ number: at + 1, owners: [`p${at % 100}`] }))
    const asked = nudgeShortlist(everyones, today, SETTINGS).flatMap(({ owners }) => owners)
    expect(new Set(asked).size).toBe(50)
  })
})

describe('on the day of a reminder', () => {
  const today = '2026-12-17'
  const settings = { ...SETTINGS, escalation: [{ after: { amount: 14, unit: 'days' } as const, to: 'acme/leads' }] }
  const reminded = (on: string) => aComment(nudgeMark('after-3', '2026-12-01'), US, `${on}T08:00:00Z`)
  const planned = (items: readonly TrackedItem[], said: ReadonlyMap<string, readonly Comment[]>) => {
    const sources = { comments: said, ourIds: OURS, today, settings } as const
    return planNudges(items, today, settings, undefined, saidToday(items, sources)).nudges.map(({ item, step }) => [
      item.issue?.number,
      step,
    ])
  }
  const sent = [{ step: 'after-3', due: '2026-12-01' }] as const

  test('nobody is asked to decide, as the reminder says', () => {
    const items = [anItem({ number: 31, nudges: sent })]
    expect(planned(items, new Map([['acme/shop#31', [reminded('2026-12-16')]]]))).toEqual([[31, 'overdue-1']])
    expect(planned(items, new Map([['acme/shop#31', [reminded(today)]]]))).toEqual([])
  })

  test('its owner gets no second one on another issue', () => {
    const items = [anItem({ number: 31, nudges: sent }), anItem({ number: 32, effectiveDue: '2026-12-16' })]
    expect(planned(items, new Map([['acme/shop#31', [reminded(today)]]]))).toEqual([])
    const pasted = { ...reminded(today), author: { id: 9, login: 'mallory' } }
    expect(planned(items, new Map([['acme/shop#31', [pasted]]]))).toEqual([[31, 'overdue-1']])
  })

  test('one that is not on record is taken up, with what it listed', () => {
    const items = [anItem({ number: 31 }), anItem({ number: 32 })]
    const said = saidToday(items, {
      ...{ comments: new Map([['acme/shop#31', [reminded(today)]]]), ourIds: OURS, today, settings },
    })
    const [nudge, ...more] = planNudges(items, today, settings, undefined, said).nudges
    expect([nudge?.item.issue?.number, nudge?.covers.map(({ item }) => item.issue?.number)]).toEqual([31, [32]])
    expect(more).toEqual([])
  })
})

describe('sending reminders', () => {
  const today = '2026-12-02'
  const record = (body: string, step: string, due: Day) => (body === 'broken' ? null : `${body}[${step} ${due}]`)

  async function run(items: readonly TrackedItem[], tracker: SmallTracker) {
    const { nudges } = planNudges(items, today, SETTINGS)
    const comments = await gatherComments(() => tracker, LATELY, nudgeShortlist(items, today, SETTINGS))
    const tools = { trackerOf: () => tracker, ourIds: OURS, comments, render: () => '@ada, this was due.\n', record }
    const { outcomes, sent } = await applyNudges(nudges, tools)
    return { outcomes: [...outcomes, ...(await recordSteps(sent, tools))], sent }
  }

  test('the comment comes first, then its record and that of the items that it lists', async () => {
    const tracker = smallTracker([anIssue(31, { body: 'a' }), anIssue(32, { body: 'b' })])
    const items = [anItem({ number: 31 }), anItem({ number: 32 })]
    const { outcomes, sent } = await run(items, tracker)
    expect(tracker.writes).toEqual(['comment #31', 'update #31', 'update #32'])
    expect(tracker.said.get(31)?.[0]?.body).toBe(
      '@ada, this was due.\n\n<!-- followthrough:nudge:after-1:2026-12-01 -->',
    )
    expect(tracker.issues.get(32)?.body).toBe('b[after-1 2026-12-01]')
    expect(outcomes).toEqual([
      {
        kind: 'comment',
        key: 'INC-2026-014/a31',
        title: 'Alert on queue 31',
        issue: items[0]?.issue,
        because: 'it was due 1 working day ago, on 2026-12-01',
        outcome: 'done',
        refusal: null,
      },
    ])
    expect(planNudges(withSteps(items, sent), today, SETTINGS).nudges).toEqual([])
  })

  test('a run that broke off after the comment is made up for without saying it again', async () => {
    const tracker = smallTracker([anIssue(31)])
    tracker.fail('read', 'unknown')
    const first = await run([anItem()], tracker)
    expect(first.outcomes.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['comment', 'done'],
      ['update', 'unknown'],
    ])
    await run([anItem()], tracker)
    expect(tracker.writes).toEqual(['comment #31', 'update #31'])
  })

  test('a mark that somebody else pasted does not silence a reminder', async () => {
    const tracker = smallTracker([anIssue(31)])
    tracker.said.set(31, [aComment(nudgeMark('after-1', '2026-12-01'), { id: 5, login: 'mallory' })])
    await run([anItem()], tracker)
    expect(tracker.writes).toEqual(['comment #31', 'update #31'])
  })

  test('a comment without a clear answer is not tried again in the run, and nothing is recorded for it', async () => {
    const tracker = smallTracker([anIssue(31), anIssue(33)])
    tracker.fail('comment', 'unknown', true)
    const items = [anItem({ number: 31 }), anItem({ number: 32 }), anItem({ number: 33, owners: ['grace'] })]
    const { outcomes } = await run(items, tracker)
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['unknown', 'done'])
    expect(tracker.writes).toEqual(['comment #31', 'comment #33', 'update #33'])
  })

  test('an item of two people counts as told when both of their reminders went out', async () => {
    const items = [
      anItem({ number: 31, effectiveDue: '2026-11-20' }),
      anItem({ number: 32, effectiveDue: '2026-11-20', owners: ['grace'] }),
      anItem({ number: 33, owners: ['ada', 'grace'] }),
    ]
    const issues = [anIssue(31), anIssue(32), anIssue(33)]
    const broken = smallTracker(issues)
    broken.fail('comment', 'forbidden')
    await run(items, broken)
    expect(broken.writes).toEqual(['comment #32', 'update #32'])
    const whole = smallTracker(issues)
    await run(items, whole)
    expect(whole.writes).toEqual(['comment #31', 'comment #32', 'update #31', 'update #32', 'update #33'])
  })

  test('a damaged mark is an outcome', async () => {
    const { outcomes } = await run([anItem()], smallTracker([anIssue(31, { body: 'broken' })]))
    expect(outcomes.at(-1)).toMatchObject({ kind: 'update', outcome: 'failed', refusal: { kind: 'invalid' } })
  })

  test('a dry run shows the same reminders as planned', () => {
    const planned = plannedNudges(planNudges([anItem()], '2026-11-26', SETTINGS).nudges)
    expect(planned).toMatchObject([{ outcome: 'planned', because: 'it is due on 2026-12-01' }])
  })
})

test('an issue is in work while an open pull request says that it closes it', () => {
  const said = (title: string, body = '') => ({ number: 9, title, body })
  const pullRequests = [
    said('Fix the alert, closes #31', 'Also resolves: ACME/shop#32 and fixed acme/ops#33.'),
    said('Close https://github.com/acme/shop/issues/34', 'See #35. It discloses #36, closes#37'),
    said('closes '.repeat(20_000)),
  ]
  expect([...issuesInWork(pullRequests, 'acme/shop').keys()]).toEqual([
    'acme/shop#31',
    'acme/shop#32',
    'acme/ops#33',
    'acme/shop#34',
  ])
})

describe('laws of reminders', () => {
  const people = ['ada', 'grace', 'linus', 'Ada']
  const items = fc
    .array(
      fc.record({
        owners: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 3 }),
        due: fc.integer({ min: -40, max: 40 }),
        severity: fc.constantFrom('SEV1', 'SEV2', null),
      }),
      { maxLength: 8 },
    )
    .map((wishes) =>
      wishes.map(({ owners, due, severity }, at) =>
        anItem({ number: at + 1, owners, effectiveDue: addDays('2026-12-01', due), postmortem: { severity } }),
      ),
    )

  function day(all: readonly TrackedItem[], today: Day) {
    const { nudges, waiting } = planNudges(all, today, SETTINGS)
    const steps = nudges.flatMap(({ item, step, due, covers }) => [{ item, step, due }, ...covers])
    const once = [...new Map(steps.map((step) => [step.item, step])).values()]
    return { nudges, waiting, after: withSteps(all, once) }
  }

  test('nobody is told twice in a run, and a second run on the same day sends only what waited', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 60 }), (all, offset) => {
        const today = addDays('2026-11-02', offset)
        const { nudges, waiting, after } = day(all, today)
        const told = nudges.flatMap(({ item }) => [...new Set(item.owners.map((login) => login.toLowerCase()))])
        expect(new Set(told).size).toBe(told.length)
        const waited = new Set(waiting.map(({ item }) => item.key))
        expect(day(after, today).nudges.filter(({ item }) => !waited.has(item.key))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('over 60 days every step is sent at most once for a due date, and never on a day off', () => {
    fc.assert(
      fc.property(items, (start) => {
        let all: readonly TrackedItem[] = start
        for (let offset = 0; offset < 60; offset += 1) {
          const today = addDays('2026-11-02', offset)
          const { nudges, after } = day(all, today)
          if (weekdayOf(today) > 5) expect(nudges).toEqual([])
          all = after
        }
        for (const { nudges } of all) {
          const said = nudges.map(({ step, due }) => `${step} ${due}`)
          expect(new Set(said).size).toBe(said.length)
          expect(said.filter((step) => step.startsWith('after')).length).toBeLessThanOrEqual(4)
        }
      }),
      { numRuns: 5 },
    )
  })

  test('an owner of an overdue item is told of it within the week, as long as reminders go on', () => {
    fc.assert(
      fc.property(items, (start) => {
        let all: readonly TrackedItem[] = start
        for (let offset = 0; offset < 40; offset += 1) all = day(all, addDays('2026-11-02', offset)).after
        for (const item of all) {
          const isReminded = item.owners.length > 0 && (item.effectiveDue ?? '') < '2026-12-04'
          if (isReminded) expect(item.nudges.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 5 },
    )
  })
})
