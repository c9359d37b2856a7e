import { describe, expect, test } from '@jest/globals'
import { contextFor, type DocumentFacts, onlyTheText, sharedContext } from '../../src/check/rule-context.js'
import { defaultCheckSettings } from '../../src/check/settings.js'
import { dateInFuture } from '../../src/rules/date-in-future.js'
import { idUsedTwice } from '../../src/rules/id-used-twice.js'
import { metadataMissing } from '../../src/rules/metadata-missing.js'
import { metadataUnreadable } from '../../src/rules/metadata-unreadable.js'
import { placeholderLeftIn } from '../../src/rules/placeholder-left-in.js'
import type { Rule } from '../../src/rules/rule.js'
import { statedTimeContradictory } from '../../src/rules/stated-time-contradictory.js'
import { momentLine } from '../../src/rules/text/moments.js'
import { nextFreeId } from '../../src/rules/text/next-free-id.js'
import { timeToDetectUnknown } from '../../src/rules/time-to-detect-unknown.js'
import { timeToMitigateUnknown } from '../../src/rules/time-to-mitigate-unknown.js'
import { writtenLate } from '../../src/rules/written-late.js'
import { lineOf, read } from '../postmortem/readings.js'
import { findings, lines, remarked } from './said-about.js'

function told(rule: Rule, text: string, facts: Partial<DocumentFacts> = {}): readonly string[] {
  const postmortem = read(text)
  const shared = sharedContext(postmortem, defaultCheckSettings, { ...onlyTheText('2026-11-10'), ...facts })
  const found = [...rule.check(postmortem, contextFor(rule, shared, null))]
  return found.map(({ span, message, hint }) => `${lineOf(postmortem, span)}: ${message} ${hint}`)
}

describe('an id that is used twice', () => {
  const record = [
    { id: 'INC-2026-014', path: 'postmortems/payments.md' },
    { id: 'INC-2026-015', path: 'postmortems/search.md' },
    { id: 'checkout', path: 'postmortems/login.md' },
  ]

  test('names the other document', () => {
    expect(told(idUsedTwice, '---\nid: INC-2026-014\n---\n# Checkout failed\n', { record })).toEqual([
      '2: The id `INC-2026-014` is also the id of `postmortems/payments.md`. If this document is the older one, keep the id and give the other one an id of its own.',
    ])
  })

  test('proposes an id to the document whose path comes later', () => {
    const earlier = [{ id: 'INC-2026-014', path: 'postmortems/api.md' }, ...record.slice(1)]
    expect(told(idUsedTwice, '---\nid: INC-2026-014\n---\n# Checkout failed\n', { record: earlier })).toEqual([
      '2: The id `INC-2026-014` is also the id of `postmortems/api.md`. Give this document an id of its own, for example `INC-2026-016`.',
    ])
  })

  test.each(['# Checkout failed\n', '---\nid: INC-2026-016\n---\n# Checkout failed\n'])('is none: %j', (text) => {
    expect(told(idUsedTwice, text, { record })).toEqual([])
  })

  test('names each further action item with the id of another, whatever its case', () => {
    const text = '# T\n\n## Action items\n\n| Id | Action |\n|---|---|\n| A1 | Rotate |\n| B1 | Tell |\n| a1 | Cap |\n'
    expect(told(idUsedTwice, text, { record })).toEqual([
      '9: The id `a1` of this action item is also the id of the one in line 7. Give each an id of its own: neither gets an issue until then.',
    ])
    expect(told(idUsedTwice, '## Action items\n\n- [ ] Rotate\n- [ ] Rotate\n', { record })).toEqual([])
  })

  test.each([
    ['INC-2026-099', [], 'INC-2026-100'],
    ['INC-009', ['INC-010', 'INC-011'], 'INC-012'],
    ['checkout', [], 'checkout-2'],
    ['checkout', ['checkout-2'], 'checkout-3'],
  ] as const)('after %s, with %j taken, %s is free', (id, taken, expected) => {
    expect(nextFreeId(id, new Set(taken))).toBe(expected)
  })
})

describe('a date in the future', () => {
  test('is said once, with what else lies there', () => {
    const text = '---\nstarted: 2062-11-03T10:02:00Z\ndetected: 2062-11-03T10:06:00Z\n---\n# Checkout failed\n'
    expect(told(dateInFuture, text)).toEqual([
      '2: According to `2062-11-03T10:02:00Z`, the incident began later than today, `2026-11-10`. The same holds for when the incident was detected. Correct the date; mind the year.',
    ])
  })

  test.each([
    ['2026-11-10', []],
    ['2026-11-11', []],
    ['2026-11-12', [2]],
  ] as const)('is not tomorrow, which it is already somewhere: %s', (day, expected) => {
    expect(lines(dateInFuture, `---\ndate: ${day}\nseverity: SEV2\n---\n# Checkout failed\n`)).toEqual(expected)
  })

  test('may be the day of writing', () => {
    const text = '---\nseverity: SEV2\nwritten: 2026-12-05\n---\n# Checkout failed\n'
    expect(told(dateInFuture, text)).toEqual([
      '3: According to `2026-12-05`, the document was written later than today, `2026-11-10`. Correct the date; mind which number is the month.',
    ])
  })
})

describe('a document that was written late', () => {
  const text = '# Checkout failed\n\n**Date**: 2026-11-03\n'

  test('is told by how many days', () => {
    const facts: Partial<DocumentFacts> = { writtenOf: () => '2026-11-07', writeByOf: () => '2026-11-06' }
    expect(told(writtenLate, text, facts)).toEqual([
      '1: The document was written on `2026-11-07`, 1 day after `2026-11-06`, the day by which it was due. If a first version is older, write its day as `written:`; else check the timeline against logs and chats.',
    ])
  })

  test.each([
    ['2026-11-06', '2026-11-06'],
    [null, '2026-11-06'],
    ['2026-11-07', null],
  ] as const)('is not one written on %s when it is due by %s', (written, by) => {
    expect(told(writtenLate, text, { writtenOf: () => written, writeByOf: () => by })).toEqual([])
  })
})

describe('a placeholder', () => {
  const filled = (lines: string) =>
    `# Checkout failed\n\n**Date**: 2026-11-03\n\n## Summary\nCheckout answered with 502.\n\n## Detection\n${lines}\n`

  test.each([
    ['2026-11-03 HH:mm Short event description', '2026-11-03 HH:mm'],
    ['- HH:mm Short event description', 'HH:mm'],
    ['| YYYY-MM-DD xx:xx | The alarm fires |', 'YYYY-MM-DD'],
    ['**Found by:** TBD', 'TBD'],
    ['- TODO', 'TODO'],
    ['| Users | TBD |', 'TBD'],
    ['TODO: ask @ada', 'TODO: ask @ada'],
    ['It was found by <describe how it was found> at ten.', '<describe how it was found>'],
    ['By <owner>\n\n<owner>', '<owner>'],
    ['It was found. [Insert how it was found]', '[Insert how it was found]'],
    ['Found by {{ who found it }}.', '{{ who found it }}'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
  ])('is left in: %s', (line, expected) => {
    expect(remarked(placeholderLeftIn, filled(line))).toEqual([expected])
  })

  test.each([
    'How it was found is TBD, @ada asks the network team.',
    'Times are written as HH:mm.',
    'Format: YYYY-MM-DD',
    'Run `kubectl get pod <name of the pod>` and `date +HH:mm`.',
    '```\nTODO\nHH:mm\n```',
    '<!-- <describe how it was found> TBD -->',
    '> TODO: ask the network team',
    '[Insert a row](https://example.com/rows)',
    '[Describe the fault][1]\n\n[1]: https://example.com',
    'The template wrote {{.Id}} and {{ secrets.TOKEN }} into the file.',
    '<details open>\n<summary>The log</summary>\n</details>',
    '| Time | HH:mm |\n| --- | --- |\n| 10:02 | It fails |',
  ])('is not: %s', (line) => {
    expect(remarked(placeholderLeftIn, filled(line))).toEqual([])
  })

  test.each([
    ['its status says that it is done', '---\nstatus: review\n---\n# Search failed\n\n## Summary\nSearch was down.\n'],
    [
      'other sections are filled',
      '# Search failed\n\n## Summary\nSearch was down.\n\n## Root cause\nA deploy broke the indexer.\n',
    ],
  ])('is left in a document without a date, where %s', (_, text) => {
    expect(
      remarked(
        placeholderLeftIn,
        `${text}\n## Timeline\n- 10:02 UTC The indexer is deployed.\n- HH:mm Short event description\n`,
      ),
    ).toEqual(['HH:mm'])
  })

  test('in a document without a date, status and text is the template itself', () => {
    const text = '# Title\n\n## Summary\n<Describe what happened>\n\n## Timeline\n- HH:mm Short event description\n'
    expect(remarked(placeholderLeftIn, text)).toEqual([])
  })

  test('in an item is for the rules about items, unless it is text of the template', () => {
    const items = (line: string) => `${filled('By an alarm.')}\n## Action items\n\n${line}\n`
    expect(remarked(placeholderLeftIn, items('| Action | Owner |\n| --- | --- |\n| Add an alert | TBD |'))).toEqual([])
    expect(remarked(placeholderLeftIn, items('- [ ] Add an alert\n- [ ] <Describe the action>'))).toEqual([
      '<Describe the action>',
    ])
  })

  test('in a required section that is empty is for section-missing', () => {
    expect(remarked(placeholderLeftIn, `${filled('By an alarm.')}\n## Impact\nTBD\n`)).toEqual([])
    expect(remarked(placeholderLeftIn, `${filled('By an alarm.')}\n## Background\nTBD\n`)).toEqual(['TBD'])
  })

  test('of a duration that can be filled in is for metrics-not-filled', () => {
    expect(remarked(placeholderLeftIn, filled('**Time to detect:** TBD'))).toEqual([])
  })

  test('is what a template asks in italics, where nobody answers', () => {
    const asked = (answer: string) => `${filled('By an alarm.')}\n## Background\n*Describe the service.*\n${answer}`
    expect(remarked(placeholderLeftIn, asked(''))).toEqual(['*Describe the service.*'])
    expect(remarked(placeholderLeftIn, asked('\nIt takes the money.\n'))).toEqual([])
  })

  test('is nothing that a whole template is told', () => {
    expect(remarked(placeholderLeftIn, '# {{ incident name }}\n\n## Summary\n<describe the incident>\n')).toEqual([])
  })

  test('in front matter and in texts with other line ends stays where it is', () => {
    const text = filled('**Found by:** TBD').replaceAll('\n', '\r\n')
    expect(remarked(placeholderLeftIn, text)).toEqual(['TBD'])
    expect(remarked(placeholderLeftIn, `---\ntitle: TBD\n---\n${filled('By an alarm.')}`)).toEqual([])
  })
})

describe('a stated duration', () => {
  const times = '# Checkout failed\n\n- **Started:** 2026-11-03 10:02 UTC\n- **Detected:** 2026-11-03 10:06 UTC\n'
  const text = (line: string) => `${times}- **Mitigated:** 2026-11-03 10:49 UTC\n${line}\n`

  test.each([
    [
      '- **Time to detect:** 40 minutes',
      '40 minutes',
      'the time to detect',
      '4 minutes',
      'began (line 3)',
      'was detected (line 4)',
    ],
    [
      '- **Time to mitigate:** 2h',
      '2h',
      'the time to mitigate',
      '43 minutes',
      'was detected (line 4)',
      'was mitigated (line 5)',
    ],
    [
      '- **Duration:** 1h 30m',
      '1h 30m',
      'the duration of the incident',
      '47 minutes',
      'began (line 3)',
      'was mitigated (line 5)',
    ],
  ])('that contradicts the times is told with both: %s', (line, words, name, computed, from, to) => {
    expect(told(statedTimeContradictory, text(line))).toEqual([
      `6: Line 6 gives \`${words}\` as ${name}, but ${computed} lie between when the incident ${from} and when it ${to}. Correct the times, or write \`${computed}\`, so that both say the same.`,
    ])
  })

  test('of the resolution is compared where the times say when it was', () => {
    const line = '- **Resolved:** 2026-11-03 12:32 UTC\n- **Time to resolve:** 5 hours'
    expect(told(statedTimeContradictory, text(line))).toHaveLength(1)
    expect(told(statedTimeContradictory, text('- **Time to resolve:** 1 hour 10 minutes'))).toEqual([])
  })

  test.each([
    '- **Time to detect:** 4 minutes',
    '- **Time to mitigate:** 45 minutes',
    '- **Time to mitigate:** 47 minutes (from the beginning)',
    '- **Duration:** about 50 minutes',
    '- **Duration:** 1 hour',
    'Checkout was down for 47 minutes.',
  ])('agrees: %s', (line) => {
    expect(told(statedTimeContradictory, text(line))).toEqual([])
  })

  test.each([
    ['- **Duration:** 1h 30m', '- **Duration:** 47 minutes'],
    ['- **Duration:** ~90 min', '- **Duration:** 47 minutes'],
    ['\n| Duration | 90 min |\n| --- | --- |', '\n| Duration | 47 minutes |\n| --- | --- |'],
  ])('that stands alone can be replaced: %j', (before, after) => {
    const postmortem = read(text(before))
    const [finding] = findings(statedTimeContradictory, postmortem)
    const [edit] = finding?.fix?.edits ?? []
    expect(edit).toBeDefined()
    const mended = edit
      ? `${postmortem.text.slice(0, edit.span.start)}${edit.text}${postmortem.text.slice(edit.span.end)}`
      : ''
    expect(mended).toBe(text(after))
    expect(findings(statedTimeContradictory, read(mended))).toEqual([])
  })

  test('among other words is left to its author', () => {
    for (const line of ['- **Duration:** 90 minutes (until all was well)', 'The outage lasted 90 minutes in all.']) {
      expect(findings(statedTimeContradictory, read(text(line))).map(({ fix }) => fix)).toEqual([undefined])
    }
  })

  test('that the entries of the timeline give may mean other entries than ours', () => {
    const entries = `# Checkout failed

**Date**: 2026-11-03

**Time to detect:** 12 minutes

## Timeline
- 10:02 UTC A team reports errors.
- 10:14 UTC We start looking.
- 10:32 UTC Impact begins.
- 10:50 UTC The incident is detected by an alarm.
`
    expect(findings(statedTimeContradictory, read(entries))).toEqual([])
  })

  test('no longer makes a time unknown', () => {
    expect(told(timeToDetectUnknown, text('- **Time to detect:** 40 minutes'))).toEqual([])
  })
})

test.each([
  ['detected-by: alarms', 'Write `alarm`, if that is what is meant.'],
  ['detected-by: radar', 'Write one of alarm, customer, employee, chance.'],
  ['status: drafts', 'Write `draft`, if that is what is meant.'],
  ['impact: { user: 12 }', 'Write `users`, if that is what is meant.'],
  ['impact: { mood: 12 }', 'Write users, customers-lost, revenue or data-loss.'],
  ['cause-domains: [magic]', 'Write any of architecture, engineering, process, operations, communication.'],
  ['detcted: 2026-11-03T10:06:00Z', 'Write `detected`, if that is what is meant.'],
])('what is not understood gets the nearest that is: %s', (line, hint) => {
  const postmortem = read(`---\nseverity: SEV2\n${line}\n---\n# Checkout failed\n`)
  expect(findings(metadataUnreadable, postmortem).map((finding) => finding.hint)).toEqual([hint])
})

describe('times that are unknown are asked for', () => {
  const body = '# Checkout failed\n\nText.\n'

  test('in the front matter, where there is one', () => {
    expect(told(timeToDetectUnknown, `---\nid: INC-1\n---\n${body}`)[0]).toMatch(
      /Add `started:` and `detected:` with date, time and zone to the front matter/,
    )
  })

  test('below the title, where there is none, in lines that are read', () => {
    for (const rule of [timeToDetectUnknown, timeToMitigateUnknown]) {
      const [sentence = ''] = told(rule, body)
      const shown = [...sentence.matchAll(/`(\*\*[^`]+)`/g)].map(([, line]) => line)
      expect(shown).toHaveLength(2)
      expect(told(rule, `# Checkout failed\n\n${shown.join('\n')}\n\nText.\n`)).toEqual([])
    }
  })

  test.each(['mitigationStarted', 'alerted', 'resolved'] as const)('and so is the line for %s', (moment) => {
    expect(read(`# Checkout failed\n\n${momentLine(moment)}\n`).times[moment]?.value).toMatch(
      /^2026-11-03T\d\d:\d\d:00Z$/,
    )
  })
})

test('the example of a day is not today', () => {
  expect(told(metadataMissing, '# Checkout failed\n').join('\n')).not.toContain('2026-11-10')
})
