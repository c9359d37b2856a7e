import type { Answer, Comment, Issue } from '../ports/tracker.js'
import { withMark } from '../report/mark.js'
import { asOutcome, isOurs } from '../report/outcome.js'
import type { ChangeReport } from '../sync/change.js'
import { refOf } from '../sync/tracked.js'
import type { Connection } from './world.js'

/** A comment on an issue of ours that is known by its mark. */
export interface Saying {
  readonly key: string
  readonly because: string
  readonly mark: string
  readonly text: string
}

export interface SayingTools {
  readonly connection: Connection
  readonly ourIds: ReadonlySet<number>
  readonly dryRun: boolean
  /** What was said on the issue before; not asked where nothing was. */
  readonly before: () => Promise<Answer<readonly Comment[]>>
}

/** Says it, unless a comment of ours with its mark is there; nobody speaks who could not look. */
export async function sayOnce(
  issue: Issue,
  { key, because, mark, text }: Saying,
  { connection, ourIds, dryRun, before }: SayingTools,
): Promise<readonly ChangeReport[]> {
  const said: Answer<readonly Comment[]> = issue.comments === 0 ? { ok: true, value: [] } : await before()
  if (said.ok && said.value.some((one) => isOurs(one, ourIds) && one.body.includes(mark))) return []
  const { tracker, trackerOf } = connection
  const about = { kind: 'comment', key, title: issue.title, issue: refOf(issue, tracker.repository), because } as const
  if (dryRun) return [{ ...about, outcome: 'planned', refusal: null }]
  const answer = said.ok ? await trackerOf(issue.repository).comment(issue.number, withMark(text, mark)) : said
  return [{ ...about, ...asOutcome(answer) }]
}
