import { forPeople } from '../../check/attention.js'
import type { Diagnostic } from '../../check/diagnostic.js'
import { mendable } from '../../check/mendable.js'
import type { Remark } from '../../check/remark.js'
import type { CheckResult } from '../../check/result.js'
import type { Document } from '../../postmortem/model.js'
import { SEVERITIES } from '../../rules/rule.js'
import { breakCommands, consoleLine } from '../escape/console.js'
import { type Colors, colorOf, colorsOf } from './colors.js'
import { excerptOf } from './excerpt.js'
import { linked } from './link.js'
import { padded, widthOf } from './width.js'
import { counted, listed, mendingHint } from './words.js'

const LABELS = { error: 'error', warning: 'warning', info: 'note' } as const

export interface TextOptions {
  readonly color: boolean
  /** Names of rules are links. */
  readonly links?: boolean
  /** All notes of a document, not only the first ones. */
  readonly notes: boolean
}

/** What `check` prints: the remarks file by file, then one line that says how many. Known remarks are only counted. */
export function renderCheckText(result: CheckResult, { color, links, notes }: TextOptions): string {
  const colors = colorsOf(color)
  const groups = result.documents
    .map(({ document, diagnostics }) => ({ document, fresh: diagnostics.filter(({ known }) => !known) }))
    .filter(({ fresh }) => fresh.length > 0)
    .map(({ document, fresh }) => {
      const shown = { notesShown: notes ? ALL : NOTES_SHOWN, document, links: links === true }
      return remarks(fresh, colors, shown)
    })
  const closing = `${verdict(result, colors)}${knownLine(result)}${fixLine(result)}`
  return `${breakCommands([...groups, closing].join('\n\n'))}\n`
}

// Notes are for whoever has time: what must be done should not scroll away above them.
const NOTES_SHOWN = 3
const ALL = Number.POSITIVE_INFINITY

interface Shown {
  readonly notesShown: number
  /** Whose lines are quoted; null: none are. */
  readonly document: Document | null
  readonly links: boolean
}

const REMARKS_ALONE: Shown = { notesShown: ALL, document: null, links: false }

/** The remarks on one document, the worst first: what asks for the same thing on many lines is said once. */
export function remarks(diagnostics: readonly Diagnostic[], colors: Colors, shown: Shown = REMARKS_ALONE): string {
  const people = forPeople(diagnostics)
  const all = [...people.shown, ...people.folded]
  const notes = all.filter(({ severity }) => severity === 'info')
  const left = new Set(notes.slice(shown.notesShown))
  const placed = all
    .filter((one) => !left.has(one))
    .map((remark) => ({
      remark,
      place: placeOf(remark, diagnostics),
      quote: quoteOf(remark, diagnostics, shown, colors),
    }))
  const width = Math.max(...placed.map(({ place }) => widthOf(place)))
  const lines = placed.map(({ remark, place, quote }) => {
    const [head, ...help] = rendered(remark, padded(place, width), colors, shown.links)
    return [head, ...quote, ...help].join('\n')
  })
  const rest = left.size === 0 ? [] : [colors.aside(`${counted(left.size, 'more note')}: \`--notes\` shows all.`)]
  return [...lines, ...rest].join('\n')
}

function rendered(remark: Remark, place: string, colors: Colors, links: boolean): readonly string[] {
  const { severity, message, hint, rule, lines, url } = remark
  const label = colorOf(colors, severity)(LABELS[severity].padEnd(7))
  const name = links ? linked(colors.name(consoleLine(rule)), url) : colors.name(consoleLine(rule))
  const help = `    ${colors.aside(consoleLine(hint))}   ${name}`
  const where = lines.length > 1 ? [`    ${colors.aside(`Lines ${linesInWords(lines)}.`)}`] : []
  return [`${place}  ${label}  ${consoleLine(message)}`, help, ...where]
}

function firstOf({ rule, line }: Remark, diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  return diagnostics.find((diagnostic) => diagnostic.rule === rule && diagnostic.line === line)
}

/** The author's line with a mark under the place; none for what stands on many lines. */
function quoteOf(remark: Remark, diagnostics: readonly Diagnostic[], { document }: Shown, colors: Colors) {
  const first = firstOf(remark, diagnostics)
  const excerpt = document && first && remark.lines.length === 1 ? excerptOf(document, first) : null
  if (excerpt === null) return []
  const bar = colors.aside('|')
  return [`    ${bar} ${excerpt.line}`, `    ${bar} ${colorOf(colors, remark.severity)(excerpt.mark)}`]
}

function placeOf(remark: Remark, diagnostics: readonly Diagnostic[]): string {
  const { line } = remark
  const first = firstOf(remark, diagnostics)
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
