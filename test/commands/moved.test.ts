import { expect, test } from '@jest/globals'
import { loadConfig } from '../../src/commands/load-config.js'
import { review } from '../../src/commands/review.js'
import { aWorld, BASE, HEAD } from '../support/a-world.js'

const REPORT = `---
severity: SEV1
date: 2026-11-03
---
# Checkout returned 502s

## Timeline

## Impact

Checkout was slow.

## Action items

- [ ] Improve monitoring
`

/** What a pull request that renames a file says of it, by rule: all of it, and what is new. */
async function renamed(from: string, to: string, text: (before: string) => string = (before) => before) {
  const { world } = aWorld({
    now: '2026-11-20T10:00:00Z',
    before: { [from]: REPORT },
    after: {
      [to]: text(REPORT),
      '.github/followthrough.yml': 'write-within: { SEV1: 3d }\nignore: ["postmortems/drafts/**"]\n',
    },
  })
  const file = { path: to, previousPath: from, status: 'renamed', moved: text(REPORT) === REPORT } as const
  const history = {
    ...world.history,
    changed: async () => [file],
    appeared: async (paths: readonly string[]) => new Map(paths.map((path) => [path, '2026-11-19T10:00:00Z'])),
  }
  const moved = { ...world, history }
  const event = { kind: 'pull-request', number: 7, base: BASE, head: HEAD, fork: false } as const
  const loaded = await loadConfig(moved, null)
  const { result } = await review(moved, loaded, { event, narrow: null, failOn: 'error' })
  const diagnostics = result.documents.flatMap((document) => document.diagnostics)
  return {
    all: diagnostics.map(({ rule }) => rule),
    fresh: diagnostics.filter(({ known }) => !known).map(({ rule }) => rule),
  }
}

test('a rename brings no remark, not even that the document was written late', async () => {
  const { all, fresh } = await renamed('postmortems/a.md', 'postmortems/b.md')
  expect([all, fresh]).toEqual([expect.arrayContaining(['written-late']), []])
})

test('a section under another name, and an item of which a word was changed, bring none', async () => {
  const edited = (before: string) => before.replace('Timeline', 'Chronology').replace('Improve', 'Enhance')
  const { all, fresh } = await renamed('postmortems/a.md', 'postmortems/b.md', edited)
  expect([all.length > 5, fresh]).toEqual([true, []])
})

test.each(['drafts/a.md', 'postmortems/drafts/a.md'])(
  'what comes from %s, which is not of the record, is new',
  async (from) => {
    const { all, fresh } = await renamed(from, 'postmortems/a.md')
    expect(fresh).toEqual(all)
  },
)
