import type { Messenger } from '../ports/messenger.js'
import { renderReportCsv } from '../render/csv/report.js'
import { printJson } from '../render/json/print-json.js'
import { renderReport } from '../render/markdown/report.js'
import { renderReportText } from '../render/terminal/report.js'
import { renderSyncText } from '../render/terminal/sync.js'
import { pageBlocks, reportBlocks } from '../report/index.js'
import { reportJson } from '../report/report-json.js'
import { type FollowedUp, followUp } from './follow-up.js'
import { reconcileRecord } from './reconcile-record.js'
import { reportDocuments } from './report-documents.js'
import { type ExitCode, type Outputs, type Run, worst } from './run.js'
import { type Shard, shardNotice } from './shard.js'
import { exitOf, type SyncRequest, syncRun, writtenBack } from './sync.js'
import { UserError } from './user-error.js'
import { runOf, type World } from './world.js'

export interface ReportRequest {
  readonly configPath: string | null
  readonly commit: string | null
  readonly narrow: readonly string[] | null
  /** Absent: all of the record. */
  readonly shard?: Shard | null
  readonly post: boolean
  readonly dryRun: boolean
  readonly format: string
  readonly color: boolean
}

/** The report on its own: issues are looked at as they would be after a sync, and none of them is changed. */
export async function runReport(world: World, request: ReportRequest): Promise<Run> {
  const messenger = request.post ? messengerOf(world) : null
  const reconciled = await reconcileRecord(world, {
    ...request,
    dryRun: true,
    confirm: null,
    fileAgain: false,
    since: null,
    push: null,
    branch: null,
  })
  const documents = await reportDocuments(world, reconciled)
  const followed = await followUp(reconciled, { ...request, now: world.now, documents, messenger })
  const synced = worst(exitOf({ ...reconciled.result, guarded: false }), reconciled.unreadable.length > 0 ? 1 : 0)
  const run = await reportRun(followed, request, synced)
  return { ...run, notices: [...partNotice(reconciled.shard), ...reconciled.notices, ...run.notices] }
}

/** The contract of what is gone: only a run over the whole record can show it. */
function partNotice(shard: Shard | null): readonly string[] {
  const notice = shardNotice(shard)
  return notice.length === 0 ? [] : [...notice, 'A part closes nothing for absence.']
}

/** What a schedule does: sync, then reminders and, once a period, the report, also when the sync failed. */
export async function runFollowUp(world: World, request: SyncRequest): Promise<Run> {
  const messenger = messengerOf(world)
  const reconciled = await reconcileRecord(world, request)
  const back = await writtenBack(world, reconciled, request)
  const synced = syncRun(reconciled, back, { ...request, run: runOf(world) })
  const documents = await reportDocuments(world, reconciled)
  const { now } = world
  const { dryRun } = request
  const followed = await followUp(reconciled, { now, documents, post: true, dryRun, messenger }).catch(userErrorOf)
  if (followed instanceof UserError) {
    return { ...synced, exit: 2, notices: [...synced.notices, `${followed.message} ${followed.hint}`] }
  }
  const reported = await reportRun(followed, { ...request, post: true }, 0)
  return {
    ...synced,
    exit: worst(synced.exit, reported.exit),
    result: `${synced.result}\n${reported.result}`,
    notices: [...synced.notices, ...followed.notices],
    summary: [synced.summary, reported.summary].filter((part) => part !== null).join('\n\n'),
    outputs: { ...synced.outputs, ...reported.outputs, ...withFollowUp(synced.outputs, followed) },
  }
}

/** Before anything is done: an address that cannot be used is a mistake in the set-up. */
function messengerOf(world: World): Messenger | null {
  return world.messenger?.() ?? null
}

/** Reminders and the report that failed, or wait for the next run, count as what the sync left. */
function withFollowUp({ failed = 0, deferred = 0 }: Outputs, { changes }: FollowedUp): Outputs {
  return { failed: failed + count(changes, 'failed', 'unknown'), deferred: deferred + count(changes, 'deferred') }
}

function count(changes: FollowedUp['changes'], ...outcomes: readonly string[]): number {
  return changes.filter(({ outcome }) => outcomes.includes(outcome)).length
}

/** What the sync did is told in any case. */
function userErrorOf(error: unknown): UserError {
  if (error instanceof UserError) return error
  throw error
}

async function reportRun(
  followed: FollowedUp,
  request: Pick<ReportRequest, 'format' | 'color' | 'post' | 'dryRun'>,
  synced: ExitCode,
): Promise<Run> {
  const { facts, changes, notices, reportUrl, origin } = followed
  const failed = changes.some(
    ({ outcome, refusal }) => outcome === 'failed' || outcome === 'unknown' || refusal?.kind === 'limited',
  )
  return {
    exit: worst(synced, failed ? 2 : 0),
    result: await formatted(followed, request),
    notices,
    summary: renderReport(reportBlocks(facts)),
    json: reportJson(facts, origin),
    check: null,
    outputs: {
      open: facts.open.length,
      overdue: facts.overdue.length,
      ...(reportUrl === null ? {} : { 'report-url': reportUrl }),
    },
  }
}

async function formatted(
  followed: FollowedUp,
  { format, color, post, dryRun }: Pick<ReportRequest, 'format' | 'color' | 'post' | 'dryRun'>,
): Promise<string> {
  const { facts, origin } = followed
  if (format === 'json') return printJson(reportJson(facts, origin))
  if (format === 'markdown') return renderReport(reportBlocks(facts))
  if (format === 'html') {
    const { renderReportPage } = await import('../render/html/report.js')
    return renderReportPage(pageBlocks(facts))
  }
  if (format === 'csv') return renderReportCsv(facts)
  const report = renderReportText(reportBlocks(facts), { color })
  return post ? `${report}\n${renderPublished(followed, color, dryRun)}` : report
}

function renderPublished({ changes, facts }: FollowedUp, color: boolean, dryRun: boolean): string {
  if (changes.length === 0) return 'Nobody has to be reminded, and the report says it already.\n'
  const counts = {
    created: 0,
    updated: count(changes, 'done', 'planned'),
    closed: 0,
    reopened: 0,
    unchanged: 0,
    deferred: count(changes, 'deferred'),
    failed: count(changes, 'failed', 'unknown'),
    open: facts.open.length,
    overdue: facts.overdue.length,
  }
  return renderSyncText(changes, counts, { color, dryRun })
}
