import type { Severity } from '../rules/rule.js'
import type { CheckedDocument, Counts } from './result.js'

export type FailOn = 'error' | 'warning' | 'never'

/** How many documents there are, and how many remarks count. Known ones do not. */
export function count(documents: readonly CheckedDocument[]): Counts {
  const counted = documents.flatMap(({ diagnostics }) => diagnostics).filter(({ known }) => !known)
  const of = (severity: Severity) => counted.filter((diagnostic) => diagnostic.severity === severity).length
  return { postmortems: documents.length, errors: of('error'), warnings: of('warning'), infos: of('info') }
}

/** Whether the check fails. */
export function failsAt({ errors, warnings }: Pick<Counts, 'errors' | 'warnings'>, failOn: FailOn): boolean {
  switch (failOn) {
    case 'never':
      return false
    case 'error':
      return errors > 0
    case 'warning':
      return errors + warnings > 0
  }
}
