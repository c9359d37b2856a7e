import type { Files } from '../ports/files.js'
import { fallbackIds } from '../postmortem/fallback-id.js'
import type { Document } from '../postmortem/model.js'
import { idNotWritten } from '../rules/id-not-written.js'
import type { LoadedConfig } from './load-config.js'
import type { Scope } from './read-record.js'

export const ID_NOT_WRITTEN = idNotWritten.id

/**
 * Paths of the documents whose id is the one by which their issues are known. It depends on the path in the repository
 * and on the other documents of the record, and a wrong one, once written, would file every issue again.
 */
export async function sureIds(
  files: Files,
  { config }: LoadedConfig,
  { scope, atTop }: { readonly scope: Scope; readonly atTop: boolean },
  documents: readonly Document[],
): Promise<ReadonlySet<string>> {
  const unwritten = documents.filter((document) => document.readable && document.id.source === 'file-name')
  if (!atTop || unwritten.length === 0) return new Set()
  const record = await files.find(config.postmortems, config.ignore)
  const paths = scope.kind === 'typed' ? documents.map(({ path }) => inRepository(path)) : []
  const ids = fallbackIds([...new Set([...record, ...paths])])
  const isSure = (document: Document) =>
    document.readable && isInside(document.path) && ids.get(inRepository(document.path)) === document.id.value
  return new Set(unwritten.filter(isSure).map(({ path }) => path))
}

/** As git names it. */
function inRepository(path: string): string {
  return path.startsWith('./') ? path.slice(2) : path
}

function isInside(path: string): boolean {
  return !path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !path.split(/[/\\]/).includes('..')
}
