import picomatch from 'picomatch'
import { DEFAULT_CONFIG } from '../config/defaults.js'
import { foldersIn, isBelow, isCounted, nameOf } from './paths.js'
import { shareOf } from './shares.js'

const MOST = 0.6
const FOLDERS = 4
const FILES = 20
const NAMES = ['*post*mortem*', '*incident*', '*outage*', '*rca*', '[0-9][0-9][0-9][0-9]-*']

/** Globs that find the postmortems and little else; null where the defaults find them all. */
export function globsFor(postmortems: readonly string[], others: readonly string[]): readonly string[] | null {
  const isFound = matcherOf(DEFAULT_CONFIG.postmortems)
  if (postmortems.every(isFound)) return null
  const ending = postmortems.some((path) => /\.markdown$/i.test(path)) ? '*.{md,markdown}' : '*.md'
  const globs = globsBelow('', postmortems, others, ending)
  // Whole names find what is there and nothing that comes: the usual folders are looked at too.
  return globs.some((glob) => glob.endsWith(ending)) ? globs : [...globs, ...DEFAULT_CONFIG.postmortems]
}

/** As the configuration matches them: dots and capitals make no difference. */
export function matcherOf(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs], { dot: true, nocase: true })
}

/** The folder that holds the record gives one glob; above it each folder that leads to one gives its own. */
function globsBelow(
  folder: string,
  postmortems: readonly string[],
  others: readonly string[],
  ending: string,
): readonly string[] {
  const ours = postmortems.filter((path) => isBelow(path, folder))
  const beside = others.filter((path) => isBelow(path, folder))
  const children = foldersIn(ours, folder)
  const direct = ours.filter((path) => !path.slice(folder.length).includes('/'))
  const isRecord = direct.length > 0 || children.every(isCounted)
  const isMostly = ours.length / (ours.length + beside.length) >= MOST
  if (isRecord && isMostly && (folder !== '' || ours.length > 1)) {
    return [`${literal(folder)}${folder === '' && children.length === 0 ? '' : '**/'}${ending}`]
  }
  const below = children.flatMap((child) => globsBelow(`${folder}${child}/`, ours, beside, ending))
  if (below.length > FOLDERS && folder !== '' && isMostly) return [`${literal(folder)}**/${ending}`]
  const notOurs = beside.filter((path) => !path.slice(folder.length).includes('/'))
  return [...byName(folder, direct, notOurs), ...below]
}

/** In a folder with other pages: patterns of names, and what no pattern finds by its own name. */
function byName(folder: string, ours: readonly string[], beside: readonly string[]): readonly string[] {
  let left = ours
  const globs: string[] = []
  for (const name of NAMES) {
    const glob = `${literal(folder)}${name}.md`
    const isMatched = matcherOf([glob])
    const more = left.filter(isMatched)
    const strangers = beside.filter(isMatched)
    if (more.length === 0 || shareOf([...ours.filter(isMatched), ...strangers], (path) => ours.includes(path)) < MOST) {
      continue
    }
    globs.push(glob)
    left = left.filter((path) => !more.includes(path))
  }
  return [...globs, ...left.slice(0, FILES).map((path) => `${literal(folder)}${literal(nameOf(path))}`)]
}

/** A path as a glob: any character in place of one that means something there. */
export function literal(path: string): string {
  return path
    .replace(/[*?[\]{}()!+@|\\,~:\u0000-\u001f\u007f\u2028\u2029]/g, '?')
    .replace(/\.{2,}/g, (dots) => '?'.repeat(dots.length))
}
