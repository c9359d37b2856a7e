import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse as parseYaml } from 'yaml'
import { diagnose } from '../../src/check/diagnose.js'
import { parts } from '../../src/check/parts.js'
import { onlyTheText } from '../../src/check/rule-context.js'
import { defaultCheckSettings } from '../../src/check/settings.js'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import { looksLikePostmortem } from '../../src/postmortem/looks-like.js'
import { SECTION_KINDS } from '../../src/postmortem/section-kinds.js'
import { TEMPLATE_ORDER } from '../../src/template/sections.js'
import { FRONT_MATTER_SCHEMA, templateOf } from '../../src/template/template.js'
import { read } from '../postmortem/readings.js'
import { expectGoldenAt } from '../render/terminal/golden.js'
import { filled } from './a-filling.js'

const OURS = filled(templateOf())

test('our template, as it is and filled in', () => {
  expectGoldenAt('test/template/golden/template.md', templateOf())
  expectGoldenAt('test/template/golden/new.md', OURS)
})

describe('what our template makes', () => {
  const document = read(OURS)

  test('is a draft with an id, a title, a day and an author, and no fact that nobody wrote', () => {
    expect(document).toMatchObject({
      id: { value: 'INC-2026-015' },
      title: { value: 'Checkout returned 502s' },
      date: { value: '2026-11-03' },
      status: { value: 'draft' },
      authors: { value: ['@ada'] },
      severity: null,
      services: null,
      detectedBy: null,
      impact: null,
      causes: null,
      timeline: [],
      actionItems: [],
      noActionItems: null,
      learnings: [],
      problems: [],
    })
    expect(Object.values(document.times)).toEqual([null, null, null, null, null, null])
    expect(looksLikePostmortem(document)).toBe(true)
  })

  test('has every kind of section once, each still empty', () => {
    expect(document.sections.map(({ kind }) => kind)).toEqual(TEMPLATE_ORDER)
    expect([...TEMPLATE_ORDER].sort()).toEqual([...SECTION_KINDS].sort())
    expect(document.sections.filter(({ empty }) => !empty)).toEqual([])
  })

  test('gets a checklist, no error, and no remark about its comments or what it left open', () => {
    const settings = { ...defaultCheckSettings, sections: DEFAULT_CONFIG.sections }
    const facts = onlyTheText('2026-11-05')
    const said = diagnose(document, settings, facts)
    expect([...new Set(said.map(({ rule }) => rule))].sort()).toEqual([
      'metadata-missing',
      'section-missing',
      'time-to-detect-unknown',
      'time-to-mitigate-unknown',
    ])
    expect(said.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(parts(document, settings, facts)).toMatchObject({ there: 0, of: 8 })
  })

  test('is valid for editors, which are told where the schema is', () => {
    const front = OURS.slice(4, OURS.indexOf('\n---\n'))
    expect(front.startsWith(`# yaml-language-server: $schema=${FRONT_MATTER_SCHEMA}\n`)).toBe(true)
    expect(FRONT_MATTER_SCHEMA.endsWith('/schema/front-matter.schema.json')).toBe(true)
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync('schema/front-matter.schema.json', 'utf8')),
    )
    expect([validate(parseYaml(front)), validate.errors]).toEqual([true, null])
  })
})

test('it asks what the sources ask for', () => {
  for (const words of [
    'How was it detected',
    'What set it off',
    'why nothing caught it',
    'false alerts',
    'overload',
    'missing documentation',
    'missing tests',
    'evidence',
    'customers lost',
    'Three at least',
  ]) {
    expect(OURS).toContain(words)
  }
})

test('a team gets it under its own headings, in its own order and scale', () => {
  const text = templateOf(
    { impact: 'Was war kaputt', 'action-items': 'Aufgaben' },
    ['impact', 'action-items'],
    ['Critical', 'Minor'],
  )
  expect(text.match(/^## .*$/gm)).toEqual(['## Was war kaputt', '## Aufgaben'])
  expect(text).toContain('severity: # Critical, Minor, worst first\n')
  const { sections } = read(filled(text), { spellings: { 'was war kaputt': 'impact' } })
  expect(sections.map(({ kind }) => kind)).toEqual(['impact', 'action-items'])
})
