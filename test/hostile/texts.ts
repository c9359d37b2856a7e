import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fc } from '../support/random.js'
import { AIMED } from './aimed.js'
import { body, table } from './blocks.js'
import { frontMatter } from './front-matter.js'
import { inline } from './inline.js'

/** Postmortems after a grammar of our own, with everything in places where nobody expects it. */
export const documents = fc
  .tuple(
    fc.constantFrom('---\n', '---\n', '---js\n', '+++\n', ''),
    frontMatter,
    fc.constantFrom('\n---\n', '\n...\n', '\n+++\n', ''),
    body,
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([open, front, close, text, end]) =>
    `${open === '' ? '' : open + front + close}\n${text}\n`.replaceAll('\n', end),
  )

const CORPUS = '../shared/corpus/documents'
const corpus = existsSync(CORPUS)
  ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .sort()
      .map((path) => readFileSync(join(CORPUS, path), 'utf8'))
  : []
if (corpus.length === 0) console.log(`Skipped: ${CORPUS} is not here, so no document of it was changed.`)

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 400 }),
  put: fc.oneof(
    fc.constantFrom('', '\n', '\n\n', '---\n', '| ', '```\n', '<!-- '),
    fc.constantFrom(...AIMED),
    inline,
    table,
  ),
  again: fc.nat({ max: 3 }),
})

/** Real postmortems with pieces cut out, doubled and put in; without the corpus, our own. */
export const changed = fc
  .tuple(corpus.length > 0 ? fc.constantFrom(...corpus) : documents, fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([text, changes]) =>
    changes.reduce((now, { at, length, put, again }) => {
      const from = Math.floor(at * now.length)
      return now.slice(0, from) + put + now.slice(from, from + length).repeat(again) + now.slice(from + length)
    }, text),
  )
