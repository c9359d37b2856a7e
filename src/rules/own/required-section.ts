import type { Postmortem } from '../../postmortem/model.js'
import { SECTION_KINDS } from '../../postmortem/section-kinds.js'
import { headingKey } from '../../postmortem/sections/heading-text.js'
import type { Finding } from '../rule.js'
import { wholeDocument } from '../text/place.js'
import { quote } from '../text/quote.js'
import { SECTION_NAMES } from '../text/section-names.js'
import { hasSection } from '../text/section-presence.js'
import type { OwnDemand, OwnRule } from './own-rule.js'

/** A section under a heading of the team's own, or of a kind that we know, with text in it. */
export function requiredSection(
  { heading }: Extract<OwnDemand, { kind: 'section' }>,
  { message, hint }: OwnRule,
): (postmortem: Postmortem) => Iterable<Finding> {
  const kind = SECTION_KINDS.find((known) => known === heading)
  const key = headingKey(heading)
  const shown = kind ? SECTION_NAMES[kind].heading : heading
  return (postmortem) => {
    if (kind && hasSection(postmortem, kind)) return []
    const found = kind
      ? postmortem.sections.find((section) => section.kind === kind)
      : postmortem.headings.find((other) => headingKey(other.heading) === key)
    if (found && !found.empty) return []
    const fault = found
      ? `The section ${quote(found.heading)} has no text yet.`
      : `The document has no section ${quote(shown)}.`
    const advice = found
      ? 'Write it, or say there why it does not apply.'
      : `Add a heading ${quote(`## ${shown}`)} with text below it.`
    return [{ span: found?.span ?? wholeDocument(postmortem), message: message ?? fault, hint: hint ?? advice }]
  }
}
