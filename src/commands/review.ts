import type { Day } from '../calendar/day.js'
import { type KindAt, markKnown } from '../check/base.js'
import { bySeverity } from '../check/by-severity.js'
import { count, type FailOn } from '../check/count.js'
import { parts } from '../check/parts.js'
import type { CheckedDocument, Review } from '../check/result.js'
import type { DocumentFacts } from '../check/rule-context.js'
import type { Document, Postmortem } from '../postmortem/model.js'
import { positionAt } from '../postmortem/position.js'
import { parse } from '../postmortem/read.js'
import { severityRank } from '../postmortem/severity.js'
import { assignableOwners } from './assignable-owners.js'
import type { BaseVersion } from './base-version.js'
import { connected } from './connected.js'
import { type Beside, checked, documentFacts, NOTHING_BESIDE, todayOf } from './diagnose-record.js'
import { whenWritten } from './document-dates.js'
import type { Proposal } from './event.js'
import type { LoadedConfig } from './load-config.js'
import { type FilingsPreview, previewFilings } from './preview-filings.js'
import { asFiled, similarSince } from './recurrence.js'
import { checkSettings, readingOptions } from './settings.js'
import { type Touched, touchedDocuments } from './touched-documents.js'
import type { World } from './world.js'

export interface ReviewRequest {
  readonly event: Proposal
  readonly narrow: readonly string[] | null
  readonly failOn: FailOn
}

/** What was found, and how to find out what would be said of another text of a document. */
export interface Reviewed extends Review {
  readonly recheck: (document: Postmortem, text: string) => CheckedDocument
}

/** Checks what a change brings: remarks that the base version had are known, and what merging files is foretold. */
export async function review(
  world: World,
  loaded: LoadedConfig,
  { event, narrow, failOn }: ReviewRequest,
): Promise<Reviewed> {
  const touched = await touchedDocuments(world, loaded, event, narrow)
  const { record, baseOf } = touched
  const beside = await besideOf(world, loaded, touched)
  const facts = await documentFacts(record.documents, loaded.config, world.now, beside)
  const documents = touched.documents.map((document) =>
    withBase(checked(document, loaded, facts), baseOf(document.path), loaded, facts),
  )
  const preview = await foretold(world, loaded, touched, event.head)
  const documentAt = (path: string) => touched.documents.find((document) => document.path === path)
  return {
    result: {
      documents,
      counts: count(documents),
      skipped: touched.unlike,
      notices: [
        ...loaded.notices,
        ...touched.notices,
        ...baseNotice(touched),
        ...nothingNotice(touched, preview.filings.length > 0),
        ...preview.notices,
      ],
    },
    filings: preview.filings,
    suggested: [],
    recheck: ({ path, id }, text) => checked(parse(path, text, readingOptions(loaded, id.value)), loaded, facts),
    commit: event.head,
    pageOf: preview.pageOf,
    targetsOf: (severity) => targetsOf(loaded, severity),
    similar: (path) =>
      asFiled(similarSince(documentAt(path), baseOf(path), facts.similarTo, checkSettings(loaded)), preview.filed),
    today: facts.today,
    failOn,
    createLimit: loaded.config.limits.create,
    parts: (path) => partsAt(documentAt(path), loaded, facts),
  }
}

/** A document that is new here is written now; one that was moved, on the same day under both of its names. */
async function besideOf(world: World, { config }: LoadedConfig, { documents, baseOf }: Touched): Promise<Beside> {
  const today = todayOf(config, world.now)
  const added = documents.filter(({ path }) => baseOf(path) === 'new').map(({ path }) => [path, today] as const)
  const older = documents.filter(({ path }) => baseOf(path) !== 'new')
  const known = await whenWritten(world.history, config, older)
  const connection = documents.length === 0 ? null : await connected(world)
  return {
    written: new Map([...formerDays(known, baseOf), ...known, ...added]),
    assignable: connection?.ok
      ? (await assignableOwners(connection.value.tracker, config, documents)).answers
      : NOTHING_BESIDE.assignable,
  }
}

function formerDays(written: ReadonlyMap<string, Day>, baseOf: Touched['baseOf']): readonly (readonly [string, Day])[] {
  return [...written].flatMap(([path, day]) => {
    const before = baseOf(path)
    return typeof before === 'string' ? [] : [[before.path, day] as const]
  })
}

/** What merging does to issues. */
async function foretold(world: World, loaded: LoadedConfig, touched: Touched, head: string): Promise<FilingsPreview> {
  const { record, documents, unlike, moved, left } = touched
  const isConcerned = documents.length + left.length + unlike.length > 0
  // Sync keeps what does not look like a postmortem as long as it has issues, so the preview has to know of all of it.
  const removed = isConcerned ? [...left, ...record.unlike.map(({ path }) => path)] : []
  const changed = documents.map(({ path }) => path)
  return previewFilings(world, loaded, [...record.documents, ...record.unlike], { changed, moved, removed }, head)
}

function withBase(
  after: CheckedDocument,
  before: BaseVersion,
  loaded: LoadedConfig,
  facts: DocumentFacts,
): CheckedDocument {
  if (typeof before === 'string') return after
  if (!after.document.readable)
    return before.readable || before.reason !== after.document.reason ? after : allKnown(after)
  if (!before.readable) return after
  const { diagnostics } = checked(before, loaded, facts)
  const { document } = after
  const kinds = { now: headingsOf(document), before: headingsOf(before) }
  return { ...after, diagnostics: markKnown(after.diagnostics, document.text, diagnostics, before.text, kinds) }
}

function headingsOf({ sections, lineStarts }: Postmortem): KindAt {
  const kinds = new Map(sections.map(({ kind, span }) => [positionAt(lineStarts, span.start).line, kind]))
  return (line) => kinds.get(line) ?? null
}

/** A document that could not be read before for the same reason is no fault of this change. */
function allKnown({ document, diagnostics }: CheckedDocument): CheckedDocument {
  return { document, diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, known: true })) }
}

function baseNotice({ documents, baseOf }: Touched): readonly string[] {
  const unknown = documents.map(({ path }) => path).filter((path) => baseOf(path) === 'unknown')
  return unknown.length === 0 ? [] : [`The base version of ${unknown.join(', ')} cannot be had, so all of it counts.`]
}

/** Files that do not look like a postmortem, and issues that are closed, are said elsewhere. */
function nothingNotice({ documents, unlike, left }: Touched, isSaid: boolean): readonly string[] {
  if (documents.length + unlike.length > 0 || isSaid) return []
  return [
    left.length === 0
      ? 'This change touches no postmortem: there is nothing to check.'
      : 'This change leaves no postmortem to check.',
  ]
}

function targetsOf(loaded: LoadedConfig, severity: string | null) {
  const { severities, targets } = checkSettings(loaded)
  const rank = severity === null ? null : severityRank(severity, severities)
  return {
    detect: bySeverity(targets.detect, rank, severities),
    mitigate: bySeverity(targets.mitigate, rank, severities),
  }
}

function partsAt(
  document: Document | undefined,
  loaded: LoadedConfig,
  facts: DocumentFacts,
): ReturnType<Review['parts']> {
  return document?.readable
    ? parts(document, checkSettings(loaded), facts)
    : { there: 0, of: 0, missing: [], rules: [] }
}
