import type { Edit } from '../edit.js'

/** How a wish can be fulfilled. */
export type Proposal =
  /** The document says so already. */
  | { readonly kind: 'no-news' }
  /** Edits of which one must do, the best first. */
  | { readonly kind: 'ways'; readonly ways: readonly (readonly Edit[])[] }
  /** `because`: a clause. */
  | { readonly kind: 'refused'; readonly because: string }

export const noNews: Proposal = { kind: 'no-news' }

export function refusal(because: string): Proposal {
  return { kind: 'refused', because }
}

export function ways(...all: readonly (readonly Edit[])[]): Proposal {
  return { kind: 'ways', ways: all }
}
