import { type Day, dayAt } from '../calendar/day.js'
import { epochOf } from '../calendar/time.js'
import type { Progress } from '../ports/progress.js'
import type { Issue, IssuePatch, Trackers } from '../ports/tracker.js'
import type { Document } from '../postmortem/model.js'
import { type IssuesAfter, issuesAfter, itemsAfter, newsAfter } from './after.js'
import { type Applied, apply } from './apply/apply.js'
import { reportOf } from './apply/step.js'
import type { RecentComments } from './asked/recent-comments.js'
import type { ChangeReport } from './change.js'
import { followedOf } from './match/adopt.js'
import { isExposed } from './match/held.js'
import { withCompletion } from './plan/complete.js'
import { type Guarded, guard } from './plan/guard.js'
import type { Change } from './plan/plan-change.js'
import { keepRecords, NO_RECORDS, type RecordsKept } from './records/keep-records.js'
import { countsOf, type SyncResult } from './result.js'
import type { Rendering, SyncSettings } from './settings.js'
import { type Survey, survey } from './survey.js'

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
  /** What this run is called, for who wants to undo it. */
  readonly run: string
  readonly permalinkOf: (path: string, line: number) => string
  readonly changedByPush: ReadonlySet<string>
  readonly appeared: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** Items whose issue was deleted, transferred or hidden are filed again. */
  readonly fileAgain: boolean
  readonly recent: RecentComments
  /** So many closings for absence were confirmed by a person; null: none. */
  readonly confirmed: number | null
  /** Told how many changes are written. */
  readonly progress?: Progress
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
  const { settings, rendering, now, commit, run, permalinkOf, changedByPush, appeared, documents, unlike, whole } =
    input
  const { repository: home } = trackers.home
  const unassignable = new Map<string, never>()
  const context = { settings, rendering, home, now, today, commit, run, permalinkOf, unassignable }
  const found = await survey(
    {
      ...{ documents, unlike, whole, context, changedByPush, appeared },
      fileAgain: input.fileAgain,
      recent: input.recent,
    },
    trackers,
  )
  const guarded = guard(found.plan.changes, {
    whole: found.wanted.whole && found.refusal === null,
    limits: settings.limits,
    confirmed: input.confirmed,
    open: found.actual.managed.filter(({ issue }) => issue.state === 'open').length,
    followed: followedOf(found.matching, found.actual.managed),
  })
  const changes = completed(guarded.allowed, found)
  const ended = mayWrite ? await written(changes, found, mayWrite, input) : imagined(changes, found)
  return resultOf(found, guarded, ended, { ...input, mayWrite })
}

/** What the guard stopped keeps its postmortem open: so completeness is judged by what is left. */
function completed(changes: readonly Change[], { wanted, actual, matching, context }: Survey): readonly Change[] {
  const visible = matching.pairs.filter(({ managed }) => !isExposed(managed, wanted))
  const revisions = changes.flatMap((change) => (change.kind === 'create' ? [] : [change]))
  const creations = changes.filter(({ kind }) => kind === 'create')
  const issues = { wanted, matching: { ...matching, pairs: visible }, managed: actual.managed }
  return [...withCompletion(revisions, issues, context), ...creations]
}

type Asked = SyncInput & { readonly mayWrite: (() => Promise<Leave>) | null }

type Ended = Applied & Leave

// A document that only this push adopts would be adopted by no other run: its issues are created, come what may.
async function written(
  changes: readonly Change[],
  { me, context, trackerOf, issues }: Survey,
  mayWrite: () => Promise<Leave>,
  { progress }: SyncInput,
): Promise<Ended> {
  if (changes.length === 0) return { ...NOTHING_WRITTEN, overtaken: false }
  const { overtaken } = await mayWrite()
  const writing = { trackerOf, me, context, issues, ...(progress ? { progress } : {}) }
  if (!overtaken) return { ...(await apply(changes, writing)), overtaken }
  const creations = changes.filter(({ kind }) => kind === 'create')
  const others = changes.filter(({ kind }) => kind !== 'create')
  const applied = await apply(creations, writing)
  const deferred = others.map((change) => reportOf(change, 'deferred', context))
  const notices = [OVERTAKEN, ...applied.notices]
  return { ...applied, reports: [...applied.reports, ...deferred], notices, overtaken }
}

const NOTHING_WRITTEN: Applied = { reports: [], issues: [], notices: [], stopped: null, raced: false }
const OVERTAKEN =
  'The branch has moved on since this commit: only new issues are created, the run for the newer commit does the rest.'

async function resultOf(found: Survey, guarded: Guarded, applied: Ended, asked: Asked): Promise<SyncResult> {
  const { context } = found
  const issueOf = issuesAfter(found, applied.issues)
  const records = await recordsAfter(found, guarded, applied, issueOf, asked)
  const deferred = guarded.deferred.map((change) => reportOf(change, 'deferred', context))
  const changes = [...applied.reports, ...deferred, ...records.reports]
  const items = itemsAfter(found, issueOf)
  const touched = new Set(found.plan.changes.flatMap((change) => (change.kind === 'create' ? [] : [change.managed])))
  const unchanged = found.actual.managed.filter((managed) => !touched.has(managed)).length
  return {
    changes,
    items,
    news: newsAfter(found, issueOf),
    counts: countsOf(changes, items, unchanged, context.today),
    notices: [
      ...found.wanted.notices,
      ...found.plan.notices,
      ...guarded.notices,
      ...applied.notices,
      ...records.notices,
    ],
    overtaken: applied.overtaken || records.overtaken,
    guarded: guarded.guarded || records.guarded,
    me: found.me,
    vault: found.vault,
    refusal: found.refusal ?? applied.stopped ?? records.refusal,
    blind: found.blind,
  }
}

/** Parent issues follow when the issues of the items are as they should be, or as far as they came. */
async function recordsAfter(
  found: Survey,
  { allowed }: Guarded,
  { stopped, overtaken, raced }: Ended,
  after: IssuesAfter,
  { whole, confirmed, fileAgain, mayWrite }: Asked,
): Promise<RecordsKept> {
  const { settings } = found.context
  const isKept = settings.parentIssue && !found.blind && stopped === null && !overtaken && !raced
  if (!isKept) return NO_RECORDS
  const room = Math.max(0, settings.limits.create - allowed.filter(({ kind }) => kind === 'create').length)
  return keepRecords({ found, after, whole: whole && found.wanted.whole, room, confirmed, fileAgain, mayWrite })
}

/** A dry run: every change is planned, and existing issues are looked at as if it had happened. */
function imagined(changes: readonly Change[], { context }: Survey): Ended {
  const reports: readonly ChangeReport[] = changes.map((change) => reportOf(change, 'planned', context))
  const issues = changes.flatMap((change) =>
    change.kind === 'create' ? [] : [patched(change.managed.issue, change.patch)],
  )
  return { reports, issues, notices: [], stopped: null, raced: false, overtaken: false }
}

function patched(issue: Issue, patch: IssuePatch): Issue {
  return { ...issue, ...patch }
}

function todayOf({ now, settings }: SyncInput): Day {
  const epoch = epochOf(now)
  if (epoch === null) throw new RangeError('The clock is no instant.')
  return dayAt(epoch, settings.calendar.timeZone)
}
