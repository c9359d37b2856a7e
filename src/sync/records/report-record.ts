import type { Issue, Refusal } from '../../ports/tracker.js'
import type { ChangeKind, ChangeReport } from '../change.js'
import { isSecretIssue } from '../plan/plan-change.js'
import type { PlanContext } from '../settings.js'
import { refOf } from '../tracked.js'
import type { RecordChange } from './plan-records.js'

export interface Told {
  readonly outcome: ChangeReport['outcome']
  readonly refusal?: Refusal | null
  /** The issue as it is now, where that is known. */
  readonly issue?: Issue | null
  readonly kind?: ChangeKind
  readonly because?: string
}

/** One line of the list of changes; of a confidential postmortem it has no word. */
export function reportOf(change: RecordChange, context: PlanContext, told: Told): ChangeReport {
  const issue = told.issue ?? (change.step === 'create' ? null : change.kept.issue)
  const kind = told.kind ?? (change.step === 'create' ? 'create' : change.kind)
  return {
    ...namesOf(change, context),
    kind,
    issue: issue && refOf(issue, context.home),
    because: told.because ?? (change.step === 'end' ? change.because : (BECAUSE[kind] ?? NEWS)),
    outcome: told.outcome,
    refusal: told.refusal ?? null,
  }
}

/** What a refusal means for a change; before anything was written it is known that nothing happened. */
export function outcomeOf({ kind }: Refusal, isWritten = true): ChangeReport['outcome'] {
  return kind === 'limited' ? 'deferred' : kind === 'unknown' && isWritten ? 'unknown' : 'failed'
}

function namesOf(change: RecordChange, context: PlanContext): Pick<ChangeReport, 'key' | 'title'> {
  const digest = change.step === 'end' ? change.kept.mark.postmortem : change.wanted.postmortem
  const isSecret =
    (change.step !== 'end' && change.wanted.source.confidential) ||
    (change.step !== 'create' && isSecretIssue(change.kept.issue, context))
  if (isSecret) return { key: `confidential/${digest.slice(0, 8)}`, title: 'A confidential postmortem' }
  if (change.step !== 'end') return { key: change.wanted.source.id, title: change.wanted.source.title }
  const { mark, issue } = change.kept
  return { key: `${mark.path}#${issue.number}`, title: issue.title }
}

const NEWS = 'its action items or its facts changed'
const BECAUSE: Partial<Record<ChangeKind, string>> = {
  create: 'the postmortem has no parent issue yet',
  close: 'all its action items are closed',
  reopen: 'some of its action items are open again',
}
