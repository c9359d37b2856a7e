import { lstat, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { FileContent, Files, NamedFile, Replacing } from '../../ports/files.js'
import { readRegularFile } from './read-file.js'
import { replaceRegularFile } from './replace-file.js'
import { trackedPaths, untrackedPaths } from './tracked-paths.js'
import { withSlashes } from './with-slashes.js'

/** Makes what is thrown when nothing sensible can be listed: a sentence, and what to do. */
export type Refuse = (message: string, hint: string) => Error

/** Files below `root`. What globs find is tracked by git where there is git; what a person types may lie anywhere. */
export function workspaceFiles(root: string, refuse: Refuse): Files {
  return {
    find: (globs, ignore) => find(root, globs, ignore, refuse),
    untracked: async (globs, ignore) => matching(await untrackedPaths(root), globs, ignore),
    named: (paths, ignore) => named(root, paths, ignore),
    read: (path, limit) => read(root, path, limit),
    replace: (path, seen, bytes) => replace(root, path, seen, bytes),
  }
}

async function find(
  root: string,
  globs: readonly string[],
  ignore: readonly string[],
  refuse: Refuse,
): Promise<readonly string[]> {
  const tracked = await trackedPaths(root)
  if (tracked === null && (await kindOf(join(root, '.git'))) !== 'nothing') {
    // What a repository does not track must not be taken for what it does, so the folder is not walked instead.
    throw refuse('Git does not list the files of this repository.', 'Run `git ls-files` there: it says why.')
  }
  if (tracked === null) return walk(root, globs, ignore)
  return matching(tracked, globs, ignore)
}

async function matching(paths: readonly string[], globs: readonly string[], ignore: readonly string[]) {
  const { default: picomatch } = await import('picomatch')
  const matches = picomatch([...globs], { ignore: [...ignore], dot: true, nocase: true })
  return paths.filter((path) => matches(path))
}

async function walk(root: string, globs: readonly string[], ignore: readonly string[]): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby')
  const patterns = globs.map((pattern) => withSlashes(pattern))
  const found = await glob(patterns, {
    cwd: root,
    ignore: [...ignore, '**/node_modules/**', '**/.git/**'],
    dot: true,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  })
  const regular = await Promise.all(
    found.map(async (path) => ((await kindOf(join(root, path))) === 'file' ? [path] : [])),
  )
  return regular.flat().sort()
}

async function named(root: string, typed: readonly string[], ignore: readonly string[]) {
  const paths = typed.map((path) => withSlashes(path))
  const answers = await Promise.all(paths.map((path) => expand(root, path, ignore)))
  const found = new Map<string, NamedFile>()
  for (const file of answers.flatMap((answer) => answer ?? [])) {
    const at = resolve(root, file.path)
    const first = found.get(at)
    if (first === undefined || (file.how === 'named' && first.how !== 'named')) found.set(at, file)
  }
  return { found: [...found.values()], missing: paths.filter((_, index) => answers[index] === null) }
}

/** A file is itself, a folder all Markdown below it, anything else a glob; null when nothing answers to it. */
async function expand(root: string, path: string, ignore: readonly string[]): Promise<readonly NamedFile[] | null> {
  const kind = await kindOf(resolve(root, path))
  if (kind === 'file' || kind === 'other') return [{ path, how: 'named' }]
  if (kind === 'folder') {
    const below = await walkBelow(root, path, ignore)
    return below.map((file) => ({ path: withSlashes(join(path, file)), how: 'folder' as const }))
  }
  const { base, pattern } = splitGlob(path)
  if (pattern === null) return null
  const matched = await walk(resolve(root, base), [pattern], [])
  const files = matched.map((file) => ({
    path: withSlashes(base === '' ? file : join(base, file)),
    how: 'glob' as const,
  }))
  return files
}

/** `ignore` speaks of paths from the root on; a folder outside has only its own. */
async function walkBelow(root: string, folder: string, ignore: readonly string[]): Promise<readonly string[]> {
  const from = relative(root, resolve(root, folder))
  if (from.startsWith('..') || isAbsolute(from)) return walk(resolve(root, folder), ['**/*.{md,markdown}'], ignore)
  const { escapePath } = await import('tinyglobby')
  const prefix = from === '' ? '' : `${escapePath(withSlashes(from))}/`
  const found = await walk(root, [`${prefix}**/*.{md,markdown}`], ignore)
  return found.map((file) => withSlashes(relative(from, file)))
}

/** The folder before the first segment with a wildcard, and the rest; no wildcard, no pattern. */
function splitGlob(path: string): { base: string; pattern: string | null } {
  const segments = withSlashes(path).split('/')
  const first = segments.findIndex((segment) => /[*?[\]{}()!]/.test(segment))
  if (first < 0) return { base: path, pattern: null }
  const base = segments.slice(0, first).join('/')
  return { base: isAbsolute(path) && base === '' ? '/' : base, pattern: segments.slice(first).join('/') }
}

async function read(root: string, path: string, limit: number): Promise<FileContent> {
  const file = resolve(root, path)
  return (await mayTouch(root, path)) ? readRegularFile(file, path, limit) : leavesWorkspace(path)
}

async function replace(root: string, path: string, seen: Uint8Array | null, bytes: Uint8Array): Promise<Replacing> {
  if (!(await mayTouch(root, path))) return leavesWorkspace(path)
  return replaceRegularFile(resolve(root, path), path, seen, bytes)
}

/** What a person typed may lie outside; a path below the workspace must not lead out of it. */
async function mayTouch(root: string, path: string): Promise<boolean> {
  const isOutside = isAbsolute(path) || withSlashes(path).split('/').includes('..')
  return isOutside || isInside(root, resolve(root, path))
}

function leavesWorkspace(path: string) {
  const reason = 'The path leaves the workspace through a link.'
  return { kind: 'refused', path, reason, hint: 'Keep postmortems in the repository itself.' } as const
}

/** `O_NOFOLLOW` does not look at the folders above a file: a linked one may lead out. */
async function isInside(root: string, file: string): Promise<boolean> {
  try {
    const way = relative(await realpath(root), await realpath(dirname(file)))
    return way === '' || (!way.startsWith('..') && !isAbsolute(way))
  } catch {
    return true // The folder does not exist: reading the file says so.
  }
}

async function kindOf(file: string): Promise<'file' | 'folder' | 'other' | 'nothing'> {
  try {
    const found = await lstat(file)
    if (found.isFile()) return 'file'
    return found.isDirectory() ? 'folder' : 'other'
  } catch {
    return 'nothing'
  }
}
