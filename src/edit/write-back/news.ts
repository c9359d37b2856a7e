import type { ActionItem } from '../../postmortem/model.js'

/** What an action item's issue says, and its document perhaps does not say yet. Absent fields stay as they are. */
export interface ItemNews {
  /** The item's id as read. */
  readonly id: string
  readonly reference?: IssueLink
  readonly state?: 'done' | 'open'
  readonly due?: Day
  /** Logins without `@`. Teams and plain names that the document names beside them stay. */
  readonly owners?: readonly string[]
}

/** The text and the address of a link: `#34`, `https://github.com/acme/shop/issues/34`. */
export interface IssueLink {
  readonly text: string
  readonly url: string
}

export type Day = NonNullable<ActionItem['due']>['value']

// What is written last stands last: `— @ada, due 2026-12-01 [#34](…)`.
export const FIELDS = ['owners', 'due', 'state', 'reference'] as const
export type Field = (typeof FIELDS)[number]
