/** Where a run of the Action stands. Null: the runner did not say. */
export interface Checkout {
  /** `refs/heads/main`, `refs/pull/7/merge`, … */
  readonly ref: string | null
  /** Full hash. */
  readonly commit: string | null
  readonly defaultBranch: string | null
  /** Somebody ran the workflow again for the same event. */
  readonly isRerun: boolean
}

/** Reads the runner's environment and the event's payload. `attempt` counts from 1. */
export function checkoutFrom(ref: string, commit: string, payload: unknown, attempt = '1'): Checkout {
  const isRerun = Number(attempt) > 1
  return { ref: ref || null, commit: commit || null, defaultBranch: defaultBranchOf(payload), isRerun }
}

/** Issues follow the default branch only: what stands on another one is not accepted yet, or not any more. */
export function isElsewhere({ ref, defaultBranch }: Checkout): boolean {
  return ref !== null && defaultBranch !== null && ref !== `refs/heads/${defaultBranch}`
}

function defaultBranchOf(payload: unknown): string | null {
  const repository = typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'repository') : null
  const branch: unknown =
    typeof repository === 'object' && repository !== null ? Reflect.get(repository, 'default_branch') : null
  return typeof branch === 'string' && branch !== '' ? branch : null
}
