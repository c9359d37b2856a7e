import type { Diagnostic } from './diagnostic.js'

/** A mend that people can take over with one click, where its lines stand in a pull request. */
export interface Suggestion {
  /** The remark that it answers; of several that it answers at once, the first. */
  readonly diagnostic: Diagnostic
  /** All that it answers. */
  readonly answers: readonly Diagnostic[]
  /** Lines from 1, both inclusive. */
  readonly lines: { readonly start: number; readonly end: number }
  /** What stands there then; none: the lines go. */
  readonly replacement: readonly string[]
  /** The same on every push, as long as the lines, the rule and the mend are. */
  readonly key: string
}
