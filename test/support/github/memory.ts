type Row = { readonly [key: string]: unknown }

/** What the emulator forgets, or never knew. */
export interface Memory {
  /** By their ids, which stay when they are renamed. */
  readonly repositories: Map<number, Repository>
  /** Former names of repositories. */
  readonly renames: Map<string, Rename>
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
  return `${repositoryId(memory, fullName)}#${number}`
}
