import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * What a module of the user's own exports. It runs with the user's rights: only a path that was typed may come here, never
 * one that a document or a configuration names. Throws what loading throws.
 */
export async function ownModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  return import(/* webpackIgnore: true */ pathToFileURL(resolve(path)).href)
}
