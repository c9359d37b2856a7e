import type { ChangedFile } from '../ports/history.js'
import type { Document } from '../postmortem/model.js'
import { readDocument } from '../postmortem/read.js'
import { bytesAt } from './bytes-at.js'
import type { LoadedConfig } from './load-config.js'
import { readingOptions } from './settings.js'
import type { World } from './world.js'

/** A document before the change: `new` when it was not there, `unknown` when nobody can say, so that all of it counts. */
export type BaseVersion = Document | 'new' | 'unknown'

/**
 * The git object, else the host at the base commit. A renamed file is looked for under its former name; where nobody
 * watched that, the document is new to the record.
 */
export async function baseVersion(
  world: World,
  loaded: LoadedConfig,
  base: string,
  document: Document,
  change: ChangedFile | undefined,
): Promise<BaseVersion> {
  const former = change?.previousPath ?? null
  if (former !== null && !(await isWatched(loaded, former))) return 'new'
  const path = former ?? document.path
  const bytes = await bytesAt(world, base, path)
  if (bytes === 'absent') return 'new'
  if (bytes === 'unknown') return 'unknown'
  const fallbackId = document.readable ? document.id.value : path
  return readDocument(path, bytes, readingOptions(loaded, fallbackId))
}

async function isWatched({ config }: LoadedConfig, path: string): Promise<boolean> {
  const { watchedBy } = await import('../config/watched.js')
  return watchedBy(config)(path)
}
