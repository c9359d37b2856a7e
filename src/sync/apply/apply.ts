import type { Issue, Refusal } from '../../ports/tracker.js'
import type { ChangeReport } from '../change.js'
import { withoutDuplicates } from '../match/match.js'
import { sortOut } from '../match/ownership.js'
import type { Change } from '../plan/plan-change.js'
import { closeDuplicate } from '../plan/revise-gone.js'
import { applyCreation } from './apply-creation.js'
import { applyRevision } from './apply-revision.js'
import { ensureLabels } from './ensure-labels.js'
import { reportOf, type Step, type Writing } from './step.js'

/** What became of the changes, and the issues as they are now. */
export interface Applied {
  readonly reports: readonly ChangeReport[]
  readonly issues: readonly Issue[]
  readonly notices: readonly string[]
  /** What stopped the writing; the rest is left to the next run. */
  readonly stopped: Refusal | null
}

interface Taken {
  readonly change: Change
  readonly step: Step
}

/** Writes the changes in their order. Each gets its turn; what fails is an outcome and stops no other. */
export async function apply(changes: readonly Change[], writing: Writing): Promise<Applied> {
  if (changes.length === 0) return { reports: [], issues: [], notices: [], stopped: null }
  const first = await inTurn(changes, writing)
  const created = first.find(({ change, step }) => change.kind === 'create' && step.outcome !== 'failed' && step.issue)
  const me = writing.me ?? created?.step.issue?.author ?? null
  const healed = created && !stopOf(first) && me ? await healing({ ...writing, me }) : []
  const taken = [...first, ...healed]
  return {
    reports: taken.map(({ change, step }) => reportOf(change, step.outcome, step)),
    issues: taken.flatMap(({ step }) => step.issue ?? []),
    notices: [...new Set(taken.flatMap(({ step }) => step.notices))],
    stopped: stopOf(taken),
  }
}

async function inTurn(changes: readonly Change[], writing: Writing): Promise<readonly Taken[]> {
  const missing = await ensureLabels(changes, writing)
  const limited = [...missing.values()].find(({ kind }) => kind === 'limited')
  const taken: Taken[] = []
  let stopped = limited ?? null
  for (const change of changes) {
    if (stopped || isTooEarly(change, taken)) {
      taken.push({ change, step: later(stopped) })
      continue
    }
    const step =
      change.kind === 'create'
        ? await applyCreation(change, writing, missing)
        : await applyRevision(change, writing, missing)
    taken.push({ change, step })
    if (step.stop) stopped = step.refusal
  }
  return taken
}

/** Two runs at once may both create; whoever lists afterwards sees both, and the lowest number stays. */
async function healing(writing: Writing & { readonly me: NonNullable<Writing['me']> }): Promise<readonly Taken[]> {
  const { tracker, context, me } = writing
  const listed = await tracker.list(context.settings.labels.base)
  if (!listed.ok) return []
  const { managed } = sortOut(listed.value, me, context.settings, tracker.repository)
  const { duplicates } = withoutDuplicates(managed)
  return inTurn(
    duplicates.flatMap(({ managed: doubled, of }) => closeDuplicate(doubled, of.issue.number) ?? []),
    writing,
  )
}

/** That a postmortem is complete is said when all before it was done. */
function isTooEarly(change: Change, taken: readonly Taken[]): boolean {
  if (change.kind === 'create' || !change.notes.some(({ kind }) => kind === 'complete')) return false
  const document = change.wanted?.postmortem
  return taken.some((one) => one.step.outcome !== 'done' && one.change.wanted?.postmortem === document)
}

function later(refusal: Refusal | null): Step {
  return { outcome: 'deferred', refusal, issue: null, notices: [], stop: refusal !== null }
}

function stopOf(taken: readonly Taken[]): Refusal | null {
  return taken.find(({ step }) => step.stop)?.step.refusal ?? null
}
