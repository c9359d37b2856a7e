import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import type { Diagnostic } from '../../../src/check/diagnostic.js'
import type { CheckResult } from '../../../src/check/result.js'
import { printJson } from '../../../src/render/json/print-json.js'
import { renderSarif } from '../../../src/render/sarif/sarif.js'
import { RULES } from '../../../src/rules/index.js'
import { expectGolden } from '../terminal/golden.js'
import { aDiagnostic, anUnreadable, aPostmortem, aResult, HOSTILE } from '../terminal/results.js'

const { $schema, id, ...schema } = JSON.parse(readFileSync('test/support/sarif/sarif-schema-2.1.0.json', 'utf8'))
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, logger: false })
formats.default(ajv)
const isSarif = ajv.compile(schema)

interface Result {
  readonly [key: string]: unknown
}

function resultsOf(result: CheckResult): readonly Result[] {
  const log = JSON.parse(printJson(renderSarif(result, '1.2.3')))
  expect(isSarif(log) ? [] : isSarif.errors).toEqual([])
  return log.runs[0].results
}

const TEXT = ['# Checkout', '', '10:02 first', '09:58 💥 second', ''].join('\n')
const document = aPostmortem({ path: 'postmortems/a b#ü.md', text: TEXT })
const of = (...diagnostics: readonly Diagnostic[]) => aResult([{ document, diagnostics }])

const sorting = aDiagnostic({
  path: document.path,
  rule: 'timeline-out-of-order',
  line: 4,
  endLine: 4,
  fix: {
    title: 'Put the entries in order.',
    edits: [{ span: { start: 12, end: 40 }, text: '09:58 💥 second\n10:02 first\n' }],
  },
})

test('SARIF as code scanning takes it, with the mend and the rules', () => {
  const unreadable = { ...aDiagnostic({ path: 'z.md', rule: 'document-unreadable', severity: 'error' }) }
  const result = aResult([
    { document, diagnostics: [sorting, aDiagnostic({ path: document.path, severity: 'info', line: 3, endLine: 3 })] },
    { document: anUnreadable('z.md'), diagnostics: [unreadable] },
  ])
  resultsOf(result)
  const log = JSON.parse(printJson(renderSarif(result, '1.2.3')))
  const { rules } = log.runs[0].tool.driver
  expect(rules).toHaveLength(RULES.length)
  for (const found of log.runs[0].results) expect(rules[found.ruleIndex].id).toBe(found.ruleId)
  const shown = rules.filter((rule: { id: string }) => rule.id === 'timeline-out-of-order')
  log.runs[0].tool.driver.rules = shown
  for (const found of log.runs[0].results) delete found.ruleIndex
  expectGolden('sarif/check.json', printJson(log))
})

test('what the base had is unchanged, the rest new; without a base nothing is said of it', () => {
  const known = { ...sorting, known: true }
  expect(resultsOf(of(known, sorting)).map(({ baselineState }) => baselineState)).toEqual(['unchanged', 'new'])
  expect(resultsOf(of(sorting))[0]).not.toHaveProperty('baselineState')
})

test('a result is known again when its line moves, and told from another on the same words', () => {
  const moved = aPostmortem({ path: document.path, text: `\n${TEXT}` })
  const lower = { ...sorting, line: 5, endLine: 5, fix: null }
  const prints = (result: CheckResult) => resultsOf(result).map(({ partialFingerprints }) => partialFingerprints)
  const [first, second] = prints(of(sorting, sorting))
  expect(prints(aResult([{ document: moved, diagnostics: [lower] }]))).toEqual([first])
  expect(second).not.toEqual(first)
})

test('words of a document are neither link nor placeholder', () => {
  const [found] = resultsOf(of(aDiagnostic({ message: `[a](https://evil.example) {0} ${HOSTILE}`, hint: '' })))
  expect(JSON.stringify(found?.['message'])).toContain('\\\\[a\\\\](https://evil.example) {{0}}')
})

test('what is to be known of the run stands in the file, as words', () => {
  const log = JSON.parse(printJson(renderSarif({ ...of(sorting), notices: ['7 more of [a](b.md).'] }, '1.2.3')))
  expect(isSarif(log) ? [] : isSarif.errors).toEqual([])
  const message = { text: '7 more of \\[a\\](b.md).' }
  expect(log.runs[0].invocations).toEqual([
    { executionSuccessful: true, toolExecutionNotifications: [{ level: 'note', message }] },
  ])
})
