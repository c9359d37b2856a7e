import type { Day } from '../calendar/day.js'
import type { Messenger } from '../ports/messenger.js'
import type { Answer } from '../ports/tracker.js'
import type { Document } from '../postmortem/model.js'
import { returnsOf } from '../report/came-back.js'
import { withoutEvidence } from '../report/evidence.js'
import type { ReportDocument, ReportFacts } from '../report/facts.js'
import { damagedReportNotice, type FoundReport, findReport } from '../report/find-report.js'
import { gatherFacts } from '../report/gather-facts.js'
import { heartbeatOf } from '../report/heartbeat.js'
import type { InWork } from '../report/in-work.js'
import { isOverdue } from '../report/item-state.js'
import { type Ledger, ledgerLine, readLedger, withLedger } from '../report/ledger.js'
import type { MissingRecord } from '../report/missing.js'
import type { Recurrence } from '../report/recurrence.js'
import type { ReportOrigin } from '../report/report-json.js'
import type { ReportSettings } from '../report/settings.js'
import type { ChangeReport } from '../sync/change.js'
import { checkIn } from './check-in.js'
import { todayOf } from './diagnose-record.js'
import { missingPostmortems } from './missing-postmortems.js'
import { ourReminders } from './our-reminders.js'
import { NOTHING_PUBLISHED, publishReport } from './publish-report.js'
import type { Reconciled } from './reconcile-record.js'
import { recurrencesIn } from './recurrences.js'
import { type Reminded, remind } from './remind.js'
import { REPORT_LABEL, reportSettings } from './settings.js'
import { UserError } from './user-error.js'
import { workInProgress } from './work-in-progress.js'

/** What a follow-up found, and what it did about it. */
export interface FollowedUp {
  readonly facts: ReportFacts
  readonly changes: readonly ChangeReport[]
  readonly notices: readonly string[]
  readonly reportUrl: string | null
  readonly origin: ReportOrigin
}

export interface FollowUpRequest {
  readonly now: string
  /** What `reportDocuments` read. */
  readonly documents: readonly ReportDocument[]
  /** False: only the facts. */
  readonly post: boolean
  readonly dryRun: boolean
  /** Who else is told of the weekly report; null: nobody. */
  readonly messenger: Messenger | null
}

/** Reminds owners and keeps the report; what it says is what is true after the reminders. */
export async function followUp(reconciled: Reconciled, request: FollowUpRequest): Promise<FollowedUp> {
  const { config } = reconciled.loaded
  const { blind, refusal } = reconciled.result
  if (blind && refusal !== null) throw new UserError(refusal.message, refusal.hint)
  const settings = reportSettings(config)
  const listed = known(await reconciled.connection.tracker.list(REPORT_LABEL))
  const us = reconciled.result.me ?? known(await reconciled.connection.tracker.identity())
  const ourIds = new Set([us.id, ...config.trust.identities])
  const existing = findReport(listed, REPORT_LABEL, ourIds)
  const kept = keptBy(existing, settings)
  const inWork = workInProgress(reconciled.connection)
  const nudged = request.post
    ? await remind(reconciled, { ...request, settings, ourIds, ledger: kept, inWork })
    : {
        changes: [],
        items: withLedger(reconciled.result.items, kept ?? new Map()),
        ledger: kept ?? new Map(),
        notices: [],
      }
  const recurrences = await recurrencesIn(reportedOf(reconciled), nudged.items, config)
  const today = todayOf(config, request.now)
  const missing = await missingPostmortems(reconciled, existing, today)
  const isAnyLate = nudged.items.some((item) => isOverdue(item, today))
  const work = isAnyLate ? await inWork() : null
  const sources = { ourIds, today, settings, now: request.now }
  const reminded = await ourReminders(reconciled, nudged.items, sources)
  const told = { ...nudged, reminded, recurrences, missing: missing.records, inWork: work?.ok ? work.value : new Map() }
  const gathered = factsOf(reconciled, settings, existing, { ...request, ...told })
  const { tracker, host } = reconciled.connection
  const bare = await withoutEvidence(gathered.finished, { tracker, ourIds, traces: host.traces })
  const { checkIns, open } = gathered
  const looked = request.post
    ? await checkIn(reconciled, { checkIns, open, today, ourIds, dryRun: request.dryRun })
    : { changes: [], left: checkIns }
  const facts = { ...gathered, withoutEvidence: bare.items, checkIns: looked.left }
  const published = request.post
    ? await publishReport(reconciled, settings, existing, facts, { ...request, ourIds })
    : NOTHING_PUBLISHED
  return {
    facts,
    changes: [...nudged.changes, ...looked.changes, ...published.changes],
    notices: [
      ...nudged.notices,
      ...bare.notices,
      ...missing.notices,
      ...published.notices,
      ...(existing.kind === 'damaged' ? [damagedReportNotice(existing.issue)] : []),
    ],
    reportUrl: published.url ?? (existing.kind === 'none' ? null : existing.issue.url),
    origin: originOf(reconciled, settings, existing, facts),
  }
}

function originOf(
  { connection, result, shard }: Reconciled,
  settings: ReportSettings,
  existing: FoundReport,
  { today }: ReportFacts,
): ReportOrigin {
  const { last = null, missed = 0 } = heartbeatOf(existing, result.items, today, settings) ?? {}
  const repository = connection.page.split('/').slice(-2).join('/')
  return { repository, reports: { kept: settings.report, last, missed }, shard }
}

type Told = Pick<Reminded, 'items' | 'ledger'> & {
  readonly recurrences: readonly Recurrence[]
  readonly missing: readonly MissingRecord[]
  readonly inWork: InWork
  readonly reminded: ReadonlyMap<string, Day>
}

function factsOf(
  reconciled: Reconciled,
  settings: ReportSettings,
  existing: FoundReport,
  { now, documents, items, ledger, recurrences, missing, inWork, reminded }: FollowUpRequest & Told,
): ReportFacts {
  const { loaded, result, unreadable, reported } = reconciled
  const isReported = (path: string) => reported?.has(path) ?? true
  return gatherFacts({
    items: items.filter((item) => isReported(item.postmortem.path)),
    documents: documents.filter(({ path }) => isReported(path)),
    returns: returnsOf(documents),
    ledger: ledgerLine(ledger),
    recurrences,
    missing,
    inWork,
    reminded,
    previous: existing.kind === 'found' ? existing.state : null,
    now,
    today: todayOf(loaded.config, now),
    settings,
    notices: [...unreadable, ...result.notices],
  })
}

/** Groups are of documents of all parts, so the first part names them. */
function reportedOf({ reading, reported, shard }: Reconciled): readonly Document[] {
  if (shard !== null) return shard.part === 1 ? reading.documents : []
  return reading.documents.filter(({ path }) => reported?.has(path) ?? true)
}

/** What the report remembers of what was sent; null where no report is kept: then the issues remember it. */
function keptBy(existing: FoundReport, { report }: ReportSettings): Ledger | null {
  if (report === 'off' || existing.kind === 'damaged') return null
  return existing.kind === 'found' ? readLedger(existing.issue.body) : new Map()
}

/** A follow-up that cannot see its report, or does not know itself, says nothing: it might say it twice. */
function known<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw new UserError(answer.refusal.message, answer.refusal.hint)
}
