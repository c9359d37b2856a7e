import type { FoundReport } from './find-report.js'
import type { ReportChange } from './plan.js'

/** Whether the week's message is still to be sent: once a week, and only where the week has its comment. */
export function isMessageDue(week: string, existing: FoundReport, changes: readonly ReportChange[]): boolean {
  if (existing.kind === 'damaged') return false
  const state = existing.kind === 'found' ? existing.state : null
  if (state !== null && state.slack >= week) return false
  return changes.some(({ kind }) => kind === 'comment') || state?.period === week
}
