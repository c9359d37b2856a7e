import type { Rule } from './rule.js'
import { openItems } from './text/open-items.js'
import { quote } from './text/quote.js'

export const actionItemWithoutOwner: Rule = {
  id: 'action-item-without-owner',
  summary: 'Every open action item names the person or team who will do it.',
  why: 'An item that belongs to everyone is done by no one.',
  source: 'The Site Reliability Workbook, chapter 10, Postmortem Culture',
  severity: 'warning',
  good: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01
- [x] Roll back the gateway configuration
`,
  bad: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — due 2026-12-01 <!-- problem -->
- [x] Roll back the gateway configuration
`,
  *check(postmortem) {
    for (const item of openItems(postmortem)) {
      if (item.owners.length > 0) continue
      yield {
        span: item.span,
        message: `The action item ${quote(item.title)} has no owner.`,
        hint: 'Add the login or team of whoever will do it, for example `@ada` or `@acme/platform`.',
      }
    }
  },
}
