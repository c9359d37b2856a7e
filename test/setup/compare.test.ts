import { expect, test } from '@jest/globals'
import { applyPatch } from 'diff'
import { compare } from '../../src/setup/compare.js'
import { PATHS } from '../../src/setup/propose.js'
import { fc } from '../support/random.js'

const FILE = { purpose: 'configuration', path: PATHS.configuration } as const
const after = (before: string, text: string) =>
  compare({ ...FILE, text }, { texts: new Map([[FILE.path, before]]), workflow: null, template: null })

const HEAD = { oldFileName: '', newFileName: '', oldHeader: '', newHeader: '' }

function patched(before: string, text: string): string | false {
  const comparison = after(before, text)
  if (comparison.kind !== 'replace') return before
  const hunks = comparison.hunks.map((hunk) => ({ ...hunk, lines: [...hunk.lines] }))
  return applyPatch(before, { ...HEAD, hunks })
}

test('what is shown as the difference is what is written', () => {
  const line = fc.constantFrom('a: 1', 'b: 2', '# c', '', '- d', '+ e')
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.map((one) => `${one}\n`).join(''))
  fc.assert(
    fc.property(text, text, (before, now) => {
      expect(patched(before, now)).toBe(now)
    }),
  )
})

test.each([
  ['and ends in a line', '\n'],
  ['and ends within one', ''],
])('a long text that has nothing in common %s: all lines differ', (_, end) => {
  const many = (word: string) => Array.from({ length: 4_000 }, (__, at) => `${word}${at}`).join('\n')
  const [before, now] = [`${many('a')}${end}`, `${many('b')}\n`]
  const comparison = after(before, now)
  expect(comparison.kind === 'replace' ? comparison.hunks.length : 0).toBe(1)
  expect(patched(before, now)).toBe(now)
})

test.each([
  ['is written when the configuration awaits it at its place', PATHS.template, [], 'create'],
  ['is kept when it is there', PATHS.template, [[PATHS.template, 'ours']], 'keep'],
  ['is left out when the configuration names another', 'templates/ours.md', [], 'keep'],
] as const)('the template %s', (_, template, texts, kind) => {
  const file = { purpose: 'template', path: PATHS.template, text: 'new' } as const
  expect(compare(file, { texts: new Map(texts), workflow: null, template }).kind).toBe(kind)
})
