import { consoleText } from '../render/escape/console.js'
import { renderProblem } from '../render/terminal/problem.js'
import { ConfigError } from './load-config.js'
import { UserError } from './user-error.js'

/** How a run that ended with an exception is told. */
export interface Failure {
  readonly message: string
  readonly hint: string
  /** Where a configuration must be mended. */
  readonly places: readonly {
    readonly path: string
    readonly line: number
    readonly column: number
    readonly message: string
    readonly hint: string
  }[]
  /** Only for faults of ours. */
  readonly stack: string | null
}

const REPORT = 'https://github.com/followthrough/followthrough/issues'

export function failureOf(error: unknown): Failure {
  if (error instanceof ConfigError) {
    const places = error.problems.map((problem) => ({ path: error.path, ...problem }))
    return { message: error.message, hint: error.hint, places, stack: null }
  }
  if (error instanceof UserError) return { message: error.message, hint: error.hint, places: [], stack: null }
  return {
    message: 'This is a fault of Followthrough, not of your documents.',
    hint: `Please report it: ${REPORT}`,
    places: [],
    stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }
}

/** For the terminal: a line and its hint for each thing to mend, and the stack of a fault of ours. */
export function failureText({ message, hint, places, stack }: Failure): string {
  const inPlace = places.map((place) => ({
    ...place,
    message: `${place.path}:${place.line}:${place.column} ${place.message}`,
  }))
  const problems = inPlace.length === 0 ? [{ message, hint }] : inPlace
  const trace = stack === null ? '' : consoleText(`${stack}\n`)
  return trace + problems.map((problem) => renderProblem(problem.message, problem.hint, { color: false })).join('')
}
