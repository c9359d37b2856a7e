import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { diagnose } from '../../src/check/diagnose.js'
import { exampleOf } from '../../src/check/explain.js'
import { isMendable } from '../../src/check/mendable.js'
import type { CheckedDocument } from '../../src/check/result.js'
import { onlyTheText } from '../../src/check/rule-context.js'
import { defaultCheckSettings } from '../../src/check/settings.js'
import { mendDocument } from '../../src/commands/mend-document.js'
import type { Postmortem } from '../../src/postmortem/model.js'
import { defaultReadingOptions, parse } from '../../src/postmortem/read.js'
import { RULES } from '../../src/rules/index.js'
import { fc } from '../support/random.js'

/** The laws of `check --fix`. */

const CORPUS = '../shared/corpus/documents'
const here = existsSync(CORPUS)
if (!here) console.log(`Skipped: ${CORPUS} is not here.`)

/** Each text is looked at several times. */
const judged = new Map<string, CheckedDocument>()

function check(text: string): CheckedDocument {
  const known = judged.get(text)
  if (known) return known
  const document = parse('postmortems/checkout.md', text, defaultReadingOptions('checkout'))
  const checked = { document, diagnostics: diagnose(document, defaultCheckSettings, onlyTheText('2026-11-21')) }
  if (judged.size > 20) judged.clear()
  judged.set(text, checked)
  return checked
}

const mended = (text: string) => mendDocument(text, check, () => true)

function expectLaws(text: string): void {
  const { text: after, done } = mended(text)
  expect(mended(after).done).toEqual([])
  expectSameReading(check(text), check(after))
  expect(missing(linesOf(text), linesOf(after))).toBeLessThanOrEqual(done.flatMap(({ edits }) => edits).length)
}

function expectSameReading(before: CheckedDocument, after: CheckedDocument): void {
  const [one, other] = [before.document, after.document]
  if (!one.readable || !other.readable) {
    expect(other).toEqual(one)
    return
  }
  expect(titlesOf(other)).toEqual(titlesOf(one))
  expect(timesOf(other)).toEqual(timesOf(one))
  expect(loud(after).filter((rule) => !loud(before).includes(rule))).toEqual([])
  expect(loud(after).length).toBeLessThanOrEqual(loud(before).length)
}

const titlesOf = ({ actionItems }: Postmortem) => actionItems.map(({ title, due }) => `${title} ${due?.value}`)
const timesOf = ({ timeline }: Postmortem) => timeline.map(({ time, text }) => `${time} ${text}`).toSorted()
const loud = ({ diagnostics }: CheckedDocument) =>
  diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)
// Blank lines say nothing: one goes with the comment before it.
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

/** How many lines of a text are not in another one. */
function missing(lines: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  }).length
}

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  'mending the examples of %s keeps what they say',
  (_, rule) => {
    for (const text of [rule.good, exampleOf(rule).bad]) expectLaws(text)
  },
)

test('mending any lines keeps what they say', () => {
  const examples = RULES.filter((rule) => exampleOf(rule).diagnostics.some(isMendable))
  const lines = examples.flatMap(({ good, bad }) => [...good.split('\n'), ...bad.split('\n')])
  const line = fc.oneof(
    fc.constantFrom(...lines),
    fc.constantFrom('---', '```', '<!--', '-->', '', '> ## Impact', '  - 10:01 x', '## Impact', '- [ ] ', '| a | b |'),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (some) => expectLaws(some.join('\n'))),
    { numRuns: 60 },
  )
}, 60_000)

test('mending keeps the line ends of a document', () => {
  for (const { bad } of RULES.map(exampleOf)) {
    const { text } = mended(bad.replaceAll('\n', '\r\n'))
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.replaceAll('\r\n', '\n')).toBe(mended(bad).text)
  }
})

const whereItIs = here ? test : test.skip
whereItIs(
  'mending any real report keeps what it says, and everything that is offered is done',
  () => {
    const names = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
    const left = names.filter((name) => {
      const text = readFileSync(join(CORPUS, name), 'utf8')
      expectLaws(text)
      return check(mended(text).text).diagnostics.some(isMendable)
    })
    expect(left).toEqual([])
  },
  120_000,
)
