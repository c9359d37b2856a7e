import { describe, expect, test } from '@jest/globals'
import { ruleNamed } from '../../src/rules/index.js'
import { metadataMissing } from '../../src/rules/metadata-missing.js'
import type { Rule } from '../../src/rules/rule.js'
import { timelineOutOfOrder } from '../../src/rules/timeline-out-of-order.js'
import { read } from '../postmortem/readings.js'
import { findings, lines } from './said-about.js'

function rule(id: string): Rule {
  const found = ruleNamed(id)
  if (!found) throw new Error(`No rule is called ${id}.`)
  return found
}

const messages = (id: string, text: string) => findings(rule(id), read(text)).map(({ message }) => message)

describe('a timeline without a zone beside a front matter with one', () => {
  const text = `---
started: 2026-11-03T09:00:00+01:00
detected: 2026-11-03T09:20:00+01:00
mitigated: 2026-11-03T12:00:00+01:00
---
# Checkout returned 502s

## Timeline
- 2026-11-03 10:00 A customer writes that checkout fails.
- 2026-11-03 10:05 @ada reads the log of the gateway.
- 2026-11-03 10:10 @grace finds the gateway without upstreams.
- 2026-11-03 12:00 Checkout answers again.
`
  test.each(['timeline-starts-late', 'timeline-moments-missing', 'timeline-gap'])('is not judged by %s', (id) => {
    expect(messages(id, text)).toEqual([])
  })

  test('is judged where both know it', () => {
    const zoned = text.replaceAll(/(- 2026-11-03 \d{2}:\d{2})/g, '$1 +01:00').replaceAll('T09', 'T08')
    expect(messages('timeline-starts-late', zoned)).toEqual([
      expect.stringMatching(/^The timeline begins with the detection at `2026-11-03 10:00 \+01:00`, 2 hours after/),
    ])
  })
})

describe('the document as a whole is shown at', () => {
  test.each([
    [
      'its heading, where the front matter has the title',
      '---\ntitle: Checkout failed\n---\n\n# Checkout\n\nText.\n',
      5,
    ],
    ['its first line of text', '---\ntitle: Checkout failed\n---\n\nText.\n', 5],
    ['its title in the text', '---\nid: INC-1\n---\n\nText.\n\n# Checkout failed\n', 7],
    ['the title in the front matter, where nothing else is written', '---\ntitle: Checkout failed\n---\n', 2],
  ])('%s', (_, text, line) => {
    expect(new Set(lines(metadataMissing, text))).toEqual(new Set([line]))
  })

  test('and not at a heading in code', () => {
    const text = '---\ntitle: Checkout failed\n---\n\n```sh\n# a comment\n```\n\n# Checkout\n'
    expect(new Set(lines(metadataMissing, text))).toEqual(new Set([9]))
  })
})

describe('a resolution is not asked for', () => {
  const entries = `- 2026-11-03 10:06 UTC A customer writes that checkout fails.
- 2026-11-03 10:31 UTC @grace begins to roll the gateway back.
- 2026-11-03 10:49 UTC Checkout answers.
`
  const withTimes = (rest: string) =>
    `---\ndetected: 2026-11-03T10:06:00Z\nmitigated: 2026-11-03T10:49:00Z\n---\n# Checkout failed\n\n## Timeline\n${entries}${rest}`

  test('where the last entry is the mitigation', () => {
    expect(messages('timeline-moments-missing', withTimes(''))).toEqual([])
  })

  test('unless the text speaks of a clean-up afterwards', () => {
    const rest = '\n## Resolution\n\nThe held orders were cleaned up on the next day.\n'
    expect(messages('timeline-moments-missing', withTimes(rest))).toEqual([
      'The timeline does not say when the incident was resolved.',
    ])
  })
})

test.each(['timeline-moments-missing', 'time-to-detect-unknown', 'time-to-mitigate-unknown'])(
  '%s asks nothing of the lowest severity',
  (id) => {
    expect(rule(id).depth).toBe(true)
  },
)

describe('an entry tells who noticed', () => {
  test.each([
    '23:58 page: search zero-results rate > 60 %',
    '23:58 UTC Page from the search cluster',
    '23:58 UTC The on-call gets a page',
  ])('%s', (entry) => {
    const text = `# Search failed\n\n**Date**: 2026-11-03\n\n## Timeline\n- 23:50 The index is rolled out.\n- ${entry}\n`
    expect(messages('detection-source-missing', text)).toEqual([])
  })

  test('and pages of a shop are none', () => {
    const text =
      '# Search failed\n\n**Date**: 2026-11-03\n\n## Timeline\n- 23:50 The product page is slow.\n- 23:58 The incident is declared.\n'
    expect(messages('detection-source-missing', text)).toHaveLength(1)
  })
})

describe('a timeline out of order', () => {
  const entries = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const minute = at % 3 === 2 ? at - 2 : at
      const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
      return `- 2026-11-03 ${clock} UTC Step ${at}.`
    }).join('\n')
  const document = (lines: string) => `# Checkout failed\n\n## Timeline\n\n${lines}\n`

  test('carries its mend once', () => {
    const found = findings(timelineOutOfOrder, read(document(entries(60))))
    expect(found.length).toBeGreaterThan(5)
    expect(found.map(({ fix }) => fix !== undefined)).toEqual(found.map((_, at) => at === 0))
  })

  test('is not mended where it is longer than anybody writes', () => {
    const found = findings(timelineOutOfOrder, read(document(entries(1200))))
    expect(found.length).toBeGreaterThan(5)
    expect(found.filter(({ fix }) => fix)).toEqual([])
  })
})
