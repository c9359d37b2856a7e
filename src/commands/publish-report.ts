import type { Messenger } from '../ports/messenger.js'
import { renderReport } from '../render/markdown/report.js'
import { applyReport, plannedReport } from '../report/apply-report.js'
import type { ReportFacts } from '../report/facts.js'
import type { FoundReport } from '../report/find-report.js'
import { fitReport } from '../report/fit.js'
import { reportBlocks } from '../report/index.js'
import { messageTurn, remembering } from '../report/message-due.js'
import { forComment, planReport } from '../report/plan.js'
import type { ReportSettings } from '../report/settings.js'
import { splitReport } from '../report/split.js'
import type { ChangeReport } from '../sync/change.js'
import { mayTellDetails } from './may-tell-details.js'
import { lostNotice, plannedPost, postReport, weeklyMessage } from './post-report.js'
import type { Reconciled } from './reconcile-record.js'

/** What became of the report. */
export interface Published {
  readonly changes: readonly ChangeReport[]
  readonly notices: readonly string[]
  readonly url: string | null
}

export const NOTHING_PUBLISHED: Published = { changes: [], notices: [], url: null }

export interface PublishRequest {
  readonly dryRun: boolean
  readonly messenger: Messenger | null
  readonly ourIds: ReadonlySet<number>
}

/** Writes the description and, once a period, the comment; says it in Slack where somebody listens there. */
export async function publishReport(
  { connection: { tracker }, loaded }: Reconciled,
  settings: ReportSettings,
  existing: FoundReport,
  facts: ReportFacts,
  { ourIds, dryRun, messenger }: PublishRequest,
): Promise<Published> {
  const said = forComment(facts, existing)
  const rendered = {
    body: fitReport(reportBlocks(facts), renderReport),
    comments: splitReport(reportBlocks(said), renderReport),
  }
  const planned = planReport({ facts, existing, settings, rendered })
  const { week } = facts.period
  const turn = settings.report === 'weekly' && messenger !== null ? messageTurn(week, existing, planned) : 'none'
  if (dryRun) {
    const post = turn === 'due' && messenger !== null ? [plannedPost(messenger, week)] : []
    return { ...NOTHING_PUBLISHED, changes: [...plannedReport(planned, existing), ...post] }
  }
  if (messenger === null || turn !== 'due') {
    const isOpen = messenger !== null && turn === 'broken-off'
    const settled = { slack: week, sending: '' }
    const changes = isOpen ? remembering(planned, existing, settled, `the message of ${week} is settled`) : planned
    const { outcomes, issue } = await applyReport(changes, existing, tracker, ourIds)
    return { changes: outcomes, notices: isOpen ? [lostNotice(messenger, week)] : [], url: issue?.url ?? null }
  }
  // Asked before, so that as little as possible lies between the word that it is sent and its sending.
  const details = await mayTellDetails(loaded.config, tracker)
  const changes = remembering(planned, existing, { sending: week }, `the message of ${week} is about to be sent`)
  const applied = await applyReport(changes, existing, tracker, ourIds)
  const compose = (report: string | null) => weeklyMessage(said, details, report)
  const posted = await postReport({ messenger, week, existing, changes, applied, tracker, compose })
  return {
    changes: [...applied.outcomes, ...posted.changes],
    notices: posted.notices,
    url: applied.issue?.url ?? null,
  }
}
