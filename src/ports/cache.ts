/** What was worked out before, known again by all that it follows from. */
export interface Cache {
  /** Null: it was never kept, or cannot be read any more. */
  readonly find: (facts: Facts) => Promise<unknown>
  /** False: it could not be kept, and nothing else will be. */
  readonly keep: (facts: Facts, value: unknown) => Promise<boolean>
}

/** All that something follows from. */
export type Facts = readonly (string | Uint8Array)[]
