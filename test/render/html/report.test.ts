import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { renderReportPage } from '../../../src/render/html/report.js'
import type { ReportBlock } from '../../../src/report/block.js'
import { pageBlocks } from '../../../src/report/index.js'
import { factsOnMany } from '../../report/a-large-record.js'
import { factsOnFive } from '../../report/a-small-record.js'
import { anItem, someFacts } from '../../report/builders.js'

const EVIL = `</td></table><script>alert(1)</script><img src=x onerror="alert(1)">'\`&amp; @acme/everyone`

/** Every tag in the page, with how often it is there. */
function tagsIn(page: string): ReadonlyMap<string, number> {
  const tags = new Map<string, number>()
  for (const [tag] of page.matchAll(/<\/?[a-z][a-z0-9]*/gi)) tags.set(tag, (tags.get(tag) ?? 0) + 1)
  return tags
}

describe('the page of a report', () => {
  const page = renderReportPage(pageBlocks(factsOnFive()))

  test('says what the report says, tables and charts in it', () => {
    expect(page).toContain('<title>Postmortem follow-up · 30 November – 6 December 2026</title>')
    expect(page).toContain('<h1>Postmortem follow-up · 30 November – 6 December 2026</h1>')
    expect(page).toContain('<p><strong>1 finished, 1 newly overdue, 2 need a decision.</strong> 4 open')
    expect(page).toContain(
      '<a href="https://github.com/acme/shop/issues/34" rel="noreferrer">#34</a> <bdi>Validate config',
    )
    expect(page).toContain('<details><summary>Numbers for November (1 incident: too few for percentiles)</summary>')
    expect(page).toContain('<td>8 to 30</td><td>2</td><td><svg viewBox')
    expect(page).not.toContain('nobody is mentioned here')
  })

  test('loads and runs nothing, and only its own style is allowed', () => {
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(style, 'utf8').digest('base64')
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son[a-z]+=|\sstyle=|url\(/i)
  })

  test('shows words of a document as words, wherever they stand', () => {
    const withTitle = (title: string, id: string) => {
      const postmortem = { id, severity: id }
      const items = [
        anItem({ title, postmortem, otherOwners: [title] }),
        anItem({ number: 2, title, postmortem, state: 'done', closedAt: '2026-12-01T10:00:00Z' }),
        anItem({ number: 3, title, postmortem, state: 'dropped', dropReason: title }),
        anItem({ number: null, title, postmortem, unfiled: 'tracked-elsewhere', tracked: title }),
        anItem({ number: 4, owners: [], title, wontdo: { by: 'ada', on: '2026-12-01', reason: title } }),
      ]
      return renderReportPage(pageBlocks(someFacts('2026-12-02', items, { notices: [title] })))
    }
    const hostile = withTitle(EVIL, EVIL)
    expect(tagsIn(hostile)).toEqual(tagsIn(withTitle('harmless', 'harmless')))
    expect(hostile).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test.each(['javascript:alert(1)', 'http://example.org/', 'data:text/html,x', 'nothing'])(
    'links nowhere to %s',
    (url) => {
      const blocks: readonly ReportBlock[] = [{ kind: 'text', parts: [{ kind: 'link', text: '#34', url }] }]
      expect(renderReportPage(blocks)).toContain('<p>#34</p>')
    },
  )

  test('holds a thousand items', () => {
    const numbers = renderReportPage(pageBlocks(factsOnMany(1000))).matchAll(/issues\/(\d+)"/g)
    expect(new Set([...numbers].map(([, number]) => number)).size).toBeGreaterThan(500)
  })
})
