import { describe, expect, test } from '@jest/globals'
import type { ItemNews } from '../../src/edit/write-back/news.js'
import { writeBack } from '../../src/edit/write-back/write-back.js'
import type { ActionItem, Postmortem } from '../../src/postmortem/model.js'
import { read, refused } from '../postmortem/readings.js'
import { aFact } from '../support/builders.js'

const again = (text: string) => read(text)

function urlOf(number: number): string {
  return `https://github.com/acme/shop/issues/${number}`
}

function linkOf(number: number): string {
  return `[#${number}](${urlOf(number)})`
}

/** All that can be news, the issue being the first, second … of the document. */
function newsOf({ id }: ActionItem, index: number): Required<ItemNews> {
  const number = index + 1
  return {
    id,
    reference: { text: `#${number}`, url: urlOf(number) },
    state: 'done',
    due: '2026-12-24',
    owners: ['ada'],
  }
}

const DOCUMENT = `---
id: INC-2026-014
date: 2026-11-03
---

# Checkout failed

## Timeline

- 10:02 the deploy began, and @ada looked at it

## Action items

- [ ] Add a metric
- [ ] Add a metric
  - [ ] Test the metric — @grace, due 2026-12-01
- Add a metric

| Action | Owner | Due | Status | Issue |
| :-- | --- | --- | --- | --- |
| Drill \\| rehearse |        | -  | TODO   |   |
| ragged | @ada |
| Add \`a\\|b\`   | @acme/platform | 2026-12-24 | TODO   | #4 |

## Lessons

- Canaries must carry real traffic.`

const AFTER = `---
id: INC-2026-014
date: 2026-11-03
---

# Checkout failed

## Timeline

- 10:02 the deploy began, and @ada looked at it

## Action items

- [x] Add a metric — @ada, due 2026-12-24 ${linkOf(1)}
- [x] Add a metric — @ada, due 2026-12-24 ${linkOf(2)}
  - [x] Test the metric — @ada, due 2026-12-24 ${linkOf(3)}
- Add a metric — @ada, due 2026-12-24 ${linkOf(4)}

| Action | Owner | Due | Status | Issue |
| :-- | --- | --- | --- | --- |
| Drill \\| rehearse | @ada   | 2026-12-24 | DONE   | ${linkOf(5)} |
| ragged | @ada |
| Add \`a\\|b\`   | @acme/platform, @ada | 2026-12-24 | DONE   | #4 |

## Lessons

- Canaries must carry real traffic.`

const LINE_ENDS: readonly (readonly [string, (text: string) => string])[] = [
  ['LF', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['a final line end', (text) => `${text}\n`],
  ['line ends of both kinds', (text) => text.replaceAll('\n\n', '\n\r\n')],
  ['blanks at line ends', (text) => text.replaceAll(/(?<=[^-])$/gm, '  ')],
]

describe('A document says what all its issues say', () => {
  test.each(LINE_ENDS)('with %s', (_, change) => {
    const document = again(change(DOCUMENT))
    const { text, written, refused } = writeBack(document, document.actionItems.map(newsOf), again)
    expect(text).toBe(change(AFTER))
    expect(written.map(({ line, fields }) => [line, ...fields])).toEqual([
      [14, 'owners', 'due', 'state', 'reference'],
      [15, 'owners', 'due', 'state', 'reference'],
      [16, 'owners', 'due', 'state', 'reference'],
      [17, 'owners', 'due', 'reference'],
      [21, 'owners', 'due', 'state', 'reference'],
      [23, 'owners', 'state'],
    ])
    expect(refused).toMatchObject([
      { line: 17, field: 'state', because: 'there is no box or status column to tick' },
      { line: 23, field: 'reference', because: 'its cell in the issue column holds something else' },
    ])
  })

  test('and has nothing to write the second time', () => {
    const document = again(DOCUMENT)
    const news = document.actionItems.map(newsOf)
    const first = writeBack(document, news, again)
    expect(writeBack(again(first.text), news, again)).toEqual({ ...first, written: [] })
  })

  test('of two items with equal words the one that is meant', () => {
    const document = again(DOCUMENT)
    const [, twin] = document.actionItems
    const { text, written } = writeBack(document, [{ id: twin?.id ?? '', state: 'done' }], again)
    expect(text.split('\n').slice(13, 15)).toEqual(['- [ ] Add a metric', '- [x] Add a metric'])
    expect(written).toEqual([{ id: twin?.id, line: 15, fields: ['state'] }])
  })

  test('but not where two items have one id', () => {
    const document = again('## Action items\n\n- [ ] A1: Add a metric\n- [ ] A1: Test it\n')
    expect(writeBack(document, [{ id: 'A1', state: 'done', due: '2026-12-24' }], again)).toEqual({
      text: document.text,
      written: [],
      refused: ['due', 'state'].map((field) => {
        return { id: 'A1', line: 3, field, because: 'another action item has the same id' }
      }),
    })
  })

  test('and nothing of items that it does not have', () => {
    const document = again(DOCUMENT)
    expect(writeBack(document, [{ id: 'gone', state: 'done' }], again)).toEqual({
      text: DOCUMENT,
      written: [],
      refused: [],
    })
  })

  test('in the language of its headings', () => {
    const german =
      '## Maßnahmen\n\n- [ ] Prüfen (@grace), fällig: 1. Dezember 2026\n\n| Maßnahme | Zuständig | Fällig | Stand |\n|---|---|---|---|\n| Üben |  |  | offen |\n'
    const document = again(german)
    expect(writeBack(document, document.actionItems.map(newsOf), again).text).toBe(
      `## Maßnahmen\n\n- [x] Prüfen (@ada), fällig: 2026-12-24 ${linkOf(1)}\n\n| Maßnahme | Zuständig | Fällig | Stand |\n|---|---|---|---|\n| Üben ${linkOf(2)} | @ada | 2026-12-24 | erledigt |\n`,
    )
  })
})

describe('An edit is not made', () => {
  const other = {
    span: { start: 0, end: 0 },
    raw: '10:02',
    time: null,
    end: null,
    approximate: false,
    text: '',
    timeline: 0,
  }
  const changes: readonly (readonly [string, (after: Postmortem) => Postmortem])[] = [
    ['another id', (after) => ({ ...after, id: aFact('other') })],
    ['another date', (after) => ({ ...after, date: aFact('2026-11-04') })],
    ['another severity', (after) => ({ ...after, severity: aFact('SEV1') })],
    ['another timeline', (after) => ({ ...after, timeline: [...after.timeline, other] })],
    ['fewer sections', (after) => ({ ...after, sections: after.sections.slice(1) })],
    ['other lessons', (after) => ({ ...after, learnings: after.learnings.map((one) => ({ ...one, text: 'Other' })) })],
    ['one item less', (after) => ({ ...after, actionItems: after.actionItems.slice(1) })],
    ['an item with another title', (after) => withLast(after, { title: 'Other' })],
    ['an item with another id', (after) => withLast(after, { id: 'other' })],
    ['an item with another owner', (after) => withLast(after, { owners: [] })],
    ['an item that is done', (after) => withLast(after, { state: 'done' })],
    ['an item with other details', (after) => withLast(after, { details: ['other'] })],
    ['an item without its box', (after) => withLast(after, { tick: null })],
    ['a new problem', (after) => ({ ...after, problems: [...after.problems, ...after.problems] })],
  ]

  function withLast(document: Postmortem, change: Partial<ActionItem>): Postmortem {
    const last = document.actionItems.length - 1
    const actionItems = document.actionItems.map((item, at) => (at === last ? { ...item, ...change } : item))
    return { ...document, actionItems }
  }

  test.each(changes)('when the document would have %s', (_, change) => {
    const document = again(DOCUMENT)
    const [first] = document.actionItems
    const result = writeBack(document, [{ id: first?.id ?? '', state: 'done' }], (text) => change(again(text)))
    expect(result.text).toBe(DOCUMENT)
    expect(result.refused).toMatchObject([{ line: 14, because: 'it would be read differently afterwards' }])
  })

  test('when the item would not be tracked by its issue', () => {
    const document = again('## Action items\n\n- Add a metric\n')
    const [news] = document.actionItems.map(newsOf).map(({ id, reference }) => ({ id, reference }))
    const untracked = (text: string) => withLast(again(text), { tracked: null })
    expect(news && writeBack(document, [news], untracked).text).toBe(document.text)
  })

  test('when the document could not be read afterwards', () => {
    const document = again(DOCUMENT)
    const unreadable = refused('---\nid: [\n---\n')
    const news = document.actionItems.map(({ id }) => ({ id, due: '2026-12-25' as const }))
    expect(writeBack(document, news, () => unreadable).text).toBe(DOCUMENT)
  })

  test('before another one makes room for it, in the same run', () => {
    const document = again('## Action items\n\n- 10:02[Rick]\n')
    const { text, refused } = writeBack(document, document.actionItems.map(newsOf), again)
    expect(text).toContain('- 10:02 — due 2026-12-24, @ada [#1]')
    expect(refused.map(({ field }) => field)).toEqual(['state'])
  })

  test('while the others are', () => {
    const document = again('## Action items\n\n- [ ] Add a metric\n- Owner: Ada\n- [ ] Test it\n')
    const { text, refused } = writeBack(document, document.actionItems.map(newsOf), again)
    expect(text.match(/\[#\d\]/g)).toEqual(['[#1]', '[#3]'])
    expect(refused.map(({ line, field }) => [line, field])).toContainEqual([4, 'reference'])
  })

  test('when it took too many attempts: the text that is read again has a limit', () => {
    const lines = Array.from({ length: 200 }, (_, at) => `- Add metric ${at} ${'x'.repeat(400)}`)
    const document = again(`## Action items\n\n${lines.join('\n')}\n`)
    let length = 0
    const { text } = writeBack(document, document.actionItems.map(newsOf), (words) => {
      length += words.length
      return { ...document, text: words, actionItems: [] }
    })
    expect(text).toBe(document.text)
    expect(length).toBeLessThanOrEqual(20_000_000)
  })
})
