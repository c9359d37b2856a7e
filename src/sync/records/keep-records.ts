import type { Label, Refusal } from '../../ports/tracker.js'
import type { IssuesAfter } from '../after.js'
import type { ChangeReport } from '../change.js'
import { grouped } from '../grouped.js'
import type { Survey } from '../survey.js'
import { applyRecords, reportOf } from './apply-records.js'
import { type Kept, keptAmong, planRecord, type RecordPlan, recordPatch } from './plan-records.js'
import type { RecordWriting } from './record-writing.js'
import { wantRecords } from './want-records.js'

export interface RecordsKept {
  readonly reports: readonly ChangeReport[]
  readonly notices: readonly string[]
  readonly refusal: Refusal | null
}

/**
 * One parent issue for each postmortem, with the issues of its items below it, where the host has sub-issues: it is
 * looked for before the first parent is made. Without them there is one notice, and nothing is lost.
 */
export async function keepRecords(survey: Survey, after: IssuesAfter, isDryRun: boolean): Promise<RecordsKept> {
  const { me, context, trackerOf } = survey
  if (me === null) return NOTHING
  const ourIds = new Set([me.id, ...context.settings.trustedIds])
  const writing = { trackerOf, context, ourIds, label: LABEL }
  const reports: ChangeReport[] = []
  for (const [repository, group] of grouped(wantRecords(survey, after), (wanted) => wanted.repository)) {
    const listed = await trackerOf(repository).list(LABEL.name)
    if (!listed.ok) return { reports, notices: [], refusal: listed.refusal }
    const { kept: known, doubled } = keptAmong(listed.value, ourIds)
    const plans = group.map((wanted) => planRecord(wanted, known.get(wanted.postmortem) ?? null))
    const probe = plans.find(({ kept }) => kept === null)?.wanted.children[0]
    const found = probe ? await trackerOf(repository).subIssues(probe.number) : null
    if (found && !found.ok) return { reports, notices: [], refusal: found.refusal }
    if (found?.ok && found.value === null) return { reports, notices: [NO_SUB_ISSUES], refusal: null }
    if (isDryRun) reports.push(...plans.flatMap((plan) => planned(plan, writing)))
    else reports.push(...(await applyRecords(plans, doubled, writing)))
  }
  return { reports, notices: [], refusal: null }
}

function planned(plan: RecordPlan, writing: RecordWriting): readonly ChangeReport[] {
  if (plan.kept === null) return [reportOf(plan, 'create', null, null, writing, 'planned')]
  const kind = kindOf(plan, plan.kept, writing)
  return kind === null ? [] : [reportOf(plan, kind, plan.kept.issue, null, writing, 'planned')]
}

function kindOf({ wanted, below, toPut }: RecordPlan, kept: Kept, { context }: RecordWriting) {
  const numbers = [...below, ...toPut.map(({ number }) => number)]
  const patch = recordPatch(wanted, kept, numbers, context)
  if (patch === null) return null
  return patch.state === 'closed' ? 'close' : patch.state === 'open' ? 'reopen' : 'update'
}

const NOTHING: RecordsKept = { reports: [], notices: [], refusal: null }
const LABEL: Label = {
  name: 'postmortem-record',
  color: '5319e7',
  description: 'A postmortem whose action items are its sub-issues, kept by Followthrough',
}
const NO_SUB_ISSUES =
  'This host has no sub-issues, so there are no parent issues (`action-items.parent-issue`). Everything else goes on.'
