import type { Answer } from './tracker.js'

/** What the code host knows of how a repository is set up. Everything here only reads. */
export interface SetUp {
  /** What can be told of the token itself. Refused as `forbidden` where the host does not accept it. */
  token(): Promise<Answer<TokenFacts>>
  repository(): Promise<Answer<RepositoryFacts>>
  /** The workflows that the host knows: those of the default branch. */
  workflows(): Promise<Answer<readonly HostWorkflow[]>>
  /** Whether there is an account of this login. */
  hasAccount(login: string): Promise<Answer<boolean>>
}

export interface TokenFacts {
  /** `installation`: of a workflow or an app; `classic` and `fine-grained`: of a person. */
  readonly kind: 'installation' | 'classic' | 'fine-grained' | 'other'
  /** Scopes of a classic token; null where the host does not say. */
  readonly scopes: readonly string[] | null
  /** ISO instant; null: never, or the host does not say. */
  readonly expires: string | null
}

export interface RepositoryFacts {
  /** `owner/name`, as it is called now. */
  readonly name: string
  readonly defaultBranch: string
  readonly isPrivate: boolean
  readonly hasIssues: boolean
  readonly isArchived: boolean
  /** Whether the account of the token may write; null where the host does not say. */
  readonly mayWrite: boolean | null
  /** Release of a host that somebody runs on their own, for example `3.17.2`; null on GitHub's own hosts. */
  readonly release: string | null
}

export interface HostWorkflow {
  /** `.github/workflows/followthrough.yml`. */
  readonly path: string
  readonly state: string
}
