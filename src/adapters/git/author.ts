import { runGit } from './run-git.js'

/** Who works here, as far as git was told; null for what it was not. */
export interface GitAuthor {
  readonly name: string | null
  /** A GitHub login, where a tool has left it in `github.user`. */
  readonly login: string | null
}

export async function gitAuthor(root: string): Promise<GitAuthor> {
  const [name, login] = await Promise.all(['user.name', 'github.user'].map((key) => configured(root, key)))
  return { name: name ?? null, login: login ?? null }
}

async function configured(root: string, key: string): Promise<string | null> {
  const value = (await runGit(root, ['config', '--get', key]))?.toString('utf8').trim() ?? ''
  return value === '' ? null : value
}
