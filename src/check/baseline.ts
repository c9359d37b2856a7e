import { SEVERITIES, type Severity } from '../rules/rule.js'
import type { Diagnostic } from './diagnostic.js'
import { fingerprintsIn } from './fingerprint.js'
import { inherited, type Remarked, remarkKey } from './heirs.js'
import type { CheckedDocument } from './result.js'

/** Remarks that a team has looked at and lives with, without any text of its documents. */
export interface Baseline {
  readonly version: 1
  readonly remarks: readonly BaselineEntry[]
}

export interface BaselineEntry {
  readonly path: string
  readonly rule: string
  readonly severity: Severity
  readonly fingerprint: string
  /** How often the same words have the same remark. */
  readonly count: number
}

/** How a baseline names the path of a document. */
type PathIn = (path: string) => string

const asItIs: PathIn = (path) => path

/** The remarks of today as a baseline, in a stable order: by path, rule and fingerprint. What is `kept` stays in it. */
export function baselineOf(
  documents: readonly CheckedDocument[],
  pathIn: PathIn = asItIs,
  kept: readonly BaselineEntry[] = [],
): Baseline {
  const entries = new Map(kept.map((entry) => [keyOf(entry), entry]))
  for (const { diagnostic, fingerprint } of documents.flatMap(fingerprinted)) {
    const { rule, severity } = diagnostic
    const entry = { path: pathIn(diagnostic.path), rule, severity, fingerprint, count: 1 }
    entries.set(keyOf(entry), { ...entry, count: (entries.get(keyOf(entry))?.count ?? 0) + 1 })
  }
  const remarks = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
  return { version: 1, remarks }
}

/**
 * Marks what a baseline holds as known, as often as it holds it; what it holds of files that are `gone` may be about the
 * document that such a file has become. A remark that became worse is new.
 */
export function withBaseline(
  documents: readonly CheckedDocument[],
  { remarks }: Baseline,
  pathIn: PathIn = asItIs,
  gone: ReadonlySet<string> = new Set(),
): readonly CheckedDocument[] {
  const entries = inherited(remarks, gone.size === 0 ? [] : documents.map((checked) => remarked(checked, pathIn)), gone)
  const left = new Map(entries.map((entry) => [keyOf(entry), { entry, times: entry.count }]))
  return documents.map((checked) => ({
    ...checked,
    diagnostics: fingerprinted(checked).map(({ diagnostic, fingerprint }) => {
      const known = left.get(keyOf({ path: pathIn(diagnostic.path), rule: diagnostic.rule, fingerprint }))
      if (!known || known.times === 0 || isWorse(diagnostic.severity, known.entry.severity)) return diagnostic
      known.times -= 1
      return { ...diagnostic, known: true }
    }),
  }))
}

/** What a file holds, or null when it is no baseline. */
export function readBaseline(text: string): Baseline | null {
  const value = parsed(text)
  if (!isRecord(value) || value['version'] !== 1 || !Array.isArray(value['remarks'])) return null
  const remarks = value['remarks'].map(entryFrom)
  return remarks.every((entry) => entry !== null) ? { version: 1, remarks } : null
}

function fingerprinted({ document, diagnostics }: CheckedDocument) {
  const of = fingerprintsIn(document.readable ? document.text : '')
  return diagnostics.map((diagnostic: Diagnostic) => ({ diagnostic, fingerprint: of(diagnostic) }))
}

function remarked(checked: CheckedDocument, pathIn: PathIn): Remarked {
  const remarks = fingerprinted(checked).map(({ diagnostic: { rule }, fingerprint }) =>
    remarkKey({ rule, fingerprint }),
  )
  return { path: pathIn(checked.document.path), remarks: new Set(remarks) }
}

function keyOf(entry: Pick<BaselineEntry, 'path' | 'rule' | 'fingerprint'>): string {
  return `${entry.path}\n${remarkKey(entry)}`
}

function isWorse(severity: Severity, before: Severity): boolean {
  return SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(before)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Anything but JSON is no baseline.
    return null
  }
}

function entryFrom(value: unknown): BaselineEntry | null {
  if (!isRecord(value)) return null
  const { path, rule, severity, fingerprint, count } = value
  const known = SEVERITIES.find((one) => one === severity)
  if (typeof path !== 'string' || typeof rule !== 'string' || typeof fingerprint !== 'string' || !known) return null
  return typeof count === 'number' && count > 0 ? { path, rule, severity: known, fingerprint, count } : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
