import type { Span } from '../../postmortem/fact.js'
import type { ActionItem } from '../../postmortem/model.js'
import type { Edit } from '../edit.js'
import { placesOf } from './places.js'

/** Puts words in the place of all that a cell says, with a blank on both sides. */
export function filled(text: string, { start, end }: Span, words: string): Edit {
  const before = /\S/.test(text[start - 1] ?? '') ? ' ' : ''
  const after = text[end] === '|' || text[end] === '<' ? ' ' : ''
  return { span: { start, end: end + paddingFor(text, end, words.length + start - end) }, text: before + words + after }
}

/** Puts words behind others of an item. */
export function added(text: string, item: ActionItem, at: number, words: string): Edit {
  const over = placesOf(item).cells ? paddingFor(text, at, words.length) : 0
  return { span: { start: at, end: at + over }, text: words }
}

/** How many of the blanks that pad a cell are written over, so that aligned columns stay aligned; one stays. */
function paddingFor(text: string, end: number, longer: number): number {
  const padding = /^ *(?=\|)/.exec(text.slice(end, end + 500))?.[0].length ?? 0
  return Math.max(0, Math.min(longer, padding - 1))
}
