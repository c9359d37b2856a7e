import type { Answer, Refusal } from '../../ports/tracker.js'
import { BRANCH } from './write-back-words.js'

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

export const MOVED_ON: Wrote = {
  kind: 'later',
  because: 'the branch has a newer commit than the one that was read',
}

export const DECLINED: Wrote = { kind: 'later', because: 'the pull request that said the same was closed' }

export const SOMEBODY_ELSE: Wrote = {
  kind: 'later',
  because: `somebody else wrote on \`${BRANCH}\`: merge or delete that branch`,
}

export const NOT_WHOLE: Wrote = {
  kind: 'later',
  because: 'not all postmortems and issues could be read, so the open pull request stays as it is',
}

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
