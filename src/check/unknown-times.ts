import { listed } from '../rules/text/quote.js'
import type { Diagnostic } from './diagnostic.js'
import { type Remark, remarkOf } from './remark.js'

export function isUnknownTime({ rule }: Diagnostic): boolean {
  return rule === 'time-to-detect-unknown' || rule === 'time-to-mitigate-unknown'
}

/** Two times that lack the same facts are one thing to write, where both stand on one line and name keys to add. */
export function bothTimes(diagnostics: readonly Diagnostic[]): readonly Remark[] {
  const [first, second] = diagnostics
  const keys = new Set(diagnostics.flatMap(keysIn))
  const isSame = first && second && diagnostics.length === 2 && first.line === second.line
  if (!isSame || diagnostics.some((diagnostic) => keysIn(diagnostic).length === 0)) return diagnostics.map(remarkOf)
  return [
    {
      ...remarkOf(first),
      message: 'Neither the time to detect nor the time to mitigate can be computed.',
      hint: `Add ${listed([...keys])} with date, time and zone to the front matter.`,
    },
  ]
}

/** `started:` and the like, in backticks. */
function keysIn({ hint }: Diagnostic): readonly string[] {
  return hint
    .split('`')
    .filter((part) => MOMENT_KEYS.includes(part))
    .map((key) => `\`${key}\``)
}

const MOMENT_KEYS = ['started:', 'detected:', 'mitigated:']
