import { describe, expect, it } from '@jest/globals'
import MarkdownIt from 'markdown-it'
import type { Filing, FilingRow } from '../../../src/check/result.js'
import type { Times, UnreadableDocument } from '../../../src/postmortem/model.js'
import { renderCheckMarkdown } from '../../../src/render/markdown/check.js'
import { isSilent, renderCheckComment, renderSummary } from '../../../src/render/markdown/check-comment.js'
import { expectGolden } from './golden.js'
import { aDiagnostic, aPostmortem, aResult, aReview, aRow, CHECKOUT_TIMES, fact, REMARKS, ROWS } from './values.js'

const MARK = '<!-- followthrough:check -->\n'
const HOSTILE =
  'fixes #1 @everyone </details><script>x</script> | `](https://evil.example) <!-- followthrough:check --> :tada: **b**'

const UNREADABLE: UnreadableDocument = {
  readable: false,
  path: 'postmortems/broken.md',
  reason: 'The front matter is not YAML.',
  hint: 'Close the quote that is opened in this line.',
  line: 3,
}

const unreadableProblem = aDiagnostic({
  rule: 'document-unreadable',
  severity: 'error',
  line: 3,
  message: UNREADABLE.reason,
  hint: UNREADABLE.hint,
})

const smaller = ['Priority', 'Type'].map((what, at) =>
  aDiagnostic({
    rule: `no-${what}`,
    severity: 'info',
    line: 62 + at,
    message: `${what} of \`Rotate the key\` is not given.`,
    hint: `Add a ${what.toLowerCase()}.`,
  }),
)

describe('the comment on a pull request', () => {
  it('is one line when there is no remark and nothing is filed', () => {
    const text = renderCheckComment(aReview({ document: aPostmortem({ status: 'final' }) }))
    expect(text.split('\n')).toHaveLength(2)
    expectGolden('comment-nothing-to-say', text)
  })

  it('is worth beginning when there is a remark, or merging changes an issue', () => {
    const document = aPostmortem({ status: 'final' })
    expect(isSilent(aReview({ document }))).toBe(true)
    expect(isSilent(aReview({ document, diagnostics: [aDiagnostic({ known: true })] }))).toBe(true)
    expect(isSilent(aReview({ document, because: 'draft', rows: ROWS }))).toBe(true)
    expect(isSilent(aReview({ document, rows: ROWS }))).toBe(false)
    expect(isSilent(aReview({ document, diagnostics: smaller }))).toBe(false)
  })

  it('is one line for a draft without remarks, and says what comes later', () => {
    const review = aReview({ document: aPostmortem({ status: 'draft' }), because: 'draft', rows: ROWS })
    expect(renderCheckComment(review)).toBe(
      `${MARK}**Nothing to remark.** Merging files nothing while this is a draft. With \`status: final\` it files 2 issues. <sub>Checked at \`a1b2c3d\`</sub>`,
    )
  })

  it('says of a clean postmortem only what merging files', () => {
    const rows = [
      ...ROWS,
      aRow({ effect: 'update', issue: '31', title: 'Canary for config' }),
      aRow({ effect: 'done' }),
    ]
    expectGolden('comment-ready', renderCheckComment(aReview({ document: aPostmortem({ status: 'final' }), rows })))
  })

  it('is a checklist for a draft, with remarks that block nothing', () => {
    const document = aPostmortem({ status: 'draft', times: CHECKOUT_TIMES })
    const known = aDiagnostic({
      line: 12,
      known: true,
      rule: 'impact-not-quantified',
      message: 'The impact has no number.',
    })
    const diagnostics = [...REMARKS, ...smaller, known]
    expectGolden('comment-draft', renderCheckComment(aReview({ document, diagnostics, because: 'draft', rows: ROWS })))
  })

  it('counts remarks that stand at their lines as suggested changes, and does not repeat them', () => {
    const document = aPostmortem({ status: 'final', times: CHECKOUT_TIMES })
    const review = aReview({ document, diagnostics: [...REMARKS, ...smaller], rows: ROWS })
    const all = review.result.documents[0]?.diagnostics ?? []
    const suggested = all.filter(({ line }) => line < 50 || line > 61)
    expectGolden('comment-suggested', renderCheckComment({ ...review, suggested }))
    const error = {
      ...review,
      failOn: 'error' as const,
      result: aResult({ document, diagnostics: [aDiagnostic({ severity: 'error' })] }),
    }
    const alsoBlocks = error.result.documents[0]?.diagnostics ?? []
    expect(renderCheckComment({ ...error, suggested: alsoBlocks })).toContain('| **Blocks.** ')
    const allOfThem = renderCheckComment({ ...review, suggested: all })
    expect(allOfThem).toContain('### Nothing blocks. 3 remarks\n')
    expect(allOfThem).toContain('**5 remarks stand at the lines**')
    expect(isSilent({ ...review, filings: [], suggested: all })).toBe(false)
  })

  it('names what blocks a final postmortem first', () => {
    const document = aPostmortem({ status: 'final', times: CHECKOUT_TIMES })
    const error = aDiagnostic({
      rule: 'section-missing',
      severity: 'error',
      line: 40,
      message: 'The section `Impact` is empty.',
      hint: 'Write who was affected, how much and for how long.',
    })
    expectGolden(
      'comment-blocked',
      renderCheckComment(aReview({ document, diagnostics: [...REMARKS, error], rows: ROWS })),
    )
  })

  it('says of a file that cannot be read where and why', () => {
    const review = aReview({ document: UNREADABLE, diagnostics: [unreadableProblem], because: 'unreadable' })
    expectGolden('comment-unreadable', renderCheckComment(review))
  })

  it('has a part for each of several postmortems, the blocked one first', () => {
    const clean = aPostmortem({ status: 'final', path: 'postmortems/2026-11-09-search.md', title: 'Search was slow' })
    const review = aReview(
      { document: clean, rows: [aRow({ title: 'Limit the fan-out of queries', owners: ['acme/platform'] })] },
      { document: aPostmortem({ times: CHECKOUT_TIMES }), diagnostics: REMARKS.slice(0, 1), because: 'not-adopted' },
      { document: UNREADABLE, diagnostics: [unreadableProblem], because: 'unreadable' },
    )
    expectGolden('comment-three-postmortems', renderCheckComment(review))
  })

  it('says what is not known of the issues, and what is never filed', () => {
    const document = aPostmortem({ status: 'final' })
    const partOf = (because: Filing['because'], rows: readonly FilingRow[] = []) =>
      renderCheckComment(aReview({ document, diagnostics: REMARKS, because, rows }))
    expect(partOf('unknown', ROWS)).toContain(
      '**Merging files 2 issues at most:** the issues that are there could not be looked at.\n\n| Action item |',
    )
    expect(partOf('unknown')).toContain('**What merging does to issues is not known.**')
    expect(partOf('confidential')).toContain('**Merging files nothing:** this postmortem is confidential.')
  })

  it('says of each item what becomes of its issue', () => {
    const effects = ['update', 'close', 'reopen', 'proposed', 'unchanged', 'done'] as const
    const rows = effects.map((effect) => aRow({ effect, issue: effect === 'proposed' ? null : '#34' }))
    const text = renderCheckComment(aReview({ document: aPostmortem({ status: 'final' }), rows }))
    expect(text).toContain('### Ready. 1 issue will be updated, 1 closed and 1 reopened when this is merged')
    const cells = ['updates #34', '#34 is closed', '#34 is opened again', 'proposed, not filed']
    for (const cell of cells) expect(text).toContain(`| 2026-12-01 | ${cell} |`)
    expect(text).toContain('1 issue stays as it is, 1 item is done.')
  })

  it('shows times only as far as they are known', () => {
    const timesOf = (times: Partial<Times>) =>
      renderCheckComment(
        aReview({ document: aPostmortem({ times: { ...CHECKOUT_TIMES, ...times } }), diagnostics: REMARKS }),
      )
    expect(timesOf({ detected: null })).toContain('| unknown | unknown | 47 min, 10:02 → 10:49 UTC |')
    expect(timesOf({ mitigated: fact('2026-11-04T00:02:00Z') })).toContain('| **13 h 56 min** (target 30 min) | 14 h |')
    expect(timesOf({ started: fact('2026-11-03T11:02:00+01:00') })).toContain('| 47 min |')
    expect(timesOf({ started: null, mitigated: null })).not.toContain('Time to detect')
  })

  it('shows hostile titles, items and remarks as text', () => {
    const document = aPostmortem({ title: HOSTILE, severity: '@SEV|1', path: 'postmortems/a](x) `b`|<c>.md' })
    const diagnostics = [aDiagnostic({ message: `${HOSTILE} \`a | @b\`.`, hint: HOSTILE })]
    const rows = [aRow({ title: HOSTILE, owners: [HOSTILE], dueNote: HOSTILE, effect: 'tracked', issue: HOSTILE })]
    const text = renderCheckComment(aReview({ document, diagnostics, rows }))
    expectGolden('comment-hostile', text)
    const html = new MarkdownIt({ html: true, linkify: true }).render(text).replace(/<code>[^<]*<\/code>/g, '')
    expect(html).not.toMatch(/<script|<h1|href="https:\/\/evil|@[a-z\d]|#\d+(?!\d*")\b(?<!#L25)/i)
    expect(text.split('<!--')).toHaveLength(2)
    expect(html.match(/<td/g)).toHaveLength(3 + 4)
  })

  it('says known remarks only folded, and not for nothing', () => {
    const known = aDiagnostic({ known: true, severity: 'error' })
    const review = aReview({ document: aPostmortem({ status: 'final' }), diagnostics: [known] })
    expect(renderCheckComment(review).split('\n')).toHaveLength(2)
  })

  it('stays below the limit of GitHub, keeps its mark, and says what it left out', () => {
    const long = 'This line has a very long explanation that goes on and on. '.repeat(8)
    const diagnostics = Array.from({ length: 200 }, (_, at) =>
      aDiagnostic({ rule: `rule-${at}`, line: at + 1, message: `${at}: ${long}`, hint: long }),
    )
    const text = renderCheckComment(aReview({ document: aPostmortem(), diagnostics, rows: ROWS }))
    expect(text.length).toBeLessThan(60_000)
    expect(text.startsWith(MARK)).toBe(true)
    expect(text).toContain('193 more remarks are left out here.')
    expectGolden('comment-cut', text)
    expect(text).toContain('**Shortened, to fit into a comment.** The job summary has more.')
  })

  it('folds what the checklist of a draft says already, unless it fails the check', () => {
    const document = aPostmortem({ status: 'draft' })
    const listed = aDiagnostic({ rule: 'impact-not-quantified', line: 12, message: 'The impact has no number.' })
    const review = aReview({ document, diagnostics: [listed, ...REMARKS.slice(0, 1)], because: 'draft' })
    const text = renderCheckComment(review)
    expect(text).toContain('### Nothing blocks. 3 parts to write and 1 remark before this is final\n')
    expect(text.indexOf('The impact has no number.')).toBeGreaterThan(
      text.indexOf('<details><summary>1 smaller remark<'),
    )
    expect(renderCheckComment({ ...review, failOn: 'warning' })).toMatch(/\*\*Blocks\.\*\* The impact has no number\./)
  })

  it('is not ready where there were errors before', () => {
    const document = aPostmortem({ status: 'final' })
    const textOf = (severity: 'error' | 'info') =>
      renderCheckComment(aReview({ document, diagnostics: [aDiagnostic({ known: true, severity })], rows: ROWS }))
    expect(textOf('error')).toContain('### Nothing new to remark. 2 issues will be filed when this is merged\n')
    expect(textOf('info')).toContain('### Ready. 2 issues will be filed when this is merged\n')
  })

  it('is filled with the remarks of those that block when it would hold too many postmortems', () => {
    const long = 'This line has a long explanation that goes on. '.repeat(12)
    const many = Array.from({ length: 50 }, (_, at) => ({
      document: aPostmortem({ path: `postmortems/${at}.md`, title: `Outage ${at}` }),
      diagnostics: [aDiagnostic({ severity: at < 40 ? 'warning' : 'error', message: long, hint: long })],
      rows: ROWS,
    }))
    const text = renderCheckComment(aReview(...many))
    expect(text.length).toBeLessThan(60_000)
    expect(text.length).toBeGreaterThan(55_000)
    expect(text.match(/\*\*Blocks\.\*\*/g)).toHaveLength(10)
    expect(text).toContain('The job summary has more.')
    expect(text).toMatch(/\n- \*\*Outage 39\*\* .*: 1 remark, 2 issues will be filed\n/)
  })

  it('is a list when it would hold too many postmortems, and says how many are missing', () => {
    const many = Array.from({ length: 400 }, (_, at) => ({
      document: aPostmortem({ path: `postmortems/${at}.md`, title: `Outage ${at} `.repeat(20) }),
      diagnostics: REMARKS,
      rows: ROWS,
    }))
    const text = renderCheckComment(aReview(...many))
    expect(text.length).toBeLessThan(60_000)
    expect(text.startsWith(`${MARK}### Nothing blocks. 1200 remarks, in 400 of 400 postmortems`)).toBe(true)
    expect(text).toMatch(/- … and \d+ more postmortems\n/)
  })
})

describe('the job summary of a check', () => {
  it('has every remark, what was there before, and what was not looked at', () => {
    const known = aDiagnostic({ line: 12, known: true })
    const result = {
      ...aResult(
        { document: aPostmortem(), diagnostics: [...REMARKS, ...smaller, known] },
        { document: UNREADABLE, diagnostics: [unreadableProblem] },
        { document: aPostmortem({ path: 'postmortems/fine.md' }) },
      ),
      skipped: ['incidents/notes.md'],
      notices: ['The base commit is not at hand: all remarks count. Check out with `fetch-depth: 0`.'],
    }
    expectGolden('summary', renderSummary(result))
    expect(renderCheckMarkdown(result)).toBe(renderSummary(result))
  })

  it('says so when nothing is to be said', () => {
    expect(renderSummary(aResult({ document: aPostmortem() }))).toBe('### Nothing to remark in 1 postmortem\n')
    expect(renderSummary(aResult())).toBe('### There is no postmortem to check\n')
  })

  it('stays below one mebibyte', () => {
    const diagnostics = Array.from({ length: 300 }, (_, at) =>
      aDiagnostic({ line: at + 1, message: '漢字'.repeat(40) }),
    )
    const many = Array.from({ length: 60 }, (_, at) => ({ document: aPostmortem({ path: `p/${at}.md` }), diagnostics }))
    const text = renderSummary(aResult(...many))
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576)
    expect(text).toMatch(/\*\*Shortened, to fit into a job summary:\*\* \d+ more postmortems with remarks\./)
  })
})
