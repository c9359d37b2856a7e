import type { Day } from '../calendar/day.js'
import { dayAt } from '../calendar/day.js'
import { count } from '../check/count.js'
import { diagnose } from '../check/diagnose.js'
import type { CheckedDocument, CheckResult } from '../check/result.js'
import type { DocumentFacts } from '../check/rule-context.js'
import type { Config } from '../config/config.js'
import type { Document } from '../postmortem/model.js'
import type { Reading } from './read-record.js'
import { checkSettings } from './settings.js'

/** Runs the rules over the documents that were read; `record` holds those beside them, whose ids are taken. */
export function diagnoseRecord(
  reading: Reading,
  record: readonly Document[],
  config: Config,
  now: string,
): CheckResult {
  const facts = documentFacts(record, config, now)
  const documents = reading.documents.map((document) => checked(document, config, facts))
  const skipped = reading.unlike.map((document) => document.path)
  return { documents, counts: count(documents), skipped, notices: reading.notices }
}

export function checked(document: Document, config: Config, facts: DocumentFacts): CheckedDocument {
  return { document, diagnostics: diagnose(document, checkSettings(config), facts) }
}

/** When a document was written and who can be assigned is not asked here: rules about it are silent. */
export function documentFacts(record: readonly Document[], config: Config, now: string): DocumentFacts {
  return {
    today: todayOf(config, now),
    written: null,
    record: record.flatMap((document) => (document.readable ? [{ id: document.id.value, path: document.path }] : [])),
    deadlineOf: () => null,
    assignable: () => null,
  }
}

/** The day in the calendar's zone. */
export function todayOf(config: Config, now: string): Day {
  return dayAt(Date.parse(now), config.calendar['time-zone'])
}
