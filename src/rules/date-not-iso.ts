import type { Span } from '../postmortem/fact.js'
import type { ActionItem, Postmortem } from '../postmortem/model.js'
import { MOMENTS } from '../postmortem/model.js'
import type { Finding, Rule } from './rule.js'
import { dueWords } from './text/due-words.js'
import { quote } from './text/quote.js'

export const dateNotIso: Rule = {
  id: 'date-not-iso',
  summary: 'Times of the front matter and due dates are written as ISO 8601 has them.',
  why: 'A due date in words or without a year is counted from another date, and people and programs count differently.',
  source: 'ISO 8601; PagerDuty, postmortem documentation: action items have a due date',
  severity: 'info',
  good: `---
severity: SEV2
started: 2026-11-03T10:02:00Z
---
# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due 2026-12-01
`,
  bad: `---
severity: SEV2
started: Nov 3, 2026 10:02 UTC <!-- problem -->
---
# Checkout returned 502s

## Action items
- [ ] Reject a gateway configuration without upstreams — @ada, due Dec 1 <!-- problem -->
- [ ] Rehearse the failover with the payment team — @grace, in two weeks <!-- problem -->
- [ ] Alert on 5xx responses above 1 % — @linus, due 2026-12-04
`,
  *check(postmortem) {
    for (const moment of MOMENTS) {
      const time = postmortem.times[moment]
      if (time?.source === 'front-matter') yield* timeFinding(postmortem, time.span, time.value)
    }
    for (const item of postmortem.actionItems) if (isStillToDo(item)) yield* dueFinding(postmortem, item)
  },
}

const ISO_TIME = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|z|UTC|[+-]\d{2}:?\d{2})?$/

function* timeFinding({ text }: Postmortem, span: Span, value: string): Iterable<Finding> {
  const written = text.slice(span.start, span.end).trimEnd()
  const quoted = /^(["'])([^"'\\\r\n]+)\1$/.exec(written)
  const words = quoted?.[2] ?? written
  if (ISO_TIME.test(words) || /[\r\n"'#\\]/.test(words)) return
  const start = span.start + (quoted ? 1 : 0)
  yield finding({ start, end: start + words.length }, words, value, 'time')
}

/** What is tracked elsewhere has its date there. */
function isStillToDo({ state, tracked }: ActionItem): boolean {
  return state !== 'done' && state !== 'dropped' && tracked === null
}

function* dueFinding(postmortem: Postmortem, { due }: ActionItem): Iterable<Finding> {
  if (!due) return
  const words = dueWords(postmortem, due)
  if (words) yield finding(words, postmortem.text.slice(words.start, words.end), due.value, 'due date')
}

function finding(span: Span, written: string, value: string, what: 'time' | 'due date'): Finding {
  return {
    span,
    message: `The ${what} ${quote(written)} is read as ${quote(value)}.`,
    hint: `Write ${quote(value)}, which nobody can read in another way.`,
    fix: { title: `Write ${quote(written)} as ${quote(value)}`, edits: [{ span, text: value }] },
  }
}
