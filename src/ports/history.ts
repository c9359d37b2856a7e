/** What version control knows. Every answer may be "unknown": a shallow clone, or no repository at all. */
export interface History {
  /** Full hash of the commit that is checked out; null when unknown. */
  head(): Promise<string | null>
  /** A file's bytes at a commit; `absent` when it did not exist there, `unknown` when the commit is not at hand. */
  at(commit: string, path: string): Promise<Uint8Array | 'absent' | 'unknown'>
  /** Whether a file may be run, by its mode at a commit; false where that is not known. */
  isExecutable(commit: string, path: string): Promise<boolean>
  /** Paths that differ between two commits, with the former path of a renamed file; null when either is not at hand. */
  changed(from: string, to: string): Promise<readonly ChangedFile[] | null>
  /** Paths that one commit changed against its first parent; null when its parent is not at hand. */
  changedIn(commit: string): Promise<readonly ChangedFile[] | null>
  /** ISO 8601 instants at which the files first appeared, by path; unknown ones are absent. */
  appeared(paths: readonly string[]): Promise<ReadonlyMap<string, string>>
}

export interface ChangedFile {
  readonly path: string
  readonly previousPath: string | null
  readonly status: 'added' | 'modified' | 'removed' | 'renamed'
  /** Renamed, and nothing else. */
  readonly moved: boolean
}
