// What befell the users of alstr/todo-to-issue-action and JasonEtco/todo, by the number under which they reported it.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { aDocument, aRecord } from '../support/a-record.js'
import type { Texts } from '../support/files-of.js'
import { type GitHub, startGitHub } from '../support/github/server.js'

const ALERT = '- [ ] Alert when checkout 5xx exceeds 1 % — @ada, due 2026-12-01'
const REHEARSE = '- [ ] Rehearse the failover every quarter — @grace, due 2027-01-15'
const PATH = 'postmortems/INC-1.md'

let github: GitHub

beforeEach(async () => {
  github = await startGitHub()
  await sync(aDocument('INC-1', [ALERT, REHEARSE]))
})
afterEach(async () => {
  github.expectValid()
  await github.close()
})

const sync = (texts: Texts) => aRecord(github).sync(texts)

async function states(): Promise<readonly string[]> {
  const issues = await github.as('ada').issues()
  return issues.map(({ number, state, title }) => `#${number} ${state} ${title}`)
}

const BOTH = ['#1 open Alert when checkout 5xx exceeds 1 %', '#2 open Rehearse the failover every quarter']
const only = (text: Texts) => text[PATH] ?? ''

test('todo-to-issue #24: other line numbers and another file name make no new issue', async () => {
  const longer = only(aDocument('INC-1', ['Some words first.', '', REHEARSE, ALERT]))
  await sync({ 'postmortems/2026/checkout.md': longer.replace('## Impact', '## Summary\nMore.\n\n## Impact') })
  expect(await states()).toEqual(BOTH)
})

test('todo-to-issue #53: a moved item keeps its issue, and what people set on it', async () => {
  const ada = github.as('ada')
  await ada.request('POST', '/repos/acme/shop/milestones', { title: 'Spring' })
  await ada.editIssue(1, { milestone: 1, labels: ['postmortem', 'team: shop'], assignees: ['linus'] })
  await sync({ ...aDocument('INC-1', [REHEARSE]), ...aDocument('INC-2', [ALERT]) })
  expect(await states()).toEqual(BOTH)
  const issue = await ada.issue(1)
  expect(issue).toMatchObject({ milestone: { title: 'Spring' }, assignees: [{ login: 'linus' }] })
  expect(JSON.stringify(issue['labels'])).toContain('team: shop')
})

test('todo-to-issue #70: other text around an item makes no new issue', async () => {
  const text = only(aDocument('INC-1', [ALERT, '', '  At first only for the shop.', '', REHEARSE, '', 'That is all.']))
  await sync({ [PATH]: `${text}\n## Lessons\nMany.\n` })
  expect(await states()).toEqual(BOTH)
})

test('todo-to-issue #73: a reworded item renames its issue', async () => {
  await sync(aDocument('INC-1', [ALERT.replace('exceeds 1 %', 'is above 2 %'), REHEARSE]))
  expect(await states()).toEqual(['#1 open Alert when checkout 5xx is above 2 %', BOTH[1]])
})

test('todo-to-issue #216: two items with the same words have two issues', async () => {
  await sync(aDocument('INC-1', [ALERT, ALERT, REHEARSE]))
  expect(await states()).toEqual([...BOTH, '#3 open Alert when checkout 5xx exceeds 1 %'])
  expect((await sync(aDocument('INC-1', [ALERT, ALERT, REHEARSE]))).changes).toEqual([])
})

test('todo-to-issue #50: an issue is not closed by the change that made it', async () => {
  await sync(aDocument('INC-1', [REHEARSE, '- [ ] Tell support first', ALERT]))
  await sync(aDocument('INC-1', [REHEARSE, ALERT, '- [ ] Tell support first']))
  expect(await states()).toEqual([...BOTH, '#3 open Tell support first'])
})

test('JasonEtco/todo #94: the same words in two documents are two issues', async () => {
  await sync({ ...aDocument('INC-1', [ALERT, REHEARSE]), ...aDocument('INC-2', [ALERT]) })
  expect(await states()).toEqual([...BOTH, '#3 open Alert when checkout 5xx exceeds 1 %'])
})

test('JasonEtco/todo #76: an item that moves from one file to another keeps its issue', async () => {
  await sync({ ...aDocument('INC-1', [REHEARSE]), ...aDocument('INC-2', [ALERT]) })
  expect(await states()).toEqual(BOTH)
})

test('JasonEtco/todo #38: an issue that a person renamed is not filed again', async () => {
  await github.as('ada').editIssue(1, { title: 'Page us on errors of the checkout' })
  await sync(aDocument('INC-1', [ALERT, REHEARSE]))
  expect(await states()).toEqual(['#1 open Page us on errors of the checkout', BOTH[1]])
})

test('JasonEtco/todo #92: a word put in front of an item makes no new issue', async () => {
  await sync(aDocument('INC-1', [ALERT.replace('Alert', 'TODO: Alert'), REHEARSE]))
  expect((await states()).length).toBe(2)
})

test('JasonEtco/todo #47: an item that is open again opens its issue, and makes none', async () => {
  await sync(aDocument('INC-1', [ALERT.replace('[ ]', '[x]'), REHEARSE]))
  await sync(aDocument('INC-1', [ALERT, REHEARSE]))
  expect(await states()).toEqual(BOTH)
})

test('JasonEtco/todo #99: runs without a change make nothing', async () => {
  for (const _ of [1, 2, 3]) expect((await sync(aDocument('INC-1', [ALERT, REHEARSE]))).writes).toEqual([])
  expect(await states()).toEqual(BOTH)
})
