import type { Suggestion } from '../../check/suggestion.js'
import { cut } from '../escape/cut.js'
import { markdownLink } from '../escape/link.js'
import { markdownProse } from '../escape/prose.js'
import { counted } from '../terminal/words.js'
import { stacked } from './layout.js'

/** Begins a comment of ours on lines: the same suggestion is made once. */
export function suggestionMark(key: string): string {
  return `<!-- followthrough:suggest ${key} -->`
}

const SENTENCE_SHOWN = 600

/** A comment on lines that people can take over with one click. */
export function renderSuggestion({ diagnostic, replacement, key }: Suggestion): string {
  const { message, rule, url } = diagnostic
  const why = `<sub>${markdownLink(rule, url)}</sub>`
  const said = markdownProse(cut(message, SENTENCE_SHOWN))
  return `${suggestionMark(key)}\n${stacked([said, fenced(replacement), why])}`
}

/** What stands above the suggestions. */
export function renderSuggestionReview(count: number): string {
  const whichever = count === 1 ? 'it if you agree' : 'those that you agree with'
  return `${counted(count, 'remark')} can be mended with one click. Commit ${whichever}: the check looks again.`
}

/** The lines as they are, in a fence that none of them can end. */
function fenced(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length)
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)))
  return [`${fence}suggestion`, ...lines, fence].join('\n')
}
