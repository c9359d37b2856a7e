import type { ChangeReport } from '../../sync/change.js'
import type { SyncCounts } from '../../sync/result.js'

/** The JSON result of `sync`. What needed no change is counted, not listed. */
export function syncJson(changes: readonly ChangeReport[], counts: SyncCounts) {
  const { created, updated, closed, reopened, unchanged, deferred, failed, open, overdue } = counts
  return {
    version: 1,
    changes: changes.map(changeJson),
    counts: { created, updated, closed, reopened, unchanged, deferred, failed, open, overdue },
  }
}

function changeJson({ kind, key, title, issue, because, outcome, refusal }: ChangeReport) {
  return {
    kind,
    key,
    title,
    issue: issue && { repository: issue.repository, number: issue.number, url: issue.url },
    because,
    outcome,
    error: refusal && { kind: refusal.kind, message: refusal.message, hint: refusal.hint },
  }
}
