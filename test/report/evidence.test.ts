import { describe, expect, test } from '@jest/globals'
import type { IssueTraces } from '../../src/ports/host.js'
import type { Answer, Comment, Refusal } from '../../src/ports/tracker.js'
import { withoutEvidence } from '../../src/report/evidence.js'
import { reportBlocks } from '../../src/report/index.js'
import type { TrackedItem } from '../../src/sync/tracked-item.js'
import { aComment, anItem, type ItemWishes, someFacts, US } from './builders.js'
import { smallTracker } from './small-tracker.js'

const closed = (wishes: ItemWishes = {}) =>
  anItem({ state: 'done', closedAt: '2026-12-01T10:00:00Z', closeReason: 'completed', comments: 1, ...wishes })
const PERSON = { id: 7, login: 'ada' }
const STALE = { id: 99, login: 'stale[bot]' }

const REFUSAL = { kind: 'forbidden', message: 'No.', hint: 'Ask.' } as const

interface Seen extends Partial<IssueTraces> {
  readonly said?: readonly Comment[]
  readonly refusal?: Refusal
}

/** Numbers of the issues that were closed without evidence. */
async function bare(items: readonly TrackedItem[], { said = [], refusal, merged = [], isLinked = false }: Seen = {}) {
  const tracker = smallTracker()
  for (const { issue } of items) if (issue) tracker.said.set(issue.number, [...said])
  const asked: number[] = []
  const traces = async (issue: number): Promise<Answer<IssueTraces>> => {
    asked.push(issue)
    return refusal ? { ok: false, refusal } : { ok: true, value: { merged, isLinked } }
  }
  const facts = someFacts('2026-12-02', items)
  const found = await withoutEvidence(facts.finished, { tracker, ourIds: new Set([US.id]), traces })
  const numbers = found.items.map(({ item }) => item.issue?.number)
  return { numbers, asked, notices: found.notices, facts: { ...facts, withoutEvidence: found.items } }
}

const says = (body: string, author = PERSON): Seen => ({ said: [aComment(body, author)] })
const merges = (body: string, repository = 'acme/shop'): Seen => ({
  merged: [{ number: 9, title: 'Alert', body, repository }],
})

describe('An item that was closed on its issue is closed without evidence', () => {
  test.each<[string, Seen, boolean]>([
    ['when nobody said anything', {}, true],
    ['when only we did', says('**Due** this is what we say every week.', US), true],
    ['when only a machine did', says('This issue was marked as stale for want of activity.', STALE), true],
    ['when a word is all that was said', says('Done.'), true],
    ['when only our reminder is quoted', says('> please close this with a pull request\nok'), true],
    ['when it was only put off', says('/snooze 2026-12-24 waiting for the vendor of the disks'), true],
    ['when it was only asked about', says('@grace what is the status of this please?'), true],
    ['when it was only asked about in Japanese', says('この警告はもう本番環境で動いていますか？'), true],
    ['when the words are hidden', says('Done <!-- say in a sentence what was done -->'), true],
    ['but not when a sentence says how', says('The alert pages since Monday.'), false],
    ['but not when a question is answered', says('Does it page now? Yes, since Monday it does.'), false],
    ['but not when it begins with a path', says('/etc/alerts.yml pages since Monday.'), false],
    ['but not when it is said in Japanese', says('警告は月曜日から本番環境で動いています'), false],
    ['but not when a link shows it', says('https://grafana.example/d/1?from=now'), false],
    ['but not when a merged pull request closes it', merges('Fixes #31'), false],
    ['but not when one of another repository does', merges('Fixes acme/shop#31', 'acme/ops'), false],
    ['but not when one was linked by hand', { isLinked: true }, false],
    ['when the merged pull request closes another', merges('Fixes #32'), true],
    ['when one of another repository closes its own', merges('Fixes #31', 'acme/ops'), true],
    ['when a template names it in a comment', merges('<!-- for example: Fixes #31 -->\nTypo'), true],
    ['when it is named in code', merges('`fixes #31`'), true],
    ['when it is named in a block of code', merges('```\nfixes #31\n```\nTypo'), true],
  ])('%s', async (_, seen, isBare) => {
    expect((await bare([closed()], seen)).numbers).toEqual(isBare ? [31] : [])
  })

  test('only where somebody claimed there that it is done', async () => {
    const others = [
      closed({ number: 32, isTicked: true }),
      closed({ number: 33, closeReason: 'not_planned', state: 'dropped' }),
      closed({ number: 34, state: 'open', closedAt: null, closeReason: null }),
    ]
    expect(await bare(others)).toMatchObject({ numbers: [], asked: [] })
  })

  test('only where that can be seen, which is said once', async () => {
    const several = [closed(), closed({ number: 32 })]
    const notices = ['It could not be seen of every closed item what was done for it: No. Ask.']
    expect(await bare(several, { refusal: REFUSAL })).toMatchObject({ numbers: [], asked: [31], notices })
    const unknown = await bare(several, { refusal: { ...REFUSAL, kind: 'unknown' } })
    expect(unknown).toMatchObject({ numbers: [], asked: [31, 32], notices })
  })

  test('and the report says so, folded, and fights nothing', async () => {
    const { facts } = await bare([closed({ comments: 0, title: 'Alert on queue age' })])
    const folded = reportBlocks(facts).filter(({ kind }) => kind === 'folded')
    expect(JSON.stringify(folded)).toContain('1 closed without evidence')
    expect(JSON.stringify(folded)).toContain('Alert on queue age')
    expect(facts.finished).toHaveLength(1)
  })
})
