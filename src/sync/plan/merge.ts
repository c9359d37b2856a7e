import type { Day } from '../../calendar/day.js'
import { cut } from '../issue/cut.js'
import { digest, setDigest } from '../mark/digest.js'
import type { Base } from '../mark/mark.js'
import { plainOf } from '../match/similarity.js'
import { isSameLabel } from '../want/labels.js'

/** One field after the merge: what the issue should have, what the mark should remember. */
export interface Merged<Value, Remembered> {
  readonly value: Value
  readonly base: Remembered
  /** Both sides changed, and this one was kept. */
  readonly conflict: 'document' | 'issue' | null
}

const MOST_ASSIGNEES = 10
const MOST_WORDS = 200

/** The title belongs to the document where both changed it. */
export function mergeTitle(wanted: string, base: Base['title'], issue: string): Merged<string, Base['title']> {
  const document = digest(wanted)
  const documentChanged = document !== base.document
  const issueChanged = digest(issue) !== base.issue
  const value = documentChanged ? wanted : issue
  const conflict = documentChanged && issueChanged && wanted !== issue ? 'document' : null
  const words = value === wanted ? '' : cut(plainOf(wanted), MOST_WORDS)
  return { value, base: { document, issue: digest(value), words }, conflict }
}

/** Assignees belong to the issue where both changed them. Only who stood in the document too is ever taken off again. */
export function mergeOwners(
  wanted: readonly string[],
  base: Base['owners'],
  assigned: readonly string[],
  unassignable: ReadonlySet<string>,
): Merged<readonly string[], Base['owners']> {
  const [document, issue] = [setDigest(wanted), setDigest(assigned)]
  const documentChanged = document !== base.document
  const issueChanged = issue !== base.issue
  const apart = base.apart.filter((login) => includes(wanted, login) && !includes(assigned, login))
  const agreed = assigned.filter((login) => includes(wanted, login) && !includes(base.ours, login))
  if (!documentChanged) {
    return { value: assigned, base: { document, issue, ours: [...base.ours, ...agreed], apart }, conflict: null }
  }
  const stillOurs = base.ours.filter((login) => includes(wanted, login))
  if (issueChanged) {
    const conflict = document === issue ? null : 'issue'
    return { value: assigned, base: { document, issue, ours: [...stillOurs, ...agreed], apart }, conflict }
  }
  const kept = assigned.filter((login) => !includes(base.ours, login) || includes(wanted, login))
  const added = wanted
    .filter((login) => !includes(base.ours, login) && !includes(kept, login) && !unassignable.has(login.toLowerCase()))
    .slice(0, Math.max(0, MOST_ASSIGNEES - kept.length))
  const value = [...kept, ...added]
  const ours = [...stillOurs, ...agreed, ...added]
  const others = wanted.filter((login) => !includes(value, login) && !includes(ours, login))
  return { value, base: { document, issue: setDigest(value), ours, apart: others }, conflict: null }
}

/**
 * The due date belongs to the issue where both changed it. An issue changes it by a command, or by its milestone: put into
 * another one, or with another date; taking the milestone away says nothing about the date.
 */
export function mergeDue(
  wanted: Day | null,
  base: Base['due'],
  milestone: Day | null,
  asked: Day | null = null,
): Merged<Day | null, Base['due']> {
  const documentChanged = wanted !== base.document
  const changed = asked ?? (milestone === base.milestone ? null : milestone)
  const value = changed ?? (documentChanged ? wanted : base.issue)
  const conflict = documentChanged && changed !== null && wanted !== changed ? 'issue' : null
  return { value, base: { document: wanted, issue: value, milestone }, conflict }
}

/** The priority belongs to the document where both changed it; on an issue it is a label. */
export function mergePriority(
  wanted: string | null,
  base: Base['priority'],
  labelled: string | null,
): Merged<string | null, Base['priority']> {
  const documentChanged = wanted !== base.document
  const issueChanged = labelled !== null && !isSameLabel(labelled, base.issue ?? '')
  const value = documentChanged ? wanted : issueChanged ? labelled : base.issue
  const conflict = documentChanged && issueChanged && !isSameLabel(labelled, wanted ?? '') ? 'document' : null
  return { value, base: { document: wanted, issue: value }, conflict }
}

function includes(logins: readonly string[], login: string): boolean {
  return logins.some((other) => other.toLowerCase() === login.toLowerCase())
}
