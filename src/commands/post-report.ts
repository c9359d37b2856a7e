import type { Message, Messenger } from '../ports/messenger.js'
import type { Tracker } from '../ports/tracker.js'
import { renderSlackReport } from '../render/slack/report.js'
import type { AppliedReport } from '../report/apply-report.js'
import type { ReportFacts } from '../report/facts.js'
import type { FoundReport } from '../report/find-report.js'
import { messageSections } from '../report/index.js'
import { asOutcome } from '../report/outcome.js'
import type { ReportChange } from '../report/plan.js'
import { withMessage } from '../report/state.js'
import { titlesOnly } from '../report/titles-only.js'
import type { ChangeReport } from '../sync/change.js'

export interface Posted {
  readonly changes: readonly ChangeReport[]
  readonly notices: readonly string[]
}

/** The weekly report as a message. */
export function weeklyMessage(facts: ReportFacts, details: boolean, report: string | null): Message {
  return renderSlackReport(messageSections(details ? facts : titlesOnly(facts)), report)
}

/** What dry runs show. */
export function plannedPost(messenger: Messenger, week: string): ChangeReport {
  return { ...said(messenger, week), outcome: 'planned', refusal: null }
}

export interface PostRequest {
  readonly messenger: Messenger
  readonly week: string
  readonly existing: FoundReport
  readonly changes: readonly ReportChange[]
  readonly applied: AppliedReport
  readonly tracker: Tracker
  readonly compose: (report: string | null) => Message
}

/**
 * Posts the week's message, after the report issue was told that it is sent, and has it remember how that went. One that
 * Slack refused is for the next run; one whose answer was lost counts as sent, since it may have arrived.
 */
export async function postReport(request: PostRequest): Promise<Posted> {
  const { messenger, week, applied } = request
  if (applied.outcomes.some(({ outcome }) => outcome !== 'done')) return { changes: [], notices: [] }
  const answer = await messenger.post(request.compose(applied.issue?.url ?? null))
  const post: ChangeReport = { ...said(messenger, week), ...asOutcome(answer) }
  const isLost = post.outcome === 'unknown'
  const isSent = answer.ok || isLost
  const left = await remember(request, { sending: '', ...(isSent ? { slack: week } : {}) })
  return { changes: [post, ...left], notices: isLost ? [lostNotice(messenger, week)] : [] }
}

/** Nothing is said of a week that is remembered: it is no change that people see. */
async function remember(
  { week, existing, changes, applied, tracker }: PostRequest,
  message: Parameters<typeof withMessage>[1],
): Promise<readonly ChangeReport[]> {
  const body = withMessage(lastBody(changes, existing), message)
  if (body === null || applied.issue === null) return []
  const answer = await tracker.update(applied.issue.number, { body })
  if (answer.ok) return []
  const because = `what became of the message of ${week} is recorded: else the next run takes it for sent`
  return [{ kind: 'update', key: 'report', title: 'report', issue: applied.issue, because, ...asOutcome(answer) }]
}

/** What stands on the report's page after the changes. */
function lastBody(changes: readonly ReportChange[], existing: FoundReport): string {
  const bodies = changes.flatMap((change) => {
    if (change.kind === 'comment') return []
    return [change.kind === 'create' ? change.draft.body : change.body]
  })
  return bodies.at(-1) ?? (existing.kind === 'none' ? '' : existing.issue.body)
}

function said({ host }: Messenger, week: string): Omit<ChangeReport, 'outcome' | 'refusal'> {
  return {
    kind: 'comment',
    key: 'slack',
    title: `Slack, ${host}`,
    issue: null,
    because: `the report of ${week} is due`,
  }
}

export function lostNotice({ host }: Messenger, week: string): string {
  return `It is not known whether ${host} got the report of ${week}: look there. It is not sent again.`
}
