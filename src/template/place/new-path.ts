import type { Day } from '../../calendar/day.js'
import { type NamedDocument, namingScheme } from './naming-scheme.js'
import { slugOf, slugWords } from './slug.js'

export interface PlaceQuestion {
  /** The record, oldest first. */
  readonly documents: readonly NamedDocument[]
  readonly title: string
  readonly date: Day
  readonly id: string | null
  /** The globs by which postmortems are found. */
  readonly globs: readonly string[]
  /** Whether a file at a path would be found. */
  readonly isWatched: (path: string) => boolean
}

const ORDINARY = '{year}-{month}-{day}-{slug}.md'

/** Where a new postmortem belongs: beside the others and named like them, else by its date below `postmortems/`. */
export function newPath(question: PlaceQuestion): string {
  const { documents, title, date, id, globs, isWatched } = question
  const found = namingScheme(documents)
  const lacksId = id === null && /\{(?:lower-)?id\}/.test(found?.path ?? '')
  const folder = found === null ? folderOf(globs) : lacksId ? folderWithin(found.path) : ''
  const scheme = found === null || lacksId ? `${folder}${ORDINARY}` : found.path
  const number = found?.number ?? '0'
  const named = (slug: string) =>
    scheme
      .replaceAll('{year}', date.slice(0, 4))
      .replaceAll('{month}', date.slice(5, 7))
      .replaceAll('{day}', date.slice(8, 10))
      .replaceAll('{number}', String(Number(number) + 1).padStart(number.length, '0'))
      .replaceAll('{lower-id}', fileName(id ?? '').toLowerCase())
      .replaceAll('{id}', fileName(id ?? ''))
      .replaceAll('{slug}', slug)
  const joint = found?.joint ?? '-'
  const words = slugWords(title)
  const path = named(slugOf(words, joint))
  // `ignore` names templates by a word that a title may have too.
  const kept = words.filter((word) => isWatched(named(word)))
  return isWatched(path) || kept.length === 0 ? path : named(slugOf(kept, joint))
}

/** The folder that the first glob names before any wildcard. */
function folderOf([glob = '']: readonly string[]): string {
  const segments = glob.split('/').slice(0, -1)
  const wild = segments.findIndex((segment) => /[*?[\]{}()!+@]/.test(segment))
  const fixed = wild < 0 ? segments : segments.slice(0, wild)
  return fixed.length === 0 ? 'postmortems/' : `${fixed.join('/')}/`
}

/** The folders of a scheme that need no id. */
function folderWithin(path: string): string {
  const segments = path.split('/').slice(0, -1)
  return segments
    .filter((segment) => !segment.includes('id}'))
    .map((segment) => `${segment}/`)
    .join('')
}

const LONGEST_ID = 64

/** An id is any text; a file's name is not. */
function fileName(id: string): string {
  return id
    .slice(0, LONGEST_ID)
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
}
