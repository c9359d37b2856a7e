import { isWorkingDay } from '../calendar/working-days.js'
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
  | { readonly kind: 'comment'; readonly mark: string; readonly body: string; readonly because: string }
  /** After comments only when all of them are there: the body then records their week. */
  | { readonly kind: 'update'; readonly body: string; readonly because: string }

export interface ReportInput {
  readonly facts: ReportFacts
  readonly existing: FoundReport
  readonly settings: ReportSettings
  /** Within the limits of `fitReport` and `splitReport`. */
  readonly rendered: { readonly body: string; readonly comments: readonly string[] }
}

/** What publishing a report changes; nothing when the page says it already and the week has its comment. */
export function planReport({ facts, existing, settings, rendered }: ReportInput): readonly ReportChange[] {
  if (settings.report === 'off' || existing.kind === 'damaged') return []
  const state = existing.kind === 'found' ? existing.state : null
  const empty = facts.open.length === 0 && facts.finished.length === 0
  if (state === null && empty) return []
  const hash = factsHash(facts)
  const { week } = facts.period
  const isDue = isWorkingDay(settings.calendar, facts.today) && isCommentDue(facts.today, settings.reportDay, state)
  const comments = !empty && isDue
  const kept = { ...(state ?? NOTHING_REPORTED), factsHash: hash }
  const next = comments ? { ...kept, period: week, at: facts.snapshot, was: state?.at ?? null, ...told(facts) } : kept
  const bodyOf = (remembered: ReportState) => withMark(withMark(rendered.body, facts.memory), stateMark(remembered))
  const changes: ReportChange[] = []
  if (state === null) {
    const draft = { title: facts.title, body: bodyOf(kept), labels: [settings.labels.report], assignees: [] }
    changes.push({ kind: 'create', draft, because: 'there is no report yet' })
  }
  if (comments) changes.push(...commentsOf(rendered.comments, week))
  if (comments || (state !== null && state.factsHash !== hash)) {
    const because = comments ? `the report of ${week} is recorded` : 'what it says has changed'
    changes.push({ kind: 'update', body: bodyOf(next), because })
  }
  return changes
}

/** What the weekly comment says: the numbers of a month stand in the first one after it. */
export function forComment(facts: ReportFacts, existing: FoundReport): ReportFacts {
  const last = existing.kind === 'found' ? existing.state.numbers : ''
  const { numbers = '' } = told(facts)
  return numbers > last ? facts : { ...facts, numbers: { ...facts.numbers, month: null } }
}

function told({ numbers: { month } }: ReportFacts): Partial<ReportState> {
  return month === null ? {} : { numbers: month.span.to.slice(0, 'YYYY-MM'.length) }
}

function commentsOf(parts: readonly string[], week: string): readonly ReportChange[] {
  return parts.map((text, at) => {
    const mark = periodMark(week, at + 1)
    const because = parts.length === 1 ? '' : `, part ${at + 1} of ${parts.length}`
    return { kind: 'comment', mark, body: withMark(text, mark), because: `the report of ${week} is due${because}` }
  })
}

const NOTHING_REPORTED: ReportState = {
  period: '',
  factsHash: '',
  at: null,
  was: null,
  numbers: '',
  slack: '',
  sending: '',
}
