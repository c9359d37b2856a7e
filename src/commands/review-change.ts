import type { FailOn } from '../check/count.js'
import type { Review } from '../check/result.js'
import { CHECK_MARK, isSilent, renderCheckComment, renderSummary } from '../render/markdown/check-comment.js'
import { checkRun } from './check.js'
import { connected } from './connected.js'
import { loadBaseConfig } from './load-config.js'
import { type Proposal, review } from './review.js'
import type { Run } from './run.js'
import { keepComment, type Posted } from './sticky-comment.js'
import type { World } from './world.js'

export interface ReviewChangeRequest {
  readonly event: Proposal
  readonly configPath: string | null
  readonly narrow: readonly string[] | null
  readonly failOn: FailOn
  readonly comment: 'auto' | 'always' | 'never'
  readonly dryRun: boolean
}

/** Checks a pull request or a merge group: annotations, job summary, and one comment that is edited in place. */
export async function reviewChange(world: World, request: ReviewChangeRequest): Promise<Run> {
  const { event, configPath, narrow, failOn } = request
  const loaded = await loadBaseConfig(world, configPath, event.base)
  const found = await review(world, loaded, { event, narrow })
  const run = await checkRun(found.result, { failOn, format: 'text', color: false })
  const posted = await comment(world, request, found)
  const summary = found.result.documents.length === 0 ? null : renderSummary(found.result)
  return { ...run, summary, notices: [...run.notices, ...noticesOf(posted)] }
}

async function comment(
  world: World,
  { event, comment: wish, dryRun }: ReviewChangeRequest,
  found: Review,
): Promise<Posted> {
  if (event.kind !== 'pull-request' || wish === 'never' || dryRun) return { kind: 'none' }
  const connection = await connected(world)
  if (!connection.ok) return { kind: 'refused', refusal: connection.refusal }
  const isWorthIt = wish === 'always' || !isSilent(found)
  const sticky = { mark: CHECK_MARK, body: renderCheckComment(found), isWorthIt }
  return keepComment(connection.value.tracker, event.number, sticky)
}

/** Without permission to write, as on a fork, the check itself still counts. */
function noticesOf(posted: Posted): readonly string[] {
  if (posted.kind !== 'refused') return []
  return [`The comment was not written: ${posted.refusal.message} Annotations and the job summary say the same.`]
}
