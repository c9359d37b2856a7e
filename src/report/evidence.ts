import type { IssueTraces } from '../ports/host.js'
import type { Answer, Refusal, Tracker } from '../ports/tracker.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { placeKey } from '../sync/want/references.js'
import type { ReportItem } from './facts.js'
import { issuesInWork } from './in-work.js'
import { isTold } from './told.js'

export interface Witnesses {
  readonly tracker: Tracker
  readonly ourIds: ReadonlySet<number>
  /** What speaks elsewhere of an issue in the tracker's repository. */
  readonly traces: (issue: number) => Promise<Answer<IssueTraces>>
}

export interface WithoutEvidence {
  readonly items: readonly ReportItem[]
  /** A whole sentence where something could not be seen. */
  readonly notices: readonly string[]
}

// Each costs a request or two; nobody looks through more in a week.
const MOST_ASKED = 20

/**
 * Of items that are finished, those that somebody closed as completed on the issue although no merged pull request says
 * that it closes it and no comment says what was done. Where that cannot be seen, nothing is said of the item.
 */
export async function withoutEvidence(finished: readonly ReportItem[], witnesses: Witnesses): Promise<WithoutEvidence> {
  const { repository } = witnesses.tracker
  const claimed = finished.filter(({ item }) => isClaimed(item, repository)).slice(0, MOST_ASKED)
  const items: ReportItem[] = []
  const refusals: Refusal[] = []
  for (const entry of claimed) {
    const answer = await isEvident(entry.item, witnesses)
    if (answer.ok && !answer.value) items.push(entry)
    if (!answer.ok) refusals.push(answer.refusal)
    if (!answer.ok && ['forbidden', 'limited'].includes(answer.refusal.kind)) break
  }
  return { items, notices: refusals.slice(0, 1).map(unseen) }
}

function unseen({ message, hint }: Refusal): string {
  return `It could not be seen of every closed item what was done for it: ${message} ${hint}`
}

/** Closed there, while the document did not say so. */
function isClaimed({ issue, closeReason, isTicked }: TrackedItem, repository: string): boolean {
  return issue?.repository === repository && closeReason === 'completed' && !isTicked
}

async function isEvident(item: TrackedItem, { tracker, ourIds, traces }: Witnesses): Promise<Answer<boolean>> {
  const { issue } = item
  if (issue === null) return EVIDENT
  const comments = item.comments === 0 ? NO_COMMENTS : await tracker.comments(issue.number)
  if (!comments.ok) return comments
  if (comments.value.some((comment) => isTold(comment, ourIds))) return EVIDENT
  const found = await traces(issue.number)
  if (!found.ok) return found
  const { merged, isLinked } = found.value
  const closes = merged.some((one) => issuesInWork([one], one.repository).has(placeKey(issue)))
  return { ok: true, value: isLinked || closes }
}

const EVIDENT: Answer<boolean> = { ok: true, value: true }
const NO_COMMENTS = { ok: true, value: [] } as const
