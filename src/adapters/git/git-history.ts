import type { ChangedFile, History } from '../../ports/history.js'
import { runGit } from './run-git.js'

const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** What the checkout at `root` knows of its own past. A commit is named by its full hash only. */
export function gitHistory(root: string): History {
  return {
    head: async () => (await runGit(root, ['rev-parse', 'HEAD']))?.toString('utf8').trim() ?? null,
    at: (commit, path) => at(root, commit, path),
    isExecutable: async (commit, path) => (await entry(root, commit, path)).mode === '100755',
    changed: (from, to) => changed(root, from, to),
    changedIn: (commit) => changedIn(root, commit),
    appeared: (paths) => appeared(root, paths),
  }
}

async function at(root: string, commit: string, path: string): Promise<Uint8Array | 'absent' | 'unknown'> {
  if (!HASH.test(commit) || (await runGit(root, ['cat-file', '-e', `${commit}^{commit}`])) === null) return 'unknown'
  const { mode, type, object } = await entry(root, commit, path)
  if (type !== 'blob' || object === undefined || mode === '120000') return 'absent'
  return (await runGit(root, ['cat-file', 'blob', object])) ?? 'unknown'
}

/** What a commit holds under a path. */
async function entry(root: string, commit: string, path: string) {
  if (!HASH.test(commit)) return {}
  const listed = await runGit(root, ['ls-tree', '-z', '--full-tree', commit, '--', `:(literal)${path}`])
  const [mode, type, object] = listed?.toString('utf8').split('\t')[0]?.split(' ') ?? []
  return { mode, type, object }
}

/** Compares with the point where the two parted, as a pull request does. */
async function changed(root: string, from: string, to: string): Promise<readonly ChangedFile[] | null> {
  if (!HASH.test(from) || !HASH.test(to)) return null
  const listed = await runGit(root, ['diff', '--name-status', '-z', '--find-renames', `${from}...${to}`, '--'])
  return listed === null ? null : changesIn(listed.toString('utf8').split('\0'))
}

/** In a shallow clone the oldest commit shows everything as new, so nothing is known. */
async function changedIn(root: string, commit: string): Promise<readonly ChangedFile[] | null> {
  if (!HASH.test(commit) || (await isShallow(root))) return null
  const args = ['show', '--first-parent', '--name-status', '-z', '--find-renames', '--format=', commit, '--']
  const listed = await runGit(root, args)
  return listed === null ? null : changesIn(listed.toString('utf8').split('\0'))
}

/** True also where there is no repository. */
async function isShallow(root: string): Promise<boolean> {
  return (await runGit(root, ['rev-parse', '--is-shallow-repository']))?.toString('utf8').trim() !== 'false'
}

function changesIn(fields: readonly string[]): readonly ChangedFile[] {
  const changes: ChangedFile[] = []
  for (let at = 0; at + 1 < fields.length; ) {
    const letter = fields[at]?.[0]
    const moved = letter === 'R' || letter === 'C'
    const path = fields[at + (moved ? 2 : 1)] ?? ''
    const previousPath = letter === 'R' ? (fields[at + 1] ?? null) : null
    changes.push({ path, previousPath, status: statusOf(letter), moved: fields[at] === 'R100' })
    at += moved ? 3 : 2
  }
  return changes
}

function statusOf(letter: string | undefined): ChangedFile['status'] {
  if (letter === 'A' || letter === 'C') return 'added'
  if (letter === 'D') return 'removed'
  return letter === 'R' ? 'renamed' : 'modified'
}

/** A renamed file appeared when its first name did. Nothing is known of a shallow clone. */
async function appeared(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0 || (await isShallow(root))) return new Map()
  const log = await runGit(root, [
    'log',
    '--reverse',
    '--no-merges',
    '--find-renames',
    '--diff-filter=AR',
    '--name-status',
    '-z',
    '--format=%x01%cI',
    'HEAD',
    '--',
  ])
  const since = new Map<string, string>()
  for (const commit of log?.toString('utf8').split('\u0001').slice(1) ?? []) {
    const [instant = '', ...fields] = commit.split('\0')
    for (const change of changesIn(fields.map((field) => field.replace(/^\n/, '')))) {
      const known = change.previousPath === null ? undefined : since.get(change.previousPath)
      if (change.previousPath !== null || !since.has(change.path)) since.set(change.path, known ?? instant.trim())
    }
  }
  return new Map(paths.flatMap((path) => (since.has(path) ? [[path, since.get(path) ?? '']] : [])))
}
