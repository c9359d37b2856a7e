import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { VERSION } from '../src/commands/version.js'
import { expectGoldenAt } from './render/terminal/golden.js'
import { checkPrints, checkRunPage, readCase, reviewOf, reviewPage } from './support/a-case.js'

const FOLDER = 'test/cases'
const GENERATED = ['long', 'migration']
const NAMES = readdirSync(FOLDER).filter((name) => !GENERATED.includes(name))

/** What not every case shows. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  blocked: ['suggestion.md', 'sarif.json'],
  ready: ['check.json'],
}

test.each(NAMES)('what people see: %s', async (name) => {
  const one = readCase(`${FOLDER}/${name}`, name)
  const golden = (file: string, text: string) => expectGoldenAt(`${FOLDER}/${name}/${file}`, ended(text))
  const { run, comment, checkRun } = await reviewOf(one, { comment: 'always' })
  golden('comment.md', comment() ?? '')
  golden('check-run.md', checkRunPage(checkRun()))
  golden('summary.md', run.summary ?? '')
  golden('terminal.txt', await checkPrints(one, 'text'))
  golden('annotations.txt', await checkPrints(one, 'github'))
  const more = MORE[name] ?? []
  if (more.includes('suggestion.md')) {
    const suggested = await reviewOf(one, { suggest: true })
    golden('suggestion.md', reviewPage(suggested.review()))
    golden('comment-suggested.md', suggested.comment() ?? '')
  }
  if (more.includes('check.json')) golden('check.json', await checkPrints(one, 'json'))
  if (more.includes('sarif.json')) golden('sarif.json', sarifShown(await checkPrints(one, 'sarif')))
})

test('where all is well and nothing is filed, no comment is begun', async () => {
  const { comment, run } = await reviewOf(readCase(`${FOLDER}/nothing-to-say`, 'nothing-to-say'))
  expect(comment()).toBeNull()
  expect(run.exit).toBe(0)
})

test.each([
  ['blocked', 1],
  ['two-in-the-morning', 0],
  ['known-before', 0],
  ['came-back', 0],
])('the check of %s ends with %d', async (name, exit) => {
  expect((await reviewOf(readCase(`${FOLDER}/${name}`, name))).run.exit).toBe(exit)
})

test.each([
  { name: 'long', documents: 1, faults: 60, items: 150 },
  { name: 'migration', documents: 40, faults: 10, items: 20 },
])('a change with very much to say fits into its comment: $name', async ({ name, documents, faults, items }) => {
  const texts = Array.from({ length: documents }, (_, at) => longDocument(at, faults, items))
  const after = Object.fromEntries(texts.map((text, at) => [`postmortems/${name}-${twoDigits(at)}.md`, text]))
  const { comment, checkRun, run } = await reviewOf({ before: {}, after })
  const golden = (file: string, lines: readonly string[]) =>
    expectGoldenAt(`${FOLDER}/${name}/${file}`, ended(lines.join('\n')))
  const [shown, beside] = [comment() ?? '', checkRun()?.summary ?? '']
  expect(shown.length).toBeLessThan(65_536)
  expect(beside.length).toBeLessThan(65_536)
  golden('comment-head.md', shown.split('\n').slice(0, 24))
  golden('comment-tail.md', shown.split('\n').slice(-12))
  golden('check-run-tail.md', beside.split('\n').slice(-12))
  golden('summary-tail.md', (run.summary ?? '').split('\n').slice(-6))
})

/** Without the version and the catalogue of rules, so that neither a release nor a new rule changes it. */
function sarifShown(text: string): string {
  const log = JSON.parse(text.replace(`"${VERSION}"`, '"0.0.0"'))
  const [{ tool, results }] = log.runs
  delete tool.driver.rules
  for (const result of results) delete result.ruleIndex
  return JSON.stringify(log, null, 2)
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

/** An incident of days, written by many. */
function longDocument(number: number, faults: number, items: number): string {
  const each = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at + 1))
  const time = (at: number) => `2026-10-${twoDigits(2 + Math.floor(at / 24))} ${twoDigits(at % 24)}:00 UTC`
  const owner = (at: number) => (at % 2 === 0 ? ' — @ada, due 2026-12-01' : '')
  return `---
id: INC-2026-${100 + number}
severity: SEV1
status: final
services: [queue-${number}]
started: 2026-10-02T00:00:00Z
detected: 2026-10-02T04:00:00Z
mitigated: 2026-10-04T12:00:00Z
---

# Messages were lost for sixty hours in queue ${number}

## Summary
The queue lost one message in a thousand, in every service that uses it.

## Timeline
${each(faults, (at) => `- ${time(at)} Partition ${at} is empty, which the on-call engineer should have checked.`).join('\n')}

## Root cause
The queue confirms a message before it is on two disks, and no test switches a disk off.

## Lessons learned
- A confirmation is a promise.

## Action items
${each(items, (at) => `- [ ] ${at % 3 === 0 ? 'Improve' : 'Test'} partition ${at}${owner(at)}`).join('\n')}
`
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}
