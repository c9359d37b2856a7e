import { markKnown } from '../check/base.js'
import { bySeverity } from '../check/by-severity.js'
import { count } from '../check/count.js'
import { parts } from '../check/parts.js'
import type { CheckedDocument, Review } from '../check/result.js'
import type { DocumentFacts } from '../check/rule-context.js'
import type { ChangedFile } from '../ports/history.js'
import type { Document } from '../postmortem/model.js'
import { severityRank } from '../postmortem/severity.js'
import { type BaseVersion, baseVersion } from './base-version.js'
import { changedFiles } from './changed-files.js'
import { checked, documentFacts } from './diagnose-record.js'
import type { RunEvent } from './event.js'
import type { LoadedConfig } from './load-config.js'
import { previewFilings } from './preview-filings.js'
import { readRecord } from './read-record.js'
import { checkSettings } from './settings.js'
import type { World } from './world.js'

export type Proposal = Extract<RunEvent, { kind: 'pull-request' | 'merge-group' }>

export interface ReviewRequest {
  readonly event: Proposal
  readonly narrow: readonly string[] | null
}

/** Checks what a change brings: remarks that the base version had are known, and what merging files is foretold. */
export async function review(world: World, loaded: LoadedConfig, { event, narrow }: ReviewRequest): Promise<Review> {
  const { config } = loaded
  const change = await changedFiles(world, event)
  const whole = await readRecord(world.files, loaded, { kind: 'globs', narrow })
  const isChanged = (document: Document) => change.files?.some((file) => file.path === document.path) ?? true
  const touched = whole.documents.filter(isChanged)
  const facts = documentFacts(whole.documents, config, world.now)
  const bases = await basesOf(world, loaded, event.base, touched, change.files)
  const documents = touched.map((document) =>
    withBase(checked(document, config, facts), bases.get(document.path) ?? 'unknown', loaded, facts),
  )
  const unknown = touched.filter((document) => bases.get(document.path) === 'unknown').map((document) => document.path)
  const unlike = whole.unlike.filter(isChanged).map((document) => document.path)
  const left = leftBehind(change.files)
  const changed = touched.map((document) => document.path)
  const isConcerned = changed.length + left.length + unlike.length > 0
  // Sync keeps what does not look like a postmortem as long as it has issues, so the preview has to know of all of it.
  const removed = isConcerned ? [...left, ...whole.unlike.map((document) => document.path)] : []
  const record = [...whole.documents, ...whole.unlike]
  const preview = await previewFilings(world, loaded, record, { changed, removed }, event.head)
  return {
    result: {
      documents,
      counts: count(documents),
      skipped: unlike,
      notices: [
        ...loaded.notices,
        ...change.notices,
        ...baseNotice(unknown),
        ...nothingNotice(touched),
        ...preview.notices,
      ],
    },
    filings: preview.filings,
    commit: event.head,
    pageOf: preview.pageOf,
    targetsOf: (severity) => targetsOf(loaded, severity),
    parts: (path) =>
      partsAt(
        touched.find((document) => document.path === path),
        loaded,
        facts,
      ),
  }
}

async function basesOf(
  world: World,
  loaded: LoadedConfig,
  base: string,
  touched: readonly Document[],
  files: readonly ChangedFile[] | null,
): Promise<ReadonlyMap<string, BaseVersion>> {
  const versions = touched.map(async (document): Promise<[string, BaseVersion]> => {
    const file = files?.find((one) => one.path === document.path)
    if (file?.status === 'added') return [document.path, 'new']
    return [document.path, await baseVersion(world, loaded, base, document, file)]
  })
  return new Map(await Promise.all(versions))
}

function withBase(
  after: CheckedDocument,
  before: BaseVersion,
  { config }: LoadedConfig,
  facts: DocumentFacts,
): CheckedDocument {
  if (typeof before === 'string') return after
  if (!after.document.readable)
    return before.readable || before.reason !== after.document.reason ? after : allKnown(after)
  if (!before.readable) return after
  const { diagnostics } = checked(before, config, facts)
  return { ...after, diagnostics: markKnown(after.diagnostics, after.document.text, diagnostics, before.text) }
}

/** A document that could not be read before for the same reason is no fault of this change. */
function allKnown({ document, diagnostics }: CheckedDocument): CheckedDocument {
  return { document, diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, known: true })) }
}

/** Where documents stood that are there no more. */
function leftBehind(files: readonly ChangedFile[] | null): readonly string[] {
  const former = (files ?? []).map((file) => (file.status === 'removed' ? file.path : file.previousPath))
  return former.filter((path) => path !== null).filter((path) => /\.(?:md|markdown)$/i.test(path))
}

function baseNotice(unknown: readonly string[]): readonly string[] {
  return unknown.length === 0 ? [] : [`The base version of ${unknown.join(', ')} cannot be had, so all of it counts.`]
}

function nothingNotice(touched: readonly Document[]): readonly string[] {
  return touched.length === 0 ? ['This change touches no postmortem: there is nothing to check.'] : []
}

function targetsOf({ config }: LoadedConfig, severity: string | null) {
  const { severities, targets } = checkSettings(config)
  const rank = severity === null ? null : severityRank(severity, severities)
  return {
    detect: bySeverity(targets.detect, rank, severities),
    mitigate: bySeverity(targets.mitigate, rank, severities),
  }
}

function partsAt(
  document: Document | undefined,
  { config }: LoadedConfig,
  facts: DocumentFacts,
): ReturnType<Review['parts']> {
  return document?.readable ? parts(document, checkSettings(config), facts) : { there: 0, of: 0, missing: [] }
}
