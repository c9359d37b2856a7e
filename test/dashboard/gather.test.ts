import { describe, expect, test } from '@jest/globals'
import type { Postmortem } from '../../src/postmortem/model.js'
import { anActionItem, anUnreadable, aPostmortem } from '../support/builders.js'
import { aDashboard, aDocument, aTeamsRecord, aTracked } from './a-record.js'

const secret = aPostmortem({
  id: 'INC-2026-666',
  path: 'postmortems/leak.md',
  title: 'Keys were copied',
  confidential: true,
  services: ['vault'],
  items: [anActionItem({ title: 'Rotate the signing key', due: '2026-11-01' }), anActionItem({ id: 'a2', due: null })],
})

function tracked(postmortem: Postmortem, ...changes: readonly Parameters<typeof aTracked>[2][]) {
  return postmortem.actionItems.map((action, at) => aTracked(postmortem, at + 1, changes[at])(action))
}

describe('confidential postmortems', () => {
  test('are counted, and nothing of them is among the facts', () => {
    for (const items of [null, tracked(secret)]) {
      const facts = aDashboard([aPostmortem(), secret], { tracked: items })
      expect(facts.counts.confidential).toEqual({ postmortems: 1, open: 2, overdue: 1 })
      expect(JSON.stringify(facts)).not.toMatch(/666|leak|Keys|Rotate|vault/)
    }
  })

  test('are no earlier incident that another is like', () => {
    const written = (id: string, date: string, more: string) =>
      aDocument(
        `${id}.md`,
        `---\nid: ${id}\ndate: ${date}\nservices: [checkout]\ncauses: [config-change]\n${more}---\n# Checkout returned 502s\n`,
      )
    const earlierOf = (more: string) =>
      aDashboard([written('INC-1', '2026-01-02', more), written('INC-2', '2026-02-03', '')]).incidents[0]?.earlier
    expect(earlierOf('')).toHaveLength(1)
    expect(earlierOf('confidential: true\n')).toEqual([])
  })

  test('an issue of theirs is no orphan', () => {
    expect(aDashboard([secret], { tracked: tracked(secret) }).counts.orphans).toBe(0)
  })
})

describe('what is counted', () => {
  test('documents that cannot be read, and open issues whose postmortem is not shown', () => {
    const postmortem = aPostmortem()
    const { counts } = aDashboard([anUnreadable('postmortems/x.md')], { tracked: tracked(postmortem) })
    expect(counts).toMatchObject({ unreadable: 1, orphans: 1, open: 0 })
  })

  test('incidents of the last 90 days against the 90 before', () => {
    const on = (date: `${number}-${number}-${number}`) => aPostmortem({ id: date, path: `${date}.md`, date, items: [] })
    const days = ['2026-11-27', '2026-08-30', '2026-08-29', '2026-06-01', '2026-05-31', '2026-11-28'] as const
    expect(aDashboard(days.map(on)).counts).toMatchObject({ lately: 2, before: 2 })
  })
})

describe('action items', () => {
  test('with an issue they are as document and issue say together', () => {
    const postmortem = aPostmortem({ items: [anActionItem({ due: '2026-11-20' })] })
    const items = tracked(postmortem, {
      owners: ['grace'],
      effectiveDue: '2026-11-25',
      filedAt: '2026-11-05T23:30:00Z',
    })
    const [item] = aDashboard([postmortem], { tracked: items, zone: 'Europe/Berlin' }).items
    expect(item).toMatchObject({ owners: ['@grace'], due: '2026-11-25', daysOverdue: 2, filed: '2026-11-06' })
    expect(item?.issue).toEqual({ shown: '#1', url: 'https://github.com/acme/shop/issues/1' })
  })

  test('one that sleeps is open and not overdue', () => {
    const postmortem = aPostmortem({ items: [anActionItem({ due: '2026-11-20' })] })
    const items = tracked(postmortem, { snoozedUntil: '2026-12-24', filedAt: '2026-11-05T08:00:00Z' })
    const facts = aDashboard([postmortem], { tracked: items })
    expect(facts.items[0]).toMatchObject({ daysOverdue: 0, snoozedUntil: '2026-12-24' })
    expect(facts.counts).toMatchObject({ open: 1, overdue: 0 })
    expect(facts.burnDown?.points.at(-1)).toMatchObject({ open: 1, overdue: 0 })
  })

  test('without GitHub they are as the document says, and those of a draft wait', () => {
    const items = [anActionItem({ due: '2026-11-20' })]
    const final = aDashboard([aPostmortem({ items })]).items[0]
    expect(final).toMatchObject({ state: 'open', isFollowed: true, daysOverdue: 7, filed: null })
    const draft = aDashboard([aPostmortem({ items, status: 'draft' })]).items[0]
    expect(draft).toMatchObject({ isFollowed: false, daysOverdue: 0, waits: 'waits for the postmortem to be final' })
  })

  test('of two documents with one id, each shows its own', () => {
    const [one, other] = ['a.md', 'b.md'].map((path) => aPostmortem({ path, items: [anActionItem({ title: path })] }))
    if (!one || !other) throw new Error('two postmortems are needed')
    const facts = aDashboard([one, other], { tracked: tracked(one, { closedAt: '2026-11-10T08:00:00Z' }) })
    expect(facts.items.map(({ title, state }) => `${title} ${state}`)).toEqual(['b.md open', 'a.md done'])
    expect(new Set(facts.incidents.map(({ anchor }) => anchor)).size).toBe(2)
  })

  test('the longest overdue stand first, then by due date, then what is finished', () => {
    const { documents, tracked: items } = aTeamsRecord()
    const facts = aDashboard(documents, { tracked: items })
    const late = facts.items.map(({ daysOverdue }) => daysOverdue).filter((days) => days > 0)
    expect(late).toEqual([...late].sort((a, b) => b - a))
    expect(facts.items.slice(0, late.length).every(({ daysOverdue }) => daysOverdue > 0)).toBe(true)
    expect(facts.items.at(-1)?.state).toBe('done')
  })
})

describe('times', () => {
  const timed = (id: string, severity: string, detected: string, mitigated: string) =>
    aDocument(
      `${id}.md`,
      `---\nid: ${id}\nseverity: ${severity}\nstarted: 2026-11-03T10:00:00Z\ndetected: 2026-11-03T${detected}:00Z\nmitigated: 2026-11-03T${mitigated}:00Z\n---\n# ${id}\n`,
    )

  test('stand against the target of their severity, and on it is within it', () => {
    const facts = aDashboard([
      timed('a', 'SEV1', '10:05', '10:36'),
      timed('b', 'SEV1', '10:02', '10:32'),
      timed('c', 'SEV3', '10:50', '11:00'),
      aDocument('d.md', '---\nid: d\nseverity: SEV1\n---\n# d\n'),
    ])
    expect(facts.times.detect).toMatchObject({ within: 2, judged: 2, known: 3, unknown: 1, median: 300 })
    expect(facts.times.mitigate).toMatchObject({ within: 1, judged: 2 })
    expect(facts.times.mitigate.lanes.map(({ severity, target, within }) => [severity, target, within])).toEqual([
      ['SEV1', 1_800, 1],
      ['SEV3', null, 1],
    ])
  })
})

test('severities that documents spell differently are one lane, named as the team names it', () => {
  const incident = (id: string, severity: string) =>
    aDocument(
      `${id}.md`,
      `---\nid: ${id}\nseverity: ${severity}\nstarted: 2026-11-03T10:00:00Z\ndetected: 2026-11-03T10:04:00Z\n---\n# ${id}\n`,
    )
  const { times } = aDashboard([incident('a', 'SEV1'), incident('b', 'S1'), incident('c', 'unheard-of')])
  expect(times.detect.lanes.map(({ severity, points }) => [severity, points.length])).toEqual([
    ['SEV1', 2],
    ['other', 1],
  ])
})

test('an incident that is like one before names it, why, and what of it is open', () => {
  const { documents, tracked: items } = aTeamsRecord()
  const { incidents, counts } = aDashboard(documents, { tracked: items })
  const repeated = incidents.filter(({ earlier }) => earlier.length > 0)
  expect(counts.repeated).toBe(repeated.length)
  const first = repeated[0]?.earlier[0]
  expect(first?.because.join()).toContain('same service')
  expect(incidents.map(({ anchor }) => anchor)).toContain(first?.anchor)
  const openOf = (anchor: string | undefined) =>
    incidents.find((one) => one.anchor === anchor)?.items.filter(({ state }) => state === 'open')
  expect(first?.unfinished).toEqual(openOf(first?.anchor))
})

test('months without an incident stand among the outcomes of twelve months', () => {
  const { outcomes } = aDashboard([aPostmortem()])
  expect(outcomes.map(({ month }) => month)).toEqual([
    '2025-12',
    '2026-01',
    '2026-02',
    '2026-03',
    '2026-04',
    '2026-05',
    '2026-06',
    '2026-07',
    '2026-08',
    '2026-09',
    '2026-10',
    '2026-11',
  ])
  expect(outcomes.at(-1)).toMatchObject({ incidents: 1, open: 1 })
})
