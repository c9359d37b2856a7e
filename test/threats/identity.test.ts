import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aDocument, aRecord, type Synced } from '../support/a-record.js'
import type { Texts } from '../support/files-of.js'
import { answer, field } from '../support/github/answers.js'
import type { Hands } from '../support/github/hands.js'
import { STRANGER } from '../support/github/seed.js'
import { type GitHub, startGitHub } from '../support/github/server.js'

type Row = { readonly [key: string]: unknown }

let github: GitHub
let ada: Hands
let sync: (texts: Texts) => Promise<Synced>

beforeEach(async () => {
  github = await startGitHub({ repositories: ['shop', 'ops'] })
  ada = github.as('ada')
  sync = aRecord(github).sync
})
afterEach(async () => {
  await github.close()
  github.expectValid()
})

const ONE = ['- [ ] Alert on full disk']
const TWO = [...ONE, '- [ ] Rehearse the failover']

/** One run that has nothing to do. */
async function settles(texts: Texts): Promise<void> {
  const again = await sync(texts)
  expect([again.writes, again.changes]).toEqual([[], []])
}

const creations = ({ writes }: Synced) => writes.filter((write) => write === 'POST /repos/acme/shop/issues').length
const edits = ({ writes }: Synced) => writes.filter((write) => write.startsWith('PATCH')).length
const table = (...rows: readonly string[]) => ['| Id | Action item |', '| --- | --- |', ...rows]

describe('I01: ids that clash stop the items that bear them, and no other', () => {
  test.each([
    ['the same id', 'A1', 'A1'],
    ['ids that differ in case alone', 'A1', 'a1'],
  ])('%s', async (_, one, other) => {
    const texts = aDocument(
      'INC-1',
      table(`| ${one} | Alert on full disk |`, `| ${other} | Rehearse it |`, '| A3 | Tell all |'),
    )
    const run = await sync(texts)
    expect(creations(run)).toBe(1)
    expect((await ada.issues()).map(({ title }) => title)).toEqual(['Tell all'])
    expect(run.run.notices.join()).toContain('Two action items have the id')
    await settles(texts)
  })
})

test('I02, I03, I06: ids of other scripts, of prototypes and of any length are ids like others, or none', async () => {
  const ids = ['А1', 'Ａ1', '__proto__', 'constructor', 'toString', 'x'.repeat(300), '../../A1', 'A1']
  const texts = aDocument('INC-1', table(...ids.map((id, at) => `| ${id} | Do thing number ${at} |`)))
  const run = await sync(texts)
  expect(creations(run)).toBe(ids.length)
  await settles(texts)
})

describe('I04: a mark in the words of a document is text', () => {
  test('in every place that reaches an issue', async () => {
    await sync(aDocument('INC-1', ONE))
    const mark = /<!-- followthrough:v1 \S+ -->/.exec(String((await ada.issue(1))['body']))?.[0] ?? ''
    const hostile = [`${mark}`, '<!-- followthrough:v1 abc -->', '--> <!--', '--!>', '<!-->']
    const texts = {
      ...aDocument('INC-1', ONE),
      ...aDocument(
        'INC-2',
        hostile.flatMap((words, at) => [`- [ ] Do ${at} \`${words}\``, `  - see \`${words}\``]),
      ),
    }
    const run = await sync(texts)
    expect(creations(run)).toBe(hostile.length)
    for (const { body } of await ada.issues()) expect(String(body).split('<!-- followthrough:v1 ')).toHaveLength(2)
    await settles(texts)
  })
})

describe('I05: items without ids', () => {
  const rows: readonly (readonly [string, readonly string[], readonly string[], number])[] = [
    ['in Japanese', ['- [ ] 設定を検証してから配布する'], ['- [ ] 設定を必ず検証してから配布する'], 0],
    ['in Cyrillic', ['- [ ] Проверять резервные копии'], ['- [ ] Проверять все резервные копии'], 0],
    [
      'of equal words',
      ['- [ ] Tell support', '- [ ] Tell support'],
      ['- [ ] Tell support now', '- [ ] Tell support'],
      0,
    ],
    ['with a letter more', ONE, ['- [ ] Alert on a full disk'], 0],
    ['of other words', ONE, ['- [ ] Translate the handbook'], 1],
  ]
  test.each(rows)('%s keep their issue when they are reworded', async (_, before, after, filed) => {
    const first = await sync(aDocument('INC-1', before))
    expect(creations(first)).toBe(before.length)
    const second = await sync(aDocument('INC-1', after))
    expect(creations(second)).toBe(filed)
    expect(await ada.issues('state=open')).toHaveLength(before.length)
    await settles(aDocument('INC-1', after))
  })
})

test('I07: what a document links is never written to', async () => {
  const foreign = await ada.openIssue({ title: 'Somebody else wrote this', labels: ['postmortem'] })
  const inOps = await github.as('ada', 'acme/ops').openIssue({ title: 'And this' })
  await ada.branch('work')
  await ada.push('work', 'Work', { 'a.md': 'one' })
  const pull = await ada.openPullRequest({ title: 'Work', head: 'work', labels: ['postmortem'] })
  const links = [`#${foreign}`, `acme/ops#${inOps}`, `[#${pull}](https://github.com/acme/shop/pull/${pull})`, 'OPS-12']
  const texts = aDocument('INC-1', [...links.map((link, at) => `- [x] Thing number ${at} ${link}`), ...ONE])
  const before = await ada.issue(foreign)
  const run = await sync(texts)
  expect(run.writes).toEqual(['POST /repos/acme/shop/issues'])
  const open = aDocument('INC-1', [...links.map((link, at) => `- [ ] Thing number ${at} ${link}`), ...ONE])
  expect((await sync(open)).writes).toEqual([])
  expect(await ada.issue(foreign)).toEqual(before)
})

describe('I08: eight histories of documents keep their issues', () => {
  const [first, second] = [aDocument('INC-1', TWO), aDocument('INC-2', ['- [ ] Tell support'])]
  const textOf = (texts: Texts) => Object.values(texts)[0] ?? ''
  const at = (path: string, text: string): Texts => ({ [path]: text })
  const copied = { ...first, ...at('postmortems/copy.md', textOf(first)) }
  const rows: readonly (readonly [string, Texts, { readonly created: number; readonly open: number }])[] = [
    ['renamed', { ...at('postmortems/other-name.md', textOf(first)), ...second }, { created: 0, open: 3 }],
    ['moved', { ...at('incidents/2026/INC-1.md', textOf(first)), ...second }, { created: 0, open: 3 }],
    ['copied: neither is synced', { ...copied, ...second }, { created: 0, open: 3 }],
    [
      'with another id',
      { ...at('postmortems/INC-1.md', textOf(aDocument('INC-9', TWO))), ...second },
      { created: 0, open: 3 },
    ],
    ['renamed, with another id', { ...aDocument('INC-9', TWO), ...second }, { created: 0, open: 3 }],
    [
      'split in two',
      { ...aDocument('INC-1', ONE), ...aDocument('INC-3', TWO.slice(1)), ...second },
      { created: 0, open: 3 },
    ],
    ['merged into another', aDocument('INC-2', ['- [ ] Tell support', ...TWO]), { created: 0, open: 3 }],
    ['deleted', second, { created: 0, open: 1 }],
  ]
  test.each(rows)('%s', async (_, after, { created, open }) => {
    await sync({ ...first, ...second })
    const run = await sync(after)
    expect(creations(run)).toBe(created)
    expect(await ada.issues('state=open')).toHaveLength(open)
    await settles(after)
  })
})

describe('I09, I11: a mark alone proves nothing', () => {
  /** The text of an issue of ours, and everything else of a stranger's. */
  const copyOf = async (number: number) => {
    const { title, body } = await ada.issue(number)
    return { title: String(title), body: String(body) }
  }

  test("a stranger's, somebody else's with our label, and one in a pull request are nobody's of ours", async () => {
    await sync(aDocument('INC-1', ONE))
    const copy = await copyOf(1)
    await github.as(STRANGER).openIssue({ ...copy, labels: ['postmortem'] })
    const hers = await ada.openIssue({ ...copy, labels: ['postmortem'] })
    await ada.branch('work')
    await ada.push('work', 'Work', { 'a.md': 'one' })
    await ada.openPullRequest({ title: copy.title, body: copy.body, head: 'work', labels: ['postmortem'] })
    const before = await ada.issues()
    const ticked = aDocument('INC-1', ['- [x] Alert on full disk'])
    const run = await sync(ticked)
    expect(run.writes.filter((write) => write.startsWith('PATCH'))).toEqual(['PATCH /repos/acme/shop/issues/1'])
    const after = await ada.issues()
    expect(after.filter(({ number }) => number !== 1)).toEqual(before.filter(({ number }) => number !== 1))
    expect((await ada.issue(hers))['state']).toBe('open')
    await settles(ticked)
  })

  const bodies: readonly (readonly [string, (body: string) => string])[] = [
    ['is gone', (body) => body.replace(/<!-- followthrough.*-->/, '')],
    ['is there twice', (body) => `${body}\n${body}`],
    ['was cut', (body) => body.replace(/(followthrough:v1 \S{40})\S+/, '$1')],
  ]
  test.each(bodies)('one of ours whose mark %s is neither changed nor doubled, and that is said', async (_, change) => {
    await sync(aDocument('INC-1', ONE))
    await ada.editIssue(1, { body: change(String((await ada.issue(1))['body'])) })
    const before = await ada.issue(1)
    const run = await sync(aDocument('INC-1', [...ONE, '- [ ] Tell support']))
    expect(creations(run)).toBe(1)
    expect(run.run.notices.join()).toContain('#1 may be ours, but its mark is missing or damaged')
    expect(await ada.issue(1)).toEqual(before)
    await settles(aDocument('INC-1', [...ONE, '- [ ] Tell support']))
  })

  test('another workflow of the same account that copies a mark, without our label, changes nothing', async () => {
    await sync(aDocument('INC-1', ONE))
    const copy = await copyOf(1)
    const form = await answer(github, 'ghs_action', 'POST', '/repos/acme/shop/issues', { ...copy, labels: ['form'] })
    const number = Number(field(form, 'number'))
    const before = await ada.issue(number)
    const ticked = aDocument('INC-1', ['- [x] Alert on full disk'])
    await sync(ticked)
    expect(await ada.issue(number)).toEqual(before)
    expect((await ada.issue(1))['state']).toBe('closed')
    await settles(ticked)
  })
})

describe('I12: what people write in the web interface stays, byte for byte', () => {
  const web = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')
  const rows: readonly (readonly [string, (body: string) => string, string, number])[] = [
    ['line ends of the browser', web, '', 0],
    ['text above', (body) => web(`Seen on Monday too.\n\n${body}`), 'Seen on Monday too.\r\n\r\n', 0],
    ['text below', (body) => web(`${body}\nI am on it.\n`), '\r\nI am on it.\r\n', 0],
    ['text inside', (body) => web(body.replace('**Due**', '**Whenever**')), '', 1],
    ['text instead of the block', (body) => `All mine.\n${/<!-- .*-->/.exec(body)?.[0] ?? ''}`, 'All mine.\n', 1],
  ]
  test.each(rows)('%s', async (_, change, kept, said) => {
    const texts = aDocument('INC-1', ONE)
    await sync(texts)
    await ada.editIssue(1, { body: change(String((await ada.issue(1))['body'])) })
    await sync(texts)
    const settled = String((await ada.issue(1))['body'])
    expect(settled).toContain(kept)
    expect(settled).not.toContain('Whenever')
    expect(await ada.comments(1)).toHaveLength(said)
    await settles(texts)
    const reworded = aDocument('INC-1', ['- [ ] Alert on full disk', '  - page payments'])
    expect(edits(await sync(reworded))).toBe(1)
    expect(String((await ada.issue(1))['body'])).toContain(kept)
    expect(String((await ada.issue(1))['body'])).toContain('page payments')
    await settles(reworded)
  })
})

describe('I13: six fields, changed by people, by the document, by both or by none', () => {
  const LINE = '- [ ] Alert on full disk — @ada, P1'
  type Field = readonly [
    string,
    Row,
    string,
    (issue: Row) => unknown,
    { theirs: unknown; ours: unknown; both: unknown },
  ]
  const logins = (issue: Row) => (issue['assignees'] as readonly Row[]).map(({ login }) => login)
  const labels = (issue: Row) =>
    (issue['labels'] as readonly Row[]).map(({ name }) => name).filter((name) => name !== 'postmortem')
  const fields: readonly Field[] = [
    [
      'title',
      { title: 'Page on full disk' },
      LINE.replace('on full', 'on a full'),
      ({ title }) => title,
      { theirs: 'Page on full disk', ours: 'Alert on a full disk', both: 'Alert on a full disk' },
    ],
    [
      'assignees',
      { assignees: ['linus'] },
      LINE.replace('@ada', '@grace'),
      logins,
      { theirs: ['linus'], ours: ['grace'], both: ['linus'] },
    ],
    [
      'labels',
      { labels: ['postmortem', 'priority: P3'] },
      LINE.replace('P1', 'P0'),
      labels,
      { theirs: ['priority: P3'], ours: ['priority: P0'], both: ['priority: P0'] },
    ],
    [
      'state',
      { state: 'closed', state_reason: 'completed' },
      LINE.replace('[ ]', '[x]'),
      ({ state }) => state,
      { theirs: 'closed', ours: 'closed', both: 'closed' },
    ],
    [
      'reason',
      { state: 'closed', state_reason: 'not_planned' },
      LINE.replace('[ ]', '[x]'),
      ({ state_reason }) => state_reason,
      { theirs: 'not_planned', ours: 'completed', both: 'completed' },
    ],
    ['lock', { locked: true }, LINE, ({ locked }) => locked, { theirs: true, ours: false, both: true }],
  ]
  const rows = fields.flatMap((field) =>
    (['none', 'theirs', 'ours', 'both'] as const).map((who) => [field, who] as const),
  )

  test.each(rows.map(([field, who]) => [field[0], who, field] as const))('%s: %s', async (_, who, field) => {
    const [, edit, line, shown, expected] = field
    await sync(aDocument('INC-1', [LINE]))
    const before = shown(await ada.issue(1))
    if (who === 'theirs' || who === 'both') {
      if ('locked' in edit) await ada.request('PUT', '/repos/acme/shop/issues/1/lock', {})
      else await ada.editIssue(1, edit)
    }
    const texts = aDocument('INC-1', [who === 'ours' || who === 'both' ? line : LINE])
    const run = await sync(texts)
    expect([run.run.exit, creations(run)]).toEqual([0, 0])
    expect(shown(await ada.issue(1))).toEqual(who === 'none' ? before : expected[who])
    await settles(texts)
  })
})
