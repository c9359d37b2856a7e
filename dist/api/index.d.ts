/** A calendar day, `YYYY-MM-DD`: a number of days, never an instant. */
export type Day = `${number}-${number}-${number}`;
/**
 * A time as the product writes it: ISO 8601 with the document's own offset (`2026-11-03T11:02:00+01:00`, `…Z`),
 * or local, without one, where no zone is known (`2026-11-03T11:02:00`).
 */
export type Time = string;
/** A half-open range of UTF-16 offsets in the text, counted after the byte order mark. */
export interface Span {
	readonly start: number;
	readonly end: number;
}
type Source = "front-matter" | "table" | "entry" | "text" | "file-name";
/** A value of the document with the place that it stands at. An edit touches only its span. */
export interface Fact<T> {
	readonly value: T;
	readonly span: Span;
	readonly source: Source;
}
interface ItemPlaces {
	/** The empty span behind the last of its words; in a row of a table, of its title. */
	readonly end: Span;
	/** The due date without the "due" or "by" before it, readable or not. */
	readonly date: Span | null;
	/** Null for an item that is no row of a table. */
	readonly cells: ItemCells | null;
}
interface ItemCells {
	/** The heading row: the same for all rows of a table. */
	readonly head: Span;
	readonly owner: Span | null;
	readonly due: Span | null;
	readonly status: Span | null;
	readonly issue: Span | null;
	/** The heading of the status column. */
	readonly statusTitle: string | null;
}
interface FrontMatter {
	/** Between the fences. */
	readonly span: Span;
	/** True when it holds a key that only postmortems have; otherwise it belongs to a site generator. */
	readonly authoritative: boolean;
	readonly keys: readonly FrontMatterKey[];
}
interface FrontMatterKey {
	readonly name: string;
	readonly span: Span;
	/** Its texts, numbers and words as written: one, or those of a list. */
	readonly values: readonly Fact<string>[];
}
declare const SECTION_KINDS: readonly [
	"summary",
	"background",
	"impact",
	"timeline",
	"detection",
	"trigger",
	"root-cause",
	"contributing-factors",
	"response",
	"lessons",
	"went-well",
	"went-wrong",
	"lucky",
	"action-items",
	"participants",
	"references"
];
type SectionKind = (typeof SECTION_KINDS)[number];
interface Silence {
	/** `unknown`: the comment begins with `followthrough-` and is not understood; it silences nothing. */
	readonly scope: "next-line" | "line" | "file" | "unknown";
	/** As written; one comment names one rule. All words of a comment that is not understood. */
	readonly rule: string;
	/** Empty when none is given: then the comment silences nothing. */
	readonly reason: string;
	/** The comment. */
	readonly span: Span;
	/** The line that it is about, from 1: the next one with text that is no such comment, or its own; 0 for the whole file. */
	readonly line: number;
}
/** Any file that was looked at: a postmortem, or one that cannot be used, with the reason. */
export type Document = Postmortem | UnreadableDocument;
/** Nothing of an unreadable document is used, and its issues stay as they are. */
export interface UnreadableDocument {
	readonly readable: false;
	readonly path: string;
	/** A whole sentence: what is wrong. Holds no raw text of the document. */
	readonly reason: string;
	/** A whole sentence: what to do. */
	readonly hint: string;
	/** From 1. */
	readonly line: number;
}
/** Everything read from one document. Plain frozen values: rules look at it, nobody changes it. */
export interface Postmortem {
	readonly readable: true;
	readonly path: string;
	/** The text without byte order mark, line ends as in the file. All spans count in it. */
	readonly text: string;
	/** Offset of the first character of each line. */
	readonly lineStarts: readonly number[];
	/** Source `file-name` when none is written. */
	readonly id: Fact<string>;
	readonly title: Fact<string> | null;
	readonly date: Fact<Day> | null;
	readonly severity: Fact<string> | null;
	readonly status: Fact<Status> | null;
	readonly services: Fact<readonly string[]> | null;
	readonly authors: Fact<readonly string[]> | null;
	readonly detectedBy: Fact<string> | null;
	readonly impact: Fact<Impact> | null;
	readonly causes: Fact<readonly string[]> | null;
	readonly causeDomains: Fact<readonly string[]> | null;
	readonly written: Fact<Day> | null;
	readonly confidential: boolean;
	readonly times: Times;
	/** Durations that the text states, to compare with computed ones. */
	readonly statedDurations: readonly StatedDuration[];
	/** Fields for a duration that hold nothing or a placeholder. */
	readonly emptyMetrics: readonly EmptyMetric[];
	readonly sections: readonly Section[];
	/** All headings, and labels that stand for one, in order. */
	readonly headings: readonly Heading[];
	readonly timeline: readonly TimelineEntry[];
	readonly actionItems: readonly ActionItem[];
	/** "No action items, because …": the reason as written, empty when none is given. */
	readonly noActionItems: Fact<string> | null;
	readonly learnings: readonly Learning[];
	readonly frontMatter: FrontMatter | null;
	/** Comments that silence rules, in the order of the text. */
	readonly silences: readonly Silence[];
	/** What reading itself found: unreadable values, hidden or ragged action items, odd characters. */
	readonly problems: readonly ReadingProblem[];
}
type Status = "draft" | "review" | "final";
declare const MOMENTS: readonly [
	"started",
	"detected",
	"alerted",
	"mitigationStarted",
	"mitigated",
	"resolved"
];
type Moment = (typeof MOMENTS)[number];
type Times = {
	readonly [moment in Moment]: Fact<Time> | null;
};
interface StatedDuration {
	readonly kind: "detect" | "mitigate" | "total" | "resolve";
	readonly seconds: number;
	readonly span: Span;
}
type EmptyMetric = Omit<StatedDuration, "seconds">;
interface Impact {
	readonly users?: number;
	readonly customersLost?: number;
	readonly revenue?: string;
	readonly dataLoss?: boolean;
	/** `pending until DATE @owner`: counts as quantified until then. */
	readonly pendingUntil?: Day;
	readonly pendingOwner?: string;
}
/** A heading, or a label that serves as one, and what stands under it up to the next section. */
export interface Section {
	readonly kind: SectionKind;
	/** The heading's text without marks of Markdown. */
	readonly heading: string;
	/** The heading's line. */
	readonly span: Span;
	/** From the heading's line to the next section of the same or a higher level. */
	readonly body: Span;
	readonly level: number;
	/** Visible blocks in order. Code, quotes and nested headings keep their kind, comments are left out. */
	readonly blocks: readonly Block[];
	/** No visible text but placeholders and template instructions. */
	readonly empty: boolean;
}
interface Heading extends Pick<Section, "heading" | "span" | "body" | "level" | "empty"> {
	/** Empty where none is known. */
	readonly kinds: readonly SectionKind[];
	readonly isLabel: boolean;
}
interface Block {
	readonly kind: "heading" | "paragraph" | "list-item" | "table-row" | "code" | "quote";
	/** Plain text: no marks of Markdown, one line per source line. */
	readonly text: string;
	readonly span: Span;
}
export interface TimelineEntry {
	/** The line at which the time stands. */
	readonly span: Span;
	/** The time as written, `10:02` or `~13:30-13:45`. */
	readonly raw: string;
	readonly time: Time | null;
	/** The end of a range, where one is given. */
	readonly end: Time | null;
	readonly approximate: boolean;
	readonly text: string;
	/** Which of several timelines in the file, from 0. */
	readonly timeline: number;
}
declare const ITEM_TYPES: readonly [
	"prevent",
	"detect",
	"mitigate",
	"repair",
	"investigate",
	"process"
];
type ItemType = (typeof ITEM_TYPES)[number];
type ItemState = "open" | "done" | "dropped" | "proposed";
export interface ActionItem {
	/** Written, or derived from the text with an ordinal for equal twins. */
	readonly id: string;
	readonly idWritten: boolean;
	readonly title: string;
	/** The item's own first line. */
	readonly span: Span;
	/** The words of the title alone. */
	readonly titleSpan: Span;
	/** As written; logins and teams with `@`. */
	readonly owners: readonly Fact<string>[];
	readonly due: Fact<Day> | null;
	readonly priority: Fact<string> | null;
	readonly type: Fact<ItemType> | null;
	readonly state: ItemState;
	/** What "won't do: reason" says. */
	readonly reason: string | null;
	/** A link as its URL, a bare one as written. */
	readonly references: readonly Fact<string>[];
	/** The reference in the issue column or at the item's end: the item is tracked there. */
	readonly tracked: Fact<string> | null;
	/** The box `[ ]` or the status cell, where a tick can be written. */
	readonly tick: Span | null;
	/** Absent in an item that was not read from a text. */
	readonly places?: ItemPlaces;
	/** Plain lines of the nested list below the item. */
	readonly details: readonly string[];
	/** The heading above a group of items. */
	readonly group: string | null;
}
interface Learning {
	readonly text: string;
	readonly span: Span;
}
interface ReadingProblem {
	readonly kind: "unreadable-value" | "unknown-key" | "odd-id" | "odd-character" | "hidden-item" | "ragged-row" | "line-ends";
	/** Front matter key or column, where there is one. */
	readonly field: string | null;
	/** The author's own words, at most 80 characters, control characters removed. */
	readonly written: string;
	/** What is expected instead, a clause: "a date such as 2026-11-03". */
	readonly expected: string;
	readonly span: Span;
}
interface ReadingOptions {
	/** The id of a document that writes none: see `fallbackIds`. */
	readonly fallbackId: string;
	/** Heading in lower case → kind: the team's own words, before ours. */
	readonly spellings: Readonly<Record<string, SectionKind>>;
	/** IANA name; reads times whose zone the text does not name. Null: such times stay local. */
	readonly zone: string | null;
	/** The team's own scale, worst first. */
	readonly severities: readonly string[];
	/** Name in documents → login without `@`. */
	readonly names: Readonly<Record<string, string>>;
}
declare const SEVERITIES: readonly [
	"error",
	"warning",
	"info"
];
export type Severity = (typeof SEVERITIES)[number];
interface Rule {
	/** The file's name; names the fault. */
	readonly id: string;
	/** What is asked for, one sentence. */
	readonly summary: string;
	/** Why it matters, one or two sentences. */
	readonly why: string;
	/** Who says so: document and chapter. */
	readonly source: string;
	/** Before policy; a status of `draft` or `final` changes it in check/, no rule knows that. */
	readonly severity: Severity;
	/** It judges words, so it can be wrong: its precision on real postmortems is measured, and below 0.85 it is an info. */
	readonly heuristic?: true;
	/** It asks for depth: incidents of the lowest severity of the team's scale are not asked. */
	readonly depth?: true;
	/** Names and defaults of the options that `rules:` in the configuration may set. */
	readonly options?: Readonly<Record<string, string | number | boolean>>;
	/** A document without the fault. */
	readonly good: string;
	/** A document with it: each line that is reported ends in `<!-- problem -->`. */
	readonly bad: string;
	/** What is known beside the text in both examples, where the rule needs it. */
	readonly given?: Partial<KnownBeside>;
	check(postmortem: Postmortem, context: RuleContext): Iterable<Finding>;
}
interface Finding {
	readonly span: Span;
	/** What is wrong, with the author's own words in backticks. A whole sentence. */
	readonly message: string;
	/** What to write instead. A whole sentence. */
	readonly hint: string;
	readonly fix?: Fix;
}
interface Fix {
	readonly title: string;
	/** It may not be what is meant: it is suggested to a person, and never made by `check --fix`. */
	readonly unsure?: true;
	/** It begins what a person must finish. */
	readonly partial?: true;
	readonly edits: readonly {
		readonly span: Span;
		readonly text: string;
	}[];
}
interface KnownBeside {
	/** Ids of the documents of the record, with their paths; the document itself may be among them. */
	readonly record: readonly {
		readonly id: string;
		readonly path: string;
	}[];
	/** Earlier incidents like this one, the most alike first. */
	readonly similar: readonly SimilarIncident[];
	/** When the document was written; null when that is unknown: rules about it are silent. */
	readonly written: Day | null;
	/** The last day on which it should be written; null when there is no rule for it. */
	readonly writeBy: Day | null;
	/** The last day by which an item should be done; null when there is no rule for it. */
	readonly deadlineOf: (item: ActionItem) => Deadline | null;
	/** Whether a login can be assigned; null when nobody asked. */
	readonly assignable: (login: string) => boolean | null;
}
interface RuleContext extends KnownBeside {
	readonly today: Day;
	readonly options: Readonly<Record<string, unknown>>;
	/** 0 is the worst of the team's severities; null when the document states none that is known. */
	readonly severityRank: number | null;
	readonly severities: readonly string[];
	/** Each entry is met by any one of its kinds; already chosen for the incident's severity. */
	readonly requiredSections: readonly (readonly SectionKind[])[];
	/** Seconds within which this severity should be detected and mitigated; null: no target. */
	readonly targets: {
		readonly detect: number | null;
		readonly mitigate: number | null;
	};
	/** Keys of the front matter that rules of the team's own read. */
	readonly ownFields: readonly string[];
	/** Ids of all rules, for rules about comments that name some. */
	readonly rules: readonly string[];
	/** Comments that silenced nothing in this document. */
	readonly unusedSilences: readonly Silence[];
}
interface Deadline {
	readonly day: Day;
	/** Which rule of the team gives it: "P2, 60 days from filing". */
	readonly because: string;
}
interface SimilarIncident {
	readonly path: string;
	readonly id: string;
	readonly title: string;
	readonly date: Day | null;
	/** Null when either date is unknown; never negative. */
	readonly daysEarlier: number | null;
	/** What both have in common, short clauses: "same service `checkout`". Never empty. */
	readonly because: readonly string[];
	/** So alike that it is worth a word also when nothing of it is unfinished. */
	readonly isVeryAlike: boolean;
	/** Its items that are not done, as far as is known. */
	readonly unfinished: readonly UnfinishedItem[];
}
interface UnfinishedItem {
	/** The item's own, unique in its document. */
	readonly id: string;
	readonly title: string;
	/** From 1. */
	readonly line: number;
	readonly due: Day | null;
	/** `#34`, and its page where the issues were looked at; null where no issue is known. */
	readonly issue: {
		readonly shown: string;
		readonly url: string | null;
	} | null;
}
interface Counts {
	readonly postmortems: number;
	readonly errors: number;
	readonly warnings: number;
	readonly infos: number;
}
/** The result of `check --format json`. Keys may be added, none may go. */
export interface CheckJson extends Partial<CheckOrigin> {
	readonly version: 1;
	readonly postmortems: readonly PostmortemJson[];
	readonly counts: Counts;
}
interface CheckOrigin {
	/** `owner/name`; null: not known. */
	readonly repository: string | null;
	/** ISO instant, and the day that it is in the calendar's zone. */
	readonly now: string;
	readonly today: Day;
	/** One part of how many, from 1. */
	readonly shard: {
		readonly part: number;
		readonly of: number;
	};
}
/** What one document says, and what is wrong with it. */
export interface PostmortemJson {
	readonly path: string;
	/** False: one problem says why, and nothing else is known. */
	readonly readable: boolean;
	readonly id: string | null;
	readonly title: string | null;
	readonly date: Day | null;
	readonly severity: string | null;
	readonly status: Status | null;
	readonly services: readonly string[];
	readonly times: {
		readonly [moment in Moment]: Time | null;
	};
	/** Seconds; null when unknown. */
	readonly durations: {
		readonly detect: number | null;
		readonly mitigate: number | null;
		readonly total: number | null;
	};
	readonly impact: Impact | null;
	readonly causes: readonly string[];
	readonly sections: readonly {
		readonly kind: SectionKind;
		readonly heading: string;
		readonly line: number;
	}[];
	readonly timeline: readonly TimelineEntryJson[];
	readonly actionItems: readonly ActionItemJson[];
	readonly learnings: readonly {
		readonly line: number;
		readonly text: string;
	}[];
	/** In the order of the text; of more than 500 the worst. */
	readonly problems: readonly Problem[];
	/** How many of those that count are not listed; absent where all are. */
	readonly unlisted?: Omit<Counts, "postmortems">;
}
interface TimelineEntryJson {
	/** From 1. */
	readonly line: number;
	/** The time as written. */
	readonly raw: string;
	readonly time: Time | null;
	readonly text: string;
}
export interface ActionItemJson {
	/** From 1. */
	readonly line: number;
	readonly id: string;
	readonly title: string;
	/** As written; logins and teams with `@`. */
	readonly owners: readonly string[];
	readonly due: Day | null;
	readonly priority: string | null;
	readonly type: ItemType | null;
	readonly done: boolean;
	readonly state: ItemState;
	/** A link as its URL, a bare one as written. */
	readonly references: readonly string[];
}
/** One remark on a document: lines and columns count from 1, the end is exclusive. */
export interface Problem {
	readonly rule: string;
	readonly severity: Severity;
	readonly line: number;
	/** In UTF-16 units, without byte order mark. */
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
	/** What is wrong. */
	readonly message: string;
	/** What to write instead. */
	readonly hint: string;
	/** The rule's page. */
	readonly url: string;
	/** It was there before, and is not counted. */
	readonly known: boolean;
}
/** A rule of a team's own, as a module exports it: see docs/own-rules.md. */
export interface OwnModuleRule extends Pick<Rule, "id" | "summary" | "why" | "severity"> {
	/** Yields what is wrong; `context` holds what is known beside the text. */
	check(postmortem: Postmortem, context: OwnRuleContext): Iterable<Remark>;
}
export type OwnRuleContext = Pick<RuleContext, "today" | "written" | "severities" | "severityRank" | "record">;
/** A place of the text, what is wrong there, and what to write instead: two whole sentences. */
export type Remark = Pick<Finding, "span" | "message" | "hint">;
/** What a team may tell the reader, all of it optional. */
export interface ReadOptions extends Partial<ReadingOptions> {
	/** Where the text comes from; `postmortem.md` by default. An id that is not written is derived from it. */
	readonly path?: string;
}
/**
 * Reads a postmortem: its facts, each with the place that it stands at, or the reason why it cannot be used
 * (`readable: false`). Never throws, whatever the text holds.
 */
export declare function readPostmortem(text: string, options?: ReadOptions): Document;
export interface CheckOptions {
	/** As for `readPostmortem`; overrides of the configuration may name it. */
	readonly path?: string;
	/** The text of a `.github/followthrough.yml`; the defaults where there is none. */
	readonly config?: string;
	/** `YYYY-MM-DD`; the day of the machine's clock in the calendar's zone by default. */
	readonly today?: string;
	/** Rules of your own, judged beside ours. */
	readonly rules?: readonly OwnModuleRule[];
}
/**
 * Judges one postmortem: the result of `followthrough check --format json` for it alone, with every remark. Rejects with
 * an `Error` whose `message` and `hint` are sentences where an option cannot be used.
 */
export declare function checkPostmortem(text: string, options?: CheckOptions): Promise<CheckJson>;
/** A rule in short: `followthrough explain` says more of it. */
export type RuleSummary = Pick<Rule, "id" | "summary" | "why" | "severity">;
/** Every rule, in the order in which a postmortem is read. */
export declare const RULES: readonly RuleSummary[];

export {};
