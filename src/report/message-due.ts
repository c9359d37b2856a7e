import type { FoundReport } from './find-report.js'
import type { ReportChange } from './plan.js'
import { type ReportState, withMessage } from './state.js'

/** `broken-off`: an earlier run ended when it was about to send the week's message, and perhaps after that. */
export type MessageTurn = 'none' | 'due' | 'broken-off'

/** Whether the week's message is still to be sent: once a week, and only where the week has its comment. */
export function messageTurn(week: string, existing: FoundReport, changes: readonly ReportChange[]): MessageTurn {
  if (existing.kind === 'damaged') return 'none'
  const state = existing.kind === 'found' ? existing.state : null
  if (state !== null && state.slack >= week) return 'none'
  if (state?.sending === week) return 'broken-off'
  return changes.some(({ kind }) => kind === 'comment') || state?.period === week ? 'due' : 'none'
}

/** The changes of a report, the last of which also remembers something of messages; one more where none of them writes a body. */
export function remembering(
  changes: readonly ReportChange[],
  existing: FoundReport,
  message: Partial<Pick<ReportState, 'slack' | 'sending'>>,
  because: string,
): readonly ReportChange[] {
  const at = changes.findLastIndex(({ kind }) => kind !== 'comment')
  const last = changes[at]
  const put = (body: string) => withMessage(body, message) ?? body
  if (last?.kind === 'update') return changes.with(at, { ...last, body: put(last.body) })
  if (last?.kind === 'create')
    return changes.with(at, { ...last, draft: { ...last.draft, body: put(last.draft.body) } })
  return existing.kind === 'found' ? [...changes, { kind: 'update', body: put(existing.issue.body), because }] : changes
}
