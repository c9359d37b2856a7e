import type { CheckResult } from '../check/result.js'

export type ExitCode = 0 | 1 | 2

/** What a command leaves behind; the edge prints it. */
export interface Run {
  readonly exit: ExitCode
  /** For standard output: the result and nothing else. */
  readonly result: string
  /** Whole sentences for standard error, or for notices of the Action. */
  readonly notices: readonly string[]
  /** For the Action: Markdown of the job summary, when there is something to say. */
  readonly summary: string | null
  /** For the Action: the JSON result. */
  readonly json: unknown
  /** For the Action: what becomes annotations. */
  readonly check: CheckResult | null
  readonly outputs: Outputs
}

/** What a command does not compute is absent, and empty in the Action. */
export interface Outputs {
  readonly errors?: number
  readonly warnings?: number
  readonly postmortems?: number
  readonly created?: number
  readonly updated?: number
  readonly closed?: number
  readonly reopened?: number
  readonly unchanged?: number
  readonly deferred?: number
  readonly failed?: number
  readonly open?: number
  readonly overdue?: number
  readonly 'report-url'?: string
}

export const OUTPUT_NAMES = [
  'errors',
  'warnings',
  'postmortems',
  'created',
  'updated',
  'closed',
  'reopened',
  'unchanged',
  'deferred',
  'failed',
  'open',
  'overdue',
  'report-url',
] as const satisfies readonly (keyof Outputs)[]

/** The highest wins. */
export function worst(...codes: readonly ExitCode[]): ExitCode {
  return codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0
}
