import { describe, expect, test } from '@jest/globals'
import type { ItemNews } from '../../src/edit/write-back/news.js'
import { writeBack } from '../../src/edit/write-back/write-back.js'
import { read } from '../postmortem/readings.js'

const HEAD = '# Checkout failed\n\n**Date**: 2026-11-03\n\n## Action items\n\n'
const URL = 'https://github.com/acme/shop/issues/34'
const LINK = `[#34](${URL})`
const reference = { text: '#34', url: URL }
const again = (text: string) => read(text, { names: { 'Ada L.': 'ada' } })

type News = Omit<ItemNews, 'id'>

/** What becomes of a text when its first item has news, and why not. */
function wrote(text: string, news: News): { readonly text: string; readonly because: readonly string[] } {
  const document = again(text)
  const result = writeBack(document, [{ id: document.actionItems[0]?.id ?? '', ...news }], again)
  return { text: result.text, because: result.refused.map(({ because }) => because) }
}

/** The same for lines below the heading. */
function wroteBelow(lines: string, news: News): string {
  const { text, because } = wrote(`${HEAD}${lines}\n`, news)
  expect(because).toEqual([])
  return text.slice(HEAD.length, -1)
}

function refusedBelow(lines: string, news: News): readonly string[] {
  const { text, because } = wrote(`${HEAD}${lines}\n`, news)
  expect(text).toBe(`${HEAD}${lines}\n`)
  return because
}

function table(head: string, row: string): string {
  return `| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n${row}`
}

describe('The issue is linked', () => {
  test.each([
    ['- [ ] Fix it', `- [ ] Fix it ${LINK}`],
    ['- Fix it — @ada, due 2026-12-01', `- Fix it — @ada, due 2026-12-01 ${LINK}`],
    ['- Fix it. Owner: Ada Lovelace', `- Fix it. Owner: Ada Lovelace — ${LINK}`],
    ['- Fix it.', `- Fix it. — ${LINK}`],
    ['- Fix it [Rick]', `- Fix it ${LINK} [Rick]`],
    ['- Fix it P1', `- Fix it ${LINK} P1`],
    ['- Fix it (see #12)', `- Fix it (see #12) ${LINK}`],
    ['- **Fix `it`**', `- **Fix \`it\`** ${LINK}`],
    ['- ~~Fix it~~', `- ~~Fix it~~ ${LINK}`],
    ['- Fix it <!-- a --> <!-- b -->', `- Fix it ${LINK} <!-- a --> <!-- b -->`],
    ['- Fix it<br>', `- Fix it ${LINK}<br>`],
    ['- Fix it  \n  now  \n\n  Because.', `- Fix it  \n  now ${LINK}  \n\n  Because.`],
    ['1. Fix it\n   - a detail', `1. Fix it ${LINK}\n   - a detail`],
    ['- **Prevention**:\n    - Fix it', `- **Prevention**:\n    - Fix it ${LINK}`],
    ['**Action item:** Fix it', `**Action item:** Fix it ${LINK}`],
    [table('Action', '| Fix it   |'), table('Action', `| Fix it ${LINK} |`)],
    [table('Action', '| Fix \\| `a\\|b` <!-- c --> |'), table('Action', `| Fix \\| \`a\\|b\` ${LINK} <!-- c --> |`)],
    [table('Issue | Action', '|  | Fix it |'), table('Issue | Action', `| ${LINK} | Fix it |`)],
    [table('Issue | Action', '||Fix it|'), table('Issue | Action', `| ${LINK} |Fix it|`)],
    [table('Action | Bug', '| Fix it | TBD |'), table('Action | Bug', `| Fix it | ${LINK} |`)],
    [table('Action | Bug', '| Fix it | _n/a_ |'), table('Action | Bug', `| Fix it | ${LINK} |`)],
    [table('Action | Bug', '| Fix it | <!-- a --> |'), table('Action | Bug', `| Fix it | ${LINK} <!-- a --> |`)],
  ])('%j', (before, after) => {
    expect(wroteBelow(before, { reference })).toBe(after)
  })

  test('where a bold label holds the only item', () => {
    expect(wrote('# T\n\n**Action items**: **restart it**\n', { reference }).text).toBe(
      `# T\n\n**Action items**: **restart it** ${LINK}\n`,
    )
  })

  test.each([`- Fix it ${LINK}`, '- Fix it (#34)', '- Fix it acme/shop#34', `- Fix it ${URL}#issuecomment-1`])(
    'once: %j',
    (line) => {
      expect(wroteBelow(line, { reference })).toBe(line)
    },
  )

  test('not in a cell that holds something else', () => {
    const because = ['its cell in the issue column holds something else']
    expect(refusedBelow(table('Action | Bug', '| Fix it | #12 |'), { reference })).toEqual(because)
    expect(refusedBelow(table('Action | Bug', '| Fix it | later |'), { reference })).toEqual(because)
  })

  test.each([
    { text: '#34', url: 'https://acme.example/a)b' },
    { text: '#34', url: 'https://acme.example/a b' },
    { text: '#34', url: 'https://acme.example/a|b' },
    { text: '#34', url: 'javascript:alert' },
    { text: '[#34', url: URL },
    { text: '#34]', url: URL },
    { text: '#3|4', url: URL },
    { text: '', url: URL },
  ])('not when that would break the link: %j', (odd) => {
    const because = 'its issue has a name or an address that would break the link'
    expect(refusedBelow('- Fix it', { reference: odd })).toEqual([because])
  })

  test('not where the item would have another title', () => {
    const because = 'it would be read differently afterwards'
    expect(refusedBelow('- Owner: Ada', { reference })).toEqual([because])
  })
})

describe('A tick', () => {
  test.each([
    ['- [ ] Fix it (in progress)', '- [x] Fix it (in progress)'],
    ['- [X] Fix it', '- [X] Fix it'],
    [table('Action | Done', '| Fix it |     |'), table('Action | Done', '| Fix it | x   |')],
    [table('Action | Done', '| Fix it || '), table('Action | Done', '| Fix it | x | ')],
    [table('Action | Status', '| Fix it | |'), table('Action | Status', '| Fix it | Done |')],
    [table('Action | Status', '| Fix it | todo |'), table('Action | Status', '| Fix it | done |')],
    [table('Action | Status', '| Fix it | TODO (#12) |'), table('Action | Status', '| Fix it | DONE (#12) |')],
    [
      table('Action | Status', '| Fix it | **Open (soon)** |'),
      table('Action | Status', '| Fix it | **Done (soon)** |'),
    ],
    [table('Action | Status', '| Fix it | [ ] |'), table('Action | Status', '| Fix it | [x] |')],
    [table('Action | Status', '| Fix it | 🚧 |'), table('Action | Status', '| Fix it | ✅ |')],
    [table('Action | Status', '| Fix it | no |'), table('Action | Status', '| Fix it | yes |')],
    [table('アクション | 状態', '| 直す | 未着手 |'), table('アクション | 状態', '| 直す | 完了 |')],
    [table('アクション | 状態', '| 直す | |'), table('アクション | 状態', '| 直す | 完了 |')],
    [table('Maßnahme | Stand', '| Prüfen | |'), table('Maßnahme | Stand', '| Prüfen | Erledigt |')],
  ])('is written into %j', (before, after) => {
    expect(wroteBelow(before, { state: 'done' })).toBe(after)
  })

  test.each([
    ['- [x] Fix it', '- [ ] Fix it'],
    ['- Fix it (proposed)', '- Fix it (proposed)'],
    [table('Action | Done', '| Fix it | ✅ |'), table('Action | Done', '| Fix it |  |')],
    [table('Action | Status', '| Fix it | [x] |'), table('Action | Status', '| Fix it | [ ] |')],
    [table('Action | Status', '| Fix it | Done |'), table('Action | Status', '| Fix it | Open |')],
    [table('アクション | 状態', '| 直す | 完了 |'), table('アクション | 状態', '| 直す | 未着手 |')],
  ])('is taken away from %j', (before, after) => {
    expect(wroteBelow(before, { state: 'open' })).toBe(after)
  })

  test('is the word that other rows have, those of the same table first', () => {
    const other = table('Action | Status', '| One | Closed |\n| Two | Closed |')
    const lines = `${table('Action | Status', '| Fix it | TODO |\n| Test it | **DONE** (#12) |\n| Try it | Blocked |')}\n`
    expect(wroteBelow(`${lines}\n${other}`, { state: 'done' })).toBe(`${lines.replace('TODO', '**DONE**')}\n${other}`)
    expect(wroteBelow(`${table('Action | Status', '| Fix it | TODO |')}\n\n${other}`, { state: 'done' })).toContain(
      '| Fix it | Closed |',
    )
    expect(wroteBelow(lines.replace('TODO', 'Done'), { state: 'open' })).toContain('| Fix it | Open |')
  })

  test.each([
    ['one of two', '| One | Closed |\n| Two | Done |\n| Three | Done |', 'Done'],
    ['y', '| One | y |', 'y'],
    ['a mark', '| One | ✔ |\n| Two | no |', '✔'],
  ])('is the word that most rows have: %s', (_, rows, word) => {
    const lines = table('Action | Done', `| Fix it | |\n${rows}`)
    expect(wroteBelow(lines, { state: 'done' })).toBe(lines.replace('Fix it | |', `Fix it | ${word} |`))
  })

  test.each<[string, 'done' | 'open', string]>([
    ['- Fix it', 'done', 'there is no box or status column to tick'],
    [table('Action | Owner', '| Fix it | @ada |'), 'done', 'there is no box or status column to tick'],
    ['- [ ] ~~Fix it~~', 'done', 'it is struck or will not be done'],
    ['- [ ] ~~Fix it~~', 'open', 'it is struck or will not be done'],
    ["- [ ] Fix it — won't do: too costly", 'done', 'it is struck or will not be done'],
    ['- [ ] Fix it (proposed)', 'done', 'it is only proposed'],
    ['- [ ] Fix it (done)', 'open', 'its words say the state, not its box'],
    ['- [x] Fix it (done)', 'open', 'it would be read differently afterwards'],
    ...['wait for an answer', 'Wartungsvertragsverhandlungen', '<!-- later -->'].map(
      (words): [string, 'done', string] => [
        table('Action | Status', `| Fix it | ${words} |`),
        'done',
        'its status cell says more than a state',
      ],
    ),
  ])('is refused in %j (%s)', (lines, state, because) => {
    expect(refusedBelow(lines, { state })).toEqual([because])
  })
})

describe('A due date', () => {
  const due = '2026-12-24'
  test.each([
    ['- Fix it, due 2026-12-01, P1', '- Fix it, due 2026-12-24, P1'],
    ['- Fix it (due: Dec 1, 2026)', '- Fix it (due: 2026-12-24)'],
    ['- Fix it by end of Q4', '- Fix it by 2026-12-24'],
    ['- Fix it — in two weeks', '- Fix it — 2026-12-24'],
    ['- Fix it, due 2026-02-30', '- Fix it, due 2026-12-24'],
    ['- **Fix it** — **Due:** 2026-12-01', '- **Fix it** — **Due:** 2026-12-24'],
    ['- 直す。期限: 12月1日', '- 直す。期限: 2026-12-24'],
    ['- Fix it', '- Fix it — due 2026-12-24'],
    ['- Fix it.', '- Fix it. — due 2026-12-24'],
    ['- Fix it — @ada', '- Fix it — @ada, due 2026-12-24'],
    ['- Fix it — @ada.', '- Fix it — @ada, due 2026-12-24.'],
    ['- Fix it, P1', '- Fix it, P1, due 2026-12-24'],
    ['- Fix it (@ada, P1)', '- Fix it (@ada, P1) — due 2026-12-24'],
    [`- Fix it (@ada, ${LINK})`, `- Fix it (@ada, due 2026-12-24, ${LINK})`],
    [`- Fix it ${LINK}`, `- Fix it — due 2026-12-24 ${LINK}`],
    [`- Fix it — @ada ${LINK} <${URL}>`, `- Fix it — @ada, due 2026-12-24 ${LINK} <${URL}>`],
    ['- Fix it, see #12', '- Fix it — due 2026-12-24, see #12'],
    [`- Fix it. Ticket ${LINK}, <${URL}>`, `- Fix it — due 2026-12-24. Ticket ${LINK}, <${URL}>`],
    [`- Fix it [bug][34]\n\n[34]: ${URL}`, `- Fix it — due 2026-12-24 [bug][34]\n\n[34]: ${URL}`],
    [`- Fix what is blocked by ${LINK}`, `- Fix what is blocked by ${LINK} — due 2026-12-24`],
    [`- Fix it (blocking ${LINK})`, `- Fix it (blocking ${LINK}) — due 2026-12-24`],
    ['- Fix it [Rick]', '- Fix it — due 2026-12-24 [Rick]'],
    ['- Fix it, due to the new law', '- Fix it, due to the new law — due 2026-12-24'],
    [table('Action | Due', '| Fix it | by Dec 1 |'), table('Action | Due', '| Fix it | by 2026-12-24 |')],
    [table('Action | Due', '| Fix it |            |'), table('Action | Due', '| Fix it | 2026-12-24 |')],
    [table('アクション | 期限', '| 直す | 未定 |'), table('アクション | 期限', '| 直す | 2026-12-24 |')],
  ])('goes into %j', (before, after) => {
    expect(wroteBelow(before, { due })).toBe(after)
  })

  test.each([
    ['- Fix it, due next sprint', 'its due date is written in a way that is no date'],
    ['- Prüfen, fällig: bald', 'its due date is written in a way that is no date'],
    [table('Action | Due', '| Fix it | next sprint |'), 'its cell in the due column holds something else'],
    [table('Action | Owner', '| Fix it | @ada |'), 'its table has no column for due dates'],
  ])('is refused in %j', (lines, because) => {
    expect(refusedBelow(lines, { due })).toEqual([because])
  })
})

describe('Owners', () => {
  test.each<[string, string[], string]>([
    ['- Fix it — @ada', ['grace'], '- Fix it — @grace'],
    ['- Fix it — @Ada', ['ada'], '- Fix it — @Ada'],
    ['- Fix it — @ada, @grace', ['grace', 'ada'], '- Fix it — @ada, @grace'],
    ['- Fix it — @ada and @grace', ['linus', 'hopper'], '- Fix it — @linus and @hopper'],
    ['- Fix it — @ada, @grace, @linus, P1', ['hopper', 'linus'], '- Fix it — @hopper, @linus, P1'],
    ['- Fix it (@ada, @grace, @linus)', ['ada'], '- Fix it (@ada)'],
    ['- Fix it (@ada, @grace, @linus)', ['linus'], '- Fix it (@linus)'],
    ['- Fix it (@ada, @grace)', ['grace', 'linus', 'hopper'], '- Fix it (@linus, @grace, @hopper)'],
    ['- Fix it — @ada, @acme/platform', ['grace'], '- Fix it — @grace, @acme/platform'],
    ['- Fix it — @ada, @acme/platform', [], '- Fix it — @acme/platform'],
    ['- Fix it. Owner: Grace H.', ['grace'], '- Fix it. Owner: Grace H, @grace.'],
    ['- @ada: fix it', ['grace'], '- @grace: fix it'],
    ['- @ada: fix it', ['ada', 'grace'], '- @ada: fix it — @grace'],
    ['- [Platform] Fix it', ['ada'], '- [Platform] Fix it — @ada'],
    ['- Fix it', ['ada', 'grace'], '- Fix it — @ada, @grace'],
    ['- Fix it, due 2026-12-01', ['ada'], '- Fix it, due 2026-12-01, @ada'],
    [`- Fix it ${LINK}`, ['ada'], `- Fix it — @ada ${LINK}`],
    ['- Fix it — **Owner:** TBD', ['ada'], '- Fix it — **Owner:** @ada'],
    ['- Fix it (Owner:, P1)', ['ada'], '- Fix it (Owner: @ada, P1)'],
    ['- 直す。担当: 未定', ['ada'], '- 直す。担当: @ada'],
    [table('Action', '| Fix it |'), ['ada'], table('Action', '| Fix it — @ada |')],
    [table('Action | Owner', '| Fix it |  |'), ['ada', 'grace'], table('Action | Owner', '| Fix it | @ada, @grace |')],
    [table('Action | Owner', '| Fix it | - |'), ['ada'], table('Action | Owner', '| Fix it | @ada |')],
    [table('Action | Owner', '| Fix it | Team |'), ['ada'], table('Action | Owner', '| Fix it | Team, @ada |')],
    [table('Action | Owner', '| Fix it | Ada L. |'), ['ada'], table('Action | Owner', '| Fix it | Ada L. |')],
    [
      table('Action | Owner', '| Fix it | Ada L. & Grace H. |'),
      ['linus'],
      table('Action | Owner', '| Fix it | @linus & Grace H. |'),
    ],
    [
      table('Action | Owner', '| Fix it | [@ada](https://github.com/ada)   |'),
      ['grace', 'linus'],
      table('Action | Owner', '| Fix it | @grace, @linus |'),
    ],
  ])('%j with %j', (before, owners, after) => {
    expect(wroteBelow(before, { owners })).toBe(after)
  })

  test.each<[string, string[], string]>([
    ['- Fix it — @ada', [], 'it would be left without an owner'],
    ['- Fix it — @ada', ['grace[bot]'], 'one of its assignees has a name that cannot be mentioned'],
    ['- Fix it (@ada) — @grace', ['ada'], 'its owners do not stand in one place'],
    ['- @ada: fix it — @ada', ['grace'], 'it would be read differently afterwards'],
  ])('%j are not replaced by %j', (lines, owners, because) => {
    expect(refusedBelow(lines, { owners })).toEqual([because])
  })
})
