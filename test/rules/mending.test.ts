import { describe, expect, test } from '@jest/globals'
import { onlyTheText, sharedContext } from '../../src/check/rule-context.js'
import { defaultCheckSettings } from '../../src/check/settings.js'
import { applyEdits } from '../../src/edit/apply-edits.js'
import type { ReadingOptions } from '../../src/postmortem/read.js'
import { actionItemUntidy } from '../../src/rules/action-item-untidy.js'
import { dateNotIso } from '../../src/rules/date-not-iso.js'
import { idNotWritten } from '../../src/rules/id-not-written.js'
import { metricsNotFilled } from '../../src/rules/metrics-not-filled.js'
import type { Finding, Rule } from '../../src/rules/rule.js'
import { sectionMissing } from '../../src/rules/section-missing.js'
import { silenceUnused } from '../../src/rules/silence-unused.js'
import { timelineOutOfOrder } from '../../src/rules/timeline-out-of-order.js'
import { read } from '../postmortem/readings.js'

function found(rule: Rule, text: string, options: Partial<ReadingOptions> = {}): readonly Finding[] {
  const postmortem = read(text, options)
  const context = sharedContext(postmortem, defaultCheckSettings, onlyTheText('2026-11-10'))
  return [...rule.check(postmortem, { ...context, unusedSilences: postmortem.silences })]
}

/** The text with the first fix of each finding made, first to last; null where nothing can be mended. */
function mended(rule: Rule, text: string, options: Partial<ReadingOptions> = {}): string | null {
  const fixes = found(rule, text, options).flatMap(({ fix }) => (fix ? [fix] : []))
  const [first, ...others] = fixes
  if (!first) return null
  const isOther = others.filter(({ edits }) => edits[0]?.span.start !== first.edits[0]?.span.start)
  return applyEdits(
    text,
    [first, ...isOther].flatMap(({ edits }) => edits),
  )
}

describe('id-not-written puts the id first into the front matter', () => {
  const ITEM = '\n## Action items\n- [ ] Alert on 5xx\n'
  test.each([
    ['checkout-502', 'id: checkout-502'],
    ['2026-11-03-checkout', 'id: 2026-11-03-checkout'],
    ['postmortems/a/index', 'id: postmortems/a/index'],
    ['2026-11-03', 'id: "2026-11-03"'],
    ['true', 'id: "true"'],
    ['N', 'id: "N"'],
    ['Ausfall der Kasse', 'id: "Ausfall der Kasse"'],
  ])('%s', (fallbackId, line) => {
    const after = mended(idNotWritten, `---\nseverity: SEV1\n---\n${ITEM}`, { fallbackId })
    expect(after).toBe(`---\n${line}\nseverity: SEV1\n---\n${ITEM}`)
    expect(read(after ?? '').id).toMatchObject({ value: fallbackId, source: 'front-matter' })
  })

  test('with the line ends of the document', () => {
    const text = `---\nseverity: SEV1\n---\n${ITEM}`.replaceAll('\n', '\r\n')
    expect(mended(idNotWritten, text)).toBe(text.replace('severity', 'id: checkout\r\nseverity'))
  })

  test.each([
    ['there is no front matter', ITEM],
    ['it belongs to another tool', `---\nlayout: post\n---\n${ITEM}`],
    ['an id is there that cannot be read', `---\nid: [a, b]\nseverity: SEV1\n---\n${ITEM}`],
    ['there are no action items', '---\nseverity: SEV1\n---\n# Checkout returned 502s\n'],
  ])('and is silent when %s', (_, text) => {
    expect(found(idNotWritten, text)).toEqual([])
  })

  test('and is silent about an id that cannot be written as it is', () => {
    expect(found(idNotWritten, `---\nseverity: SEV1\n---\n${ITEM}`, { fallbackId: 'a"b\\c' })).toEqual([])
  })
})

describe('date-not-iso writes', () => {
  const items = (line: string) => `# A\n\n**Date**: 2026-11-03\n\n## Action items\n\n${line}\n`
  test.each([
    ['- [ ] Alert on 5xx — @ada, due Dec 1', '- [ ] Alert on 5xx — @ada, due 2026-12-01'],
    ['- [ ] Alert on 5xx — @ada, due: 1 December 2026, P1', '- [ ] Alert on 5xx — @ada, due: 2026-12-01, P1'],
    ['- [ ] Alert on 5xx — @ada, in two weeks', '- [ ] Alert on 5xx — @ada, 2026-11-17'],
    ['- [ ] Alert on 5xx — @ada, by end of Q1 2027', '- [ ] Alert on 5xx — @ada, by 2027-03-31'],
    [
      '| Action item | Due |\n| --- | --- |\n| Alert on 5xx | Dec 1 |',
      '| Action item | Due |\n| --- | --- |\n| Alert on 5xx | 2026-12-01 |',
    ],
  ])('%s as a day', (before, after) => {
    expect(mended(dateNotIso, items(before))).toBe(items(after))
  })

  test.each([
    '- [ ] Alert on 5xx — @ada, due 2026-12-01',
    '- [x] Alert on 5xx — @ada, due Dec 1',
    '- [ ] Alert on 5xx — @ada, due Dec 1, https://github.com/acme/shop/issues/12',
    '- [ ] Alert on 5xx — @ada, due Dec 1 – Dec 5',
    '- [ ] Alert on 5xx — @ada, due **Dec 1**',
    '- [ ] Alert on 5xx — @ada, due 11/12/2026',
  ])('nothing about %s', (line) => {
    expect(found(dateNotIso, items(line))).toEqual([])
  })

  test('times of the front matter, within their quotes, and leaves those that are ISO', () => {
    const text =
      '---\nstarted: "Nov 3, 2026 10:02 UTC"\ndetected: 2026-11-03 10:06Z\nmitigated: 3 Nov 2026 10:49 CET\n---\n'
    expect(mended(dateNotIso, text)).toBe(
      '---\nstarted: "2026-11-03T10:02:00Z"\ndetected: 2026-11-03 10:06Z\nmitigated: 2026-11-03T10:49:00+01:00\n---\n',
    )
  })
})

describe('action-item-untidy spells', () => {
  const list = (line: string) => `# A\n\n## Action items\n\n- [ ] Alert on 5xx — ${line}\n`
  const names = { 'Ada L.': 'ada', 'Ada Lovelace': 'ada', Grace: 'grace' }
  test.each([
    ['owner: Ada L., due 2026-12-01', 'owner: @ada, due 2026-12-01'],
    ['owner: Ada Lovelace and Grace, P1', 'owner: @ada and @grace, P1'],
    ['@ada, priority: p1', '@ada, priority: P1'],
    ['@ada, p1', '@ada, P1'],
    ['@ada, P1, Prevention', '@ada, P1, prevent'],
  ])('%s as the team does', (before, after) => {
    expect(mended(actionItemUntidy, list(before), { names })).toBe(list(after))
  })

  test.each(['owner: Linus, P1', '@ada, P1, Prevent', '@ada, monitoring', '@ada, priority: high'])(
    'and leaves %s',
    (line) => {
      expect(found(actionItemUntidy, list(line), { names })).toEqual([])
    },
  )

  test('and leaves the heading of a group, which names the type of its items', () => {
    const text = '# A\n\n## Action items\n\n### Prevention\n\n- [ ] Test every prevention\n'
    expect(found(actionItemUntidy, text)).toEqual([])
  })

  test('and leaves items that are done', () => {
    expect(found(actionItemUntidy, '# A\n\n## Action items\n\n- [x] Alert on 5xx — @ada, prevention\n')).toEqual([])
  })
})

describe('metrics-not-filled fills in', () => {
  const TIMES =
    '---\nstarted: 2026-11-03T10:02:00Z\ndetected: 2026-11-03T10:06:00Z\nmitigated: 2026-11-03T10:49:00Z\n---\n# A\n\n'
  test.each([
    ['**Time to detect:** TBD', '**Time to detect:** 4 minutes'],
    ['**Time to mitigate:** ', '**Time to mitigate:** 43 minutes'],
    ['**Time to mitigate**:', '**Time to mitigate**: 43 minutes'],
    ['- Time to detect:', '- Time to detect: 4 minutes'],
    ['**Duration:** [TBD]', '**Duration:** 47 minutes'],
    [
      '**Time to detect:** ??? | **Time to mitigate:** ???',
      '**Time to detect:** 4 minutes | **Time to mitigate:** 43 minutes',
    ],
    ['| Time to detect | |\n| --- | --- |', '| Time to detect | 4 minutes |\n| --- | --- |'],
    [
      '| Metric | Value |\n| --- | --- |\n| Total duration ||',
      '| Metric | Value |\n| --- | --- |\n| Total duration | 47 minutes |',
    ],
    [
      '| Metric | Value |\n| --- | --- |\n| Total duration |   |',
      '| Metric | Value |\n| --- | --- |\n| Total duration | 47 minutes |',
    ],
    ['| Metric | Value |\n| --- | --- |\n| TTD | <!-- minutes --> |', null],
    ['**Time to detect:** 5 minutes', null],
    ['**Time to resolve:** TBD', null],
  ])('%s', (before, after) => {
    const text = `${TIMES}${before}\n\n## Impact\nNone.\n`
    expect(mended(metricsNotFilled, text)).toBe(after === null ? null : text.replace(before, after))
  })

  test('nothing where the times are not known', () => {
    expect(found(metricsNotFilled, '# A\n\n**Time to detect:** TBD\n')).toEqual([])
  })
})

describe('timeline-out-of-order sorts', () => {
  const HEAD = '# A\n\n## Timeline\n\n'
  const day = (time: string) => `2026-11-03 ${time} UTC`
  test.each([
    [
      'items with what stands below them',
      `- ${day('10:06')} b\n  - more of b\n- ${day('10:02')} a\n  and more of a\n- ${day('10:49')} c\n`,
      `- ${day('10:02')} a\n  and more of a\n- ${day('10:06')} b\n  - more of b\n- ${day('10:49')} c\n`,
    ],
    [
      'rows',
      `| Time | Event |\n| --- | --- |\n| ${day('10:02')} | a |\n| ${day('10:06')} | c |\n| ${day('10:04')} | b |\n`,
      `| Time | Event |\n| --- | --- |\n| ${day('10:02')} | a |\n| ${day('10:04')} | b |\n| ${day('10:06')} | c |\n`,
    ],
    [
      'the last line of a file that does not end it, and keeps line ends',
      `- ${day('10:02')} a\r\n- ${day('10:06')} c\r\n- ${day('10:04')} b`,
      `- ${day('10:02')} a\r\n- ${day('10:04')} b\r\n- ${day('10:06')} c`,
    ],
    [
      'times of the day of the incident',
      '- 2026-11-03 10:02 UTC a\n- 10:06 UTC c\n- 10:04 UTC b\n',
      '- 2026-11-03 10:02 UTC a\n- 10:04 UTC b\n- 10:06 UTC c\n',
    ],
  ])('%s', (_, before, after) => {
    expect(mended(timelineOutOfOrder, HEAD + before)).toBe(HEAD + after)
  })

  test.each([
    ['an entry that may be of the next day', '- 2026-11-03 20:02 UTC a\n- 23:06 UTC b\n- 18:04 UTC c\n- 23:49 UTC d\n'],
    [
      'an entry whose time is unknown',
      `- ${day('10:06')} b\n- 2026-11-03 ??:?? c\n- ${day('10:02')} a\n- ${day('10:07')} c\n`,
    ],
    ['a day that is mistyped', '- 2026-11-03 10:02 UTC a\n- 2026-11-30 10:06 UTC b\n- 2026-11-03 10:49 UTC c\n'],
    ['numbered lines', `1. ${day('10:02')} a\n2. ${day('10:06')} c\n3. ${day('10:04')} b\n`],
    ['paragraphs between the entries', `- ${day('10:02')} a\n\nThen:\n\n- ${day('10:06')} c\n- ${day('10:04')} b\n`],
    [
      'a line without a date that would follow another day',
      '- 2026-11-03 10:02 UTC a\n- 2026-11-04 12:00 UTC c\n- 11:00 UTC b\n- 2026-11-04 12:30 UTC d\n',
    ],
  ])('nothing with %s', (_, lines) => {
    expect(found(timelineOutOfOrder, HEAD + lines).length).toBeGreaterThan(0)
    expect(mended(timelineOutOfOrder, HEAD + lines)).toBeNull()
  })
})

describe('section-missing puts in', () => {
  test('a heading where the template has it, at the level of the others', () => {
    const text = '# A\n\n### Summary\nIt failed.\n\n### Action items\n- [ ] Mend it\n'
    expect(mended(sectionMissing, text)).toBe(
      '# A\n\n### Summary\nIt failed.\n\n### Impact\n<!-- who noticed what and for how long, in numbers -->\n\n### Action items\n- [ ] Mend it\n',
    )
  })

  test('a heading at the end, which may lack a line end', () => {
    const end =
      '\r\n\r\n## Action items\r\n<!-- what will be done, by whom and by when, or `No action items, because …` -->'
    const text =
      '# A\r\n\r\n## Summary\r\nIt failed.\r\n\r\n## Impact\r\nMuch.\r\n\r\n## Timeline\r\n- 10:02 UTC a\r\n\r\n## Root cause\r\nA switch.'
    expect(mended(sectionMissing, text)).toBe(text + end)
  })

  test.each([
    ['whose sections are labels', '# A\n\n**Summary**: It failed.\n\n**Timeline**\n\n- 10:02 a\n- 10:03 b\n'],
    ['whose sections are of several levels', '# A\n\n## Summary\nIt failed.\n\n### Timeline\n- 10:02 a\n- 10:03 b\n'],
    ['without sections', 'It failed.\n'],
  ])('nothing into a document %s', (_, text) => {
    expect(found(sectionMissing, text).length).toBeGreaterThan(0)
    expect(mended(sectionMissing, text)).toBeNull()
  })
})

describe('silence-unused takes out', () => {
  const comment = '<!-- followthrough-disable-next-line action-item-vague: soon -->'
  test.each([
    ['a comment with its line', `a\n${comment}\nb\n`, 'a\nb\n'],
    ['one of the blank lines around it', `a\n\n${comment}\n\nb\n`, 'a\n\nb\n'],
    ['a comment behind words, with the blank before it', `a ${comment}\nb\n`, 'a\nb\n'],
    ['the last line', `a\n\n${comment}`, 'a\n\n'],
    ['the first line', `${comment}\n\n# A\n`, '# A\n'],
  ])('%s', (_, before, after) => {
    expect(mended(silenceUnused, before)).toBe(after)
  })
})
