import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aDocument, aRecord, type RecordOptions, type Synced } from '../support/a-record.js'
import type { Texts } from '../support/files-of.js'
import { type Reply, refused } from '../support/github/exchange.js'
import type { Fault } from '../support/github/faults.js'
import type { Hands } from '../support/github/hands.js'
import { type GitHub, startGitHub } from '../support/github/server.js'

const ISSUES = /\/issues$/
const ISSUE = /\/issues\/\d+$/
const THREE = ['- [ ] Alert on full disk', '- [ ] Rehearse the failover', '- [ ] Rotate the signing key']
const texts = aDocument('INC-1', THREE)
const ticked = aDocument('INC-1', ['- [x] Alert on full disk', ...THREE.slice(1)])

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

const states = async () => (await ada.issues()).map(({ state }) => state)
const open = async () => (await states()).filter((state) => state === 'open').length

/** After the fault: one run that mends what is left, and one that writes nothing. */
async function converges(wanted: Texts = texts, items = 3, options: RecordOptions = {}): Promise<void> {
  github.clearFaults()
  const { sync } = aRecord(github, options)
  expect((await sync(wanted)).run.exit).toBe(0)
  expect(await open()).toBe(items)
  const again = await sync(wanted)
  expect([again.writes, again.changes]).toEqual([[], []])
}

async function filed(): Promise<Synced> {
  return aRecord(github).sync(texts)
}

const answer = (reply: Reply): Fault['does'] => ({ kind: 'answer', reply })
const limit = (status: number, headers: Reply['headers']) =>
  answer(refused(status, 'You have exceeded a secondary rate limit.', {}, headers))
const html = (status: number): Reply => ({
  status,
  headers: { 'content-type': 'text/html' },
  bytes: Buffer.from('<p>'),
})

describe('What the token may not do', () => {
  test('G01: without the permission nothing is written, and it is named', async () => {
    const fork = await aRecord(github, { token: 'ghs_fork' }).sync(texts)
    expect(fork.run.exit).toBe(2)
    expect(fork.run.result).toContain('issues: write')
    expect(await ada.issues()).toEqual([])
    await converges()
  })

  test('G02: a repository that cannot be seen is never an empty one', async () => {
    await filed()
    github.fault({ method: 'GET', path: ISSUES, times: 9, does: answer(refused(404, 'Not Found')) })
    const hidden = await aRecord(github).sync(ticked)
    expect([hidden.run.exit, hidden.writes]).toEqual([2, []])
    expect(hidden.run.outputs).toEqual({})
    await converges(ticked, 2)
  })

  test('G03: where issues are switched off there is one clear sentence, and no second attempt', async () => {
    github.fault({ path: ISSUES, times: 9, does: answer(refused(410, 'Issues are disabled for this repo')) })
    const off = await aRecord(github).sync(texts)
    expect(off.run.exit).toBe(2)
    expect(off.run.notices.join()).toContain('Issues are switched off in acme/shop')
    expect(github.requests.filter(({ path }) => path.includes('/issues'))).toHaveLength(1)
    await converges()
  })
})

describe('G04: a field that is refused is mended once, and the next item has its turn', () => {
  const invalid = (field: string) =>
    answer(refused(422, 'Validation Failed', { errors: [{ resource: 'Issue', field, code: 'invalid' }] }))

  test.each(['assignees', 'labels', 'title', 'body', 'milestone', 'type'])('%s, of a new issue', async (field) => {
    github.fault({ method: 'POST', path: ISSUES, does: invalid(field) })
    const { sync } = aRecord(github)
    const faulty = await sync(
      aDocument(
        'INC-1',
        THREE.map((item) => `${item} — @ada, P1`),
      ),
    )
    expect(faulty.changes).toEqual(['create done', 'create done', 'create done'])
    expect(faulty.writes.filter((write) => write === 'POST /repos/acme/shop/issues')).toHaveLength(4)
    await converges(
      aDocument(
        'INC-1',
        THREE.map((item) => `${item} — @ada, P1`),
      ),
    )
  })

  test('a field that stays refused fails that item alone', async () => {
    github.fault({ method: 'POST', path: ISSUES, times: 2, does: invalid('title') })
    const faulty = await filed()
    expect(faulty.changes).toEqual(['create failed', 'create done', 'create done'])
    expect(faulty.run.exit).toBe(2)
    await converges()
  })

  test.each(['assignees', 'labels', 'title', 'body'])('%s, of an issue that is there', async (field) => {
    await filed()
    github.fault({ method: 'PATCH', path: ISSUE, does: invalid(field) })
    const changed = aDocument('INC-1', [`${THREE[0]} on all hosts — @grace, P0`, ...THREE.slice(1)])
    const faulty = await aRecord(github).sync(changed)
    expect(faulty.changes).toEqual(['rekey done'])
    await converges(changed)
  })
})

test('G05: labels are created first, with colour and description, never within an issue', async () => {
  const prioritised = aDocument(
    'INC-1',
    THREE.map((item) => `${item} — P1`),
  )
  const { writes } = await aRecord(github).sync(prioritised)
  expect(writes.slice(0, 3)).toEqual([
    'POST /repos/acme/shop/labels',
    'POST /repos/acme/shop/labels',
    'POST /repos/acme/shop/issues',
  ])
  const labels = await ada.labels()
  expect(labels.find(({ name }) => name === 'priority: P1')).toMatchObject({ color: 'd93f0b' })
  github.fault({ method: 'POST', path: /\/labels$/, does: answer(refused(403, 'Resource not accessible')) })
  const more = aDocument('INC-1', [...THREE.map((item) => `${item} — P1`), '- [ ] Tell support — P0'])
  const faulty = await aRecord(github).sync(more)
  expect(faulty.changes).toEqual(['create done'])
  expect(faulty.run.notices.join()).toContain('`priority: P0` could not be created')
  expect((await ada.issue(4))['labels']).toHaveLength(1)
  await converges(more, 4)
})

describe('Rate limits', () => {
  test.each([
    ['5', [5], 'create done'],
    ['120', [120], 'create done'],
    ['0', [], 'create deferred'],
    ['-1', [], 'create deferred'],
    ['121', [], 'create deferred'],
    ['86400', [], 'create deferred'],
    ['Fri, 31 Dec 2027 23:59:59 GMT', [], 'create deferred'],
  ])('G06: Retry-After %s is waited for only while that is worth it', async (after, waits, outcome) => {
    github.fault({ method: 'POST', path: ISSUES, does: limit(403, { 'retry-after': after }) })
    const record = aRecord(github)
    const limited = await record.sync(texts)
    expect(record.waits).toEqual(waits)
    expect(limited.changes).toEqual([outcome, outcome, outcome])
    expect(limited.run.exit).toBe(outcome === 'create done' ? 0 : 2)
    await converges()
  })

  test('G06: without a time it is a minute', async () => {
    github.fault({ method: 'POST', path: ISSUES, does: limit(429, {}) })
    const record = aRecord(github)
    expect((await record.sync(texts)).run.exit).toBe(0)
    expect(record.waits).toEqual([60])
    await converges()
  })

  test('G07: the limit of the hour leaves the rest to the next run, which is said', async () => {
    const reset = String(Math.floor(Date.now() / 1_000) + 3_599)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    github.fault({ method: 'POST', path: ISSUES, skip: 1, times: 9, does: limit(403, headers) })
    const record = aRecord(github)
    const limited = await record.sync(texts)
    expect(limited.changes).toEqual(['create done', 'create deferred', 'create deferred'])
    expect([limited.run.exit, record.waits]).toEqual([2, []])
    expect(limited.run.result).toContain('the next run goes on from here')
    await converges()
  })
})

describe('G08: a creation without a clear answer is looked up, never tried again', () => {
  test.each<[string, Fault['does'], string]>([
    ['502 after it happened', { kind: 'answer-after', reply: refused(502, 'Bad gateway') }, 'create done'],
    ['502 before it happened', answer(refused(502, 'Bad gateway')), 'create unknown'],
    ['503 after it happened', { kind: 'answer-after', reply: refused(503, 'No') }, 'create done'],
    ['a socket that closes after it happened', { kind: 'drop', when: 'after' }, 'create done'],
    ['a socket that closes before', { kind: 'drop', when: 'before' }, 'create unknown'],
    ['no answer in time', { kind: 'silence' }, 'create unknown'],
  ])('%s', async (_, does, outcome) => {
    github.fault({ method: 'POST', path: ISSUES, skip: 1, does })
    const faulty = await filed()
    expect(faulty.changes).toEqual(['create done', outcome, 'create done'])
    expect(faulty.writes.filter((write) => write.endsWith('/issues'))).toHaveLength(3)
    expect(faulty.run.exit).toBe(outcome === 'create done' ? 0 : 2)
    await converges()
  })

  test('and when the list does not answer either, it is left to the next run', async () => {
    github.fault({ method: 'POST', path: ISSUES, does: { kind: 'drop', when: 'after' } })
    github.fault({ method: 'GET', path: ISSUES, skip: 2, times: 99, does: answer(refused(502, 'Bad gateway')) })
    const faulty = await filed()
    expect(faulty.changes[0]).toBe('create unknown')
    await converges()
  })
})

test.each<[string, Fault['does']]>([
  ['after it happened', { kind: 'drop', when: 'after' }],
  ['before', { kind: 'drop', when: 'before' }],
])(
  'G09: an update that got no answer (%s) is looked at again, and what people wrote meanwhile stays',
  async (_, does) => {
    await filed()
    github.fault({ method: 'PATCH', path: ISSUE, does })
    await aRecord(github).sync(ticked)
    const body = String((await ada.issue(1))['body'])
    await ada.editIssue(1, { body: `${body}\nI am on it.` })
    await converges(ticked, 2)
    expect((await ada.issue(1))['body']).toContain('I am on it.')
    expect((await ada.issue(1))['state']).toBe('closed')
  },
)

describe('Lists of more than a page', () => {
  const many = Array.from({ length: 101 }, (_, at) => `- [ ] Watch the disk of host ${at} for 30 days`)
  const record = { ...aDocument('INC-1', many), '.github/followthrough.yml': 'limits: { create: 200 }\n' }

  test.each<[string, Fault['does']]>([
    ['fails', answer(refused(500, 'Server error'))],
    ['is empty', answer({ status: 200, json: [] })],
    ['is a conflict', answer(refused(409, 'Conflict'))],
    ['is a page of a proxy', answer(html(200))],
    ['does not come', { kind: 'silence' }],
  ])(
    'G10: when the second page %s nothing is written',
    async (_, does) => {
      await aRecord(github).sync(record)
      github.fault({ method: 'GET', path: ISSUES, skip: 1, times: 9, does })
      const faulty = await aRecord(github).sync(record)
      expect([faulty.run.exit, faulty.writes]).toEqual([2, []])
      await converges(record, 101)
    },
    30_000,
  )

  /** Does something between the first page and the second. */
  function between(act: () => Promise<unknown>): NonNullable<RecordOptions['fetch']> {
    let pages = 0
    return async (url, init) => {
      const isPage = /\/issues\?/.test(url) && (init?.method ?? 'GET') === 'GET'
      pages += isPage ? 1 : 0
      if (isPage && pages === 2) await act()
      return fetch(url, init)
    }
  }

  test('G11: an issue that is closed between two pages is not missed', async () => {
    await aRecord(github).sync(record)
    const closing = between(() => ada.editIssue(5, { state: 'closed', state_reason: 'completed' }))
    const raced = await aRecord(github, { fetch: closing }).sync(record)
    expect(raced.changes).toEqual([])
    await converges(record, 100)
    expect(await ada.issues()).toHaveLength(101)
  }, 30_000)

  test('G12: an issue that is opened between two pages is not counted twice', async () => {
    await aRecord(github).sync(record)
    const opening = between(() => ada.openIssue({ title: 'Another', labels: ['postmortem'] }))
    const raced = await aRecord(github, { fetch: opening }).sync(record)
    expect([raced.changes, raced.run.outputs.unchanged]).toEqual([[], 101])
    await converges(record, 102)
  }, 30_000)

  test('G20: an old record is not filed at once, and each run files a limited number', async () => {
    const old = aDocument('INC-1', many)
    const first = await aRecord(github).sync(old, { since: null })
    expect([first.writes, first.run.outputs.created]).toEqual([[], 0])
    expect(first.run.notices.join()).toContain('followthrough sync --since')
    for (const created of [50, 50, 1]) {
      const next = await aRecord(github).sync(old)
      expect([next.run.outputs.created, next.run.exit]).toEqual([created, 0])
    }
    await converges(old, 101)
  }, 60_000)
})

test('G13: identity is never searched for', async () => {
  await filed()
  await aRecord(github).sync(ticked)
  expect(github.requests.filter(({ path }) => path.startsWith('/search'))).toEqual([])
  expect(await ada.issues()).toHaveLength(3)
  await converges(ticked, 2)
})

describe('G14: runs at once converge within themselves', () => {
  test.each([2, 3])('%s of them, on a record that is new', async (runs) => {
    await Promise.all(Array.from({ length: runs }, () => aRecord(github).sync(texts)))
    expect(await open()).toBe(3)
    const closed = (await ada.issues()).filter(({ state }) => state === 'closed')
    for (const issue of closed) {
      expect(issue['state_reason']).toBe('duplicate')
      const said = await ada.comments(Number(issue['number']))
      expect(said.map(({ body }) => String(body))).toEqual([expect.stringMatching(/^Closed as a duplicate of #\d+/)])
    }
    await converges()
  })

  test('two of them, while one of them loses every answer', async () => {
    github.fault({ method: 'POST', path: ISSUES, times: 3, does: { kind: 'drop', when: 'after' } })
    await Promise.all([aRecord(github).sync(texts), aRecord(github).sync(texts)])
    await converges()
  })
})

describe('G16: what has moved is never followed blindly', () => {
  test.each([301, 302, 307, 308])('a creation that is answered with %s creates nothing elsewhere', async (status) => {
    const headers = { location: `${github.url}/repos/acme/ops/issues` }
    github.fault({ method: 'POST', path: ISSUES, does: answer({ status, headers, json: {} }) })
    const faulty = await filed()
    expect(faulty.changes[0]).toBe('create failed')
    expect(await github.as('ada', 'acme/ops').issues()).toEqual([])
    await converges()
  })

  test('a renamed repository is resolved once, and named', async () => {
    await filed()
    await github.rename('acme/shop', 'acme/store')
    ada = github.as('ada', 'acme/store')
    const renamed = await aRecord(github).sync(ticked)
    expect(renamed.changes).toEqual(['close done'])
    expect(renamed.run.notices.join()).toContain('called `acme/store` now')
    await converges(ticked, 2, { repository: 'acme/store' })
    await converges(ticked, 2)
  })
})

describe('G17, G18: issues that are somewhere else, or closed to us', () => {
  test.each([
    ['transferred', (number: number) => github.transfer(number, 'acme/ops')],
    ['deleted', async (number: number) => github.remove(number)],
    ['hidden', async (number: number) => github.hide(number)],
  ])('one that was %s while a run was at work is left to the next run', async (_, befall) => {
    await filed()
    let isBefallen = false
    const late: NonNullable<RecordOptions['fetch']> = async (url, init) => {
      if (!isBefallen && /\/issues\/1$/.test(url)) {
        isBefallen = true
        await befall(1)
      }
      return fetch(url, init)
    }
    const changed = aDocument(
      'INC-1',
      THREE.map((item) => item.replace('[ ]', '[x]')),
    )
    const faulty = await aRecord(github, { fetch: late }).sync(changed)
    expect(faulty.changes).toEqual(['close failed', 'close done', 'close done'])
    expect(faulty.run.exit).toBe(2)
    expect(faulty.run.result).toMatch(/#1 (?:has moved to|was deleted|is not there)/)
    await converges(changed, 0)
  })

  test('a locked one changes its state without a word, and that is said', async () => {
    await filed()
    await ada.request('PUT', '/repos/acme/shop/issues/1/lock', {})
    const gone = aDocument('INC-1', THREE.slice(1))
    const locked = await aRecord(github).sync(gone)
    expect(locked.changes).toEqual(['close done'])
    expect(locked.writes).toEqual(['PATCH /repos/acme/shop/issues/1'])
    expect(locked.run.notices.join()).toContain('#1 is locked')
    await converges(gone, 2)
  })
})

describe('G19: a label that somebody took away doubles nothing', () => {
  test.each([
    ['from one issue', () => ada.editIssue(2, { labels: [] }), 1],
    ['from all, by renaming it', () => rename(), 3],
  ])('%s', async (_, act, lost) => {
    await filed()
    await act()
    const more = aDocument('INC-1', [...THREE, '- [ ] Tell support'])
    const run = await aRecord(github).sync(more)
    expect(run.changes).toEqual(['create done'])
    expect(run.run.notices.join()).toContain('lost the label')
    expect(await ada.issues()).toHaveLength(4)
    const again = await aRecord(github).sync(more)
    expect([again.writes, again.run.outputs.unchanged]).toEqual([[], 4 - lost])
  })

  async function rename() {
    for (const { number } of await ada.issues()) await ada.editIssue(Number(number), { labels: ['actions'] })
  }
})

test('G21: what fails half way fails alone, and the result says so', async () => {
  const twelve = Array.from({ length: 12 }, (_, at) => `- [ ] Check runbook number ${at}`)
  const record = aDocument('INC-1', twelve)
  github.fault({ method: 'POST', path: ISSUES, skip: 6, does: answer(refused(500, 'Server error')) })
  const faulty = await aRecord(github).sync(record)
  expect(faulty.changes.filter((change) => change === 'create done')).toHaveLength(11)
  expect(faulty.changes[6]).toBe('create unknown')
  expect(faulty.run.summary).toContain('perhaps filed')
  expect([faulty.run.exit, faulty.run.outputs.created, faulty.run.outputs.failed]).toEqual([2, 11, 1])
  const next = await aRecord(github).sync(record)
  expect(next.changes).toEqual(['create done'])
  await converges(record, 12)
})

test('G22: a server that never answers is not waited for', async () => {
  github.fault({ times: 99, does: { kind: 'silence' } })
  const silent = await filed()
  expect(silent.run.exit).toBe(2)
  expect(silent.run.notices.join()).toContain('No answer came in time')
  await converges()
})

test.each<[string, (issue: { readonly [key: string]: unknown }) => object]>([
  ['no body', (issue) => ({ ...issue, body: null })],
  ['an author whose account is gone', (issue) => ({ ...issue, user: null })],
  ['labels that are words', (issue) => ({ ...issue, labels: ['postmortem'] })],
  ['the look of a pull request', (issue) => ({ ...issue, pull_request: {} })],
])('G23: one odd issue stops no other: %s', async (_, odd) => {
  await filed()
  const strange = await ada.openIssue({ title: 'Strange', labels: ['postmortem'] })
  const listed = await ada.all('/repos/acme/shop/issues', 'labels=postmortem&state=all&sort=created&direction=asc')
  const json = listed.map((issue) => (issue['number'] === strange ? odd(issue) : issue))
  github.fault({ method: 'GET', path: ISSUES, does: answer({ status: 200, json }) })
  const run = await aRecord(github).sync(ticked)
  expect([run.changes, run.run.exit]).toEqual([['close done'], 0])
  await converges(ticked, 3)
})

test('G24: a next page on another host, or one without an end, stops the run before any write', async () => {
  await filed()
  for (const next of ['https://evil.example/repos/acme/shop/issues', `${github.url}/repos/acme/shop/issues?page=1`]) {
    const headers = { link: `<${next}>; rel="next"` }
    const json = await ada.all('/repos/acme/shop/issues', 'labels=postmortem&state=all')
    github.fault({ method: 'GET', path: ISSUES, times: 300, does: answer({ status: 200, json, headers }) })
    const faulty = await aRecord(github).sync(ticked)
    expect([faulty.run.exit, faulty.writes]).toEqual([2, []])
    github.clearFaults()
  }
  await converges(ticked, 2)
})

test('G26: an owner who cannot be assigned is named in the text, and nobody is mentioned', async () => {
  const owned = aDocument('INC-1', [`${THREE[0]} — @mallory`, ...THREE.slice(1)])
  const run = await aRecord(github).sync(owned)
  expect(run.changes).toEqual(['create done', 'create done', 'create done'])
  const issue = await ada.issue(1)
  expect([issue['assignees'], issue['body']]).toEqual([[], expect.stringContaining('**Owner** `mallory`')])
  expect(run.run.notices.join()).toContain('`mallory` cannot be assigned')
  await converges(owned)
})

describe('G27: only a whole record can show that something is gone, and not too much at once', () => {
  const two = { ...texts, ...aDocument('INC-2', ['- [ ] Tell support', '- [ ] Read the logs', '- [ ] Cap retries']) }

  test('six issues at once close only when a person confirms it', async () => {
    await aRecord(github).sync(two)
    const none = { ...aDocument('INC-1', ['Nothing.']), ...aDocument('INC-2', ['Nothing.']) }
    const stopped = await aRecord(github).sync(none)
    expect([stopped.run.exit, stopped.writes]).toEqual([1, []])
    expect(stopped.run.notices.join()).toContain('`confirm` set to 6')
    const confirmed = await aRecord(github).sync(none, { confirm: 6 })
    expect(confirmed.run.outputs.closed).toBe(6)
    expect((await ada.comments(1)).map(({ body }) => String(body))).toEqual([expect.stringContaining('c0ffeec')])
    await converges(none, 0)
  })

  test('none closes when there is no document at all, or one that cannot be read', async () => {
    await aRecord(github).sync(two)
    const broken = { ...texts, 'postmortems/INC-2.md': '---\nid: "open\n---\n' }
    for (const record of [{}, broken]) {
      const run = await aRecord(github).sync(record)
      expect(run.writes).toEqual([])
      expect(run.run.notices.join()).toContain('not whole')
    }
    await converges(two, 6)
  })
})

test.each<[string, Reply]>([
  ['a page of a proxy', html(200)],
  ['half of an answer', { status: 201, headers: { 'content-type': 'application/json' }, bytes: Buffer.from('{"num') }],
  ['a list', { status: 200, json: [] }],
])('G29: a creation that is answered with %s may have happened, so it is looked up', async (_, reply) => {
  github.fault({ method: 'POST', path: ISSUES, does: { kind: 'answer-after', reply } })
  const faulty = await filed()
  expect(faulty.changes).toEqual(['create done', 'create done', 'create done'])
  expect(await ada.issues()).toHaveLength(3)
  await converges()
})

describe('G30: what a host does not have', () => {
  const config = 'action-items: { milestone: Actions, parent-issue: true, issue-type: Task }\n'
  const record = { ...texts, '.github/followthrough.yml': config }
  const ofItems = async () => (await ada.issues('state=open')).filter(({ title }) => title !== 'What happened in INC-1')

  test('is used where it is there: a milestone, a type, and a parent issue with sub-issues', async () => {
    expect((await aRecord(github).sync(record)).run.exit).toBe(0)
    for (const issue of await ofItems()) {
      expect(issue).toMatchObject({ milestone: { title: 'Actions' }, type: { name: 'Task' } })
    }
    const [parent] = (await ada.issues()).filter(({ title }) => title === 'What happened in INC-1')
    expect(parent).toMatchObject({ sub_issues_summary: { total: 3 }, labels: [{ name: 'postmortem-record' }] })
    await converges(record, 4)
  })

  test('is said once each, and nothing else is lost', async () => {
    await github.close()
    github = await startGitHub({ lacks: ['sub-issues', 'issue-types', 'graphql'], basePath: '/api/v3' })
    ada = github.as('ada')
    const token = 'ghp_hopper'
    const older = aRecord(github, { token })
    const first = await older.sync(record)
    expect(first.run.exit).toBe(0)
    expect(await ofItems()).toHaveLength(3)
    expect(first.run.notices.filter((notice) => notice.includes('no sub-issues'))).toHaveLength(1)
    expect(first.run.notices.filter((notice) => notice.includes('no types'))).toHaveLength(1)
    const again = await older.sync(record)
    expect([again.changes, again.run.exit]).toEqual([[], 0])
    expect(await ada.issues()).toHaveLength(3)
  })
})
