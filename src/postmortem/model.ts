import type { Day } from '../calendar/day.js'
import type { Time } from '../calendar/time.js'
import type { ItemPlaces } from './action-items/places.js'
import type { Fact, Span } from './fact.js'
import type { FrontMatter } from './front-matter/fields.js'
import type { SectionKind } from './section-kinds.js'
import type { Silence } from './silence.js'

/** Any file that was looked at: a postmortem, or one that cannot be used, with the reason. */
export type Document = Postmortem | UnreadableDocument

/** Nothing of an unreadable document is used, and its issues stay as they are. */
export interface UnreadableDocument {
  readonly readable: false
  readonly path: string
  /** A whole sentence: what is wrong. Holds no raw text of the document. */
  readonly reason: string
  /** A whole sentence: what to do. */
  readonly hint: string
  /** From 1. */
  readonly line: number
}

/** Everything read from one document. Plain frozen values: rules look at it, nobody changes it. */
export interface Postmortem {
  readonly readable: true
  readonly path: string
  /** The text without byte order mark, line ends as in the file. All spans count in it. */
  readonly text: string
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[]

  /** Source `file-name` when none is written. */
  readonly id: Fact<string>
  readonly title: Fact<string> | null
  readonly date: Fact<Day> | null
  readonly severity: Fact<string> | null
  readonly status: Fact<Status> | null
  readonly services: Fact<readonly string[]> | null
  readonly authors: Fact<readonly string[]> | null
  readonly detectedBy: Fact<string> | null
  readonly impact: Fact<Impact> | null
  readonly causes: Fact<readonly string[]> | null
  readonly causeDomains: Fact<readonly string[]> | null
  readonly written: Fact<Day> | null
  readonly confidential: boolean

  readonly times: Times
  /** Durations that the text states, to compare with computed ones. */
  readonly statedDurations: readonly StatedDuration[]
  /** Fields for a duration that hold nothing or a placeholder. */
  readonly emptyMetrics: readonly EmptyMetric[]

  readonly sections: readonly Section[]
  /** All headings, and labels that stand for one, in order. */
  readonly headings: readonly Heading[]
  readonly timeline: readonly TimelineEntry[]
  readonly actionItems: readonly ActionItem[]
  /** "No action items, because …": the reason as written, empty when none is given. */
  readonly noActionItems: Fact<string> | null
  readonly learnings: readonly Learning[]

  readonly frontMatter: FrontMatter | null
  /** Comments that silence rules, in the order of the text. */
  readonly silences: readonly Silence[]
  /** What reading itself found: unreadable values, hidden or ragged action items, odd characters. */
  readonly problems: readonly ReadingProblem[]
}

export type Status = 'draft' | 'review' | 'final'
export const MOMENTS = ['started', 'detected', 'alerted', 'mitigationStarted', 'mitigated', 'resolved'] as const
export type Moment = (typeof MOMENTS)[number]
export type Times = { readonly [moment in Moment]: Fact<Time> | null }

export interface StatedDuration {
  readonly kind: 'detect' | 'mitigate' | 'total' | 'resolve'
  readonly seconds: number
  readonly span: Span
}

/** The span holds the placeholder, or is empty where a value belongs. */
export type EmptyMetric = Omit<StatedDuration, 'seconds'>

export interface Impact {
  readonly users?: number
  readonly customersLost?: number
  readonly revenue?: string
  readonly dataLoss?: boolean
  /** `pending until DATE @owner`: counts as quantified until then. */
  readonly pendingUntil?: Day
  readonly pendingOwner?: string
}

/** A heading, or a label that serves as one, and what stands under it up to the next section. */
export interface Section {
  readonly kind: SectionKind
  /** The heading's text without marks of Markdown. */
  readonly heading: string
  /** The heading's line. */
  readonly span: Span
  /** From the heading's line to the next section of the same or a higher level. */
  readonly body: Span
  readonly level: number
  /** Visible blocks in order. Code, quotes and nested headings keep their kind, comments are left out. */
  readonly blocks: readonly Block[]
  /** No visible text but placeholders and template instructions. */
  readonly empty: boolean
}

/** Any heading, also of a kind that is not known. */
export interface Heading extends Pick<Section, 'heading' | 'span' | 'body' | 'level' | 'empty'> {
  /** Empty where none is known. */
  readonly kinds: readonly SectionKind[]
  readonly isLabel: boolean
}

export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'code' | 'quote'
  /** Plain text: no marks of Markdown, one line per source line. */
  readonly text: string
  readonly span: Span
}

export interface TimelineEntry {
  /** The line at which the time stands. */
  readonly span: Span
  /** The time as written, `10:02` or `~13:30-13:45`. */
  readonly raw: string
  readonly time: Time | null
  /** The end of a range, where one is given. */
  readonly end: Time | null
  readonly approximate: boolean
  readonly text: string
  /** Which of several timelines in the file, from 0. */
  readonly timeline: number
}

export const ITEM_TYPES = ['prevent', 'detect', 'mitigate', 'repair', 'investigate', 'process'] as const
export type ItemType = (typeof ITEM_TYPES)[number]
/** open · done (ticked) · dropped (struck or "won't do") · proposed (not accepted yet). */
export type ItemState = 'open' | 'done' | 'dropped' | 'proposed'

export interface ActionItem {
  /** Written, or derived from the text with an ordinal for equal twins. */
  readonly id: string
  readonly idWritten: boolean
  readonly title: string
  /** The item's own first line. */
  readonly span: Span
  /** The words of the title alone. */
  readonly titleSpan: Span
  /** As written; logins and teams with `@`. */
  readonly owners: readonly Fact<string>[]
  readonly due: Fact<Day> | null
  readonly priority: Fact<string> | null
  readonly type: Fact<ItemType> | null
  readonly state: ItemState
  /** What "won't do: reason" says. */
  readonly reason: string | null
  /** A link as its URL, a bare one as written. */
  readonly references: readonly Fact<string>[]
  /** The reference in the issue column or at the item's end: the item is tracked there. */
  readonly tracked: Fact<string> | null
  /** The box `[ ]` or the status cell, where a tick can be written. */
  readonly tick: Span | null
  /** Absent in an item that was not read from a text. */
  readonly places?: ItemPlaces
  /** Plain lines of the nested list below the item. */
  readonly details: readonly string[]
  /** The heading above a group of items. */
  readonly group: string | null
}

export interface Learning {
  readonly text: string
  readonly span: Span
}

/** Something that reading noticed; a rule turns it into a remark. */
export interface ReadingProblem {
  readonly kind:
    | 'unreadable-value'
    | 'unknown-key'
    | 'odd-id'
    | 'odd-character'
    | 'hidden-item'
    | 'ragged-row'
    | 'line-ends'
  /** Front matter key or column, where there is one. */
  readonly field: string | null
  /** The author's own words, at most 80 characters, control characters removed. */
  readonly written: string
  /** What is expected instead, a clause: "a date such as 2026-11-03". */
  readonly expected: string
  readonly span: Span
}
