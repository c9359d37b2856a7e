import type { Span } from '../../postmortem/fact.js'
import type { Postmortem } from '../../postmortem/model.js'
import type { Finding } from '../rule.js'
import { wholeDocument } from '../text/place.js'
import { quote } from '../text/quote.js'
import type { OwnDemand, OwnRule, PatternPlace } from './own-rule.js'

/** A pattern that must be found in a place, and one that must not. Where the place is absent, nothing is asked of it. */
export function pattern(
  { in: place, must, mustNot }: Extract<OwnDemand, { kind: 'pattern' }>,
  { message, hint }: OwnRule,
): (postmortem: Postmortem) => Iterable<Finding> {
  return (postmortem) =>
    passagesOf(postmortem, place).flatMap((passage) => {
      const text = postmortem.text.slice(passage.text.start, passage.text.end)
      const unwanted = mustNot?.find(text) ?? null
      if (unwanted !== null) {
        const span = { start: passage.text.start + unwanted.start, end: passage.text.start + unwanted.end }
        const words = postmortem.text.slice(span.start, span.end)
        const fault = `${quote(words)} is not wanted here: it matches ${quote(mustNot?.source ?? '')}.`
        return [{ span, message: message ?? fault, hint: hint ?? 'Write it in other words.' }]
      }
      if (must === null || must.find(text) !== null) return []
      const fault = `Nothing ${placeName(place)} matches ${quote(must.source)}.`
      return [{ span: passage.shown, message: message ?? fault, hint: hint ?? 'Add what your team asks for.' }]
    })
}

interface Passage {
  readonly text: Span
  /** Where a remark about what is absent stands. */
  readonly shown: Span
}

function passagesOf(postmortem: Postmortem, place: PatternPlace): readonly Passage[] {
  switch (place) {
    case 'document': {
      const start = postmortem.frontMatter?.span.end ?? 0
      return [{ text: { start, end: postmortem.text.length }, shown: wholeDocument(postmortem) }]
    }
    case 'title':
      return postmortem.title ? [{ text: postmortem.title.span, shown: postmortem.title.span }] : []
    case 'action-item':
      return postmortem.actionItems.map(({ span }) => ({ text: span, shown: span }))
    default:
      return postmortem.sections
        .filter(({ kind }) => kind === place)
        .map(({ body, span }) => ({ text: body, shown: span }))
  }
}

function placeName(place: PatternPlace): string {
  switch (place) {
    case 'document':
      return 'in the document'
    case 'title':
      return 'in the title'
    case 'action-item':
      return 'in this action item'
    default:
      return 'in this section'
  }
}
