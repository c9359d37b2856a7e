import type { Day } from '../../calendar/day.js'

/** What a new document is filled in with. Texts are plain: they are quoted or escaped where they are put. */
export interface Filling {
  /** Null: the record numbers nothing, and the file's name will do. */
  readonly id: string | null
  /** What `{{id}}` becomes in the text where there is no id. */
  readonly stem: string
  readonly title: string
  readonly date: Day
  /** `@ada`, or a name. */
  readonly author: string | null
  readonly severity: string | null
  readonly services: readonly string[]
  /** Comments beside keys that stay empty: what is known and proves nothing. */
  readonly hints: Readonly<Record<string, string>>
  /** Markdown for the timeline, ready as it is. */
  readonly timeline: string | null
  /** Markdown list items for the references, ready as they are. */
  readonly references: readonly string[]
}
