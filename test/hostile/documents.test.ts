import { describe, test } from '@jest/globals'
import { fc, SEED } from '../support/random.js'
import { FOUND } from './found.js'
import { frontMatter } from './front-matter.js'
import { expectLaws } from './laws.js'
import { changed, documents } from './texts.js'

const RUNS = Number(process.env['HOSTILE_RUNS'] ?? 150)
const long = 3_600_000

describe(`Whatever a document holds, the laws hold (${RUNS} runs, seed: SEED ${SEED})`, () => {
  test.each([
    ['of our grammar', documents],
    ['of real postmortems, changed', changed],
    ['of front matter', frontMatter.map((front) => `---\n${front}\n---\n\n# T\n\n## Action items\n\n- [ ] Fix it\n`)],
    ['of any characters', fc.string({ unit: 'binary', maxLength: 400 })],
  ])(
    '%s',
    (_, texts) =>
      fc.assert(
        fc.asyncProperty(texts, (text) => expectLaws(text)),
        { numRuns: RUNS, seed: SEED },
      ),
    long,
  )
})

test.each(FOUND)('no more: %s', (_, text) => expectLaws(text))
