import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { defaultReadingOptions, parse, readDocument, SIZE_LIMIT } from '../../src/postmortem/read.js'
import { renderCheckComment } from '../../src/render/markdown/check-comment.js'
import { aDiagnostic, aPostmortem, aReview } from '../render/markdown/values.js'
import { aDocument, aRecord } from '../support/a-record.js'
import { refused } from '../support/github/exchange.js'
import { type GitHub, startGitHub } from '../support/github/server.js'

const options = defaultReadingOptions('x')
const isRead = (text: string) => parse('a.md', text, options).readable
const body = (text: string) => isRead(`# T\n\n${text}\n`)
const front = (lines: string) => isRead(`---\nid: a\n${lines}\n---\n`)
const keys = (count: number) => Array.from({ length: count }, (_, at) => `k${at}: 1`).join('\n')

describe('P3 Bounded: a file, a run, its waits and its comments have limits', () => {
  let github: GitHub
  beforeAll(async () => {
    github = await startGitHub()
  })
  afterAll(() => github.close())

  test('a file is read up to each limit and refused just above it', () => {
    const bytes = (length: number) => readDocument('a.md', new Uint8Array(length).fill(10), options)
    const pairs: readonly (readonly [string, boolean, boolean])[] = [
      ['lines', isRead('\n'.repeat(4_999)), isRead('\n'.repeat(5_000))],
      ['a line', body('a'.repeat(16_384)), body('a'.repeat(16_385))],
      ['depth', body(`${'> '.repeat(32)}x`), body(`${'> '.repeat(33)}x`)],
      ['a run of marks', body(`a${'*'.repeat(64)}`), body(`a${'*'.repeat(65)}`)],
      ['marks in a paragraph', body('a*b_'.repeat(1_000)), body(`${'a*b_'.repeat(1_000)}*`)],
      ['openings of HTML', body('a <b '.repeat(200)), body('a <b '.repeat(201))],
      ['keys', front(keys(299)), front(keys(300))],
      ['lines of front matter', front('\n'.repeat(498)), front('\n'.repeat(499))],
      ['front matter', front(`n: ${'a'.repeat(16_300)}`), front(`n: ${'a'.repeat(16_400)}`)],
      [
        'depth of front matter',
        front(`n: ${'['.repeat(16)}${']'.repeat(16)}`),
        front(`n: ${'['.repeat(17)}${']'.repeat(17)}`),
      ],
    ]
    for (const pair of pairs) expect(pair).toEqual([pair[0], true, false])
    expect(bytes(SIZE_LIMIT + 1)).toMatchObject({ readable: false, reason: 'The file is larger than 256 KiB.' })
  })

  test('a run files at most fifty issues and leaves the rest to the next', async () => {
    const items = Array.from({ length: 60 }, (_, at) => `- [ ] Watch the disk of host ${at} for 30 days`)
    const { run, requests } = await aRecord(github).sync(aDocument('INC-1', items))
    expect([run.outputs.created, run.outputs.deferred]).toEqual([50, 10])
    expect(requests).toBeLessThan(60)
  })

  test('a run waits for rate limits five minutes in all, and then leaves the rest', async () => {
    const reply = refused(403, 'You have exceeded a secondary rate limit.', {}, { 'retry-after': '110' })
    github.fault({ method: 'POST', path: /\/issues$/, times: 99, does: { kind: 'answer', reply } })
    const record = aRecord(github)
    const { run } = await record.sync(aDocument('INC-2', ['- [ ] Tell support', '- [ ] Read the logs']))
    expect(record.waits).toEqual([110, 110])
    expect(run.exit).toBe(2)
  })

  test('a comment stays below what GitHub takes, whatever was found', () => {
    const remarks = Array.from({ length: 60 }, (_, at) =>
      aDiagnostic({ rule: `rule-${at}`, line: at + 1, message: 'x'.repeat(200), hint: 'y'.repeat(200) }),
    )
    const documents = Array.from({ length: 12 }, (_, at) =>
      aPostmortem({ path: `postmortems/${at}.md`, title: 'z'.repeat(500) }),
    )
    const review = aReview(...documents.map((document) => ({ document, diagnostics: remarks })))
    expect(Buffer.byteLength(renderCheckComment(review))).toBeLessThan(65_536)
  })
})

describe('P14 What runs is what the sources make', () => {
  test('CI builds dist again and compares it byte by byte, and nothing runs when it is installed', () => {
    expect(readFileSync('.ci/run', 'utf8')).toContain('\nnode scripts/check-fresh.mjs\n')
    expect(readFileSync('scripts/check-fresh.mjs', 'utf8')).toContain(
      "execFileSync(process.execPath, ['scripts/build.mjs', fresh]",
    )
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare|publish|pack)/.test(name))).toEqual([])
    expect(readFileSync('scripts/ensure-installed.mjs', 'utf8')).toContain('--ignore-scripts')
  })
})
