import type { WantedItem } from '../want/want.js'
import { cut } from './cut.js'
import type { IssueBlock } from './issue-block.js'

export const FIELDS = ['assignees', 'labels', 'title', 'body', 'milestone', 'type'] as const

/** A field that a tracker refused, so that the issue does without it: owners stand in the text, a text is shortened. */
export type Leaving = (typeof FIELDS)[number] | null

/** The field of a refusal, where an issue can do without it. */
export function leavingOf(field: string | undefined): Leaving {
  return FIELDS.find((known) => known === field) ?? null
}

// Far below every limit that is known of.
const SHORT_TITLE = 100

export function leftTitle(title: string, leaving: Leaving): string {
  return leaving === 'title' ? cut(title, SHORT_TITLE) : title
}

export function leftBlock(block: IssueBlock, leaving: Leaving): IssueBlock {
  return leaving === 'body' ? { ...block, details: [] } : block
}

/** Labels are asked for again by the next run. */
export function leftItem(wanted: WantedItem, leaving: Leaving): WantedItem {
  return leaving === 'labels' ? { ...wanted, labels: [] } : wanted
}

/** Nobody, where the assignees were refused. */
export function unassignableBut(wanted: WantedItem, known: ReadonlySet<string>, leaving: Leaving): ReadonlySet<string> {
  return leaving === 'assignees' ? new Set(wanted.owners.logins.map((login) => login.toLowerCase())) : known
}
