import type { Day } from '../../calendar/day.js'
import { dueAt } from '../../postmortem/action-items/due.js'
import type { Fact, Span } from '../../postmortem/fact.js'
import type { Postmortem } from '../../postmortem/model.js'

const LABEL = /^[\p{L} :：]{0,30}$/u
const ISO = /^\d{4}-\d{2}-\d{2}$/

/**
 * The words of a due date that are not ISO, without the label before them. Null where they are, and where the date is
 * not all that stands there, so that nothing else would be overwritten.
 */
export function dueWords(postmortem: Postmortem, due: Fact<Day>): Span | null {
  const { span, value } = due
  const words = postmortem.text.slice(span.start, span.end)
  // Relative dates count from here when the document is read.
  const base = postmortem.written?.value ?? postmortem.date?.value ?? null
  if (words.length > 80) return null
  for (let at = 0; at < words.length; at += 1) {
    if (at > 0 && !/[ :：]/.test(words[at - 1] ?? '')) continue
    const found = dueAt(words, at, base)
    if (found?.day !== value || found.end !== words.length || !LABEL.test(words.slice(0, at))) continue
    return ISO.test(words.slice(at)) ? null : { start: span.start + at, end: span.end }
  }
  return null
}
