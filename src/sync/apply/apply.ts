import type { Issue, Person, Refusal } from '../../ports/tracker.js'
import type { ChangeReport } from '../change.js'
import { withoutDuplicates } from '../match/duplicates.js'
import { sortOut } from '../match/ownership.js'
import { saysComplete, withoutCompletion } from '../plan/complete.js'
import { type Change, repositoryOf } from '../plan/plan-change.js'
import { closeDuplicate } from '../plan/revise-gone.js'
import { placeKey } from '../want/references.js'
import { applyCreation } from './apply-creation.js'
import { applyRevision } from './apply-revision.js'
import { ensureLabels, type MissingLabels } from './ensure-labels.js'
import { type Extras, extrasOf, NO_EXTRAS } from './extras.js'
import { reportOf, type Step, type Writing } from './step.js'

/** What became of the changes, and the issues as they are now. */
export interface Applied {
  readonly reports: readonly ChangeReport[]
  readonly issues: readonly Issue[]
  readonly notices: readonly string[]
  /** What stopped the writing; the rest is left to the next run. */
  readonly stopped: Refusal | null
  /** Somebody else was at work on one of the issues: what it is now may not be what it will be. */
  readonly raced: boolean
}

interface Taken {
  readonly change: Change
  readonly step: Step
}

/** Writes the changes in their order. Each gets its turn; what fails is an outcome and stops no other. */
export async function apply(changes: readonly Change[], writing: Writing): Promise<Applied> {
  if (changes.length === 0) return { reports: [], issues: [], notices: [], stopped: null, raced: false }
  const first = await inTurn(changes, writing)
  const created = first.flatMap(({ change, step }) => (change.kind === 'create' && step.issue ? [step.issue] : []))
  const me = writing.me ?? created[0]?.author ?? null
  const lost = first.flatMap(({ change, step }) => (change.kind === 'create' && step.isLost ? [change.wanted.key] : []))
  const healed = me && !stopOf(first) ? await healing(created, new Set(lost), { ...writing, me }) : []
  const taken = [...first, ...healed.flatMap((one) => one.taken)]
  return {
    reports: taken.map(({ change, step }) => reportOf(change, step.outcome, writing.context, step)),
    issues: [...taken.flatMap(({ step }) => step.issue ?? []), ...healed.flatMap(({ of }) => of)],
    notices: [...new Set(taken.flatMap(({ step }) => step.notices))],
    stopped: stopOf(taken),
    raced: taken.some(({ step }) => step.outcome === 'deferred' && step.issue !== null),
  }
}

async function inTurn(changes: readonly Change[], writing: Writing): Promise<readonly Taken[]> {
  const missing = await ensureLabels(changes, writing)
  const limited = [...missing.values()].flatMap((of) => [...of.values()]).find(({ kind }) => kind === 'limited')
  const extras = limited ? new Map<string, Extras>() : await extrasNeeded(changes, writing)
  const taken: Taken[] = []
  let stopped = limited ?? null
  for (const change of changes) {
    const due = timely(change, taken)
    const labels = missing.get(repositoryOf(change)) ?? new Map()
    const step = stopped || due === null ? later(stopped) : await applied(due, writing, labels, extras)
    taken.push({ change, step })
    writing.progress?.('writing issues', taken.length, changes.length)
    if (step.stop) stopped = step.refusal
  }
  return taken
}

function applied(
  change: Change,
  writing: Writing,
  missing: MissingLabels,
  extras: ReadonlyMap<string, Extras>,
): Promise<Step> {
  return change.kind === 'create'
    ? applyCreation(change, writing, missing, extras.get(change.repository) ?? NO_EXTRAS)
    : applyRevision(change, writing, missing)
}

/** Asked for once in each repository that gets a new issue, and only where the configuration wants some. */
async function extrasNeeded(changes: readonly Change[], { trackerOf, context: { settings } }: Writing) {
  const isWanted = settings.milestone !== null || settings.issueType !== null
  const creations = isWanted ? changes.filter(({ kind }) => kind === 'create') : []
  const found = new Map<string, Extras>()
  for (const place of new Set(creations.map(repositoryOf))) found.set(place, await extrasOf(trackerOf(place), settings))
  return found
}

/** That a postmortem is complete is said when all before it was done; a change that says nothing else waits for that. */
function timely(change: Change, taken: readonly Taken[]): Change | null {
  if (change.kind === 'create' || !saysComplete(change)) return change
  const isEarly = taken.some((one) => one.step.outcome !== 'done' && postmortemOf(one.change) === postmortemOf(change))
  if (!isEarly) return change
  return change.kind === 'comment' ? null : withoutCompletion(change)
}

function postmortemOf(change: Change): string {
  return change.wanted?.postmortem ?? (change.kind === 'create' ? '' : change.managed.mark.postmortem)
}

/**
 * Two runs at once may both create. Whoever made the higher number sees the lower one when it lists afterwards, and
 * closes its own: so neither says twice what the other says.
 */
async function healing(
  created: readonly Issue[],
  lost: ReadonlySet<string>,
  writing: Known,
): Promise<readonly Healed[]> {
  const { trackerOf, context, me } = writing
  const places = new Set(created.map(({ repository }) => repository))
  const own = new Set(created.map(placeKey))
  const healed: Healed[] = []
  for (const place of places) {
    const listed = await trackerOf(place).list(context.settings.labels.base)
    if (!listed.ok) continue
    const { managed } = sortOut(listed.value, me, context.settings, place)
    const { duplicates } = withoutDuplicates(managed)
    const ours = duplicates.filter(({ managed: { issue, mark } }) => own.has(placeKey(issue)) || lost.has(mark.key))
    const closings = ours.flatMap((one) => closeDuplicate(one.managed, one.of, context) ?? [])
    healed.push({ taken: await inTurn(closings, writing), of: ours.map(({ of }) => of.issue) })
  }
  return healed
}

interface Healed {
  readonly taken: readonly Taken[]
  /** The issues that stay. */
  readonly of: readonly Issue[]
}

type Known = Writing & { readonly me: Person }

function later(refusal: Refusal | null): Step {
  return { outcome: 'deferred', refusal, issue: null, notices: [], stop: refusal !== null }
}

function stopOf(taken: readonly Taken[]): Refusal | null {
  return taken.find(({ step }) => step.stop)?.step.refusal ?? null
}
