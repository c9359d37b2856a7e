import type { Postmortem, Section } from '../postmortem/model.js'
import type { SectionKind } from '../postmortem/section-kinds.js'
import type { Finding, Rule } from './rule.js'
import { insertSection } from './text/insert-section.js'
import { wholeDocument } from './text/place.js'
import { listed, quote } from './text/quote.js'
import { SECTION_NAMES } from './text/section-names.js'
import { hasSection } from './text/section-presence.js'

export const sectionMissing: Rule = {
  id: 'section-missing',
  summary: 'Every required section is there and has text.',
  why: 'Readers look for the same answers in every postmortem, and a heading without text answers nothing.',
  source: 'Site Reliability Engineering, chapter 15, Postmortem Culture; ITIL incident records',
  severity: 'warning',
  good: `# Checkout returned 502s

## Summary
Checkout answered with 502 for 47 minutes.

## Impact
12,400 users could not pay.

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:49 UTC The old configuration is back.

## Root cause
The gateway accepted a configuration without upstreams, because no check reads it before the rollout.

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
`,
  bad: `# Checkout returned 502s <!-- problem -->

## Summary
Checkout answered with 502 for 47 minutes.

## Impact <!-- problem -->

## Timeline
- 2026-11-03 10:02 UTC The new gateway configuration is rolled out.
- 2026-11-03 10:49 UTC The old configuration is back.

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
`,
  *check(postmortem, { requiredSections }) {
    for (const kinds of requiredSections) {
      if (kinds.some((kind) => hasSection(postmortem, kind))) continue
      const empty = postmortem.sections.find(({ kind }) => kinds.includes(kind))
      yield empty ? withoutText(empty) : absent(postmortem, kinds)
    }
  },
}

function withoutText({ heading, kind, span }: Section): Finding {
  return {
    span,
    message: `The section ${quote(heading)} has no text yet.`,
    hint: `Write ${SECTION_NAMES[kind].content}.`,
  }
}

function absent(postmortem: Postmortem, kinds: readonly SectionKind[]): Finding {
  const headings = kinds.map((kind) => quote(SECTION_NAMES[kind].heading))
  const [first] = kinds
  const content = first ? `: ${SECTION_NAMES[first].content}` : ''
  const fix = first ? insertSection(postmortem, first) : null
  return {
    span: wholeDocument(postmortem),
    message: `The document has no section ${listed(headings, 'or')}.`,
    hint: `Add a heading such as ${quote(`## ${first ? SECTION_NAMES[first].heading : ''}`)}${content}.`,
    ...(fix ? { fix: { ...fix, partial: true } } : {}),
  }
}
