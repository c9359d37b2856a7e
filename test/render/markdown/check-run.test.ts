import { describe, expect, it } from '@jest/globals'
import { renderCheckRun } from '../../../src/render/markdown/check-run.js'
import { expectGolden } from './golden.js'
import { aDiagnostic, aPostmortem, aReview, CHECKOUT_TIMES, REMARKS, ROWS } from './values.js'

const LIMIT = 65_535

describe('a check run', () => {
  it('says the verdict and the remarks of each postmortem, and not what merging does', () => {
    const error = aDiagnostic({
      rule: 'section-missing',
      severity: 'error',
      line: 40,
      message: 'The section `Impact` is empty.',
    })
    const info = aDiagnostic({
      rule: 'evidence-missing',
      severity: 'info',
      line: 21,
      message: 'No evidence is linked.',
    })
    const known = aDiagnostic({ line: 12, known: true })
    const other = aPostmortem({ path: 'postmortems/2026-11-09-search.md', title: 'Search was slow' })
    const review = aReview(
      { document: other, diagnostics: [info] },
      {
        document: aPostmortem({ status: 'final', times: CHECKOUT_TIMES }),
        diagnostics: [...REMARKS, error, info, known],
        rows: ROWS,
      },
    )
    const { title, summary } = renderCheckRun(review)
    expect(title).toBe('1 thing blocks this, in 1 of 2 postmortems')
    expectGolden('check-run', summary)
  })

  it('has nothing to remark where there is nothing', () => {
    const { title, summary } = renderCheckRun(aReview({ document: aPostmortem({ status: 'final' }), rows: ROWS }))
    expect(title).toBe('Nothing to remark')
    expect(summary).toContain('Checkout returned 502s for 47 minutes')
  })

  it('stays below the limit of GitHub and says what it left out', () => {
    const long = 'This line has a very long explanation that goes on and on. '.repeat(8)
    const many = Array.from({ length: 60 }, (_, at) => ({
      document: aPostmortem({ path: `postmortems/${at}.md` }),
      diagnostics: Array.from({ length: 30 }, (_, line) =>
        aDiagnostic({ rule: `rule-${line}`, line: line + 1, message: long }),
      ),
    }))
    const { summary } = renderCheckRun(aReview(...many))
    expect(summary.length).toBeLessThan(LIMIT)
    expect(summary).toMatch(/\*\*Shortened, to fit into a check run\.\*\*( \d+ more postmortems are left out\.)?$/)
    const one = renderCheckRun(
      aReview({ document: aPostmortem(), diagnostics: many.flatMap(({ diagnostics }) => diagnostics) }),
    )
    expect(one.summary.length).toBeLessThan(LIMIT)
    expect(one.summary).toContain('more remarks are left out here.')
  })
})
