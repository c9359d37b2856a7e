import type { Asked, Reply } from './exchange.js'

/** Something that goes wrong on the way to GitHub or back. */
export interface Fault {
  readonly method?: string
  /** Of the path without the base path. */
  readonly path?: RegExp
  /** Account of the token. */
  readonly by?: string
  /** Requests that pass before the first fault; default 0. */
  readonly skip?: number
  /** Requests that meet the fault; default 1. */
  readonly times?: number
  readonly does: /** Answered so, and not done. */
    | { readonly kind: 'answer'; readonly reply: Reply }
    /** Done, but answered so. */
    | { readonly kind: 'answer-after'; readonly reply: Reply }
    /** The connection breaks, before it is done or after it; `broken` is told. */
    | { readonly kind: 'drop'; readonly when: 'before' | 'after'; readonly broken?: () => void }
    /** Something happens on GitHub, then the request is done. */
    | { readonly kind: 'first'; readonly act: () => Promise<void> }
    /** No answer ever comes; it is not done. */
    | { readonly kind: 'silence' }
    | { readonly kind: 'delay'; readonly milliseconds: number }
}

export interface Faults {
  add(fault: Fault): void
  clear(): void
  /** The fault that this request meets, used up by asking. */
  of(asked: Asked): Fault['does'] | null
}

export function faults(): Faults {
  let waiting: { readonly fault: Fault; skip: number; times: number }[] = []
  return {
    add: (fault) => {
      waiting.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 })
    },
    clear: () => {
      waiting = []
    },
    of: (asked) => {
      const met = waiting.find(({ fault, times }) => times > 0 && isMet(fault, asked))
      if (!met) return null
      if (met.skip > 0) {
        met.skip -= 1
        return null
      }
      met.times -= 1
      return met.fault.does
    },
  }
}

function isMet({ method, path, by }: Fault, asked: Asked): boolean {
  return (
    (method === undefined || method === asked.method) &&
    (path === undefined || path.test(asked.path)) &&
    (by === undefined || by === asked.by)
  )
}
