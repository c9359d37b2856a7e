import { type Day, dayAt } from '../calendar/day.js'
import { epochOf } from '../calendar/time.js'
import type { Issue, IssuePatch, Trackers } from '../ports/tracker.js'
import type { Document } from '../postmortem/model.js'
import { type Applied, apply } from './apply/apply.js'
import { reportOf } from './apply/step.js'
import type { ChangeReport } from './change.js'
import { readMark } from './mark/mark-line.js'
import { followedOf } from './match/adopt.js'
import { trackedElsewhere } from './match/filing.js'
import { type Guarded, guard } from './plan/guard.js'
import type { Change } from './plan/plan-change.js'
import { countsOf, type SyncResult } from './result.js'
import type { Rendering, SyncSettings } from './settings.js'
import { type Survey, survey } from './survey.js'
import { filedItem, orphanItem, unfiledItem } from './tracked.js'
import type { TrackedItem } from './tracked-item.js'
import { placeKey } from './want/references.js'

export interface SyncInput {
  readonly documents: readonly Document[]
  /** Paths of those that do not look like postmortems: they count only where they have issues of ours. */
  readonly unlike: ReadonlySet<string>
  /** False when files were left out: then nothing is closed for absence. */
  readonly whole: boolean
  readonly settings: SyncSettings
  readonly rendering: Rendering
  /** ISO instant. */
  readonly now: string
  /** Full hash of the commit whose documents these are. */
  readonly commit: string
  readonly permalinkOf: (path: string, line: number) => string
  readonly changedByPush: ReadonlySet<string>
  readonly appeared: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** Items whose issue was deleted, transferred or hidden are filed again. */
  readonly fileAgain: boolean
  /** So many closings for absence were confirmed by a person; null: none. */
  readonly confirmed: number | null
}

/** Whether a run may write all that it planned. */
export interface Leave {
  /** The branch has a newer commit: another run, for that one, knows better what to change. */
  readonly overtaken: boolean
}

/**
 * Brings issues and documents in step. `mayWrite` is asked when there is something to write; null: nothing is written.
 */
export async function reconcile(
  input: SyncInput,
  trackers: Trackers,
  mayWrite: (() => Promise<Leave>) | null,
): Promise<SyncResult> {
  const today = todayOf(input)
  const { settings, rendering, now, commit, permalinkOf, changedByPush, appeared, documents, unlike } = input
  const { repository: home } = trackers.home
  const unassignable = new Map<string, never>()
  const context = { settings, rendering, home, now, today, commit, permalinkOf, unassignable }
  const found = await survey(
    { documents, unlike, context, changedByPush, appeared, fileAgain: input.fileAgain },
    trackers,
  )
  const guarded = guard(found.plan.changes, {
    whole: input.whole && found.wanted.whole,
    limits: settings.limits,
    confirmed: input.confirmed,
    open: found.actual.managed.filter(({ issue }) => issue.state === 'open').length,
    followed: followedOf(found.matching, found.actual.managed),
  })
  const applied = mayWrite ? await written(guarded.allowed, found, mayWrite) : imagined(guarded.allowed, found)
  return resultOf(found, guarded, applied)
}

// A document that only this push adopts would be adopted by no other run: its issues are created, come what may.
async function written(
  changes: readonly Change[],
  { me, context, trackerOf, issues }: Survey,
  mayWrite: () => Promise<Leave>,
): Promise<Applied> {
  if (changes.length === 0) return NOTHING_WRITTEN
  const { overtaken } = await mayWrite()
  const writing = { trackerOf, me, context, issues }
  if (!overtaken) return apply(changes, writing)
  const creations = changes.filter(({ kind }) => kind === 'create')
  const others = changes.filter(({ kind }) => kind !== 'create')
  const applied = await apply(creations, writing)
  const deferred = others.map((change) => reportOf(change, 'deferred', context))
  return { ...applied, reports: [...applied.reports, ...deferred], notices: [OVERTAKEN, ...applied.notices] }
}

const NOTHING_WRITTEN: Applied = { reports: [], issues: [], notices: [], stopped: null }
const OVERTAKEN =
  'The branch has moved on since this commit: only new issues are created, the run for the newer commit does the rest.'

function resultOf(found: Survey, guarded: Guarded, applied: Applied): SyncResult {
  const { context } = found
  const changes = [...applied.reports, ...guarded.deferred.map((change) => reportOf(change, 'deferred', context))]
  const items = itemsAfter(found, applied.issues)
  const touched = new Set(found.plan.changes.flatMap((change) => (change.kind === 'create' ? [] : [change.managed])))
  const unchanged = found.actual.managed.filter((managed) => !touched.has(managed)).length
  return {
    changes,
    items,
    counts: countsOf(changes, items, unchanged, context.today),
    notices: [...found.wanted.notices, ...found.plan.notices, ...guarded.notices, ...applied.notices],
    guarded: guarded.guarded,
    refusal: found.refusal ?? applied.stopped,
    blind: found.blind,
  }
}

/** A dry run: every change is planned, and existing issues are looked at as if it had happened. */
function imagined(changes: readonly Change[], { context }: Survey): Applied {
  const reports: readonly ChangeReport[] = changes.map((change) => reportOf(change, 'planned', context))
  const issues = changes.flatMap((change) =>
    change.kind === 'create' ? [] : [patched(change.managed.issue, change.patch)],
  )
  return { reports, issues, notices: [], stopped: null }
}

function patched(issue: Issue, patch: IssuePatch): Issue {
  return { ...issue, ...patch }
}

function itemsAfter(
  { wanted, actual, matching, plan, context }: Survey,
  changed: readonly Issue[],
): readonly TrackedItem[] {
  const now = new Map(changed.map((issue) => [placeKey(issue), issue]))
  const latest = (issue: Issue) => now.get(placeKey(issue)) ?? issue
  const issues = new Map(changed.flatMap((issue) => keyOf(issue).map((key) => [key, issue] as const)))
  for (const { wanted: item, managed } of matching.pairs) issues.set(item.key, latest(managed.issue))
  const paired = new Set(matching.pairs.map(({ managed }) => managed))
  const doubled = new Set([...matching.retired, ...matching.duplicates.map(({ managed }) => managed)])
  const orphans = actual.managed.filter((managed) => !paired.has(managed) && !doubled.has(managed))
  return [
    ...wanted.items.map((item) => {
      const issue = issues.get(item.key)
      if (issue) return filedItem(item, issue, context)
      const unfiled = plan.unfiled.get(item.key) ?? (item.state === 'open' ? 'deferred' : null)
      const taken = actual.takenAway.get(item.key)?.shown ?? null
      const elsewhere = unfiled === 'tracked-elsewhere' ? trackedElsewhere(item, actual) : taken
      return unfiledItem(item, unfiled, elsewhere, context)
    }),
    ...orphans.map(({ issue }) => orphanItem(latest(issue), context)),
  ]
}

function keyOf(issue: Issue): readonly string[] {
  const reading = readMark(issue.body)
  return reading.kind === 'mark' ? [reading.mark.key] : []
}

function todayOf({ now, settings }: SyncInput): Day {
  const epoch = epochOf(now)
  if (epoch === null) throw new RangeError('The clock is no instant.')
  return dayAt(epoch, settings.calendar.timeZone)
}
