/** What a shell needs to know of a command line to complete it. */
export interface CommandLine {
  readonly name: string
  readonly commands: readonly CompletedCommand[]
}

export interface CompletedCommand {
  readonly name: string
  readonly about: string
  readonly flags: readonly CompletedFlag[]
  /** What is typed after the command, once or several times; null: nothing. */
  readonly argument: CompletedValue | null
}

export interface CompletedFlag {
  /** With its dashes. */
  readonly name: string
  readonly about: string
  /** Null for a switch. */
  readonly value: CompletedValue | null
}

export type CompletedValue =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'files' }
  /** Known to the person alone. */
  | { readonly kind: 'free' }

/** A word of bash and zsh whatever it holds. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
