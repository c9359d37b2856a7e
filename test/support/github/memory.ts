type Row = { readonly [key: string]: unknown }

/** What the emulator forgets, or never knew. */
export interface Memory {
  /** By their ids, which stay when they are renamed. */
  readonly repositories: Map<number, Repository>
  /** Former names of repositories. */
  readonly renames: Map<string, Rename>
  /** Issues that are no longer where they were, by key. */
  readonly fates: Map<string, Fate>
  /** Issues that were ever shown, as they were shown last; by their ids in the emulator. */
  readonly issues: Map<number, ShownIssue>
  /** Names of their types, by ids of issues in the emulator. */
  readonly types: Map<number, string>
  /** Parents of sub-issues, both by their ids in the emulator; in the order in which they were added. */
  readonly parents: Map<number, number>
  /** Reasons of locked conversations, or null, by key. */
  readonly locks: Map<string, string | null>
  /** Reactions to comments of issues, by the comment's id. */
  readonly reactions: Map<number, readonly Row[]>
  /** Issues closed as duplicates, by key. */
  readonly duplicates: Set<string>
  /** Merged pull requests, by key. */
  readonly merges: Map<string, Merge>
  /** Annotations of check runs, by the run's id. */
  readonly annotations: Map<number, readonly Row[]>
  /** Comments on lines of pull requests, by key. */
  readonly reviewComments: Map<string, readonly Row[]>
}

export interface Repository {
  readonly fullName: string
  readonly isPrivate: boolean
}

export interface Rename {
  /** Id of the repository. */
  readonly id: number
  /** Status of the answer to anything but a GET. */
  readonly writes: 301 | 307
}

export interface ShownIssue {
  /** Id of its repository. */
  readonly repository: number
  readonly number: number
  readonly isClosed: boolean
}

export type Fate =
  /** To another repository, by its id, and its number there. */
  | { readonly kind: 'transferred'; readonly id: number; readonly number: number }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'hidden' }

export interface Merge {
  readonly head: string
  readonly commit: string
  readonly at: string
  readonly by: string
}

export function emptyMemory(): Memory {
  return {
    repositories: new Map(),
    renames: new Map(),
    fates: new Map(),
    issues: new Map(),
    types: new Map(),
    parents: new Map(),
    locks: new Map(),
    reactions: new Map(),
    duplicates: new Set(),
    merges: new Map(),
    annotations: new Map(),
    reviewComments: new Map(),
  }
}

/** Id of the repository that has this name now. */
export function repositoryId({ repositories }: Memory, fullName: string): number | null {
  return [...repositories].find(([, repository]) => repository.fullName === fullName)?.[0] ?? null
}

/** By what an issue or a pull request is remembered, whatever its repository is called later. */
export function issueKey(memory: Memory, fullName: string, number: unknown): string {
  return placeKey(repositoryId(memory, fullName), number)
}

/** The same, of a repository's id. */
export function placeKey(repository: number | null, number: unknown): string {
  return `${repository}#${number}`
}
