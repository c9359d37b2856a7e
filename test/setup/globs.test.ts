import { expect, test } from '@jest/globals'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import { pathFault } from '../../src/config/glob.js'
import { globsFor, matcherOf } from '../../src/setup/globs.js'
import { fc } from '../support/random.js'

const DEFAULTS = DEFAULT_CONFIG.postmortems

test.each<[string, readonly string[], readonly string[], readonly string[] | null]>([
  ['nothing', [], [], null],
  ['the folders of the defaults', ['postmortems/a.md', 'docs/incidents/b.md'], ['docs/c.md'], null],
  ['a folder of another name', ['docs/outages/a.md', 'docs/outages/b.md'], ['docs/use.md'], ['docs/outages/**/*.md']],
  [
    'folders for years: the folder above them',
    ['ops/outages/2025/a.md', 'ops/outages/2025/b.md'],
    ['ops/use.md'],
    ['ops/outages/**/*.md'],
  ],
  ['two folders', ['a/x/1.md', 'a/x/2.md', 'b/y/1.md'], ['c/z.md'], ['a/x/**/*.md', 'b/y/**/*.md']],
  ['the top folder alone', ['a.md', 'b.md', 'c.md'], [], ['*.md']],
  ['the top folder and years below it', ['a.md', '2025/b.md', '2026/c.md'], [], ['**/*.md']],
  [
    'days as names, among other pages',
    ['docs/2026-01-02-a.md', 'docs/2026-02-03-b.md'],
    ['docs/a.md', 'docs/b.md', 'docs/c.md'],
    ['docs/[0-9][0-9][0-9][0-9]-*.md'],
  ],
  [
    'telling names, among other pages',
    ['docs/outage-a.md', 'docs/postmortem-b.md'],
    ['docs/a.md', 'docs/b.md', 'docs/c.md'],
    ['docs/*post*mortem*.md', 'docs/*outage*.md'],
  ],
  [
    'one page among others: its name, and where others will be looked for',
    ['docs/fire.md'],
    ['docs/a.md', 'docs/b.md'],
    ['docs/fire.md', ...DEFAULTS],
  ],
  ['the longer ending', ['docs/outages/a.markdown'], [], ['docs/outages/**/*.{md,markdown}']],
])('%s', (_, postmortems, others, globs) => {
  expect(globsFor(postmortems, others)).toEqual(globs)
})

const name = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }).map((text) => text.replaceAll('/', '-'))
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => `${names.join('/').replace(/^\.+/, 'x')}.md`)

test('whatever the paths hold, the globs are ones that the configuration takes', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(path, { minLength: 1, maxLength: 8 }),
      fc.array(path, { maxLength: 8 }),
      (ours, others) => {
        for (const glob of globsFor(ours, others) ?? []) expect([glob, pathFault(glob)]).toEqual([glob, null])
      },
    ),
  )
})

const word = fc.constantFrom('docs', 'outages', '2025', 'a b', 'x+y', '[old]', 'fire.md', 'day', 'INC-1')
const plainPath = fc.array(word, { minLength: 1, maxLength: 4 }).map((names) => `${names.join('/')}.md`)

test('the globs find every postmortem', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(plainPath, { minLength: 1, maxLength: 8 }),
      fc.array(plainPath, { maxLength: 8 }),
      (ours, others) => {
        const isFound = matcherOf(globsFor(ours, others) ?? DEFAULTS)
        expect(ours.filter((one) => !isFound(one))).toEqual([])
      },
    ),
  )
})
