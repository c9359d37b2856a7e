import { describe, expect, test } from '@jest/globals'
import { durationsOf } from '../../src/postmortem/durations.js'
import { lineOf, read } from './readings.js'

function times(lines: string, head = '**Date**: 2026-11-03\n'): (string | null)[] {
  return read(`${head}\n## Timeline\n\n${lines}\n`).timeline.map((entry) => entry.time)
}

describe('Timeline', () => {
  test.each<[string, string, (string | null)[]]>([
    [
      'a list',
      '- 10:02 It broke\n- **10:06** - Paged\n- `10:49` Mended',
      ['2026-11-03T10:02:00', '2026-11-03T10:06:00', '2026-11-03T10:49:00'],
    ],
    [
      'a zone in the entry',
      '- 10:02 UTC: It broke\n- 10:06 PST - x',
      ['2026-11-03T10:02:00Z', '2026-11-03T10:06:00-08:00'],
    ],
    [
      'headings in the braces of a template',
      '### {{ 10:02 }}\n\nIt broke\n\n### {{ HH:mm }}\n\nText',
      ['2026-11-03T10:02:00'],
    ],
    ['a zone in a sentence', 'All times in CET.\n\n- 10:02 It broke', ['2026-11-03T10:02:00+01:00']],
    ['a zone with seasons', 'All times US/Pacific\n\n- 10:02 It broke', ['2026-11-03T10:02:00-08:00']],
    ['a zone by number', 'All times in UTC+2 (Zurich)\n\n- 10:02 It broke', ['2026-11-03T10:02:00+02:00']],
    [
      'a table',
      '| Time (UTC) | Event |\n|---|---|\n| 10:02 | It broke |\n| ?? | Unknown |',
      ['2026-11-03T10:02:00Z', null],
    ],
    [
      'a table with days',
      '| Date | Time | Event |\n|---|---|---|\n| Nov 3 | 23:50 | a |\n| Nov 4 | 00:10 | b |',
      ['2026-11-03T23:50:00', '2026-11-04T00:10:00'],
    ],
    [
      'headings',
      '### Nov 3 2026 10:02\n\nIt broke\n\n### 10:06\n\nPaged',
      ['2026-11-03T10:02:00', '2026-11-03T10:06:00'],
    ],
    [
      'days as headings',
      '### 2026-11-02\n\n- 10:02 a\n\n### 2026-11-03\n\n- 09:00 b',
      ['2026-11-02T10:02:00', '2026-11-03T09:00:00'],
    ],
    [
      'days as paragraphs',
      '2026-11-02\n\n- 2:54 PM: a\n\n**2026-11-03**\n\n- 4:49 AM: b',
      ['2026-11-02T14:54:00', '2026-11-03T04:49:00'],
    ],
    ['paragraphs', '10:02 – It broke\n\n10:06 – Paged', ['2026-11-03T10:02:00', '2026-11-03T10:06:00']],
    ['time and text on two lines', '5:10 AM\nGrafana is checked', ['2026-11-03T05:10:00']],
    [
      'midnight',
      '- 23:50 a\n- 00:10 b\n- 00:05 c',
      ['2026-11-03T23:50:00', '2026-11-04T00:10:00', '2026-11-04T00:05:00'],
    ],
    [
      'twelve o’clock',
      '- 12:10 AM a\n- 12:30 PM b\n- 17:14pm c',
      ['2026-11-03T00:10:00', '2026-11-03T12:30:00', '2026-11-03T17:14:00'],
    ],
    [
      'full instants',
      '- 2026-11-03T10:02:00Z a\n- 2026-11-03 10:06:30 +01:00 b',
      ['2026-11-03T10:02:00Z', '2026-11-03T10:06:30+01:00'],
    ],
    ['unknown times', '- 2X:XX a\n- 2026-11-?? ??:?? b', [null, null]],
    ['brackets', '- [11-03 17:40] a\n- [08:47] b', ['2026-11-03T17:40:00', '2026-11-04T08:47:00']],
    ['Japanese', '| 時刻 (JST) | イベント |\n|---|---|\n| 2026-11-03 23:28 頃 | 発生 |', ['2026-11-03T23:28:00+09:00']],
    ['code, quotes and logs', '```\n10:02 log\n```\n\n> 10:03 mail\n\n- 10:04 a', ['2026-11-03T10:04:00']],
    ['prose', 'It lasted until 5:15pm and the job runs at 10:02.', []],
    [
      'what happened first',
      '- First detected 2026-11-03 10:06\n- Resolved: 2026-11-03 12:30',
      ['2026-11-03T10:06:00', '2026-11-03T12:30:00'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(times(lines)).toEqual(expected)
  })

  test('the configured zone reads what the text leaves open', () => {
    const found = read('**Date**: 2026-07-03\n\n## Timeline\n\n- 10:02 a\n', { zone: 'Europe/Berlin' })
    expect(found.timeline[0]?.time).toBe('2026-07-03T10:02:00+02:00')
  })

  test('a year that is not written is the nearest one', () => {
    expect(times('- Dec 5 16:21 a\n- Jan 2 10:00 b', '**Date**: 2026-01-02\n')).toEqual([
      '2025-12-05T16:21:00',
      '2026-01-02T10:00:00',
    ])
  })

  test('without a date there is no time, and the words stay', () => {
    expect(read('## Timeline\n\n- 10:02 It broke\n').timeline[0]).toMatchObject({
      raw: '10:02',
      time: null,
      text: 'It broke',
    })
  })

  test('ranges have an end and approximate times say so', () => {
    const [one, two, three] = read(
      '**Date**: 2026-11-03\n\n## Timeline\n\n- ~13:30-13:45 a\n- 16:05:57-58 b\n- 23:30 to 00:15 c\n',
    ).timeline
    expect(one).toMatchObject({ raw: '~13:30-13:45', end: '2026-11-03T13:45:00', approximate: true, text: 'a' })
    expect(two).toMatchObject({ end: '2026-11-03T16:05:58', approximate: false })
    expect(three?.end).toBe('2026-11-04T00:15:00')
  })

  test('several timelines are told apart', () => {
    const found = read('# T\n\n## Timeline\n\n- 2026-11-03 10:02 a\n\n## Follow-up timeline\n\n- 2026-11-04 10:02 b\n')
    expect(found.timeline.map((entry) => entry.timeline)).toEqual([0, 1])
  })

  test('an entry stands at the line of its time', () => {
    const found = read('# T\n\n## Timeline\n\n| Time | Event |\n|---|---|\n| 10:02 | a |\n')
    const [entry] = found.timeline
    expect(entry && lineOf(found, entry.span)).toBe(7)
  })

  test('entries mark the moments of the incident', () => {
    const found = read(`**Date**: 2026-11-03

## Timeline (UTC)

- 10:02 **OUTAGE BEGINS** — checkout answers 502
- 10:06 **Detected** by an alert
- 10:20 Rollback started
- 10:49 **Outage ends.**
- 12:30 Incident resolved
`)
    expect(found.times).toMatchObject({
      started: { value: '2026-11-03T10:02:00Z', source: 'entry' },
      detected: { value: '2026-11-03T10:06:00Z' },
      mitigationStarted: { value: '2026-11-03T10:20:00Z' },
      mitigated: { value: '2026-11-03T10:49:00Z' },
      resolved: { value: '2026-11-03T12:30:00Z' },
    })
    expect(durationsOf(found)).toEqual({ detect: 240, mitigate: 2580, total: 2820 })
  })

  test('a negative duration is null', () => {
    const found = read('---\nid: a\nstarted: 2026-11-03T10:14:00Z\ndetected: 2026-11-03T10:02:00Z\n---\n')
    expect(durationsOf(found)).toEqual({ detect: null, mitigate: null, total: null })
  })
})
