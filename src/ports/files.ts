/** The bytes of a file, or the reason why they were not read. */
export type FileContent =
  | { readonly kind: 'bytes'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly path: string; readonly reason: string; readonly hint: string }

/** Files of the workspace. Links are never followed; nothing outside is read. */
export interface Files {
  /** Paths of regular files that match, tracked by git where there is git; sorted, relative, with `/`. */
  find(globs: readonly string[], ignore: readonly string[]): Promise<readonly string[]>
  /** Paths that match and that git neither tracks nor ignores; nothing of them is read. */
  untracked(globs: readonly string[], ignore: readonly string[]): Promise<readonly string[]>
  /** Paths typed by a person: files, folders or globs. `missing` names those that do not exist. */
  named(
    paths: readonly string[],
    ignore: readonly string[],
  ): Promise<{ readonly found: readonly NamedFile[]; readonly missing: readonly string[] }>
  /** At most `limit` bytes: a larger file is refused before it is read. */
  read(path: string, limit: number): Promise<FileContent>
  /**
   * Puts other bytes in the place of those that were read, all or nothing; refused when the file has others by now.
   * `seen` is null where there was no file.
   */
  replace(path: string, seen: Uint8Array | null, bytes: Uint8Array): Promise<Replacing>
}

export type Replacing =
  | { readonly kind: 'replaced'; readonly path: string }
  | { readonly kind: 'refused'; readonly path: string; readonly reason: string; readonly hint: string }

export interface NamedFile {
  readonly path: string
  /** Named itself (always read), found in a folder that was named, or found by a glob (skipped when it looks like no postmortem). */
  readonly how: 'named' | 'folder' | 'glob'
}
