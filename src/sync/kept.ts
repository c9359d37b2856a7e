import type { Day } from '../calendar/day.js'
import type { TrackedItem } from './tracked-item.js'

/** What a person changed on the issue and another in the document: the issue's word holds until both say the same. */
export interface KeptDifference {
  readonly field: 'owners' | 'due date' | 'state'
  readonly document: string
  readonly issue: string
}

interface Said {
  readonly owners: readonly string[]
  readonly due: Day | null
}

/** Of the conflicts that a mark remembers as said, those that are still there; where the document won, none is. */
export function keptDifferences(
  document: Said & { readonly state: TrackedItem['state'] },
  issue: Said & { readonly state: 'open' | 'closed' },
  said: readonly string[],
): readonly KeptDifference[] {
  const differing: readonly (readonly [boolean, KeptDifference])[] = [
    [
      sorted(document.owners) !== sorted(issue.owners),
      { field: 'owners', document: named(document.owners), issue: named(issue.owners) },
    ],
    [document.due !== issue.due, { field: 'due date', document: document.due ?? 'none', issue: issue.due ?? 'none' }],
    [
      (document.state === 'open') !== (issue.state === 'open'),
      { field: 'state', document: document.state, issue: issue.state },
    ],
  ]
  return differing.flatMap(([isThere, kept]) => (isThere && said.includes(`conflict:${kept.field}`) ? [kept] : []))
}

function sorted(logins: readonly string[]): string {
  return logins
    .map((login) => login.toLowerCase())
    .toSorted()
    .join()
}

function named(logins: readonly string[]): string {
  return logins.length === 0 ? 'nobody' : logins.join(', ')
}
