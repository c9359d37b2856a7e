import { describe, expect, test } from '@jest/globals'
import { readFactsFile } from '../../src/config/facts-file.js'
import { renderReport } from '../../src/render/markdown/report.js'
import { organisationBlocks } from '../../src/report/organisation/blocks.js'
import { gatherOrganisation } from '../../src/report/organisation/gather.js'
import { reportJson } from '../../src/report/report-json.js'
import { expectGolden } from '../render/markdown/golden.js'
import { anItem, someFacts } from './builders.js'

const TODAY = '2026-12-07'
const NOW = `${TODAY}T09:00:00Z`

interface PartWishes {
  readonly of?: number
  readonly at?: string
  readonly repository?: string
  /** Default: one that is named after the part. */
  readonly items?: readonly number[]
}

/** What `report --shard` writes: an open item of each part. */
function part(number: number, { of = 4, at = NOW, repository = 'acme/shop', items = [number] }: PartWishes = {}) {
  const facts = someFacts(
    TODAY,
    items.map((item) => anItem({ number: item })),
  )
  const reports = { kept: 'weekly' as const, last: '2026-W49', missed: 0 }
  const json = reportJson(facts, { repository, reports, shard: { part: number, of } })
  return JSON.stringify({ ...json, now: at, today: at.slice(0, 10) })
}

const whole = (items: readonly number[]) => part(1, { of: 1, items })

/** What `check --format json` writes: so many errors in each document. */
function check(errors: Readonly<Record<string, number>>, origin: object = {}) {
  const postmortems = Object.entries(errors).map(([path, count]) => ({
    path,
    readable: true,
    problems: Array.from({ length: count }, () => ({ severity: 'error', known: false })),
  }))
  return JSON.stringify({ version: 1, ...origin, postmortems, counts: { errors: 0, warnings: 0, infos: 0 } })
}

const merged = (...texts: readonly string[]) =>
  gatherOrganisation(
    texts.map((text) => readFactsFile(text, 'acme/unnamed')),
    NOW,
    TODAY,
  )

describe('numbered parts of one repository', () => {
  test('are one repository, in whatever order they come, and nothing is said of them', () => {
    const { counts, notices } = merged(part(3), part(1), part(4), part(2))
    expect(counts).toMatchObject({ repositories: 1, open: 4 })
    expect(notices).toEqual([])
  })

  test.each([
    [[1, 2, 4], 'acme/shop: part 3 of 4 is missing, so its numbers are too low.'],
    [[4, 2], 'acme/shop: parts 1 and 3 of 4 are missing, so its numbers are too low.'],
  ])('of which some are missing are counted as they are: %j', (there, says) => {
    const { counts, notices } = merged(...there.map((number) => part(number)))
    expect(counts.open).toBe(there.length)
    expect(notices).toEqual([says])
  })

  test('of which many are missing name the first of them', () => {
    expect(merged(part(1, { of: 9 })).notices).toEqual([
      'acme/shop: parts 2, 3, 4, 5, 6 and 3 more of 9 are missing, so its numbers are too low.',
    ])
  })

  test('that are there more than once count once, as the latest says', () => {
    const later = part(2, { of: 2, at: '2026-12-07T09:30:00Z', items: [7, 8] })
    const { items, notices } = merged(part(1, { of: 2 }), later, part(2, { of: 2 }), part(2, { of: 2 }))
    expect(items.map(({ issue }) => issue?.number)).toEqual([1, 7, 8])
    expect(notices).toEqual(['acme/shop: part 2 of 2 is there more than once; the latest counts.'])
  })

  test('that ran over midnight belong together', () => {
    const early = part(1, { of: 2, at: '2026-12-06T23:50:00Z' })
    const { counts, notices } = merged(early, part(2, { of: 2, at: '2026-12-07T00:10:00Z' }))
    expect([counts.open, notices]).toEqual([2, []])
  })

  test('of the day before stand for none of today', () => {
    const { counts, notices } = merged(part(1, { of: 2, at: '2026-12-06T09:00:00Z' }), part(2, { of: 2 }))
    expect(counts.open).toBe(1)
    expect(notices).toEqual([
      'acme/shop: part 1 of 2 is missing, so its numbers are too low.',
      'acme/shop: one older part is left out.',
    ])
  })

  test('of another cut are left out, since an item may be in both', () => {
    const old = [1, 2].map((number) => part(number, { of: 2, at: '2026-12-07T07:00:00Z' }))
    const { counts, notices } = merged(...old, ...[1, 2, 3, 4].map((number) => part(number)))
    expect(counts.open).toBe(4)
    expect(notices).toEqual(['acme/shop: 2 older parts are left out.'])
  })

  test('beside a report of the whole add nothing that it has', () => {
    expect(merged(whole([1, 2, 3]), part(1, { of: 2 }), part(2, { of: 2 })).counts.open).toBe(3)
  })

  test('of several repositories are not mixed up', () => {
    const mail = { of: 2, repository: 'acme/mail' }
    const { counts, repositories, notices } = merged(part(1, { of: 2 }), part(1, mail), part(2, { of: 2 }))
    expect([counts.open, repositories.length]).toEqual([3, 2])
    expect(notices).toEqual(['acme/mail: part 2 of 2 is missing, so its numbers are too low.'])
  })
})

test('an item whose id another document uses too is counted as its own report counts it', () => {
  expect(merged(whole([1, 1])).counts.open).toBe(2)
  expect(merged(whole([1, 1]), whole([1, 1])).counts.open).toBe(2)
})

test.each([[{ part: 0, of: 2 }], [{ part: 3, of: 2 }], [{ part: 1.5, of: 2 }], ['1/2']])(
  'a file that says it is part %j is no facts',
  (shard) => {
    const text = JSON.stringify({ ...JSON.parse(whole([1])), shard })
    expect(readFactsFile(text, 'acme/shop')).toMatchObject({
      kind: 'failed',
      because: expect.stringContaining('shard'),
    })
  },
)

describe('results of check', () => {
  const shard = (number: number, of: number) => ({ ...SHOP, shard: { part: number, of } })
  const SHOP = { repository: 'acme/shop', now: NOW, today: TODAY }

  test('count what they do not list', () => {
    const listed = JSON.parse(check({ 'a.md': 2 }))
    listed.postmortems[0].unlisted = { errors: 1, warnings: 20, infos: 300 }
    expect(merged(JSON.stringify(listed)).checks?.counts).toMatchObject({ errors: 3, warnings: 20, infos: 300 })
  })

  test('are added up, each document once, and what is known does not count', () => {
    const known = check({ 'b.md': 1 }).replace('"known":false', '"known":true')
    const { checks } = merged(check({ 'a.md': 2, 'c.md': 0 }), check({ 'a.md': 2 }), known)
    expect(checks).toEqual({
      counts: { repositories: 1, postmortems: 3, unreadable: 0, errors: 2, warnings: 0, infos: 0 },
      repositories: [{ repository: 'acme/unnamed', postmortems: 3, unreadable: 0, errors: 2, warnings: 0, infos: 0 }],
    })
  })

  test('of parts are put together, and what is missing is said once, whatever else is missing', () => {
    const { checks, notices } = merged(
      check({ 'a.md': 1 }, shard(1, 3)),
      check({ 'b.md': 1 }, shard(3, 3)),
      part(1, { of: 3 }),
      part(3, { of: 3 }),
    )
    expect(checks?.counts).toMatchObject({ postmortems: 2, errors: 2 })
    expect(notices).toEqual(['acme/shop: part 2 of 3 is missing, so its numbers are too low.'])
  })

  test('stand behind the follow-up, the most errors first', () => {
    const mail = { ...SHOP, repository: 'acme/mail', shard: { part: 1, of: 1 } }
    const facts = merged(part(1, { of: 1 }), check({ 'a.md': 1 }, shard(1, 1)), check({ 'b.md': 3, 'c.md': 0 }, mail))
    expectGolden('organisation-checks', renderReport(organisationBlocks(facts)))
  })

  test('alone are a report of checks', () => {
    expect(renderReport(organisationBlocks(merged(check({ 'a.md': 1 }))))).toMatch(
      /^### Postmortem checks · 7 December 2026\n\n#### Checks \(1\)\n\n\*\*1 error and 0 warnings\*\* in 1 postmortem/,
    )
  })

  test('of a day to come are none', () => {
    const { checks, withoutSetup } = merged(check({ 'a.md': 1 }, { ...shard(1, 2), today: '2027-01-01' }))
    expect(checks).toBeNull()
    expect(withoutSetup).toMatchObject([
      { repository: 'acme/shop', because: 'Its facts are of 2027-01-01, which has not come.' },
    ])
  })
})
