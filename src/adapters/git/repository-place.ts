import { runGit } from './run-git.js'

/** What git says about where a repository lives and which branch is the main one. Null: it does not say. */
export interface RepositoryPlace {
  readonly isGit: boolean
  /** The address of the remote `origin`. It may hold a password and is shown nowhere. */
  readonly origin: string | null
  readonly remoteBranch: string | null
  readonly branch: string | null
}

export async function repositoryPlace(root: string): Promise<RepositoryPlace> {
  const inside = await said(root, ['rev-parse', '--is-inside-work-tree'])
  const head = await said(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
  return {
    isGit: inside === 'true',
    origin: await originAddress(root),
    remoteBranch: head?.replace(/^origin\//, '') ?? null,
    branch: await said(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']),
  }
}

/** The address of the remote `origin`, however it is written; null where there is none. */
export function originAddress(root: string): Promise<string | null> {
  return said(root, ['remote', 'get-url', 'origin'])
}

async function said(root: string, args: readonly string[]): Promise<string | null> {
  return (await runGit(root, args))?.toString('utf8').trim() || null
}
