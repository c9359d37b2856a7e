import { describe, expect, test } from '@jest/globals'
import { item, items, read, textAt, values } from './readings.js'

describe('Action items', () => {
  test('a task has title, owner, due date, priority and type at its end', () => {
    const text = '- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01, P1, detect'
    expect(item(text)).toMatchObject({
      title: 'Alert when checkout 5xx exceeds 1 % for 5 minutes',
      owners: [{ value: '@ada' }],
      due: { value: '2026-12-01' },
      priority: { value: 'P1' },
      type: { value: 'detect' },
      state: 'open',
      references: [],
      tracked: null,
    })
  })

  test('a priority in small letters is one, and hides neither owner nor due date beside it', () => {
    expect(item('- [ ] Alert when a certificate expires in 14 days — @ada, by 2026-12-28, p1')).toMatchObject({
      title: 'Alert when a certificate expires in 14 days',
      owners: [{ value: '@ada' }],
      due: { value: '2026-12-28' },
      priority: { value: 'p1' },
    })
  })

  test('a ticked task with a linked issue is done and tracked there', () => {
    const url = 'https://github.com/acme/shop/issues/123'
    expect(item(`- [x] Roll back automatically on failed health checks (@grace) [#123](${url})`)).toMatchObject({
      title: 'Roll back automatically on failed health checks',
      owners: [{ value: '@grace' }],
      state: 'done',
      references: [{ value: url }],
      tracked: { value: url },
    })
  })

  test('a table row has them in columns', () => {
    const table = `| Id | Action item | Type | Owner | Priority | Due | Issue |
| --- | --- | --- | --- | --- | --- | --- |
| A1 | Rehearse the failover every quarter | process | @acme/platform | P2 | 2027-01-15 | acme/ops#77 |`
    expect(item(table)).toMatchObject({
      id: 'A1',
      idWritten: true,
      title: 'Rehearse the failover every quarter',
      type: { value: 'process' },
      owners: [{ value: '@acme/platform', source: 'table' }],
      priority: { value: 'P2' },
      due: { value: '2027-01-15' },
      tracked: { value: 'acme/ops#77' },
    })
  })

  test.each<[string, string[]]>([
    ['- Fix the probe (@ada, @grace)', ['@ada', '@grace']],
    ['- Fix the probe — @acme/platform', ['@acme/platform']],
    ['- Fix the probe. Owner: Ada Lovelace', ['Ada Lovelace']],
    ['- Fix the probe [Rick]', ['Rick']],
    ['- [Platform] Fix the probe', ['Platform']],
    ['- @ada: fix the probe', ['@ada']],
    ['- **Fix the probe** — **Owner:** ada, **Due:** 2026-12-01', ['ada']],
    ['- Ask ops@example.org about eslint@5.0.2', []],
    ['- Tell @everyone and @channel', []],
    ['- Pin `@ada/probe` in the lock file', []],
    ['- Fix the probe (@octo_acme)', ['@octo_acme']],
    ['| Action | Owner |\n|---|---|\n| Ask (@grace) | @ada |', ['@ada']],
  ])('the owners of %j are %j', (line, owners) => {
    expect(values(item(line).owners)).toEqual(owners)
  })

  test.each<[string, string | null]>([
    ['- Fix it, due 2026-12-01', '2026-12-01'],
    ['- Fix it (due: Dec 1, 2026)', '2026-12-01'],
    ['- Fix it by 2026-12-01', '2026-12-01'],
    ['- Fix it — in two weeks', '2026-11-17'],
    ['- Fix it by end of Q1 2027', '2027-03-31'],
    ['- Fix it (by end of Q4)', '2026-12-31'],
    ['- Fix it, due next sprint', null],
    ['- Fix it (since 2026-10-01)', null],
    ['- Fix it — completed 2026-11-09', null],
    ['- Release version 2026-12 of the probe', null],
  ])('the due date of %j is %j', (line, due) => {
    expect(item(line).due?.value ?? null).toBe(due)
  })

  test.each([
    ['2026-02-30'],
    ['9999-12-31'],
    ['0000-01-01'],
    ['+275760-09-13'],
    ['10/11/2026'],
    ['2026-03-29T02:30+01:00'],
  ])('a due date of %s is a value that cannot be read', (due) => {
    const found = read(`## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n| Fix it | @ada | ${due} |\n`)
    expect(found.actionItems[0]?.due).toBeNull()
    expect(found.problems[0]).toMatchObject({ kind: 'unreadable-value', field: 'due', written: due })
  })

  test.each<[string, string]>([
    ['- [ ] Fix it', 'open'],
    ['- [X] Fix it', 'done'],
    ['- ✅ Fixed it', 'done'],
    ['- ⬜ Fix it', 'open'],
    ['- Fix it **DONE**', 'done'],
    ['- Fix it (done)', 'done'],
    ['- Fix it - DONE in #12', 'done'],
    ['- Fix it (in progress)', 'open'],
    ['- ~~Fix it~~', 'dropped'],
    ['- Fix it (proposed)', 'proposed'],
    ['- [ ] Complete the migration', 'open'],
  ])('%j is %s', (line, state) => {
    expect(item(line).state).toBe(state)
  })

  test('a remark that it will not be done is kept as the reason', () => {
    expect(item("- Fix it — won't do: the service is gone")).toMatchObject({
      state: 'dropped',
      reason: 'the service is gone',
      title: 'Fix it',
    })
  })

  test('the bracket around such a remark is no part of the reason', () => {
    expect(item("- Fix it (won't do: too dear)").reason).toBe('too dear')
    expect(item("- Fix it (won't do: too dear (40 days))").reason).toBe('too dear (40 days)')
  })

  test('references are links as addresses and bare ones as written', () => {
    const found = item(
      '- See #12, acme/ops#7 and OPS-123 before [the runbook](https://example.org/run) is CVE-2026-1 free',
    )
    expect(values(found.references)).toEqual(['#12', 'acme/ops#7', 'OPS-123', 'https://example.org/run'])
    expect(found.tracked).toBeNull()
    expect(item('- Fix it, see OPS-123')).toMatchObject({ title: 'Fix it', tracked: { value: 'OPS-123' } })
    expect(item('- Fix it (OPS-123)').tracked?.value).toBe('OPS-123')
    expect(values(item('- Fix it [issue][i]\n\n[i]: https://github.com/acme/shop/issues/4').references)).toEqual([
      'https://github.com/acme/shop/issues/4',
    ])
  })

  test('nested bullets are details, nested tasks are items of their own, and a label is a group', () => {
    const found = items(
      '- Alert on:\n  - the probe\n- [ ] Test\n  - [ ] the probe\n- **Short term**:\n  - Raise the limit',
    )
    expect(found.map((one) => [one.title, one.details, one.group])).toEqual([
      ['Alert on', ['the probe'], null],
      ['Test', [], null],
      ['the probe', [], null],
      ['Raise the limit', [], 'Short term'],
    ])
  })

  test('headings below the section are groups, and say what their items are for', () => {
    const found = items(
      '### Detection\n\n1. Alert on the probe\n   [Issue](https://github.com/acme/shop/issues/4)\n\n### Process\n\nNone.\n',
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ title: 'Alert on the probe', group: 'Detection', type: { value: 'detect' } })
    expect(
      read('## Action items\n\n### Detection\n\n- Alert on the probe\n').sections.map((section) => section.kind),
    ).toEqual(['action-items'])
  })

  test('a labelled paragraph is an item wherever it stands', () => {
    const found = read('# T\n\n## Summary\n\nIt broke.\n\n**Action item:** Fix the probe. Owner: @ada\n').actionItems
    expect(found[0]).toMatchObject({ title: 'Fix the probe', owners: [{ value: '@ada' }] })
  })

  test('a checklist about the document, a legend and a placeholder are no items', () => {
    expect(items('- [x] All sections above have words\n- [ ] This report was reviewed')).toEqual([])
    const table = '| Action | Owner |\n|---|---|\n| Fix it | @ada |'
    expect(
      items(`- P0 - critical for us\n- P1 - important\n\n${table}\n\n- **Prevent:** so that it does not come back`),
    ).toHaveLength(1)
    expect(items('- [ ] TODO\n- [ ] <add an item here>\n- {{ item }}')).toEqual([])
  })

  test('braces of a template count as empty until a sentence stands in them', () => {
    const found = items(
      '1. {{ summary }} [link to issue]\n2. {{ Log which hub a request reached }} [link to issue]\n3. {{ owner }}',
    )
    expect(found.map(({ title }) => title)).toEqual(['Log which hub a request reached'])
  })

  test('a group whose heading says that it is done holds done items', () => {
    const found = items('### At once (completed)\n\n- Roll back the timeout\n\n### Later\n\n- Rehearse the failover')
    expect(found.map(({ title, state }) => [title, state])).toEqual([
      ['Roll back the timeout', 'done'],
      ['Rehearse the failover', 'open'],
    ])
  })

  test('a reference that stands twice in an item counts once', () => {
    const link = 'https://github.com/acme/shop/issues/7'
    expect(
      item(`- Alert on full disk, see [#7](${link}) and [the issue](${link})`).references.map(({ value }) => value),
    ).toEqual([link])
  })

  test('a statement that there is nothing to do is kept with its reason', () => {
    expect(read('## Action items\n\nNo action items, because the service is gone.\n').noActionItems?.value).toBe(
      'the service is gone.',
    )
    expect(read('## Action items\n\nN/A\n').noActionItems?.value).toBe('')
    expect(read('## Action items\n\n- None\n').actionItems).toEqual([])
    expect(read('## Action items\n\n- None of the probes alert, add one\n').actionItems).toHaveLength(1)
  })

  test('ids come from the words, so that a moved item keeps its own and twins are counted', () => {
    const [one, two, three] = items('- Fix the probe — @ada\n- Alert on it\n- Fix the PROBE, due 2026-12-01')
    expect(one?.id).toMatch(/^i-[0-9a-f]{10}$/)
    expect(three?.id).toBe(`${one?.id}-2`)
    expect(two?.id).not.toBe(one?.id)
    expect(items('- データベースの監視\n- ログの保存').map((found) => found.id)[0]).not.toBe(
      items('- ログの保存')[0]?.id,
    )
  })

  test('an id that cannot be used is a problem, and the item gets another', () => {
    const found = read(
      '## Action items\n\n| Id | Action | Owner |\n|---|---|---|\n| А1 | Fix it | @ada |\n| ../A1 | Test it | @ada |\n',
    )
    expect(found.problems.map((problem) => problem.kind)).toEqual(['odd-id', 'odd-id'])
    expect(found.actionItems.every((one) => !one.idWritten)).toBe(true)
  })

  test('a ragged row makes no item and is a problem; an empty one is nothing', () => {
    const found = read(
      '## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n| Fix it | @ada |\n||||\n| a `x | y` b | @ada | 2026-12-01 |\n',
    )
    expect(found.problems.map((problem) => problem.kind)).toEqual(['ragged-row'])
    expect(found.actionItems.map((one) => one.title)).toEqual(['a x | y b'])
  })

  test('items in comments and code are not read, and said to be hidden', () => {
    const table = '| Action | Owner |\n|---|---|\n| Fix it | @ada |'
    const found = read(`## Action items\n\n<!--\n${table}\n-->\n\n\`\`\`\n${table}\n\`\`\`\n`)
    expect(found.actionItems).toEqual([])
    expect(found.problems.map((problem) => problem.kind)).toEqual(['hidden-item', 'hidden-item'])
    expect(read(`# T\n\n<!-- note\n\n## Action items\n\n${table}\n`).problems[0]?.kind).toBe('hidden-item')
  })

  test('a comment among the words is left out and said to be hidden', () => {
    const found = read('## Action items\n\n- Rotate the key <!-- mark --> soon\u200b\n')
    expect(found.actionItems[0]?.title).toBe('Rotate the key soon')
    expect(found.problems.map((problem) => problem.kind)).toEqual(['hidden-item'])
  })

  test('owners that are no logins are a problem; names are mapped by the configuration', () => {
    const table =
      '| Action | Owner |\n|---|---|\n| Fix it | a@example.org |\n| Test it | Ada L. |\n| Try it | everyone |'
    const found = read(`## Action items\n\n${table}\n`, { names: { 'Ada L.': 'ada' } })
    expect(found.actionItems.map((one) => values(one.owners))).toEqual([[], ['@ada'], []])
    expect(found.problems).toMatchObject([{ kind: 'unreadable-value', field: 'owner' }])
  })

  test('title, tick and values know their place', () => {
    const found = read('## Action items\n\n- [ ] Fix the `probe` — @ada, due 2026-12-01\n')
    const [one] = found.actionItems
    expect(one?.titleSpan && textAt(found, one.titleSpan)).toBe('Fix the `probe')
    expect(one?.tick && textAt(found, one.tick)).toBe('[ ]')
    expect(one?.due && textAt(found, one.due.span)).toBe('due 2026-12-01')
    expect(one?.owners[0] && textAt(found, one.owners[0].span)).toBe('@ada')
  })
})
