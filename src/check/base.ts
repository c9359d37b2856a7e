import type { SectionKind } from '../postmortem/section-kinds.js'
import { SEVERITIES } from '../rules/rule.js'
import { type About, aboutIn } from './about.js'
import type { Diagnostic } from './diagnostic.js'
import { editsOf } from './edited-lines.js'

/** The kind of the section whose heading stands on a line; null where none does. */
export type KindAt = (line: number) => SectionKind | null

const NO_HEADINGS = { now: () => null, before: () => null }

/**
 * Marks the remarks that the base version already had. Lines may have moved: a remark is the same when its rule and
 * the text of its line are, and as often as the base had it; a line of which some words were changed is still that line,
 * and so is the heading of a section under another name. A remark on the document as a whole has no line of its own, so
 * its message counts, without the numbers in it. One that became worse, because a draft became final, is new.
 */
export function markKnown(
  diagnostics: readonly Diagnostic[],
  text: string,
  baseDiagnostics: readonly Diagnostic[],
  baseText: string,
  kinds: { readonly now: KindAt; readonly before: KindAt } = NO_HEADINGS,
): readonly Diagnostic[] {
  const left = baseDiagnostics.map(aboutIn(baseText))
  const placed = diagnostics.map(aboutIn(text))
  const known = new Set<About>()
  for (const isSame of [isEqual, isSameSection(kinds), isEdited(placed, baseText, text)]) {
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

type IsSame = (before: About, now: About) => boolean

function isNoWorse({ diagnostic: { rule, severity } }: About, { diagnostic: before }: About): boolean {
  return before.rule === rule && SEVERITIES.indexOf(before.severity) <= SEVERITIES.indexOf(severity)
}

function isEqual(before: About, now: About): boolean {
  return (before.line === null) === (now.line === null) && before.words === now.words
}

function isSameSection(kinds: { readonly now: KindAt; readonly before: KindAt }): IsSame {
  return (before, now) => {
    if (before.line === null || now.line === null) return false
    const kind = kinds.now(now.diagnostic.line)
    return kind !== null && kind === kinds.before(before.diagnostic.line)
  }
}

function isEdited(placed: readonly About[], baseText: string, text: string): IsSame {
  const editOf = editsOf(baseText, text)
  const lines = new Map<About, number | null>()
  const lineOf = (before: About) => {
    const found = lines.get(before)
    if (found !== undefined) return found
    const { line, rule } = before.diagnostic
    const hasRemark = (at: number) => placed.some((one) => one.diagnostic.rule === rule && one.diagnostic.line === at)
    const now = editOf(line, hasRemark)
    lines.set(before, now)
    return now
  }
  return (before, now) => before.line !== null && now.line !== null && lineOf(before) === now.diagnostic.line
}
