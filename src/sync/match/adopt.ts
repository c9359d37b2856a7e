import { epochOf } from '../../calendar/time.js'
import type { Document, Postmortem } from '../../postmortem/model.js'
import { keyDigest } from '../mark/digest.js'
import type { SyncSettings } from '../settings.js'
import type { ItemSource } from '../tracked-item.js'
import type { Wanted } from '../want/want.js'
import type { Matching } from './match.js'
import type { Receives } from './moving.js'
import type { Managed } from './ownership.js'

/** What tells a document that is followed from one that is older than the adoption. */
export interface Adoption {
  /** Paths that this push changed. */
  readonly changedByPush: ReadonlySet<string>
  /** ISO instants at which files first appeared, by path. */
  readonly appeared: ReadonlyMap<string, string>
}

/**
 * Digests of the ids of all documents whose items may be filed: those with an issue of ours, and those that are new
 * enough. Decided anew in every run.
 */
export function adopted(
  wanted: Wanted,
  matching: Matching,
  managed: readonly Managed[],
  settings: SyncSettings,
  adoption: Adoption,
): ReadonlySet<string> {
  const followed = followedOf(matching, managed)
  const first = firstOf(managed)
  const isAdopted = ({ id, path, date }: Postmortem) =>
    followed.has(keyDigest(id.value)) ||
    followed.has(path) ||
    isNew({ path, date: date?.value ?? null }, settings, adoption, first)
  return new Set(wanted.documents.filter(isAdopted).map((document) => keyDigest(document.id.value)))
}

/** Paths of documents whose age decides: only for them has the history to be asked. */
export function undecided(
  matching: Matching,
  managed: readonly Managed[],
  settings: SyncSettings,
  changedByPush: ReadonlySet<string>,
): readonly string[] {
  if (settings.since !== null || managed.length === 0) return []
  const followed = followedOf(matching, managed)
  const missing = matching.missing.filter((item) => item.state === 'open' && item.source.status !== 'draft')
  const paths = missing
    .filter(({ postmortem, source: { path } }) => !followed.has(postmortem) && !followed.has(path))
    .map((item) => item.source.path)
  return [...new Set(paths)].filter((path) => !changedByPush.has(path))
}

/** Whether an item's document is followed whatever `match` finds. */
export function receiving(managed: readonly Managed[], settings: SyncSettings, adoption: Adoption): Receives {
  const followed = new Set(managed.flatMap(({ mark }) => [mark.postmortem, mark.path]))
  const first = firstOf(managed)
  return ({ postmortem, source }) =>
    followed.has(postmortem) || followed.has(source.path) || isNew(source, settings, adoption, first)
}

/** The documents that count: one that does not look like a postmortem only where issues of ours say that it is one. */
export function recordOf(
  documents: readonly Document[],
  unlike: ReadonlySet<string>,
  managed: readonly Managed[],
): readonly Document[] {
  const followed = new Set(managed.flatMap(({ mark }) => [mark.postmortem, mark.path]))
  const isFollowed = (document: Document) =>
    followed.has(document.path) || (document.readable && followed.has(keyDigest(document.id.value)))
  return documents.filter((document) => !unlike.has(document.path) || isFollowed(document))
}

/** Digests of ids and paths of documents that have an issue of ours. */
export function followedOf({ pairs }: Matching, managed: readonly Managed[]): ReadonlySet<string> {
  return new Set([
    ...managed.flatMap(({ mark }) => [mark.postmortem, mark.path]),
    ...pairs.map(({ wanted }) => wanted.postmortem),
  ])
}

/** When our first issue was created. */
function firstOf(managed: readonly Managed[]): number | null {
  return managed.reduce<number | null>((earliest, { issue }) => {
    const at = epochOf(issue.createdAt)
    return at !== null && (earliest === null || at < earliest) ? at : earliest
  }, null)
}

function isNew(
  { path, date }: Pick<ItemSource, 'path' | 'date'>,
  settings: SyncSettings,
  adoption: Adoption,
  first: number | null,
): boolean {
  if (settings.since !== null) return date !== null && date >= settings.since
  if (adoption.changedByPush.has(path)) return true
  const appeared = epochOf(adoption.appeared.get(path) ?? '')
  return first !== null && appeared !== null && appeared > first
}
