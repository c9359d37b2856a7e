import type { Issue, Person, Refusal } from '../../ports/tracker.js'
import type { ChangeReport } from '../change.js'
import { withoutDuplicates } from '../match/duplicates.js'
import { sortOut } from '../match/ownership.js'
import { type Change, repositoryOf } from '../plan/plan-change.js'
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
  const created = first.flatMap(({ change, step }) => (change.kind === 'create' && step.issue ? [step.issue] : []))
  const me = writing.me ?? created[0]?.author ?? null
  const places = new Set(created.map(({ repository }) => repository))
  const healed = me && !stopOf(first) ? await healing([...places], { ...writing, me }) : []
  const taken = [...first, ...healed]
  return {
    reports: taken.map(({ change, step }) => reportOf(change, step.outcome, writing.context, step)),
    issues: taken.flatMap(({ step }) => step.issue ?? []),
    notices: [...new Set(taken.flatMap(({ step }) => step.notices))],
    stopped: stopOf(taken),
  }
}

async function inTurn(changes: readonly Change[], writing: Writing): Promise<readonly Taken[]> {
  const missing = await ensureLabels(changes, writing)
  const limited = [...missing.values()].flatMap((of) => [...of.values()]).find(({ kind }) => kind === 'limited')
  const taken: Taken[] = []
  let stopped = limited ?? null
  for (const change of changes) {
    if (stopped || isTooEarly(change, taken)) {
      taken.push({ change, step: later(stopped) })
      continue
    }
    const labels = missing.get(repositoryOf(change)) ?? new Map()
    const step =
      change.kind === 'create'
        ? await applyCreation(change, writing, labels)
        : await applyRevision(change, writing, labels)
    taken.push({ change, step })
    if (step.stop) stopped = step.refusal
  }
  return taken
}

/** Two runs at once may both create; whoever lists afterwards sees both, and the lowest number stays. */
async function healing(places: readonly string[], writing: Known): Promise<readonly Taken[]> {
  const { trackerOf, context, me } = writing
  const healed: Taken[] = []
  for (const place of places) {
    const listed = await trackerOf(place).list(context.settings.labels.base)
    if (!listed.ok) continue
    const { managed } = sortOut(listed.value, me, context.settings, place)
    const { duplicates } = withoutDuplicates(managed)
    const closings = duplicates.flatMap((one) => closeDuplicate(one.managed, one.of, context) ?? [])
    healed.push(...(await inTurn(closings, writing)))
  }
  return healed
}

type Known = Writing & { readonly me: Person }

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
