import type { Answer, Person } from '../ports/tracker.js'
import type { Document, Postmortem } from '../postmortem/model.js'
import { renderNudge } from '../render/markdown/nudge.js'
import { renderReport } from '../render/markdown/report.js'
import { activityFrom, gatherComments } from '../report/activity.js'
import { applyNudges, plannedNudges, withSteps } from '../report/apply-nudges.js'
import { applyReport, plannedReport } from '../report/apply-report.js'
import { withoutEvidence } from '../report/evidence.js'
import type { ReportDocument, ReportFacts } from '../report/facts.js'
import { damagedReportNotice, type FoundReport, findReport } from '../report/find-report.js'
import { fitReport } from '../report/fit.js'
import { type FactSources, gatherFacts } from '../report/gather-facts.js'
import { issuesInWork } from '../report/in-work.js'
import { reportBlocks } from '../report/index.js'
import { nudgeShortlist, planNudges } from '../report/nudges.js'
import { planReport } from '../report/plan.js'
import type { ReportSettings } from '../report/settings.js'
import type { ChangeReport } from '../sync/change.js'
import { recordNudge } from '../sync/mark/record-nudge.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { todayOf } from './diagnose-record.js'
import type { Reconciled } from './reconcile-record.js'
import { recurrencesIn } from './recurrences.js'
import { REPORT_LABEL, reportSettings } from './settings.js'
import { UserError } from './user-error.js'

/** What a follow-up found, and what it did about it. */
export interface FollowedUp {
  readonly facts: ReportFacts
  readonly changes: readonly ChangeReport[]
  readonly notices: readonly string[]
  readonly reportUrl: string | null
}

export interface FollowUpRequest {
  readonly now: string
  /** False: only the facts. */
  readonly post: boolean
  readonly dryRun: boolean
}

/** Reminds owners and keeps the report; what it says is what is true after the reminders. */
export async function followUp(reconciled: Reconciled, request: FollowUpRequest): Promise<FollowedUp> {
  const { config } = reconciled.loaded
  const { blind, refusal } = reconciled.result
  if (blind && refusal !== null) throw new UserError(refusal.message, refusal.hint)
  const settings = reportSettings(config)
  const listed = known(await reconciled.connection.tracker.list(REPORT_LABEL))
  const us = known(await reconciled.connection.tracker.identity())
  const ourIds = new Set([us.id, ...config.trust.identities])
  const existing = findReport(listed, REPORT_LABEL, ourIds)
  const nudged = request.post
    ? await nudge(reconciled, settings, ourIds, request)
    : { changes: [], items: reconciled.result.items, notices: [] }
  const { items } = nudged
  const recurrences = await recurrencesIn(reportedOf(reconciled), items, config)
  const gathered = factsOf(reconciled, settings, existing, { now: request.now, items, recurrences })
  const { tracker, host } = reconciled.connection
  const bare = await withoutEvidence(gathered.finished, { tracker, ourIds, mergedSince: host.mergedSince })
  const facts = { ...gathered, withoutEvidence: bare }
  const published = request.post
    ? await publish(reconciled, settings, existing, facts, { us, ourIds, dryRun: request.dryRun })
    : NOTHING
  return {
    facts,
    changes: [...nudged.changes, ...published.changes],
    notices: [...nudged.notices, ...(existing.kind === 'damaged' ? [damagedReportNotice(existing.issue)] : [])],
    reportUrl: published.url ?? (existing.kind === 'none' ? null : existing.issue.url),
  }
}

interface Nudged {
  readonly changes: readonly ChangeReport[]
  readonly items: readonly TrackedItem[]
  readonly notices: readonly string[]
}

async function nudge(
  { connection, loaded, result }: Reconciled,
  settings: ReportSettings,
  ourIds: ReadonlySet<number>,
  { now, dryRun }: FollowUpRequest,
): Promise<Nudged> {
  const { tracker, trackerOf, host } = connection
  const today = todayOf(loaded.config, now)
  const { items } = result
  const shortlist = nudgeShortlist(items, today, settings)
  if (shortlist.length === 0) return { changes: [], items, notices: [] }
  const comments = await gatherComments(trackerOf, shortlist)
  const pullRequests = await host.openPullRequests()
  if (!pullRequests.ok) {
    const notice = `Nobody was reminded, because it cannot be seen who is at work on what: ${pullRequests.refusal.message} ${pullRequests.refusal.hint}`
    return { changes: [], items, notices: [notice] }
  }
  const inWork = issuesInWork(pullRequests.value, tracker.repository)
  const { nudges } = planNudges(items, today, settings, activityFrom(comments, inWork, today, settings))
  if (dryRun) return { changes: plannedNudges(nudges), items, notices: [] }
  const applied = await applyNudges(nudges, { trackerOf, ourIds, comments, render: renderNudge, record: recordNudge })
  return { changes: applied.outcomes, items: withSteps(items, applied.recorded), notices: [] }
}

function factsOf(
  reconciled: Reconciled,
  settings: ReportSettings,
  existing: FoundReport,
  { now, items, recurrences }: Pick<FactSources, 'now' | 'items' | 'recurrences'>,
): ReportFacts {
  const { loaded, result, unreadable, reported } = reconciled
  const isReported = (path: string) => reported?.has(path) ?? true
  return gatherFacts({
    items: items.filter((item) => isReported(item.postmortem.path)),
    documents: reportedOf(reconciled).flatMap((document) => (document.readable ? [reportDocument(document)] : [])),
    recurrences: recurrences ?? [],
    previous: existing.kind === 'found' ? existing.state : null,
    now,
    today: todayOf(loaded.config, now),
    settings,
    notices: [...unreadable, ...result.notices],
  })
}

function reportedOf({ reading, reported }: Reconciled): readonly Document[] {
  return reading.documents.filter(({ path }) => reported?.has(path) ?? true)
}

interface Published {
  readonly changes: readonly ChangeReport[]
  readonly url: string | null
}

const NOTHING: Published = { changes: [], url: null }

async function publish(
  { connection }: Reconciled,
  settings: ReportSettings,
  existing: FoundReport,
  facts: ReportFacts,
  { ourIds, dryRun }: { readonly us: Person; readonly ourIds: ReadonlySet<number>; readonly dryRun: boolean },
): Promise<Published> {
  const text = fitReport(reportBlocks(facts), renderReport)
  const changes = planReport({ facts, existing, settings, rendered: { body: text, comment: text } })
  if (dryRun) return { changes: plannedReport(changes, existing), url: null }
  const { outcomes, issue } = await applyReport(changes, existing, connection.tracker, ourIds)
  return { changes: outcomes, url: issue?.url ?? null }
}

function reportDocument(document: Postmortem): ReportDocument {
  const { id, title, path, status, severity, date, written, confidential } = document
  return {
    id: id.value,
    title: title?.value ?? id.value,
    path,
    status: status?.value ?? 'review',
    severity: severity?.value ?? null,
    date: date?.value ?? null,
    written: written?.value ?? null,
    confidential,
  }
}

/** A follow-up that cannot see its report, or does not know itself, says nothing: it might say it twice. */
function known<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw new UserError(answer.refusal.message, answer.refusal.hint)
}
