import type { Filing } from '../check/result.js'
import type { Document } from '../postmortem/model.js'
import { filedItems } from '../sync/filed-items.js'
import { type Actual, sortOut } from '../sync/match/ownership.js'
import { openTrackers } from '../sync/open-trackers.js'
import { previewFiling } from '../sync/plan/preview.js'
import type { TrackedItem } from '../sync/tracked-item.js'
import { connected } from './connected.js'
import { todayOf } from './diagnose-record.js'
import type { LoadedConfig } from './load-config.js'
import { pageAt, permalink } from './pages.js'
import { RENDERING } from './rendering.js'
import { syncSettings } from './settings.js'
import { type Connection, runOf, type World } from './world.js'

export interface ChangedPaths {
  /** Postmortems as the change leaves them. */
  readonly changed: readonly string[]
  /** Those of `changed` whose text is as it was: merging does not adopt them. */
  readonly moved: readonly string[]
  /** Where the change leaves no postmortem. */
  readonly removed: readonly string[]
}

export interface FilingsPreview {
  readonly filings: readonly Filing[]
  readonly notices: readonly string[]
  /** The page of a file at the commit that was checked. */
  readonly pageOf: (path: string) => string
  /** Items of the record that have an issue of ours, as both say together; none where nobody could look at the issues. */
  readonly filed: () => readonly TrackedItem[]
}

/** What merging the changed documents would do to issues. Where nobody can look at the issues, every open item counts as new. */
export async function previewFilings(
  world: World,
  loaded: LoadedConfig,
  record: readonly Document[],
  { changed, moved, removed }: ChangedPaths,
  commit: string,
): Promise<FilingsPreview> {
  const answer = await connected(world)
  const connection = answer.ok ? answer.value : null
  const page = connection?.page ?? ''
  const pageOf = (path: string) => pageAt(page, commit, path)
  if (changed.length === 0 && removed.length === 0) return { filings: [], notices: [], pageOf, filed: () => [] }
  const settings = syncSettings(loaded.config)
  const { actual, notices } = await issuesNow(connection, loaded)
  const context = {
    settings,
    rendering: RENDERING,
    home: connection?.tracker.repository ?? '',
    now: world.now,
    today: todayOf(loaded.config, world.now),
    commit,
    run: runOf(world),
    permalinkOf: (path: string, line: number) => permalink(page, commit, path, line),
    unassignable: new Map<string, never>(),
  }
  const filings = previewFiling(record, changed, actual, context, removed, moved)
  return { filings, notices, pageOf, filed: () => (actual === null ? [] : filedItems(record, actual, context)) }
}

async function issuesNow(
  connection: Connection | null,
  loaded: LoadedConfig,
): Promise<{ actual: Actual | null; notices: readonly string[] }> {
  if (connection === null) return { actual: null, notices: [] }
  const { tracker, trackerOf } = connection
  const settings = syncSettings(loaded.config)
  const us = await tracker.identity()
  const open = await openTrackers({ home: tracker, of: trackerOf }, settings.labels.base, settings.routing)
  const refusal = (us.ok ? null : us.refusal) ?? open.refusal ?? open.closed
  if (!us.ok || refusal !== null) {
    const why = refusal?.message ?? ''
    return { actual: null, notices: [`The issues cannot be looked at (${why}), so every open item counts as new.`] }
  }
  return { actual: sortOut(open.issues, us.value, settings, open.home), notices: [] }
}
