import { forPeople } from './attention.js'
import type { Diagnostic } from './diagnostic.js'

/** How many of the remarks that people meet `check --fix` mends. Known ones do not count, nor those that a person must finish. */
export function mendable(diagnostics: readonly Diagnostic[]): number {
  const { shown, folded } = forPeople(diagnostics)
  const fixed = diagnostics.filter(
    (diagnostic) => isMendable(diagnostic) && !diagnostic.fix?.partial && !diagnostic.known,
  )
  return [...shown, ...folded].filter((remark) =>
    fixed.some(({ rule, line }) => rule === remark.rule && remark.lines.includes(line)),
  ).length
}

/** A fix of which no person has to be asked. */
export function isMendable({ fix }: Diagnostic): boolean {
  return fix !== null && fix.unsure !== true
}
