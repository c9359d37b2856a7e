import type { Answer, Refusal } from '../../ports/tracker.js'

/** What became of writing back. */
export type Wrote =
  | { readonly kind: 'nothing' }
  /** The pull request says it already. */
  | { readonly kind: 'same'; readonly url: string }
  | { readonly kind: 'committed'; readonly commit: string }
  | { readonly kind: 'proposed'; readonly url: string }
  /** Nothing is left to write: the pull request of an earlier run was closed. */
  | { readonly kind: 'withdrawn'; readonly url: string }
  | { readonly kind: 'later'; readonly because: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Takes an answer's value, or ends the attempt with its refusal. */
export type Given = <T>(answer: Answer<T>) => T

/** Several steps of which each needs the one before: the first refusal is the result. */
export async function attempt(steps: (given: Given) => Promise<Wrote>): Promise<Wrote> {
  try {
    return await steps((answer) => {
      if (answer.ok) return answer.value
      throw new Refused(answer.refusal)
    })
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', refusal: error.refusal }
    throw error
  }
}

class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}
