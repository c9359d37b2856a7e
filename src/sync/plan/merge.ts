import type { Day } from '../../calendar/day.js'
import type { CloseReason, Issue } from '../../ports/tracker.js'
import { digest, setDigest } from '../mark/digest.js'
import type { Base, DocumentState } from '../mark/mark.js'
import { isSameLabel } from '../want/labels.js'

/** One field after the merge: what the issue should have, what the mark should remember. */
export interface Merged<Value, Remembered> {
  readonly value: Value
  readonly base: Remembered
  /** Both sides changed, and this one was kept. */
  readonly conflict: 'document' | 'issue' | null
}

const MOST_ASSIGNEES = 10

/** The title belongs to the document where both changed it. */
export function mergeTitle(wanted: string, base: Base['title'], issue: string): Merged<string, Base['title']> {
  const document = digest(wanted)
  const documentChanged = document !== base.document
  const issueChanged = digest(issue) !== base.issue
  const value = documentChanged ? wanted : issue
  const conflict = documentChanged && issueChanged && wanted !== issue ? 'document' : null
  return { value, base: { document, issue: digest(value) }, conflict }
}

/** Assignees belong to the issue where both changed them. Only whom we assigned is ever taken off again. */
export function mergeOwners(
  wanted: readonly string[],
  base: Base['owners'],
  assigned: readonly string[],
  unassignable: ReadonlySet<string>,
): Merged<readonly string[], Base['owners']> {
  const document = setDigest(wanted)
  const documentChanged = document !== base.document
  const issueChanged = setDigest(assigned) !== base.issue
  if (!documentChanged) {
    return { value: assigned, base: { document, issue: setDigest(assigned), ours: base.ours }, conflict: null }
  }
  const stillOurs = base.ours.filter((login) => includes(wanted, login))
  if (issueChanged) {
    const conflict = document === setDigest(assigned) ? null : 'issue'
    return { value: assigned, base: { document, issue: setDigest(assigned), ours: stillOurs }, conflict }
  }
  const kept = assigned.filter((login) => !includes(base.ours, login) || includes(wanted, login))
  const added = wanted
    .filter((login) => !includes(base.ours, login) && !includes(kept, login) && !unassignable.has(login.toLowerCase()))
    .slice(0, Math.max(0, MOST_ASSIGNEES - kept.length))
  const value = [...kept, ...added]
  return { value, base: { document, issue: setDigest(value), ours: [...stillOurs, ...added] }, conflict: null }
}

/** The document's date, unless the issue was given another one since and the document did not change. */
export function mergeDue(wanted: Day | null, base: Base['due']): Merged<Day | null, Base['due']> {
  const value = wanted === base.document ? base.issue : wanted
  return { value, base: { document: wanted, issue: value }, conflict: null }
}

/** Labels that the document asks for anew are added, those that we added and it no longer asks for are taken off. */
export function mergeLabels(
  wanted: readonly string[],
  base: Base['labels'],
  present: readonly string[],
): Merged<readonly string[], Base['labels']> {
  const added = wanted.filter((label) => !hasLabel(base.document, label) && !hasLabel(present, label))
  const removed = base.ours.filter((label) => !hasLabel(wanted, label))
  const value = [...present.filter((label) => !hasLabel(removed, label)), ...added]
  const ours = [...base.ours.filter((label) => hasLabel(wanted, label) && hasLabel(present, label)), ...added]
  return { value, base: { document: wanted, ours }, conflict: null }
}

export interface StateMerge extends Merged<'open' | 'closed', Base['state']> {
  /** With which an issue is closed, or to which a closed one changes; null: nothing to say. */
  readonly reason: CloseReason | null
}

/** Open or closed belongs to the issue where both changed; why it is closed belongs to the document. */
export function mergeState(document: DocumentState, base: Base['state'], issue: Issue): StateMerge {
  const wanted = document === 'open' ? 'open' : 'closed'
  const documentChanged = document !== base.document
  const issueChanged = issue.state !== base.issue
  const conflict = documentChanged && issueChanged && wanted !== issue.state ? 'issue' : null
  const value = documentChanged && !issueChanged ? wanted : issue.state
  const reason = documentChanged && value === 'closed' ? reasonOf(document) : null
  return { value, base: { document, issue: value }, conflict, reason }
}

export function reasonOf(document: DocumentState): CloseReason | null {
  switch (document) {
    case 'open':
      return null
    case 'done':
      return 'completed'
    case 'dropped':
    case 'gone':
      return 'not_planned'
  }
}

function includes(logins: readonly string[], login: string): boolean {
  return logins.some((other) => other.toLowerCase() === login.toLowerCase())
}

function hasLabel(labels: readonly string[], label: string): boolean {
  return labels.some((other) => isSameLabel(other, label))
}
