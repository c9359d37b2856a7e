import type { ChangedFile } from '../ports/history.js'
import type { Document } from '../postmortem/model.js'
import { type BaseVersion, baseVersion } from './base-version.js'
import { type Change, changedFiles } from './changed-files.js'
import type { Proposal } from './event.js'
import type { LoadedConfig } from './load-config.js'
import { type Reading, readRecord } from './read-record.js'
import type { World } from './world.js'

/** What a change does to the record. */
export interface Touched {
  /** The whole record; empty where the change has nothing to do with it. */
  readonly record: Reading
  readonly documents: readonly Document[]
  readonly baseOf: (path: string) => BaseVersion
  /** Files of it that look like no postmortem. */
  readonly unlike: readonly string[]
  /** Those of `documents` that got another path and nothing else. */
  readonly moved: readonly string[]
  /** Where documents stood that are there no more. */
  readonly left: readonly string[]
  readonly notices: readonly string[]
}

/** Which postmortems a change touches. Where nobody lists all of its files, the base versions say it. */
export async function touchedDocuments(
  world: World,
  loaded: LoadedConfig,
  event: Proposal,
  narrow: readonly string[] | null,
): Promise<Touched> {
  const change = await changedFiles(world, event)
  const { files, complete, notices } = change
  const isListed = ({ path }: { readonly path: string }) => files?.some((file) => file.path === path) ?? false
  const record: Reading = (await mayTouchRecord(world, loaded, change))
    ? await readRecord(world, loaded, { kind: 'globs', narrow })
    : { documents: [], unlike: [], notices: [] }
  const candidates = complete ? record.documents.filter(isListed) : record.documents
  const bases = await basesOf(world, loaded, event, candidates, files)
  const baseOf = (path: string) => bases.get(path) ?? 'unknown'
  return {
    record,
    documents: candidates.filter((document) => isListed(document) || !isSame(document, baseOf(document.path))),
    baseOf,
    unlike: record.unlike.filter((document) => files === null || isListed(document)).map(({ path }) => path),
    moved: (files ?? []).filter(({ moved }) => moved).map(({ path }) => path),
    left: leftBehind(files),
    notices,
  }
}

/** Most changes touch no postmortem: then the record need not be read. */
async function mayTouchRecord(world: World, { config }: LoadedConfig, { files, complete }: Change): Promise<boolean> {
  if (!complete || files === null || leftBehind(files).length > 0) return true
  const named = new Set(await world.files.find(config.postmortems, config.ignore))
  return files.some(({ path }) => named.has(path))
}

const AT_ONCE = 8

async function basesOf(
  world: World,
  loaded: LoadedConfig,
  { base }: Proposal,
  documents: readonly Document[],
  files: readonly ChangedFile[] | null,
): Promise<ReadonlyMap<string, BaseVersion>> {
  const versionOf = async (document: Document): Promise<[string, BaseVersion]> => {
    const file = files?.find((one) => one.path === document.path)
    if (file?.status === 'added') return [document.path, 'new']
    return [document.path, await baseVersion(world, loaded, base, document, file)]
  }
  const versions: [string, BaseVersion][] = []
  for (let at = 0; at < documents.length; at += AT_ONCE) {
    versions.push(...(await Promise.all(documents.slice(at, at + AT_ONCE).map(versionOf))))
  }
  return new Map(versions)
}

function isSame(document: Document, before: BaseVersion): boolean {
  if (typeof before === 'string') return false
  if (document.readable) return before.readable && before.text === document.text
  return !before.readable && before.reason === document.reason
}

function leftBehind(files: readonly ChangedFile[] | null): readonly string[] {
  const former = (files ?? []).map((file) => (file.status === 'removed' ? file.path : file.previousPath))
  return former.filter((path) => path !== null).filter((path) => /\.(?:md|markdown)$/i.test(path))
}
