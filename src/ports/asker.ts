/** Somebody at a terminal. Every answer is null when it is left open. */
export interface Asker {
  choose(question: string, choices: readonly string[]): Promise<string | null>
  confirm(question: string): Promise<boolean | null>
  /** `fault` says why an answer cannot be used, or gives null. */
  text(question: string, fault: (answer: string) => string | null): Promise<string | null>
}

/** Somebody at a terminal who decides: every question has an answer to begin with, so none is left open. */
export interface Decider {
  /** Lines to look at before a question. */
  show(text: string): void
  pick(question: string, choices: readonly Choice[], first: string): Promise<string>
  agree(question: string, first: boolean): Promise<boolean>
}

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}
