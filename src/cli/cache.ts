import { realpathSync } from 'node:fs'
import { cacheFolder } from '../adapters/cache/cache-folder.js'
import { fileCache } from '../adapters/cache/file-cache.js'
import type { World } from '../commands/world.js'

/** The user's cache for this program. */
export function cacheFor({ now }: Pick<World, 'now'>): Pick<World, 'cache'> {
  const program = realpathSync(process.argv[1] ?? '')
  return { cache: fileCache(cacheFolder(process.env, process.platform), program, Date.parse(now)) }
}
