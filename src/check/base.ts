import { lineStartsOf } from '../postmortem/position.js'
import { SEVERITIES } from '../rules/rule.js'
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
  const left = baseDiagnostics.map(placedIn(baseText))
  const placed = diagnostics.map(placedIn(text))
  const known = new Set<Placed>()
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

interface Placed {
  readonly diagnostic: Diagnostic
  /** Null for a remark on the whole document. */
  readonly line: string | null
  /** What must be equal. */
  readonly words: string
}

function placedIn(text: string): (diagnostic: Diagnostic) => Placed {
  const starts = lineStartsOf(text)
  return (diagnostic) => {
    const { message, line } = diagnostic
    if (isAboutWhole(diagnostic)) return { diagnostic, line: null, words: message.replace(/\d/g, '') }
    const words = text.slice(starts[line - 1] ?? 0, starts[line] ?? text.length).trim()
    return { diagnostic, line: words, words }
  }
}

function isNoWorse({ diagnostic: { rule, severity } }: Placed, { diagnostic: before }: Placed): boolean {
  return before.rule === rule && SEVERITIES.indexOf(before.severity) <= SEVERITIES.indexOf(severity)
}

function isEqual(one: Placed, other: Placed): boolean {
  return (one.line === null) === (other.line === null) && one.words === other.words
}

const SHARED = 0.6

/** Most words of two lines are the same. */
function isEdited(one: Placed, other: Placed): boolean {
  if (one.line === null || other.line === null) return false
  const [words, others] = [wordsIn(one.line), wordsIn(other.line)]
  const shared = [...words].filter((word) => others.has(word)).length
  return (2 * shared) / (words.size + others.size) >= SHARED
}

function wordsIn(line: string): ReadonlySet<string> {
  return new Set(line.split(/\s/).filter((word) => /[\p{L}\p{N}]/u.test(word)))
}

/** An empty range says that no words of its line are meant. */
function isAboutWhole({ line, endLine, column, endColumn }: Diagnostic): boolean {
  return line === endLine && column === endColumn
}
