import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { commentFrom, issueFrom } from '../../src/adapters/github/issue.js'
import { OddAnswer } from '../../src/adapters/github/refusal.js'
import { aDocument, aRecord } from '../support/a-record.js'
import type { Reply } from '../support/github/exchange.js'
import { type GitHub, startGitHub } from '../support/github/server.js'
import { fc, SEED } from '../support/random.js'

const RUNS = Number(process.env['HOSTILE_RUNS'] ?? 150)

let github: GitHub
beforeAll(async () => {
  github = await startGitHub({ repositories: ['shop'] })
})
afterAll(() => github.close())

const odd = fc.oneof(
  fc.constantFrom(
    null,
    true,
    -1,
    1e308,
    'open',
    '',
    [],
    {},
    ['postmortem'],
    [null],
    { login: null, id: 'x' },
    '<!-- followthrough -->',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const KEYS = [
  'number',
  'id',
  'title',
  'body',
  'state',
  'user',
  'labels',
  'assignees',
  'milestone',
  'pull_request',
  'html_url',
  'repository_url',
  'type',
  'closed_by',
  'created_at',
  'comments',
  '__proto__',
]
const WHOLE = {
  number: 7,
  id: 7,
  title: 'T',
  body: null,
  state: 'open',
  user: null,
  labels: [],
  assignees: [],
  html_url: 'https://github.com/acme/shop/issues/7',
}
const issues = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), odd), { maxLength: 5 })
  .map((changes): unknown => ({ ...WHOLE, ...Object.fromEntries(changes) }))
const answers = fc.oneof({ weight: 4, arbitrary: issues }, fc.jsonValue(), odd)

test(`an answer of any form is an issue, a comment, or said to be odd (seed ${SEED})`, () => {
  fc.assert(
    fc.property(answers, (answer) => {
      for (const read of [() => issueFrom(answer, 'acme/shop'), () => commentFrom(answer)]) {
        try {
          read()
        } catch (error) {
          expect(error).toBeInstanceOf(OddAnswer)
        }
      }
      expect(Object.keys(Object.prototype)).toEqual([])
    }),
    { numRuns: RUNS * 4, seed: SEED },
  )
}, 3_600_000)

const elsewhere = fc.constantFrom(
  'https://evil.example/x',
  'http://127.0.0.1:9/x',
  '//evil.example',
  'javascript:x',
  '',
  '>;<',
)
const replies: fc.Arbitrary<Reply> = fc.oneof(
  fc.array(answers, { maxLength: 4 }).map((json) => ({ status: 200, json })),
  fc
    .tuple(fc.array(issues, { maxLength: 2 }), elsewhere)
    .map(([json, to]) => ({ status: 200, json, headers: { link: `<${to}>; rel="next"` } })),
  fc.constantFrom('<html>Sign in</html>', '[{"number": 1', 'null', '""', '{}').map((text) => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    bytes: new TextEncoder().encode(text),
  })),
)
const texts = aDocument('INC-1', ['- [ ] Alert on full disk'])

test('whatever a list of issues holds, a sync ends with 0, 1 or 2 and changes no issue that it did not file', async () => {
  await fc.assert(
    fc.asyncProperty(replies, async (reply) => {
      github.fault({ method: 'GET', path: /\/issues$/, times: 3, does: { kind: 'answer', reply } })
      const { run, writes } = await aRecord(github).sync(texts)
      github.clearFaults()
      expect([0, 1, 2]).toContain(run.exit)
      expect(writes.filter((write) => /\/issues\/7\b/.test(write))).toEqual([])
    }),
    { numRuns: Math.ceil(RUNS / 10), seed: SEED },
  )
}, 3_600_000)
