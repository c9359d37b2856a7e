import type { Issue, IssuePatch, Refusal } from '../../ports/tracker.js'
import type { ChangeReport } from '../change.js'
import { shownPlace } from '../want/references.js'
import type { RecordWriting } from './record-writing.js'
import { outcomeOf } from './report-record.js'

export interface Written {
  readonly outcome: ChangeReport['outcome']
  readonly refusal: Refusal | null
  readonly notices: readonly string[]
}

/** Writes what was planned from an issue, unless somebody was faster: GitHub has no conditional write. */
export async function writeRecord(
  issue: Issue,
  patch: IssuePatch,
  { trackerOf, context }: Pick<RecordWriting, 'trackerOf' | 'context'>,
): Promise<Written> {
  const tracker = trackerOf(issue.repository)
  const fresh = await tracker.read(issue.number)
  if (!fresh.ok) return { outcome: outcomeOf(fresh.refusal, false), refusal: fresh.refusal, notices: [] }
  if (!isSameIssue(fresh.value, issue)) {
    const notice = `${shownPlace(issue, context.home)} changed while this run was at work: it is left to the next run.`
    return { outcome: 'deferred', refusal: null, notices: [notice] }
  }
  const answer = await tracker.update(issue.number, patch)
  if (answer.ok) return { outcome: 'done', refusal: null, notices: [] }
  return { outcome: outcomeOf(answer.refusal), refusal: answer.refusal, notices: [] }
}

function isSameIssue(a: Issue, b: Issue): boolean {
  return a.title === b.title && a.body === b.body && a.state === b.state
}
