import type { Diagnostic } from '../../check/diagnostic.js'
import type { CheckResult } from '../../check/result.js'
import { consoleLine } from '../escape/console.js'
import { commandData, commandProperty } from '../escape/workflow-command.js'

/** A remark at a line of a file in a pull request. Its texts are escaped; columns are known on one line only. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly path: string
  readonly line: number
  readonly endLine: number
  readonly column: number | null
  readonly endColumn: number | null
  readonly title: string
  readonly message: string
}

/**
 * At most `max` of a kind, which is what GitHub shows: unreadable documents first, then the first place of each rule in
 * each document, then the others. Known remarks and infos never.
 */
export function annotationsOf({ documents }: CheckResult, max = 10): readonly Annotation[] {
  const ranked = documents.flatMap(({ document, diagnostics }) => rankedIn(diagnostics, document.readable))
  const inOrder = ranked.sort((a, b) => a.rank - b.rank).map(({ diagnostic }) => diagnostic)
  return (['error', 'warning'] as const).flatMap((level) =>
    inOrder
      .filter(({ severity }) => severity === level)
      .slice(0, max)
      .map((diagnostic) => annotation(diagnostic, level)),
  )
}

/** For `--format github`: the commands that the runner turns into annotations, one a line. */
export function renderWorkflowCommands(annotations: readonly Annotation[]): string {
  return annotations.map((one) => `${commandOf(one)}\n`).join('')
}

function rankedIn(diagnostics: readonly Diagnostic[], readable: boolean) {
  const places = new Map<string, number>()
  return diagnostics
    .filter(({ known }) => !known)
    .map((diagnostic) => {
      const place = (places.get(diagnostic.rule) ?? 0) + 1
      places.set(diagnostic.rule, place)
      return { diagnostic, rank: readable ? place : 0 }
    })
}

function annotation(diagnostic: Diagnostic, level: Annotation['level']): Annotation {
  const { path, rule, line, endLine, column, endColumn, message, hint } = diagnostic
  const onOneLine = line === endLine
  return {
    level,
    path: consoleLine(path),
    line,
    endLine,
    column: onOneLine ? column : null,
    endColumn: onOneLine ? endColumn : null,
    title: consoleLine(rule),
    message: cut(consoleLine(`${message} ${hint}`)),
  }
}

// The runner cuts longer messages, if need be through a character.
const MESSAGE_LIMIT = 4096

function cut(text: string): string {
  if (text.length <= MESSAGE_LIMIT) return text
  const end = MESSAGE_LIMIT - 1
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1))
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`
}

function commandOf({ level, path, line, endLine, column, endColumn, title, message }: Annotation): string {
  const properties: readonly (readonly [string, string | number | null])[] = [
    ['file', path],
    ['line', line],
    ['endLine', endLine],
    ['col', column],
    ['endColumn', endColumn],
    ['title', title],
  ]
  const written = properties
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${commandProperty(String(value))}`)
  return `::${level} ${written.join(',')}::${commandData(message)}`
}
