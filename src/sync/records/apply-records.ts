import type { Answer, Issue, Refusal, Tracker } from '../../ports/tracker.js'
import type { ChangeKind, ChangeReport } from '../change.js'
import { refOf } from '../tracked.js'
import { type Kept, keptAmong, type RecordPlan, recordDraft, recordPatch } from './plan-records.js'
import { MOST_BELOW, readRecord } from './record-mark.js'
import type { RecordWriting } from './record-writing.js'

/** One after the other; what fails leaves the others their turn, and the next run goes on from there. */
export async function applyRecords(
  plans: readonly RecordPlan[],
  doubled: readonly Kept[],
  writing: RecordWriting,
): Promise<readonly ChangeReport[]> {
  const reports: ChangeReport[] = []
  for (const { issue } of doubled.filter((one) => one.issue.state === 'open')) {
    const tracker = writing.trackerOf(issue.repository)
    await tracker.update(issue.number, { state: 'closed', stateReason: 'duplicate' })
  }
  for (const plan of plans) {
    const made = plan.kept === null ? await create(plan, writing) : { kept: plan.kept, report: null }
    if (made.report) reports.push(made.report)
    if (made.kept) reports.push(...(await update(plan, made.kept, writing)))
    if (reports.some(({ refusal }) => refusal?.kind === 'limited')) return reports
  }
  return reports
}

interface Made {
  readonly kept: Kept | null
  readonly report: ChangeReport | null
}

async function create(plan: RecordPlan, writing: RecordWriting): Promise<Made> {
  const { wanted } = plan
  const tracker = writing.trackerOf(wanted.repository)
  const label = await tracker.createLabel(writing.label)
  if (!label.ok && label.refusal.kind !== 'invalid') return failed(plan, label.refusal, writing)
  const answer = await tracker.create(recordDraft(wanted, writing.label.name, writing.context))
  const found = answer.ok ? keptFrom(answer.value) : await lookedUp(plan, tracker, writing, answer.refusal)
  if (found) return { kept: found, report: reportOf(plan, 'create', found.issue, null, writing) }
  return answer.ok ? { kept: null, report: null } : failed(plan, answer.refusal, writing)
}

/** Never created twice: after a lost answer the list says whether it happened. */
async function lookedUp(
  { wanted }: RecordPlan,
  tracker: Tracker,
  { label, ourIds }: RecordWriting,
  refusal: Refusal,
): Promise<Kept | null> {
  const listed = refusal.kind === 'unknown' ? await tracker.list(label.name) : null
  return listed?.ok ? (keptAmong(listed.value, ourIds).kept.get(wanted.postmortem) ?? null) : null
}

/** Puts issues below it, then remembers which ones are there. */
async function update(plan: RecordPlan, kept: Kept, writing: RecordWriting): Promise<readonly ChangeReport[]> {
  const { wanted, toPut } = plan
  const tracker = writing.trackerOf(wanted.repository)
  const below = [...plan.below]
  let refusal: Refusal | null = null
  for (const child of toPut.slice(0, Math.max(0, MOST_BELOW - below.length))) {
    const answer = await tracker.addSubIssue(kept.issue.number, child)
    // `invalid`: it has a parent by now.
    if (answer.ok || answer.refusal.kind === 'invalid') below.push(child.number)
    else refusal ??= answer.refusal
  }
  const patch = recordPatch(wanted, kept, below, writing.context)
  if (patch === null && refusal === null) return []
  const answer: Answer<Issue> | null = patch && (await tracker.update(kept.issue.number, patch))
  const problem = refusal ?? (answer && !answer.ok ? answer.refusal : null)
  const kind = patch?.state === 'closed' ? 'close' : patch?.state === 'open' ? 'reopen' : 'update'
  const isQuiet = plan.kept === null && problem === null
  return isQuiet ? [] : [reportOf(plan, kind, kept.issue, problem, writing)]
}

function keptFrom(issue: Issue): Kept | null {
  const found = readRecord(issue.body)
  return found && { ...found, issue }
}

function failed(plan: RecordPlan, refusal: Refusal, writing: RecordWriting): Made {
  return { kept: null, report: reportOf(plan, 'create', null, refusal, writing) }
}

/** For a dry run and for what was done: `refusal` says what went wrong. */
export function reportOf(
  { wanted }: RecordPlan,
  kind: ChangeKind,
  issue: Issue | null,
  refusal: Refusal | null,
  { context }: Pick<RecordWriting, 'context'>,
  outcome: ChangeReport['outcome'] = outcomeOf(refusal),
): ChangeReport {
  const { confidential, id, title } = wanted.source
  return {
    kind,
    key: confidential ? `confidential/${wanted.postmortem.slice(0, 8)}` : id,
    title: confidential ? 'A confidential postmortem' : title,
    issue: issue && refOf(issue, context.home),
    because: BECAUSE[kind] ?? 'its action items or its facts changed',
    outcome,
    refusal,
  }
}

const BECAUSE: Partial<Record<ChangeKind, string>> = {
  create: 'the postmortem has no parent issue yet',
  close: 'all its action items are closed',
  reopen: 'some of its action items are open again',
}

function outcomeOf(refusal: Refusal | null): ChangeReport['outcome'] {
  if (refusal === null) return 'done'
  return refusal.kind === 'limited' ? 'deferred' : refusal.kind === 'unknown' ? 'unknown' : 'failed'
}
