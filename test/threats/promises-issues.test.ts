import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aDocument, aRecord, type RecordOptions } from '../support/a-record.js'
import type { Texts } from '../support/files-of.js'
import { refused } from '../support/github/exchange.js'
import type { Hands } from '../support/github/hands.js'
import { STRANGER } from '../support/github/seed.js'
import { type GitHub, startGitHub } from '../support/github/server.js'

const ITEMS = ['- [ ] Alert on full disk — @ada, P1', '- [ ] Rehearse the failover', '- [ ] Rotate the signing key']
const ISSUES = /\/issues$/

let github: GitHub
let ada: Hands

beforeEach(async () => {
  github = await startGitHub({ repositories: ['shop', 'ops'] })
  ada = github.as('ada')
})
afterEach(async () => {
  await github.close()
  github.expectValid()
})

const sync = (texts: Texts, options: RecordOptions = {}) => aRecord(github, options).sync(texts)
const written = () => github.requests.filter(({ method, by }) => method !== 'GET' && by === 'github-actions[bot]')
const loginsOf = (issue: { readonly [key: string]: unknown }) =>
  Array.isArray(issue['assignees']) ? issue['assignees'].map(({ login }) => String(login)) : []

/** Mentions as GitHub finds them: outside of code, an `@` that no letter stands before. */
function mentionsIn(text: string): readonly string[] {
  const prose = text.replace(/<!--[\s\S]*?-->/g, '').replace(/(`+)[^`][\s\S]*?\1/g, '')
  return [...prose.matchAll(/(?<![\w/`])@([a-z\d][\w/-]*)/gi)].map(([, login = '']) => login)
}

describe('P4 Notifies only the owners that the owner field names', () => {
  const crowd = Array.from({ length: 12 }, (_, at) => `@owner-${at}`).join(', ')
  const free = [
    '- [ ] Ask @grace and @acme/platform for the numbers — @ada',
    '  - cc @linus, \\@linus &#64;linus @everyone',
    `- [ ] Tell all — ${crowd}`,
    '- [ ] Invite — @-bad, @everyone@example.org, hopper',
  ]

  test('free text mentions nobody, whoever owns is assigned, ten at most', async () => {
    await github.close()
    github = await startGitHub({ assignable: ['ada', 'grace', 'linus', ...crowd.replaceAll('@', '').split(', ')] })
    ada = github.as('ada')
    await sync(aDocument('INC-1', free, 'title: "Paged @grace, ask @acme/leads"'))
    const issues = await ada.issues()
    expect(issues.map(loginsOf)).toEqual([['ada'], []])
    for (const { title, body } of issues) expect(mentionsIn(`${title}\n${body}`)).toEqual([])
    const asked = written().map(({ json }) => Reflect.get(Object(json), 'assignees') ?? [])
    for (const logins of asked) expect(logins.length).toBeLessThanOrEqual(10)
    expect(asked.flat().filter((login) => !/^(?:ada|owner-\d+)$/.test(login))).toEqual([])
  })
})

describe('P5 Own things only: nothing of anybody else is changed, and nothing is ever deleted', () => {
  test('through filing, rewording, ticking and taking away, beside what others wrote', async () => {
    const texts = aDocument('INC-1', ITEMS)
    await sync(texts)
    const { title, body } = await ada.issue(1)
    const copy = { title: String(title), body: String(body) }
    const others = [
      await github.as(STRANGER).openIssue(copy),
      await ada.openIssue({ ...copy, labels: ['postmortem'] }),
      await ada.openIssue({ title: 'Alert on full disk', labels: ['postmortem'] }),
    ]
    const comment = await ada.comment(1, String(body))
    await ada.editIssue(2, { body: `Hers above.\n${(await ada.issue(2))['body']}\nHers below.` })
    const before = await Promise.all(others.map((number) => ada.issue(number)))
    const reworded = aDocument('INC-1', ['- [x] Alert on full disk — @ada, P1', '- [ ] Rehearse the failover twice'])
    await sync(reworded)
    expect(await Promise.all(others.map((number) => ada.issue(number)))).toEqual(before)
    expect((await ada.comments(1)).find(({ id }) => id === comment)).toMatchObject({ body })
    expect((await ada.issue(2))['body']).toMatch(/^Hers above\.\n[\s\S]*\nHers below\.$/)
    expect((await ada.issue(1))['state']).toBe('closed')
    expect(written().filter(({ method, path }) => method === 'DELETE' || path.endsWith('/lock'))).toEqual([])
    const touched = written().flatMap(({ path }) => /\/issues\/(\d+)/.exec(path)?.[1] ?? [])
    expect(touched.filter((number) => others.includes(Number(number)))).toEqual([])
  })
})

describe('P6 Idempotent: again is nothing, and an unknown outcome is no second issue', () => {
  test('a second run without changes sends no request that writes', async () => {
    const texts = aDocument('INC-1', ITEMS)
    await sync(texts)
    const again = await sync(texts)
    expect([again.writes, again.changes, again.run.outputs.unchanged]).toEqual([[], [], 3])
  })

  test('an answer that is lost on its way back leads to no second creation, in this run and the next', async () => {
    const texts = aDocument('INC-1', ITEMS)
    github.fault({ method: 'POST', path: ISSUES, times: 3, does: { kind: 'drop', when: 'after' } })
    github.fault({
      method: 'GET',
      path: ISSUES,
      skip: 1,
      times: 99,
      does: { kind: 'answer', reply: refused(502, 'Bad') },
    })
    await sync(texts)
    github.clearFaults()
    await sync(texts)
    expect(await ada.issues()).toHaveLength(3)
    expect((await sync(texts)).writes).toEqual([])
  })

  test('doubles that two runs made end with the lowest number open', async () => {
    const texts = aDocument('INC-1', ITEMS.slice(0, 1))
    await Promise.all([sync(texts), sync(texts), sync(texts)])
    await sync(texts)
    const issues = await ada.issues()
    expect(issues.filter(({ state }) => state === 'open').map(({ number }) => number)).toEqual([1])
  })
})

describe('P11 Unreadable is not deleted', () => {
  test.each([
    ['front matter that never ends', '---\nid: INC-2\n# T\n'],
    ['another language', '---js\n1\n---\n# T\n'],
    ['quotes nested too deep', `# T\n${'> '.repeat(200)}x\n`],
    ['an empty line of NUL', '# T\n\u0000\n'],
  ])('%s: its issues stay, the others are handled, and the run is red', async (_, text) => {
    const second = aDocument('INC-2', ['- [ ] Tell support', '- [ ] Read the logs'])
    await sync({ ...aDocument('INC-1', ITEMS), ...second })
    const ofSecond = async () => (await ada.issues()).filter(({ title }) => /^(?:Tell|Read)/.test(String(title)))
    const before = await ofSecond()
    const more = aDocument('INC-1', [...ITEMS.slice(0, 2), '- [x] Rotate the signing key', '- [ ] Write the runbook'])
    const run = await sync({ ...more, 'postmortems/INC-2.md': text })
    expect(run.changes).toEqual(['close done', 'create done'])
    expect(run.run.exit).toBe(1)
    expect(run.run.notices.join()).toContain('postmortems/INC-2.md')
    expect(before).toHaveLength(2)
    expect(await ofSecond()).toEqual(before)
  })
})
