import { expect, test } from '@jest/globals'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import { readConfig } from '../../src/config/read.js'
import { SECTION_KINDS } from '../../src/postmortem/section-kinds.js'
import { choicesFor, type Settings, settingsFor } from '../../src/setup/choices.js'
import { configText } from '../../src/setup/config-text.js'
import { type Survey, survey } from '../../src/setup/survey.js'
import { fc } from '../support/random.js'

const LINKS = { schema: 'https://example.com/schema.json', page: 'https://example.com/configuration' }
const NOTHING_FOUND: Survey = survey([], [])
const DEFAULTS: Settings = settingsFor(NOTHING_FOUND, choicesFor(NOTHING_FOUND), '2026-11-28')

function written(settings: Partial<Settings>, found: Partial<Survey> = {}) {
  const text = configText({ ...DEFAULTS, ...settings }, { ...NOTHING_FOUND, ...found }, 'docs/new.md', LINKS)
  const reading = readConfig(text)
  if (!reading.ok) throw new Error(`${JSON.stringify(reading.problems)}\n${text}`)
  return { text, config: reading.config }
}

test('begins with the line by which editors find the schema', () => {
  expect(written({}).text.split('\n')[0]).toBe('# yaml-language-server: $schema=https://example.com/schema.json')
})

test('without anything found it changes nothing but the day of adoption and the template', () => {
  expect(written({}).config).toEqual({
    ...DEFAULT_CONFIG,
    template: 'docs/new.md',
    'action-items': { ...DEFAULT_CONFIG['action-items'], since: '2026-11-28' },
  })
})

test('what only people can know is a comment', () => {
  const { text, config } = written({}, { owners: ['Ada Lovelace'], times: { documents: 3, local: 2 } })
  expect(text).toContain('#     Ada Lovelace: LOGIN\n')
  expect(text).toContain('# The times in 2 documents name no zone.')
  expect(config.people).toEqual(DEFAULT_CONFIG.people)
  expect(config.calendar).toEqual(DEFAULT_CONFIG.calendar)
  expect(written({}, { times: { documents: 3, local: 1 } }).text).not.toContain('zone')
})

const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 60 }),
    fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
    fc.constantFrom(
      'null',
      'no',
      'on',
      '~',
      '- a',
      '? b',
      'a: b',
      'a #b',
      '"',
      "'",
      '&a',
      '*a',
      '!x',
      '1e3',
      '[a',
      '{',
      '<<',
    ),
  )
  .filter((text) => !/[\p{C}\u2028\u2029]/u.test(text) && text.trim() === text && text !== '')

test('whatever the headings and severities of a team are, they are read as they were found', () => {
  const kind = fc.constantFrom(...SECTION_KINDS)
  const reserved = ['required', 'spellings', '__proto__']
  const names = fc.uniqueArray(
    words.filter((text) => text.length <= 30 && !reserved.includes(text)),
    {
      minLength: 1,
      maxLength: 5,
      selector: (name) => name.toLowerCase(),
    },
  )
  fc.assert(
    fc.property(
      fc.dictionary(
        words.filter((text) => text !== '__proto__'),
        kind,
      ),
      names,
      (spellings, severities) => {
        const { config } = written({ spellings, severities, spared: severities.slice(0, 2) })
        expect(config.severities).toEqual(severities)
        for (const [heading, of] of Object.entries(spellings)) {
          expect(config.sections.spellings[heading.toLowerCase()]).toBeDefined()
          if (Object.keys(spellings).filter((other) => other.toLowerCase() === heading.toLowerCase()).length === 1)
            expect(config.sections.spellings[heading.toLowerCase()]).toBe(of)
        }
      },
    ),
  )
})
