import { describe, expect, test } from '@jest/globals'
import type { Config, ConfigReading } from '../../src/config/config.js'
import { readConfig } from '../../src/config/read.js'
import { addressKey, sharedPlace } from '../../src/config/shared-address.js'
import { fc } from '../support/random.js'

const BASE = 'acme/presets//base.yml@v1'
const PAY = 'acme/presets//payments.yml@v1'

function reading(own: string, presets: Readonly<Record<string, string>> = {}): ConfigReading {
  return readConfig(own, new Map(Object.entries(presets).map(([address, text]) => [addressKey(address), text])))
}

function configOf(own: string, presets: Readonly<Record<string, string>>): Config {
  const read = reading(own, presets)
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return read.config
}

function problemsOf(own: string, presets: Readonly<Record<string, string>> = {}): readonly string[] {
  const read = reading(own, presets)
  const problems = read.ok ? read.conflicts : read.problems
  return problems.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`)
}

describe('the address of a shared file', () => {
  test.each([
    ['acme/presets//followthrough.yml@v1', 'acme/presets', 'followthrough.yml', 'v1'],
    ['acme/.github//postmortems/base.yml@release/2026', 'acme/.github', 'postmortems/base.yml', 'release/2026'],
    [`ada_acme/p//a.yml@${'0'.repeat(40)}`, 'ada_acme/p', 'a.yml', '0'.repeat(40)],
    ['acme/p//.github/a.yml@v1.2.3+build', 'acme/p', '.github/a.yml', 'v1.2.3+build'],
  ])('%s has a repository, a path and a ref', (address, repository, path, ref) => {
    expect(sharedPlace(address)).toEqual({ repository, path, ref })
  })

  test.each([
    'acme/presets//followthrough.yml',
    'acme/presets/followthrough.yml@v1',
    'acme/presets//../followthrough.yml@v1',
    'acme/presets//a/../../b.yml@v1',
    'acme/presets//./b.yml@v1',
    'acme/presets///etc/passwd@v1',
    'acme/presets//a//b.yml@v1',
    'acme/..//a.yml@v1',
    '../presets//a.yml@v1',
    'acme/presets//a.yml@../main',
    'acme/presets//a.yml@-v1',
    'acme/presets//a.yml@v1.lock',
    'acme/presets//a.yml@v1@v2',
    'acme/presets//a b.yml@v1',
    'acme/presets//a.yml@v1\n',
    'acme/presets//a.yml?ref=main@v1',
    'https://github.com/acme/presets//a.yml@v1',
    'acme/presets//é.yml@v1',
    `acme/presets//${'a'.repeat(201)}@v1`,
  ])('%j is none', (address) => {
    expect(sharedPlace(address)).toBeNull()
  })

  test('is the same one whatever the case of its repository', () => {
    expect(addressKey('Acme/Presets//a.yml@v1')).toBe(addressKey('acme/presets//a.yml@v1'))
    expect(addressKey('acme/presets//A.yml@v1')).not.toBe(addressKey('acme/presets//a.yml@v1'))
  })
})

describe('presets', () => {
  test('count below the file, and a later one over an earlier one, key by key', () => {
    const config = configOf(`extends: [${BASE}, ${PAY}]\nlimits: { nudge: 5 }\n`, {
      [BASE]: 'limits: { create: 10, close: 2, nudge: 9 }\nfollow-up: { repeat: 14d }\n',
      [PAY]: 'limits: { close: 7 }\npeople: { deciders: [grace] }\n',
    })
    expect(config.limits).toEqual({ create: 10, close: 7, nudge: 5 })
    expect(config['follow-up']).toMatchObject({ repeat: '14d', before: '3wd' })
    expect(config.people.deciders).toEqual(['grace'])
    expect(config.extends).toEqual([BASE, PAY])
  })

  test('have lists that replace, and periods that null removes', () => {
    const config = configOf(`extends: [${BASE}]\npostmortems: [mine/*.md]\ntargets: { detect: { SEV1: null } }\n`, {
      [BASE]:
        'postmortems: [a/*.md, b/*.md]\ntargets: { detect: { SEV1: 1m, SEV3: 9m } }\ntemplate: docs/template.md\n',
    })
    expect(config.postmortems).toEqual(['mine/*.md'])
    expect(config.targets.detect).toEqual({ SEV2: '5m', SEV3: '9m' })
    expect(config.template).toBe('docs/template.md')
    expect(configOf(`extends: [${BASE}]\ntemplate: null\n`, { [BASE]: 'template: a.md\n' }).template).toBeNull()
  })

  test('set rules key by key: a bare severity is only the severity, and a day of enforcement can be taken away', () => {
    const presets = {
      [BASE]:
        'rules: { lessons-too-few: { severity: warning, enforce-from: 2027-03-01, at-least: 5 }, evidence-missing: off }\n',
    }
    const louder = configOf(`extends: [${BASE}]\nrules: { lessons-too-few: error }\n`, presets)
    expect(louder.rules).toEqual({
      'lessons-too-few': { severity: 'error', 'enforce-from': '2027-03-01', options: { 'at-least': 5 } },
      'evidence-missing': { severity: 'off', 'enforce-from': null, options: {} },
    })
    const now = configOf(`extends: [${BASE}]\nrules: { lessons-too-few: { enforce-from: null } }\n`, presets)
    expect(now.rules['lessons-too-few']).toMatchObject({ severity: 'warning', 'enforce-from': null })
  })

  test('are named after severities of their own, which count by rank in the scale of the file', () => {
    const config = configOf(`extends: [${BASE}]\nseverities: [Critical, High]\ntargets: { detect: { High: 2m } }\n`, {
      [BASE]:
        'severities: [S1, S2, S3]\ntargets: { detect: { S1: 1m, S2: 9m, S3: 1h } }\nsections: { S2: [detection] }\noverrides: [{ severities: [S2, S3], rules: { cause-single: off } }]\ntriggers: { severity: S3 }\n',
    })
    expect(config.targets.detect).toEqual({ Critical: '1m', High: '2m' })
    expect(config.sections.bySeverity).toEqual({ Critical: [['lessons']], High: [['detection']] })
    expect(config.overrides[0]?.severities).toEqual(['High'])
    expect(config.triggers.severity).toBe('High')
  })

  test('give the scale that the keys of the file are named after', () => {
    const own = `extends: [${BASE}]\nwrite-within: { S1: 2d }\n`
    expect(configOf(own, { [BASE]: 'severities: [S1, S2]\n' })['write-within']).toEqual({ S1: '2d', S2: '5wd' })
    expect(problemsOf(own, { [BASE]: '' })).toEqual([
      '2:17 `S1` in `write-within` is not a severity of yours. Did you mean `SEV1`?',
    ])
  })

  test('extend presets themselves, and one that is reached twice counts where it is reached first', () => {
    const config = configOf(`extends: [${PAY}, acme/presets//other.yml@v1]\n`, {
      [BASE]: 'limits: { create: 1, close: 1, nudge: 1 }\n',
      [PAY]: `extends: [${BASE}]\nlimits: { create: 2 }\n`,
      'acme/presets//other.yml@v1': `extends: [Acme/presets//base.yml@v1]\nlimits: { close: 3 }\n`,
    })
    expect(config.limits).toEqual({ create: 2, close: 3, nudge: 1 })
  })

  test('that are not at hand are named, and leave what they would set', () => {
    const read = reading(`extends: [${BASE}]\ntargets: { detect: { S1: 1m } }\nlimits: { create: 3 }\n`)
    expect(read).toMatchObject({ ok: true, unread: [BASE], config: { limits: { create: 3 } } })
  })

  test('set the zone of documents, and holidays', () => {
    const read = reading(`extends: [${BASE}]\n`, { [BASE]: 'calendar: { time-zone: Europe/Berlin, holidays: XX }\n' })
    expect(read).toMatchObject({ ok: true, zoneIsSet: true })
    expect(read.ok && read.countries).toMatchObject([{ code: 'XX', unknown: { line: 1, column: 11, preset: BASE } }])
  })
})

describe('a preset is validated like the file itself, and its faults name it and its line', () => {
  test.each([
    ['limits:\n  create: many\n', 'line 2: `many` in `limits.create` is out of range.'],
    ['\n\nseverites: [A]\n', 'line 3: `severites` is not a key of the configuration.'],
    ['a: &x 1\nb: *x\n', 'line 1: Anchors and aliases are not read here.'],
    ['rules: { lesson-too-few: off }\n', 'line 1: `lesson-too-few` in `rules` is not a rule.'],
    ['extends: [acme/presets]\n', 'line 1: `acme/presets` in `extends` is not the address of a shared file.'],
    [`x: ${'[['.repeat(40)}`, 'line 1: The configuration is nested too deeply.'],
  ])('%j', (text, message) => {
    const [problem = ''] = problemsOf(`# ours\nextends:\n  - ${BASE}\n`, { [BASE]: text })
    expect(problem).toContain(`3:5 In ${BASE}, ${message}`)
  })

  test('also below another preset, at the line of the file that leads there', () => {
    const [problem = ''] = problemsOf(`extends: [${PAY}]\n`, { [PAY]: `extends: [${BASE}]`, [BASE]: 'limits: 3\n' })
    expect(problem).toContain(`1:11 In ${BASE}, line 1: \`3\` in \`limits\` is not a mapping.`)
  })
})

test('presets that lead back to themselves are an error that shows the way', () => {
  expect(problemsOf(`extends: [${BASE}]\n`, { [BASE]: `extends: [${PAY}]`, [PAY]: `\nextends: [${BASE}]` })).toEqual([
    `1:11 In ${PAY}, line 2: \`${BASE}\` in \`extends\` leads back to itself: ${BASE} → ${PAY} → ${BASE}. Take one of them out of \`extends\`.`,
  ])
  expect(problemsOf(`extends: [${BASE}]\n`, { [BASE]: `extends: [${BASE}]` })).toHaveLength(1)
})

test('presets in a row are five at most', () => {
  const at = (place: number) => `acme/presets//${place}.yml@v1`
  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, place) => [at(place), place + 1 < length ? `extends: [${at(place + 1)}]` : '']),
    )
  expect(problemsOf(`extends: [${at(0)}]`, chain(5))).toEqual([])
  expect(problemsOf(`extends: [${at(0)}]`, chain(6))).toEqual([
    expect.stringContaining('is the 6th preset in a row. Nest at most 5.'),
  ])
})

describe('what a preset locks', () => {
  const locks = (locked: string, more = '') => ({ [BASE]: `locked: [${locked}]\n${more}` })

  test('keeps its value, and whoever sets it is told so at the line', () => {
    const own = `extends: [${BASE}]\ntargets:\n  detect: { SEV1: 1h }\n  mitigate: { SEV1: 2h }\n`
    const presets = locks('targets.detect', 'targets: { detect: { SEV1: 3m }, mitigate: { SEV1: 9m } }\n')
    expect(problemsOf(own, presets)).toEqual([
      `3:3 \`targets.detect\` is locked by ${BASE}. Remove it here: the value of the preset counts. Whoever keeps the preset can unlock it.`,
    ])
    expect(configOf(own, presets).targets).toEqual({
      detect: { SEV1: '3m', SEV2: '5m' },
      mitigate: { SEV1: '2h', SEV2: '60m' },
    })
  })

  test.each([
    ['rules', 'rules: { cause-single: off }', '`rules` is locked'],
    ['rules.cause-single', 'rules: { cause-single: off }', '`rules.cause-single` is locked'],
    ['rules.cause-single.severity', 'rules: { cause-single: off }', '`rules.cause-single.severity` is locked'],
    ['limits.create', 'limits: { create: 3 }', '`limits.create` is locked'],
    ['routing.confidential', 'routing: { confidential: null }', '`routing.confidential` is locked'],
    ['targets.detect.SEV1', 'targets: { detect: { SEV1: null } }', '`targets.detect.SEV1` is locked'],
    ['template', 'template: null', '`template` is locked'],
    [
      'rules.cause-single',
      "overrides: [{ paths: ['**'], rules: { cause-single: off } }]",
      '`overrides.0.rules.cause-single` is locked',
    ],
  ])('%s is not set by %s', (locked, own, message) => {
    const before = configOf(`extends: [${BASE}]\n`, locks(locked))
    const text = `extends: [${BASE}]\n${own}\n`
    expect(problemsOf(text, locks(locked))).toEqual([expect.stringContaining(`${message} by ${BASE}.`)])
    const after = configOf(text, locks(locked))
    const severities = [after.rules, ...after.overrides.map(({ rules }) => rules)].flatMap((rules) =>
      Object.values(rules).flatMap(({ severity }) => severity ?? []),
    )
    expect(severities).toEqual([])
    expect({ ...after, rules: {}, overrides: [] }).toEqual(before)
  })

  test.each([
    ['rules.cause-single', 'rules: { evidence-missing: off }'],
    ['rules.lessons-too-few.at-least', 'rules: { lessons-too-few: error }'],
    ['targets.detect.SEV1', 'targets: { detect: { SEV2: 1m } }'],
    ['limits', 'limits: {}'],
    ['limits', 'limits:'],
    ['write-within', 'severities: [A, B]'],
  ])('%s is not touched by %s', (locked, own) => {
    expect(problemsOf(`extends: [${BASE}]\n${own}\n`, locks(locked))).toEqual([])
  })

  test.each([
    ['own-rules', 'rules: { told: off }', '`rules.told` is locked'],
    ['own-rules.told', "overrides: [{ paths: ['**'], rules: { told: off } }]", '`overrides.0.rules.told` is locked'],
    ['own-rules.told.severity', 'own-rules: { told: { section: Summary } }', '`own-rules.told` is locked'],
  ])('%s, a rule of the team’s own, is not gone round by %s', (locked, own, message) => {
    const presets = locks(locked, 'own-rules: { told: { severity: error, section: Customers } }\n')
    const text = `extends: [${BASE}]\n${own}\n`
    expect(problemsOf(text, presets)).toEqual([expect.stringContaining(`${message} by ${BASE}.`)])
    const after = configOf(text, presets)
    expect(after['own-rules']).toMatchObject({ told: { severity: 'error', asks: { heading: 'Customers' } } })
    expect(JSON.stringify([after.rules, after.overrides])).not.toContain('off')
  })

  test.each(['rules', 'rules.section-missing'])('%s also keeps what its overrides say of the rule', (locked) => {
    const critical = "overrides: [{ paths: ['critical/**'], rules: { section-missing: error, cause-single: info } }]\n"
    const presets = locks(locked, `rules: { section-missing: info }\n${critical}`)
    const { overrides } = configOf(`extends: [${BASE}]\noverrides: []\n`, presets)
    expect(overrides).toMatchObject([{ paths: ['critical/**'], rules: { 'section-missing': { severity: 'error' } } }])
    expect(problemsOf(`extends: [${BASE}]\noverrides: []\n`, presets)).toEqual([])
  })

  test('stays locked by its name where the scale is locked too, whatever the file calls its own', () => {
    const preset = 'severities: [P0, P1]\nwrite-within: { P0: 1d }\n'
    const own = `extends: [${BASE}]\nseverities: [X, P0]\nwrite-within: { P0: 99d }\n`
    const presets = locks('severities, write-within.P0', preset)
    expect(problemsOf(own, presets)).toEqual([
      expect.stringContaining('`severities` is locked'),
      expect.stringContaining('`write-within.P0` is locked'),
    ])
    expect(configOf(own, presets)).toMatchObject({ severities: ['P0', 'P1'], 'write-within': { P0: '1d' } })
  })

  test('stays locked where the file calls the severity another name', () => {
    const own = `extends: [${BASE}]\nseverities: [Critical, High]\ntargets: { detect: { Critical: 1h } }\n`
    const presets = locks('targets.detect.SEV1', 'targets: { detect: { SEV1: 3m } }\n')
    expect(problemsOf(own, presets)).toEqual([expect.stringContaining('`targets.detect.Critical` is locked by')])
    expect(configOf(own, presets).targets.detect).toEqual({ Critical: '3m', High: '5m' })
  })

  test('is locked for later presets too, and for those above it', () => {
    const later = { ...locks('limits.create', 'limits: { create: 1 }'), [PAY]: '\nlimits: { create: 2 }\n' }
    const message = `In ${PAY}, line 2: \`limits.create\` is locked by ${BASE}.`
    expect(problemsOf(`extends: [${BASE}, ${PAY}]\n`, later)).toEqual([expect.stringContaining(message)])
    expect(configOf(`extends: [${BASE}, ${PAY}]\n`, later).limits.create).toBe(1)
    const above = { ...locks('limits.create'), [PAY]: `extends: [${BASE}]\nlimits: { create: 2 }\n` }
    expect(problemsOf(`extends: [${PAY}]\n`, above)).toEqual([expect.stringContaining(message)])
    expect(
      problemsOf(`extends: [${PAY}, ${BASE}]\n`, { ...locks('limits', 'limits: { create: 3 }'), [PAY]: '' }),
    ).toEqual([])
  })

  test('binds nobody when it stands in the file itself', () => {
    expect(problemsOf('locked: [limits]\nlimits: { create: 3 }\n')).toEqual([])
  })

  test.each([
    ['rule', '`rule` in `locked` is not a key of the configuration. Did you mean `rules`?'],
    ['targets.detct', '`targets.detct` in `locked` is not a key of the configuration. Did you mean `targets.detect`?'],
    ['rules.cause-singel', 'Did you mean `rules.cause-single`?'],
    ['rules.lessons-too-few.severty', 'Did you mean `rules.lessons-too-few.severity`?'],
    ['extends', '`extends` in `locked` cannot be locked.'],
    ['targets..detect', '`targets..detect` in `locked` is not a key.'],
  ])('must exist: %s', (locked, message) => {
    expect(problemsOf(`locked: [${locked}]\n`)).toEqual([expect.stringContaining(message)])
  })
})

test.each(['acme/presets//../x@v1', 'acme/presets//x', '//x@v1'])(
  'a template at %s is neither a path nor an address',
  (address) => {
    expect(problemsOf(`template: ${address}\n`)).toHaveLength(1)
  },
)

test('a template may be the address of a shared file', () => {
  expect(configOf('template: acme/presets//template.md@v1', {}).template).toBe('acme/presets//template.md@v1')
})

const SETTINGS = [
  'severities: [A, B]',
  'severities: [1, 2, 3]',
  'rules: { cause-single: off, lessons-too-few: { severity: error, enforce-from: null, at-least: 2 } }',
  'rules: { cause-single: { severity: false } }',
  "overrides: [{ paths: ['a/**'], rules: { cause-single: error } }]",
  'calendar: { holidays: DE, weekend: [friday] }',
  'calendar: { holidays: [2026-12-25] }',
  'routing: { checkout: acme/shop, confidential: null }',
  'write-back: false',
  'template: null',
  'sections: { required: [summary], spellings: { What: impact } }',
  'people: { names: { Ada: ada }, escalation: [{ after: 14d, to: grace }] }',
  'action-items: { milestone: null, labels: { type: null }, since: null }',
  'locked: [rules.cause-single, calendar, sections.required, targets.detect.SEV1]',
  'locked: [rules]',
]

test('whatever valid settings come together, reading them throws nothing and what is locked holds', () => {
  const layer = fc.subarray(SETTINGS).map((lines) => {
    const keys = new Set<string>()
    return lines.filter((line) => keys.size < keys.add(line.split(':')[0] ?? '').size).join('\n')
  })
  fc.assert(
    fc.property(layer, layer, layer, (base, middle, own) => {
      const presets = { [BASE]: base, [PAY]: `extends: [${BASE}]\n${middle}` }
      const below = reading(`extends: [${BASE}]\n`, presets)
      const read = reading(`extends: [${PAY}]\n${own}`, presets)
      if (!read.ok || !below.ok || !base.includes('locked: [rules]')) return
      expect(read.config.rules).toEqual(below.config.rules)
    }),
  )
})
