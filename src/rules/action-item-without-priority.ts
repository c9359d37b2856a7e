import type { Rule } from './rule.js'
import { placeFor } from './text/item-places.js'
import { wordedItems } from './text/open-items.js'
import { likelyPriority } from './text/priorities.js'
import { quote } from './text/quote.js'

export const actionItemWithoutPriority: Rule = {
  id: 'action-item-without-priority',
  summary: 'Every open action item says how urgent it is.',
  why: 'The priority decides by when an item should be done, and which one is done when there is time for one only.',
  source: 'The Site Reliability Workbook, chapter 10, Postmortem Culture',
  severity: 'info',
  good: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01, P1, detect
`,
  bad: `# Checkout returned 502s

## Action items
- [ ] Alert when checkout 5xx exceeds 1 % for 5 minutes — @ada, due 2026-12-01, detect <!-- problem -->
`,
  *check(postmortem, context) {
    const priorityOf = likelyPriority(postmortem, context)
    for (const item of wordedItems(postmortem)) {
      if (item.priority) continue
      const { lead } = placeFor(postmortem, item, 'priority')
      yield {
        span: item.span,
        message: `The action item ${quote(item.title)} has no priority.`,
        hint: `${lead} how urgent it is, from \`P0\` to \`P4\`, for example ${quote(priorityOf(item))}.`,
      }
    }
  },
}
