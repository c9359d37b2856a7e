import { expect, test } from '@jest/globals'
import type { Field, ItemNews } from '../../src/edit/write-back/news.js'
import { writeBack } from '../../src/edit/write-back/write-back.js'
import type { ActionItem, Postmortem } from '../../src/postmortem/model.js'
import { defaultReadingOptions, parse } from '../../src/postmortem/read.js'
import { fc } from '../support/random.js'

/** The laws of write-back. */

const again = (text: string) => parse('postmortems/checkout.md', text, defaultReadingOptions('checkout'))

const reference = fc.nat({ max: 99 }).map((number) => {
  return { text: `#${number}`, url: `https://github.com/acme/shop/issues/${number}` }
})
const login = fc.constantFrom('ada', 'grace', 'linus', 'hopper')
const news = fc.record(
  {
    reference,
    state: fc.constantFrom('done', 'open'),
    due: fc.constantFrom('2026-12-01', '2026-12-24', '2027-02-28'),
    owners: fc.uniqueArray(login, { maxLength: 3 }),
  },
  { requiredKeys: [] },
)

const title = fc.constantFrom(
  'Fix it',
  'Fix it.',
  'Fix **it**',
  'Fix `a` (soon)',
  'Test the \\| probe',
  '直す。',
  'Prüfen!',
  'Ask [us](x)',
)
const owner = fc.constantFrom('', '@ada', '@grace, @linus', '@acme/platform', 'Ada Lovelace', 'TBD')
const due = fc.constantFrom('', '2026-12-01', 'Dec 1, 2026', 'end of Q4', 'next sprint')
const issue = fc.constantFrom('', '#7', '[#34](https://github.com/acme/shop/issues/34)', '-')
const status = fc.constantFrom('', 'TODO', 'Done', '**Done** (ada)', 'in progress', "won't do", 'proposed')

const line = fc
  .record({
    bullet: fc.constantFrom('- ', '* [ ] ', '- [x] ', '1. ', '  - [ ] '),
    title,
    owner: owner.map((words) => (words.startsWith('@') ? ` — ${words}` : words && `. Owner: ${words}`)),
    due: due.map((words) => words && `, due ${words}`),
    issue: issue.map((words) => (words.length > 1 ? ` ${words}` : '')),
    rest: fc.constantFrom('', '  ', ' <!-- note -->', '\n    more words.', '\n    - a detail'),
  })
  .map(({ bullet, title, owner, due, issue, rest }) => `${bullet}${title}${owner}${due}${issue}${rest}`)
const list = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'))

const COLUMNS = { Action: title, Owner: owner, Due: due, Status: status, Issue: issue }
const names = fc
  .shuffledSubarray(['Owner', 'Due', 'Status', 'Issue'] as const)
  .chain((some) =>
    fc.nat({ max: some.length }).map((at) => [...some.slice(0, at), 'Action' as const, ...some.slice(at)]),
  )
const table = names.chain((columns) => {
  const cell = (name: keyof typeof COLUMNS) => fc.tuple(COLUMNS[name], fc.constantFrom(' ', '', '     '))
  const row = fc
    .tuple(...columns.map(cell))
    .map((cells) => `|${cells.map(([words, pad]) => ` ${words}${pad}|`).join('')}`)
  return fc.array(row, { minLength: 1, maxLength: 4 }).map((rows) => {
    return [`| ${columns.join(' | ')} |`, `|${columns.map(() => '---|').join('')}`, ...rows, '| ragged |'].join('\n')
  })
})

const text = fc
  .record({
    blocks: fc.array(fc.oneof(list, table), { minLength: 1, maxLength: 3 }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    end: fc.constantFrom('', '\n', '\n\n## Lessons\n\n- Drills help.\n'),
  })
  .map(({ blocks, lineEnd, end }) => {
    const head = '---\ndate: 2026-11-03\n---\n\n# Checkout failed\n\n## Timeline\n\n- 10:02 it began\n\n## Action items'
    return `${head}\n\n${blocks.join('\n\ntext\n\n')}${end}`.replaceAll('\n', lineEnd)
  })

// Words that mean something to the reader, in any order.
const PIECES = [
  '- ',
  '- [ ] ',
  '  - [x] ',
  '1. ',
  '| ',
  ' |',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '## Action items\n\n',
  '## Timeline\n\n',
].concat(
  [
    '@ada',
    ' — ',
    ', due ',
    '2026-12-01',
    '2026-02-30',
    '10:02',
    'by end of Q1',
    ' [#1](https://github.com/acme/shop/issues/1)',
  ],
  [
    '`x',
    '`',
    '```\n',
    '<!-- ',
    ' -->',
    '**',
    '~~',
    'won’t do: ',
    'Owner: ',
    'TBD',
    '担当: ',
    '期限: ',
    '\\|',
    '&amp;',
    '\u202e',
    'Fix it',
    '.',
  ],
  [
    'DONE',
    'done',
    ' #12',
    '(',
    ')',
    '[',
    ']',
    '[Rick]',
    ' P1',
    '**Action items**: ',
    '| Action | Owner | Done | Bug |\n|---|---|---|---|\n',
  ],
)
const anyText = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => `## Action items\n\n${pieces.join('')}`)

function readable(words: string): Postmortem {
  const document = again(words)
  if (!document.readable) throw new Error(document.reason)
  return document
}

/** Items take the news in turn. */
function newsFor(document: Postmortem, some: readonly object[]): readonly ItemNews[] {
  return document.actionItems.map(({ id }, at) => ({ ...some[at % some.length], id }))
}

function linesOf(words: string): readonly string[] {
  return words.split(/(?<=\r\n|\n|\r(?!\n))/)
}

/** Whether an item's own words reach into a line. */
function hasLine({ span, places }: ActionItem, start: number, length: number): boolean {
  const last = places?.cells ? span.end : (places?.end.start ?? span.end)
  return span.start <= start + length && last >= start
}

function expectLaws(words: string, some: readonly object[]): void {
  const before = readable(words)
  const wanted = newsFor(before, some)
  const { text: after, written, refused } = writeBack(before, wanted, again)
  const [old, now] = [linesOf(before.text), linesOf(after)]
  expect(now.length).toBe(old.length)
  const strange = old.filter((line, at) => {
    const start = before.lineStarts[at] ?? 0
    return line !== now[at] && !before.actionItems.some((item) => hasLine(item, start, line.length))
  })
  expect(strange).toEqual([])

  const found = readable(after)
  expect(found.actionItems.map(({ id }) => id)).toEqual(before.actionItems.map(({ id }) => id))
  for (const { id, fields } of written) {
    const item = found.actionItems.find((one) => one.id === id)
    const asked = wanted.find((one) => one.id === id)
    expect(item && fields.map((field) => saidBy(item, field))).toEqual(
      asked && fields.map((field) => askedFor(asked, field)),
    )
  }
  expect(writeBack(found, wanted, again)).toMatchObject({
    text: after,
    written: [],
    refused: refused.map(({ id, field }) => ({ id, field })),
  })
}

function saidBy({ tracked, state, due, owners }: ActionItem, field: Field): unknown {
  const logins = owners.map(({ value }) => value).filter((value) => /^@[^/]*$/.test(value))
  return { reference: tracked?.value, state, due: due?.value, owners: logins.toSorted() }[field]
}

function askedFor({ reference, state, due, owners }: ItemNews, field: Field): unknown {
  return { reference: reference?.url, state, due, owners: owners?.map((login) => `@${login}`).toSorted() }[field]
}

test('only the lines of items change, what is written is read, ids stay, and a second run has nothing to do', () => {
  fc.assert(fc.property(text, fc.array(news, { minLength: 1, maxLength: 4 }), expectLaws), { numRuns: 150 })
})

test('and so it is in any text', () => {
  fc.assert(
    fc.property(anyText, fc.array(news, { minLength: 1, maxLength: 3 }), (words, some) => {
      fc.pre(again(words).readable)
      expectLaws(words, some)
    }),
    { numRuns: 150 },
  )
})
