import type { Day } from '../calendar/day.js'
import { dayAt } from '../calendar/day.js'
import { count } from '../check/count.js'
import { diagnose, type Found } from '../check/diagnose.js'
import type { CheckedDocument, CheckResult } from '../check/result.js'
import { type DocumentFacts, onlyTheText } from '../check/rule-context.js'
import type { Config } from '../config/config.js'
import type { Progress } from '../ports/progress.js'
import type { Document } from '../postmortem/model.js'
import { datesFor } from './document-dates.js'
import type { JudgedFile } from './judge-alone.js'
import type { LoadedConfig } from './load-config.js'
import type { Reading } from './read-record.js'
import { recurrenceIn } from './recurrence.js'
import { checkSettings } from './settings.js'

/** Runs the rules over the documents that were read; `record` holds those beside them, whose ids are taken. */
export async function diagnoseRecord(
  reading: Reading,
  record: readonly Document[],
  loaded: LoadedConfig,
  now: string,
  beside: Beside,
  { progress, alone = new Map() }: Already = {},
): Promise<CheckResult> {
  const facts = await documentFacts(record, loaded.config, now, beside, alone)
  const documents = reading.documents.map((document, index) => {
    const found = checked(document, loaded, facts, alone.get(document)?.found)
    progress?.('checking documents', index + 1, reading.documents.length)
    return found
  })
  const skipped = reading.unlike.map((document) => document.path)
  return { documents, counts: count(documents), skipped, notices: reading.notices }
}

interface Already {
  readonly progress?: Progress | undefined
  /** What other threads found in documents. */
  readonly alone?: ReadonlyMap<Document, JudgedFile>
}

export function checked(
  document: Document,
  loaded: LoadedConfig,
  facts: DocumentFacts,
  alone?: readonly Found[],
): CheckedDocument {
  return { document, diagnostics: diagnose(document, checkSettings(loaded), facts, alone) }
}

/** What other places than the documents say; rules about what is absent here are silent. */
export interface Beside {
  /** By path: the day on which a document was written. */
  readonly written: ReadonlyMap<string, Day>
  /** By login in lower case. */
  readonly assignable: ReadonlyMap<string, boolean>
}

export const NOTHING_BESIDE: Beside = { written: new Map(), assignable: new Map() }

export async function documentFacts(
  record: readonly Document[],
  config: Config,
  now: string,
  { written, assignable }: Beside,
  alone: ReadonlyMap<Document, JudgedFile> = new Map(),
): Promise<DocumentFacts> {
  const today = todayOf(config, now)
  return {
    ...onlyTheText(today),
    ...datesFor(config, written, today),
    assignable: (login) => assignable.get(login.replace(/^@/, '').toLowerCase()) ?? null,
    similarTo: await recurrenceIn(record, config, (document) => alone.get(document)?.told ?? null),
    record: record.flatMap((document) => (document.readable ? [{ id: document.id.value, path: document.path }] : [])),
  }
}

/** The day in the calendar's zone. */
export function todayOf(config: Config, now: string): Day {
  return dayAt(Date.parse(now), config.calendar['time-zone'])
}
