import type { Fact } from '../../postmortem/fact.js'
import type { Postmortem } from '../../postmortem/model.js'
import type { Finding } from '../rule.js'
import { nearestWord } from '../text/nearest-key.js'
import { wholeDocument } from '../text/place.js'
import { listed, quote } from '../text/quote.js'
import type { OwnDemand, OwnRule } from './own-rule.js'

const MOST_SHOWN = 8

/** A key of the front matter with a value of a list; where it holds several, each of them. */
export function oneOf(
  { field, values }: Extract<OwnDemand, { kind: 'one-of' }>,
  { message, hint }: OwnRule,
): (postmortem: Postmortem) => Iterable<Finding> {
  const known = new Set(values.map((value) => value.toLowerCase()))
  const shown = values.slice(0, MOST_SHOWN).map(quote)
  const all = listed(values.length > MOST_SHOWN ? [...shown, `${values.length - MOST_SHOWN} more`] : shown, 'or')
  return (postmortem) => {
    const key = postmortem.frontMatter?.keys.find(({ name }) => name === field)
    if (!key || key.values.length === 0) {
      const fault = `The front matter does not say ${quote(field)}.`
      const span = key?.span ?? wholeDocument(postmortem)
      return [{ span, message: message ?? fault, hint: hint ?? `Write ${quote(`${field}:`)} with ${all}.` }]
    }
    return key.values.filter(({ value }) => !known.has(value.toLowerCase())).map((value) => strange(value))
  }

  function strange({ value, span }: Fact<string>): Finding {
    const fault = `${quote(value)} is no ${quote(field)} that the team knows.`
    const meant = nearestWord(value, values)
    return {
      span,
      message: message ?? fault,
      hint: hint ?? (meant === null ? `Write ${all}.` : `Did you mean ${quote(meant)}?`),
    }
  }
}
