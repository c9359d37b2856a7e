import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Config, ConfigReading } from '../../src/config/config.js'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import { readConfig } from '../../src/config/read.js'
import { fc } from '../support/random.js'

function configOf(text: string): Config {
  const reading = readConfig(text)
  if (!reading.ok) throw new Error(reading.problems.map((problem) => problem.message).join('\n'))
  return reading.config
}

function problemsOf(text: string): readonly string[] {
  const reading = readConfig(text)
  return reading.ok
    ? []
    : reading.problems.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`)
}

function notYetOf(reading: ConfigReading): readonly string[] {
  return reading.ok ? reading.notYet : []
}

describe('what is not said keeps its default', () => {
  test.each(['', '# nothing yet\n', '---\n', 'limits:\nroutes-are-commented:\n'.slice(0, 8)])('in %j', (text) => {
    expect(readConfig(text)).toEqual({
      ok: true,
      config: DEFAULT_CONFIG,
      zoneIsSet: false,
      notYet: [],
      countries: [],
      patterns: [],
      conflicts: [],
      unread: [],
    })
  })

  test('key by key, also inside a mapping', () => {
    expect(configOf('follow-up: { repeat: 14d }')['follow-up']).toEqual({
      ...DEFAULT_CONFIG['follow-up'],
      repeat: '14d',
    })
    expect(configOf('action-items:\n  labels:\n    type: "type: {type}"\n')['action-items'].labels).toEqual({
      base: 'postmortem',
      priority: 'priority: {priority}',
      type: 'type: {type}',
      severity: null,
    })
    expect(configOf('targets: { detect: { SEV3: 1h, SEV2: null } }').targets.detect).toEqual({ SEV1: '5m', SEV3: '1h' })
  })

  test('and counts by rank when the team has its own severities', () => {
    const config = configOf('severities: [Critical, High, 3]\nsections: { High: [] }')
    expect(config.severities).toEqual(['Critical', 'High', '3'])
    expect(config.targets.mitigate).toEqual({ Critical: '30m', High: '60m' })
    expect(config['write-within']).toEqual({ Critical: '3d', High: '5wd' })
    expect(config.triggers.severity).toBe('High')
    expect(config.sections.bySeverity).toEqual({ Critical: [['lessons']], High: [] })
  })
})

test('lists replace the defaults, and written values arrive in one form', () => {
  const config = configOf(`
postmortems: [docs/incidents/*.md]
sections:
  required: [summary, root-cause | contributing-factors]
  spellings: { What Broke: impact }
rules:
  section-missing: false
  root-cause-shallow: off
  action-item-vague: error
  lessons-too-few: { severity: warning, enforce-from: 2027-03-01 }
people: { names: { "Ada L.": "@ada" }, deciders: ["@acme/leads"] }
calendar: { time-zone: Europe/Berlin, holidays: [2026-12-25] }
follow-up: { report: false }
routing: { checkout: acme/shop, confidential: null }
write-back: false
limits: { close: 3 }
trust: { identities: [41898282] }
`)
  expect(config.postmortems).toEqual(['docs/incidents/*.md'])
  expect(config.sections.required).toEqual([['summary'], ['root-cause', 'contributing-factors']])
  expect(config.sections.spellings).toEqual({ 'what broke': 'impact' })
  expect(config.rules['section-missing']).toEqual({ severity: 'off', 'enforce-from': null, options: {} })
  expect(config.rules['root-cause-shallow']?.severity).toBe('off')
  expect(config.rules['action-item-vague']?.severity).toBe('error')
  expect(config.rules['lessons-too-few']).toMatchObject({ severity: 'warning', 'enforce-from': '2027-03-01' })
  expect(config.people).toEqual({ names: { 'Ada L.': 'ada' }, deciders: ['acme/leads'], escalation: [] })
  expect(config.calendar.holidays).toEqual(['2026-12-25'])
  expect(config['follow-up'].report).toBe('off')
  expect(config.routing).toEqual({ checkout: 'acme/shop', confidential: null })
  expect(config['write-back']).toBe('off')
  expect(config.limits).toEqual({ create: 50, close: 3, nudge: 25 })
})

test('only a zone that the file sets reads the times of documents', () => {
  expect(readConfig('calendar: { time-zone: UTC }')).toMatchObject({ ok: true, zoneIsSet: true })
  expect(readConfig('calendar: { weekend: [friday] }')).toMatchObject({ ok: true, zoneIsSet: false })
})

test('every setting is acted on but teams that decide, and those are named', () => {
  const settings = 'incidents: { label: outage }\naction-items: { assign-within: 5wd }\ntemplate: docs/template.md'
  expect(notYetOf(readConfig(`${settings}\npeople: { deciders: [acme/leads] }`))).toEqual([
    '`acme/leads` under `people.deciders` decides nothing: who is in a team cannot be seen.',
  ])
})

describe('a problem names its line, the words of the author and what to write', () => {
  const OUTSIDE = '`postmortems`'
  test.each([
    ['severites: [A]', '1:1 `severites` is not a key of the configuration. Did you mean `severities`?'],
    ['\nfollow-up:\n  befor: 3wd', '3:3 `befor` is not a key of `follow-up`. Did you mean `before`?'],
    ['limits: { zzzzzzzz: 1 }', '1:11 `zzzzzzzz` is not a key of `limits`. Write one of `create`, `close`, `nudge`.'],
    [
      'follow-up:\n  before: 3 days',
      '2:11 `3 days` in `follow-up.before` is not a period of days. Write a number and a unit: `3d`, `5wd` (working days) or `2w`.',
    ],
    ['limits: { create: 9000 }', '1:19 `9000` in `limits.create` is out of range. Write a whole number from 0 to 500.'],
    ['limits: none', '1:9 `none` in `limits` is not a mapping. Write `key: value` pairs below it.'],
    ['ignore: drafts', '1:9 `drafts` in `ignore` is not a list. Write a list, such as `[a, b]`.'],
    ['[a, b]', '1:1 The configuration is not a mapping. Write `key: value` pairs below it.'],
    [
      'postmortems: [../other/*.md]',
      `1:15 \`../other/*.md\` in ${OUTSIDE} leaves its folder with \`..\`. Write it without \`..\`.`,
    ],
    [
      'postmortems: [/etc/*]',
      `1:15 \`/etc/*\` in ${OUTSIDE} is not relative. Write it from the root of the repository, such as \`docs/postmortems\`.`,
    ],
    [
      String.raw`postmortems: ["C:\\x"]`,
      String.raw`1:15 ${'`'}C:\x${'`'} in ${OUTSIDE} holds a backslash. Separate folders with ${'`/`'}.`,
    ],
    ['sections: { SEV5: [lessons] }', '1:13 `SEV5` in `sections` is not a severity of yours. Did you mean `SEV1`?'],
    [
      'rules: { section-mising: off }',
      '1:10 `section-mising` in `rules` is not a rule. Did you mean `section-missing`?',
    ],
    [
      'rules: { section-missing: { zzz: 1 } }',
      '1:29 `zzz` in `rules.section-missing` is not an option of this rule. Write one of `severity`, `enforce-from`.',
    ],
    [
      'rules: { section-missing: loud }',
      '1:27 `loud` in `rules.section-missing` is not a setting of a rule. Write `off`, `info`, `warning`, `error` or a mapping with `severity`.',
    ],
    [
      'write-back: always',
      '1:13 `always` in `write-back` is not a mode of write-back. Write `off`, `pull-request` or `commit`.',
    ],
    [
      'extends: [acme/presets]',
      '1:11 `acme/presets` in `extends` is not the address of a shared file. Write `owner/repo//path@ref`, such as `acme/presets//followthrough.yml@v1`: the ref is a tag, a branch or a commit.',
    ],
    [
      'calendar: { holidays: Germany }',
      '1:23 `Germany` in `calendar.holidays` is not a country. Write its code, such as `DE`, or with a part of it, `DE-BY`; or days, such as `[2026-12-25]`.',
    ],
    [
      'calendar: { holidays: [2026-02-30] }',
      '1:23 `calendar.holidays` is neither a day nor a country. Write days, such as `[2026-12-25]`, or a code, such as `DE`.',
    ],
    [
      'action-items: { labels: { base: "a,b" } }',
      '1:33 `a,b` in `action-items.labels.base` is not a label. Write 1 to 50 characters without commas and line breaks.',
    ],
    [
      'action-items: { labels: { type: "{kind}" } }',
      '1:33 `{kind}` in `action-items.labels.type` holds braces that mean nothing here. Write `{type}` where the type goes.',
    ],
    [
      'routing: { shop: acme/.. }',
      '1:18 `acme/..` in `routing.shop` is not a repository. Write `owner/name`, such as `acme/shop`.',
    ],
    ['severities: [A, a]', '1:13 `severities` names a severity twice. Write each of them once, worst first.'],
    [
      'people: { names: { Ada: "a b" } }',
      '1:25 `a b` in `people.names.Ada` is not a login. Write a GitHub login, such as `ada`.',
    ],
  ])('%s', (text, expected) => {
    expect(problemsOf(text)).toEqual([expected])
  })

  test('and all problems come in the order of the file', () => {
    expect(problemsOf('x1: 1\nlimits: { create: -1 }\ntrust: 3').map((problem) => problem.split(' ')[0])).toEqual([
      '1:1',
      '2:19',
      '3:8',
    ])
  })
})

test('whatever is wrong with a key, its problem has words of its own', () => {
  const keys = readFileSync('docs/configuration.md', 'utf8').matchAll(/^\| `([a-z.-]+)` \|/gm)
  const paths = [...keys].map((found) => found[1] ?? '')
  expect(paths.length).toBeGreaterThan(40)
  const values = ['[[]]', '[-1.5]', '{ SEV1: { a: b } }', '-1.5', '"\\u0007"', 'true', '[{}]', '{ "": 1 }']
  for (const path of paths) {
    for (const value of values) {
      const nested = path.split('.').reduceRight((under, key) => `{ ${key}: ${under} }`, value)
      expect(problemsOf(nested).filter((problem) => /cannot be used|Invalid/.test(problem))).toEqual([])
    }
  }
})

describe('YAML that is hostile or broken is refused', () => {
  test.each([
    [
      'an alias',
      'ignore: &a [x]\npostmortems: *a',
      '1:12 Anchors and aliases are not read here. Write the value again.',
    ],
    ['a tag', 'ignore: !!js/function x', '1:9 A tag at `!!js/function x` is not read here. Remove the `!`.'],
    ['a directive', '%YAML 1.1\n---\nignore: []', '1:1 A directive, `%`, is not read here. Remove the line.'],
    [
      'a second document',
      'ignore: []\n---\nignore: []',
      '2:1 The configuration holds more than one document. Keep one, without `---` and `...`.',
    ],
    ['a key twice', 'ignore: []\nignore: [x]', '2:1 The key at `ignore: [x]` is written twice. Keep one of the two.'],
    ['an explicit key', '? ? ? x', '1:1 A key that is written with `?` is not read here. Write `key: value`.'],
    ['a tab', 'limits:\n\tcreate: 1', '2:1 A tab indents the line at `create: 1`. Indent with spaces.'],
    ['a prototype', 'routing: { __proto__: { a: b } }', '1:12 This key means nothing here. Remove it.'],
    ['depth', `ignore: ${'['.repeat(17)}`, '1:25 The configuration is nested too deeply. Use fewer brackets.'],
    ['length', `# ${'x'.repeat(70_000)}`, '1:1 The configuration is longer than 64 KiB. Shorten it.'],
    ['entries', `ignore: [${'a,'.repeat(5000)}]`, '1:8011 The configuration has more than 4000 entries. Shorten it.'],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)[0]).toBe(expected)
  })

  test('also when its keys are collections', () => {
    for (const text of ['[[[a]: b]: b]', '{? {? {? a}}}', `${'- '.repeat(400)}a`, `${'{? '.repeat(15)}a`]) {
      expect(readConfig(`ignore: ${text}`).ok).toBe(false)
    }
  })

  test('and what its keys are called never reaches the prototype of anything', () => {
    const config = configOf('people: { names: { constructor: ada } }')
    expect(config.people.names['constructor']).toBe('ada')
    expect(config.routing['constructor']).toBeUndefined()
    expect(DEFAULT_CONFIG.rules['toString']).toBeUndefined()
  })
})

test('any text gives a configuration or problems with a place and two sentences', () => {
  const key = fc.constantFrom(
    'limits',
    'rules',
    'severities',
    'people',
    'x',
    '"',
    '- ',
    '? ',
    '&a',
    '!t',
    '{',
    '[',
    ': ',
    '\n',
    '  ',
    '#',
    '5d',
    "'",
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(key).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (written) => {
      const reading = readConfig(written)
      if (reading.ok) return true
      return (
        reading.problems.length > 0 &&
        reading.problems.every(
          (problem) =>
            (problem.line >= 1 && problem.column >= 1 && problem.message.endsWith('.') && problem.hint.endsWith('.')) ||
            problem.hint.endsWith('?'),
        )
      )
    }),
    { numRuns: 400 },
  )
})
