/** A workflow file as far as it matters here: data that somebody wrote, nothing of it is run. */
export interface Workflow {
  readonly path: string
  readonly events: ReadonlyMap<string, EventFilter>
  readonly permissions: Permissions | null
  readonly concurrency: Concurrency | null
  readonly jobs: readonly Job[]
}

/** Globs; null: all. */
export interface EventFilter {
  readonly branches: readonly string[] | null
  readonly branchesIgnored: readonly string[]
  /** Only tags start it. */
  readonly isOfTagsOnly: boolean
}

export type Level = 'none' | 'read' | 'write'

/** What `permissions:` says: what is not named is `rest`. */
export interface Permissions {
  readonly levels: ReadonlyMap<string, Level>
  readonly rest: Level
}

export interface Concurrency {
  readonly group: string
  readonly cancels: boolean
  readonly queues: boolean
}

export interface Job {
  readonly name: string
  /** From 1. */
  readonly line: number
  /** The expression of `if`. */
  readonly condition: string | null
  readonly permissions: Permissions | null
  readonly concurrency: Concurrency | null
  readonly isMatrix: boolean
  /** Another workflow that it calls. */
  readonly calls: string | null
  readonly steps: readonly Step[]
}

export interface Step {
  readonly line: number
  readonly condition: string | null
  /** `owner/name@ref`; null for a step that runs a script. */
  readonly uses: string | null
  readonly inputs: ReadonlyMap<string, string>
}
