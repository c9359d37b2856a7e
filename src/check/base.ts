import { lineStartsOf } from '../postmortem/position.js'
import { SEVERITIES, type Severity } from '../rules/rule.js'
import type { Diagnostic } from './diagnostic.js'

/**
 * Marks the remarks that the base version already had. Lines may have moved: a remark is the same when its rule and
 * the text of its line are, and as often as the base had it. A remark on the document as a whole has no line of its own,
 * so its message counts, without the numbers in it. A remark that became worse, because a draft became final, is new.
 */
export function markKnown(
  diagnostics: readonly Diagnostic[],
  text: string,
  baseDiagnostics: readonly Diagnostic[],
  baseText: string,
): readonly Diagnostic[] {
  const left = severitiesBy(signatureIn(baseText), baseDiagnostics)
  const signature = signatureIn(text)
  return diagnostics.map((diagnostic) => {
    const severities = left.get(signature(diagnostic)) ?? []
    const same = severities.findIndex((severity) => isAtLeast(severity, diagnostic.severity))
    if (same < 0) return diagnostic
    severities.splice(same, 1)
    return { ...diagnostic, known: true }
  })
}

function signatureIn(text: string): (diagnostic: Diagnostic) => string {
  const starts = lineStartsOf(text)
  return (diagnostic) => {
    const { rule, line, message } = diagnostic
    if (isAboutWhole(diagnostic)) return `${rule}\n${message.replace(/\d/g, '')}`
    return `${rule}\n\n${text.slice(starts[line - 1] ?? 0, starts[line] ?? text.length).trim()}`
  }
}

/** An empty range says that no words of its line are meant. */
function isAboutWhole({ line, endLine, column, endColumn }: Diagnostic): boolean {
  return line === endLine && column === endColumn
}

function severitiesBy(signature: (diagnostic: Diagnostic) => string, diagnostics: readonly Diagnostic[]) {
  const severities = new Map<string, Severity[]>()
  for (const diagnostic of diagnostics) {
    const key = signature(diagnostic)
    const same = severities.get(key)
    if (same) same.push(diagnostic.severity)
    else severities.set(key, [diagnostic.severity])
  }
  return severities
}

function isAtLeast(severity: Severity, other: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(other)
}
