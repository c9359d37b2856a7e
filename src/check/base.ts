import { SEVERITIES } from '../rules/rule.js'
import { type About, aboutIn } from './about.js'
import type { Diagnostic } from './diagnostic.js'

/**
 * Marks the remarks that the base version already had. Lines may have moved: a remark is the same when its rule and
 * the text of its line are, and as often as the base had it; a line of which some words were changed is still that line.
 * A remark on the document as a whole has no line of its own, so its message counts, without the numbers in it. One that
 * became worse, because a draft became final, is new.
 */
export function markKnown(
  diagnostics: readonly Diagnostic[],
  text: string,
  baseDiagnostics: readonly Diagnostic[],
  baseText: string,
): readonly Diagnostic[] {
  const left = baseDiagnostics.map(aboutIn(baseText))
  const placed = diagnostics.map(aboutIn(text))
  const known = new Set<About>()
  for (const isSame of [isEqual, isEdited]) {
    for (const one of placed) {
      if (known.has(one)) continue
      const at = left.findIndex((other) => isNoWorse(one, other) && isSame(other, one))
      if (at < 0) continue
      left.splice(at, 1)
      known.add(one)
    }
  }
  return placed.map((one) => (known.has(one) ? { ...one.diagnostic, known: true } : one.diagnostic))
}

function isNoWorse({ diagnostic: { rule, severity } }: About, { diagnostic: before }: About): boolean {
  return before.rule === rule && SEVERITIES.indexOf(before.severity) <= SEVERITIES.indexOf(severity)
}

function isEqual(one: About, other: About): boolean {
  return (one.line === null) === (other.line === null) && one.words === other.words
}

const SHARED = 0.6

/** Most words of two lines are the same. */
function isEdited(one: About, other: About): boolean {
  if (one.line === null || other.line === null) return false
  const [words, others] = [wordsIn(one.line), wordsIn(other.line)]
  const shared = [...words].filter((word) => others.has(word)).length
  return (2 * shared) / (words.size + others.size) >= SHARED
}

function wordsIn(line: string): ReadonlySet<string> {
  return new Set(line.split(/\s/).filter((word) => /[\p{L}\p{N}]/u.test(word)))
}
