import { describe, expect, test } from '@jest/globals'
import { count } from '../../src/check/count.js'
import type { Diagnostic } from '../../src/check/diagnostic.js'
import type { CheckResult } from '../../src/check/result.js'
import { SARIF_BOUNDS, withinBounds } from '../../src/check/within-bounds.js'
import { aPostmortem } from '../render/terminal/results.js'
import { fc } from '../support/random.js'
import { aDiagnostic } from './a-diagnostic.js'

type Remarks = readonly Partial<Diagnostic>[]

/** A result of documents `0.md`, `1.md`, … with these remarks, one a line. */
function aResult(...remarks: readonly Remarks[]): CheckResult {
  const documents = remarks.map((differing, at) => ({
    document: aPostmortem({ path: `${at}.md` }),
    diagnostics: differing.map((differs, line) => aDiagnostic({ path: `${at}.md`, line: line + 1, ...differs })),
  }))
  return { documents, counts: count(documents), skipped: [], notices: ['Said before.'] }
}

const many = (length: number, differs: Partial<Diagnostic> = {}) => Array.from({ length }, () => differs)
const linesIn = ({ documents }: CheckResult) => documents.map(({ diagnostics }) => diagnostics.map(({ line }) => line))

describe('a result for machines', () => {
  test('is the same one where everything is listed', () => {
    const result = aResult(many(3), many(2))
    expect(withinBounds(result, { ofDocument: 3, ofAll: 5 })).toBe(result)
  })

  test('lists the worst of a document in the order of the text, and what is new before what was there', () => {
    const [info, error, known] = [
      { severity: 'info' },
      { severity: 'error' },
      { severity: 'error', known: true },
    ] as const
    const bounded = withinBounds(aResult([known, info, {}, error, {}, info], [info]), { ofDocument: 3, ofAll: 9 })
    expect(linesIn(bounded)).toEqual([[3, 4, 5], [1]])
  })

  test('says what it does not list, of the document and of the whole, and counts it', () => {
    const result = aResult([...many(4), { severity: 'error' }, ...many(3, { severity: 'info' })], many(2))
    const bounded = withinBounds(result, { ofDocument: 2, ofAll: 9 })
    expect(bounded.documents.map(({ unlisted }) => unlisted)).toEqual([{ errors: 0, warnings: 3, infos: 3 }, undefined])
    expect(bounded.counts).toEqual(result.counts)
    expect(bounded.notices).toEqual([
      'Said before.',
      '6 more remarks of 0.md are not listed: the worst are, and the counts hold all.',
    ])
  })

  test('has at most as many remarks of all documents as code scanning takes', () => {
    const infos = many(500, { severity: 'info' })
    const bounded = withinBounds(aResult(...many(51).map(() => infos), [{ severity: 'error' }]), SARIF_BOUNDS)
    expect(linesIn(bounded).flat()).toHaveLength(25_000)
    expect(linesIn(bounded).at(-1)).toEqual([1])
    expect(bounded.notices.at(-1)).toBe(
      '501 more remarks of 2 documents are not listed: the worst are, and the counts hold all.',
    )
  })

  test('loses nothing: what is listed and what is not add up to the counts', () => {
    const remark = fc.record({ severity: fc.constantFrom('error', 'warning', 'info'), known: fc.boolean() })
    const bounds = fc.record({ ofDocument: fc.nat(6), ofAll: fc.nat(15) })
    fc.assert(
      fc.property(fc.array(fc.array(remark as fc.Arbitrary<Partial<Diagnostic>>)), bounds, (remarks, at) => {
        const { documents, counts } = withinBounds(aResult(...remarks), at)
        const listed = count(documents)
        const rest = documents.flatMap(({ unlisted }) => unlisted ?? [])
        for (const severity of ['errors', 'warnings', 'infos'] as const) {
          expect(rest.reduce((sum, of) => sum + of[severity], listed[severity])).toBe(counts[severity])
        }
        expect(documents.every(({ diagnostics }) => diagnostics.length <= at.ofDocument)).toBe(true)
        expect(documents.flatMap(({ diagnostics }) => diagnostics).length).toBeLessThanOrEqual(at.ofAll)
      }),
    )
  })
})
