import type { ItemPlaces } from '../../postmortem/action-items/places.js'
import type { ActionItem } from '../../postmortem/model.js'

export function placesOf({ places, span }: ActionItem): ItemPlaces {
  return places ?? { end: { start: span.end, end: span.end }, date: null, cells: null }
}

/** Behind the last word that people see of an item: before comments, line breaks and blanks. */
export function endOfWords(text: string, item: ActionItem): number {
  const { start } = item.span
  return start + withoutUnseen(text.slice(start, pastMarks(text, placesOf(item).end.start))).length
}

/** Behind the words of the title and the marks of Markdown around them. */
export function endOfTitle(text: string, { titleSpan }: ActionItem): number {
  return pastMarks(text, titleSpan.end)
}

// A reference is closed by `](…)` or `>`, and perhaps in brackets.
const CLOSING = /^(?:\]\([^()\s]*\)|\]\[[^[\]]*\]|[>)）.,;\s])*$/
const LEADING = /(?:\b(?:see|tracked (?:in|by|at)|jira|issue|ticket|pr|pull request|refs?)\s?:?\s?)?[[(（<]{0,60}$/i
const JOINT = /[\s.,;:–—-]{0,60}$/
// The reference belongs to the sentence: "blocked by #34".
const BOUND = /\b(?:to|on|in|by|at|via|with|from|of|for|the|this|and|or)$/i
const NEAR = 60

/** Behind the last word of an item that neither is, nor leads to, a reference or `[Ada]` at its end. */
export function endBeforeReferences(text: string, item: ActionItem): number {
  const least = endOfTitle(text, item)
  let end = Math.max(least, endOfWords(text, item))
  if (/[(（][^()（）]*$/.test(text.slice(item.titleSpan.start, least))) return end
  const names = item.owners.filter(({ span }) => text[span.start] === '[')
  const all = [...item.references, ...(item.tracked ? [item.tracked] : []), ...names]
  for (const { span } of all.toSorted((one, other) => other.span.start - one.span.start)) {
    if (span.start < least || span.end > end) continue
    const from = Math.max(item.span.start, span.start - NEAR)
    const before = text.slice(from, span.start).trimEnd().replace(LEADING, '').trimEnd()
    if (!CLOSING.test(text.slice(span.end, end)) || BOUND.test(before)) break
    end = Math.max(least, from + before.replace(JOINT, '').length)
  }
  return end
}

/** Emphasis, code and links are closed before anything is added. */
function pastMarks(text: string, at: number): number {
  const marks = /(?:[*_~`]|\]\([^()\s]{0,2000}\)|\]\[[^[\]\n]{0,200}\])*/y
  marks.lastIndex = at
  return at + (marks.exec(text)?.[0].length ?? 0)
}

function withoutUnseen(words: string): string {
  const shown = words.trimEnd()
  const comment = shown.endsWith('-->') ? shown.lastIndexOf('<!--') : -1
  if (comment >= 0) return withoutUnseen(shown.slice(0, comment))
  const lineBreak = /<br\s?\/?>$/i.exec(shown)
  return lineBreak ? withoutUnseen(shown.slice(0, lineBreak.index)) : shown
}
