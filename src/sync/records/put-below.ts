import type { Answer, Issue, Refusal, Tracker } from '../../ports/tracker.js'
import { type IssuePlace, isSamePlace, shownPlace } from '../want/references.js'
import type { Child } from './kinship.js'
import { MOST_BELOW } from './record-mark.js'

/** What became of issues that were to be put below a parent issue. */
export interface Put {
  /** Only those that are there now. */
  readonly below: readonly Issue[]
  readonly refusal: Refusal | null
  readonly notices: readonly string[]
}

/** Puts issues below a parent issue, one after the other. What somebody chose another parent for meanwhile stays there. */
export async function putBelow(
  parent: Issue,
  children: readonly Child[],
  trackerOf: (repository: string) => Tracker,
  home: string,
): Promise<Put> {
  const tracker = trackerOf(parent.repository)
  const below: Issue[] = []
  let refusal: Refusal | null = null
  for (const child of children) {
    const answer = await putOne(parent, child, trackerOf)
    if (answer.ok) below.push(...answer.value)
    else refusal ??= answer.refusal
    if (answer.ok) continue
    if (answer.refusal.kind === 'limited') return { below, refusal: answer.refusal, notices: [] }
    if (answer.refusal.kind !== 'invalid') continue
    const there = await tracker.subIssues(parent.number)
    const isFull = there.ok && there.value !== null && there.value.length >= MOST_BELOW
    if (!isFull) continue
    const notice = fullNotice(children.length - below.length, shownPlace(parent, home))
    return { below, refusal: null, notices: [notice] }
  }
  return { below, refusal, notices: [] }
}

/** The issue, when it is below the parent now; nothing, when people chose another parent. */
async function putOne(
  parent: Issue,
  { issue, from }: Child,
  trackerOf: (repository: string) => Tracker,
): Promise<Answer<readonly Issue[]>> {
  const tracker = trackerOf(parent.repository)
  const own = trackerOf(issue.repository)
  if (from !== null) {
    const fresh = await own.read(issue.number)
    if (!fresh.ok) return fresh
    const { parent: now } = fresh.value
    if (now !== null && !isSamePlace(now, from)) return { ok: true, value: isBelow(fresh.value, parent) }
  }
  const answer =
    from === null ? await tracker.addSubIssue(parent.number, issue) : await tracker.moveSubIssue(parent.number, issue)
  if (answer.ok) return { ok: true, value: [issue] }
  if (answer.refusal.kind !== 'invalid') return answer
  const fresh = await own.read(issue.number)
  const isChosen = fresh.ok && fresh.value.parent !== null && !(from && isSamePlace(fresh.value.parent, from))
  return isChosen ? { ok: true, value: isBelow(fresh.value, parent) } : answer
}

function isBelow(issue: Issue, place: IssuePlace): readonly Issue[] {
  return issue.parent !== null && isSamePlace(issue.parent, place) ? [issue] : []
}

/** Said by the plan too, where it knows. */
export function fullNotice(count: number, parent: string): string {
  return `${count} ${count === 1 ? 'issue is' : 'issues are'} not below ${parent}: GitHub takes at most ${MOST_BELOW} there. Nothing else is lost.`
}
