import { renderNudge } from '../render/markdown/nudge.js'
import { activityFrom, gatherComments } from '../report/activity.js'
import { applyNudges, plannedNudges, recordSteps, withSteps } from '../report/apply-nudges.js'
import { type Ledger, noted, withLedger } from '../report/ledger.js'
import { nudgeShortlist, planNudges } from '../report/nudges.js'
import { saidToday } from '../report/said-today.js'
import type { ReportSettings } from '../report/settings.js'
import type { ChangeReport } from '../sync/change.js'
import { recordNudge } from '../sync/mark/record-nudge.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { todayOf } from './diagnose-record.js'
import { withoutThoseWhoLeft } from './former-owners.js'
import type { Reconciled } from './reconcile-record.js'
import type { WorkInProgress } from './work-in-progress.js'

export interface RemindRequest {
  readonly now: string
  readonly dryRun: boolean
  readonly settings: ReportSettings
  readonly ourIds: ReadonlySet<number>
  /** What the report remembers; null: there is none to remember anything, so the issues do. */
  readonly ledger: Ledger | null
  readonly inWork: WorkInProgress
}

export interface Reminded {
  readonly changes: readonly ChangeReport[]
  /** With the steps that are on record. */
  readonly items: readonly TrackedItem[]
  /** For the report to keep. */
  readonly ledger: Ledger
  readonly notices: readonly string[]
}

/** Reminds owners, and asks whom the configuration names to decide. */
export async function remind(
  { connection, loaded, result, recent }: Reconciled,
  request: RemindRequest,
): Promise<Reminded> {
  const { settings, ourIds, now, dryRun } = request
  const { trackerOf } = connection
  const today = todayOf(loaded.config, now)
  const known = request.ledger ?? new Map()
  const present = await withoutThoseWhoLeft(withLedger(result.items, known), trackerOf)
  const { items: all, notices } = present
  const nobody = { changes: [], items: all, ledger: noted(all, [], known).ledger, notices }
  const wished = nudgeShortlist(all, today, settings)
  if (wished.length === 0) return nobody
  const isShut = wished.some(({ isInVault }) => isInVault) && (await result.vault()).isShut
  const heard = isShut ? all.filter(({ isInVault }) => !isInVault) : all
  const inWork = await request.inWork()
  if (!inWork.ok) {
    const notice = `Nobody was reminded, because it cannot be seen who is at work on what: ${inWork.refusal.message} ${inWork.refusal.hint}`
    return { ...nobody, notices: [...notices, notice] }
  }
  const shortlist = isShut ? nudgeShortlist(heard, today, settings) : wished
  const comments = await gatherComments(trackerOf, recent, shortlist)
  const near = inTheSamePlaces(heard, shortlist)
  const sources = { comments: await gatherComments(trackerOf, recent, near), ourIds, today, settings }
  const activityOf = activityFrom(comments, inWork.value, today, settings)
  const { nudges } = planNudges(heard, today, settings, activityOf, saidToday(near, sources))
  if (dryRun) return { ...nobody, changes: plannedNudges(nudges) }
  const tools = { trackerOf, ourIds, comments, render: renderNudge, record: recordNudge }
  const { outcomes, sent } = await applyNudges(nudges, tools)
  const { ledger, apart } = noted(all, sent, known)
  const failed = await recordSteps(request.ledger === null ? sent : apart, tools)
  return { changes: [...outcomes, ...failed], items: withSteps(all, sent), ledger, notices }
}

/** Those in repositories whose comments are read anyway: what was said there costs no further question. */
function inTheSamePlaces(items: readonly TrackedItem[], others: readonly TrackedItem[]): readonly TrackedItem[] {
  const places = new Set(others.map(({ issue }) => issue?.repository))
  return items.filter(({ issue }) => issue !== null && places.has(issue.repository))
}
