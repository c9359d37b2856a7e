export const CHECKS = [
  'token',
  'permissions',
  'labels',
  'owners',
  'schedule',
  'triggers',
  'concurrency',
  'checkout',
  'action',
  'configuration',
  'globs',
  'routing',
  'host',
] as const

export type Check = (typeof CHECKS)[number]

export const STATES = ['problem', 'warning', 'unknown', 'ok'] as const

/** `problem`: something does not work · `warning`: it works, and not as it should · `unknown`: it could not be looked at. */
export type State = (typeof STATES)[number]

/** One thing that was looked at, and how to mend it. Words of others in it are untrusted, as everywhere. */
export interface Finding {
  readonly check: Check
  readonly state: State
  readonly what: string
  /** Null where nothing is to be done. */
  readonly mend: string | null
  /** Lines to paste as they are. */
  readonly paste: readonly string[]
  readonly place: Place | null
}

export interface Place {
  readonly path: string
  /** From 1. */
  readonly line: number
}

/** What can be said of one check: each sentence with its mend. */
export interface Says {
  readonly ok: (what: string) => Finding
  readonly unknown: (what: string, mend?: string | null, more?: More) => Finding
  readonly warning: (what: string, mend: string, more?: More) => Finding
  readonly problem: (what: string, mend: string, more?: More) => Finding
}

interface More {
  readonly place?: Place
  readonly paste?: readonly string[]
}

export function about(check: Check): Says {
  const say = (state: State, what: string, mend: string | null, { place, paste }: More = {}): Finding => {
    return { check, state, what, mend, paste: paste ?? [], place: place ?? null }
  }
  return {
    ok: (what) => say('ok', what, null),
    unknown: (what, mend = null, more) => say('unknown', what, mend, more),
    warning: (what, mend, more) => say('warning', what, mend, more),
    problem: (what, mend, more) => say('problem', what, mend, more),
  }
}
