import { runGit } from '../git/run-git.js'

const REGULAR_MODES = new Set(['100644', '100755'])

/** Regular files that git tracks below `root`, relative, with `/`. Null where there is no repository. */
export async function trackedPaths(root: string): Promise<readonly string[] | null> {
  const listed = await runGit(root, ['ls-files', '-z', '--stage'])
  if (listed === null) return null
  const paths = listed
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const tab = entry.indexOf('\t')
      return REGULAR_MODES.has(entry.slice(0, 6)) ? [entry.slice(tab + 1)] : []
    })
  return [...new Set(paths)].sort()
}

/** Files below `root` that git neither tracks nor ignores, so that a person can be told of what was only just written. */
export async function untrackedPaths(root: string): Promise<readonly string[]> {
  const listed = await runGit(root, ['ls-files', '-z', '--others', '--exclude-standard'])
  return listed === null ? [] : listed.toString('utf8').split('\0').filter(Boolean).sort()
}
