import type { Severity } from '../rules/rule.js'
import type { Diagnostic } from './diagnostic.js'

/** A remark as people read it: one or several diagnostics of a document that ask for the same. */
export interface Remark {
  /** The first of `lines`. */
  readonly line: number
  readonly lines: readonly number[]
  /** The rule of the worst diagnostic in it. */
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly hint: string
  readonly url: string
}

export function remarkOf({ line, rule, severity, message, hint, url }: Diagnostic): Remark {
  return { line, lines: [line], rule, severity, message, hint, url }
}
