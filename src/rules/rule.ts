import type { Day } from '../calendar/day.js'
import type { Span } from '../postmortem/fact.js'
import type { ActionItem, Postmortem } from '../postmortem/model.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import type { Silence } from '../postmortem/silence.js'

export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** One fault that a postmortem can have. Its example is its test and its page: see test/rules.test.ts. */
export interface Rule {
  /** The file's name; names the fault. */
  readonly id: string
  /** What is asked for, one sentence. */
  readonly summary: string
  /** Why it matters, one or two sentences. */
  readonly why: string
  /** Who says so: document and chapter. */
  readonly source: string
  /** Before policy; a status of `draft` or `final` changes it in check/, no rule knows that. */
  readonly severity: Severity
  /** It judges words, so it can be wrong: its precision on real postmortems is measured, and below 0.85 it is an info. */
  readonly heuristic?: true
  /** It asks for depth: incidents of the lowest severity of the team's scale are not asked. */
  readonly depth?: true
  /** Names and defaults of the options that `rules:` in the configuration may set. */
  readonly options?: Readonly<Record<string, string | number | boolean>>
  /** A document without the fault. */
  readonly good: string
  /** A document with it: each line that is reported ends in `<!-- problem -->`. */
  readonly bad: string
  /** What is known beside the text in both examples, where the rule needs it. */
  readonly given?: Partial<KnownBeside>
  check(postmortem: Postmortem, context: RuleContext): Iterable<Finding>
}

export interface Finding {
  readonly span: Span
  /** What is wrong, with the author's own words in backticks. A whole sentence. */
  readonly message: string
  /** What to write instead. A whole sentence. */
  readonly hint: string
  readonly fix?: Fix
}

/** Replaces only the bytes of its spans. */
export interface Fix {
  readonly title: string
  /** It may not be what is meant: it is suggested to a person, and never made by `check --fix`. */
  readonly unsure?: true
  /** It begins what a person must finish. */
  readonly partial?: true
  readonly edits: readonly { readonly span: Span; readonly text: string }[]
}

/** What is known about a document beside its text. */
export interface KnownBeside {
  /** Ids of the documents of the record, with their paths; the document itself may be among them. */
  readonly record: readonly { readonly id: string; readonly path: string }[]
  /** Earlier incidents like this one, the most alike first. */
  readonly similar: readonly SimilarIncident[]
  /** When the document was written; null when that is unknown: rules about it are silent. */
  readonly written: Day | null
  /** The last day on which it should be written; null when there is no rule for it. */
  readonly writeBy: Day | null
  /** The last day by which an item should be done; null when there is no rule for it. */
  readonly deadlineOf: (item: ActionItem) => Deadline | null
  /** Whether a login can be assigned; null when nobody asked. */
  readonly assignable: (login: string) => boolean | null
}

/** Plain values and pure functions, gathered before the rules run. */
export interface RuleContext extends KnownBeside {
  readonly today: Day
  readonly options: Readonly<Record<string, unknown>>
  /** 0 is the worst of the team's severities; null when the document states none that is known. */
  readonly severityRank: number | null
  readonly severities: readonly string[]
  /** Each entry is met by any one of its kinds; already chosen for the incident's severity. */
  readonly requiredSections: readonly (readonly SectionKind[])[]
  /** Seconds within which this severity should be detected and mitigated; null: no target. */
  readonly targets: { readonly detect: number | null; readonly mitigate: number | null }
  /** Keys of the front matter that rules of the team's own read. */
  readonly ownFields: readonly string[]
  /** Ids of all rules, for rules about comments that name some. */
  readonly rules: readonly string[]
  /** Comments that silenced nothing in this document. */
  readonly unusedSilences: readonly Silence[]
}

/** The last day by which the team wants an item done. */
export interface Deadline {
  readonly day: Day
  /** Which rule of the team gives it: "P2, 60 days from filing". */
  readonly because: string
}

/** An earlier incident of the record that resembles a document. */
export interface SimilarIncident {
  readonly path: string
  readonly id: string
  readonly title: string
  readonly date: Day | null
  /** Null when either date is unknown; never negative. */
  readonly daysEarlier: number | null
  /** What both have in common, short clauses: "same service `checkout`". Never empty. */
  readonly because: readonly string[]
  /** So alike that it is worth a word also when nothing of it is unfinished. */
  readonly isVeryAlike: boolean
  /** Its items that are not done, as far as is known. */
  readonly unfinished: readonly UnfinishedItem[]
}

export interface UnfinishedItem {
  /** The item's own, unique in its document. */
  readonly id: string
  readonly title: string
  /** From 1. */
  readonly line: number
  readonly due: Day | null
  /** `#34`, and its page where the issues were looked at; null where no issue is known. */
  readonly issue: { readonly shown: string; readonly url: string | null } | null
}
