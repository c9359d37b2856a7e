import type { Messenger } from '../ports/messenger.js'
import { renderReport } from '../render/markdown/report.js'
import { applyReport, plannedReport } from '../report/apply-report.js'
import type { ReportFacts } from '../report/facts.js'
import type { FoundReport } from '../report/find-report.js'
import { fitReport } from '../report/fit.js'
import { reportBlocks } from '../report/index.js'
import { isMessageDue } from '../report/message-due.js'
import { forComment, planReport } from '../report/plan.js'
import type { ReportSettings } from '../report/settings.js'
import { splitReport } from '../report/split.js'
import type { ChangeReport } from '../sync/change.js'
import { mayTellDetails } from './may-tell-details.js'
import { plannedPost, postReport, weeklyMessage } from './post-report.js'
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
  const changes = planReport({ facts, existing, settings, rendered })
  const { week } = facts.period
  const isTold = settings.report === 'weekly' && isMessageDue(week, existing, changes)
  if (dryRun) {
    const post = isTold && messenger !== null ? [plannedPost(messenger, week)] : []
    return { ...NOTHING_PUBLISHED, changes: [...plannedReport(changes, existing), ...post] }
  }
  const applied = await applyReport(changes, existing, tracker, ourIds)
  const compose = async (report: string | null) =>
    weeklyMessage(said, await mayTellDetails(loaded.config, tracker), report)
  const posted =
    isTold && messenger !== null
      ? await postReport({ messenger, week, existing, changes, applied, tracker, compose })
      : NOTHING_PUBLISHED
  return {
    changes: [...applied.outcomes, ...posted.changes],
    notices: posted.notices,
    url: applied.issue?.url ?? null,
  }
}
