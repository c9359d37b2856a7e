import { forPeople } from '../../check/attention.js'
import type { Diagnostic } from '../../check/diagnostic.js'
import { mendable } from '../../check/mendable.js'
import type { Remark } from '../../check/remark.js'
import type { CheckResult } from '../../check/result.js'
import { SEVERITIES } from '../../rules/rule.js'
import { breakCommands, consoleLine } from '../escape/console.js'
import { type Colors, colorOf, colorsOf } from './colors.js'
import { padded, widthOf } from './width.js'
import { counted, listed, mendingHint } from './words.js'

const LABELS = { error: 'error', warning: 'warning', info: 'note' } as const

export interface TextOptions {
  readonly color: boolean
  /** All notes of a document, not only the first ones. */
  readonly notes: boolean
}

/** What `check` prints: the remarks file by file, then one line that says how many. Known remarks are only counted. */
export function renderCheckText(result: CheckResult, { color, notes }: TextOptions): string {
  const colors = colorsOf(color)
  const groups = result.documents
    .map(({ diagnostics }) => diagnostics.filter(({ known }) => !known))
    .filter((diagnostics) => diagnostics.length > 0)
    .map((diagnostics) => remarks(diagnostics, colors, notes ? ALL : NOTES_SHOWN))
  const closing = `${verdict(result, colors)}${knownLine(result)}${fixLine(result)}`
  return `${breakCommands([...groups, closing].join('\n\n'))}\n`
}

// Notes are for whoever has time: what must be done should not scroll away above them.
const NOTES_SHOWN = 3
const ALL = Number.POSITIVE_INFINITY

/** The remarks on one document, the worst first: what asks for the same thing on many lines is said once. */
export function remarks(diagnostics: readonly Diagnostic[], colors: Colors, notesShown: number = ALL): string {
  const { shown, folded } = forPeople(diagnostics)
  const all = [...shown, ...folded]
  const notes = all.filter(({ severity }) => severity === 'info')
  const left = new Set(notes.slice(notesShown))
  const placed = all.filter((one) => !left.has(one)).map((one) => ({ remark: one, place: placeOf(one, diagnostics) }))
  const width = Math.max(...placed.map(({ place }) => widthOf(place)))
  const lines = placed.map(({ remark, place }) => rendered(remark, padded(place, width), colors))
  const rest = left.size === 0 ? [] : [colors.aside(`${counted(left.size, 'more note')}: \`--notes\` shows all.`)]
  return [...lines, ...rest].join('\n')
}

function rendered({ severity, message, hint, rule, lines }: Remark, place: string, colors: Colors): string {
  const label = colorOf(colors, severity)(LABELS[severity].padEnd(7))
  const help = `    ${colors.aside(consoleLine(hint))}   ${colors.name(consoleLine(rule))}`
  const where = lines.length > 1 ? [`    ${colors.aside(`Lines ${linesInWords(lines)}.`)}`] : []
  return [`${place}  ${label}  ${consoleLine(message)}`, help, ...where].join('\n')
}

function placeOf({ rule, line }: Remark, diagnostics: readonly Diagnostic[]): string {
  const first = diagnostics.find((diagnostic) => diagnostic.rule === rule && diagnostic.line === line)
  return `${consoleLine((first ?? diagnostics[0])?.path ?? '')}:${line}:${first?.column ?? 1}`
}

const LINES_SHOWN = 12

function linesInWords(lines: readonly number[]): string {
  const named = lines.slice(0, LINES_SHOWN).map(String)
  const rest = lines.length - named.length
  return listed(rest > 0 ? [...named, `${rest} more`] : named)
}

/** Counts remarks as they are printed: what many lines have in common is one. */
function verdict({ documents, counts: { postmortems } }: CheckResult, colors: Colors): string {
  if (postmortems === 0) return 'There is no postmortem to check.'
  const all = documents
    .map(({ diagnostics }) => forPeople(diagnostics))
    .flatMap(({ shown, folded }) => [...shown, ...folded])
  const [errors = 0, warnings = 0, infos = 0] = SEVERITIES.map(
    (severity) => all.filter((remark) => remark.severity === severity).length,
  )
  const found = [
    ...(errors > 0 ? [colors.bad(counted(errors, 'error'))] : []),
    ...(warnings > 0 ? [colors.odd(counted(warnings, 'warning'))] : []),
    ...(infos > 0 ? [counted(infos, 'note')] : []),
  ]
  const where = counted(postmortems, 'postmortem')
  return found.length > 0 ? `${listed(found)} in ${where}.` : colors.good(`${where}, nothing to mend.`)
}

function knownLine({ documents }: CheckResult): string {
  const known = documents.flatMap(({ diagnostics }) => forPeople(diagnostics).known).length
  return known === 0 ? '' : `\n${known} more on lines that were there before.`
}

function fixLine({ documents }: CheckResult): string {
  const mends = documents.reduce((total, { diagnostics }) => total + mendable(diagnostics), 0)
  return mends === 0 ? '' : `\n${mendingHint(mends)}.`
}
