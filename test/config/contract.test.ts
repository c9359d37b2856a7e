import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { diagnose } from '../../src/check/diagnose.js'
import { type DocumentFacts, onlyTheText } from '../../src/check/rule-context.js'
import { defaultCheckSettings } from '../../src/check/settings.js'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import { readConfig } from '../../src/config/read.js'
import { checkResultSchema } from '../../src/config/results.js'
import { parse as parsePostmortem } from '../../src/postmortem/read.js'
import { defaultReadingOptions } from '../../src/postmortem/reading-options.js'
import { checkJson } from '../../src/render/json/check-json.js'
import { syncJson } from '../../src/render/json/sync-json.js'
import { reportJson } from '../../src/report/report-json.js'
import type { ChangeReport } from '../../src/sync/change.js'
import { anItem, someFacts } from '../report/builders.js'

const CONTRACT = '../shared/product.md'

/** Fenced blocks of a Markdown file in a language. */
function blocksOf(file: string, language: string): readonly string[] {
  const parts = readFileSync(file, 'utf8').split(`\n\`\`\`${language}\n`).slice(1)
  return parts.map((part) => part.slice(0, part.indexOf('\n```')))
}

function validatorOf(name: string) {
  const schema: unknown = JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8'))
  if (typeof schema !== 'object' || schema === null) throw new Error(`${name} is no schema`)
  return new Ajv({ strict: false }).compile(schema)
}

const sample = blocksOf('docs/configuration.md', 'yaml').find((block) => block.startsWith('extends:')) ?? ''

test('the example in docs/configuration.md is the defaults, and reading it changes nothing', () => {
  expect(readConfig(sample)).toEqual({
    ok: true,
    config: DEFAULT_CONFIG,
    zoneIsSet: true,
    notYet: [],
    countries: [],
    patterns: [],
    conflicts: [],
    unread: [],
  })
})

test('editors accept what the program accepts, and refuse a key that it refuses', () => {
  const validate = validatorOf('config')
  expect([validate(parse(sample)), validate.errors]).toEqual([true, null])
  expect(validate({ severites: [] })).toBe(false)
  expect(validate({ 'write-back': 'commit' })).toBe(true)
  expect(validate({ 'write-back': 'sometimes' })).toBe(false)
})

test('the front matter of an ordinary postmortem is valid for editors', () => {
  const validate = validatorOf('front-matter')
  const [frontMatter = ''] = blocksOf('docs/documents.md', 'yaml')
  expect([validate(parse(frontMatter.replaceAll('---', ''))), validate.errors]).toEqual([true, null])
  expect(validate({ status: 'finished' })).toBe(false)
})

test('what check writes as JSON is valid, for a document that is read and for one that is not', () => {
  const facts: DocumentFacts = onlyTheText('2026-11-10')
  const texts = [
    readFileSync('examples/postmortem.md', 'utf8'),
    '---js\n',
    '# Notes\n\n## Action items\n- [ ] Improve it\n',
  ]
  const documents = texts.map((text) => {
    const document = parsePostmortem('postmortems/outage.md', text, defaultReadingOptions('outage'))
    return { document, diagnostics: diagnose(document, defaultCheckSettings, facts) }
  })
  expect(documents.map(({ document }) => document.readable)).toEqual([true, false, true])
  expect(documents[0]?.diagnostics).toEqual([])
  const counts = { postmortems: 3, errors: 1, warnings: 0, infos: 0 }
  const validate = validatorOf('check-result')
  expect([validate(checkJson({ documents, counts, skipped: [], notices: [] })), validate.errors]).toEqual([true, null])
  expect(validate({ version: 1, postmortems: [] })).toBe(false)
})

test('what sync and report write as JSON is valid', () => {
  const none = {
    created: 0,
    updated: 0,
    closed: 0,
    reopened: 0,
    unchanged: 0,
    deferred: 0,
    failed: 0,
    open: 1,
    overdue: 0,
  }
  const change: ChangeReport = {
    kind: 'create',
    key: 'INC-1/a1',
    title: 'Alert on queue age',
    issue: { repository: 'acme/shop', number: 31, url: 'https://github.com/acme/shop/issues/31', shown: '#31' },
    because: 'the item has no issue yet',
    outcome: 'failed',
    refusal: { kind: 'forbidden', message: 'The token may not write issues.', hint: 'Grant `issues: write`.' },
  }
  const sync = validatorOf('sync-result')
  expect([sync(syncJson([change, { ...change, issue: null, refusal: null }], none)), sync.errors]).toEqual([true, null])
  expect(sync({ version: 1, changes: [{ ...change, kind: 'paint' }], counts: none })).toBe(false)
  expect(sync({ version: 1, changes: [], counts: none, more: true })).toBe(true)
  const report = validatorOf('report-result')
  const written: unknown = JSON.parse(JSON.stringify(reportJson(someFacts('2026-12-07', [anItem()]))))
  expect([report(written), report.errors]).toEqual([true, null])
  expect(report({ version: 1, now: '2026-12-07T09:00:00Z', period: '2026-W50', counts: { open: 0, overdue: 0 } })).toBe(
    false,
  )
})

const contract = existsSync(CONTRACT)
if (!contract) console.warn(`The contract's own examples are skipped: ${CONTRACT} is not here.`)

;(contract ? test : test.skip)('the examples of the contract are valid', () => {
  const config = blocksOf(CONTRACT, 'yaml').find((block) => block.startsWith('extends:')) ?? ''
  expect(readConfig(config)).toMatchObject({ ok: true, config: DEFAULT_CONFIG })
  const [result = ''] = blocksOf(CONTRACT, 'json')
  expect(checkResultSchema.safeParse(JSON.parse(result)).error).toBeUndefined()
})
