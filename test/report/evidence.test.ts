import { describe, expect, test } from '@jest/globals'
import type { OpenPullRequest } from '../../src/ports/host.js'
import type { Comment } from '../../src/ports/tracker.js'
import { withoutEvidence } from '../../src/report/evidence.js'
import { reportBlocks } from '../../src/report/index.js'
import { aComment, anItem, type ItemWishes, someFacts, US } from './builders.js'
import { smallTracker } from './small-tracker.js'

const closed = (wishes: ItemWishes = {}) =>
  anItem({ state: 'done', closedAt: '2026-12-01T10:00:00Z', closeReason: 'completed', comments: 1, ...wishes })
const PERSON = { id: 7, login: 'ada' }

/** Numbers of the issues that were closed without evidence. */
async function bare(
  items: readonly ReturnType<typeof anItem>[],
  said: readonly Comment[] = [],
  merged: readonly OpenPullRequest[] | null = [],
) {
  const tracker = smallTracker()
  for (const { issue } of items) if (issue) tracker.said.set(issue.number, [...said])
  const refusal = { kind: 'forbidden', message: 'No.', hint: 'Ask.' } as const
  let asked = 0
  const mergedSince = async () => {
    asked += 1
    return merged === null ? ({ ok: false, refusal } as const) : ({ ok: true, value: merged } as const)
  }
  const facts = someFacts('2026-12-02', items)
  const found = await withoutEvidence(facts.finished, { tracker, ourIds: new Set([US.id]), mergedSince })
  return { numbers: found.map(({ item }) => item.issue?.number), asked, facts: { ...facts, withoutEvidence: found } }
}

describe('An item that was closed on its issue is closed without evidence', () => {
  test.each<[string, readonly Comment[], readonly OpenPullRequest[], readonly number[]]>([
    ['when nobody said anything', [], [], [31]],
    ['when only we did', [aComment('**Due** this is what we say every week.')], [], [31]],
    ['when a word is all that was said', [aComment('Done.', PERSON)], [], [31]],
    ['when only our reminder is quoted', [aComment('> please close this with a pull request\nok', PERSON)], [], [31]],
    ['but not when a sentence says how', [aComment('The alert pages since Monday.', PERSON)], [], []],
    ['but not when it is said in Japanese', [aComment('警告は月曜日から本番環境で動いています', PERSON)], [], []],
    ['but not when a link shows it', [aComment('https://grafana.example/d/1', PERSON)], [], []],
    ['but not when a merged pull request closes it', [], [{ number: 9, title: 'Alert', body: 'Fixes #31' }], []],
    ['when the merged pull request closes another', [], [{ number: 9, title: 'Alert', body: 'Fixes #32' }], [31]],
  ])('%s', async (_, said, merged, expected) => {
    expect((await bare([closed()], said, merged)).numbers).toEqual(expected)
  })

  test('only where somebody claimed there that it is done', async () => {
    const others = [
      closed({ number: 32, isTicked: true }),
      closed({ number: 33, closeReason: 'not_planned', state: 'dropped' }),
      closed({ number: 34, state: 'open', closedAt: null, closeReason: null }),
    ]
    expect(await bare(others)).toMatchObject({ numbers: [], asked: 0 })
  })

  test('only where that can be seen', async () => {
    expect((await bare([closed()], [], null)).numbers).toEqual([])
    const tracker = smallTracker()
    tracker.fail('comments', 'unknown')
    const mergedSince = async () => ({ ok: true, value: [] }) as const
    const { finished } = someFacts('2026-12-02', [closed()])
    expect(await withoutEvidence(finished, { tracker, ourIds: new Set(), mergedSince })).toEqual([])
  })

  test('and the report says so, folded, and fights nothing', async () => {
    const { facts } = await bare([closed({ comments: 0, title: 'Alert on queue age' })])
    const folded = reportBlocks(facts).filter(({ kind }) => kind === 'folded')
    expect(JSON.stringify(folded)).toContain('1 closed without evidence')
    expect(JSON.stringify(folded)).toContain('Alert on queue age')
    expect(facts.finished).toHaveLength(1)
  })
})
