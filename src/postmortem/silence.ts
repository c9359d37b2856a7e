import type { Span } from './fact.js'

/** `<!-- followthrough-disable-next-line rule: reason -->`, or `-line` for its own line, or `-file` for the whole document. */
export interface Silence {
  /** `unknown`: the comment begins with `followthrough-` and is not understood; it silences nothing. */
  readonly scope: 'next-line' | 'line' | 'file' | 'unknown'
  /** As written; one comment names one rule. All words of a comment that is not understood. */
  readonly rule: string
  /** Empty when none is given: then the comment silences nothing. */
  readonly reason: string
  /** The comment. */
  readonly span: Span
  /** The line that it is about, from 1: the next one with text that is no such comment, or its own; 0 for the whole file. */
  readonly line: number
}
