import { expect, test } from '@jest/globals'
import { runCheck } from '../../src/commands/check.js'
import { aWorld } from '../support/a-world.js'
import { CHECK_AS_JSON } from '../support/check-request.js'

const PATH = 'postmortems/ragged.md'
const TABLE = '## Action items\n\n| Action | Owner |\n|---|---|\n'
const TEXT = `# Postmortem: checkout was down\n\n## Summary\n\nNobody could pay.\n\n## Root cause\n\nA full disk.\n\n${TABLE}${'| a | b | c |\n'.repeat(700)}`

async function checked(format: string) {
  const { world } = aWorld({ now: '2026-11-10T09:00:00Z', before: {}, after: { [PATH]: TEXT } })
  const scope = { kind: 'typed', paths: [PATH] } as const
  return runCheck(world, { ...CHECK_AS_JSON, scope, format })
}

const NOT_LISTED = expect.stringMatching(/^\d+ more remarks of postmortems\/ragged\.md are not listed/)

test.each(['json', 'sarif'])(
  '%s lists the worst 500 remarks of a document, and a notice counts the others',
  async (format) => {
    const { result, notices } = await checked(format)
    const read = JSON.parse(result)
    expect(format === 'json' ? read.postmortems[0].problems : read.runs[0].results).toHaveLength(500)
    expect(notices).toEqual([NOT_LISTED])
  },
)

test('the JSON says how many are not listed, and counts all', async () => {
  const { postmortems, counts } = JSON.parse((await checked('json')).result)
  const [{ problems, unlisted }] = postmortems
  expect(problems.length + unlisted.errors + unlisted.warnings + unlisted.infos).toBe(
    counts.errors + counts.warnings + counts.infos,
  )
  expect(unlisted.infos).toBeGreaterThan(200)
})

test('for people nothing is taken away, and the Action’s file is bounded like any other', async () => {
  const { notices, check, json } = await checked('text')
  expect(notices).toEqual([])
  expect(check?.documents[0]?.diagnostics.length).toBeGreaterThan(700)
  expect(json).toMatchObject({ postmortems: [{ problems: { length: 500 }, unlisted: { errors: 0 } }] })
})
