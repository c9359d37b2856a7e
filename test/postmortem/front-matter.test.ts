import { describe, expect, test } from '@jest/globals'
import { defaultReadingOptions, readDocument, SIZE_LIMIT } from '../../src/postmortem/read.js'
import { read, refused, textAt } from './readings.js'

const FULL = `---
id: INC-2026-014            # stable
title: Checkout returned 502s for 47 minutes
date: 2026-11-03
severity: S1
status: draft
services: [checkout, payments]
authors: ["@ada"]
started: 2026-11-03T10:02:00Z
detected: 2026-11-03 10:06Z
alerted: 2026-11-03T11:07:00+01:00
mitigation-started: 2026-11-03T10:20:00Z
mitigated: 2026-11-03T10:49
resolved: 2026-11-03T12:30:00Z
detected-by: alarm
impact: { users: 12400, customers-lost: 3, revenue: 18000 EUR, data-loss: false }
causes: [config-change, missing-alert]
cause-domains: [process, operations]
written: 2026-11-05
confidential: true
---
# Another title
`

describe('Front matter', () => {
  test('every key of the contract is read', () => {
    const found = read(FULL)
    expect(found.id).toMatchObject({ value: 'INC-2026-014', source: 'front-matter' })
    expect(textAt(found, found.id.span)).toBe('INC-2026-014')
    expect(found.title?.value).toBe('Checkout returned 502s for 47 minutes')
    expect(found.date?.value).toBe('2026-11-03')
    expect(found.severity?.value).toBe('SEV1')
    expect(found.status?.value).toBe('draft')
    expect(found.services?.value).toEqual(['checkout', 'payments'])
    expect(found.authors?.value).toEqual(['@ada'])
    expect(found.detectedBy?.value).toBe('alarm')
    expect(found.impact?.value).toEqual({ users: 12400, customersLost: 3, revenue: '18000 EUR', dataLoss: false })
    expect(found.causes?.value).toEqual(['config-change', 'missing-alert'])
    expect(found.causeDomains?.value).toEqual(['process', 'operations'])
    expect(found.written?.value).toBe('2026-11-05')
    expect(found.confidential).toBe(true)
    expect(found.problems).toEqual([])
    expect(found.frontMatter?.authoritative).toBe(true)
  })

  test('times keep their own offset, and stay local where none is known', () => {
    const { times } = read(FULL)
    expect(times.detected?.value).toBe('2026-11-03T10:06:00Z')
    expect(times.alerted?.value).toBe('2026-11-03T11:07:00+01:00')
    expect(times.mitigated?.value).toBe('2026-11-03T10:49:00')
    expect(read(FULL, { zone: 'Europe/Berlin' }).times.mitigated?.value).toBe('2026-11-03T10:49:00+01:00')
  })

  test('a pending impact names its day and owner', () => {
    const found = read('---\nid: a\nimpact: pending until 2026-11-10 @ada\n---\n')
    expect(found.impact?.value).toEqual({ pendingUntil: '2026-11-10', pendingOwner: '@ada' })
  })

  test.each([
    ['date: 2026-02-30', 'date'],
    ['date: 2026', 'date'],
    ['severity: [a, b]\nservices: { a: 1 }', 'severity'],
    ['status: finished', 'status'],
    ['started: 2026-11-03T25:00:00Z', 'started'],
    ['started: 2026-06-30T23:59:60Z', 'started'],
    ['started: 2026-11-03T10:00:00+99:00', 'started'],
    ['detected-by: magic', 'detected-by'],
    ['confidential: perhaps', 'confidential'],
    ['impact: huge', 'impact'],
    ['impact: { users: many }', 'impact.users'],
  ])('%j is a value that cannot be read', (line, field) => {
    const found = read(`---\nid: a\n${line}\n---\n`)
    expect(found.problems[0]).toMatchObject({ kind: 'unreadable-value', field })
  })

  test('an id is taken as it is written, not as a number', () => {
    expect(read('---\nid: 12345678901234567890\n---\n').id.value).toBe('12345678901234567890')
    expect(read('---\nid: 0x1F\n---\n').id.value).toBe('0x1F')
  })

  test('keys of the prototype are unknown keys and nothing else', () => {
    const found = read('---\nid: a\n__proto__:\n  admin: true\nconstructor: { prototype: { admin: true } }\n---\n')
    expect(found.problems.map((problem) => [problem.kind, problem.field])).toEqual([
      ['unknown-key', '__proto__'],
      ['unknown-key', 'constructor'],
    ])
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined()
  })

  test('front matter of a site generator is not judged, and its date ranks below the text', () => {
    const found = read(
      '---\ntitle: Site title\ndate: 2026-12-04\nweight: 7\nresolved_when: x\n---\n\n**Date**: 2026-11-03\n',
    )
    expect(found.problems).toEqual([])
    expect(found.date?.value).toBe('2026-11-03')
    expect(found.frontMatter?.authoritative).toBe(false)
    expect(found.title?.value).toBe('Site title')
  })

  test('control and direction characters are a problem, and do not reach the value', () => {
    const found = read('---\nid: a\ntitle: "a\\x1b[31mc\\u202ed"\n---\n')
    expect(found.problems[0]).toMatchObject({ kind: 'odd-character', field: 'title' })
    expect(found.title?.value).toBe('a [31mcd')
  })

  test('front matter of other tools in TOML is skipped', () => {
    const found = read('+++\ntitle = "x"\n+++\n# Checkout failed\n')
    expect(found.frontMatter).toBeNull()
    expect(found.title?.value).toBe('Checkout failed')
  })

  test.each([['----\nid: a\n----\n'], ['\n---\nid: a\n---\n'], [' ---\nid: a\n---\n']])(
    '%j has no front matter',
    (text) => {
      expect(read(text).frontMatter).toBeNull()
    },
  )

  test('blanks after the fences, CRLF and a byte order mark do no harm', () => {
    const found = read('\uFEFF---  \r\nid: a\r\ntitle: T\r\n---\t\r\n# Other\r\n')
    expect(found.id.value).toBe('a')
    expect(textAt(found, found.id.span)).toBe('a')
    expect(found.title?.value).toBe('T')
  })

  test('dashes inside an indented text do not end the front matter', () => {
    const found = read('---\nid: a\nnote: |\n  one\n  ---\n  two\ntitle: T\n---\n')
    expect(found.title?.value).toBe('T')
  })
})

describe('Front matter that is refused', () => {
  const canary = 'FOLLOWTHROUGH_CANARY'
  const payload = `(globalThis.${canary} = true)`
  test.each([
    [`---js\n${payload}\n---\n`],
    [`---javascript\n${payload}\n---\n`],
    [`---JS\n${payload}\n---\n`],
    [`---JavaScript\n${payload}\n---\n`],
    [`--- js\n${payload}\n---\n`],
    [`---js \n${payload}\n---\n`],
    [`---\tjs\n${payload}\n---\n`],
    [`---js\n${payload}\n`],
  ])('%j runs no code', (text) => {
    expect(refused(text).reason).toContain('only YAML front matter')
    expect(canary in globalThis).toBe(false)
  })

  test.each([
    ['---json\n{}\n---\n'],
    ['---toml\na = 1\n---\n'],
    ['---constructor\n---\n'],
    ['---__proto__\n---\n'],
    ['---coffee\n---\n'],
  ])('%j is no YAML', (text) => {
    expect(refused(text).reason).toContain('only YAML front matter')
  })

  test.each([
    ['an end that never comes', '---\nid: a\n# Title\n'],
    ['an anchor', '---\nid: &a x\n---\n'],
    ['an alias', '---\nid: &a x\nb: *a\n---\n'],
    ['a tag', '---\nid: !!str x\n---\n'],
    ['a key twice', '---\nseverity: SEV1\nseverity: SEV4\n---\n'],
    ['a directive', '---\n%YAML 1.1\n---\n'],
    ['a second document', '---\nid: a\n...\nid: b\n---\n'],
    ['a complex key', '---\n? a\n: b\n---\n'],
    ['a list', '---\n- a\n---\n'],
    ['a text', '---\njust words\n---\n'],
    ['a bad indentation', '---\nid: a\n  b: c\n---\n'],
    ['depth', `---\nid: ${'['.repeat(40)}${']'.repeat(40)}\n---\n`],
    ['many keys', `---\n${Array.from({ length: 301 }, (_, index) => `k${index}: 1`).join('\n')}\n---\n`],
    ['many lines', `---\nid: a\n${'\n'.repeat(600)}---\n`],
    ['size', `---\nid: ${'a'.repeat(17_000)}\n---\n`],
  ])('%s', (_, text) => {
    const found = refused(text)
    expect(found.reason).toMatch(/^The .*\.$/)
    expect(found.line).toBeGreaterThan(0)
  })

  test('keys that are lists inside lists cost no time', () => {
    const start = performance.now()
    refused(`---\n${'? '.repeat(400)}\n---\n`)
    refused(`---\n${'['.repeat(15)}a${']: b'.repeat(15)}\n---\n`)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('Bytes', () => {
  const options = defaultReadingOptions('x')
  test('what is not UTF-8 is refused with its line', () => {
    const found = readDocument('a.md', Uint8Array.from([35, 32, 97, 10, 0xe4, 10]), options)
    expect(found).toMatchObject({ readable: false, reason: 'The file is not valid UTF-8.', line: 2 })
  })
  test('NUL bytes and large files are refused', () => {
    expect(readDocument('a.md', Uint8Array.from([97, 10, 0]), options)).toMatchObject({ readable: false, line: 2 })
    expect(readDocument('a.md', new Uint8Array(SIZE_LIMIT + 1).fill(97), options).readable).toBe(false)
  })
  test('an empty file is a postmortem without facts', () => {
    expect(readDocument('a.md', new Uint8Array(), options)).toMatchObject({ readable: true, title: null, sections: [] })
  })
  test.each([
    ['quotes nested 5,000 deep', '> '.repeat(500)],
    ['lists nested too deep', '- '.repeat(200)],
    ['runs of marks', `${'*'.repeat(100)}a`],
    ['many marks in a paragraph', 'a*b_'.repeat(1500)],
    ['many openings of HTML', 'a <!-- '.repeat(300)],
    ['a long line', 'a'.repeat(17_000)],
    ['many lines', '\n'.repeat(6_000)],
  ])('%s are refused before they are parsed', (_, text) => {
    expect(refused(`# T\n\n${text}\n`).reason).toMatch(/\.$/)
  })
  test('a line that ends in CR alone is said', () => {
    expect(read('# T\r\rText\r').problems[0]).toMatchObject({ kind: 'line-ends' })
  })
})
