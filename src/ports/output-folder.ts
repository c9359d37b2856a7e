/** A folder that a person named for what we make. Nothing outside it is touched. */
export interface OutputFolder {
  /** The beginning of a file; null where there is none. What is there and is no file is refused with its reason. */
  head(name: string): Promise<FileHead>
  /** Creates the folder where it is missing and puts the text at its place, all or nothing. Answers with the path. */
  write(name: string, text: string): Promise<Written>
}

export type FileHead =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'other'; readonly reason: string }

export type Written = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly reason: string }
