import type { Answer, Comment, Issue, IssueDraft, Refusal, Tracker } from '../ports/tracker.js'
import type { ChangeReport } from '../sync/change.js'
import type { IssueRef } from '../sync/tracked-item.js'
import { ensureReportLabel } from './ensure-report-label.js'
import type { FoundReport } from './find-report.js'
import { asOutcome, isOurs } from './outcome.js'
import type { ReportChange } from './plan.js'

export interface AppliedReport {
  readonly outcomes: readonly ChangeReport[]
  /** The report's page; null when there is none. */
  readonly issue: IssueRef | null
}

/** Publishes a report. What builds on a write that did not succeed waits for the next run. */
export async function applyReport(
  changes: readonly ReportChange[],
  existing: FoundReport,
  tracker: Tracker,
  ourIds: ReadonlySet<number>,
): Promise<AppliedReport> {
  let issue: Omit<IssueRef, 'shown'> | null = existing.kind === 'none' ? null : existing.issue
  let broken = false
  const readComments = once(tracker)
  const outcomes: ChangeReport[] = []
  for (const change of changes) {
    const said = { kind: change.kind, key: 'report', title: titleOf(change, existing), because: change.because }
    if (broken) {
      outcomes.push({ ...said, issue: refOf(issue), outcome: 'deferred', refusal: null })
      continue
    }
    const answer = await write(change, issue, { tracker, ourIds, readComments })
    if (answer.ok && answer.value) issue = answer.value
    broken = !answer.ok
    outcomes.push({ ...said, issue: refOf(issue), ...asOutcome(answer) })
  }
  return { outcomes, issue: refOf(issue) }
}

/** What dry runs show. */
export function plannedReport(changes: readonly ReportChange[], existing: FoundReport): readonly ChangeReport[] {
  const issue = refOf(existing.kind === 'none' ? null : existing.issue)
  return changes.map((change) => ({
    kind: change.kind,
    key: 'report',
    title: titleOf(change, existing),
    issue,
    because: change.because,
    outcome: 'planned',
    refusal: null,
  }))
}

function titleOf(change: ReportChange, existing: FoundReport): string {
  if (change.kind === 'create') return change.draft.title
  return existing.kind === 'none' ? 'report' : existing.issue.title
}

interface Tools {
  readonly tracker: Tracker
  readonly ourIds: ReadonlySet<number>
  readonly readComments: (number: number) => Promise<Answer<readonly Comment[]>>
}

async function write(
  change: ReportChange,
  issue: Pick<IssueRef, 'number'> | null,
  tools: Tools,
): Promise<Answer<Issue | null>> {
  const { tracker } = tools
  if (change.kind === 'create') return create(change.draft, tracker)
  if (issue === null) return { ok: false, refusal: NO_ISSUE }
  if (change.kind === 'update') return tracker.update(issue.number, { body: change.body })
  const answer = await comment(change, issue.number, tools)
  return answer.ok ? { ok: true, value: null } : answer
}

async function create(draft: IssueDraft, tracker: Tracker): Promise<Answer<Issue>> {
  for (const label of draft.labels) {
    const ready = await ensureReportLabel(label, tracker)
    if (!ready.ok) return ready
  }
  return tracker.create(draft)
}

/** A run that broke off after the comment, or after a part of it, left its mark there: then it is not said again. */
async function comment(
  { mark, body }: Extract<ReportChange, { readonly kind: 'comment' }>,
  number: number,
  { tracker, ourIds, readComments }: Tools,
): Promise<Answer<unknown>> {
  const comments = await readComments(number)
  if (!comments.ok) return comments
  const isThere = comments.value.some((one) => isOurs(one, ourIds) && one.body.includes(mark))
  return isThere ? { ok: true, value: null } : tracker.comment(number, body)
}

/** All parts look at what was there before the first of them. */
function once(tracker: Tracker): Tools['readComments'] {
  let read: Promise<Answer<readonly Comment[]>> | null = null
  return (number) => {
    read ??= tracker.comments(number)
    return read
  }
}

const NO_ISSUE: Refusal = {
  kind: 'missing',
  message: 'There is no report issue to write to.',
  hint: 'Run again: the report issue is created first.',
}

/** The report stands in the repository of the documents. */
function refOf(issue: Omit<IssueRef, 'shown'> | null): IssueRef | null {
  return issue && { repository: issue.repository, number: issue.number, url: issue.url, shown: `#${issue.number}` }
}
