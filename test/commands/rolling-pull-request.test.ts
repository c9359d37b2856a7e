import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aDocument, aRecord, type RecordOptions } from '../support/a-record.js'
import type { Texts } from '../support/files-of.js'
import { isRecord, refused } from '../support/github/exchange.js'
import type { Hands } from '../support/github/hands.js'
import { type GitHub, startGitHub } from '../support/github/server.js'

const PATH = 'postmortems/INC-1.md'
const BRANCH = 'followthrough/write-back'
const ITEMS = ['- [ ] Alert on full disk — @ada, due 2026-12-01', '- [ ] Rehearse the failover']
const TEXTS = aDocument('INC-1', ITEMS)
const ROOT = '/repos/acme/shop'

let github: GitHub
let ada: Hands
let commit = ''

beforeEach(async () => {
  github = await startGitHub({ repositories: ['shop', 'ops'] })
  ada = github.as('ada')
})
afterEach(async () => {
  await github.close()
  github.expectValid()
})

async function pushed(texts: Texts): Promise<Texts> {
  commit = await ada.push('main', 'Write it down', texts)
  return texts
}

async function sync(texts: Texts, { token = 'ghs_commits', ...options }: RecordOptions = {}) {
  const request = { writeBack: 'pull-request', commit, branch: 'main' } as const
  const { run, writes } = await aRecord(github, { token, ...options }).sync(texts, request)
  return { writes, exit: run.exit, said: run.notices.join('\n') }
}

async function textOn(branch: string, path = PATH): Promise<string> {
  const found = await ada.request('GET', `${ROOT}/contents/${path}?ref=${branch}`)
  return Buffer.from(String(isRecord(found) && found['content']), 'base64').toString('utf8')
}

const isOfGit = (write: string) => /\/(?:git|pulls)\b/.test(write)
const pulls = (state = 'open') => ada.all(`${ROOT}/pulls`, `state=${state}`)

async function onlyPull() {
  const open = await pulls()
  expect(open).toHaveLength(1)
  return { number: Number(open[0]?.['number']), body: String(open[0]?.['body']) }
}

/** Merges the pull request; the documents as they are then. */
async function merged(): Promise<Texts> {
  commit = await ada.merge((await onlyPull()).number)
  return { [PATH]: await textOn('main') }
}

/** Writes a commit with chosen fields over the one at the tip of our branch. */
async function replacedTip(fields: (tip: Record<string, unknown>) => Promise<object> | object): Promise<string> {
  const found = await ada.request('GET', `${ROOT}/git/commits/${await ada.tip(BRANCH)}`)
  const { message, tree, parents, author, committer } = isRecord(found) ? found : {}
  const same = {
    ...{ message, author, committer, tree: isRecord(tree) ? tree['sha'] : '' },
    parents: Array.isArray(parents) ? parents.map((parent) => isRecord(parent) && parent['sha']) : [],
  }
  const made = await ada.request('POST', `${ROOT}/git/commits`, { ...same, ...(await fields(same)) })
  const sha = isRecord(made) ? String(made['sha']) : ''
  await ada.request('PATCH', `${ROOT}/git/refs/heads/${BRANCH}`, { sha, force: true })
  return sha
}

describe('What could not be read', () => {
  test('takes nothing out of the pull request, and the next run goes on', async () => {
    await pushed(TEXTS)
    await sync(TEXTS)
    const { body } = await onlyPull()
    const times = 9
    github.fault({ method: 'GET', path: /\/contents\//, times, does: { kind: 'answer', reply: refused(502, 'Bad') } })
    const blind = await sync(TEXTS)
    expect([blind.writes, blind.said]).toEqual([[], expect.stringContaining('could be read')])
    expect((await onlyPull()).body).toBe(body)
    github.clearFaults()
    expect((await sync(TEXTS)).said).toContain('waits in a pull request')
  })

  test('neither does a document that is unreadable for one push', async () => {
    await pushed(TEXTS)
    await sync(TEXTS)
    const tip = await ada.tip(BRANCH)
    const broken = await pushed({ [PATH]: (TEXTS[PATH] ?? '').replace('id: INC-1', 'id: [INC-1') })
    expect((await sync(broken)).said).toContain('so the open pull request stays as it is')
    expect(await ada.tip(BRANCH)).toBe(tip)
    await pushed(TEXTS)
    expect((await sync(TEXTS)).said).toContain('waits in a pull request')
  })

  test('nor does an unreadable document beside one that has more to say', async () => {
    const other = aDocument('INC-2', ['- [ ] Rotate the signing key'])
    const texts = await pushed({ ...TEXTS, ...other })
    await sync(texts)
    const tip = await ada.tip(BRANCH)
    await ada.editIssue(1, { state: 'closed', state_reason: 'completed' })
    const broken = await pushed({ ...TEXTS, 'postmortems/INC-2.md': '---\nid: [INC-2\n---\n## Action items\n' })
    expect((await sync(broken)).said).toContain('stays as it is')
    expect(await ada.tip(BRANCH)).toBe(tip)
  })
})

describe('A pull request that had nothing left to say', () => {
  test('is no refusal by a person: the same news are proposed again', async () => {
    await pushed(TEXTS)
    await sync(TEXTS)
    const linked = await merged()
    const close = () => ada.editIssue(2, { state: 'closed', state_reason: 'completed' })
    await close()
    await sync(linked)
    await ada.editIssue(2, { state: 'open' })
    expect((await sync(linked)).said).toContain('the pull request was closed')
    await close()
    expect((await sync(linked)).said).toContain('Written back by a pull request: 1 tick')
    const { number } = await onlyPull()
    await ada.request('PATCH', `${ROOT}/pulls/${number}`, { state: 'closed' })
    expect((await sync(linked)).said).toContain('the pull request that said the same was closed')
  })

  test('is not closed by a run on an older commit', async () => {
    await pushed(TEXTS)
    await sync(TEXTS)
    const linked = await merged()
    const old = commit
    await pushed(TEXTS)
    await sync(TEXTS)
    commit = old
    const stale = await sync(linked)
    expect([stale.writes, stale.said]).toEqual([[], expect.stringContaining('the branch has a newer commit')])
    await onlyPull()
  })

  test('is proposed anew after its merge was reverted', async () => {
    await pushed(TEXTS)
    await sync(TEXTS)
    const branch = await ada.tip(BRANCH)
    await merged()
    await ada.request('DELETE', `${ROOT}/git/refs/heads/${BRANCH}`)
    await ada.request('POST', `${ROOT}/git/refs`, { ref: `refs/heads/${BRANCH}`, sha: branch })
    await pushed(TEXTS)
    expect(await sync(TEXTS)).toMatchObject({ exit: 0, said: expect.stringContaining('by a pull request: 2 issues') })
  })
})

describe('Words of others', () => {
  test('in the description of our pull request stay, around what is ours', async () => {
    await pushed(TEXTS)
    await sync(TEXTS)
    const { number, body } = await onlyPull()
    const edited = `Please wait.\r\n\r\n${body.replaceAll('\n', '\r\n')}\r\n\r\n## Reviewer notes`
    await ada.request('PATCH', `${ROOT}/pulls/${number}`, { body: edited })
    expect((await sync(TEXTS)).writes).toEqual([])
    await ada.editIssue(1, { state: 'closed', state_reason: 'completed' })
    await sync(TEXTS)
    const after = await onlyPull()
    expect(after.body).toMatch(/^Please wait\.\n\n.+2 issues, 1 tick.+\n\n## Reviewer notes$/s)
  })

  test('in a pull request that a person opened from our branch are theirs, and it is theirs to close', async () => {
    await pushed(TEXTS)
    await sync(TEXTS)
    const first = await onlyPull()
    await ada.request('PATCH', `${ROOT}/pulls/${first.number}`, { state: 'closed', body: '' })
    const body = 'Opened by hand.\n\n- [ ] ask Grace'
    const number = await ada.openPullRequest({ title: 'Links for INC-1', head: BRANCH, body })
    expect(await sync(TEXTS)).toMatchObject({ writes: [], said: expect.stringContaining('waits in a pull request') })
    await ada.editIssue(1, { state: 'closed', state_reason: 'completed' })
    expect((await sync(TEXTS)).said).toContain(`/pull/${number}`)
    expect(await textOn(BRANCH)).toContain('- [x] Alert on full disk')
    const byHand = await pushed({ [PATH]: await textOn(BRANCH) })
    const last = await sync(byHand)
    expect([last.writes.filter(isOfGit), last.said]).toEqual([
      [],
      expect.stringContaining('nothing is left to say, so'),
    ])
    expect(await ada.pullRequest(number)).toMatchObject({ title: 'Links for INC-1', body, state: 'open' })
  })

  test('in a pull request from a fork whose branch has the same name are never looked at', async () => {
    await pushed(TEXTS)
    const touched: string[] = []
    const head = { ref: BRANCH, label: `acme:${BRANCH}`, repo: { full_name: 'acme/shop-fork' } }
    const fork = { number: 77, state: 'open', html_url: 'x', body: 'theirs', user: { id: 1 }, merged_at: null, head }
    const fetchFork: NonNullable<RecordOptions['fetch']> = async (url, init) => {
      if (init?.method === 'GET' && /\/pulls\?/.test(url)) return Response.json([fork])
      if (/\/pulls\/77/.test(url)) touched.push(url)
      return fetch(url, init)
    }
    await sync(TEXTS, { fetch: fetchFork })
    expect([touched, (await pulls()).length]).toEqual([[], 1])
  })
})

describe('A commit on our branch', () => {
  const ADA = { name: 'Ada', email: 'ada@example.com', date: '2026-11-05T10:00:00Z' }

  test.each<[string, (tip: Record<string, unknown>) => Promise<object> | object]>([
    ['that a person amended', async ({ tree }) => ({ tree: await withExtraFile(tree), committer: ADA })],
    ['that was amended in our name', async ({ tree }) => ({ tree: await withExtraFile(tree) })],
    ['that a person rebased', () => ({ committer: ADA })],
    ['whose words a person replaced', () => ({ message: 'Note what became of action items\n\nBetter words.\n' })],
    ['that merges another', async ({ parents }) => ({ parents: [...Object.values(parents ?? {}), await elsewhere()] })],
    ['that stands on none of the default branch', async () => ({ parents: [await elsewhere()] })],
  ])('%s is left alone, and that is said', async (_, change) => {
    await pushed(TEXTS)
    await sync(TEXTS)
    const theirs = await replacedTip(change)
    await ada.editIssue(1, { state: 'closed', state_reason: 'completed' })
    const run = await sync(TEXTS)
    expect(run.said).toContain(`somebody else wrote on \`${BRANCH}\``)
    expect(run.writes.filter(isOfGit)).toEqual([])
    expect(await ada.tip(BRANCH)).toBe(theirs)
  })

  test('that GitHub signed for us is ours', async () => {
    await pushed(TEXTS)
    await sync(TEXTS)
    const signed: NonNullable<RecordOptions['fetch']> = async (url, init) => {
      const answer = await fetch(url, init)
      if (init?.method !== 'GET' || !/\/commits\/[0-9a-f]{40}$/.test(url)) return answer
      const commit: unknown = await answer.json()
      return Response.json({ ...Object(commit), committer: { login: 'web-flow', id: 19_864_447 } })
    }
    await ada.editIssue(1, { state: 'closed', state_reason: 'completed' })
    expect((await sync(TEXTS, { fetch: signed })).said).toContain('2 issues, 1 tick')
  })

  test('stays as long as nothing but other files changes on the default branch', async () => {
    await pushed(TEXTS)
    await sync(TEXTS)
    const tip = await ada.tip(BRANCH)
    commit = await ada.push('main', 'Something else', { 'README.md': 'A shop.\n' })
    expect((await sync(TEXTS)).writes).toEqual([])
    expect(await ada.tip(BRANCH)).toBe(tip)
    const edited = await pushed({ [PATH]: `${TEXTS[PATH]}\nMore words.\n` })
    await sync(edited)
    expect(await textOn(BRANCH)).toContain('More words.')
    expect(await textOn(BRANCH, 'README.md')).toBe('A shop.\n')
    expect((await sync(edited)).writes).toEqual([])
  })

  async function withExtraFile(tree: unknown): Promise<unknown> {
    const extra = { path: 'postmortems/extra.md', mode: '100644', type: 'blob', content: 'What Ada wrote.\n' }
    const made = await ada.request('POST', `${ROOT}/git/trees`, { base_tree: tree, tree: [extra] })
    return isRecord(made) ? made['sha'] : ''
  }

  /** A commit that is on no branch that we know. */
  async function elsewhere(): Promise<string> {
    await ada.branch('side')
    return ada.push('side', 'Elsewhere', { 'side.md': 'Aside.\n' })
  }
})
