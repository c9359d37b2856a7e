import type { IssueDraft } from '../ports/tracker.js'
import type { ReportFacts } from './facts.js'
import { factsHash } from './facts-hash.js'
import type { FoundReport } from './find-report.js'
import { periodMark, withMark } from './mark.js'
import { isCommentDue } from './period.js'
import type { ReportSettings } from './settings.js'
import { type ReportState, stateMark } from './state.js'

/** The writes of one report, in their order. */
export type ReportChange =
  | { readonly kind: 'create'; readonly draft: IssueDraft; readonly because: string }
  | { readonly kind: 'comment'; readonly week: string; readonly body: string; readonly because: string }
  /** After a comment only when the comment is there: the body then records its week. */
  | { readonly kind: 'update'; readonly body: string; readonly because: string }

export interface ReportInput {
  readonly facts: ReportFacts
  readonly existing: FoundReport
  readonly settings: ReportSettings
  /** Within the limits of `fitReport`. */
  readonly rendered: { readonly body: string; readonly comment: string }
}

/** What publishing a report changes; nothing when the page says it already and the week has its comment. */
export function planReport({ facts, existing, settings, rendered }: ReportInput): readonly ReportChange[] {
  if (settings.report === 'off' || existing.kind === 'damaged') return []
  const state = existing.kind === 'found' ? existing.state : null
  const empty = facts.open.length === 0 && facts.finished.length === 0
  if (state === null && empty) return []
  const hash = factsHash(facts)
  const { week } = facts.period
  const comments = !empty && isCommentDue(facts.today, settings.reportDay, state)
  const kept = { ...(state ?? NOTHING_REPORTED), factsHash: hash }
  const next = comments ? { period: week, factsHash: hash, at: facts.snapshot, was: state?.at ?? null } : kept
  const bodyOf = (remembered: ReportState) => withMark(withMark(rendered.body, facts.memory), stateMark(remembered))
  const changes: ReportChange[] = []
  if (state === null) {
    const draft = { title: facts.title, body: bodyOf(kept), labels: [settings.labels.report], assignees: [] }
    changes.push({ kind: 'create', draft, because: 'there is no report yet' })
  }
  if (comments) {
    const body = withMark(rendered.comment, periodMark(week))
    changes.push({ kind: 'comment', week, body, because: `the report of ${week} is due` })
  }
  if (comments || (state !== null && state.factsHash !== hash)) {
    const because = comments ? `the report of ${week} is recorded` : 'what it says has changed'
    changes.push({ kind: 'update', body: bodyOf(next), because })
  }
  return changes
}

const NOTHING_REPORTED: ReportState = { period: '', factsHash: '', at: null, was: null }
