import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { markKnown } from '../../src/check/base.js'
import { diagnose } from '../../src/check/diagnose.js'
import { onlyTheText } from '../../src/check/rule-context.js'
import { defaultCheckSettings } from '../../src/check/settings.js'
import { defaultReadingOptions, parse } from '../../src/postmortem/read.js'

const CORPUS = '../shared/corpus/documents'
const FACTS = onlyTheText('2026-11-21')
const EDITS = 3

const here = existsSync(CORPUS)
if (!here) console.log(`Skipped: ${CORPUS} is not here.`)
const whereItIs = here ? test : test.skip

whereItIs(
  'without configuration, a one-word edit of any real report brings no error',
  () => {
    const names = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
    const red = names.filter((name) => {
      const text = readFileSync(join(CORPUS, name), 'utf8')
      return editsOf(text).some((edited) => newErrors(name, text, edited) > 0)
    })
    expect(red).toEqual([])
  },
  60_000,
)

/** The text with one of its words replaced, at places spread over it. */
function editsOf(text: string): readonly string[] {
  const words = [...text.matchAll(/\b[a-z]{4,}\b/g)]
  return Array.from({ length: EDITS }, (_, at) => words[Math.floor((words.length * (at + 0.5)) / EDITS)]).flatMap(
    (word) =>
      word === undefined ? [] : [`${text.slice(0, word.index)}wordy${text.slice(word.index + word[0].length)}`],
  )
}

function newErrors(name: string, before: string, after: string): number {
  const [base, head] = [before, after].map((text) => parse(name, text, defaultReadingOptions(name)))
  if (!base?.readable || !head?.readable) return head?.readable === base?.readable ? 0 : 1
  const known = diagnose(base, defaultCheckSettings, FACTS)
  const remarks = markKnown(diagnose(head, defaultCheckSettings, FACTS), head.text, known, base.text)
  return remarks.filter(({ known, severity }) => !known && severity === 'error').length
}
