import type { Rule } from './rule.js'
import { openItems } from './text/open-items.js'
import { quote } from './text/quote.js'

export const actionItemDueBeforeWritten: Rule = {
  id: 'action-item-due-before-written',
  summary: 'No open action item is due before the document was written.',
  why: 'A date that was past from the beginning is a slip of the pen, or the item is done. Either way its owner would be reminded at once for nothing.',
  source: 'Atlassian incident handbook, postmortem actions',
  severity: 'info',
  given: { written: '2026-11-05' },
  good: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [x] Roll back the gateway configuration — @grace, due 2026-11-03
`,
  bad: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2025-12-01 <!-- problem -->
- [x] Roll back the gateway configuration — @grace, due 2026-11-03
`,
  *check(postmortem, { written }) {
    const since = written ?? postmortem.date?.value
    if (!since) return
    const event = written ? `the document was written on ${since}` : `the incident of ${since}`
    for (const { title, due } of openItems(postmortem)) {
      if (!due || due.value >= since) continue
      yield {
        span: due.span,
        message: `The action item ${quote(title)} is due on ${due.value}, before ${event}.`,
        hint: 'Write a date that is still to come, or tick the item when it is done.',
      }
    }
  },
}
