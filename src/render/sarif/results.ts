import type { Diagnostic } from '../../check/diagnostic.js'
import { fingerprintsIn } from '../../check/fingerprint.js'
import type { CheckedDocument } from '../../check/result.js'
import { positionAt } from '../../postmortem/position.js'
import type { Fix, Severity } from '../../rules/rule.js'
import { sarifText } from './message.js'

export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

/** The results on one document. Columns count UTF-16 units; the end column is the one behind the last. */
export function resultsOf({ document, diagnostics }: CheckedDocument, hasBase: boolean, ids: readonly string[]) {
  const fingerprintOf = fingerprintsIn(document.readable ? document.text : '')
  const seen = new Map<string, number>()
  return diagnostics.map((diagnostic) => {
    const { rule, severity, message, hint, known, fix } = diagnostic
    const fingerprint = fingerprintOf(diagnostic)
    const turn = (seen.get(fingerprint) ?? 0) + 1
    seen.set(fingerprint, turn)
    return {
      ruleId: rule,
      ...ruleIndexOf(rule, ids),
      level: LEVELS[severity],
      message: { text: sarifText(`${message} ${hint}`) },
      locations: [{ physicalLocation: { artifactLocation: placeOf(diagnostic.path), region: regionOf(diagnostic) } }],
      // GitHub knows a result again by this one (docs.github.com, SARIF support for code scanning).
      partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${turn}` },
      ...(hasBase ? { baselineState: known ? 'unchanged' : 'new' } : {}),
      ...(fix === null || !document.readable ? {} : { fixes: [fixOf(fix, diagnostic.path, document.lineStarts)] }),
    }
  })
}

function ruleIndexOf(id: string, ids: readonly string[]) {
  const ruleIndex = ids.indexOf(id)
  return ruleIndex < 0 ? {} : { ruleIndex }
}

/** A relative path stands below the repository; one that was typed in full stands for itself. */
function placeOf(path: string) {
  const uri = path.split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' }
}

function regionOf({ line, column, endLine, endColumn }: Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>) {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function fixOf({ title, edits }: Fix, path: string, lineStarts: readonly number[]) {
  const replacements = edits.map(({ span, text }) => {
    const start = positionAt(lineStarts, span.start)
    const end = positionAt(lineStarts, span.end)
    const deletedRegion = regionOf({ ...start, endLine: end.line, endColumn: end.column })
    return { deletedRegion, ...(text === '' ? {} : { insertedContent: { text } }) }
  })
  return {
    description: { text: sarifText(title) },
    artifactChanges: [{ artifactLocation: placeOf(path), replacements }],
  }
}
