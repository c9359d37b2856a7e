import type { Day } from '../calendar/day.js'
import type { Answer, Refusal } from '../ports/tracker.js'
import type { ChangeReport } from '../sync/change.js'
import { SECRET_TITLE } from '../sync/plan/plan-change.js'
import { isSecret, type TrackedItem } from '../sync/tracked-item.js'
import { placeKey } from '../sync/want/references.js'
import { secretName } from '../sync/want/want.js'
import type { IssueComments, TrackerOf } from './activity.js'
import { counted } from './counted.js'
import { nudgeMark, withMark } from './mark.js'
import type { CoveredStep, Nudge, PlannedNudge } from './nudge.js'
import { asOutcome, isOurs } from './outcome.js'

export interface NudgeTools {
  readonly trackerOf: TrackerOf
  /** Our identity and those of `trust.identities`. */
  readonly ourIds: ReadonlySet<number>
  /** What `gatherComments` read: a reminder that an earlier run sent and did not record is found there. */
  readonly comments: IssueComments
  readonly render: (nudge: Nudge) => string
  /** The issue's body with a step recorded; null when its mark cannot be read. */
  readonly record: (body: string, step: string, due: Day) => string | null
}

export interface AppliedNudges {
  readonly outcomes: readonly ChangeReport[]
  /** What was sent and has to be recorded, else it is found among the comments of two weeks. */
  readonly sent: readonly CoveredStep[]
}

/** Sends reminders. Each gets its turn, whatever became of the one before. */
export async function applyNudges(nudges: readonly PlannedNudge[], tools: NudgeTools): Promise<AppliedNudges> {
  const outcomes: ChangeReport[] = []
  const sent = new Set<PlannedNudge>()
  for (const nudge of nudges) {
    const answer = await send(nudge, tools)
    if (answer.ok) sent.add(nudge)
    outcomes.push(outcomeOf(nudge.item, 'comment', becauseOf(nudge), answer))
  }
  return { outcomes, sent: stepsToRecord(nudges, sent) }
}

/** Records steps in the marks of their issues: where there is no report to remember them. What fails is an outcome. */
export async function recordSteps(
  steps: readonly CoveredStep[],
  tools: Pick<NudgeTools, 'trackerOf' | 'record'>,
): Promise<readonly ChangeReport[]> {
  const outcomes: ChangeReport[] = []
  for (const step of steps) {
    const answer = await record(step, tools)
    if (!answer.ok) outcomes.push(outcomeOf(step.item, 'update', 'the reminder is recorded', answer))
  }
  return outcomes
}

/** What dry runs show. */
export function plannedNudges(nudges: readonly PlannedNudge[]): readonly ChangeReport[] {
  return nudges.map((nudge) => ({
    kind: 'comment',
    ...wordsOf(nudge.item),
    because: becauseOf(nudge),
    outcome: 'planned',
    refusal: null,
  }))
}

/** The items as their issues are after the run. */
export function withSteps(items: readonly TrackedItem[], recorded: readonly CoveredStep[]): readonly TrackedItem[] {
  return items.map((item) => {
    const steps = recorded.filter((step) => step.item === item).map(({ step, due }) => ({ step, due }))
    return steps.length === 0 ? item : { ...item, nudges: [...item.nudges, ...steps] }
  })
}

async function send(
  nudge: PlannedNudge,
  { trackerOf, ourIds, comments, render }: NudgeTools,
): Promise<Answer<unknown>> {
  const { issue } = nudge.item
  if (issue === null) return { ok: false, refusal: NOT_FILED }
  const tracker = trackerOf(issue.repository)
  const said = comments.get(placeKey(issue)) ?? []
  const mark = nudgeMark(nudge.step, nudge.due)
  const isThere = said.some((comment) => isOurs(comment, ourIds) && comment.body.includes(mark))
  return isThere ? { ok: true, value: null } : tracker.comment(issue.number, withMark(render(nudge), mark))
}

/** Steps of sent reminders, and those of other items whose people have all been told. */
function stepsToRecord(nudges: readonly PlannedNudge[], sent: ReadonlySet<PlannedNudge>): readonly CoveredStep[] {
  const unsent = new Set(nudges.filter((nudge) => !sent.has(nudge)).flatMap(({ covers }) => covers.map(itemOf)))
  const own = [...sent].map(({ item, step, due }) => ({ item, step, due }))
  const covered = [...sent].flatMap(({ covers }) => covers.filter(({ item }) => !unsent.has(item)))
  return [...new Map([...own, ...covered].map((one) => [`${one.item.key} ${one.step} ${one.due}`, one])).values()]
}

function itemOf({ item }: CoveredStep): TrackedItem {
  return item
}

// The body is read again at the last moment: people may have written in it since the run began.
async function record(
  { item, step, due }: CoveredStep,
  tools: Pick<NudgeTools, 'trackerOf' | 'record'>,
): Promise<Answer<unknown>> {
  if (item.issue === null) return { ok: false, refusal: NOT_FILED }
  const tracker = tools.trackerOf(item.issue.repository)
  const read = await tracker.read(item.issue.number)
  if (!read.ok) return read
  const body = tools.record(read.value.body, step, due)
  if (body === null) return { ok: false, refusal: MARK_DAMAGED }
  return body === read.value.body ? read : tracker.update(item.issue.number, { body })
}

function wordsOf(item: TrackedItem): Pick<ChangeReport, 'key' | 'title' | 'issue'> {
  const { key, title, issue, digest } = item
  return isSecret(item) ? { key: secretName(digest), title: SECRET_TITLE, issue } : { key, title, issue }
}

function outcomeOf(
  item: TrackedItem,
  kind: 'comment' | 'update',
  because: string,
  answer: Answer<unknown>,
): ChangeReport {
  return { kind, ...wordsOf(item), because, ...asOutcome(answer) }
}

function becauseOf({ workingDaysLate, due, escalation }: Nudge): string {
  if (escalation) return `${escalation.to} is asked to decide`
  if (workingDaysLate > 0) return `it was due ${counted(workingDaysLate, 'working day')} ago, on ${due}`
  return `it is due on ${due}`
}

const NOT_FILED: Refusal = {
  kind: 'missing',
  message: 'The action item has no issue.',
  hint: 'Run sync first: it files the issue.',
}

const MARK_DAMAGED: Refusal = {
  kind: 'invalid',
  message: 'The hidden mark of the issue cannot be read, so the reminder is not recorded.',
  hint: "Restore the issue's description from its history.",
}
