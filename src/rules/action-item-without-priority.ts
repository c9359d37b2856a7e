import type { Rule } from './rule.js'
import { openItems } from './text/open-items.js'
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
  *check(postmortem, { severityRank }) {
    const example = severityRank === 0 || severityRank === 1 ? 'P1' : 'P2'
    for (const { span, title, priority } of openItems(postmortem)) {
      if (priority) continue
      yield {
        span,
        message: `The action item ${quote(title)} has no priority.`,
        hint: `Add how urgent it is, from \`P0\` to \`P4\`, for example ${quote(example)}.`,
      }
    }
  },
}
