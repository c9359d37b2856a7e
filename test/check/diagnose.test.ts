import { describe, expect, test } from '@jest/globals'
import { diagnose } from '../../src/check/diagnose.js'
import { parts } from '../../src/check/parts.js'
import { type DocumentFacts, onlyTheText } from '../../src/check/rule-context.js'
import { type CheckSettings, defaultCheckSettings, type RuleOverride } from '../../src/check/settings.js'
import { parse } from '../../src/postmortem/read.js'
import { defaultReadingOptions } from '../../src/postmortem/reading-options.js'
import { aText } from './a-text.js'

const FACTS: DocumentFacts = { ...onlyTheText('2026-11-10'), writtenOf: () => '2026-11-05' }

const document = (text: string) => parse('postmortems/checkout.md', text, defaultReadingOptions('checkout'))

function said(text: string, settings: Partial<CheckSettings> = {}, facts: Partial<DocumentFacts> = {}) {
  return diagnose(document(text), { ...defaultCheckSettings, ...settings }, { ...FACTS, ...facts })
}

function rulesOf(text: string, settings: Partial<CheckSettings> = {}, facts: Partial<DocumentFacts> = {}) {
  return said(text, settings, facts).map(({ rule, severity, line }) => `${line} ${severity} ${rule}`)
}

function overriding(rule: string, override: Partial<RuleOverride>): Partial<CheckSettings> {
  return { rules: { [rule]: { severity: null, 'enforce-from': null, options: {}, ...override } } }
}

test('a complete postmortem hears nothing', () => {
  expect(said(aText())).toEqual([])
})

test('an unreadable document is exactly one error with its line, whatever the configuration says', () => {
  const settings = overriding('document-unreadable', { severity: 'off' })
  const diagnostics = said('---\nid: [\n---\n# Checkout returned 502s\n\n## Impact\n', settings)
  expect(diagnostics).toMatchObject([
    { rule: 'document-unreadable', severity: 'error', path: 'postmortems/checkout.md' },
  ])
  expect(diagnostics[0]?.line).toBeGreaterThan(0)
})

test('remarks stand in the order of the text, with the exact place', () => {
  const text = aText(
    {},
    { Impact: 'Many users could not pay.', 'Action items': '- [ ] Improve monitoring — P1, mitigate' },
  )
  expect(said(text)).toMatchObject([
    { line: 17, column: 1, endLine: 17, endColumn: 10, rule: 'impact-not-quantified', severity: 'warning' },
    { line: 40, column: 1, endLine: 40, endColumn: 40, rule: 'action-item-without-owner', severity: 'error' },
    { line: 40, column: 1, endLine: 40, endColumn: 40, rule: 'action-item-without-due-date', severity: 'info' },
    { line: 40, column: 7, endLine: 40, endColumn: 25, rule: 'action-item-vague', severity: 'warning' },
  ])
})

test('an item that is done, dropped or tracked elsewhere needs no owner and no date', () => {
  const items = `- [x] Roll back the configuration
- [ ] ~~Rewrite the gateway~~
- [ ] Reject a configuration without upstreams [#12](https://github.com/acme/shop/issues/12)`
  expect(rulesOf(aText({}, { 'Action items': items }))).toEqual([])
})

test('a due date that cannot be read is one remark, not two', () => {
  const items = '- [ ] Roll back automatically on failed health checks — @ada, P1, mitigate, due 2026-02-30'
  expect(rulesOf(aText({}, { 'Action items': items }))).toEqual(['40 info metadata-unreadable'])
})

describe('sections', () => {
  test('that are missing or empty are errors once the document is final', () => {
    const sections = { Impact: null, Timeline: '' }
    expect(rulesOf(aText({}, sections))).toEqual(['11 error section-missing', '17 error section-missing'])
    expect(rulesOf(aText({ status: 'draft' }, sections))).toEqual([
      '11 info section-missing',
      '17 info section-missing',
    ])
  })

  test('are asked for by severity, also on a team scale of its own', () => {
    const lessons = { 'Lessons learned': null }
    expect(rulesOf(aText({ severity: 'SEV3' }, lessons))).toEqual([])
    expect(rulesOf(aText({ severity: 'P1' }, lessons), { severities: ['P1', 'P2', 'P3'] })).toEqual([
      '11 error section-missing',
    ])
  })

  test('may give a reason for having no action items', () => {
    const reason = 'No action items, because the gateway is switched off next week.'
    expect(rulesOf(aText({}, { 'Action items': reason }))).toEqual([])
  })
})

describe('facts of the front matter', () => {
  test.each([
    ['detected before started', { detected: '2026-11-03T09:00:00Z' }],
    ['resolved before started', { resolved: '2026-11-03T09:00:00Z' }],
    ['a day that does not exist', { mitigated: '2026-11-31T10:49:00Z' }],
    ['a date that is not the day of started', { date: '2026-11-01' }],
    ['written before it began', { written: '2026-11-01' }],
  ])('that contradict each other are an error: %s', (_, frontMatter) => {
    const found = said(aText({ status: 'review', ...frontMatter })).filter(({ severity }) => severity === 'error')
    expect(found.map(({ rule }) => rule)).toEqual(['metadata-contradictory'])
  })

  test('may not share an id with another document', () => {
    const record = [
      { id: 'INC-2026-014', path: 'postmortems/checkout.md' },
      { id: 'INC-2026-014', path: 'postmortems/payments.md' },
    ]
    expect(said(aText(), {}, { record })).toMatchObject([
      {
        rule: 'id-used-twice',
        severity: 'error',
        line: 2,
        message: 'The id `INC-2026-014` is also the id of `postmortems/payments.md`.',
      },
    ])
  })

  test('may not contradict a duration that the text gives', () => {
    const text = aText({}, { Summary: '**Time to detect:** 40 minutes' })
    expect(said(text)).toMatchObject([
      {
        rule: 'stated-time-contradictory',
        severity: 'warning',
        message:
          'Line 15 gives `40 minutes` as the time to detect, but 4 minutes lie between when the incident began (line 6) and when it was detected (line 7).',
      },
    ])
  })

  test('may name only severities of the scale', () => {
    expect(rulesOf(aText({ severity: 'Banana' }))).toContain('4 info metadata-unreadable')
  })

  test('may leave the impact open until a day, and not longer', () => {
    const open = aText({ impact: 'pending until 2026-11-10 @ada' }, { Impact: 'Many users could not pay.' })
    expect(rulesOf(open)).toEqual([])
    expect(rulesOf(open, {}, { today: '2026-11-11' })).toEqual(['10 warning impact-not-quantified'])
  })
})

describe('the configuration of a rule', () => {
  const text = aText({}, { 'Lessons learned': '- A configuration is code.' })

  test('turns it off or changes its severity', () => {
    expect(rulesOf(text)).toEqual(['32 warning lessons-too-few'])
    expect(rulesOf(text, overriding('lessons-too-few', { severity: 'off' }))).toEqual([])
    expect(rulesOf(text, overriding('lessons-too-few', { severity: 'error' }))).toEqual(['32 error lessons-too-few'])
  })

  test('searches for no earlier incident where that is off', () => {
    const asked: string[] = []
    const similarTo = ({ path }: { readonly path: string }) => {
      asked.push(path)
      return []
    }
    rulesOf(text, overriding('incident-repeated', { severity: 'off' }), { similarTo })
    expect(asked).toEqual([])
    rulesOf(text, {}, { similarTo })
    expect(asked).toEqual(['postmortems/checkout.md'])
  })

  test('sets its options', () => {
    expect(rulesOf(text, overriding('lessons-too-few', { options: { 'at-least': 1 } }))).toEqual([])
  })

  test('enforces it from a day on', () => {
    const later = overriding('lessons-too-few', { severity: 'error', 'enforce-from': '2027-03-01' })
    expect(rulesOf(text, later)).toEqual(['32 info lessons-too-few'])
  })
})

describe('the checklist of a draft', () => {
  const ALL = [
    'section-missing',
    'impact-not-quantified',
    'lessons-too-few',
    'time-to-detect-unknown',
    'time-to-mitigate-unknown',
  ]
  const partsOf = (text: string, settings: Partial<CheckSettings> = {}) => {
    const postmortem = document(text)
    if (!postmortem.readable) throw new Error(postmortem.reason)
    return parts(postmortem, { ...defaultCheckSettings, ...settings }, FACTS)
  }

  test('is complete for a complete document', () => {
    expect(partsOf(aText())).toEqual({ there: 9, of: 9, missing: [], rules: ALL })
  })

  test('names what is still to write', () => {
    const text = aText({ detected: null }, { Impact: 'Many users.', 'Root cause': null, 'Lessons learned': '- One.' })
    expect(partsOf(text)).toEqual({
      there: 4,
      of: 9,
      missing: [
        'impact in numbers',
        'root cause or contributing factors',
        'three learnings',
        'the time to detect',
        'the time to mitigate',
      ],
      rules: ALL,
    })
  })

  test('asks for lessons only where the severity needs them', () => {
    const { there, of, missing } = partsOf(aText({ severity: 'SEV3' }, { 'Lessons learned': null }))
    expect([there, of, missing]).toEqual([8, 8, []])
  })

  test('leaves out what the team turned off, and says the number that it set', () => {
    const bare = aText({ detected: null, mitigated: null }, { Impact: 'Many users.', 'Lessons learned': '- One.' })
    const withRule = (rule: string, set: Partial<RuleOverride>) => partsOf(bare, overriding(rule, set))
    const off = { severity: 'off' } as const
    expect(withRule('time-to-detect-unknown', off)).toMatchObject({ of: 8 })
    expect(withRule('time-to-detect-unknown', off).missing).not.toContain('the time to detect')
    expect(withRule('impact-not-quantified', off).missing).not.toContain('impact in numbers')
    expect(withRule('lessons-too-few', { options: { 'at-least': 2 } }).missing).toContain('two learnings')
    expect(withRule('lessons-too-few', { options: { 'at-least': 12 } }).missing).toContain('12 learnings')
    const headless = aText({}, { 'Root cause': null })
    expect(partsOf(headless, overriding('section-missing', off)).missing).toEqual([])
  })

  test('asks for nothing that the author silenced with a reason, nor for depth of the least incidents', () => {
    const silence = '<!-- followthrough-disable-file impact-not-quantified: nobody was affected -->'
    expect(partsOf(aText({}, { Impact: `Many users.\n\n${silence}` })).missing).toEqual([])
    const gone = '<!-- followthrough-disable-file section-missing: a drill -->'
    expect(partsOf(aText({}, { Summary: `We trained.\n\n${gone}`, 'Root cause': null })).missing).toEqual([])
    const least = {
      ...defaultCheckSettings,
      sections: { ...defaultCheckSettings.sections, bySeverity: { SEV4: [['lessons']] } },
    } as const
    expect(partsOf(aText({ severity: 'SEV4' }, { 'Lessons learned': '- One.' }), least).missing).toEqual([])
  })
})
