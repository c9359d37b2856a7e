import { describe, expect, test } from '@jest/globals'
import { fallbackIds } from '../../src/postmortem/fallback-id.js'
import { severityRank } from '../../src/postmortem/severity.js'
import { durationAt } from '../../src/postmortem/time/spoken-duration.js'
import { read } from './readings.js'

describe('Metadata without front matter', () => {
  test.each<[string, string, string | null]>([
    ['a label', '**Date**: 2026-11-03', '2026-11-03'],
    ['a label inside bold words', '**Date: November 3, 2026**', '2026-11-03'],
    ['several labels on a line', '**Status:** Final | **Date:** 3 Nov 2026', '2026-11-03'],
    ['a plain label', 'Date: 2026-11-03', '2026-11-03'],
    ['a heading that is a field', '## Date\n\n2026-11-03', '2026-11-03'],
    ['a heading with its value', '## Date: July 1, 2026', '2026-07-01'],
    ['a table', '| Field | Value |\n|---|---|\n| Date | 2026-11-03 |', '2026-11-03'],
    ['the start in a table', '| 項目 | 内容 |\n|---|---|\n| 発生日時 | 2026-11-03 23:28 (JST) |', '2026-11-03'],
    ['the first entry', '## Timeline\n\n- 2026-11-03 10:02 a', '2026-11-03'],
    ['nothing', 'Words.', null],
    ['a day that does not exist', '**Date**: 2026-02-30', null],
  ])('the date is taken from %s', (_, text, expected) => {
    expect(read(`# Checkout failed\n\n${text}\n`).date?.value ?? null).toBe(expected)
  })

  test('a start ranks above a label, a label above a table, a table above the file, the file above the title', () => {
    const label = '**Date**: 2026-11-03'
    const table = '| Field | Value |\n|---|---|\n| Date | 2026-11-04 |'
    const path = 'postmortems/2026-11-05-checkout.md'
    const title = '# Checkout failed on November 6, 2026'
    const day = (text: string, at = path) => read(text, {}, at).date
    expect(day(`${title}\n\n${table}\n\n${label}\n\n**Started**: 2026-11-02 10:00 UTC\n`)?.value).toBe('2026-11-02')
    expect(day(`${title}\n\n${table}\n\n${label}\n`)?.value).toBe('2026-11-03')
    expect(day(`${title}\n\n${table}\n`)).toMatchObject({ value: '2026-11-04', source: 'table' })
    expect(day(title)).toMatchObject({ value: '2026-11-05', source: 'file-name' })
    expect(day(title, 'a.md')).toMatchObject({ value: '2026-11-06', source: 'text' })
  })

  test('severity, status, authors, services, users and moments are read from labels', () => {
    const found = read(`# Checkout failed

- **Severity**: SEV-2 (checkout only)
- **Status**: Draft
- **Authors**: Ada, Grace
- **Affected services**: checkout, payments
- **Users affected**: ~12,400
- **Detected**: 2026-11-03 10:06 UTC
- **Time to detect**: 4 minutes

The outage lasted 1 hour and 48 minutes.
`)
    expect(found.severity?.value).toBe('SEV2')
    expect(found.status?.value).toBe('draft')
    expect(found.authors?.value).toEqual(['Ada', 'Grace'])
    expect(found.services?.value).toEqual(['checkout', 'payments'])
    expect(found.impact?.value).toEqual({ users: 12400 })
    expect(found.times.detected).toMatchObject({ value: '2026-11-03T10:06:00Z', source: 'text' })
    expect(found.statedDurations.map(({ kind, seconds }) => [kind, seconds])).toEqual([
      ['detect', 240],
      ['total', 6480],
    ])
  })

  test('a status of the incident is none of the document', () => {
    expect(read('# T\n\n**Status**: Resolved\n').status).toBeNull()
  })

  test('the title is the first heading unless that is a section', () => {
    expect(read('# *Checkout* failed\n\n## Summary\n').title?.value).toBe('Checkout failed')
    expect(read('---\ntitle: From the site\n---\n# Summary\n\na\n\n# Timeline\n').title?.value).toBe('From the site')
    expect(read('# Summary\n').title).toBeNull()
  })

  test.each<[string, string | null]>([
    ['An alert fired.', 'alarm'],
    ['A customer reported that checkout fails.', 'customer'],
    ['An engineer noticed it.', 'employee'],
    ['It was found by chance.', 'chance'],
    ['No alert fired.', null],
  ])('detection %j is by %j', (words, expected) => {
    expect(read(`# T\n\n## Detection\n\n${words}\n`).detectedBy?.value ?? null).toBe(expected)
  })

  test('severities are mapped by rank to the team’s own scale', () => {
    const scale = ['SEV1', 'SEV2', 'SEV3', 'SEV4']
    const rank = (text: string) => severityRank(text, scale)
    expect(['SEV-1', 'S1', 'sev 1', '1', 'Critical', 'P1'].map(rank)).toEqual([0, 0, 0, 0, 0, 0])
    expect(['Major (high impact)', 'HIGH', '🔴 Critical', 'Low', 'SEV9', 'none', ''].map(rank)).toEqual([
      1,
      1,
      0,
      3,
      null,
      null,
      null,
    ])
    expect(severityRank('sev0', ['SEV0', 'SEV1'])).toBe(0)
    expect(severityRank('major', ['critical', 'major'])).toBe(1)
  })

  test.each<[string, number | null]>([
    ['1h 50m', 6600],
    ['1 hour and 48 minutes', 6480],
    ['PT1H48M', 6480],
    ['2d 1h 29m', 178_140],
    ['64 minutes', 3840],
    ['約 58 分（頃）', 3480],
    ['約1時間36分', 5760],
    ['~13 hours (2026-11-03)', 46_800],
    ['ZZZ', null],
    ['?', null],
    [`${'1'.repeat(60)}!`, null],
  ])('%j lasts %j seconds', (text, seconds) => {
    expect(durationAt(text, 0)?.seconds ?? null).toBe(seconds)
  })

  test('a document without an id is called after its file, or its path where files share a name', () => {
    const ids = fallbackIds(['a/2026-11-03.md', 'b/index.md', 'c/x.md', 'd/x.md', 'e/My report.markdown', 'README.md'])
    expect([...ids.values()]).toEqual(['2026-11-03', 'b/index', 'c/x', 'd/x', 'My report', 'README'])
  })
})
