import { listed } from '../rules/text/quote.js'
import type { Diagnostic } from './diagnostic.js'
import { type Remark, remarkOf } from './remark.js'

export function isUnknownTime({ rule }: Diagnostic): boolean {
  return rule === 'time-to-detect-unknown' || rule === 'time-to-mitigate-unknown'
}

/** Two times that lack the same facts are one thing to write, where both stand on one line and name what to add. */
export function bothTimes(diagnostics: readonly Diagnostic[]): readonly Remark[] {
  const [first, second] = diagnostics
  const isSame = first && second && diagnostics.length === 2 && first.line === second.line
  const hint = togetherIn(diagnostics, keysIn, keysHint) ?? togetherIn(diagnostics, linesIn, linesHint)
  if (!isSame || hint === null) return diagnostics.map(remarkOf)
  return [
    {
      ...remarkOf(first),
      message: 'Neither the time to detect nor the time to mitigate can be computed.',
      hint,
    },
  ]
}

/** What all hints ask for, each once; null where one of them asks for something else. */
function togetherIn(
  diagnostics: readonly Diagnostic[],
  partsIn: (diagnostic: Diagnostic) => readonly string[],
  hintOf: (parts: readonly string[]) => string,
): string | null {
  if (diagnostics.some((diagnostic) => partsIn(diagnostic).length === 0)) return null
  return hintOf([...new Set(diagnostics.flatMap(partsIn))])
}

function keysHint(keys: readonly string[]): string {
  return `Add ${listed(keys)} with date, time and zone to the front matter.`
}

function linesHint(lines: readonly string[]): string {
  return `Add ${lines.length > 1 ? 'lines' : 'a line'} such as ${listed(lines)} below the title.`
}

/** `**Started:** 2026-11-03 10:02 UTC` and the like, in backticks. */
function linesIn({ hint }: Diagnostic): readonly string[] {
  return hint
    .split('`')
    .filter((part) => part.startsWith('**'))
    .map((line) => `\`${line}\``)
}

/** `started:` and the like, in backticks. */
function keysIn({ hint }: Diagnostic): readonly string[] {
  return hint
    .split('`')
    .filter((part) => MOMENT_KEYS.includes(part))
    .map((key) => `\`${key}\``)
}

const MOMENT_KEYS = ['started:', 'detected:', 'mitigated:']
