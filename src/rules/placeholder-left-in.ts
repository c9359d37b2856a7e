import type { Span } from '../postmortem/fact.js'
import type { Postmortem } from '../postmortem/model.js'
import type { Finding, Rule, RuleContext } from './rule.js'
import { lineNumber } from './text/lines.js'
import { type Placeholder, placeholdersIn } from './text/placeholders.js'
import { quote } from './text/quote.js'
import { hasSection } from './text/section-presence.js'

export const placeholderLeftIn: Rule = {
  id: 'placeholder-left-in',
  summary: 'Nothing of the template is left in the text.',
  why: 'A reader cannot tell whether nothing happened there or nobody wrote it down. Published documents are full of such rows, because everybody reads over them.',
  source: 'Followthrough, what real repositories show: template rows left in published documents',
  severity: 'warning',
  heuristic: true,
  good: `# Checkout returned 502s

## Summary
Checkout answered with 502 for 47 minutes.

## Timeline
| Time | Event |
| --- | --- |
| 2026-11-03 10:02 UTC | The new gateway configuration is rolled out. |
| 2026-11-03 10:49 UTC | The old configuration is back. |
`,
  bad: `# Checkout returned 502s

**Severity:** TBD <!-- problem -->

## Summary
Checkout answered with 502 for 47 minutes. [Insert what users saw] <!-- problem -->

## Timeline
| Time | Event |
| --- | --- |
| 2026-11-03 10:02 UTC | The new gateway configuration is rolled out. |
| 2026-11-03 HH:mm | Short event description. | <!-- problem -->
`,
  *check(postmortem, context) {
    if (!isFilledIn(postmortem)) return
    const silent = silentPlaces(postmortem, context)
    const isAboutItem = aboutItems(postmortem)
    const empty = postmortem.sections.filter((section) => section.empty).map(({ body }) => body)
    for (const { kind, span } of placeholdersIn(postmortem.text)) {
      if (isWithin(span, silent)) continue
      // Some teams leave the questions of their template above the answers, for readers.
      if (kind === 'instruction' && !isWithin(span, empty)) continue
      if (kind === 'template' || !isAboutItem(span)) yield finding(postmortem, kind, span)
    }
  },
}

/**
 * A document whose sections are all empty is a template as a whole: nothing is left in it. So is one that tells of no
 * day, unless its status or several sections show that somebody wrote it.
 */
function isFilledIn({ date, status, sections, text }: Postmortem): boolean {
  const filled = sections.filter(({ empty, kind }) => !empty && kind !== 'action-items')
  if (filled.length === 0) return false
  if (date !== null || status?.value === 'review' || status?.value === 'final') return true
  const told = filled.filter(({ body }) => placeholdersIn(text.slice(body.start, body.end)).length === 0)
  return told.some(({ kind }) => kind === 'summary') && told.some(({ kind }) => kind === 'root-cause')
}

function isWithin({ start, end }: Span, places: readonly Span[]): boolean {
  return places.some((place) => start < place.end && end > place.start)
}

/** What other rules speak of: front matter, sections that are required and empty, and durations to fill in. */
function silentPlaces(postmortem: Postmortem, { requiredSections }: RuleContext): readonly Span[] {
  const { frontMatter, sections, emptyMetrics } = postmortem
  const missing = requiredSections.filter((kinds) => !kinds.some((kind) => hasSection(postmortem, kind))).flat()
  const empty = sections.filter((section) => section.empty && missing.includes(section.kind)).map(({ body }) => body)
  const front = frontMatter ? [{ start: 0, end: frontMatter.span.end }] : []
  return [...front, ...empty, ...emptyMetrics.map(({ span }) => span)]
}

/** Owner, due date and state of an item are for the rules about items. */
function aboutItems(postmortem: Postmortem): (span: Span) => boolean {
  const lists = postmortem.sections.filter(({ kind }) => kind === 'action-items').map(({ body }) => body)
  const lines = new Set(postmortem.actionItems.map(({ span }) => lineNumber(postmortem, span.start)))
  return ({ start }) =>
    lists.some((list) => start >= list.start && start < list.end) || lines.has(lineNumber(postmortem, start))
}

function finding({ text }: Postmortem, kind: Placeholder['kind'], span: Span): Finding {
  const { is, hint } = SAYINGS[kind]
  return { span, message: `${quote(text.slice(span.start, span.end))} ${is}.`, hint }
}

const SAYINGS: Readonly<Record<Placeholder['kind'], { readonly is: string; readonly hint: string }>> = {
  time: {
    is: 'stands where a time belongs',
    hint: 'Write when it was, for example `10:02 UTC`, or `~10:00 UTC` if it is only roughly known; delete the line if nothing happened.',
  },
  word: {
    is: 'stands where an answer belongs',
    hint: 'Write the answer, or what is not known and who will find it out.',
  },
  note: {
    is: 'is a note to the author',
    hint: 'Do what it says or make it an action item, and delete the note.',
  },
  instruction: {
    is: 'is what the template asks, and nothing answers it',
    hint: 'Write the answer below it, or delete the section if it does not apply.',
  },
  template: {
    is: 'is left over from a template',
    hint: 'Write what it asks for, or delete it if it does not apply.',
  },
}
