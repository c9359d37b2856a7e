import type { Answer, Issue, IssuePatch, Tracker } from '../../ports/tracker.js'
import { withLineFeeds } from '../issue/body.js'
import type { Note } from '../issue/issue-block.js'
import { type Leaving, leavingOf } from '../issue/leaving.js'
import { saidComplete, saysComplete } from '../plan/complete.js'
import type { Revision } from '../plan/plan-change.js'
import { reviseMatched } from '../plan/revise-matched.js'
import type { PlanContext } from '../settings.js'
import { closeAgain } from './close-again.js'
import type { MissingLabels } from './ensure-labels.js'
import { done, refusedStep, type Step, unwrittenStep, type Writing } from './step.js'

/** Writes on one issue: first what is said, then the patch that remembers it; nothing when somebody was faster. */
export async function applyRevision(change: Revision, writing: Writing, missing: MissingLabels): Promise<Step> {
  const { issue } = change.managed
  const tracker = writing.trackerOf(issue.repository)
  const notices: string[] = []
  const before = await unchanged(issue, tracker)
  if (before !== null) return before
  for (const note of change.notes) {
    const said = await say(note, issue, writing)
    if (said.kind === 'stopped') return said.step
    if (said.notice) notices.push(said.notice)
  }
  const since = change.notes.length > 0 ? await unchanged(issue, tracker) : null
  if (since !== null) return since
  const patch = allowedPatch(change, missing, writing)
  const isClosedAgain = issue.state === 'closed' && patch.state === 'closed'
  const first = await (isClosedAgain ? closeAgain(issue, patch, tracker) : tracker.update(issue.number, patch))
  const answer = await mended(first, change, writing)
  const isUnclear = !answer.ok && answer.refusal.kind === 'unknown'
  const again = isUnclear ? await tracker.read(issue.number) : answer
  const after = again.ok && (answer.ok || isApplied(again.value, patch)) ? again : answer
  if (!after.ok) return refusedStep(after.refusal, notices)
  return done(after.value, [...notices, ...(await react(change, tracker))])
}

/** GitHub has no conditional write: who reads just before it writes loses least. Null: nobody was faster. */
async function unchanged(issue: Issue, tracker: Tracker): Promise<Step | null> {
  const fresh = await tracker.read(issue.number)
  if (!fresh.ok) return unwrittenStep(fresh.refusal)
  return isSameIssue(fresh.value, issue) ? null : { ...done(fresh.value, [laterNotice(issue)]), outcome: 'deferred' }
}

/** Answers the comments that asked for it. A reaction is a courtesy: what was asked for is done without it. */
async function react({ answers }: Revision, tracker: Tracker): Promise<readonly string[]> {
  const refused: string[] = []
  for (const { comment, reaction } of answers) {
    const answer = await tracker.react(comment, reaction)
    if (!answer.ok) refused.push(`A command was obeyed, but not answered: ${answer.refusal.message}`)
  }
  return refused
}

type Said =
  | { readonly kind: 'said'; readonly notice: string | null }
  | { readonly kind: 'stopped'; readonly step: Step }

/** Comments once: what we said before in the same words is not repeated, however often a run was cut short. */
async function say(note: Note, issue: Issue, { trackerOf, me, context }: Writing): Promise<Said> {
  if (issue.locked) return { kind: 'said', notice: `#${issue.number} is locked: nothing is said there.` }
  const tracker = trackerOf(issue.repository)
  const text = context.rendering.note(note)
  const before = await tracker.comments(issue.number)
  if (!before.ok) return { kind: 'stopped', step: unwrittenStep(before.refusal) }
  const isSaid = before.value.some(
    ({ author, body }) => author?.id === me?.id && withLineFeeds(body).trim() === withLineFeeds(text).trim(),
  )
  if (isSaid) return { kind: 'said', notice: null }
  const answer = await tracker.comment(issue.number, text)
  if (answer.ok) return { kind: 'said', notice: null }
  const { kind, message } = answer.refusal
  if (kind === 'limited' || kind === 'unknown') return { kind: 'stopped', step: refusedStep(answer.refusal) }
  return { kind: 'said', notice: `Nothing could be said on #${issue.number}: ${message}` }
}

/** Labels that could not be created are left out; the next run asks for them again. */
function allowedPatch(change: Revision, missing: MissingLabels, { context }: Writing): IssuePatch {
  const isMissing = (label: string) => missing.has(label.toLowerCase())
  const { wanted, patch } = change
  if (!wanted || !patch.labels?.some(isMissing)) return patch
  const labels = wanted.labels.filter((label) => !isMissing(label))
  return revised({ ...change, wanted: { ...wanted, labels } }, context, null) ?? withoutLabels(patch)
}

function withoutLabels({ labels, ...rest }: IssuePatch): IssuePatch {
  return rest
}

/** A field that was refused is left out once. */
async function mended(first: Answer<Issue>, change: Revision, writing: Writing): Promise<Answer<Issue>> {
  const leaving = first.ok || first.refusal.kind !== 'invalid' ? null : leavingOf(first.refusal.field)
  const patch = leaving === null ? null : revised(change, writing.context, leaving)
  const { repository, number } = change.managed.issue
  return patch === null ? first : writing.trackerOf(repository).update(number, patch)
}

/** The patch of the same change made anew, with less. */
function revised(change: Revision, context: PlanContext, leaving: Leaving): IssuePatch | null {
  const { wanted, managed } = change
  const again = wanted && reviseMatched({ wanted, managed }, context, leaving)
  if (!again) return null
  return saysComplete(change) ? saidComplete(again.patch, managed) : again.patch
}

function isSameIssue(a: Issue, b: Issue): boolean {
  const told = ({ title, body, state, labels, assignees }: Issue) =>
    JSON.stringify([title, body, state, labels.toSorted(), assignees.toSorted()])
  return told(a) === told(b)
}

function isApplied(issue: Issue, patch: IssuePatch): boolean {
  return (
    (patch.title ?? issue.title) === issue.title &&
    (patch.state ?? issue.state) === issue.state &&
    withLineFeeds(patch.body ?? issue.body) === withLineFeeds(issue.body)
  )
}

function laterNotice({ number }: Issue): string {
  return `#${number} changed while this run was at work: it is left to the next run.`
}
