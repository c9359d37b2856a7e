import type { Span } from '../postmortem/fact.js'

/** Puts a text in the place of a span; an empty span is where it is put in. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** Edits that belong together: all of them are made or none. */
export interface EditSet {
  readonly edits: readonly Edit[]
}

/** By place; the order among edits at the same place is kept. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
}

/** True when no two of the edits touch the same character or stand at the same place. Takes them in order. */
export function areApart(edits: readonly Edit[]): boolean {
  return edits.every(({ span }, at) => {
    const before = edits[at - 1]?.span
    return before === undefined || (before.end <= span.start && before.start < span.start)
  })
}
