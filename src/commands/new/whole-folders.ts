import type { Postmortem } from '../../postmortem/model.js'
import type { LoadedConfig } from '../load-config.js'
import { type Reader, readRecord } from '../read-record.js'

const FOLDER = 'postmortems'

/**
 * The readable postmortems of the record, and those beside them that git does not track yet: two new ones in a row must
 * not get the same number.
 */
export async function wholeFolders(
  reader: Reader,
  loaded: LoadedConfig,
  isWatched: (path: string) => boolean,
): Promise<readonly Postmortem[]> {
  const { documents } = await readRecord(reader, loaded, { kind: 'globs', narrow: null })
  const known = new Set(documents.map(({ path }) => path))
  const folders = topmost([...known].map(folderOf))
  const { found } = await reader.files.named(folders.length === 0 ? [FOLDER] : folders, loaded.config.ignore)
  const paths = found.map(({ path }) => path).filter((path) => !known.has(path) && isWatched(path))
  const fresh = paths.length === 0 ? [] : (await readRecord(reader, loaded, { kind: 'typed', paths })).documents
  return [...documents, ...fresh].filter((document): document is Postmortem => document.readable)
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Without those that lie in another one, and without the top folder, which holds everything. */
function topmost(folders: readonly string[]): readonly string[] {
  const all = [...new Set(folders)].filter((folder) => folder !== '')
  return all.filter((folder) => !all.some((other) => folder.startsWith(`${other}/`)))
}
