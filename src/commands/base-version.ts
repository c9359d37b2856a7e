import type { ChangedFile } from '../ports/history.js'
import type { Document } from '../postmortem/model.js'
import { readDocument } from '../postmortem/read.js'
import { bytesAt } from './bytes-at.js'
import type { LoadedConfig } from './load-config.js'
import { readingOptions } from './settings.js'
import type { World } from './world.js'

/** A document before the change: `new` when it was not there, `unknown` when nobody can say, so that all of it counts. */
export type BaseVersion = Document | 'new' | 'unknown'

/** The git object, else the host at the base commit. A renamed file is looked for under its former name. */
export async function baseVersion(
  world: World,
  loaded: LoadedConfig,
  base: string,
  document: Document,
  change: ChangedFile | undefined,
): Promise<BaseVersion> {
  const path = change?.previousPath ?? document.path
  const bytes = await bytesAt(world, base, path)
  if (bytes === 'absent') return 'new'
  if (bytes === 'unknown') return 'unknown'
  const fallbackId = document.readable ? document.id.value : path
  return readDocument(path, bytes, readingOptions(loaded, fallbackId))
}
