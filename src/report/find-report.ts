import type { Issue } from '../ports/tracker.js'
import { parseState, type ReportState } from './state.js'

export type FoundReport =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly issue: Issue; readonly state: ReportState }
  /** Ours by label and author, but its hidden state is gone: nothing is written, and the run says so. */
  | { readonly kind: 'damaged'; readonly issue: Issue }

/** The report issue among those with its label: written by us, with a readable state; the lowest number wins. */
export function findReport(issues: readonly Issue[], label: string, ourIds: ReadonlySet<number>): FoundReport {
  const ours = issues
    .filter(({ author, labels }) => author !== null && ourIds.has(author.id) && hasLabel(labels, label))
    .sort((a, b) => a.number - b.number)
  for (const issue of ours) {
    const state = parseState(issue.body)
    if (state) return { kind: 'found', issue, state }
  }
  const [first] = ours
  return first ? { kind: 'damaged', issue: first } : { kind: 'none' }
}

/** What a run says about a report issue that it leaves alone. */
export function damagedReportNotice({ number }: Issue): string {
  return `The report issue #${number} has lost its hidden mark, so no report is published: restore its description from its history, or take its label off and the next run begins a new one.`
}

/** Labels are the same in any case. */
function hasLabel(labels: readonly string[], label: string): boolean {
  return labels.some((name) => name.toLowerCase() === label.toLowerCase())
}
