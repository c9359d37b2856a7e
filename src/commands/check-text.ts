import { type Day, isDay } from '../calendar/day.js'
import { count } from '../check/count.js'
import type { CheckResult } from '../check/result.js'
import { onlyTheText } from '../check/rule-context.js'
import { fallbackIds } from '../postmortem/fallback-id.js'
import type { Document } from '../postmortem/model.js'
import { defaultReadingOptions, type ReadingOptions, readDocument } from '../postmortem/read.js'
import { checked, todayOf } from './diagnose-record.js'
import { datesFor } from './document-dates.js'
import { configOf, DEFAULTS } from './load-config.js'
import { moduleRules } from './module-rules.js'
import { readingOptions } from './settings.js'
import { UserError } from './user-error.js'

export interface TextRequest {
  readonly path: string
  /** The text of `.github/followthrough.yml`; null: the defaults. */
  readonly config: string | null
  /** `YYYY-MM-DD`; null: the day of `now` in the calendar's zone. */
  readonly today: string | null
  /** ISO 8601. */
  readonly now: string
  /** As a module would export them. */
  readonly rules: unknown
}

/** Reads one text, whatever it holds. An option that is undefined is not set. */
export function readText(path: string, text: string, options: Partial<ReadingOptions>): Document {
  const defaults = defaultReadingOptions(fallbackIdOf(path))
  const set = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  return readDocument(path, new TextEncoder().encode(text), { ...defaults, ...set })
}

/** Judges one text alone: rules that compare it with others of the record are silent. */
export async function checkText(text: string, request: TextRequest): Promise<CheckResult> {
  const { path } = request
  const configured = request.config === null ? DEFAULTS : await configOf('config', request.config)
  if (!Array.isArray(request.rules))
    throw new UserError('`rules` is no list of rules.', 'Give a list, or leave it out.')
  const own = moduleRules({ rules: request.rules }, '`rules`')
  const loaded = { ...configured, own: [...configured.own, ...own] }
  const today = dayOf(request.today) ?? todayOf(loaded.config, request.now)
  const facts = { ...onlyTheText(today), ...datesFor(loaded.config, new Map(), today) }
  const document = readText(path, text, readingOptions(loaded, fallbackIdOf(path)))
  const documents = [checked(document, loaded, facts)]
  return { documents, counts: count(documents), skipped: [], notices: [] }
}

function dayOf(written: string | null): Day | null {
  if (written === null || isDay(written)) return written
  throw new UserError(`\`${written}\` is no day.`, 'Write a day, for example 2026-11-21.')
}

function fallbackIdOf(path: string): string {
  return fallbackIds([path]).get(path) ?? path
}
