import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { readFactsFile } from '../../src/config/facts-file.js'
import { renderOrganisationCsv } from '../../src/render/csv/organisation.js'
import { renderReportPage } from '../../src/render/html/report.js'
import { renderReport } from '../../src/render/markdown/report.js'
import { renderReportText } from '../../src/render/terminal/report.js'
import { organisationBlocks } from '../../src/report/organisation/blocks.js'
import { gatherOrganisation, type OrganisationFacts } from '../../src/report/organisation/gather.js'
import { organisationJson } from '../../src/report/organisation/organisation-json.js'
import { type ReportOrigin, reportJson } from '../../src/report/report-json.js'
import type { TrackedItem } from '../../src/sync/tracked-item.js'
import { expectGolden } from '../render/markdown/golden.js'
import { fc } from '../support/random.js'
import { anItem, aRecorded, someFacts } from './builders.js'

const TODAY = '2026-12-07'
const NOW = `${TODAY}T09:00:00Z`

interface Reported {
  readonly repository?: string
  readonly items?: readonly TrackedItem[]
  readonly documents?: readonly Parameters<typeof aRecorded>[0][]
  readonly on?: typeof TODAY | '2026-11-01' | '2026-12-06'
  readonly reports?: Partial<ReportOrigin['reports']>
}

/** What `report --format json` writes in a repository. */
function factsText({
  repository = 'acme/shop',
  items = [],
  documents = [],
  on = TODAY,
  reports = {},
}: Reported): string {
  const facts = someFacts(on, items, { documents: documents.map((wishes) => aRecorded(wishes)) })
  const origin = { repository, reports: { kept: 'weekly' as const, last: '2026-W49', missed: 0, ...reports } }
  return JSON.stringify(reportJson(facts, origin))
}

const read = (texts: readonly string[]) => texts.map((text, at) => readFactsFile(text, `file-${at}`))
const merged = (...texts: readonly string[]): OrganisationFacts => gatherOrganisation(read(texts), NOW, TODAY)

const late = (number: number, wishes: Partial<TrackedItem> = {}) =>
  anItem({ number, effectiveDue: '2026-11-25', ...wishes })
const done = (number: number) => anItem({ number, state: 'done', closedAt: '2026-11-20T09:00:00Z' })

const SHOP = {
  repository: 'acme/shop',
  items: [
    late(1),
    late(2, { owners: [], otherOwners: ['acme/platform'] }),
    anItem({ number: 3, effectiveDue: '2027-01-05' }),
    done(4),
  ],
  documents: [{ detect: 240, mitigate: 2580 }],
}
const SEARCH = {
  repository: 'acme/search',
  items: [late(7, { title: 'Rotate the signing key', effectiveDue: '2026-10-01', owners: ['linus'] }), done(8)],
  documents: [{ id: 'INC-9', path: 'postmortems/search.md', detect: 600 }],
}
const FAILED = JSON.stringify({
  version: 1,
  repository: 'acme/billing',
  error: '.github/followthrough.yml:3:5 `many` is wrong.',
})

describe('the report of many repositories', () => {
  const facts = () =>
    merged(
      factsText(SHOP),
      factsText(SEARCH),
      factsText({ repository: 'acme/cart', on: '2026-11-01' }),
      factsText({ repository: 'acme/mail', reports: { last: '2026-W46', missed: 3 } }),
      FAILED,
      '',
    )

  test('counts as overdue only what is open, whatever a file says', () => {
    const text = factsText({ items: [late(1), late(2)] }).replace('"state":"open"', '"state":"done"')
    const { counts, overdue, repositories } = merged(text)
    expect(counts).toMatchObject({ open: 1, overdue: 1 })
    expect(overdue).toHaveLength(1)
    expect(repositories[0]).toMatchObject({ overdue: 1 })
  })

  test('lets no facts of a day to come stand for what others say', () => {
    const real = factsText({ items: [late(1)] })
    const made = JSON.stringify({ version: 1, repository: 'acme/shop', now: '2098-11-20T10:00:00Z', items: [] })
    const { counts, withoutSetup } = merged(real, made)
    expect(counts).toMatchObject({ open: 1, overdue: 1 })
    expect(withoutSetup).toEqual([
      {
        repository: 'acme/shop',
        because: 'Its facts are of 2098-11-20, which has not come. Other facts of it were read.',
      },
    ])
  })

  test('reads as it should', () => {
    expectGolden('organisation', renderReport(organisationBlocks(facts())))
  })

  test('counts what each of them counted', () => {
    expect(facts().counts).toMatchObject({ repositories: 4, open: 4, overdue: 3, withoutOwner: 0 })
    expect(facts().repositories.map(({ repository, overdue, open }) => [repository, overdue, open])).toEqual([
      ['acme/shop', 2, 3],
      ['acme/search', 1, 1],
      ['acme/cart', 0, 0],
      ['acme/mail', 0, 0],
    ])
    expect(facts().overdue.map(({ repository, issue }) => [repository, issue?.number])).toEqual([
      ['acme/search', 7],
      ['acme/shop', 1],
      ['acme/shop', 2],
    ])
  })

  test('lists who has no valid set-up, and who has had no report for 14 days', () => {
    expect(facts().withoutSetup).toEqual([
      { repository: 'acme/billing', because: '.github/followthrough.yml:3:5 `many` is wrong.' },
      { repository: 'file-5', because: 'Its run left nothing.' },
    ])
    expect(facts().silent).toEqual([
      { repository: 'acme/cart', because: 'Its facts are 36 days old.' },
      { repository: 'acme/mail', because: 'Its last report is of 2026-W46.' },
    ])
  })

  test.each([
    ['never reported while something has been open for long', { last: null }, [anItem()], true],
    ['never reported, and nothing is open', { last: null }, [], false],
    ['reports switched off', { last: null, kept: 'off' as const }, [anItem()], false],
    ['one report day missed', { missed: 1 }, [anItem()], false],
    ['two report days missed', { missed: 2 }, [anItem()], true],
  ])('silence: %s', (_, reports, items, isSilent) => {
    expect(merged(factsText({ items, reports })).silent).toHaveLength(isSilent ? 1 : 0)
  })

  test('is valid JSON of its schema', () => {
    const schema: unknown = JSON.parse(readFileSync('schema/organisation-result.schema.json', 'utf8'))
    const validate = new Ajv({ strict: false }).compile(Object(schema))
    const value: unknown = JSON.parse(JSON.stringify(organisationJson(facts())))
    expect([validate(value), validate.errors]).toEqual([true, null])
    expect(validate({ version: 1 })).toBe(false)
  })

  test('is a table of all items with their repository', () => {
    const [head = '', ...rows] = renderOrganisationCsv(facts()).trimEnd().split('\r\n')
    expect(head.split(',').slice(0, 3)).toEqual(['repository', 'key', 'title'])
    expect(rows).toHaveLength(6)
    expect(rows[1]).toContain('acme/shop,INC-2026-014/a2')
    expect(rows[1]).toContain(',acme/platform,')
  })
})

describe('numbers of the union', () => {
  const incidents = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => ({ path: `postmortems/${from + at}.md`, detect: (from + at) * 60 }))

  test('are percentiles over all repositories, not percentiles of percentiles', () => {
    const a = factsText({ repository: 'acme/a', documents: incidents(1, 6) })
    const b = factsText({ repository: 'acme/b', documents: incidents(7, 6) })
    expect(merged(a).numbers.month?.detect.kind).toBe('list')
    const whole = someFacts(TODAY, [], { documents: incidents(1, 12).map((wishes) => aRecorded(wishes)) })
    expect(merged(a, b).numbers).toEqual(whole.numbers)
    expect(merged(a, b).numbers.month?.detect).toMatchObject({ kind: 'quantiles', n: 12, median: 390 })
  })

  test('of parts of one repository are those of the whole, however they overlap', () => {
    const items = [late(1), late(2), done(3), anItem({ number: 4, owners: [] })]
    const documents = incidents(1, 4)
    const whole = merged(factsText({ items, documents }))
    const parts = merged(
      factsText({ items: items.slice(0, 2), documents: documents.slice(0, 3) }),
      factsText({ items: items.slice(1), documents: documents.slice(3) }),
    )
    expect(parts.counts).toEqual(whole.counts)
    expect(parts.numbers).toEqual(whole.numbers)
    expect(merged(factsText({ items, documents }), factsText({ items, documents }))).toEqual(whole)
  })

  test('leave out older facts of the same repository, and say so', () => {
    const both = merged(
      factsText({ items: [late(1)], on: '2026-12-06' }),
      factsText({ repository: 'Acme/Shop', items: [] }),
    )
    expect(both.counts).toMatchObject({ repositories: 1, overdue: 0 })
    expect(both.notices).toEqual(['Acme/Shop: one older file of facts is left out.'])
  })
})

describe('a file of facts is not trusted', () => {
  const whole = (): Record<string, unknown> => JSON.parse(factsText({ items: [late(1)] }))

  test.each([
    ['no JSON', '{"version": 1', 'Its facts are not JSON.'],
    ['a list', '[]', 'Its facts are not a result of `report --format json`.'],
    ['another version', JSON.stringify({ ...whole(), version: 2 }), 'see `version`'],
    ['a time that is none', JSON.stringify({ ...whole(), now: '<b>' }), 'Its facts are not a result'],
    ['a repository that is none', JSON.stringify({ ...whole(), repository: '../x' }), 'see `repository`'],
    ['an item of the wrong kind', JSON.stringify({ ...whole(), items: [{ key: 1 }] }), 'see `items.0.key`'],
    ['too many items', JSON.stringify({ ...whole(), items: Array(20_001).fill(0) }), 'see `items'],
    ['nesting without end', '['.repeat(100_000), 'Its facts are not JSON.'],
  ])('%s', (_, text, because) => {
    expect(readFactsFile(text, 'acme/x')).toEqual({
      kind: 'failed',
      repository: 'acme/x',
      because: expect.stringContaining(because),
    })
  })

  test('older ones, without the keys that came later, are read', () => {
    const { repository, today, reports, ...older } = whole()
    const [file] = read([JSON.stringify(older)])
    expect(file).toMatchObject({ kind: 'facts', facts: { repository: 'file-0', today: TODAY, reports: null } })
  })

  test('any text is read without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['facts', 'failed']).toContain(readFactsFile(text, 'acme/x').kind)
      }),
    )
  })

  test('its words are words in every format', () => {
    const hostile = '@everyone </td><script>alert(1)</script> | `x` [a](http://evil.example) <!-- x --> =1+1'
    const item = {
      ...Object((whole()['items'] as readonly unknown[])[0]),
      title: hostile,
      owners: [`@${hostile}`, hostile],
    }
    const issue = { repository: 'acme/shop', number: 1, url: 'javascript:alert(1)' }
    const text = JSON.stringify({ ...whole(), items: [{ ...item, severity: hostile, issue }] })
    const facts = merged(text, JSON.stringify({ version: 1, error: `::error::${hostile}\n::error::x` }))
    const blocks = organisationBlocks(facts)
    const markdown = renderReport(blocks)
    expect(markdown).not.toMatch(/(?<!\\)<(?:script|!--)|\]\(http:\/\/evil|javascript:|@everyone/)
    expect(
      markdown
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .every((line) => line.endsWith(' |')),
    ).toBe(true)
    expect(renderReportPage(blocks)).not.toMatch(/<script|href="(?!https)/)
    expect(renderReportText(blocks, { color: false })).not.toMatch(/^::/m)
    expect(renderOrganisationCsv(facts)).not.toMatch(/(^|,)"?[=@]/m)
  })
})

test('thousands of items stay readable: the rest is counted', () => {
  const items = Array.from({ length: 1_000 }, (_, at) => late(at + 1))
  const markdown = renderReport(organisationBlocks(merged(factsText({ items }))))
  expect(markdown).toContain('692 more are in the CSV and JSON formats.')
  expect(markdown.split('\n').length).toBeLessThan(400)
})
