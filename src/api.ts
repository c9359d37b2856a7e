import { checkText, readText } from './commands/check-text.js'
import type { Document } from './postmortem/model.js'
import type { ReadingOptions } from './postmortem/reading-options.js'
import { checkJson } from './render/json/check-json.js'
import type { CheckJson } from './render/json/check-shape.js'
import { RULES as OUR_RULES } from './rules/index.js'
import type { OwnModuleRule } from './rules/own/own-module-rule.js'
import type { Rule } from './rules/rule.js'

export type { Day } from './calendar/day.js'
export type { Time } from './calendar/time.js'
export type { Fact, Span } from './postmortem/fact.js'
export type {
  ActionItem,
  Document,
  Postmortem,
  Section,
  TimelineEntry,
  UnreadableDocument,
} from './postmortem/model.js'
export type { ActionItemJson, CheckJson, PostmortemJson, Problem } from './render/json/check-shape.js'
export type { OwnModuleRule, OwnRuleContext, Remark } from './rules/own/own-module-rule.js'
export type { Severity } from './rules/rule.js'

/** What a team may tell the reader, all of it optional. */
export interface ReadOptions extends Partial<ReadingOptions> {
  /** Where the text comes from; `postmortem.md` by default. An id that is not written is derived from it. */
  readonly path?: string
}

/**
 * Reads a postmortem: its facts, each with the place that it stands at, or the reason why it cannot be used
 * (`readable: false`). Never throws, whatever the text holds.
 */
export function readPostmortem(text: string, options: ReadOptions = {}): Document {
  const { path = PATH, ...reading } = options
  return readText(path, text, reading)
}

export interface CheckOptions {
  /** As for `readPostmortem`; overrides of the configuration may name it. */
  readonly path?: string
  /** The text of a `.github/followthrough.yml`; the defaults where there is none. */
  readonly config?: string
  /** `YYYY-MM-DD`; the day of the machine's clock in the calendar's zone by default. */
  readonly today?: string
  /** Rules of your own, judged beside ours. */
  readonly rules?: readonly OwnModuleRule[]
}

/**
 * Judges one postmortem: the result of `followthrough check --format json` for it alone, with every remark. Rejects with
 * an `Error` whose `message` and `hint` are sentences where an option cannot be used.
 */
export async function checkPostmortem(text: string, options: CheckOptions = {}): Promise<CheckJson> {
  const { path = PATH, config = null, today = null, rules = [] } = options
  return checkJson(await checkText(text, { path, config, today, rules, now: new Date().toISOString() }))
}

/** A rule in short: `followthrough explain` says more of it. */
export type RuleSummary = Pick<Rule, 'id' | 'summary' | 'why' | 'severity'>

/** Every rule, in the order in which a postmortem is read. */
export const RULES: readonly RuleSummary[] = OUR_RULES.map(({ id, summary, why, severity }) => ({
  id,
  summary,
  why,
  severity,
}))

const PATH = 'postmortem.md'
