import { type FailOn, failsAt } from '../check/count.js'
import type { CheckResult, Review } from '../check/result.js'
import { annotationsOf } from '../render/github/annotations.js'
import { isWhole } from '../render/markdown/check.js'
import { CHECK_MARK, isSilent, renderCheckComment, renderSummary } from '../render/markdown/check-comment.js'
import { renderCheckRun } from '../render/markdown/check-run.js'
import { checkRun } from './check.js'
import { connected } from './connected.js'
import type { Proposal } from './event.js'
import { type Kept, keepCheckRun } from './keep-check-run.js'
import { loadBaseConfig } from './load-config.js'
import { review } from './review.js'
import type { Run } from './run.js'
import { keepComment, type Posted } from './sticky-comment.js'
import { type Suggested, suggestChanges } from './suggest-changes.js'
import type { World } from './world.js'

export interface ReviewChangeRequest {
  readonly event: Proposal
  readonly configPath: string | null
  readonly narrow: readonly string[] | null
  readonly failOn: FailOn
  readonly comment: 'auto' | 'always' | 'never'
  readonly suggest: boolean
  readonly dryRun: boolean
}

/**
 * Checks a pull request or a merge group. A remark has one place beside its line: a suggested change, else a check run
 * where we may write one, else an annotation. The job summary and the one comment, edited in place, sum up.
 */
export async function reviewChange(world: World, request: ReviewChangeRequest): Promise<Run> {
  const { event, configPath, narrow, failOn } = request
  const loaded = await loadBaseConfig(world, configPath, event.base)
  const seen = await review(world, loaded, { event, narrow, failOn })
  const isAsked = request.suggest && event.kind === 'pull-request' && !request.dryRun
  const suggested: Suggested = isAsked
    ? await suggestChanges(world, loaded, event, seen)
    : { diagnostics: [], notices: [] }
  const found = { ...seen, suggested: suggested.diagnostics }
  const run = await checkRun(found.result, { failOn, format: 'text', color: false, notes: true })
  const kept = await record(world, request, found)
  const posted = await comment(world, request, found)
  const summary = found.result.documents.length === 0 ? null : renderSummary(found.result, failOn)
  return {
    ...run,
    summary,
    check: kept.kind === 'kept' ? null : besideLines(found),
    notices: [...run.notices, ...suggested.notices, ...noticesOfCheckRun(kept, found), ...noticesOfComment(posted)],
  }
}

/** Remarks whose place is not a suggested change. */
function besideLines({ result, suggested }: Review): CheckResult {
  const elsewhere = new Set(suggested)
  const documents = result.documents.map(({ document, diagnostics }) => {
    return { document, diagnostics: diagnostics.filter((diagnostic) => !elsewhere.has(diagnostic)) }
  })
  return { ...result, documents }
}

async function record(
  world: World,
  { event, failOn, dryRun }: ReviewChangeRequest,
  found: Review,
): Promise<Kept | { readonly kind: 'none' }> {
  if (dryRun || found.result.documents.length === 0) return { kind: 'none' }
  const connection = await connected(world)
  if (!connection.ok) return { kind: 'none' }
  const conclusion = failsAt(found.result.counts, failOn) ? 'failure' : 'success'
  const annotations = annotationsOf(besideLines(found), Number.POSITIVE_INFINITY)
  return keepCheckRun(connection.value.checkRuns, event.head, { conclusion, ...renderCheckRun(found), annotations })
}

/** `checks: write` is no must: without it annotations say the same, and nothing is said about it. */
function noticesOfCheckRun(kept: Kept | { readonly kind: 'none' }, { result, failOn }: Review): readonly string[] {
  switch (kept.kind) {
    case 'none':
      return []
    case 'kept':
      if (kept.cut === null) return []
      return [`The check run lacks some annotations: ${kept.cut}${isWhole(result, failOn) ? SUMMARY_HAS_ALL : ''}`]
    case 'refused': {
      const { kind, message } = kept.refusal
      return kind === 'forbidden' || kind === 'missing' ? [] : [`The check run was not written: ${message}`]
    }
  }
}

const SUMMARY_HAS_ALL = ' The job summary has every remark.'

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
function noticesOfComment(posted: Posted): readonly string[] {
  if (posted.kind !== 'refused') return []
  return [`The comment was not written: ${posted.refusal.message} Annotations and the job summary say the same.`]
}
