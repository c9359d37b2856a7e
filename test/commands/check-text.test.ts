import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type CheckOptions, checkPostmortem, type OwnModuleRule, readPostmortem } from '../../src/api.js'

const GOOD = readFileSync('demo/documents/second-push.md', 'utf8')
const TODAY = '2026-11-21'
const rulesOf = async (text: string, options: CheckOptions = {}) => {
  const { postmortems } = await checkPostmortem(text, { today: TODAY, ...options })
  return postmortems.flatMap(({ problems }) => problems.map(({ rule, severity }) => `${severity} ${rule}`))
}

const namesRunbook: OwnModuleRule = {
  id: 'runbook-named',
  summary: 'A runbook is named.',
  why: 'Whoever is on call next looks for it there.',
  severity: 'warning',
  *check({ id }, { today }) {
    yield { span: id.span, message: `No runbook is named on ${today}.`, hint: 'Name one.' }
  },
}

describe('checkPostmortem', () => {
  test('judges by the configuration that it is given', async () => {
    expect(await rulesOf('# Down\n')).toContain('warning section-missing')
    expect(await rulesOf('# Down\n', { config: 'rules: { section-missing: error }' })).toContain(
      'error section-missing',
    )
  })

  test('asks overrides about the path', async () => {
    const config = 'overrides: [{ paths: ["old/**"], rules: { section-missing: off } }]'
    expect(await rulesOf('# Down\n', { config, path: 'old/x.md' })).not.toContain('warning section-missing')
    expect(await rulesOf('# Down\n', { config, path: 'new/x.md' })).toContain('warning section-missing')
  })

  test('judges by rules of the caller too, which are told the day that was given, whatever the time zone', async () => {
    const config = 'calendar: { time-zone: America/Los_Angeles }'
    const result = await checkPostmortem(GOOD, { config, today: TODAY, rules: [namesRunbook] })
    expect(result.postmortems[0]?.problems).toContainEqual(
      expect.objectContaining({ rule: 'runbook-named', message: `No runbook is named on ${TODAY}.` }),
    )
  })

  test('says of a text that cannot be read why, and throws nothing', async () => {
    expect(await rulesOf('\u0000')).toEqual(['error document-unreadable'])
  })

  test('takes what looks like a name of an object for a path', async () => {
    expect((await checkPostmortem('# Down\n', { path: '__proto__' })).postmortems[0]?.path).toBe('__proto__')
  })

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a configuration with a fault', { config: 'rulez: 1' }, 'config:1:1 `rulez` is not a key'],
    ['a configuration that extends', { config: 'extends: [acme/p//a.yml@v1]' }, 'cannot be read from a text alone.'],
    ['a day that is none', { today: '2026-02-30' }, '`2026-02-30` is no day.'],
    ['a rule without a check', { rules: [{ ...namesRunbook, check: null }] }, 'has no function `check`.'],
    ['a rule named as one of ours', { rules: [{ ...namesRunbook, id: 'timeline-gap' }] }, 'has the `id` of a rule'],
    ['rules that are no list', { rules: namesRunbook }, 'is no list of rules.'],
  ])('refuses %s with a sentence and a hint', async (_, options, said) => {
    const refusal = await checkPostmortem(GOOD, options).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Error)
    expect(refusal).toMatchObject({ message: expect.stringContaining(said), hint: expect.stringMatching(/[.?]$/) })
  })
})

describe('readPostmortem', () => {
  test('gives facts with the place that they stand at', () => {
    const postmortem = readPostmortem(GOOD)
    const title = postmortem.readable ? postmortem.title : null
    expect(title?.value).toBe('Checkout returned 502s for 47 minutes')
    expect(GOOD.slice(title?.span.start, title?.span.end)).toContain('Checkout returned 502s')
  })

  test('derives an id that is not written from the path', () => {
    const postmortem = readPostmortem('# Down\n', { path: 'postmortems/2026-11-03-checkout.md' })
    expect(postmortem).toMatchObject({ id: { value: '2026-11-03-checkout', source: 'file-name' } })
  })

  test('reads times in the zone that it is told', () => {
    const text = '---\nstarted: 2026-11-03T10:02:00\n---\n# Down\n'
    const zone = 'Europe/Berlin'
    expect(readPostmortem(text, { zone })).toMatchObject({ times: { started: { value: '2026-11-03T10:02:00+01:00' } } })
  })

  test('keeps its defaults where an option is undefined', () => {
    const options: object = { zone: undefined, severities: undefined, spellings: undefined, names: undefined }
    expect(readPostmortem(GOOD, options)).toEqual(readPostmortem(GOOD))
  })

  test('says why a text cannot be used', () => {
    expect(readPostmortem('a\u0000b')).toMatchObject({ readable: false, path: 'postmortem.md', line: 1 })
  })
})
