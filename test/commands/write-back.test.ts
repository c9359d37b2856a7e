import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aDocument, aRecord, type RecordOptions } from '../support/a-record.js'
import type { Texts } from '../support/files-of.js'
import { refused } from '../support/github/exchange.js'
import type { Hands } from '../support/github/hands.js'
import { BOT } from '../support/github/seed.js'
import { type GitHub, type GitHubOptions, startGitHub } from '../support/github/server.js'

const PATH = 'postmortems/INC-1.md'
const BRANCH = 'followthrough/write-back'
const ITEMS = [
  '- [ ] Alert on full disk — @ada, due 2026-12-01',
  '- [ ] Rehearse the failover',
  '- [ ] Rotate the signing key',
]

let github: GitHub
let ada: Hands
let commit = ''

beforeEach(() => start())
afterEach(async () => {
  await github.close()
  github.expectValid()
})

async function start(options: GitHubOptions = {}): Promise<void> {
  github = await startGitHub({ repositories: ['shop', 'ops'], ...options })
  ada = github.as('ada')
}

/** Pushes the documents to the default branch. */
async function pushed(texts: Texts): Promise<Texts> {
  commit = await ada.push('main', 'Write it down', texts)
  return texts
}

const sync = (
  texts: Texts,
  writeBack: 'pull-request' | 'commit' | 'off' = 'pull-request',
  { token = 'ghs_commits', ...options }: RecordOptions = {},
  dryRun = false,
) => aRecord(github, { token, ...options }).sync(texts, { writeBack, commit, branch: 'main', dryRun })

/** A file's text at the tip of a branch. */
async function textOn(branch: string, path = PATH): Promise<string> {
  const found = await ada.request('GET', `/repos/acme/shop/contents/${path}?ref=${branch}`)
  const content = typeof found === 'object' && found !== null ? Reflect.get(found, 'content') : ''
  return Buffer.from(String(content), 'base64').toString('utf8')
}

const pulls = (state = 'open') => ada.all('/repos/acme/shop/pulls', `state=${state}`)
const link = (number: number, repository = 'acme/shop') => {
  const url = `${github.url}/${repository}/issues/${number}`
  return repository === 'acme/shop' ? `[#${number}](${url})` : `[${repository}#${number}](${url})`
}
const isWrite = (write: string) => !/\/issues|\/labels/.test(write)

describe('By a pull request', () => {
  test('documents name their issues, and nothing else in them changes', async () => {
    const texts = await pushed(aDocument('INC-1', ITEMS))
    const run = await sync(texts)
    expect(run.run.exit).toBe(0)
    expect(run.run.notices.join()).toMatch(/Written back by a pull request: 3 issues in 1 postmortem\. http/)
    const expected = (texts[PATH] ?? '').split('\n')
    for (const [at, item] of ITEMS.entries()) expected[expected.indexOf(item)] = `${item} ${link(at + 1)}`
    expect(await textOn(BRANCH)).toBe(expected.join('\n'))
    expect(await textOn('main')).toBe(texts[PATH])
    const [pull] = await pulls()
    expect(pull).toMatchObject({
      title: 'Note what became of action items',
      base: { ref: 'main' },
      head: { ref: BRANCH },
    })
    const said = `${JSON.stringify(pull)}${JSON.stringify(await ada.request('GET', `/repos/acme/shop/commits/${BRANCH}`))}`
    expect(String(pull?.['body'])).toContain('3 issues')
    expect(String(pull?.['body'])).not.toMatch(/disk|failover|INC-1/)
    expect(/"message":"([^"]*)"/.exec(said)?.[1] ?? '').not.toMatch(/disk|failover|INC-1/)
  })

  test('a second run writes nothing, and a merge ends it', async () => {
    const texts = await pushed(aDocument('INC-1', ITEMS))
    await sync(texts)
    const again = await sync(texts)
    expect(again.writes).toEqual([])
    expect(again.run.notices.join()).toContain('waits in a pull request')
    const [pull] = await pulls()
    commit = await ada.merge(Number(pull?.['number']))
    const merged = { [PATH]: await textOn('main') }
    const last = await sync(merged)
    expect([last.changes, last.writes]).toEqual([[], []])
    expect(await pulls()).toEqual([])
  })

  test('ticks, due dates and owners of the issues flow into the documents', async () => {
    const texts = await pushed(aDocument('INC-1', ITEMS))
    await sync(texts, 'off')
    const milestone = await ada.request('POST', '/repos/acme/shop/milestones', {
      title: 'Q1',
      due_on: '2027-01-15T12:00:00Z',
    })
    await ada.editIssue(1, { milestone: Number(Reflect.get(milestone as object, 'number')), assignees: ['linus'] })
    await ada.editIssue(2, { state: 'closed', state_reason: 'completed' })
    await ada.editIssue(3, { state: 'closed', state_reason: 'not_planned' })
    const run = await sync(texts)
    expect(run.run.notices.join()).toContain('3 issues, 1 tick, 1 due date, 1 owner in 1 postmortem')
    const text = await textOn(BRANCH)
    expect(text).toContain(`- [ ] Alert on full disk — @linus, due 2027-01-15 ${link(1)}\n`)
    expect(text).toContain(`- [x] Rehearse the failover ${link(2)}\n`)
    expect(text).toContain(`- [ ] Rotate the signing key ${link(3)}\n`)
    commit = await ada.merge(Number((await pulls())[0]?.['number']))
    const after = await sync({ [PATH]: await textOn('main') })
    expect([after.run.exit, after.writes.filter(isWrite)]).toEqual([0, []])
    const quiet = await sync({ [PATH]: await textOn('main') })
    expect([quiet.changes, quiet.writes]).toEqual([[], []])
    for (const number of [1, 2, 3]) expect(await ada.comments(number)).toEqual(number === 3 ? expect.any(Array) : [])
  })

  test('what a person opens again loses its tick', async () => {
    const texts = await pushed(aDocument('INC-1', ITEMS))
    await sync(texts, 'off')
    const ticked = await pushed(aDocument('INC-1', [ITEMS[0] ?? '', (ITEMS[1] ?? '').replace('[ ]', '[x]')]))
    await sync(ticked, 'off')
    await ada.editIssue(2, { state: 'open' })
    await sync(ticked)
    expect(await textOn(BRANCH)).toContain(`- [ ] Rehearse the failover ${link(2)}\n`)
  })

  test('the branch follows when there is more to say, and when the default branch moves on', async () => {
    const texts = await pushed(aDocument('INC-1', ITEMS))
    await sync(texts)
    await ada.editIssue(1, { state: 'closed', state_reason: 'completed' })
    await ada.push('main', 'Something else', { 'README.md': 'A shop.\n' })
    commit = await ada.tip('main')
    await sync(texts)
    expect(await textOn(BRANCH)).toContain('- [x] Alert on full disk')
    expect(await textOn(BRANCH, 'README.md')).toBe('A shop.\n')
    expect(await pulls()).toHaveLength(1)
    expect(String((await pulls())[0]?.['body'])).toContain('3 issues, 1 tick')
  })

  test('is closed and its branch removed when nothing is left to say', async () => {
    const texts = await pushed(aDocument('INC-1', ITEMS))
    await sync(texts)
    const byHand = await pushed({ [PATH]: await textOn(BRANCH) })
    const run = await sync(byHand)
    expect(run.run.notices.join()).toContain('the pull request was closed')
    expect(await pulls()).toEqual([])
    await expect(ada.tip(BRANCH)).rejects.toThrow('404')
  })

  test('that somebody closed is not opened again before there is something new', async () => {
    const texts = await pushed(aDocument('INC-1', ITEMS))
    await sync(texts)
    const [pull] = await pulls()
    await ada.request('PATCH', `/repos/acme/shop/pulls/${pull?.['number']}`, { state: 'closed' })
    const edited = await pushed({ [PATH]: `${texts[PATH]}\nMore words.\n` })
    const declined = await sync(edited)
    expect(declined.writes).toEqual([])
    expect(declined.run.notices.join()).toContain('the pull request that said the same was closed')
    await ada.editIssue(1, { state: 'closed', state_reason: 'completed' })
    await sync(edited)
    expect(await pulls()).toHaveLength(1)
  })

  test('on whose branch somebody else wrote last is left alone, and that is said', async () => {
    const texts = await pushed(aDocument('INC-1', ITEMS))
    await sync(texts)
    const theirs = await ada.push(BRANCH, 'Better words', { 'postmortems/extra.md': 'Mine.\n' })
    await ada.editIssue(1, { state: 'closed', state_reason: 'completed' })
    const run = await sync(texts)
    expect(run.writes.filter(isWrite)).toEqual([])
    expect(run.run.notices.join()).toContain(`somebody else wrote on \`${BRANCH}\``)
    expect(await ada.tip(BRANCH)).toBe(theirs)
  })

  test('is not opened without the permission, which is named, and nothing else is lost', async () => {
    const texts = await pushed(aDocument('INC-1', ITEMS))
    const run = await sync(texts, 'pull-request', { token: 'ghs_action' })
    expect([run.run.exit, run.run.outputs.created]).toEqual([2, 3])
    expect(run.run.notices.join()).toContain('`contents: write`')
    expect(await pulls()).toEqual([])
  })

  test('is not opened where Actions may not open any, which is said', async () => {
    await github.close()
    await start({ pullRequestsByActions: false })
    const texts = await pushed(aDocument('INC-1', ITEMS))
    const run = await sync(texts)
    expect(run.run.exit).toBe(2)
    expect(run.run.notices.join()).toContain('not permitted to create or approve pull requests')
    expect(run.run.notices.join()).toContain('Tick "Allow GitHub Actions to create and approve pull requests"')
    expect(run.run.notices.join()).not.toContain('permissions:')
  })

  test('holds the issues of other repositories by their full names', async () => {
    const config = { '.github/followthrough.yml': 'routing: { checkout: acme/ops }\n' }
    const texts = await pushed({ ...aDocument('INC-1', [ITEMS[1] ?? ''], 'services: [checkout]'), ...config })
    await sync(texts)
    expect(await textOn(BRANCH)).toContain(`- [ ] Rehearse the failover ${link(1, 'acme/ops')}\n`)
  })
})

describe('By a commit', () => {
  test('the default branch moves forward by one, with the file as it was but for the links', async () => {
    const windows = (aDocument('INC-1', ITEMS)[PATH] ?? '').replaceAll('\n', '\r\n')
    const texts = await pushed({ [PATH]: `\uFEFF${windows}` })
    const run = await sync(texts, 'commit')
    expect(run.run.notices.join()).toMatch(/Written back in [0-9a-f]{7}: 3 issues/)
    expect(await textOn('main')).toBe(
      `\uFEFF${ITEMS.reduce((text, item, at) => text.replace(`${item}\r\n`, `${item} ${link(at + 1)}\r\n`), windows)}`,
    )
    const made = await ada.request('GET', '/repos/acme/shop/commits/main')
    expect(made).toMatchObject({ author: { id: BOT.id }, parents: [{ sha: commit }] })
    commit = await ada.tip('main')
    const again = await sync({ [PATH]: await textOn('main') }, 'commit')
    expect([again.changes, again.writes]).toEqual([[], []])
    expect(await pulls('all')).toEqual([])
  })

  test('is left to the next run when the branch has moved on, before or meanwhile', async () => {
    const texts = await pushed(aDocument('INC-1', ITEMS))
    await sync(texts, 'off')
    const tip = await ada.push('main', 'Faster', { 'README.md': 'A shop.\n' })
    const before = await sync(texts, 'commit')
    expect(before.run.notices.join()).toContain('the branch has a newer commit')
    expect(await ada.tip('main')).toBe(tip)
    commit = tip
    const racing: NonNullable<RecordOptions['fetch']> = async (url, init) => {
      if (init?.method === 'PATCH' && url.includes('/git/refs/')) await ada.push('main', 'Faster', { 'README.md': '2' })
      return fetch(url, init)
    }
    const meanwhile = await sync(texts, 'commit', { fetch: racing })
    expect([meanwhile.run.exit, meanwhile.run.notices.join()]).toEqual([0, expect.stringContaining('moved on')])
    expect(await textOn('main')).toBe(texts[PATH])
    commit = await ada.tip('main')
    expect((await sync(texts, 'commit')).run.notices.join()).toContain('Written back in')
  })

  test('is refused by a protected branch, with the way out', async () => {
    await github.close()
    await start({ protected: ['main'] })
    const texts = await pushed(aDocument('INC-1', ITEMS))
    const run = await sync(texts, 'commit')
    expect(run.run.notices.join()).toContain('`write-back: pull-request`')
    expect([run.run.exit, run.run.outputs.created]).toEqual([2, 3])
    expect(await ada.tip('main')).toBe(commit)
  })

  test('whose answer is lost is looked up', async () => {
    const texts = await pushed(aDocument('INC-1', ITEMS))
    github.fault({ method: 'PATCH', path: /\/git\/refs\//, does: { kind: 'drop', when: 'after' } })
    const run = await sync(texts, 'commit')
    expect(run.run.notices.join()).toContain('Written back in')
    github.fault({
      method: 'PATCH',
      path: /\/git\/refs\//,
      does: { kind: 'answer', reply: refused(502, 'Bad gateway') },
    })
  })
})

describe('Nothing is written back', () => {
  test('when it is off, in a dry run, or when nobody could look at the issues', async () => {
    const texts = await pushed(aDocument('INC-1', ITEMS))
    const off = await sync(texts, 'off')
    expect(off.writes.filter(isWrite)).toEqual([])
    const dry = await sync(texts, 'pull-request', {}, true)
    expect([dry.writes, dry.run.notices.join()]).toEqual([
      [],
      expect.stringContaining('Would be written back by a pull request: 3 issues in 1 postmortem'),
    ])
    github.fault({ path: /\/issues$/, times: 9, does: { kind: 'answer', reply: refused(500, 'Server error') } })
    const blind = await sync(texts)
    expect([blind.run.exit, blind.writes]).toEqual([2, []])
    expect(await pulls('all')).toEqual([])
  })

  test('of a change in the document that did not reach the issue', async () => {
    const texts = await pushed(aDocument('INC-1', ITEMS))
    await sync(texts, 'off')
    const ticked = await pushed(
      aDocument(
        'INC-1',
        ITEMS.map((item) => item.replace('[ ]', '[x]').replace('-12-', '-11-')),
      ),
    )
    github.fault({
      method: 'PATCH',
      path: /\/issues\/\d+$/,
      times: 9,
      does: { kind: 'answer', reply: refused(403, 'No') },
    })
    const run = await sync(ticked)
    expect(run.changes).toEqual(['close failed', 'close failed', 'close failed'])
    expect((await textOn(BRANCH)).replaceAll(/ \[#\d\]\(\S+\)/g, '')).toBe(ticked[PATH])
  })

  test('of words that only the working tree has', async () => {
    const texts = await pushed(aDocument('INC-1', ITEMS))
    const dirty = { [PATH]: (texts[PATH] ?? '').replace('the failover', 'the failover twice') }
    await sync(dirty)
    const text = await textOn(BRANCH)
    expect(text).toContain('- [ ] Rehearse the failover\n')
    expect(text).toContain(`- [ ] Rotate the signing key ${link(3)}\n`)
  })
})
