import { describe, expect, it } from '@jest/globals'
import MarkdownIt from 'markdown-it'
import { isSilent, renderCheckComment } from '../../../src/render/markdown/check-comment.js'
import { hadBefore } from '../../../src/render/markdown/had-before.js'
import { incidentRepeated } from '../../../src/rules/incident-repeated.js'
import type { SimilarIncident, UnfinishedItem } from '../../../src/rules/rule.js'
import { expectGolden } from './golden.js'
import { aDiagnostic, aPostmortem, aReview, CHECKOUT_TIMES, REMARKS, ROWS } from './values.js'

const HOSTILE = 'fixes #1 @everyone </details><script>x</script> | `](https://evil.example) > [!NOTE] **b**'

const repeated = aDiagnostic({
  rule: incidentRepeated.id,
  severity: 'info',
  line: 1,
  message: 'It is like `INC-2026-009`.',
})

function anItem(given: Partial<UnfinishedItem> = {}): UnfinishedItem {
  return { id: 'a1', title: 'Validate config before rollout', line: 41, due: '2026-11-01', issue: null, ...given }
}

function anEarlier(given: Partial<SimilarIncident> = {}): SimilarIncident {
  return {
    path: 'postmortems/2026-10-25-checkout.md',
    id: 'INC-2026-009',
    title: 'Checkout returned 502s after a configuration change',
    date: '2026-10-25',
    daysEarlier: 9,
    because: ['same service `checkout`', 'same cause `config-change`'],
    isVeryAlike: true,
    unfinished: [anItem()],
    ...given,
  }
}

function noteOn(...similar: readonly SimilarIncident[]): string {
  return hadBefore(similar, aReview())
}

describe('the note on an earlier incident', () => {
  it('stands between the remarks and what merging files, and the remark is not said twice', () => {
    const document = aPostmortem({ status: 'draft', times: CHECKOUT_TIMES })
    const reviewed = { document, diagnostics: [...REMARKS, repeated], because: 'draft' as const, rows: ROWS }
    const text = renderCheckComment(aReview({ ...reviewed, similar: [anEarlier()] }))
    expectGolden('comment-had-before', text)
    expect(text).not.toContain('smaller remark')
  })

  it('is a reason to comment, also when nothing else is to be said', () => {
    const document = aPostmortem({ status: 'final' })
    const review = aReview({ document, diagnostics: [repeated], similar: [anEarlier()] })
    expect(isSilent(review)).toBe(false)
    expect(renderCheckComment(review)).toContain('### Nothing blocks. You had this before\n')
    expect(isSilent(aReview({ document, similar: [anEarlier({ isVeryAlike: false, unfinished: [] })] }))).toBe(true)
  })

  it('stands above the issues of a postmortem that is ready', () => {
    const text = renderCheckComment(
      aReview({ document: aPostmortem({ status: 'final' }), rows: ROWS, similar: [anEarlier()] }),
    )
    expect(text.indexOf('You had this before')).toBeLessThan(text.indexOf('| Action item |'))
  })

  it('is folded with what was there before when the base version had it', () => {
    const known = { ...repeated, known: true }
    const document = aPostmortem({ status: 'final' })
    expect(isSilent(aReview({ document, diagnostics: [known] }))).toBe(true)
    const text = renderCheckComment(aReview({ document, diagnostics: [...REMARKS, known] }))
    expect(text).toContain('<details><summary>1 remark that was there before</summary>')
    expect(text).not.toContain('You had this before')
  })

  it('gives way to the remark of a team that raised its severity', () => {
    const raised = { ...repeated, severity: 'error' as const }
    const text = renderCheckComment(aReview({ document: aPostmortem(), diagnostics: [raised], similar: [anEarlier()] }))
    expect(text).toContain('**Blocks.** It is like `INC-2026-009`.')
    expect(text).not.toContain('You had this before')
  })

  it('names the items that are most overdue, and others like it', () => {
    const due = ['2026-12-01', null, '2026-11-01', '2026-11-12'] as const
    const unfinished = due.map((day, at) => anItem({ title: `Item ${at}`, line: at + 1, due: day }))
    const note = noteOn(anEarlier({ unfinished }), anEarlier({ path: 'b.md', id: 'INC-2025-003', daysEarlier: null }))
    const words = note.replace(/\]\([^)]*\)/g, ']')
    expect(words).toBe(`> [!IMPORTANT]
> **You had this before.** [INC-2026-009], 9 days earlier: same service \`checkout\`, same cause \`config-change\`.
> Its action items [“Item 2”] (12 days overdue), [“Item 3”] (1 day overdue), [“Item 0”] (due 2026-12-01) and 1 more are still open.
> Also like it: [INC-2025-003].`)
  })

  it('names the issue: linked where it was looked at, else as the document has it', () => {
    const issue = (url: string | null) => noteOn(anEarlier({ unfinished: [anItem({ issue: { shown: '#34', url } })] }))
    expect(issue('https://github.com/acme/shop/issues/34').replaceAll(/blob[^)]*/g, '…')).toContain(
      '> Its action item [#34](https://github.com/acme/shop/issues/34) [“Validate config before rollout”](https://github.com/acme/shop/…) is still open, 12 days overdue.',
    )
    expect(issue(null)).toContain('> Its action item `#34` [“Validate')
  })

  it('says that two incidents were on one day', () => {
    expect(noteOn(anEarlier({ daysEarlier: 0 }))).toContain('), the same day: same service')
  })

  it('is about the most alike with unfinished items, else about one that is very alike', () => {
    const done = anEarlier({ id: 'INC-1', unfinished: [], isVeryAlike: false })
    expect(noteOn(done)).toBe('')
    expect(noteOn({ ...done, isVeryAlike: true })).toContain('[INC-1]')
    expect(noteOn(done, anEarlier({ id: 'INC-2' }))).toContain('You had this before.** [INC-2]')
  })

  it('shows hostile words as text', () => {
    const note = noteOn(
      anEarlier({
        id: HOSTILE,
        path: 'postmortems/a](x) `b`|<c>.md',
        because: [`same service \`${HOSTILE}\``],
        unfinished: [anItem({ title: HOSTILE, issue: { shown: HOSTILE, url: null } })],
      }),
    )
    const html = new MarkdownIt({ html: true, linkify: true }).render(note).replace(/<code>[^<]*<\/code>/g, '')
    expect(html).not.toMatch(/<script|<h1|<details|<strong>b|href="https:\/\/evil|@[a-z\d]|#1\b/i)
    expect(note.split('\n')).toHaveLength(3)
    expect(html.match(/<a /g)).toHaveLength(2)
  })
})
