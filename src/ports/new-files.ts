/** New files of the workspace: never over another one, never through a link, all or nothing. Paths are relative, with `/`. */
export interface NewFiles {
  /** Whether a file could be made at a path; nothing is made. */
  look(path: string): Promise<FilePlace>
  /** Makes the folders that are missing, and the file. */
  create(path: string, text: string): Promise<FilePlace>
}

/** `free`: nothing is there; after `create`, it is there now. */
export type FilePlace =
  | { readonly kind: 'free' }
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly reason: string; readonly hint: string }
