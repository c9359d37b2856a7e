/** Somebody at a terminal. Every answer is null when it is left open. */
export interface Asker {
  choose(question: string, choices: readonly string[]): Promise<string | null>
  confirm(question: string): Promise<boolean | null>
  /** `fault` says why an answer cannot be used, or gives null. */
  text(question: string, fault: (answer: string) => string | null): Promise<string | null>
}
