import { describe, expect, test } from '@jest/globals'
import { reviewChange } from '../../src/commands/review-change.js'
import type { World } from '../../src/commands/world.js'
import type { ReviewDraft, Reviews } from '../../src/ports/reviews.js'
import { aWorld, BASE, HEAD } from '../support/a-world.js'

const TEXT = `---
id: INC-2026-001
date: 2026-11-03
severity: SEV2
status: review
---

# Carts were empty

## Action items

| Action | Owner | Due |
| --- | --- | --- |
| Alert when carts lose items | @ada | 15 Nov 2026 |
`

const LOST = { ok: false, refusal: { kind: 'unknown', message: 'No answer.', hint: 'Run again.' } } as const

/** What the pull request hears when the answer to the review is lost, which was posted or was not. */
async function afterLoss(isPosted: boolean) {
  const seen = aWorld({ now: '2026-11-05T09:00:00Z', before: {}, after: { 'postmortems/carts.md': TEXT } })
  const drafts: ReviewDraft[] = []
  const losing = (reviews: Reviews): Reviews => ({
    ...reviews,
    review: async (number, draft) => {
      drafts.push(draft)
      if (isPosted) await reviews.review(number, draft)
      return LOST
    },
  })
  const connect: World['connect'] = async () => {
    const connection = await seen.world.connect()
    return { ...connection, reviews: losing(connection.reviews) }
  }
  const event = { kind: 'pull-request', number: seen.number, base: BASE, head: HEAD, fork: false } as const
  const plain = { configPath: null, narrow: null, failOn: 'error', comment: 'always', dryRun: false } as const
  const { notices } = await reviewChange({ ...seen.world, connect }, { ...plain, event, suggest: true })
  return { drafts, said: notices.filter((notice) => notice.startsWith('No change was suggested')), seen }
}

describe('a review whose answer is lost', () => {
  test('is looked for, and never posted twice', async () => {
    const { drafts, said, seen } = await afterLoss(true)
    expect([drafts.length, said]).toEqual([1, []])
    expect(drafts[0]?.comments.map(({ body }) => body)).toEqual([expect.stringContaining('date-not-iso')])
    expect(seen.comment()).toContain('**1 remark stands at the lines**')
  })

  test('was not posted where no comment of it is there', async () => {
    const { drafts, said } = await afterLoss(false)
    expect([drafts.length, said.length]).toEqual([1, 1])
  })
})
