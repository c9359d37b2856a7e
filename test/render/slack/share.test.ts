import { describe, expect, test } from '@jest/globals'
import { type SharedPostmortem, shareMessage } from '../../../src/render/slack/share.js'

const SHARED: SharedPostmortem = {
  title: 'Checkout returned 502s for 47 minutes',
  severity: 'SEV1',
  url: 'https://github.com/acme/shop/blob/main/postmortems/checkout.md',
  confidential: false,
  impact: '12,400 people could not pay.\nRevenue fell.',
  learnings: ['Retries made it *worse*', '', 'The alert came <!channel> late', 'Rollbacks work', 'A fourth one'],
}

const linesOf = (shared: SharedPostmortem, details: boolean) =>
  (shareMessage(shared, { details })?.blocks ?? []).flatMap((block) =>
    block.type === 'section' ? block.text.text.split('\n') : [],
  )

describe('a merged postmortem', () => {
  test('is told by its title, severity and page', () => {
    expect(shareMessage(SHARED, { details: false })?.text).toBe(
      'New postmortem: Checkout returned 502s for 47 minutes (SEV1)',
    )
    expect(linesOf(SHARED, false)).toEqual([`*New postmortem* <${SHARED.url}|${SHARED.title}> (SEV1)`])
  })

  test('is told with its impact and three learnings where details may be told', () => {
    expect(linesOf(SHARED, true).slice(1)).toEqual([
      '*Impact* 12,400 people could not pay. Revenue fell.',
      '*What we learned*',
      '• Retries made it ∗worse∗',
      '• The alert came &lt;!channel&gt; late',
      '• Rollbacks work',
    ])
  })

  test('that says neither is told by its title alone', () => {
    expect(linesOf({ ...SHARED, title: ' ', severity: null, impact: null, learnings: [] }, true)).toEqual([
      `*New postmortem* <${SHARED.url}|Postmortem>`,
    ])
  })

  test('that is confidential is never told', () => {
    expect(shareMessage({ ...SHARED, confidential: true }, { details: true })).toBeNull()
  })

  test('is cut to what Slack takes', () => {
    const long = '&'.repeat(9_000)
    const message = shareMessage(
      { ...SHARED, title: long, severity: long, impact: long, learnings: [long, long, long] },
      { details: true },
    )
    for (const line of message?.blocks ?? [])
      if (line.type === 'section') expect(line.text.text.length).toBeLessThanOrEqual(3_000)
  })
})
