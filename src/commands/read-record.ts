import type { Config } from '../config/config.js'
import type { Files, NamedFile } from '../ports/files.js'
import { fallbackIds } from '../postmortem/fallback-id.js'
import { looksLikePostmortem } from '../postmortem/looks-like.js'
import type { Document } from '../postmortem/model.js'
import { SIZE_LIMIT } from '../postmortem/read.js'
import { todayOf } from './diagnose-record.js'
import { inThreads } from './in-threads.js'
import type { LoadedConfig } from './load-config.js'
import { inThisThread, type ReadAll } from './read-all.js'
import { someAtATime } from './some-at-a-time.js'
import { UserError } from './user-error.js'
import type { World } from './world.js'

/** Which files are read. */
export type Scope =
  /** Typed by a person. */
  | { readonly kind: 'typed'; readonly paths: readonly string[] }
  /** All that the configuration's globs find; `narrow` keeps those that match the input `files` too. */
  | { readonly kind: 'globs'; readonly narrow: readonly string[] | null }
  /** The files that a change touches, as far as the globs name them. */
  | { readonly kind: 'changed'; readonly paths: readonly string[]; readonly narrow: readonly string[] | null }

export interface Reading {
  readonly documents: readonly Document[]
  /** Found by a glob and no postmortem by its looks. */
  readonly unlike: readonly Document[]
  readonly notices: readonly string[]
}

/** As much of the world as reading needs. */
export type Reader = Pick<World, 'files' | 'progress' | 'crew' | 'now'>

/** Reads the files of a scope. Nothing is thrown for what a document holds; a typed path that does not exist is a UserError. */
export async function readRecord(
  reader: Reader,
  loaded: LoadedConfig,
  scope: Scope,
  read: ReadAll = heavyInThreads(reader, loaded),
): Promise<Reading> {
  const { files, progress } = reader
  const { named, record } = await filesOf(files, loaded.config, scope)
  const paths = named.map((file) => file.path)
  const ids = fallbackIds([...new Set([...record, ...paths])])
  const contents = await someAtATime(paths, (path) => files.read(path, SIZE_LIMIT))
  const toRead = contents.map((content) => ({ content, fallbackId: ids.get(content.path) ?? content.path }))
  const all = await read(toRead, (done) => progress?.('reading documents', done, contents.length))
  const byGlob = new Set(named.filter((file) => file.how === 'glob').map((file) => file.path))
  const isUnlike = (document: Document) =>
    document.readable && byGlob.has(document.path) && !looksLikePostmortem(document)
  return {
    documents: all.filter((document) => !isUnlike(document)),
    unlike: all.filter(isUnlike),
    notices: named.length === 0 ? await nothingFound(files, loaded.config, scope) : unlikeNotices(named, all),
  }
}

/** The files to read, and the paths of the whole record as far as they are known: a default id must be unique in it. */
async function filesOf(
  files: Files,
  config: Config,
  scope: Scope,
): Promise<{ named: readonly NamedFile[]; record: readonly string[] }> {
  if (scope.kind === 'typed') {
    const { found, missing } = await files.named(scope.paths, config.ignore)
    if (missing.length > 0) {
      throw new UserError(`${missing.join(', ')} does not exist.`, 'Name files, folders or globs that exist.')
    }
    return { named: found, record: [] }
  }
  const inGlobs = await files.find(config.postmortems, config.ignore)
  const narrowed = scope.narrow === null ? null : new Set(await files.find(scope.narrow, config.ignore))
  const changed = scope.kind === 'changed' ? new Set(scope.paths) : null
  const named = inGlobs
    .filter((path) => (narrowed?.has(path) ?? true) && (changed?.has(path) ?? true))
    .map((path) => ({ path, how: 'glob' as const }))
  return { named, record: inGlobs }
}

/** What threads find in heavy files is not kept: it is enough that it can be found in time. */
function heavyInThreads({ crew, now }: Reader, loaded: LoadedConfig): ReadAll {
  if (!crew) return inThisThread(loaded)
  const tell = async () => ({ today: todayOf(loaded.config, now), written: new Map() })
  return inThreads({ crew }, loaded, Number.POSITIVE_INFINITY, tell).read
}

async function nothingFound(files: Files, { postmortems, ignore }: Config, scope: Scope): Promise<readonly string[]> {
  if (scope.kind === 'changed') return []
  const globs = scope.kind === 'typed' ? scope.paths : (scope.narrow ?? postmortems)
  const where = globs.map((glob) => `\`${glob}\``).join(', ')
  if (scope.kind === 'typed') return [`No Markdown file was found. Looked for ${where}.`]
  const [fresh, ...others] = await files.untracked(globs, ignore)
  if (fresh !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`
    return [
      `Nothing that git tracks is a postmortem. \`${fresh}\`${more} is not added to git yet: run \`git add\`, or name the file.`,
    ]
  }
  const who = scope.narrow === null ? '`postmortems` in the configuration' : 'the input `files`'
  return [`No postmortem that git tracks was found below this folder. Looked for ${where}; ${who} says where.`]
}

/** Whoever names a file wants it judged; whoever named the wrong one wants to know. */
function unlikeNotices(named: readonly NamedFile[], documents: readonly Document[]): readonly string[] {
  const typed = new Set(named.filter(({ how }) => how === 'named').map(({ path }) => path))
  return documents
    .filter((document) => typed.has(document.path) && document.readable && !looksLikePostmortem(document))
    .map(({ path }) => `${path} does not look like a postmortem; it is checked because you named it.`)
}
