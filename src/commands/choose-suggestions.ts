import type { CheckedDocument } from '../check/result.js'
import type { Suggestion } from '../check/suggestion.js'
import { lineReplacement } from '../edit/line-replacement.js'
import type { LineRange } from '../ports/reviews.js'
import type { Postmortem } from '../postmortem/model.js'
import { SEVERITIES } from '../rules/rule.js'
import { digest } from '../sync/mark/digest.js'

const AT_MOST = 10
// A longer one is no quick look any more: `check --fix` makes it.
const LONGEST = 40
// Far below the 65,536 characters of a comment.
const MOST_CHARACTERS = 20_000

/** The mends that fit into the difference, the worst first: at most ten, of two on the same lines the worse, none unsafe. */
export function chooseSuggestions(
  documents: readonly CheckedDocument[],
  openLines: ReadonlyMap<string, readonly LineRange[]>,
  isSafe: (suggestion: Suggestion) => boolean,
): readonly Suggestion[] {
  const fitting = documents.flatMap((checked) =>
    together(suggestionsIn(checked, openLines.get(checked.document.path) ?? [])),
  )
  const chosen: Suggestion[] = []
  for (const suggestion of fitting.sort(worstFirst)) {
    if (chosen.length === AT_MOST) break
    if (!chosen.some((other) => touch(suggestion, other)) && isSafe(suggestion)) chosen.push(suggestion)
  }
  return numbered(chosen.sort(byPlace))
}

function suggestionsIn({ document, diagnostics }: CheckedDocument, open: readonly LineRange[]): Suggestion[] {
  if (!document.readable) return []
  return diagnostics
    .filter(({ known, fix }) => !known && !fix?.partial)
    .flatMap((diagnostic) => suggestionFor(diagnostic, document) ?? [])
    .filter(({ lines }) => open.some(({ start, end }) => start <= lines.start && lines.end <= end))
}

/** One mend may answer several remarks, as one order does for all entries of a timeline. */
function together(suggestions: readonly Suggestion[]): Suggestion[] {
  const byPlace = new Map<string, Suggestion>()
  for (const suggestion of suggestions) {
    const place = `${suggestion.lines.start} ${suggestion.key}`
    const first = byPlace.get(place) ?? { ...suggestion, answers: [] }
    byPlace.set(place, { ...first, answers: [...first.answers, ...suggestion.answers] })
  }
  return [...byPlace.values()]
}

function suggestionFor(diagnostic: Suggestion['diagnostic'], { text, path }: Postmortem): Suggestion | null {
  const found = diagnostic.fix === null ? null : lineReplacement(text, diagnostic.fix)
  if (found === null) return null
  const { startLine, endLine, replacement } = found
  if (endLine - startLine >= LONGEST || replacement.length > LONGEST) return null
  if (replacement.join('\n').length > MOST_CHARACTERS) return null
  const before = text.split(/\r\n|\r|\n/).slice(startLine - 1, endLine)
  const key = digest(JSON.stringify([path, diagnostic.rule, before, replacement]), 16)
  return { diagnostic, answers: [diagnostic], lines: { start: startLine, end: endLine }, replacement, key }
}

/** The same mend of the same words in another line is another suggestion. */
function numbered(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const times = new Map<string, number>()
  return suggestions.map((suggestion) => {
    const time = (times.get(suggestion.key) ?? 0) + 1
    times.set(suggestion.key, time)
    return time === 1 ? suggestion : { ...suggestion, key: `${suggestion.key}-${time}` }
  })
}

function touch(one: Suggestion, other: Suggestion): boolean {
  const isSameFile = one.diagnostic.path === other.diagnostic.path
  return isSameFile && one.lines.start <= other.lines.end && other.lines.start <= one.lines.end
}

function worstFirst(a: Suggestion, b: Suggestion): number {
  return SEVERITIES.indexOf(a.diagnostic.severity) - SEVERITIES.indexOf(b.diagnostic.severity)
}

function byPlace(a: Suggestion, b: Suggestion): number {
  return a.diagnostic.path.localeCompare(b.diagnostic.path, 'en') || a.lines.start - b.lines.start
}
