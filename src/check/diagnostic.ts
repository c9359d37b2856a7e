import type { Fix, Severity } from '../rules/rule.js'

/** A finding as people see it: with severity, place and page. */
export interface Diagnostic {
  readonly path: string
  readonly rule: string
  readonly severity: Severity
  /** From 1; columns in UTF-16 units, `endColumn` exclusive. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly message: string
  readonly hint: string
  readonly url: string
  /** The base version already had it: shown folded, never counted against the change. */
  readonly known: boolean
  /** What mends it; null when only a person can. */
  readonly fix: Fix | null
}
