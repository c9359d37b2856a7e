import { expect, test } from '@jest/globals'
import { mendable } from '../../src/check/mendable.js'
import { aDiagnostic } from './a-diagnostic.js'

const fix = { title: 'Mend it', edits: [{ span: { start: 0, end: 1 }, text: 'x' }] }

test('a remark that can be mended counts once, on however many lines it stands', () => {
  const alike = [1, 2, 3, 4, 5].map((line) => aDiagnostic({ rule: 'date-not-iso', line, fix }))
  expect(mendable(alike)).toBe(1)
  expect(mendable(alike.slice(0, 2))).toBe(2)
})

test('what only a person can mend, finish or must agree to, and what was there before, does not count', () => {
  const unsure = { ...fix, unsure: true as const }
  const partial = { ...fix, partial: true as const }
  const diagnostics = [
    aDiagnostic({ line: 1 }),
    aDiagnostic({ line: 4, fix: partial }),
    aDiagnostic({ line: 2, fix, known: true }),
    aDiagnostic({ line: 3, fix: unsure }),
  ]
  expect(mendable(diagnostics)).toBe(0)
})
