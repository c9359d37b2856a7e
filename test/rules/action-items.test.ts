import { describe, expect, test } from '@jest/globals'
import type { Day } from '../../src/calendar/day.js'
import type { ActionItem } from '../../src/postmortem/model.js'
import type { Deadline } from '../../src/rules/rule.js'
import { kindInWords, likelyKind } from '../../src/rules/text/item-kinds.js'
import { items, said } from './said-about-items.js'

const by = (day: Day) => (): Deadline => ({ day, because: 'P2, 60 days from filing' })

test.each([
  ['Alert when the queue is full', 'detect', 'detect'],
  ['Write the runbook for the gateway', 'mitigate', 'mitigate'],
  ['Backfill the orders of the day', 'repair', 'repair'],
  ['Test the alerts in staging', null, 'prevent'],
  ['Reject a configuration without upstreams', null, 'prevent'],
  ['Investigate why the canary passed', null, 'investigate'],
] as const)('what "%s" does is surely %s and likely %s', (title, sure, likely) => {
  expect([kindInWords(title), likelyKind(title)]).toEqual([sure, likely])
})

describe('dates of action items', () => {
  test('a date of the deadline is proposed where none is written', () => {
    const [first] = said('action-item-without-due-date', items('Reject it — @ada'), { deadlineOf: by('2026-12-05') })
    expect(first).toContain('`due 2026-12-05`')
  })

  test('the date that is proposed is that of the priority that is proposed beside it', () => {
    const deadlineOf = ({ priority }: ActionItem): Deadline =>
      priority?.value === 'P1' ? { day: '2026-12-10', because: '30 days' } : { day: '2027-02-08', because: '90 days' }
    const known = { severityRank: 0, deadlineOf }
    const text = items('Reject it — @ada', 'Alert on it — @ada')
    expect(said('action-item-without-due-date', text, known)).toEqual([
      expect.stringContaining('`due 2026-12-10`'),
      expect.stringContaining('`due 2027-02-08`'),
    ])
  })

  test('an item is due before the day of the incident where nobody knows when it was written', () => {
    const text = items('Reject it — @ada, due 2026-11-02', 'Alert on it — @ada, due 2026-11-03')
    expect(said('action-item-due-before-written', text)).toEqual([
      'The action item `Reject it` is due on 2026-11-02, before the incident of 2026-11-03. Write a date that is still to come, or tick the item when it is done.',
    ])
  })

  test('an item on its deadline is in time, and without a deadline none is late', () => {
    const text = items('Reject it — @ada, due 2026-12-06')
    expect(said('action-item-due-late', text, { deadlineOf: by('2026-12-06') })).toEqual([])
    expect(said('action-item-due-late', text)).toEqual([])
    expect(said('action-item-due-late', text, { deadlineOf: by('2026-12-05') })).toEqual([
      'The action item `Reject it` is due on `2026-12-06`, later than the team allows: P2, 60 days from filing, is `2026-12-05`. Choose a date up to `2026-12-05`, or split off the part that can be done by then.',
    ])
  })
})

describe('owners of action items', () => {
  const text = items('Reject it — @ada, @acme/platform', 'Alert on it — Owner: Grace')

  test('who cannot be assigned is named, teams and plain names are not asked about', () => {
    expect(said('action-item-owner-unassignable', text, { assignable: () => false })).toEqual([
      '`@ada` cannot be assigned to `Reject it`. Mend the login, give it access to the repository, or name somebody who has it.',
    ])
  })

  test('nobody is named where nobody asked', () => {
    expect(said('action-item-owner-unassignable', text)).toEqual([])
  })
})

describe('what an item lacks', () => {
  const table = (head: string, row: string) =>
    `# Checkout failed\n\n## Action items\n\n| ${head} |\n${head.replace(/[^|]+/g, '---').replace(/^/, '| ')} |\n| ${row} |\n`

  test.each([
    [
      'owner',
      'Fill the column `Assignee` with the login or team of whoever will do it, for example `@ada` or `@acme/platform`.',
    ],
    ['due-date', 'Fill the column `ETA` with a date that can be kept, for example `2026-12-10`.'],
    ['priority', 'Add a column `Priority` with how urgent it is, from `P0` to `P4`, for example `P2`.'],
    ['type', 'Add a column `Type` with one of '],
  ])('belongs into the columns of its table: %s', (lacks, hint) => {
    const text = table('Action | Assignee | ETA', 'Reject it |  |  ')
    expect(said(`action-item-without-${lacks}`, text)).toEqual([expect.stringContaining(hint)])
  })

  test('is asked for when there are words', () => {
    const text = items('TODO — @ada')
    for (const lacks of ['owner', 'due-date', 'priority', 'type'])
      expect(said(`action-item-without-${lacks}`, text)).toEqual([])
    expect(said('action-item-vague', text)).toEqual([
      'The action item `@ada` has no words yet. Write what will be done, or delete the line.',
    ])
  })

  test('is the owner, where the name of an author stands in its place', () => {
    const text = `---\nauthors: [Ann Lee]\n---\n${items('Reject it — Ann Lee, due 2026-12-01', 'Call Ann Lee')}`
    expect(said('action-item-without-owner', text)).toEqual([
      'The action item `Reject it` has no owner: `Ann Lee` is not read as one. Write the login, for example `@ada`, or `Owner: Ann Lee`, and map the name under `people.names`.',
      expect.stringContaining('The action item `Call Ann Lee` has no owner.'),
    ])
  })

  test.each([
    [0, ['Reject it', 'Alert on it', 'Rehearse it'], ['P1', 'P2', 'P2']],
    [2, ['Reject it', 'Alert on it', 'Rehearse it'], ['P2', 'P3', 'P3']],
    [0, ['Reject it — P1', 'Alert on it — P1', 'Rehearse it'], ['P2']],
    [2, ['Reject it — P2', 'Alert on it — P2', 'Rehearse it'], ['P3']],
  ])('is a priority, and not the same for all: %s %s', (severityRank, lines, priorities) => {
    const remarks = said('action-item-without-priority', items(...lines), { severityRank })
    expect(remarks.map((remark) => /example `(P\d)`/.exec(remark)?.[1])).toEqual(priorities)
  })
})

describe('twins', () => {
  test('items in other words, other order or the plural are one', () => {
    const text = items('Alert on a full disk of the database', 'Alert on full disks of the databases')
    expect(said('action-item-duplicate', text)).toEqual([
      'The action item `Alert on full disks of the databases` says the same as `Alert on a full disk of the database` in line 7. Keep one of them, or name what is different in both.',
    ])
  })

  test.each([
    [['Upgrade the proxy of region eu-1 to version 2', 'Upgrade the proxy of region eu-2 to version 2']],
    [['Write tests', 'Write docs']],
    [['Alert on full disks', 'Alert on slow disks']],
  ])('items that differ in a word that counts are two: %s', (lines) => {
    expect(said('action-item-duplicate', items(...lines))).toEqual([])
  })

  test('the same words below headings of their own are two items', () => {
    const text =
      '# Checkout failed\n\n## Action items\n\n### Short term\n- Add a limit\n\n### Long term\n- Add a limit\n'
    expect(said('action-item-duplicate', text)).toEqual([])
  })
})

describe('all action items together', () => {
  const severe = '---\nseverity: SEV1\n---\n'

  test('only alerts and runbooks prevent nothing, also when they are typed so', () => {
    const typed = items('Reject it — @ada, mitigate', 'Refuse it — @ada, detect')
    expect(said('prevention-missing', typed)[0]).toContain('they detect and mitigate it.')
    expect(said('prevention-missing', items('Alert on it', 'Write the runbook for it'))).toHaveLength(1)
  })

  test.each([
    [['Alert on it', 'Reject it']],
    [['Alert on it']],
    [['Alert on it — @ada, detect', 'Write the runbook for it — @ada, prevent']],
    [['Alert on it', 'Investigate why the alert was silent — @ada, investigate']],
  ])('prevention is not missed where one may prevent: %s', (lines) => {
    expect(said('prevention-missing', items(...lines))).toEqual([])
  })

  test('after an outage of the worst kinds one item is urgent', () => {
    const text = severe + items('Reject it — P2', 'Alert on it — P3')
    const known = { severityRank: 0 }
    expect(said('urgent-item-missing', text, known)[0]).toContain('the priorities are `P2` and `P3`.')
    expect(said('urgent-item-missing', text, { severityRank: 2 })).toEqual([])
    expect(said('urgent-item-missing', severe + items('Reject it — P1', 'Alert on it — P3'), known)).toEqual([])
    expect(said('urgent-item-missing', severe + items('Reject it', 'Alert on it — P3'), known)).toEqual([])
  })

  test('users that were hit make an outage visible at any severity', () => {
    const text = `---\nseverity: SEV3\nimpact: { users: 12400 }\n---\n${items('Reject it — P2')}`
    expect(said('urgent-item-missing', text)).toHaveLength(1)
  })

  test('one priority for all is said once: not where none is urgent', () => {
    const text = severe + items('Reject it — P2', 'Alert on it — P2', 'Rehearse it — P2')
    expect(said('action-items-one-priority', text, { severityRank: 2 })[0]).toContain(
      'All 3 action items with a priority have the same: `P2`.',
    )
    expect(said('action-items-one-priority', text, { severityRank: 0 })).toEqual([])
  })
})

describe('no action items', () => {
  const about = (body: string) => said('action-items-missing', `# Checkout failed\n\n## Action items\n\n${body}\n`)

  test.each([
    ['N/A', 1],
    ['None.', 1],
    ['No action items, because the old gateway is gone.', 0],
    ['', 0],
    ['- [ ] Reject it', 0],
    ['<!-- to do -->', 0],
  ])('"%s" gives %s remarks', (body, remarks) => {
    expect(about(body)).toHaveLength(remarks)
  })

  test('text without an item becomes the example', () => {
    expect(about('The gateway will reject it. We talked long about it.')).toEqual([
      'The section `Action items` has text, but no action item. Write each action as an item of its own, for example `- [ ] The gateway will reject it`.',
    ])
  })
})
