import type { Progress } from '../../ports/progress.js'
import type { Issue, Person, Refusal, Tracker } from '../../ports/tracker.js'
import type { ChangeReport } from '../change.js'
import { type Change, nameOf, SECRET_TITLE } from '../plan/plan-change.js'
import type { PlanContext } from '../settings.js'
import { refOf } from '../tracked.js'

/** What writing needs. */
export interface Writing {
  readonly trackerOf: (repository: string) => Tracker
  /** Null: unknown until the first issue is created. */
  readonly me: Person | null
  readonly context: PlanContext
  /** Those that are known before anything is written: their labels are there. */
  readonly issues: readonly Issue[]
  /** Told after each change. */
  readonly progress?: Progress
}

/** What became of one change. */
export interface Step {
  readonly outcome: ChangeReport['outcome']
  readonly refusal: Refusal | null
  /** The issue as it is now, where that is known. */
  readonly issue: Issue | null
  readonly notices: readonly string[]
  /** The answer to a creation was lost: it was found by its key, and others with that key may be ours too. */
  readonly isLost?: true
  /** Nothing more can be written in this run. */
  readonly stop: boolean
}

export function done(issue: Issue, notices: readonly string[] = []): Step {
  return { outcome: 'done', refusal: null, issue, notices, stop: false }
}

/** A refusal as an outcome: a rate limit leaves the rest to the next run. */
export function refusedStep(refusal: Refusal, notices: readonly string[] = []): Step {
  const outcome = refusal.kind === 'limited' ? 'deferred' : refusal.kind === 'unknown' ? 'unknown' : 'failed'
  return { outcome, refusal, issue: null, notices, stop: refusal.kind === 'limited' }
}

/** A refusal before anything was written: then it is known that nothing happened. */
export function unwrittenStep(refusal: Refusal): Step {
  const step = refusedStep(refusal)
  return step.outcome === 'unknown' ? { ...step, outcome: 'failed' } : step
}

export function reportOf(
  change: Change,
  outcome: ChangeReport['outcome'],
  { home }: PlanContext,
  step: Partial<Step> = {},
): ChangeReport {
  const issue = step.issue ?? (change.kind === 'create' ? null : change.managed.issue)
  return {
    kind: change.kind,
    key: nameOf(change),
    title: titleOf(change),
    issue: issue && refOf(issue, home),
    because: change.because,
    outcome,
    refusal: step.refusal ?? null,
  }
}

function titleOf(change: Change): string {
  if (change.secret) return SECRET_TITLE
  return change.kind === 'create' ? change.draft.title : (change.patch.title ?? change.managed.issue.title)
}
