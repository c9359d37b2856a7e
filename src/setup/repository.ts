/** What git and the environment say about where a repository lives. Null: they do not say. */
export interface RepositoryFacts {
  /** False: the folder is no git repository. */
  readonly isGit: boolean
  /** The address of the remote `origin`, as it is written. */
  readonly origin: string | null
  /** What `origin/HEAD` points to. */
  readonly remoteBranch: string | null
  /** The branch that is checked out. */
  readonly branch: string | null
  readonly apiUrl: string | null
  readonly serverUrl: string | null
}

export type Host =
  /** github.com, or a cloud of its own under ghe.com: both run the same workflows. */
  | { readonly kind: 'cloud'; readonly name: string }
  /** GitHub Enterprise Server. */
  | { readonly kind: 'server'; readonly name: string }
  /** A host that is known to be something else. */
  | { readonly kind: 'elsewhere'; readonly name: string }

const PUBLIC = 'github.com'
const ELSEWHERE = ['gitlab.com', 'bitbucket.org', 'dev.azure.com', 'codeberg.org', 'git.sr.ht']

/** Where the workflow will run: the environment says, else the remote; github.com where neither does. */
export function hostOf({ serverUrl, apiUrl, origin }: RepositoryFacts): Host {
  const named = hostIn(serverUrl) ?? hostIn(apiUrl)?.replace(/^api\./, '') ?? hostIn(origin) ?? PUBLIC
  const name = named.replace(/^(?:ssh|www)\.(?=github\.com$)/, '')
  if (name === PUBLIC || name.endsWith('.ghe.com')) return { kind: 'cloud', name }
  return { kind: ELSEWHERE.includes(name) ? 'elsewhere' : 'server', name }
}

/** The name of the host alone: an address may hold a password. */
function hostIn(address: string | null): string | null {
  if (address === null) return null
  const found = /^(?:[a-z+]+:\/\/(?:[^@/]*@)?|[^@/:]+@)([A-Za-z0-9.-]+)(?=[:/]|$)/i.exec(address.trim())
  return found?.[1]?.toLowerCase() ?? null
}

/** The branch whose pushes are synced, and whether it is more than a guess. */
export function defaultBranchOf({ remoteBranch, branch }: RepositoryFacts): { name: string; isSure: boolean } {
  return { name: remoteBranch ?? branch ?? 'main', isSure: remoteBranch !== null }
}
