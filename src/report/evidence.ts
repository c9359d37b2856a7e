import type { OpenPullRequest } from '../ports/host.js'
import type { Answer, Comment, Tracker } from '../ports/tracker.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { placeKey } from '../sync/want/references.js'
import type { ReportItem } from './facts.js'
import { issuesInWork } from './in-work.js'

export interface Witnesses {
  readonly tracker: Tracker
  readonly ourIds: ReadonlySet<number>
  /** Pull requests of the same repository that were merged since an instant. */
  readonly mergedSince: (instant: string) => Promise<Answer<readonly OpenPullRequest[]>>
}

// Each costs a request; nobody looks through more in a week.
const MOST_ASKED = 20
// "Done." and "Fixed in prod" say nothing that could be looked at.
const LEAST_WORDS = 4

/**
 * Of items that are finished, those that somebody closed as completed on the issue although no merged pull request says
 * that it closes it and no comment says what was done. Where that cannot be seen, nothing is said.
 */
export async function withoutEvidence(
  finished: readonly ReportItem[],
  { tracker, ourIds, mergedSince }: Witnesses,
): Promise<readonly ReportItem[]> {
  const claimed = finished.filter(({ item }) => isClaimed(item, tracker.repository)).slice(0, MOST_ASKED)
  const filed = claimed.flatMap(({ item }) => item.filedAt ?? []).toSorted()
  const merged = filed[0] === undefined ? null : await mergedSince(filed[0])
  if (!merged?.ok) return []
  const linked = issuesInWork(merged.value, tracker.repository)
  const bare: ReportItem[] = []
  for (const entry of claimed) {
    const { issue } = entry.item
    if (issue === null || linked.has(placeKey(issue))) continue
    const answer = entry.item.comments === 0 ? NO_COMMENTS : await tracker.comments(issue.number)
    if (answer.ok && !answer.value.some((comment) => isSentence(comment, ourIds))) bare.push(entry)
  }
  return bare
}

/** Closed there, while the document does not say so; pull requests of other repositories are not looked at. */
function isClaimed({ issue, closeReason, isTicked }: TrackedItem, repository: string): boolean {
  return issue?.repository === repository && closeReason === 'completed' && !isTicked
}

function isSentence({ author, body }: Comment, ourIds: ReadonlySet<number>): boolean {
  if (author !== null && ourIds.has(author.id)) return false
  const words = body.replace(/^>.*$/gm, '').match(/[\p{L}\p{N}]+/gu) ?? []
  // Languages without blanks between words are counted by their letters.
  return words.length >= LEAST_WORDS || words.join('').length >= 4 * LEAST_WORDS || /https?:\/\//.test(body)
}

const NO_COMMENTS: Answer<readonly Comment[]> = { ok: true, value: [] }
