import type { Diagnostic } from '../../src/check/diagnostic.js'

export function aDiagnostic(differs: Partial<Diagnostic> = {}): Diagnostic {
  const line = differs.line ?? 1
  return {
    path: 'postmortems/checkout.md',
    rule: 'impact-not-quantified',
    severity: 'warning',
    line,
    column: 1,
    endLine: line,
    endColumn: 10,
    message: 'The section `Impact` gives no number.',
    hint: 'Say how many users.',
    url: 'https://example.com/rule.md',
    known: false,
    fix: null,
    ...differs,
  }
}
