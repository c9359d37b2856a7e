import type { CloseReason, Issue } from '../../ports/tracker.js'
import type { Base, DocumentState } from '../mark/mark.js'
import type { Merged } from './merge.js'

export interface StateMerge extends Merged<'open' | 'closed', Base['state']> {
  /** With which an issue is closed, or to which a closed one changes; null: nothing to say. */
  readonly reason: CloseReason | null
  /** The document closes it for another reason than a person gave since. */
  readonly reasonConflict: boolean
}

/** Open or closed belongs to the issue where both changed; why it is closed belongs to the document. */
export function mergeState(
  document: DocumentState,
  base: Base['state'],
  issue: Pick<Issue, 'state' | 'stateReason'>,
): StateMerge {
  const wanted = document === 'open' ? 'open' : 'closed'
  const documentChanged = document !== base.document
  const issueChanged = issue.state !== base.issue
  const conflict = documentChanged && issueChanged && wanted !== issue.state ? 'issue' : null
  const value = documentChanged && !issueChanged ? wanted : issue.state
  const given = reasonGiven(issue)
  const reason = documentChanged && value === 'closed' ? reasonOf(document) : null
  const after = value === 'open' ? null : (reason ?? given)
  const reasonConflict = reason !== null && given !== null && given !== base.reason && given !== reason
  const first = isClosedFirst(document, base, issue) ? { closedFirst: true as const } : {}
  return { value, base: { document, issue: value, reason: after, ...first }, conflict, reason, reasonConflict }
}

/** The issue was closed before the document said that it is done: that tick is no second witness. */
export function isClosedFirst(document: DocumentState, base: Base['state'], issue: Pick<Issue, 'state'>): boolean {
  const wasClosed = base.issue === 'closed' && (base.document === 'open' || base.closedFirst === true)
  return document === 'done' && issue.state === 'closed' && wasClosed
}

/** Closed on the issue, by a command. */
export function givenUp(document: DocumentState): StateMerge {
  const reason = 'not_planned'
  return { value: 'closed', base: { document, issue: 'closed', reason }, conflict: null, reason, reasonConflict: false }
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

/** Why an issue is closed; null for an open one, and for a host that does not say. */
export function reasonGiven({ state, stateReason }: Pick<Issue, 'state' | 'stateReason'>): CloseReason | null {
  return state === 'open' || stateReason === 'reopened' ? null : stateReason
}
